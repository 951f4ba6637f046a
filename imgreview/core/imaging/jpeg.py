"""Checks of a JPEG stream before a decoder sees it."""

import re

from imgreview.core.errors import UnreadableError

MAX_SCANS = 500
# Scans times megapixels: every scan of a progressive picture is walked over all its blocks, so
# few kilobytes can cost minutes. Ordinary progressive files have about 10 scans.
MAX_SCAN_WORK = 4_000

# Inside the compressed data a 0xFF is followed by 0, a restart number or another 0xFF (T.81 B.1.1)
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_SOS, _EOI = 0xDA, 0xD9


def count_scans(data: bytes) -> int:
    """Return the number of scans of the first picture in a JPEG file."""
    scans = 0
    position = 2
    while True:
        found = _MARKER.search(data, position)
        if found is None:
            return scans
        marker = data[found.start() + 1]
        if marker == _EOI:
            return scans
        scans += marker == _SOS
        length = int.from_bytes(data[found.end() : found.end() + 2], "big")
        position = found.end() + max(length, 2)


def check_scans(data: bytes, width: int, height: int) -> None:
    """Raise UnreadableError for a picture with an absurd number of scans.

    The plain count of the marker's bytes is an upper bound and costs next to nothing; only when
    that is suspicious are the segments walked.
    """
    megapixels = width * height / 1e6
    allowed = min(MAX_SCANS, MAX_SCAN_WORK / max(megapixels, 0.01))
    if data.count(b"\xff\xda") <= allowed:
        return
    scans = count_scans(data)
    if scans > allowed:
        raise UnreadableError(
            f"The JPEG is stored in {scans:,} passes, which no camera or editor does; "
            "reading it would take too long."
        )
