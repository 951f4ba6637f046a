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
from imgreview.core.review.shape import Wishes
from imgreview.core.review.walk import Losses
from imgreview.core.store.sessions import Pair, SessionStore

log = logging.getLogger(__name__)

EMPTIED, WISHES, IGNORED, LOSSES = "emptied", "wishes", "ignored", "losses"  # names of notes
ALL_PAIRS = 40  # files; in larger groups only the pairs with the best file are remembered


@dataclass(frozen=True, slots=True)
class Saved:
    """What the store remembers of a review."""

    groups: tuple[Group, ...] = ()
    decisions: Mapping[FileKey, Decision] = field(default_factory=dict)
    targets: Mapping[FileKey, Path] = field(default_factory=dict)
    emptied: frozenset[frozenset[FileKey]] = frozenset()
    destination: Path | None = None
    wishes: Wishes = field(default_factory=Wishes)
    losses: Losses = field(default_factory=Losses)


class Keeper:
    """One review in a store; without a store nothing outlives the session.

    Methods raise UserError with a sentence when the disk refuses.
    """

    def __init__(self, store: SessionStore | None, review_id: str | None) -> None:
        self._store = store
        self._review = review_id
        self._ignored: set[frozenset[FileKey]] = set()
        self._judged: list[dict[FileKey, str]] = []  # groups of no duplicates: file → content key

    def load(self) -> Saved:
        """Return what was saved before; a file that changed since has no decision."""
        if self._store is None or self._review is None:
            return Saved()
        stored = self._store.load(self._review)
        self._judged = [dict(entry) for entry in _judged_from_note(stored.notes.get(IGNORED))]
        self._ignored = {pair for keys in self._judged for pair in _key_pairs(list(keys))}
        return Saved(
            stored.groups,
            stored.decisions,
            stored.targets,
            frozenset(_keys_from_note(stored.notes.get(EMPTIED))),
            stored.info.destination,
            Wishes.from_json(stored.notes.get(WISHES)),
            Losses.from_json(stored.notes.get(LOSSES)),
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

    def save_wishes(self, wishes: Wishes) -> None:
        """Write how the person changed what the scan found."""
        if self._store is not None and self._review is not None:
            self._store.save_note(self._review, WISHES, wishes.to_json())

    def save_losses(self, losses: Losses) -> None:
        """Write who lost to whom."""
        if self._store is not None and self._review is not None:
            self._store.save_note(self._review, LOSSES, losses.to_json())

    def forget(self, files: Collection[FileId]) -> None:
        """Drop what is remembered about files that are gone."""
        if self._store is not None and self._review is not None:
            self._store.remove_files(self._review, files)

    # -- not duplicates ----------------------------------------------------------------------
    def ignore(self, group: Group) -> None:
        """Remember for ever, by content, that the files of a group are no duplicates."""
        contents = _contents(group)
        if self._store is not None:
            self._store.ignore(*_content_pairs(group, contents))
            self._store.name_contents({k: f.path for f, k in contents.items()})
        entry = {file_key(f.id): contents.get(f.id, b"").hex() for f in group.files}
        self._judge([*self._judged, entry])
        self._ignored.update(_file_pairs(group))

    def revoke(self, group: Group) -> None:
        """Take `ignore` back."""
        if self._store is not None:
            self._store.revoke(*_content_pairs(group, _contents(group)))
        keys = {file_key(f.id) for f in group.files}
        self._judge([entry for entry in self._judged if set(entry) != keys])
        self._ignored.difference_update(_file_pairs(group))

    def revoke_pairs(self, pairs: Collection[Pair]) -> None:
        """Take back what was said of some contents, so that a scan may show them again."""
        if self._store is not None:
            self._store.revoke(*pairs)
        gone = {frozenset(key.hex() for key in pair) for pair in pairs}
        for entry in self._judged:
            for pair in _key_pairs(list(entry)):
                if frozenset(entry[key] for key in pair) in gone:
                    self._ignored.discard(pair)
        self._judge([e for e in self._judged if self._ignored.issuperset(_key_pairs(list(e)))])

    def _judge(self, judged: list[dict[FileKey, str]]) -> None:
        self._judged = judged
        if self._store is not None and self._review is not None:
            note = [[[str(p), s, m, key] for (p, s, m), key in e.items()] for e in judged]
            self._store.save_note(self._review, IGNORED, note)

    def not_ignored(self, groups: Sequence[Group]) -> tuple[Group, ...]:
        """Return the groups without those said to be no duplicates while the scan runs.

        Scans leave ignored pairs out by themselves; this one may have begun before.
        """
        if not self._ignored:
            return tuple(groups)
        named = {key for pair in self._ignored for key in pair}
        return tuple(
            g
            for g in groups
            if file_key(g.files[0].id) not in named or not self._ignored.issuperset(_file_pairs(g))
        )


def _pairs(group: Group) -> Iterator[tuple[FileId, FileId]]:
    ids = [f.id for f in group.files]
    if len(ids) <= ALL_PAIRS:
        yield from combinations(ids, 2)
    else:
        yield from ((ids[0], other) for other in ids[1:])


def _file_pairs(group: Group) -> set[frozenset[FileKey]]:
    return {frozenset((file_key(a), file_key(b))) for a, b in _pairs(group)}


def _key_pairs(keys: list[FileKey]) -> set[frozenset[FileKey]]:
    """Return the pairs of the files of a group that were remembered (see `_pairs`)."""
    if len(keys) <= ALL_PAIRS:
        return {frozenset(pair) for pair in combinations(keys, 2)}
    return {frozenset((keys[0], other)) for other in keys[1:]}


def _contents(group: Group) -> dict[FileId, bytes]:
    """Return the content keys of the files; one that cannot be read is left out."""
    keys: dict[FileId, bytes] = {}
    for file in group.files:
        try:
            keys[file.id] = partial_digest(os.fsencode(file.path))
        except UnreadableError as error:
            log.warning("%s is not remembered as no duplicate: %s", file.path, error)
    return keys


def _content_pairs(group: Group, keys: Mapping[FileId, bytes]) -> list[Pair]:
    pairs = ((keys[a], keys[b]) for a, b in _pairs(group) if a in keys and b in keys)
    return [(min(a, b), max(a, b)) for a, b in pairs]


def _judged_from_note(note: Any) -> Iterator[dict[FileKey, str]]:
    for entry in note if isinstance(note, list) else ():
        yield {(Path(path), int(size), int(mtime)): str(key) for path, size, mtime, key in entry}


def _keys_from_note(note: Any) -> Iterator[frozenset[FileKey]]:
    if not isinstance(note, list):
        return
    for keys in note:
        yield frozenset((Path(path), int(size), int(mtime)) for path, size, mtime in keys)
