"""What earlier scans came to, by a name for everything it depends on; may be thrown away."""

import time
from collections.abc import Iterable, Sequence

from imgreview.core.store.db import placeholders
from imgreview.core.store.fingerprints import CHUNK, DAY, MAX_AGE, FingerprintStore

LARGEST = 256 << 20  # bytes of answers kept; the longest unasked go first
FRESH = 7  # days after which an answer that is asked for counts as asked for again


class AnswerStore:
    """Answers by key in the fingerprint cache; may be read from any thread.

    A key is a digest of all that decides the answer: whatever changes has another key, and what
    nobody asks for any more is dropped after half a year.
    """

    def __init__(self, store: FingerprintStore) -> None:
        self._store = store

    def get(self, key: bytes) -> bytes | None:
        """Return the answer kept under a key, or None."""
        return self.get_many([key]).get(key)

    def get_many(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return the answers that are kept under some of the keys."""
        found: dict[bytes, bytes] = {}
        with self._store.tolerant():
            old: list[tuple[int, bytes]] = []
            for start in range(0, len(keys), CHUNK):
                part = keys[start : start + CHUNK]
                query = f"SELECT key, seen, data FROM answers WHERE key IN ({placeholders(part)})"
                for key, seen, data in self._store.db.execute(query, part):
                    found[key] = data
                    if seen + FRESH < _today():
                        old.append((_today(), key))
            if old:
                with self._store.transaction():
                    self._store.db.executemany("UPDATE answers SET seen = ? WHERE key = ?", old)
        return found

    def put_many(self, answers: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep answers by key, in one transaction; drop the oldest where they become too many."""
        with self._store.tolerant(), self._store.transaction():
            self._store.db.executemany(
                "INSERT OR REPLACE INTO answers (key, seen, data) VALUES (?, ?, ?)",
                ((key, _today(), data) for key, data in answers),
            )
            self._store.db.execute("DELETE FROM answers WHERE seen < ?", (_today() - MAX_AGE,))
            self._shrink()

    def _shrink(self) -> None:
        held = self._store.db.execute(
            "SELECT rowid, length(data) FROM answers ORDER BY seen, rowid"
        ).fetchall()
        spare = sum(size for _, size in held) - LARGEST
        dropped: list[tuple[int]] = []
        for row, size in held:
            if spare <= 0:
                break
            dropped.append((row,))
            spare -= size
        self._store.db.executemany("DELETE FROM answers WHERE rowid = ?", dropped)


def _today() -> int:
    return int(time.time() // DAY)
