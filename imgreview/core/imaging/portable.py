"""What a picture file says about the photograph that its pixels do not: place, time, words, stars.

Read from EXIF, IPTC-IIM (both through Pillow) and the XMP packet inside the file.
"""

import re
from dataclasses import replace
from typing import Any

from PIL import Image, ImageFile, IptcImagePlugin

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import xmp
from imgreview.core.imaging.exif import read_exif
from imgreview.core.imaging.fields import Portable
from imgreview.core.imaging.opening import open_picture, read_checked, reading

_CAPTION, _XP_COMMENT, _XP_KEYWORDS = 0x010E, 0x9C9C, 0x9C9E
_IPTC_KEYWORDS, _IPTC_CAPTION = (2, 25), (2, 120)
MOST_KEYWORDS = 500
LONGEST = 10_000  # characters of a caption or keyword
# Cameras write these into every picture; no person ever did.
_BY_THE_CAMERA = re.compile(
    r"(olympus digital camera|sony dsc|minolta digital camera|samsung|kodak digital|"
    r"dcim.*|default|untitled|exif_jpeg.*|\W*)",
    re.IGNORECASE,
)


def portable(path: bytes) -> Portable:
    """Return what the picture file at `path` says; UnreadableError if it is none.

    Runs in a decoder process: parsers of metadata are as attackable as decoders.
    """
    data, _ = read_checked(path)
    with reading():
        kind, image = open_picture(data)
        block = image.info.get("exif")
        exif = read_exif(data if kind in ("TIFF", "RAW") else block or b"")
        own = Portable(
            exif.gps,
            exif.taken.isoformat(timespec="seconds") if exif.taken else None,
            rating=exif.rating or None,  # no stars are none given
        )
        found = own.over(_exif_words(image)).over(_iptc(image)).over(_packet(image))
        return replace(
            found,
            keywords=tuple(k[:LONGEST] for k in found.keywords[:MOST_KEYWORDS]),
            caption=found.caption[:LONGEST] if found.caption else None,
        )


def _exif_words(image: Image.Image) -> Portable:
    tags = image.getexif()
    caption = _by_a_person(_plain(tags.get(_CAPTION))) or _by_a_person(_wide(tags.get(_XP_COMMENT)))
    words = (w.strip() for w in (_wide(tags.get(_XP_KEYWORDS)) or "").split(";"))
    return Portable(keywords=tuple(dict.fromkeys(w for w in words if w)), caption=caption)


def _plain(value: Any) -> str | None:
    if isinstance(value, bytes):
        return _decoded(value)
    if not isinstance(value, str):
        return None
    try:  # Pillow reads EXIF's ASCII as Latin-1; programs write UTF-8 there
        return value.encode("latin-1").decode("utf-8").strip("\0 ")
    except UnicodeError:
        return value.strip("\0 ")


def _wide(value: Any) -> str | None:
    """Return a text of Windows' own tags, which hold UTF-16."""
    data = bytes(value) if isinstance(value, tuple | bytes) else b""
    return data.decode("utf-16-le", "replace").split("\0")[0].strip() or None


def _by_a_person(text: str | None) -> str | None:
    return None if not text or _BY_THE_CAMERA.fullmatch(text) else text


def _iptc(image: Image.Image) -> Portable:
    if not isinstance(image, ImageFile.ImageFile):
        return Portable()
    try:
        found = IptcImagePlugin.getiptcinfo(image) or {}
    except (SyntaxError, OSError, ValueError, IndexError, KeyError, TypeError):
        return Portable()  # a broken block says nothing
    keywords: Any = found.get(_IPTC_KEYWORDS, [])
    keywords = keywords if isinstance(keywords, list) else [keywords]
    caption: Any = found.get(_IPTC_CAPTION)
    caption = caption[0] if isinstance(caption, list) and caption else caption
    words = tuple(dict.fromkeys(w for k in keywords if (w := _decoded(k))))
    return Portable(keywords=words, caption=_decoded(caption) if caption else None)


def _decoded(data: bytes) -> str:
    """Return a text of IPTC, whose encoding hardly any file declares."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.strip("\0 \r\n\t")


def _packet(image: Image.Image) -> Portable:
    data = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if isinstance(data, str):
        data = data.encode("utf-8", "replace")
    if not data:
        return Portable()
    try:
        found = xmp.fields_of(xmp.parse(data))
    except UnreadableError:
        return Portable()
    return replace(found, rating=found.rating or None)
