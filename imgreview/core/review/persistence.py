"""Writes a review to the session store as it is made and reads it back after a restart."""

import logging
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.errors import UnreadableError
from imgreview.core.methods.exact import partial_digest
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.store.sessions import Pair, SessionStore

log = logging.getLogger(__name__)

EMPTIED = "emptied"
ALL_PAIRS = 40  # files; in larger groups only the pairs with the best file are remembered


@dataclass(frozen=True, slots=True)
class Saved:
    """What the store remembers of a review."""

    groups: tuple[Group, ...] = ()
    decisions: Mapping[FileKey, Decision] = field(default_factory=dict)
    targets: Mapping[FileKey, Path] = field(default_factory=dict)
    emptied: frozenset[frozenset[FileKey]] = frozenset()
    destination: Path | None = None


class Keeper:
    """One review in a store; without a store nothing outlives the session.

    Methods raise UserError with a sentence when the disk refuses.
    """

    def __init__(self, store: SessionStore | None, review_id: str | None) -> None:
        self._store = store
        self._review = review_id
        self._ignored: set[frozenset[FileKey]] = set()

    def load(self) -> Saved:
        """Return what was saved before; a file that changed since has no decision."""
        if self._store is None or self._review is None:
            return Saved()
        stored = self._store.load(self._review)
        return Saved(
            stored.groups,
            stored.decisions,
            stored.targets,
            frozenset(_keys_from_note(stored.notes.get(EMPTIED))),
            stored.info.destination,
        )

    def save_groups(self, groups: Sequence[Group], retired: Sequence[str]) -> None:
        """Write new and changed groups, and forget retired ones."""
        if self._store is not None and self._review is not None:
            self._store.save_groups(self._review, groups, retired)

    def save_decisions(self, decisions: Mapping[FileId, Decision]) -> None:
        """Write decisions as they are made."""
        if self._store is not None and self._review is not None:
            self._store.save_decisions(self._review, decisions)

    def save_targets(self, targets: Mapping[FileId, Path | None]) -> None:
        """Write the folders chosen for rejected files."""
        if self._store is not None and self._review is not None:
            self._store.save_targets(self._review, targets)

    def save_destination(self, folder: Path | None) -> None:
        """Write where rejected files go that have no folder of their own."""
        if self._store is not None and self._review is not None:
            self._store.set_destination(self._review, folder)

    def save_emptied(self, emptied: Collection[frozenset[FileKey]]) -> None:
        """Write which groups may go as a whole."""
        if self._store is not None and self._review is not None:
            note = [
                [[os.fsdecode(path), size, mtime] for path, size, mtime in sorted(keys)]
                for keys in emptied
            ]
            self._store.save_note(self._review, EMPTIED, note)

    def forget(self, files: Collection[FileId]) -> None:
        """Drop what is remembered about files that are gone."""
        if self._store is not None and self._review is not None:
            self._store.remove_files(self._review, files)

    # -- not duplicates ----------------------------------------------------------------------
    def ignore(self, group: Group) -> None:
        """Remember for ever, by content, that the files of a group are no duplicates."""
        if self._store is not None:
            self._store.ignore(*_content_pairs(group))
        self._ignored.update(_file_pairs(group))

    def revoke(self, group: Group) -> None:
        """Take `ignore` back."""
        if self._store is not None:
            self._store.revoke(*_content_pairs(group))
        self._ignored.difference_update(_file_pairs(group))

    def not_ignored(self, groups: Sequence[Group]) -> tuple[Group, ...]:
        """Return the groups without those said to be no duplicates while the scan runs.

        Scans leave ignored pairs out by themselves; this one may have begun before.
        """
        if not self._ignored:
            return tuple(groups)
        return tuple(g for g in groups if not self._ignored.issuperset(_file_pairs(g)))


def _pairs(group: Group) -> Iterator[tuple[FileId, FileId]]:
    ids = [f.id for f in group.files]
    if len(ids) <= ALL_PAIRS:
        yield from combinations(ids, 2)
    else:
        yield from ((ids[0], other) for other in ids[1:])


def _file_pairs(group: Group) -> set[frozenset[FileKey]]:
    return {frozenset((file_key(a), file_key(b))) for a, b in _pairs(group)}


def _content_pairs(group: Group) -> list[Pair]:
    """Return the pairs of content keys; a file that cannot be read is left out."""
    keys: dict[FileId, bytes] = {}
    for file in group.files:
        try:
            keys[file.id] = partial_digest(os.fsencode(file.path))
        except UnreadableError as error:
            log.warning("%s is not remembered as no duplicate: %s", file.path, error)
    pairs = ((keys[a], keys[b]) for a, b in _pairs(group) if a in keys and b in keys)
    return [(min(a, b), max(a, b)) for a, b in pairs]


def _keys_from_note(note: Any) -> Iterator[frozenset[FileKey]]:
    if not isinstance(note, list):
        return
    for keys in note:
        yield frozenset((Path(path), int(size), int(mtime)) for path, size, mtime in keys)
