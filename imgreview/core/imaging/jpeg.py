"""Checks of a JPEG stream before a decoder sees it."""

import re

from PIL import Image, JpegImagePlugin

from imgreview.core.errors import UnreadableError

MAX_SCANS = 500
# Scans times megapixels: every scan of a progressive picture is walked over all its blocks, so
# few kilobytes can cost minutes. Ordinary progressive files have about 10 scans.
MAX_SCAN_WORK = 4_000
USUAL_SCANS = 20  # never refused, whatever the size: time and memory limits decide

# Inside the compressed data a 0xFF is followed by 0, a restart number or another 0xFF (T.81 B.1.1)
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_SOS, _EOI = 0xDA, 0xD9
_SOI = b"\xff\xd8\xff"
_FILM = re.compile(rb"\x00\x00\x00[\x08-\x80]ftyp")  # the first box of an MP4 or QuickTime film
SMALL_TRAILER = 4096  # bytes of notes that some phones write after each picture


def count_scans(data: bytes) -> int:
    """Return the number of scans of the first picture in a JPEG file."""
    return _walk(data, 2)[0]


def _walk(data: bytes, position: int) -> tuple[int, int | None]:
    """Return the number of scans from `position` on, and where the picture ends if it does."""
    scans = 0
    while True:
        found = _MARKER.search(data, position)
        if found is None:
            return scans, None
        marker = data[found.start() + 1]
        if marker == _EOI:
            return scans, found.end()
        scans += marker == _SOS
        length = int.from_bytes(data[found.end() : found.end() + 2], "big")
        position = found.end() + max(length, 2)


def goes_on(data: bytes, image: Image.Image) -> bool:
    """Return whether a film or further pictures follow the picture of an opened file.

    Known are an MP4 film anywhere behind it, pictures right behind it or told by an index (CIPA
    DC-007), and what Samsung's phones append. Anything else is no content: old cameras fill
    up their files with whatever was in their memory. A file that ends with the end of a picture
    and has no index is taken to hold one, which nearly all do, and that takes no time.
    """
    indexed = "mp" in image.info
    if data.endswith(b"\xff\xd9") and not indexed:
        return False
    _, end = _walk(data, 2)
    if end is None or len(data) - end <= SMALL_TRAILER:
        return False
    rest = data[end:]
    if rest.endswith(b"SEFT") or _FILM.search(rest) is not None:
        return True
    return _SOI in rest if indexed else rest.lstrip(b"\0").startswith(_SOI)


def check_scans(data: bytes, image: JpegImagePlugin.JpegImageFile) -> None:
    """Raise UnreadableError for an opened picture with an absurd number of scans.

    A baseline picture whose first scan holds all components ends for libjpeg with that scan. For
    others the plain count of the marker's bytes is an upper bound that costs a millisecond; only
    when that is suspicious are the segments walked.
    """
    if not image.info.get("progressive") and _components_in_first_scan(data, image) == image.layers:
        return
    megapixels = image.width * image.height / 1e6
    allowed = min(MAX_SCANS, max(USUAL_SCANS, MAX_SCAN_WORK / max(megapixels, 0.01)))
    if data.count(b"\xff\xda") <= allowed:
        return
    scans = count_scans(data)
    if scans > allowed:
        raise UnreadableError(
            f"The JPEG is stored in {scans:,} passes, which no camera or editor does; "
            "reading it would take too long."
        )


def is_sound(data: bytes, image: JpegImagePlugin.JpegImageFile) -> bool:
    """Return whether an opened picture is one scan of all components up to the end of image.

    Pillow refuses others when a foreign marker cuts off their data; OpenCV shows the rest grey.
    """
    return _after_only_scan(data, image) == _EOI


def is_cut(data: bytes, image: JpegImagePlugin.JpegImageFile) -> bool:
    """Return whether a foreign marker cuts off the data of an opened picture of one scan.

    Costs a look at each byte, a twentieth of what decoding does.
    """
    return _after_only_scan(data, image) not in (None, _EOI)


def _after_only_scan(data: bytes, image: JpegImagePlugin.JpegImageFile) -> int | None:
    """Return the marker behind the data of a picture of one scan, None where there is no such."""
    if image.info.get("progressive") or _components_in_first_scan(data, image) != image.layers:
        return None
    found = _MARKER.search(data, image.fp.tell()) if image.fp else None
    return None if found is None else data[found.start() + 1]


def _components_in_first_scan(data: bytes, image: JpegImagePlugin.JpegImageFile) -> int:
    """Return the number of components in the first scan's header (T.81 B.2.3), 0 when unclear."""
    position = image.fp.tell() if image.fp else 0  # Pillow stops behind the first SOS segment,
    for start in (position - 2, *(position - 2 - 6 - 2 * n for n in range(1, 5))):  # or its marker
        if start >= 2 and data[start : start + 2] == b"\xff\xda":
            return data[start + 4]
    return 0
