"""A small, bounded reader of TIFF directories, the structure inside EXIF blocks and RAW files."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MAX_ENTRIES = 1000  # of one directory; more is no camera's work
_MAX_VALUE = 1 << 16  # bytes of one value that are looked at


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag of a directory: its type code, its number of values and where the values lie."""

    kind: int
    count: int
    offset: int


class TagReader:
    """Reads directories out of `data`, which starts with a TIFF header (TIFF 6.0, section 2).

    Nothing is trusted: offsets and counts beyond the data end in "not there", and a directory is
    only read when asked for, so that loops of directories cannot be walked into.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
        self.valid = order is not None and len(data) >= 8
        self._order = order or "<"
        self.first = self._number("I", 4) if self.valid else 0

    def _number(self, code: str, offset: int) -> int:
        try:
            return int(struct.unpack_from(self._order + code, self.data, offset)[0])
        except struct.error:
            return 0

    def directory(self, offset: int) -> dict[int, Entry]:
        """Return the entries of the directory at `offset` by tag; empty when there is none."""
        return dict(self._entries(offset)) if self.valid and offset >= 8 else {}

    def _entries(self, offset: int) -> Iterator[tuple[int, Entry]]:
        count = self._number("H", offset)
        if count > _MAX_ENTRIES:
            return
        for start in range(offset + 2, offset + 2 + 12 * count, 12):
            if start + 12 > len(self.data):
                return
            tag, kind, number = struct.unpack_from(self._order + "HHI", self.data, start)
            size = _SIZES.get(kind, 0) * number
            inline = size <= 4
            yield tag, Entry(kind, number, start + 8 if inline else self._number("I", start + 8))

    def next_directory(self, offset: int) -> int:
        """Return where the directory after the one at `offset` lies, or 0."""
        count = self._number("H", offset)
        return self._number("I", offset + 2 + 12 * count) if 0 < count <= _MAX_ENTRIES else 0

    def integer(self, entry: Entry | None) -> int | None:
        """Return the first value of an integer entry."""
        if entry is None or entry.count < 1 or entry.kind not in (1, 3, 4, 13):
            return None
        code = {1: "B", 3: "H", 4: "I", 13: "I"}[entry.kind]
        end = entry.offset + _SIZES[entry.kind]
        return self._number(code, entry.offset) if end <= len(self.data) else None

    def text(self, entry: Entry | None) -> str | None:
        """Return a text entry without padding; bytes that are not ASCII are replaced."""
        if entry is None or entry.kind not in (2, 7) or entry.count > _MAX_VALUE:
            return None
        value = self.data[entry.offset : entry.offset + entry.count].split(b"\0")[0]
        return value.decode("ascii", "replace").strip() or None

    def rationals(self, entry: Entry | None) -> list[float]:
        """Return the values of a rational entry; empty when one has no denominator."""
        if entry is None or entry.kind not in (5, 10) or entry.count > 16:
            return []
        code = self._order + ("II" if entry.kind == 5 else "ii")
        values = []
        for i in range(entry.count):
            try:
                top, bottom = struct.unpack_from(code, self.data, entry.offset + 8 * i)
            except struct.error:
                return []
            if bottom == 0:
                return []
            values.append(top / bottom)
        return values
