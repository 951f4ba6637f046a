"""Reviews, decisions and "not duplicates": a person's work, written as it is made, never dropped.

Every method raises UserError with a sentence when the disk refuses; what was written before
stays readable.
"""

import json
import os
import time
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.store.codec import group_from_json, group_to_json
from imgreview.core.store.db import placeholders
from imgreview.core.store.judgements import JudgementStore
from imgreview.core.store.reviews import (
    INFO,
    FileKey,
    Pair,
    ReviewInfo,
    StoredReview,
    info_of,
    path_of,
)

T = TypeVar("T")
ROWS = 300  # in one statement

__all__ = ["FileKey", "Pair", "ReviewInfo", "SessionStore", "StoredReview"]


class SessionStore(JudgementStore):
    """The database of reviews; open one for each thread that uses it."""

    def __enter__(self) -> "SessionStore":
        return self

    # -- reviews -----------------------------------------------------------------------------
    def create(self, title: str, roots: Sequence[Path], request: Mapping[str, Any]) -> str:
        """Begin a review and return its id; `request` is any JSON that describes the scan."""
        review = uuid.uuid4().hex
        data = json.dumps({"roots": [str(r) for r in roots], "request": dict(request)})
        now = time.time()
        with self._writing():
            self._db.execute(
                "INSERT INTO reviews (id, title, request, created, updated) VALUES (?, ?, ?, ?, ?)",
                (review, title, data, now, now),
            )
        return review

    def recent(self, limit: int = 20) -> tuple[ReviewInfo, ...]:
        """Return the reviews, the one touched last first."""
        with self._reading():
            rows = self._db.execute(INFO + " ORDER BY updated DESC, id LIMIT ?", (limit,))
            return tuple(info_of(row) for row in rows.fetchall())

    def info(self, review_id: str) -> ReviewInfo:
        """Return one review without its groups; UserError when it is not there."""
        with self._reading():
            row = self._db.execute(INFO + " WHERE id = ?", (review_id,)).fetchone()
        if row is None:
            raise UserError("This review is no longer stored.")
        return info_of(row)

    def load(self, review_id: str) -> StoredReview:
        """Return a whole review; UserError when it is not there."""
        info = self.info(review_id)
        with self._reading():
            groups = self._all(
                "SELECT data FROM groups WHERE review = ? ORDER BY number", review_id
            )
            chosen = self._all(
                "SELECT path, size, mtime_ns, decision, target FROM decisions WHERE review = ?",
                review_id,
            )
            notes = self._all("SELECT name, value FROM notes WHERE review = ?", review_id)
        keyed = [((path_of(p), size, int(mtime)), d, t) for p, size, mtime, d, t in chosen]
        return StoredReview(
            info,
            tuple(group_from_json(data) for (data,) in groups),
            {key: Decision(d) for key, d, _ in keyed if d != Decision.UNDECIDED},
            {key: path_of(t) for key, _, t in keyed if t is not None},
            {name: json.loads(value) for name, value in notes},
        )

    def delete(self, review_id: str) -> None:
        """Drop a review and its decisions; ignored pairs stay."""
        with self._writing():
            self._db.execute("DELETE FROM reviews WHERE id = ?", (review_id,))

    def set_destination(self, review_id: str, folder: Path | None) -> None:
        """Remember where rejected files go."""
        with self._writing(review_id):
            self._db.execute(
                "UPDATE reviews SET destination = ? WHERE id = ?",
                (None if folder is None else os.fsencode(folder), review_id),
            )

    def save_note(self, review_id: str, name: str, value: Any) -> None:
        """Remember any JSON value of a review under a name; None forgets it."""
        with self._writing(review_id):
            if value is None:
                self._db.execute(
                    "DELETE FROM notes WHERE review = ? AND name = ?", (review_id, name)
                )
            else:
                self._db.execute(
                    "INSERT OR REPLACE INTO notes VALUES (?, ?, ?)",
                    (review_id, name, json.dumps(value, ensure_ascii=True)),
                )

    def note(self, review_id: str, name: str) -> Any:
        """Return one remembered value of a review without loading it; None when there is none."""
        with self._reading():
            row = self._db.execute(
                "SELECT value FROM notes WHERE review = ? AND name = ?", (review_id, name)
            ).fetchone()
        return None if row is None else json.loads(row[0])

    # -- groups and decisions ----------------------------------------------------------------
    def save_groups(
        self, review_id: str, groups: Sequence[Group], retired: Collection[str] = ()
    ) -> None:
        """Write new and changed groups (a changed one keeps its place) and drop retired ones.

        A scan says this twenty times a second in the window's thread, so nobody waits here until
        the disk has it: a power cut may cost the last groups, which the next scan finds again.
        The next decision takes everything before it to the disk.
        """
        with self._lazily(), self._writing(review_id):
            # Many rows in one statement: each gives the interpreter away, and a busy scan takes it.
            for some in _portions(list(retired)):
                self._db.execute(
                    f"DELETE FROM groups WHERE review = ? AND id IN ({placeholders(some)})",
                    (review_id, *some),
                )
            for part in _portions(groups):
                rows = [(review_id, group.id, group_to_json(group)) for group in part]
                values = ", ".join(["(?, ?, ?)"] * len(rows))
                self._db.execute(
                    f"INSERT INTO groups (review, id, data) VALUES {values}"
                    " ON CONFLICT (review, id) DO UPDATE SET data = excluded.data",
                    tuple(chain.from_iterable(rows)),
                )

    @contextmanager
    def _lazily(self) -> Iterator[None]:
        """Leave to the system when the disk writes what happens inside; never torn all the same."""
        with self._reading():
            self._db.execute("PRAGMA synchronous = NORMAL")
            try:
                yield
            finally:
                self._db.execute("PRAGMA synchronous = FULL")

    def save_decisions(self, review_id: str, decisions: Mapping[FileId, Decision]) -> None:
        """Write decisions as they are made; the file's target folder is kept."""
        with self._writing(review_id):
            self._db.executemany(
                "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, NULL)"
                " ON CONFLICT (review, path, size, mtime_ns)"
                " DO UPDATE SET decision = excluded.decision",
                [(review_id, *_key(f), d.value) for f, d in decisions.items()],
            )

    def save_targets(self, review_id: str, targets: Mapping[FileId, Path | None]) -> None:
        """Write the folders chosen for single files; None takes a choice back."""
        with self._writing(review_id):
            self._db.executemany(
                "INSERT INTO decisions VALUES (?, ?, ?, ?, 'undecided', ?)"
                " ON CONFLICT (review, path, size, mtime_ns)"
                " DO UPDATE SET target = excluded.target",
                [
                    (review_id, *_key(f), None if t is None else os.fsencode(t))
                    for f, t in targets.items()
                ],
            )

    def remove_files(self, review_id: str, files: Collection[FileId]) -> None:
        """Drop the decisions about files that a commit took away."""
        with self._writing(review_id):
            self._db.executemany(
                "DELETE FROM decisions WHERE review = ? AND path = ? AND size = ? AND mtime_ns = ?",
                [(review_id, *_key(f)) for f in files],
            )

    def _all(self, query: str, review_id: str) -> list[Any]:
        return self._db.execute(query, (review_id,)).fetchall()


def _portions(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield items in parts that fit one statement, whatever SQLite allows (999 values of old)."""
    for start in range(0, len(items), ROWS):
        yield items[start : start + ROWS]


def _key(file: FileId) -> tuple[bytes, int, str]:
    """Return the key of a decision; a time of any year fits as text."""
    return (os.fsencode(file.path), file.size, str(file.mtime_ns))
