"""The thumbnail a camera put into its JPEG: a first look, hundreds of times cheaper than a decode.

EXIF 2.32 (CIPA DC-008) §4.5.5: IFD1 of the APP1 segment points at a JPEG of about 160×120 by
JPEGInterchangeFormat (513) and JPEGInterchangeFormatLength (514).
"""

import io
import struct

from PIL import Image, UnidentifiedImageError

from imgreview.core.imaging.exif import read_exif
from imgreview.core.imaging.orient import upright

OFFSET, LENGTH, COMPRESSION, ORIENTATION = 513, 514, 259, 274
JPEG_COMPRESSION = 6
SMALLEST, LARGEST = 32, 512  # pixels of a long side that is believed to be a thumbnail
ASPECT_SLACK = 0.02


def embedded_thumbnail(head: bytes) -> Image.Image | None:
    """Return the upright embedded thumbnail found in the first bytes of a JPEG, or None.

    Black bars that a camera added to reach 4:3 are cut off; a thumbnail whose shape then still
    disagrees with the picture is stale or foreign and is ignored.
    """
    found = _app1(head)
    if found is None:
        return None
    block, shape = found
    data = _thumbnail_bytes(block)
    if data is None:
        return None
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            if not SMALLEST <= max(image.size) <= LARGEST:
                return None
            picture = image.convert("RGB")
    except (OSError, ValueError, UnidentifiedImageError, Image.DecompressionBombError):
        return None
    fitted = _fit(picture, shape) if shape else picture
    return None if fitted is None else upright(fitted, read_exif(b"Exif\0\0" + block).orientation)


def _app1(head: bytes) -> tuple[bytes, tuple[int, int] | None] | None:
    """Return the EXIF block and, if it lies within `head`, the stored size of the picture."""
    if not head.startswith(b"\xff\xd8"):
        return None
    at, block = 2, None
    while at + 4 <= len(head) and head[at] == 0xFF:
        marker, size = head[at + 1], int.from_bytes(head[at + 2 : at + 4], "big")
        body = head[at + 4 : at + 2 + size]
        if marker == 0xE1 and body.startswith(b"Exif\0\0") and block is None:
            block = body[6:]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC) and len(body) >= 5:
            height, width = struct.unpack(">HH", body[1:5])
            return None if block is None else (block, (width, height))
        if marker == 0xDA or size < 2:
            break
        at += 2 + size
    return None if block is None else (block, None)


def _thumbnail_bytes(block: bytes) -> bytes | None:
    """Return the JPEG that IFD1 of a TIFF block points at, or None."""
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None or len(block) < 8:
        return None
    try:
        first = struct.unpack_from(order + "I", block, 4)[0]
        count = struct.unpack_from(order + "H", block, first)[0]
        second = struct.unpack_from(order + "I", block, first + 2 + 12 * count)[0]
        if second == 0:
            return None
        tags: dict[int, int] = {}
        for i in range(struct.unpack_from(order + "H", block, second)[0]):
            tag, kind, _, value = struct.unpack_from(order + "HHII", block, second + 2 + 12 * i)
            short = struct.unpack_from(order + "H", block, second + 10 + 12 * i)[0]
            tags[tag] = short if kind == 3 else value
    except struct.error:
        return None  # a pointer past the end: a broken or foreign block
    if tags.get(COMPRESSION, JPEG_COMPRESSION) != JPEG_COMPRESSION:
        return None
    start, size = tags.get(OFFSET, 0), tags.get(LENGTH, 0)
    data = block[start : start + size]
    return data if size and len(data) == size and data.startswith(b"\xff\xd8") else None


def _fit(image: Image.Image, shape: tuple[int, int]) -> Image.Image | None:
    """Cut bars off a thumbnail of a picture of `shape`; None when the shapes disagree."""
    width, height = image.size
    if not all(shape):
        return None
    want, have = shape[0] / shape[1], width / height
    if abs(want / have - 1) <= ASPECT_SLACK:
        return image
    if want > have:
        rows = round(width / want)
        top = (height - rows) // 2
        box, bars = (0, top, width, top + rows), (0, 0, width, max(1, top - 1))
    else:
        columns = round(height * want)
        left = (width - columns) // 2
        box, bars = (left, 0, left + columns, height), (0, 0, max(1, left - 1), height)
    _, brightest = image.crop(bars).convert("L").getextrema()
    dark = isinstance(brightest, int | float) and brightest < 40
    return image.crop(box) if dark else None
