"""A digest of what decides a JPEG's pixels: files that differ in metadata alone share it."""

import hashlib

from imgreview.core.imaging.opening import read_checked

TASK = "imgreview.core.imaging.jpeg_stream:stream_digest_of"
NONE = b""  # what cannot be told without decoding

_SOS, _COM = 0xDA, 0xFE
_JFIF, _ICC_OR_INDEX, _ADOBE = 0xE0, 0xE2, 0xEE
_APPLICATION = range(0xE0, 0xF0)
# Start-of-frame markers of T.81: C0..CF without DHT, JPG and DAC
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_USUAL = (b"\x01", b"\x01\x02\x03")  # names of the components of grey and of YCbCr


def stream_digest_of(path: bytes) -> bytes:
    """Return the `stream_digest` of a file; raise UnreadableError where it cannot be read."""
    return stream_digest(read_checked(path)[0])


def stream_digest(data: bytes) -> bytes:
    """Return 32 bytes (BLAKE2b-256) over a JPEG without its metadata, or `NONE`.

    Two files of one digest that are to be turned the same way (EXIF tag 274) decode to the same
    pixels: it is taken over all tables, the frame, everything from the first scan to the end of
    the file, and what tells colours (ITU-T T.81 B.2.4, T.871): colour profiles, Adobe's marker,
    and JFIF's unless the names of the components leave nothing to tell. That is a fraction of the
    work of decoding. Files of other digests may still show the same pixels.
    """
    parts = _segments(data)
    if parts is None:
        return NONE
    kept, marks = [], set()
    names = b""
    for marker, body in parts:
        marks.add(marker)
        if marker in _FRAMES:
            names = bytes(body[8::3])
        if marker in (_ICC_OR_INDEX, _ADOBE) or marker not in (*_APPLICATION, _COM):
            kept.append((marker, body))
    if names not in _USUAL or _ADOBE in marks:
        kept += [part for part in parts if part[0] == _JFIF]
    digest = hashlib.blake2b(digest_size=32)
    for marker, body in kept:
        digest.update(b"%d %d\0" % (marker, len(body)))
        digest.update(body)
    return digest.digest()


def _segments(data: bytes) -> list[tuple[int, memoryview]] | None:
    """Return (marker, bytes after it) of all segments; the first scan holds the whole rest."""
    view = memoryview(data)
    parts: list[tuple[int, memoryview]] = []
    position = 2 if data.startswith(b"\xff\xd8") else len(data)
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
            continue
        body = position + 2
        if marker == _SOS:
            parts.append((marker, view[body:]))
            return parts
        length = int.from_bytes(data[body : body + 2], "big")
        if length < 2:
            return None
        parts.append((marker, view[body : body + length]))
        position = body + length
    return None
