"""What a file holds beside the picture that is shown: films, further pictures, deeper channels."""

import re
from collections.abc import Iterator
from typing import Any

from PIL import Image

from imgreview.core.imaging import jpeg

BOXED = ("HEIF", "AVIF")
_META = 1 << 16  # bytes in front that hold the description of an HEIF or AVIF file
# A gain map (Apple), a depth map (ISO/IEC 23008-12 and its name of 2022), in the names of items.
_EXTRAS = (b"aux:hdrgainmap", b"hevc:2015:auxid:2", b"systems:auxiliary:depth")
_LAYERS = 37724  # TIFF tag ImageSourceData: the layers of Photoshop
_MOST_BOXES = 1000
_PIXI = re.compile(rb"pixi\x00{4}(.)", re.DOTALL)  # version, flags and the number of channels


def frame_count(image: Image.Image) -> int:
    """Return the number of frames or pages, 1 where a format has none."""
    count: Any = getattr(image, "n_frames", 1)
    return max(1, int(count))


def pictures_in(kind: str, image: Image.Image, data: bytes) -> int:
    """Return the number of frames or pages; what else a file holds counts as one more.

    That is a film (Motion Photo), a second view, a gain or depth map after a JPEG or in an HEIF,
    the layers of a TIFF. Previews of the camera's own after a JPEG count, too: nothing tells
    them from a second view without decoding them.
    """
    count = frame_count(image)
    if kind == "JPEG":
        return count + jpeg.goes_on(data, image)
    if kind == "TIFF":
        return count + (_LAYERS in getattr(image, "tag_v2", ()))
    if kind in BOXED:
        return count + (any(name in data[:_META] for name in _EXTRAS) or _holds_film(data))
    return count


def holds_deep(kind: str, image: Image.Image, data: bytes) -> bool:
    """Return whether the file holds more than 8 bits a channel, RAW files always."""
    return kind == "RAW" or image.mode.startswith(("I", "F")) or is_deep(kind, image, data)


def is_deep(kind: str, image: Image.Image, data: bytes) -> bool:
    """Return whether the file holds more than 8 bits a channel but Pillow will give 8."""
    if image.mode not in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB"):
        return False
    if kind == "JPEG2000":
        return any(bits > 8 for bits in _sizes(data))
    if kind in BOXED:
        return any(bits > 8 for bits in _pixel_information(data))
    return any(";16" in str(tile[3]) for tile in getattr(image, "tile", ()))


def is_transparent(image: Image.Image) -> bool:
    """Return whether any pixel of a loaded picture can be seen through; costs a look at each."""
    if image.mode == "P" and "transparency" in image.info:
        image = image.convert("RGBA")
    if "transparency" in image.info and image.mode in ("1", "L", "RGB"):  # one colour stands for it
        image = image.convert("RGBA")
    if not image.mode.endswith(("A", "a")):
        return False
    lowest: Any = image.getchannel(image.getbands()[-1]).getextrema()[0]
    return bool(lowest < 255)


def _sizes(data: bytes) -> Iterator[int]:
    """Yield the bits of each component of a JPEG 2000 codestream (T.800, A.5.1, SIZ)."""
    start = data.find(b"\xff\x4f\xff\x51")
    if start < 0:
        return
    count = int.from_bytes(data[start + 40 : start + 42], "big")
    for component in data[start + 42 : start + 42 + 3 * count : 3]:
        yield (component & 0x7F) + 1


def _pixel_information(data: bytes) -> Iterator[int]:
    """Yield the bits of each channel in all "pixi" boxes (ISO/IEC 23008-12, 6.5.6)."""
    for found in _PIXI.finditer(data[:_META]):
        yield from data[found.end() : found.end() + found[1][0]]


def _holds_film(data: bytes) -> bool:
    """Return whether a film lies in or after an HEIF or AVIF file (Motion Photo 1.0, HEIC)."""
    position = number = 0
    while position + 8 <= len(data) and number < _MOST_BOXES:
        size, kind = int.from_bytes(data[position : position + 4], "big"), data[position + 4 :][:4]
        if kind == b"mpvd" or (kind == b"ftyp" and number):
            return True
        if size == 1:
            size = int.from_bytes(data[position + 8 : position + 16], "big")
        if size < 8:
            return False
        position, number = position + size, number + 1
    return False
