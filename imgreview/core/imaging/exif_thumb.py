"""The thumbnail that cameras put into EXIF: a first, cheap look at a picture (D8)."""

from io import BytesIO

import numpy as np
from PIL import Image, JpegImagePlugin

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.opening import reading
from imgreview.core.imaging.orient import upright
from imgreview.core.imaging.tiff_tags import TagReader

_THUMB_OFFSET, _THUMB_LENGTH, _ORIENTATION = 0x0201, 0x0202, 0x0112
_EXIF_IFD, _PIXEL_X, _PIXEL_Y = 0x8769, 0xA002, 0xA003
_SMALLEST, _LARGEST = 48, 1024  # pixels of the long side
_ASPECT_TOLERANCE = 0.025
_BAR_LEVEL = 20  # grey levels; letterbox bars are black but for JPEG's ringing

# Start-of-frame markers of T.81: C0..CF without DHT, JPG and DAC
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def embedded_thumbnail(head: bytes) -> Image.Image | None:
    """Return the upright EXIF thumbnail (mode L) out of the first 64 KiB of a JPEG file, or None.

    None when there is none, when it is not whole within `head`, when it is unreadable, and when
    its shape disagrees with the picture's: then it belongs to an older state of the file. Black
    bars that cameras add to fit 3:2 pictures into 160 × 120 are cut off. Never raises.
    """
    found = thumbnail_and_frame(head)
    return None if found is None else found[0]


def thumbnail_and_frame(head: bytes) -> tuple[Image.Image, tuple[int, int], int] | None:
    """Return the thumbnail as `embedded_thumbnail`, the upright picture's size, and orientation."""
    segment, size = _segments(head)
    if segment is None:
        return None
    reader = TagReader(segment)
    if not reader.valid:
        return None
    main = reader.directory(reader.first)
    second = reader.directory(reader.next_directory(reader.first))
    offset = reader.integer(second.get(_THUMB_OFFSET))
    length = reader.integer(second.get(_THUMB_LENGTH))
    if not offset or not length or offset + length > len(segment):
        return None
    if size is None:
        photo = reader.directory(reader.integer(main.get(_EXIF_IFD)) or 0)
        width = reader.integer(photo.get(_PIXEL_X))
        height = reader.integer(photo.get(_PIXEL_Y))
        if not width or not height:
            return None
        size = width, height
    thumb = _decoded(segment[offset : offset + length])
    fitting = None if thumb is None else _fitting(thumb, size)
    if fitting is None:
        return None
    orientation = reader.integer(main.get(_ORIENTATION)) or 1
    frame = size[::-1] if 5 <= orientation <= 8 else size
    return upright(fitting, orientation), frame, orientation


def _segments(head: bytes) -> tuple[bytes | None, tuple[int, int] | None]:
    """Return the EXIF block of a JPEG and the picture's size as stored, each where it is found."""
    exif: bytes | None = None
    position = 2 if head.startswith(b"\xff\xd8") else len(head)
    while position + 9 <= len(head) and head[position] == 0xFF:
        marker = head[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
            continue
        length = int.from_bytes(head[position + 2 : position + 4], "big")
        if marker == 0xDA or length < 2:
            break
        body = position + 4
        if marker == 0xE1 and exif is None and head.startswith(b"Exif\0\0", body):
            exif = head[body + 6 : position + 2 + length]
        elif marker in _FRAMES:
            height = int.from_bytes(head[body + 1 : body + 3], "big")
            width = int.from_bytes(head[body + 3 : body + 5], "big")
            return exif, ((width, height) if width and height else None)
        position += 2 + length
    return exif, None


def _decoded(data: bytes) -> Image.Image | None:
    try:
        with reading():
            image = JpegImagePlugin.JpegImageFile(BytesIO(data))
            if not _SMALLEST <= max(image.size) <= _LARGEST:
                return None
            image.draft("L", image.size)  # hashes want grey: the colour planes are not computed
            return image.convert("L")
    except UnreadableError:
        return None


def _fitting(thumb: Image.Image, size: tuple[int, int]) -> Image.Image | None:
    """Return the thumbnail with the aspect of the picture, cropped out of black bars if need be."""
    width, height = thumb.size
    # rounding to whole pixels alone can shift a small thumbnail's aspect by half a pixel
    slack = _ASPECT_TOLERANCE + 0.5 / min(width, height)
    wanted = size[0] / size[1]
    ratio = (width / height) / wanted
    if abs(ratio - 1) <= slack:
        return thumb
    if ratio < 1:  # the thumbnail is too high: bars above and below
        inner = round(width / wanted)
        edge = (height - inner) // 2
        box = (0, edge, width, edge + inner)
        bars = (thumb.crop((0, 0, width, edge)), thumb.crop((0, edge + inner, width, height)))
    else:
        inner = round(height * wanted)
        edge = (width - inner) // 2
        box = (edge, 0, edge + inner, height)
        bars = (thumb.crop((0, 0, edge, height)), thumb.crop((edge + inner, 0, width, height)))
    if edge < 2 or min(box[2] - box[0], box[3] - box[1]) < _SMALLEST // 2:
        return None
    if any(np.percentile(np.asarray(bar), 90) > _BAR_LEVEL for bar in bars):
        return None
    return thumb.crop(box)
