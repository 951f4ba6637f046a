"""Which folders contain each other: "812 of 830 pictures of this folder are copies of that one".

Folders count with everything below them. A pair is told at the highest level where it still says
something: as long as nearly all pictures below a folder are copies, and at the lowest folder that
still holds nearly all of their originals.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from imgreview.core.domain import FileId, Group
from imgreview.core.folder_tree import FolderTree
from imgreview.core.review.filters import bucket
from imgreview.core.rules.simulation import COPIES

WHOLE = 0.9  # share of copies from which a folder is told as one, with all below it
MOST_PAIRS = 1000  # told; nobody reads more
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
        return self.has(folder / "x")

    def has(self, file: Path) -> bool:
        """Return whether a file counts to this side; as text, for there may be many."""
        name, here = str(file), os.path.join(str(self.folder), "")
        if not name.startswith(here):
            return False
        return self.nested or os.sep not in name[len(here) :]


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
        if any(other.has(f.id.path) for f in group.files):
            yield from (f.id for f in group.files if side.has(f.id.path))


Cover = dict[int, Counter[int]]
"""For a folder and a folder that has nothing to do with it: files of the first in the second."""


class _Pairs:
    def __init__(
        self, groups: Iterable[Group], pictures: Pictures, buckets: frozenset[str]
    ) -> None:
        self._tree = tree = FolderTree()
        # (folder of a file, folders of its copies) → number of such files
        self._kinds: Counter[tuple[int, frozenset[int]]] = Counter()
        known = {tree.number(str(folder)): set(names) for folder, names in pictures.items()}
        for group in groups:
            split = [os.path.split(str(f.id.path)) for f in group.files]
            folders = [tree.number(folder) for folder, _ in split]
            for folder, (_, name) in zip(folders, split, strict=True):
                known.setdefault(folder, set()).add(name)
            if bucket(group) in buckets:
                self._kinds.update(_kinds(folders))
        for folder, names in known.items():
            tree.count(folder, len(names))

    @cached_property
    def _cover(self) -> Cover:
        """Return for each folder, with all below it, how many of its files others hold."""
        cover: Cover = {}
        up = self._tree.up
        for (folder, others), number in self._kinds.items():
            holders = {above for other in others for above in up[other]}
            for here in up[folder]:
                counts = cover.setdefault(here, Counter())
                for holder in holders:
                    if not self._tree.related(here, holder):
                        counts[holder] += number
        return cover

    @cached_property
    def _own_cover(self) -> Cover:
        """Return the same for the pictures in a folder itself only."""
        cover: Cover = {}
        up = self._tree.up
        for (folder, others), number in self._kinds.items():
            counts = cover.setdefault(folder, Counter())
            for holder in {above for other in others for above in up[other]} - set(up[folder]):
                counts[holder] += number
        return cover

    def pairs(self) -> tuple[FolderPair, ...]:
        """Return the pairs, most copies first, none told twice."""
        made: dict[frozenset[tuple[Path, bool]], FolderPair] = {}
        for top in sorted(self._tree.tops(), key=self._tree.by_name):
            for pair in self._below(top):
                key = frozenset((s.folder, s.nested) for s in (pair.inner, pair.outer))
                if key not in made or made[key].inner.share < pair.inner.share:
                    made[key] = pair
        return tuple(_without_parts(sorted(made.values(), key=_standing)[:MOST_PAIRS]))

    def _below(self, folder: int) -> Iterator[FolderPair]:
        """Yield the pairs of a folder, or of what is below it where that says more."""
        tree = self._tree
        while not tree.own[folder] and len(only := tree.with_pictures(folder)) == 1:
            folder = only[0]  # nothing is lost: all pictures lie further down
        counts, children = self._cover.get(folder), tree.with_pictures(folder)
        if counts:
            holders = self._holders(counts)
            whole = [h for h in holders if counts[h] >= WHOLE * tree.total[folder] or not children]
            yield from (self._pair(folder, holder, nested=True) for holder in whole)
            if len(whole) == len(holders):
                return
        own = self._own_cover.get(folder)
        if own and children:
            for holder in self._holders(own):
                yield self._pair(folder, holder, nested=False)
        for child in sorted(children, key=tree.by_name):
            if child in self._holding:
                yield from self._below(child)

    @cached_property
    def _holding(self) -> set[int]:
        """Return the folders with a copied file in or below them."""
        return {above for folder, _ in self._kinds for above in self._tree.up[folder]}

    def _holders(self, counts: Counter[int]) -> list[int]:
        """Return the lowest folders that hold nearly all of what the highest ones hold."""
        up, found = self._tree.up, []
        waiting = [f for f in counts if len(up[f]) == 1 or up[f][1] not in counts]
        while waiting:
            folder = waiting.pop()
            enough = MOST * counts[folder]
            below = [c for c in self._tree.children[folder] if counts.get(c, 0) >= enough]
            if below:
                waiting += below
            else:
                found.append(folder)
        return sorted(found, key=self._tree.by_name)

    def _pair(self, folder: int, holder: int, *, nested: bool) -> FolderPair:
        tree, cover = self._tree, self._cover if nested else self._own_cover
        total = tree.total[folder] if nested else tree.own[folder]
        here = Side(Path(tree.names[folder]), total, cover[folder][holder], nested)
        back = self._back(folder, holder, nested=nested)
        there = Side(Path(tree.names[holder]), tree.total[holder], back)
        return FolderPair(here, there) if here.share >= there.share else FolderPair(there, here)

    def _back(self, folder: int, holder: int, *, nested: bool) -> int:
        """Return how many pictures of `holder` have a copy in `folder`."""
        if nested:
            return self._cover.get(holder, Counter())[folder]
        return sum(
            number
            for (place, others), number in self._kinds.items()
            if holder in self._tree.up[place] and folder in others
        )


def _kinds(folders: Sequence[int]) -> Iterator[tuple[int, frozenset[int]]]:
    every = set(folders)
    for folder in folders:
        others = frozenset(every - {folder})
        if others:
            yield folder, others


def _related(a: Path, b: Path) -> bool:
    return a.is_relative_to(b) or b.is_relative_to(a)


def _without_parts(pairs: Sequence[FolderPair]) -> Iterator[FolderPair]:
    """Yield the pairs that are not already told by a pair of folders above them."""
    told: list[FolderPair] = []
    for pair in pairs:
        if not any(_within(pair, other) for other in told):
            told.append(pair)
            yield pair


def _standing(pair: FolderPair) -> tuple[float, float, float, Path, Path]:
    """Return what pairs are sorted by: most copies first, then those that are told closest."""
    inner, outer = pair.inner, pair.outer
    return -pair.copies, -inner.share, -outer.share, inner.folder, outer.folder


def _within(pair: FolderPair, other: FolderPair) -> bool:
    """Return whether `other` already tells of the copies of a pair."""
    same = pair.copies >= MOST * other.copies  # the same copies, told at other levels
    a, b = pair.inner.folder, pair.outer.folder
    return any(
        (c.holds(a) and d.holds(b)) or (same and _related(a, c.folder) and _related(b, d.folder))
        for c, d in ((other.inner, other.outer), (other.outer, other.inner))
    )
