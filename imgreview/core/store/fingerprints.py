"""The fingerprint cache: what was computed from a file, kept until the file changes.

A file is known by path, size and modification time, and by its content key (partial digest)
when it moves or when its ctime, which nobody can set back, tells of a change: names may be
swapped among files of one size and time. Everything here may be thrown away at any time: where
the disk is full or the file is damaged, the scan goes on without it.
"""

import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from imgreview.core.domain import FileId
from imgreview.core.errors import UnreadableError
from imgreview.core.store.cachefile import CacheFile
from imgreview.core.store.db import placeholders
from imgreview.core.store.fingerprint_schema import SCHEMA

CHUNK = 400  # paths in one query
DAY = 86_400
MAX_AGE = 180  # days a file may go unseen before its rows are dropped
SAME_CTIME = "(ctime_ns = ? OR 0 IN (ctime_ns, ?))"
SAME_TIME_NS = 2_000_000_000  # FAT and some archives keep times to two seconds


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """How much the cache holds; sizes in bytes."""

    file: Path
    size: int
    files: int
    rows: int
    killers: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept of one file: content key, why it must not be decoded, data by method."""

    content: bytes | None
    killer: str | None
    rows: Mapping[str, bytes]


Row = tuple[FileId, bytes | None, str, bytes]


class FingerprintStore(CacheFile):
    """One writer at a time (the scan's coordinator); others open a store of their own to read."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, SCHEMA)

    def close(self) -> None:
        """Close the file; drop what was not seen for half a year."""
        if not self._closed:
            self.housekeep()
        super().close()

    # -- reading -----------------------------------------------------------------------------
    def known(self, ids: Sequence[FileId], methods: Sequence[str]) -> dict[FileId, Known]:
        """Return what is kept of the files that are known in exactly this state."""
        found: dict[FileId, Known] = {}
        with self.tolerant():
            names = dict(self.db.execute("SELECT id, name FROM methods"))
            wanted = {key: name for key, name in names.items() if name in methods}
            for start in range(0, len(ids), CHUNK):
                self._known(ids[start : start + CHUNK], wanted, found)
        return found

    def _known(
        self, ids: Sequence[FileId], methods: Mapping[int, str], found: dict[FileId, Known]
    ) -> None:
        asked = {_state(i): i for i in ids}
        paths = [path for path, _, _ in asked]
        query = (
            "SELECT path, size, mtime_ns, ctime_ns, id, seen, content, killer FROM files"
            f" WHERE path IN ({placeholders(paths)})"
        )
        rows: dict[int, dict[str, bytes]] = {}
        unseen: list[tuple[int]] = []
        for path, size, mtime_ns, ctime_ns, key, seen, content, killer in self.db.execute(
            query, paths
        ):
            file = asked.get((path, size, mtime_ns))
            if file is not None and _same_ctime(file, ctime_ns):
                rows[key] = {}
                found[file] = Known(content, killer, rows[key])
                if seen != _today():
                    unseen.append((key,))
        query = (
            f"SELECT file, method, data FROM rows WHERE file IN ({placeholders(rows)})"
            f" AND method IN ({placeholders(methods)})"
        )
        for key, method, data in self.db.execute(query, [*rows, *methods]):
            rows[key][methods[method]] = data
        if unseen:
            with self.transaction():
                self.db.executemany(f"UPDATE files SET seen = {_today()} WHERE id = ?", unseen)

    def get_many(
        self, ids: Sequence[FileId], methods: Sequence[str]
    ) -> dict[FileId, dict[str, bytes]]:
        """Return {file: {method: data}} for the files of which something of that is known."""
        return {f: dict(k.rows) for f, k in self.known(ids, methods).items() if k.rows}

    def contents(self, ids: Sequence[FileId]) -> dict[FileId, bytes]:
        """Return the content keys of the files that are known in exactly this state."""
        return {f: k.content for f, k in self.known(ids, ()).items() if k.content}

    def killer(self, id: FileId) -> str | None:
        """Return why this file, in this state, must not be decoded again, or None."""
        known = self.known([id], ()).get(id)
        return None if known is None else known.killer

    def info(self) -> CacheInfo:
        """Return what the cache holds."""
        files = rows = killers = 0
        with self.tolerant():
            count = self.db.execute
            (files,) = count("SELECT count(*) FROM files").fetchone()
            (rows,) = count("SELECT count(*) FROM rows").fetchone()
            (killers,) = count("SELECT count(*) FROM files WHERE killer IS NOT NULL").fetchone()
        return CacheInfo(self.file, self.size(), files, rows, killers)

    def still_there(self, ids: Sequence[FileId]) -> None:
        """Note that files are still there whose rows nobody had to read, at most once a week."""
        with self.tolerant():
            (file, *_) = paths = [os.fsencode(i.path) for i in ids] or [b""]
            query = "SELECT 1 FROM files WHERE path = ? AND seen + 7 < ?"
            if self.db.execute(query, (file, _today())).fetchone():
                with self.transaction():
                    change = f"UPDATE files SET seen = {_today()} WHERE path = ?"
                    self.db.executemany(change, ((path,) for path in paths))

    # -- writing -----------------------------------------------------------------------------
    def put_many(self, rows: Iterable[Row]) -> None:
        """Store (file, content key or None, method, data) rows in one transaction.

        Rows of an earlier state of the same path are dropped with it.
        """
        with self.tolerant(), self.transaction():
            keys: dict[FileId, int] = {}
            for file, content, method, data in rows:
                if file not in keys:
                    keys[file] = self._file_key(file)
                if content is not None:
                    self.db.execute(
                        "UPDATE files SET content = ? WHERE id = ?", (content, keys[file])
                    )
                self.db.execute(
                    "INSERT OR REPLACE INTO rows VALUES (?, ?, ?)",
                    (keys[file], self._method_key(method), data),
                )

    def find_moved(self, id: FileId, partial: Callable[[bytes], bytes]) -> bool:
        """Recognise a renamed, moved or touched file by its content; say whether.

        The rows of another path are copied. `partial` (path → partial digest) is only called
        when a file of the same size and modification time is known under another path, or under
        this one with another ctime: so no file is read in vain, and two
        pictures that merely begin and end alike are not taken for one.
        """
        with self.tolerant():
            path, size, mtime_ns = _state(id)
            ctime = _wrapped(id.ctime_ns)
            candidates = self.db.execute(
                "SELECT id, content, path FROM files WHERE size = ? AND content IS NOT NULL"
                " AND mtime_ns BETWEEN ? AND ?"
                f" AND (path != ? OR (mtime_ns = ? AND NOT {SAME_CTIME})) ORDER BY seen DESC",
                (size, *_around(mtime_ns), path, mtime_ns, ctime, ctime),
            ).fetchall()
            if not candidates:
                return False
            try:
                content = partial(path)
            except UnreadableError:
                return False
            for known, key, where in candidates:
                if key == content and where == path:
                    with self.transaction():
                        self.db.execute(
                            "UPDATE files SET ctime_ns = ? WHERE id = ?", (ctime, known)
                        )
                    return True
                if key == content:
                    self._copy(known, id, content)
                    return True
        return False

    def _copy(self, known: int, file: FileId, content: bytes) -> None:
        with self.transaction():
            key = self._file_key(file)
            self.db.execute(
                "UPDATE files SET content = ?, killer = (SELECT killer FROM files WHERE id = ?)"
                " WHERE id = ?",
                (content, known, key),
            )
            self.db.execute(
                "INSERT OR REPLACE INTO rows SELECT ?, method, data FROM rows WHERE file = ?",
                (key, known),
            )

    def remember_killer(self, id: FileId, reason: str) -> None:
        """Remember that decoding this file, in this state, crashed or hung the decoder."""
        with self.tolerant(), self.transaction():
            self.db.execute(
                "UPDATE files SET killer = ? WHERE id = ?", (reason, self._file_key(id))
            )

    def forget(self, methods: Callable[[str], bool]) -> int:
        """Drop the rows of every method for which `methods(name)` is true; return how many."""
        dropped = 0
        with self.tolerant(), self.transaction():
            for key, name in self.db.execute("SELECT id, name FROM methods").fetchall():
                if methods(name):
                    dropped += self.db.execute("DELETE FROM rows WHERE method = ?", (key,)).rowcount
                    self.db.execute("DELETE FROM methods WHERE id = ?", (key,))
        return dropped

    def housekeep(self, max_age: int = MAX_AGE) -> int:
        """Drop files not seen for `max_age` days; return how many."""
        dropped = 0
        with self.tolerant(), self.transaction():
            oldest = _today() - max_age
            dropped += self.db.execute("DELETE FROM files WHERE seen < ?", (oldest,)).rowcount
        return dropped

    def clear(self) -> None:
        """Drop everything and give the space back."""
        with self.tolerant():
            with self.transaction():
                for table in ("rows", "methods", "files", "answers"):
                    self.db.execute(f"DELETE FROM {table}")
            self.db.execute("VACUUM")
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _file_key(self, file: FileId) -> int:
        """Return the row of a file in this state; drop what is stored of an earlier state."""
        path, size, mtime_ns = _state(file)
        found = self.db.execute(
            "SELECT id, size, mtime_ns, ctime_ns FROM files WHERE path = ?", (path,)
        ).fetchone()
        if found and found[1:3] == (size, mtime_ns) and _same_ctime(file, found[3]):
            return int(found[0])
        if found:
            self.db.execute("DELETE FROM files WHERE id = ?", (found[0],))
        cursor = self.db.execute(
            "INSERT INTO files (path, size, mtime_ns, ctime_ns, seen) VALUES (?, ?, ?, ?, ?)",
            (path, size, mtime_ns, _wrapped(file.ctime_ns), _today()),
        )
        return int(cursor.lastrowid or 0)

    def _method_key(self, name: str) -> int:
        found = self.db.execute("SELECT id FROM methods WHERE name = ?", (name,)).fetchone()
        if found:
            return int(found[0])
        cursor = self.db.execute("INSERT INTO methods (name) VALUES (?)", (name,))
        return int(cursor.lastrowid or 0)


def _state(file: FileId) -> tuple[bytes, int, int]:
    """Return the key of a file."""
    return (os.fsencode(file.path), file.size, _wrapped(file.mtime_ns))


def state_of(file: FileId) -> tuple[int, int, int]:
    """Return size, mtime and ctime of a file as its row in the cache holds them."""
    return (file.size, _wrapped(file.mtime_ns), _wrapped(file.ctime_ns))


def _wrapped(time_ns: int) -> int:
    """Return a time for SQLite's 64 bits: one beyond the year 2262 wraps."""
    return (time_ns + (1 << 63)) % (1 << 64) - (1 << 63)


def _same_ctime(file: FileId, ctime_ns: int) -> bool:
    return _wrapped(file.ctime_ns) == ctime_ns or 0 in (file.ctime_ns, ctime_ns)


def _around(mtime_ns: int) -> tuple[int, int]:
    """Return the times that may be the same one on another file system."""
    return (
        max(mtime_ns - SAME_TIME_NS, -(1 << 63)),
        min(mtime_ns + SAME_TIME_NS, (1 << 63) - 1),
    )


def _today() -> int:
    return int(time.time() // DAY)
