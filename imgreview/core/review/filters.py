"""Which groups of a review are shown, in which order, and how many there are of each class."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from imgreview.core.domain import Group, MatchClass
from imgreview.core.review.changes import start_of
from imgreview.core.review.verdicts import GroupState

WEAK = "weak"
"""The bucket of groups that one weak link holds, whatever their class."""

BUCKETS: tuple[str, ...] = (*(c.value for c in MatchClass), WEAK)
"""Every bucket a group can be in, strongest class first."""


def bucket(group: Group) -> str:
    """Return the one bucket of a group: its class, or `WEAK`."""
    return WEAK if group.weak else group.cls.value


class SortOrder(StrEnum):
    """The orders a list of groups can have."""

    SPACE = "space"  # most bytes to win first
    COUNT = "count"  # most files first
    CLASS = "class"  # strongest statement first, then most bytes
    CONFIDENCE = "confidence"  # the surest proof first, by the weakest link of each group
    FOLDER = "folder"  # by the path of the best file
    NEWEST = "newest"  # latest capture first, files without one last
    FOUND = "found"  # as the scan found them


def _newest(group: Group) -> tuple[bool, float]:
    taken = [f.facts.taken for f in group.files if f.facts.taken is not None]
    if not taken:
        return (True, 0.0)
    return (False, -(max(taken) - datetime(1970, 1, 1)).total_seconds())


_ORDERS: dict[SortOrder, Callable[[Group], object]] = {
    SortOrder.SPACE: lambda g: -g.reclaimable,
    SortOrder.COUNT: lambda g: -len(g.files),
    SortOrder.CLASS: lambda g: (BUCKETS.index(bucket(g)), -g.reclaimable),
    SortOrder.CONFIDENCE: lambda g: -min((r.score for r in g.relations), default=0.0),
    SortOrder.FOLDER: lambda g: os.fsencode(g.files[0].path),
    SortOrder.NEWEST: _newest,
}


def sort_key(order: SortOrder) -> Callable[[Group], Any] | None:
    """Return what groups are sorted by; None for the order in which they were found."""
    return _ORDERS.get(order)


def arranged(groups: Iterable[Group], order: SortOrder) -> list[Group]:
    """Return the groups in an order; equal ones stay as they were found."""
    key = sort_key(order)
    return list(groups) if key is None else sorted(groups, key=key)


class Standing(StrEnum):
    """How far a group is decided, as a filter asks for it."""

    ANY = "any"
    OPEN = "open"  # something is undecided
    BEGUN = "begun"  # something is decided and something is not
    REVIEWED = "reviewed"
    STAGED = "staged"  # a commit would take files of it


@dataclass(frozen=True, slots=True)
class GroupFilter:
    """What the person wants to see: words that must all occur, and buckets (none: all)."""

    text: str = ""
    buckets: frozenset[str] = frozenset()
    standing: Standing = Standing.ANY
    folder: Path | None = None  # one file at least lies below it
    _words: tuple[str, ...] = field(init=False, default=(), repr=False)
    _start: str = field(init=False, default="", repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_words", tuple(self.text.casefold().split()))
        if self.folder is not None:
            object.__setattr__(self, "_start", start_of(self.folder))

    def accepts(self, group: Group, haystack: str, state: GroupState) -> bool:
        """Return whether a group is shown; `haystack` is its `searchable` text."""
        if self.buckets and bucket(group) not in self.buckets:
            return False
        if self.standing is not Standing.ANY and not _STANDS[self.standing](state):
            return False
        start = self._start
        if start and not any(str(f.path).startswith(start) for f in group.files):
            return False
        return all(word in haystack for word in self._words)

    def __bool__(self) -> bool:
        return bool(self._words or self.buckets or self.folder or self.standing is not Standing.ANY)


_STANDS: dict[Standing, Callable[[GroupState], bool]] = {
    Standing.OPEN: lambda s: not s.reviewed,
    Standing.BEGUN: lambda s: s.begun and not s.reviewed,
    Standing.REVIEWED: lambda s: s.reviewed,
    Standing.STAGED: lambda s: bool(s.staged),
}


def folders_of(groups: Iterable[Group], most: int = 40) -> list[tuple[Path, int]]:
    """Return the folders that hold files of groups, with the number of groups, most first."""
    found = Counter(p for g in groups for p in {f.path.parent for f in g.files})
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))[:most]


def searchable(group: Group, words: Sequence[str] = ()) -> str:
    """Return what the filter field looks at: paths, format, camera and the given class words."""
    parts = [group.cls.value, *words]
    for file in group.files:
        parts.append(str(file.path))
        parts.append(file.facts.format)
        if file.facts.camera:
            parts.append(file.facts.camera)
    return "\n".join(parts).casefold()


def bucket_counts(groups: Iterable[Group]) -> dict[str, int]:
    """Return how many groups each bucket holds, strongest class first, empty ones left out."""
    counts = Counter(bucket(g) for g in groups)
    return {name: counts[name] for name in BUCKETS if counts[name]}
