"""The file of reviews and what it remembers for ever: pictures that are no duplicates.

A judgement is about two contents, not two files: it survives renames and moves.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from imgreview.core.errors import UserError
from imgreview.core.store.db import damaged, describe, is_corrupt, open_db, transaction
from imgreview.core.store.reviews import SCHEMA, Pair, path_of


@dataclass(frozen=True, slots=True)
class Judgement:
    """Two contents that were said to be no duplicates, `added` in seconds since the epoch.

    The names are where the contents were seen last; None where that is not known.
    """

    pair: Pair
    added: float
    names: tuple[Path | None, Path | None]


class JudgementStore:
    """Opens the file; every method raises UserError with a sentence when the disk refuses."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.RLock()
        self._db = open_db(file, SCHEMA)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def leave_checkpoints(self) -> None:
        """Never stop for a checkpoint of the log: somebody else does them (`db.checkpoint`)."""
        with self._lock:
            self._db.execute("PRAGMA wal_autocheckpoint = 0")

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    # -- not duplicates ----------------------------------------------------------------------
    def ignore(self, *pairs: Pair) -> None:
        """Remember for ever that the pictures with these content keys are no duplicates."""
        now = time.time()
        self.add_judgements((pair, now) for pair in pairs)

    def add_judgements(self, judgements: Iterable[tuple[Pair, float]]) -> int:
        """Remember pairs with the time they were judged at; return how many are new."""
        with self._writing():
            before = self._db.total_changes
            self._db.executemany(
                "INSERT OR IGNORE INTO ignored VALUES (?, ?, ?)",
                [(*sorted(pair), added) for pair, added in judgements],
            )
            return self._db.total_changes - before

    def revoke(self, *pairs: Pair) -> None:
        """Take `ignore` back."""
        with self._writing():
            self._db.executemany(
                "DELETE FROM ignored WHERE a = ? AND b = ?", [tuple(sorted(p)) for p in pairs]
            )

    def ignored_pairs(self) -> frozenset[Pair]:
        """Return all pairs of content keys that were said to be no duplicates."""
        with self._reading():
            return frozenset(self._db.execute("SELECT a, b FROM ignored").fetchall())

    def judgements(self) -> tuple[Judgement, ...]:
        """Return everything that was judged, the newest first."""
        with self._reading():
            rows = self._db.execute(
                "SELECT i.a, i.b, i.added, p.path, q.path FROM ignored i"
                " LEFT JOIN contents p ON p.content = i.a LEFT JOIN contents q ON q.content = i.b"
                " ORDER BY i.added DESC, i.a, i.b"
            ).fetchall()
        return tuple(Judgement((a, b), added, (_name(p), _name(q))) for a, b, added, p, q in rows)

    def name_contents(self, names: Mapping[bytes, Path]) -> None:
        """Remember where contents were seen, {content key: path}."""
        with self._writing():
            self._db.executemany(
                "INSERT OR REPLACE INTO contents VALUES (?, ?)",
                [(key, os.fsencode(path)) for key, path in names.items()],
            )

    # ----------------------------------------------------------------------------------------
    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock:
            try:
                yield
            except sqlite3.DatabaseError as error:
                raise self._explained(error) from error

    @contextmanager
    def _writing(self, review_id: str | None = None) -> Iterator[None]:
        with self._reading(), transaction(self._db):
            if review_id is not None:
                touched = self._db.execute(
                    "UPDATE reviews SET updated = ? WHERE id = ?", (time.time(), review_id)
                )
                if not touched.rowcount:
                    raise UserError("This review is no longer stored.")
            yield

    def _explained(self, error: sqlite3.DatabaseError) -> Exception:
        if is_corrupt(error):
            return damaged(self.file, SCHEMA)
        if isinstance(error, sqlite3.OperationalError):
            return UserError(f"The review could not be saved: {describe(error)}.")
        return error


def _name(data: bytes | None) -> Path | None:
    return None if data is None else path_of(data)
