"""What one step of a review changes, and the endless undo and redo of such steps."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

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
        for older in reversed(steps):
            after.update(older.after)
        joined = DecisionChange(before, after, label)
        self._done.append(joined)
        return joined

    def forget(self, gone: Callable[[FileId], bool]) -> None:
        """Take files out of every step, and steps out that are empty then."""
        self._done = _without(self._done, gone)
        self._undone = _without(self._undone, gone)


def _without(steps: list[Change], gone: Callable[[FileId], bool]) -> list[Change]:
    kept: list[Change] = []
    for step in steps:
        if isinstance(step, IgnoreChange):
            if not any(gone(f.id) for f in step.group.files):
                kept.append(step)
        elif isinstance(step, DecisionChange):
            before: dict[FileId, Decision] = {f: d for f, d in step.before.items() if not gone(f)}
            if before:
                after = {f: step.after[f] for f in before}
                kept.append(DecisionChange(before, after, step.label))
        elif isinstance(step, ShapeChange):
            told: dict[FileId, Decision] = {
                f: d for f, d in step.decisions.before.items() if not gone(f)
            }
            after = {f: step.decisions.after[f] for f in told}
            kept.append(replace(step, decisions=DecisionChange(told, after, step.label)))
        else:
            targets = {f: t for f, t in step.before.items() if not gone(f)}
            if targets:
                kept.append(TargetChange(targets, {f: step.after[f] for f in targets}, step.label))
    return kept
