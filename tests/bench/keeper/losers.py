"""The kinds of worse copies: what somebody did to an original, as bytes of a file."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from random import Random

from PIL import Image, ImageEnhance, ImageFilter

from tests.bench.accuracy import edits

R = Image.Resampling
Make = Callable[[bytes, Random], bytes]


@dataclass(frozen=True, slots=True)
class Loser:
    """One kind of worse copy. `open_end`: nothing in the files may tell which came first."""

    make: Make
    suffix: str = ".jpg"
    open_end: bool = False


def opened(data: bytes) -> Image.Image:
    """Return the decoded picture, RGB."""
    return Image.open(BytesIO(data)).convert("RGB")


def saved(image: Image.Image, quality: int = 90, kind: str = "JPEG", exif: bytes = b"") -> bytes:
    """Return the picture as a file."""
    out = BytesIO()
    extra = {"exif": exif} if exif else {}
    image.save(out, kind, quality=quality, **extra)
    return out.getvalue()


def edited(edit: edits.Edit, quality: int = 90) -> Make:
    return lambda data, rng: saved(edit(opened(data), rng), quality)


def sized(share: float, kernel: R, quality: int = 92) -> Make:
    def make(data: bytes, rng: Random) -> bytes:
        image = opened(data)
        size = (round(image.width * share), round(image.height * share))
        return saved(image.resize(size, kernel), quality)

    return make


def coded(kind: str, quality: int) -> Make:
    return lambda data, rng: saved(opened(data), quality, kind)


def stripped(data: bytes, rng: Random) -> bytes:
    """Return the JPEG without its EXIF segment, its picture data untouched."""
    if data[2:4] != b"\xff\xe0":  # no JFIF header before EXIF
        length = int.from_bytes(data[4:6], "big")
        return data[:2] + data[4 + length :]
    jfif = 4 + int.from_bytes(data[4:6], "big")
    if data[jfif : jfif + 2] != b"\xff\xe1":
        return data
    return data[:jfif] + data[jfif + 2 + int.from_bytes(data[jfif + 2 : jfif + 4], "big") :]


def bitmap_of_poor(data: bytes, rng: Random) -> bytes:
    return saved(opened(saved(opened(data), 50)), kind="PNG")


def sharpened(image: Image.Image, rng: Random) -> Image.Image:
    return image.filter(ImageFilter.UnsharpMask(2, rng.randint(120, 250), 2))


def saturated(image: Image.Image, rng: Random) -> Image.Image:
    return ImageEnhance.Color(image).enhance(rng.choice((0.3, 0.6, 1.6, 2.2)))


LOSERS: dict[str, Loser] = {
    "same bytes, named a copy": Loser(lambda data, rng: data),
    "half the size": Loser(sized(0.5, R.LANCZOS)),
    "a quarter of the size": Loser(sized(0.25, R.BICUBIC)),
    "80 % of the size": Loser(sized(0.8, R.BILINEAR)),
    "enlarged 1.25 times, bicubic": Loser(sized(1.25, R.BICUBIC)),
    "enlarged 1.5 times, Lanczos": Loser(sized(1.5, R.LANCZOS)),
    "enlarged 2 times, bilinear, q75": Loser(sized(2, R.BILINEAR, 75)),
    "enlarged 3 times, bicubic, q75": Loser(sized(3, R.BICUBIC, 75)),
    "JPEG at 60": Loser(coded("JPEG", 60)),
    "saved again at 97": Loser(coded("JPEG", 97)),
    "PNG of the JPEG": Loser(coded("PNG", 0), ".png"),
    "BMP of the JPEG": Loser(coded("BMP", 0), ".bmp"),
    "TIFF of the JPEG": Loser(coded("TIFF", 75), ".tif"),
    "PNG of a JPEG at 50": Loser(bitmap_of_poor, ".png"),
    "WebP at 80": Loser(coded("WEBP", 80), ".webp"),
    "GIF": Loser(coded("GIF", 0), ".gif"),
    "EXIF stripped": Loser(stripped),
    "crop to 90 %": Loser(edited(edits.cropped(0.9))),
    "crop to 60 %": Loser(edited(edits.cropped(0.6))),
    "border": Loser(edited(edits.bordered)),
    "caption and sticker": Loser(edited(edits.captioned)),
    "screenshot": Loser(edited(edits.on_screen)),
    "without colour": Loser(edited(lambda im, rng: im.convert("L").convert("RGB"))),
    "noise": Loser(edited(edits.grainy)),
    "blur": Loser(edited(edits.blurred), open_end=True),
    "sharpened": Loser(edited(sharpened, 95), open_end=True),
    "brightness": Loser(edited(edits.brightness, 95), open_end=True),
    "contrast": Loser(edited(edits.contrast, 95), open_end=True),
    "saturation": Loser(edited(saturated, 95), open_end=True),
    "mirrored": Loser(edited(edits.transposed(Image.Transpose.FLIP_LEFT_RIGHT), 95), open_end=True),
}
