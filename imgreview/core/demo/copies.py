"""Copies of a picture as people and programs make them: re-saved, shrunk, cropped, signed …"""

import io
from collections.abc import Callable

from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

from imgreview.core.registry import Registry

Copy = Callable[[bytes], bytes]  # the original's JPEG file → the copy's file

COPIES: Registry[Copy] = Registry("demo copy")


def _open(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def _jpeg(image: Image.Image, quality: int, exif: Image.Exif | None = None) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, **({"exif": exif} if exif else {}))
    return out.getvalue()


def _other(image: Image.Image, form: str, **options: int) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


@COPIES.register("exact")
def exact(data: bytes) -> bytes:
    """Return the same bytes."""
    return data


@COPIES.register("metadata")
def metadata(data: bytes) -> bytes:
    """Return the same pixels with a comment in place of the camera's notes."""
    # Markers and segments as in ITU-T T.81, B.1: the compressed pixels are not touched.
    note = b"sorted with a photo program"
    kept = [data[:2], b"\xff\xfe", (len(note) + 2).to_bytes(2, "big"), note]
    at = 2
    while data[at + 1] != 0xDA:
        length = int.from_bytes(data[at + 2 : at + 4], "big") + 2
        if data[at + 1] != 0xE1:
            kept.append(data[at : at + length])
        at += length
    return b"".join([*kept, data[at:]])


@COPIES.register("resave")
def resave(data: bytes) -> bytes:
    """Return the picture saved again at quality 60, with its notes."""
    image = _open(data)
    return _jpeg(image, 60, image.getexif())


@COPIES.register("message")
def message(data: bytes) -> bytes:
    """Return what a messenger makes of a picture: 1280 pixels, quality 70, no notes."""
    image = _open(data)
    image.thumbnail((image.width * 4 // 5, image.height * 4 // 5), Image.Resampling.LANCZOS)
    return _jpeg(image, 70)


@COPIES.register("half")
def half(data: bytes) -> bytes:
    """Return the picture at half its size."""
    image = _open(data)
    exif = image.getexif()
    return _jpeg(image.resize((image.width // 2, image.height // 2)), 88, exif)


@COPIES.register("quarter")
def quarter(data: bytes) -> bytes:
    """Return the picture at a quarter of its size."""
    image = _open(data)
    return _jpeg(image.resize((image.width // 4, image.height // 4)), 85)


@COPIES.register("png")
def png(data: bytes) -> bytes:
    """Return the picture as PNG."""
    return _other(_open(data), "PNG", compress_level=1)


@COPIES.register("webp")
def webp(data: bytes) -> bytes:
    """Return the picture as WebP."""
    return _other(_open(data), "WEBP", quality=80, method=1)


@COPIES.register("turn")
def turn(data: bytes) -> bytes:
    """Return the picture turned by a quarter."""
    return _jpeg(_open(data).transpose(Image.Transpose.ROTATE_90), 90)


@COPIES.register("exif-turn")
def exif_turn(data: bytes) -> bytes:
    """Return the picture stored lying, with the note that says how to turn it upright."""
    image = _open(data)
    exif = image.getexif()
    exif[274] = 6
    return _jpeg(image.transpose(Image.Transpose.ROTATE_90), 92, exif)


@COPIES.register("mirror")
def mirror(data: bytes) -> bytes:
    """Return the picture mirrored."""
    return _jpeg(ImageOps.mirror(_open(data)), 90)


@COPIES.register("crop")
def crop(data: bytes) -> bytes:
    """Return about two thirds of the picture."""
    image = _open(data)
    w, h = image.size
    return _jpeg(image.crop((w // 9, h // 7, w * 17 // 18, h * 19 // 20)), 90)


@COPIES.register("bright")
def bright(data: bytes) -> bytes:
    """Return the picture brighter and with more contrast."""
    image = ImageEnhance.Brightness(_open(data)).enhance(1.18)
    return _jpeg(ImageEnhance.Contrast(image).enhance(1.08), 90)


@COPIES.register("warm")
def warm(data: bytes) -> bytes:
    """Return the picture in warmer and stronger colours."""
    red, green, blue = ImageEnhance.Color(_open(data)).enhance(1.25).split()
    red = red.point(lambda v: min(255, int(v * 1.07 + 4)))
    blue = blue.point(lambda v: int(v * 0.88))
    return _jpeg(Image.merge("RGB", (red, green, blue)), 90)


@COPIES.register("bw")
def bw(data: bytes) -> bytes:
    """Return the picture in black and white."""
    return _jpeg(ImageOps.grayscale(_open(data)), 90)


def _write(image: Image.Image, text: str, share: float, place: tuple[float, float]) -> None:
    font = ImageFont.load_default(size=image.width * share)
    draw = ImageDraw.Draw(image, "RGBA")
    at = (image.width * place[0], image.height * place[1])
    shadow = (at[0] + image.width / 500, at[1] + image.width / 500)
    draw.text(shadow, text, font=font, fill=(0, 0, 0, 120))
    draw.text(at, text, font=font, fill=(255, 255, 255, 215))


@COPIES.register("watermark")
def watermark(data: bytes) -> bytes:
    """Return the picture with a signature in a corner."""
    image = _open(data).convert("RGB")
    _write(image, "© A. Lindqvist 2023", 0.026, (0.70, 0.93))
    return _jpeg(image, 90)


@COPIES.register("caption")
def caption(data: bytes) -> bytes:
    """Return the picture with a greeting across it."""
    image = _open(data).convert("RGB")
    _write(image, "Greetings from the canyon", 0.05, (0.06, 0.05))
    return _jpeg(image, 88)


@COPIES.register("border")
def border(data: bytes) -> bytes:
    """Return the picture in a white frame."""
    image = _open(data)
    return _jpeg(ImageOps.expand(image, image.width // 24, "white"), 90)


@COPIES.register("screenshot")
def screenshot(data: bytes) -> bytes:
    """Return the picture as a phone shows it full screen: black above and below, bars on them."""
    image = _open(data).convert("RGB")
    width, height = image.width * 27 // 40, image.width * 6 // 5
    screen = Image.new("RGB", (width, height), (8, 8, 10))
    shown = image.resize((width, width * image.height // image.width), Image.Resampling.LANCZOS)
    screen.paste(shown, (0, (height - shown.height) // 2))
    _write(screen, "20:14", 0.034, (0.05, 0.012))
    draw = ImageDraw.Draw(screen)
    unit = width // 60
    draw.rectangle((width - 6 * unit, unit, width - 3 * unit, 2.4 * unit), outline=(230, 230, 230))
    for k in range(4):
        x, y = width * (2 * k + 1) // 8, height - 4 * unit
        draw.ellipse((x - unit, y - unit, x + unit, y + unit), outline=(220, 220, 220), width=2)
    return _other(screen, "PNG", compress_level=3)
