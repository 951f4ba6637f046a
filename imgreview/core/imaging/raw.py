"""Camera RAW files through their embedded preview, where the optional rawpy is installed."""

import importlib.util
from io import BytesIO
from typing import Any

from PIL import Image, JpegImagePlugin

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.tiff_tags import TagReader

SUFFIXES = (
    *(".dng", ".cr2", ".cr3", ".nef", ".nrw", ".arw", ".sr2", ".orf", ".rw2", ".raf", ".pef"),
    *(".srw", ".rwl", ".3fr", ".iiq", ".erf", ".mrw"),
)
_TURNS = {3: 3, 5: 8, 6: 6}  # LibRaw's flip to EXIF orientation
_DNG_VERSION, _SUBFILE_TYPE, _SUB_IFDS = 50706, 254, 330


def available() -> bool:
    """Return whether RAW files can be read here."""
    return importlib.util.find_spec("rawpy") is not None


def matches(head: bytes) -> bool:
    """Return whether the bytes are a camera RAW file.

    Many are TIFF files by their magic: DNG says so in a tag; the others keep a small picture in
    the first directory and the sensor's values in sub-directories.
    """
    if head.startswith((b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"\0MRM")):
        return True
    if head[4:12] == b"ftypcrx ":
        return True
    if head.startswith(b"II*\0") and head[8:10] == b"CR":
        return True
    reader = TagReader(head)
    if not reader.valid:
        return False
    tags = reader.directory(reader.first)
    reduced = (reader.integer(tags.get(_SUBFILE_TYPE)) or 0) & 1
    return _DNG_VERSION in tags or (bool(reduced) and _SUB_IFDS in tags)


def open_preview(data: bytes) -> Image.Image:
    """Return the largest embedded preview, not yet turned upright.

    Its `info` carries "raw_size", the (width, height) in pixels of the developed upright picture,
    and "raw_orientation", the EXIF orientation to apply to the preview.
    Raises UnreadableError when there is no rawpy, and when the file has no preview.
    """
    if not available():
        raise UnreadableError("Reading camera RAW files needs the optional package rawpy.")
    import rawpy

    try:
        with rawpy.imread(BytesIO(data)) as picture:
            thumb = picture.extract_thumb()
            size = (int(picture.sizes.width), int(picture.sizes.height))  # as the sensor lies
            turn = _TURNS.get(int(picture.sizes.flip), 1)
            image = _picture(rawpy, thumb)
    except rawpy.LibRawError as error:
        raise UnreadableError(f"The RAW file holds no readable preview ({error}).") from error
    if turn > 4:
        if (image.width < image.height) != (size[0] < size[1]):
            turn = 1  # the camera has turned the preview already
        size = size[1], size[0]
    image.info["raw_size"] = size
    image.info["raw_orientation"] = turn
    return image


def _picture(rawpy: Any, thumb: Any) -> Image.Image:
    if thumb.format == rawpy.ThumbFormat.JPEG:
        return JpegImagePlugin.JpegImageFile(BytesIO(thumb.data))
    return Image.fromarray(thumb.data)
