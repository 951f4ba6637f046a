"""The live threshold: groups of proven pairs cut at a Hamming distance, from numbers in memory."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.domain import Group, ImageFile, MatchClass, Relation
from imgreview.core.match.grouping import WEAK_SCORE
from imgreview.core.review import regroup

HASHES = ("phash", "dhash", "ahash", "whash")
UNKNOWN = -1  # no distance: proven another way, so no threshold hides it
NEAREST = 10


@dataclass(frozen=True, slots=True)
class NearPair:
    """A proven pair near the threshold; `shown` tells on which side of it."""

    a: ImageFile
    b: ImageFile
    distance: int
    shown: bool
    group: str


@dataclass(frozen=True, slots=True)
class Spread:
    """How the distances of the proven pairs lie.

    `counts` (bits // 2 + 1,) int64 holds the number of pairs at each distance, the last entry
    those beyond as well; `unknown` pairs have no distance.
    """

    method: str  # "phash"; empty when the scan used no hash
    bits: int
    counts: NDArray[np.int64]
    unknown: int

    @property
    def most(self) -> int:
        """Return the largest distance there is."""
        found = np.flatnonzero(self.counts)
        return int(found[-1]) if len(found) else 0


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move of the threshold changed: pairs that went or came back whole, and the others.

    `shown` is what is shown of those that came `back`, in their order; `parts` what is shown now
    of any other group that changed.
    """

    hidden: list[Group]
    back: list[Group]
    shown: list[tuple[Group, ...]]
    parts: dict[str, tuple[Group, ...]]


class Threshold:
    """Cuts groups at a distance. Works on `base`, the groups as they are without a threshold.

    The distances of all pairs lie in one array, group after group, so that a move of the
    threshold asks Python only about the groups that it changes.
    """

    FAR = ".far"
    """Ends the id of the group of those that a threshold parted from their best picture."""

    def __init__(self, base: Mapping[str, Group]) -> None:
        self._base = base
        self.limit: int | None = None
        self._ready = False
        self._key, self._bits = "", 64
        self._cuts: dict[tuple[str, int], tuple[Group, ...]] = {}

    def forget(self) -> None:
        """Say that the groups changed: what is known of them is counted anew when asked for."""
        self._ready = False
        self._cuts.clear()

    def _count(self) -> None:
        """Gather the distances of all pairs."""
        if self._ready:
            return
        groups = list(self._base.values())
        self._key, self._bits = _method(groups)
        key = self._key
        far = [_distance(r, key) for g in groups for r in g.relations]
        sizes = np.fromiter((len(g.relations) for g in groups), np.int64, len(groups))
        self._ids = list(self._base)
        self._rows = np.empty((2, len(groups)), object)  # groups, and what is shown of whole ones
        self._rows[0], self._rows[1] = groups, 0
        for row, group in enumerate(groups):
            self._rows[1, row] = (group,)
        self._far = np.array(far, np.int16)
        self._starts = np.concatenate(([0], np.cumsum(sizes)[:-1])).astype(np.int64)
        self._sizes = sizes
        self._ready = True

    def _visible(self, limit: int | None) -> NDArray[np.int64]:
        """Return how many pairs of each group a limit shows, (groups,)."""
        if limit is None or not len(self._far):
            return self._sizes
        return np.add.reduceat((self._far <= limit).astype(np.int64), self._starts)

    # -- asking ------------------------------------------------------------------------------
    def spread(self) -> Spread:
        """Return how the distances lie."""
        self._count()
        edge = self._bits // 2
        known = np.minimum(self._far[self._far >= 0], edge)
        counts = np.bincount(known, minlength=edge + 1).astype(np.int64)
        name = self._key.rstrip("0123456789")
        return Spread(name, self._bits, counts, int((self._far == UNKNOWN).sum()))

    def preview(self, limit: int | None) -> tuple[int, int]:
        """Return how many groups and pictures a limit leaves, counting whole stars only."""
        self._count()
        visible = self._visible(limit)
        left = visible > 0
        return int(left.sum()), int(visible[left].sum() + left.sum())

    def nearest(self, limit: int, count: int = NEAREST) -> list[NearPair]:
        """Return the pairs nearest the line, the nearer first, as many as there are on each side.

        The line lies between `limit` and the next bit, so both sides are equally near.
        """
        self._count()
        known = np.flatnonzero(self._far >= 0)
        away = np.abs(self._far[known] - (limit + 0.5))
        order = known[np.argsort(away, kind="stable")]
        inside = order[self._far[order] <= limit]
        outside = order[self._far[order] > limit]
        half = count // 2
        from_out = min(len(outside), max(half, count - len(inside)))
        chosen = np.concatenate((inside[: count - from_out], outside[:from_out]))
        chosen = chosen[np.argsort(np.abs(self._far[chosen] - (limit + 0.5)), kind="stable")]
        return [self._pair(int(i), limit) for i in chosen]

    def _pair(self, number: int, limit: int) -> NearPair:
        row = int(np.searchsorted(self._starts, number, "right")) - 1
        group = self._base[self._ids[row]]
        relation = group.relations[number - int(self._starts[row])]
        files = {f.id: f for f in group.files}
        distance = int(self._far[number])
        return NearPair(files[relation.a], files[relation.b], distance, distance <= limit, group.id)

    # -- cutting -----------------------------------------------------------------------------
    def move(self, limit: int | None) -> Moved:
        """Move the threshold; return which groups now show other pairs."""
        self._count()
        before, now = self._visible(self.limit), self._visible(limit)
        self.limit = limit
        other, full = before != now, self._sizes
        # One pair that is far apart leaves nothing; of more, those that are one stay together.
        none = (now == 0) & (full == 1)
        was_none = (before == 0) & (full == 1)
        hidden, back = other & none & (before == full), other & was_none & (now == full)
        parts: dict[str, tuple[Group, ...]] = {}
        rows = np.flatnonzero(other & ~hidden & ~back)
        for row, shown in zip(rows.tolist(), now[rows].tolist(), strict=True):
            group_id = self._ids[row]
            whole = shown == full[row]
            parts[group_id] = self._rows[1, row] if whole else self._cut(group_id, shown)
        groups, whole_ones = self._rows
        return Moved(
            groups[hidden].tolist(), groups[back].tolist(), whole_ones[back].tolist(), parts
        )

    def cut(self, group_id: str) -> tuple[Group, ...]:
        """Return what the threshold leaves of a group; the group itself where that is all."""
        group, limit = self._base[group_id], self.limit
        if limit is None:
            return (group,)
        key = self._key or _method([group])[0]
        left = sum(_distance(r, key) <= limit for r in group.relations)
        return (group,) if left == len(group.relations) else self._cut(group_id, left)

    def _cut(self, group_id: str, left: int) -> tuple[Group, ...]:
        """Return what is left of a group of which `left` pairs are shown.

        The pairs shown at a lower threshold are among those shown at a higher one, so that their
        number tells which they are, and what was made once can be shown again.
        """
        slot = (group_id, left)
        if slot not in self._cuts:
            group, limit = self._base[group_id], self.limit
            key = self._key or _method([group])[0]
            assert limit is not None
            self._cuts[slot] = _cut(
                group, [r for r in group.relations if _distance(r, key) <= limit]
            )
        return self._cuts[slot]


def _cut(group: Group, near: list[Relation]) -> tuple[Group, ...]:
    """Return the star of the near pairs, and those among the far ones that are certainly one."""
    shown: list[Group] = []
    members = _members(group)
    stay = set(map(id, near))
    if near:
        inside = {id(members[n]) for n in stay}
        files = (group.files[0], *(f for f in group.files[1:] if id(f) in inside))
        shown.append(_star(group, files, near))
    far = [r for r in group.relations if id(r) not in stay]
    if len(far) > 1:
        twins = [members[id(r)] for r in _alike(far, members)]
        if len(twins) > 1:
            part = regroup.part(group, twins)
            shown.append(
                Group(
                    group.id + Threshold.FAR,
                    part.cls,
                    part.files,
                    part.relations,
                    part.suggested,
                    part.reasons,
                    part.weak,
                )
            )
    return tuple(shown)


def _star(group: Group, files: tuple[ImageFile, ...], near: list[Relation]) -> Group:
    best = group.suggested
    if best is not None and all(best is not f.id and best != f.id for f in files):
        return regroup.finished(group.id, files, tuple(near), None)
    cls = max((r.cls for r in near), key=_STRENGTH.__getitem__)
    weak = group.weak and any(r.score < WEAK_SCORE and r.cls.is_copy for r in near)
    reasons = regroup.relettered(group.reasons, group.files, files)
    return Group(group.id, cls, files, tuple(near), group.suggested, reasons, weak)


def _members(group: Group) -> dict[int, ImageFile]:
    """Return the file that each relation is about, by the identity of the relation.

    They stand in one order nearly always: to compare costs much less than to hash paths.
    """
    others, relations = group.files[1:], group.relations
    pairs = list(zip(relations, others, strict=False))
    if len(others) == len(relations) and all(r.b is f.id or r.b == f.id for r, f in pairs):
        return {id(r): f for r, f in pairs}
    files = {f.id: f for f in group.files}
    return {id(r): files[r.b] for r in relations}


def _alike(far: list[Relation], members: Mapping[int, ImageFile]) -> list[Relation]:
    """Return the largest set of relations that say the very same of files of one size.

    They were proven by one fingerprint: these files have the same bytes.
    """
    kinds: dict[object, list[Relation]] = {}
    for r in far:
        size = members[id(r)].id.size
        said = (size, r.cls, r.transform, tuple(sorted(map(str, r.evidence.items()))))
        kinds.setdefault(said, []).append(r)
    return max(kinds.values(), key=len)


_STRENGTH = {c: i for i, c in enumerate(MatchClass)}


def _method(groups: list[Group]) -> tuple[str, int]:
    """Return the evidence that holds the scan's distances ("phash64") and its bits."""
    seen: Counter[str] = Counter()
    for group in groups:
        for relation in group.relations:
            seen.update(k for k in relation.evidence if k.rstrip("0123456789") in HASHES)
    if not seen:
        return "", 64
    key = min(seen, key=lambda k: (-seen[k], HASHES.index(k.rstrip("0123456789"))))
    return key, int(key[len(key.rstrip("0123456789")) :] or 64)


def _distance(relation: Relation, key: str) -> int:
    value = relation.evidence.get(key)
    if isinstance(value, int):
        return value
    return 0 if relation.cls is MatchClass.IDENTICAL else UNKNOWN
