"""Is a QuickTime file the moving half of a Live Photo, or a film of its own with the same name?"""

import struct
from collections.abc import Iterator
from typing import BinaryIO

LIVE_KEY = b"com.apple.quicktime.content.identifier"
LIVE_SECONDS = 6.0  # a Live Photo lasts about three
MAX_MOOV = 8 << 20
MAX_ATOMS = 1000


def _atoms(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Yield (type, payload bytes) of the top-level atoms, the file standing at the payload."""
    position = 0
    for _ in range(MAX_ATOMS):
        file.seek(position)
        head = file.read(8)
        if len(head) < 8:
            return
        size, kind = struct.unpack(">I4s", head)
        header = 8
        if size == 1:
            wide = file.read(8)
            if len(wide) < 8:
                return
            size, header = struct.unpack(">Q", wide)[0], 16
        if size < header:
            return
        yield kind, size - header
        position += size


def _seconds(moov: bytes) -> float | None:
    """Return the length told by the movie header (QuickTime File Format, "mvhd")."""
    at = moov.find(b"mvhd")
    if at < 0:
        return None
    body = moov[at + 4 :]
    try:
        if body[0] == 1:
            scale, length = struct.unpack_from(">IQ", body, 20)
        else:
            scale, length = struct.unpack_from(">II", body, 12)
    except (struct.error, IndexError):
        return None
    return float(length / scale) if scale else None


def is_separate_film(path: bytes) -> bool:
    """Return True only for a readable film that is longer than a Live Photo and not marked as one.

    In doubt the answer is False: a companion that travels along can be brought back, and the
    plan names it beforehand. Unreadable counts as doubt.
    """
    try:
        with open(path, "rb") as file:
            for kind, size in _atoms(file):
                if kind == b"moov":
                    moov = file.read(min(size, MAX_MOOV))
                    seconds = _seconds(moov)
                    return LIVE_KEY not in moov and seconds is not None and seconds > LIVE_SECONDS
    except OSError:
        return False
    return False
