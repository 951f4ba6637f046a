"""The kinds of copies the bench makes, and the class each of them should be called."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from imgreview.core.domain import MatchClass

Edit = Callable[[Image.Image, Random], Image.Image]
Resampling = Image.Resampling


@dataclass(frozen=True, slots=True)
class CopyKind:
    """One kind of copy: how it is made, saved and should be named."""

    edit: Edit
    cls: MatchClass
    suffix: str = ".jpg"
    quality: int = 90


def same(image: Image.Image, rng: Random) -> Image.Image:
    return image


def scaled(share: float) -> Edit:
    def edit(image: Image.Image, rng: Random) -> Image.Image:
        size = (max(16, round(image.width * share)), max(16, round(image.height * share)))
        return image.resize(size, Resampling.LANCZOS)

    return edit


def cropped(share: float) -> Edit:
    """Return an edit that keeps `share` of the area, at a random place and slightly other shape."""

    def edit(image: Image.Image, rng: Random) -> Image.Image:
        bend = rng.uniform(0.95, 1.05)
        w = min(image.width, round(image.width * share**0.5 * bend))
        h = min(image.height, round(image.height * share**0.5 / bend))
        x, y = rng.randint(0, image.width - w), rng.randint(0, image.height - h)
        return image.crop((x, y, x + w, y + h))

    return edit


def turned(degrees: float) -> Edit:
    def edit(image: Image.Image, rng: Random) -> Image.Image:
        angle = degrees * rng.choice((-1, 1)) * rng.uniform(0.9, 1.1)
        fill = rng.choice(((0, 0, 0), (255, 255, 255)))
        expand = rng.random() < 0.5
        return image.rotate(angle, Resampling.BICUBIC, expand=expand, fillcolor=fill)

    return edit


def transposed(*how: Image.Transpose) -> Edit:
    return lambda image, rng: image.transpose(rng.choice(how))


def brightness(image: Image.Image, rng: Random) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(rng.choice((0.6, 0.75, 1.3, 1.5)))


def contrast(image: Image.Image, rng: Random) -> Image.Image:
    return ImageEnhance.Contrast(image).enhance(rng.choice((0.6, 0.75, 1.4, 1.7)))


def gamma(image: Image.Image, rng: Random) -> Image.Image:
    power = rng.choice((0.55, 0.7, 1.5, 1.9))
    return image.point([round(255 * (v / 255) ** power) for v in range(256)] * 3)


def faded(image: Image.Image, rng: Random) -> Image.Image:
    """Return the picture paler, warmer and darker towards its corners."""
    pixels = np.asarray(image, np.float32) / 255 * 0.8 + 0.12
    y, x = np.mgrid[-1 : 1 : image.height * 1j, -1 : 1 : image.width * 1j]
    pixels *= (1 - 0.25 * (x * x + y * y))[..., None] * np.array([1.06, 1.0, 0.86])
    return Image.fromarray((np.clip(pixels, 0, 1) * 255).astype(np.uint8))


def grainy(image: Image.Image, rng: Random) -> Image.Image:
    noise = np.random.default_rng(rng.getrandbits(32)).normal(
        0, rng.uniform(12, 25), (image.height, image.width, 3)
    )
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))


def blurred(image: Image.Image, rng: Random) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(rng.uniform(1.5, 3)))


def bordered(image: Image.Image, rng: Random) -> Image.Image:
    width = round(min(image.size) * rng.uniform(0.04, 0.1))
    return ImageOps.expand(image, width, rng.choice(((255, 255, 255), (0, 0, 0), (200, 180, 150))))


def letterboxed(image: Image.Image, rng: Random) -> Image.Image:
    side = max(image.size)
    out = Image.new("RGB", (side, round(side * 1.1)), rng.choice(((0, 0, 0), (255, 255, 255))))
    out.paste(image, ((out.width - image.width) // 2, (out.height - image.height) // 2))
    return out


def captioned(image: Image.Image, rng: Random) -> Image.Image:
    """Return the picture with large lettering and a round sticker on it."""
    image = image.copy()
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=max(14, image.width // 12))
    text = "".join(rng.choices("ABCDEFGHIKLMNORSTU ", k=12))
    place = (image.width * 0.06, image.height * rng.choice((0.04, 0.8)))
    draw.text(place, text, fill=(255, 255, 255), stroke_width=3, stroke_fill=0, font=font)
    r = round(min(image.size) * rng.uniform(0.08, 0.12))
    x, y = rng.randint(r, image.width - r), rng.randint(r, image.height - r)
    draw.ellipse((x - r, y - r, x + r, y + r), fill=(250, 205, 50), outline=(0, 0, 0), width=2)
    return image


def on_screen(image: Image.Image, rng: Random) -> Image.Image:
    """Return a telephone screen that shows the picture among lines of text and buttons."""
    dark = rng.random() < 0.5
    ground, ink = ((20, 20, 20), (225, 225, 225)) if dark else ((248, 248, 248), (40, 40, 40))
    screen = Image.new("RGB", (720, 1480), ground)
    draw = ImageDraw.Draw(screen)
    font = ImageFont.load_default(size=26)
    draw.text((30, 40), f"{rng.randint(0, 23)}:{rng.randint(10, 59)}", fill=ink, font=font)
    shown = image.resize((720, round(image.height * 720 / image.width)), Resampling.LANCZOS)
    shown = shown.crop((0, 0, 720, min(shown.height, 1000)))
    screen.paste(shown, (0, 160))
    y = 180 + shown.height
    while y < 1340:
        draw.text((30, y), "".join(rng.choices("abcdeilnorst ", k=40)), fill=ink, font=font)
        y += 44
    for i in range(4):
        draw.rectangle((70 + i * 170, 1400, 120 + i * 170, 1445), outline=ink, width=3)
    return screen


def combined(image: Image.Image, rng: Random) -> Image.Image:
    return scaled(rng.uniform(0.4, 0.7))(cropped(rng.uniform(0.75, 0.9))(image, rng), rng)


_T = Image.Transpose
KINDS: dict[str, CopyKind] = {
    "jpeg 75": CopyKind(same, MatchClass.RE_ENCODED, quality=75),
    "jpeg 30": CopyKind(same, MatchClass.RE_ENCODED, quality=30),
    "jpeg 10": CopyKind(same, MatchClass.RE_ENCODED, quality=10),
    "webp": CopyKind(same, MatchClass.RE_ENCODED, ".webp", 80),
    "png": CopyKind(same, MatchClass.SAME_PIXELS, ".png"),
    "size 50": CopyKind(scaled(0.5), MatchClass.RESIZED),
    "size 25": CopyKind(scaled(0.25), MatchClass.RESIZED),
    "squashed": CopyKind(lambda im, r: im.resize((min(im.size),) * 2), MatchClass.RESIZED),
    "quarter turn": CopyKind(transposed(_T.ROTATE_90, _T.ROTATE_270), MatchClass.TURNED),
    "half turn": CopyKind(transposed(_T.ROTATE_180), MatchClass.TURNED),
    "mirrored": CopyKind(transposed(_T.FLIP_LEFT_RIGHT, _T.FLIP_TOP_BOTTOM), MatchClass.TURNED),
    "turn 5": CopyKind(turned(5), MatchClass.TURNED),
    "turn 15": CopyKind(turned(15), MatchClass.TURNED),
    "turn 25": CopyKind(turned(25), MatchClass.TURNED),
    "crop 95": CopyKind(cropped(0.95), MatchClass.CROPPED),
    "crop 90": CopyKind(cropped(0.9), MatchClass.CROPPED),
    "crop 70": CopyKind(cropped(0.7), MatchClass.CROPPED),
    "crop 50": CopyKind(cropped(0.5), MatchClass.CROPPED),
    "crop and size": CopyKind(combined, MatchClass.CROPPED, quality=60),
    "grey": CopyKind(lambda im, r: im.convert("L").convert("RGB"), MatchClass.TONAL),
    "brightness": CopyKind(brightness, MatchClass.TONAL),
    "contrast": CopyKind(contrast, MatchClass.TONAL),
    "gamma": CopyKind(gamma, MatchClass.TONAL),
    "faded": CopyKind(faded, MatchClass.TONAL),
    "noise": CopyKind(grainy, MatchClass.TONAL, quality=85),
    "blur": CopyKind(blurred, MatchClass.TONAL),
    "border": CopyKind(bordered, MatchClass.EDITED),
    "letterbox": CopyKind(letterboxed, MatchClass.EDITED),
    "caption": CopyKind(captioned, MatchClass.EDITED),
    "screenshot": CopyKind(on_screen, MatchClass.EDITED),
}
