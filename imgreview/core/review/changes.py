"""What one step of a review changes, and the endless undo and redo of such steps."""

import os
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from imgreview.core.domain import Decision, DecisionChange, FileId, Group

FileKey = tuple[Path, int, int]
"""Path, size in bytes and mtime_ns: what a decision is remembered by across restarts."""


def file_key(file: FileId) -> FileKey:
    """Return the part of an identity that survives a rescan of an untouched file."""
    return (file.path, file.size, file.mtime_ns)


def start_of(folder: Path) -> str:
    """Return how the paths of everything below a folder begin."""
    return os.path.join(folder, "")


@dataclass(frozen=True, slots=True)
class IgnoreChange:
    """One group was said to be no duplicates, or that was taken back."""

    group: Group
    ignored: bool
    label: str

    def inverse(self) -> "IgnoreChange":
        """Return the change that takes this one back."""
        return IgnoreChange(self.group, not self.ignored, self.label)


@dataclass(frozen=True, slots=True)
class TargetChange:
    """Where rejected files go: a folder, or None for the destination of the whole commit."""

    before: Mapping[FileId, Path | None]
    after: Mapping[FileId, Path | None]
    label: str

    def inverse(self) -> "TargetChange":
        """Return the change that takes this one back."""
        return TargetChange(self.after, self.before, self.label)


Slot = tuple[Path, int, int, str]
"""A file in one kind of the scan's groups (see `core.review.shape`)."""


@dataclass(frozen=True, slots=True)
class ShapeChange:
    """Groups were split, merged or protected by hand; None: as the scan says.

    `decisions` are those that go with it: a rejected file that becomes protected is undecided.
    """

    labels_before: Mapping[Slot, int | None]
    labels_after: Mapping[Slot, int | None]
    folders_before: Mapping[Path, bool | None]
    folders_after: Mapping[Path, bool | None]
    decisions: DecisionChange
    label: str

    def inverse(self) -> "ShapeChange":
        """Return the change that takes this one back."""
        return ShapeChange(
            self.labels_after,
            self.labels_before,
            self.folders_after,
            self.folders_before,
            self.decisions.inverse(),
            self.label,
        )


Change = DecisionChange | IgnoreChange | TargetChange | ShapeChange


class History:
    """The steps done and undone, without end; it never acts, it only remembers."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def push(self, change: Change) -> None:
        """Remember a new step; what was undone before can no longer be redone."""
        self._done.append(change)
        self._undone.clear()

    @property
    def last(self) -> Change | None:
        """Return the step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Change | None:
        """Return the step that redo would do again."""
        return self._undone[-1] if self._undone else None

    def stepped_back(self) -> None:
        """Move the last step to the undone ones."""
        self._undone.append(self._done.pop())

    def forget_undone(self) -> None:
        """Forget the step that redo would do again."""
        self._undone.pop()

    def stepped_forward(self) -> None:
        """Move the last undone step back to the done ones."""
        self._done.append(self._undone.pop())

    def join(self, label: str, most: int) -> DecisionChange | None:
        """Make one step of the last ones of a name, at most so many; return it."""
        steps: list[DecisionChange] = []
        while self._done and len(steps) < most:
            step = self._done[-1]
            if not isinstance(step, DecisionChange) or step.label != label:
                break
            steps.append(step)
            self._done.pop()
        if not steps:
            return None
        before: dict[FileId, Decision] = {}
        after: dict[FileId, Decision] = {}
        for newer in steps:  # what was before the oldest of them counts
            before.update(newer.before)
        given_up: frozenset[frozenset[FileKey]] = frozenset()
        claimed = given_up
        for older in reversed(steps):
            after.update(older.after)
            given_up = (given_up | older.given_up) - older.claimed
            claimed = (claimed | older.claimed) - older.given_up
        joined = DecisionChange(before, after, label, given_up, claimed)
        self._done.append(joined)
        return joined

    def forgetting(self, gone: Callable[[FileId], bool]) -> Iterator[None]:
        """Take files out of every step, and steps out that are empty then.

        It yields every millisecond or so; steps may be done and undone meanwhile. All steps
        change at once, at the end.
        """
        kept: dict[int, tuple[Change, Change | None]] = {}  # by identity: (as it is, without)
        while new := [s for s in (*self._done, *self._undone) if id(s) not in kept]:
            for step in new:
                kept[id(step)] = (step, (yield from _without(step, gone)))
        self._done = [left for s in self._done if (left := kept[id(s)][1]) is not None]
        self._undone = [left for s in self._undone if (left := kept[id(s)][1]) is not None]


_T = TypeVar("_T")
_GLANCE = 500  # files


def _without(step: Change, gone: Callable[[FileId], bool]) -> Generator[None, None, Change | None]:
    if isinstance(step, IgnoreChange):
        return None if any(gone(f.id) for f in step.group.files) else step
    if isinstance(step, TargetChange):
        targets = yield from _left(step.before, gone)
        after_too = {f: step.after[f] for f in targets}
        return TargetChange(targets, after_too, step.label) if targets else None
    told = step.decisions if isinstance(step, ShapeChange) else step
    before = yield from _left(told.before, gone)
    after: dict[FileId, Decision] = {}
    for number, file in enumerate(before):
        after[file] = told.after[file]
        if number % _GLANCE == 0:
            yield
    left = replace(told, before=before, after=after, label=step.label)
    if isinstance(step, ShapeChange):
        return replace(step, decisions=left)
    return left if before else None


def _left(
    files: Mapping[FileId, _T], gone: Callable[[FileId], bool]
) -> Generator[None, None, dict[FileId, _T]]:
    left: dict[FileId, _T] = {}
    for number, (file, value) in enumerate(files.items()):
        if not gone(file):
            left[file] = value
        if number % _GLANCE == 0:
            yield
    return left
