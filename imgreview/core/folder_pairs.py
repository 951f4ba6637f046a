"""Which folders contain each other: "812 of 830 pictures of this folder are copies of that one".

Folders count with everything below them. A pair is told at the highest level where it still says
something: as long as nearly all pictures below a folder are copies, and at the lowest folder that
still holds nearly all of their originals.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from imgreview.core.domain import FileId, Group
from imgreview.core.review.filters import bucket
from imgreview.core.rules.simulation import COPIES

WHOLE = 0.9  # share of copies from which a folder is told as one, with all below it
MOST = 0.95  # share of the originals that a folder further down must hold to be told instead

Pictures = Mapping[Path, Sequence[str]]
"""The names of the pictures that were looked at, by the folder they lie in."""


@dataclass(frozen=True, slots=True)
class Side:
    """One folder of a pair. `copies` of its `total` pictures are also on the other side.

    Not `nested`: only the pictures in the folder itself, without its subfolders.
    """

    folder: Path
    total: int
    copies: int
    nested: bool = True

    @property
    def only_here(self) -> int:
        """Return how many pictures have no copy on the other side."""
        return max(0, self.total - self.copies)

    @property
    def share(self) -> float:
        """Return 0..1, how much of the folder is on the other side."""
        return self.copies / self.total if self.total else 0.0

    def holds(self, folder: Path) -> bool:
        """Return whether pictures that lie in `folder` count to this side."""
        return folder == self.folder or (self.nested and self.folder in folder.parents)


@dataclass(frozen=True, slots=True)
class FolderPair:
    """Two folders with copies of each other; `inner` is the one that is contained more."""

    inner: Side
    outer: Side

    @property
    def copies(self) -> int:
        """Return how many pictures of the inner folder are copies."""
        return self.inner.copies

    def turned(self) -> "FolderPair":
        """Return the pair seen from the other side."""
        return FolderPair(self.outer, self.inner)


def folder_pairs(
    groups: Iterable[Group], pictures: Pictures, buckets: frozenset[str] = COPIES
) -> tuple[FolderPair, ...]:
    """Return the pairs of folders with copies of each other, most copies first.

    Only groups of `buckets` count. Files of groups that `pictures` does not name are counted as
    well, so that without a list of pictures at least what is known is told.
    """
    return _Pairs(groups, pictures, buckets).pairs()


def only_in(
    side: Side, other: Side, groups: Iterable[Group], pictures: Pictures, buckets: frozenset[str]
) -> tuple[Path, ...]:
    """Return the pictures of a side that have no copy on the other side, by path."""
    copied = {f.path for f in copied_files(side, other, groups, buckets)}
    found = (
        folder / name for folder, names in pictures.items() if side.holds(folder) for name in names
    )
    return tuple(sorted(path for path in found if path not in copied))


def copied_files(
    side: Side, other: Side, groups: Iterable[Group], buckets: frozenset[str]
) -> Iterator[FileId]:
    """Yield the files of a side with a copy on the other side, group by group."""
    for group in groups:
        if bucket(group) not in buckets:
            continue
        if any(other.holds(f.path.parent) for f in group.files):
            yield from (f.id for f in group.files if side.holds(f.path.parent))


def _above(folder: Path) -> tuple[Path, ...]:
    """Return a folder and all folders above it."""
    return (folder, *folder.parents)


@dataclass(slots=True)
class _Node:
    """One folder of the tree: its own pictures, and those with everything below it."""

    own: int = 0
    total: int = 0
    children: list[Path] = field(default_factory=list)


class _Pairs:
    def __init__(
        self, groups: Iterable[Group], pictures: Pictures, buckets: frozenset[str]
    ) -> None:
        self._nodes: dict[Path, _Node] = {}
        # (folder of a file, folders of its copies) → number of such files
        self._kinds: Counter[tuple[Path, frozenset[Path]]] = Counter()
        known = {folder: set(names) for folder, names in pictures.items()}
        for group in groups:
            if bucket(group) in buckets:
                folders = [f.path.parent for f in group.files]
                self._kinds.update(_kinds(folders))
            for file in group.files:
                known.setdefault(file.path.parent, set()).add(file.path.name)
        for folder, names in known.items():
            self._count(folder, len(names))
        for folder in self._nodes:
            if folder.parent != folder and folder.parent in self._nodes:
                self._nodes[folder.parent].children.append(folder)

    def _count(self, folder: Path, number: int) -> None:
        self._nodes.setdefault(folder, _Node()).own += number
        for above in _above(folder):
            self._nodes.setdefault(above, _Node()).total += number

    @cached_property
    def _cover(self) -> dict[Path, Counter[Path]]:
        """Return for each folder, with all below it, how many of its files others hold."""
        cover: dict[Path, Counter[Path]] = {}
        for (folder, others), number in self._kinds.items():
            holders = {above for other in others for above in _above(other)}
            for here in _above(folder):
                counts = cover.setdefault(here, Counter())
                for holder in holders:
                    if not _related(here, holder):
                        counts[holder] += number
        return cover

    @cached_property
    def _own_cover(self) -> dict[Path, Counter[Path]]:
        """Return the same for the pictures in a folder itself only."""
        cover: dict[Path, Counter[Path]] = {}
        for (folder, others), number in self._kinds.items():
            counts = cover.setdefault(folder, Counter())
            for holder in {above for other in others for above in _above(other)}:
                if holder != folder and holder not in folder.parents:
                    counts[holder] += number
        return cover

    def pairs(self) -> tuple[FolderPair, ...]:
        made: dict[frozenset[tuple[Path, bool]], FolderPair] = {}
        tops = [f for f in self._nodes if f.parent == f or f.parent not in self._nodes]
        for top in sorted(tops):
            for pair in self._below(top):
                key = frozenset((s.folder, s.nested) for s in (pair.inner, pair.outer))
                if key not in made or made[key].inner.share < pair.inner.share:
                    made[key] = pair
        ordered = sorted(
            made.values(), key=lambda p: (-p.copies, -p.inner.share, p.inner.folder, p.outer.folder)
        )
        return tuple(_without_parts(ordered))

    def _below(self, folder: Path) -> Iterator[FolderPair]:
        """Yield the pairs of a folder, or of what is below it where that says more."""
        counts = self._cover.get(folder)
        node = self._nodes[folder]
        if counts:
            holders = self._holders(counts)
            whole = [h for h in holders if counts[h] >= WHOLE * node.total or not node.children]
            yield from (self._pair(folder, holder, nested=True) for holder in whole)
            if len(whole) == len(holders):
                return
        own = self._own_cover.get(folder)
        if own and node.children:
            for holder in self._holders(own):
                yield self._pair(folder, holder, nested=False)
        for child in sorted(node.children):
            if child in self._holding:
                yield from self._below(child)

    @cached_property
    def _holding(self) -> set[Path]:
        """Return the folders with a copied file in or below them."""
        return {above for folder, _ in self._kinds for above in _above(folder)}

    def _holders(self, counts: Counter[Path]) -> list[Path]:
        """Return the lowest folders that hold nearly all of what the highest ones hold."""
        found: list[Path] = []
        waiting = [f for f in counts if f.parent == f or f.parent not in counts]
        while waiting:
            folder = waiting.pop()
            below = [
                c for c in self._nodes[folder].children if counts.get(c, 0) >= MOST * counts[folder]
            ]
            if below:
                waiting += below
            else:
                found.append(folder)
        return sorted(found)

    def _pair(self, folder: Path, holder: Path, *, nested: bool) -> FolderPair:
        node = self._nodes[folder]
        cover = self._cover if nested else self._own_cover
        total = node.total if nested else node.own
        here = Side(folder, total, cover[folder][holder], nested)
        back = self._back(folder, holder, nested=nested)
        there = Side(holder, self._nodes[holder].total, back)
        return FolderPair(here, there) if here.share >= there.share else FolderPair(there, here)

    def _back(self, folder: Path, holder: Path, *, nested: bool) -> int:
        """Return how many pictures of `holder` have a copy in `folder`."""
        if nested:
            return self._cover.get(holder, Counter())[folder]
        return sum(
            number
            for (place, others), number in self._kinds.items()
            if holder in _above(place) and folder in others
        )


def _kinds(folders: Sequence[Path]) -> Iterator[tuple[Path, frozenset[Path]]]:
    every = set(folders)
    for folder in folders:
        others = frozenset(every - {folder})
        if others:
            yield folder, others


def _related(a: Path, b: Path) -> bool:
    """Return whether one folder is, or lies in, the other."""
    return a == b or a in b.parents or b in a.parents


def _without_parts(pairs: Sequence[FolderPair]) -> Iterator[FolderPair]:
    """Yield the pairs that are not already told by a pair of folders above them."""
    told: list[FolderPair] = []
    for pair in pairs:
        if not any(_within(pair, other) for other in told):
            told.append(pair)
            yield pair


def _within(pair: FolderPair, other: FolderPair) -> bool:
    a, b = pair.inner.folder, pair.outer.folder
    c, d = other.inner, other.outer
    return (c.holds(a) and d.holds(b)) or (c.holds(b) and d.holds(a))
