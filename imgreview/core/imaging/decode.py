"""The one door to pixels: bytes in, a small upright RGB picture and its facts out."""

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

from imgreview.core.domain import Facts
from imgreview.core.imaging import colour, pixels, quality
from imgreview.core.imaging.contents import holds_deep, is_transparent, pictures_in
from imgreview.core.imaging.digest import pixel_digest
from imgreview.core.imaging.exif import Exif, read_exif
from imgreview.core.imaging.opening import (
    open_picture,
    read_checked,
    read_head,
    reading,
)
from imgreview.core.imaging.orient import upright
from imgreview.core.imaging.pixels import Bgr

__all__ = ["Decoded", "Small", "decode", "pixel_digest", "read_checked", "read_head", "small"]

_XMP_FIELD = re.compile(rb"<(?:dc|xmp|photoshop|lr|exif|tiff|Iptc4xmpCore):(\w+)")
_XMP_RATING = re.compile(rb"xmp:Rating(?:=[\"']|>)\s*(-1|[0-5])(?:\.0+)?\s*[<\"']")
_MAX_XMP = 1 << 16


@dataclass(frozen=True, slots=True)
class Decoded:
    """An upright sRGB picture (mode RGB), reduced to the wanted size, and the file's facts."""

    image: Image.Image
    facts: Facts


def decode(data: bytes, edge: int | None, *, measure: bool = True) -> Decoded:
    """Return the picture, its long side at most `edge` pixels (None: full size), never enlarged.

    A JPEG is decoded at the smallest of the scales 1, 1/2, 1/4, 1/8 that is not below `edge`
    (libjpeg's DCT scaling), the rest is done by averaging. `measure` fills in the facts that look
    at pixels (sharpness, flatness). Raises UnreadableError with a sentence for anything that is
    not a whole, readable picture of a sane size.
    """
    with reading():
        kind, image = open_picture(data)
        size = image.size
        held = pictures_in(kind, image, data), holds_deep(kind, image, data)
        exif = _exif(kind, image, data)
        if kind in ("JPEG", "RAW") and edge is not None and max(size) > edge:
            image.draft(None, _fit(size, edge))
        image.load()
        facts = replace(_facts(kind, image, size, exif, held), alpha=is_transparent(image))
        picture = _reduced(colour.simplify(image), size, edge)
        picture = colour.to_srgb(picture, image.info.get("icc_profile"))
        picture = upright(picture, 1 if kind == "TIFF" else exif.orientation)
        if measure:
            grey = picture.convert("L")
            facts = replace(
                facts,
                flatness=quality.flatness(grey),
                sharpness=quality.sharpness(grey),
                colour=round(quality.colourfulness(pixels.of_image(picture)), 4),
            )
        return Decoded(picture, facts)


@dataclass(frozen=True, slots=True)
class Small:
    """An upright sRGB picture as array, its luminance, and the file's facts.

    `coarse` and `tiny` are the same picture averaged down, to 200 and 50 pixels or more.
    """

    pixels: Bgr
    grey: NDArray[np.uint8]
    coarse: Bgr
    tiny: Bgr
    facts: Facts


def small(data: bytes, edge: int, *, measure: bool = True) -> Small:
    """Return the picture, its long side at most `edge` pixels, never enlarged.

    As `decode`, on a shorter way for what most files are. Raises UnreadableError.
    """
    with reading():
        kind, image = open_picture(data)
        size = image.size
        held = pictures_in(kind, image, data), holds_deep(kind, image, data)
        exif = _exif(kind, image, data)
        turn = 1 if kind == "TIFF" else exif.orientation
        picture = pixels.finished(*_array(kind, image, data, edge), turn)
        facts = replace(_facts(kind, image, size, exif, held), alpha=is_transparent(image))
        grey = pixels.grey_of(picture)
        coarse = pixels.halved(picture, pixels.COARSE)
        tiny = pixels.halved(coarse, pixels.TINY)
        if measure:
            facts = replace(
                facts,
                flatness=quality.flatness(pixels.grey_of(coarse)),
                sharpness=quality.sharpness(grey),
                colour=round(quality.colourfulness(tiny), 4),
            )
        return Small(picture, grey, coarse, tiny, facts)


def _array(kind: str, image: Image.Image, data: bytes, edge: int) -> tuple[Bgr, bytes | None]:
    """Return the pixels at their final size, and the colour profile they still need."""
    size = image.size
    target = _target(size, edge) if max(size) > edge else size
    profile = image.info.get("icc_profile")
    if kind == "JPEG" and isinstance(image, JpegImagePlugin.JpegImageFile):
        wanted = _fit(size, edge) if max(size) > edge else size
        found = pixels.jpeg_pixels(data, image, wanted)
        if found is not None:
            return pixels.fitted(found, target), profile
    if kind in ("JPEG", "RAW") and max(size) > edge:
        image.draft(None, _fit(size, edge))
    image.load()
    simple = colour.simplify(image)
    profile = image.info.get("icc_profile")  # some decoders find it only now
    if simple.mode not in ("L", "RGB") or max(simple.size) >= 2 * edge:
        return pixels.of_image(colour.to_srgb(_reduced(simple, size, edge), profile)), None
    return pixels.fitted(pixels.of_image(colour.to_srgb(simple, profile)), target), None


def _fit(size: tuple[int, int], edge: int) -> tuple[int, int]:
    """Return the size with the long side at `edge`; rounded down, so that draft's scale holds."""
    long = max(size)
    return max(1, size[0] * edge // long), max(1, size[1] * edge // long)


def _reduced(simple: Image.Image, size: tuple[int, int], edge: int | None) -> Image.Image:
    if edge is None or max(simple.size) <= edge:
        return simple
    return simple.resize(_target(size, edge), Image.Resampling.HAMMING, reducing_gap=2.0)


def _target(size: tuple[int, int], edge: int) -> tuple[int, int]:
    """Return the size with the long side at `edge`, in the file's ratio, not a rounded draft's."""
    if max(size) == size[1]:
        return max(1, round(size[0] * edge / size[1])), edge
    return edge, max(1, round(size[1] * edge / size[0]))


def _exif(kind: str, image: Image.Image, data: bytes) -> Exif:
    """Return the EXIF facts; the orientation is the one still to be applied, except for TIFF.

    Pillow turns a TIFF upright by itself while loading, libheif does so for HEIF, and Pillow
    puts AVIF's rotation into the EXIF block.
    """
    block = image.info.get("exif")
    exif = read_exif(block) if isinstance(block, bytes) else Exif()
    if kind == "TIFF":
        return read_exif(data)
    if kind == "RAW":  # most are TIFF files; of the others the preview has the camera's EXIF
        own = read_exif(data)
        return replace(own if own.fields else exif, orientation=image.info["raw_orientation"])
    return replace(exif, orientation=1) if kind == "HEIF" else exif


def _facts(
    kind: str, image: Image.Image, size: tuple[int, int], exif: Exif, held: tuple[int, bool]
) -> Facts:
    width, height = image.info.get("raw_size", size)
    if exif.orientation > 4 and kind not in ("TIFF", "RAW"):
        width, height = height, width
    tables: Any = getattr(image, "quantization", None)
    return Facts(
        format=kind,
        width=width,
        height=height,
        orientation=exif.orientation,
        taken=exif.taken,
        camera=exif.camera,
        gps=exif.gps,
        metadata_fields=exif.fields + _other_fields(image),
        jpeg_quality=quality.jpeg_quality(tables) if kind == "JPEG" and tables else None,
        frames=held[0],
        deep=held[1],
        rating=exif.rating if exif.rating is not None else _xmp_rating(image),
    )


def _xmp(image: Image.Image) -> bytes:
    """Return the beginning of the XMP packet, empty when there is none."""
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    block = xmp.encode("utf-8", "replace") if isinstance(xmp, str) else xmp
    return block[:_MAX_XMP] if isinstance(block, bytes) else b""


def _xmp_rating(image: Image.Image) -> int | None:
    """Return xmp:Rating (XMP part 1, 8.4): -1 rejected, 0 unrated, 1..5 stars."""
    found = _XMP_RATING.search(_xmp(image))
    return None if found is None else int(found[1])


def _other_fields(image: Image.Image) -> int:
    """Return the number of XMP and IPTC fields."""
    fields = len(set(_XMP_FIELD.findall(_xmp(image))))
    photoshop = image.info.get("photoshop")
    iptc = photoshop.get(0x0404) if isinstance(photoshop, dict) else None
    return fields + (iptc.count(b"\x1c\x02") if isinstance(iptc, bytes) else 0)
