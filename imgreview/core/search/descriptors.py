"""Pictures that share local features, found among tens of thousands without comparing pairs.

Every feature is put into a few sorted tables, each by other bits of its descriptor (locality-
sensitive hashing by bit sampling: Indyk and Motwani 1998), and compared with its neighbours
there. Two pictures are proposed when several close features agree on one transform. Features
that many pictures have (letters, frames, watermarks) count little, each in proportion to how
rare it is.

Memory for 20,000 pictures of 300 features: 220 MB held, about 1.2 GB while `candidates` runs
(575 MB measured for 8,900).
"""

import logging
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from imgreview.core.errors import BugError
from imgreview.core.search.geometry import agreement

log = logging.getLogger(__name__)

BYTES = 32  # of a binary descriptor; what follows is its geometry
TABLES = 8
KEY_BYTES = 3  # of the descriptor, for each table other ones
WINDOW = 24  # neighbours in a table that a feature is compared with
RADIUS = 40  # bits of 256 that two views of one point may differ
COMMON = 20  # a feature with this many matches begins to count less
MIN_MATCHES = 3
MIN_VOTES = 3.0
PARTNERS = 20  # proposals that one picture may make
SLICE = 1 << 20  # features compared at once
MOST_MATCHES = 40_000_000  # 320 MB; beyond, the most common features are left out

Matches = NDArray[np.int64]  # first * n + second, first < second: rows of all features
Votes = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]
_NONE: Votes = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))


class DescriptorIndex:
    """Local features of all pictures of a scan; pictures are numbered as they are added."""

    def __init__(self) -> None:
        self._parts: list[NDArray[np.uint8]] = []
        self._counts: list[int] = []

    def __len__(self) -> int:
        return len(self._counts)

    def add(self, descriptors: NDArray[np.uint8]) -> None:
        """Add the next picture: (n, 32) binary descriptors or (n, 36) with geometry (a sketch)."""
        if (
            descriptors.ndim != 2
            or descriptors.dtype != np.uint8
            or descriptors.shape[1]
            not in (
                BYTES,
                BYTES + 4,
            )
        ):
            raise BugError(f"expected (n, 32) or (n, 36) uint8, got {descriptors.shape}")
        if self._parts and self._parts[0].shape[1] != descriptors.shape[1]:
            raise BugError("all pictures of an index need features of one kind")
        self._parts.append(descriptors)
        self._counts.append(len(descriptors))

    def candidates(
        self, min_votes: float = MIN_VOTES, partners: int = PARTNERS
    ) -> list[tuple[int, int]]:
        """Return the pairs of pictures (a < b) worth proving, in order.

        `min_votes` is the weight of agreeing features, about their number; each picture proposes
        at most its best `partners`.
        """
        first, second, votes = self.votes()
        strong = votes >= min_votes
        first, second, votes = first[strong], second[strong], votes[strong]
        best = _best(first, second, votes, partners)
        return list(zip(first[best].tolist(), second[best].tolist(), strict=True))

    def votes(self) -> Votes:
        """Return (a, b, votes) of every pair of pictures with at least three matches."""
        if sum(self._counts) < 2:
            return _NONE
        everything = np.concatenate(self._parts)
        words = np.ascontiguousarray(everything[:, :BYTES]).view(np.uint64)
        geometry = everything[:, BYTES:]
        owner = np.repeat(np.arange(len(self._counts), dtype=np.int32), self._counts)
        found = _close(words, owner)
        count = _matches_of(found, len(words))
        parts = [self._weigh(part, owner, count, geometry) for part in _by_picture(found, owner)]
        a, b, votes = (np.concatenate(column) for column in zip(_NONE, *parts, strict=True))
        return a, b, votes

    def _weigh(
        self,
        found: Matches,
        owner: NDArray[np.int32],
        count: NDArray[np.int32],
        geometry: NDArray[np.uint8],
    ) -> Votes:
        first, second = found // len(owner), found % len(owner)
        pair = owner[first].astype(np.int64) * len(self) + owner[second]
        order = np.argsort(pair, kind="stable")
        start = np.flatnonzero(np.diff(pair[order], prepend=-1))
        size = np.diff(start, append=len(order))
        order = order[np.repeat(size >= MIN_MATCHES, size)]
        first, second, pair = first[order], second[order], pair[order]
        if not len(pair):
            return _NONE
        common = np.maximum(count[first], count[second])
        weight = np.minimum(1, COMMON / common).astype(np.float32)
        if geometry.shape[1]:
            weight = agreement(pair, first, second, geometry, weight)
        start = np.flatnonzero(np.diff(pair, prepend=-1))
        gather = np.maximum if geometry.shape[1] else np.add
        votes = gather.reduceat(weight, start)
        return pair[start] // len(self), pair[start] % len(self), votes


def _close(words: NDArray[np.uint64], owner: NDArray[np.int32]) -> Matches:
    """Return the close features of different pictures, in order, each pair of them once."""
    total = len(words)
    key_bits = min(8 * KEY_BYTES, max(8, total.bit_length() - 3))
    found: Matches = np.empty(0, np.int64)
    common = np.zeros(total, dtype=np.bool_)
    for table in range(TABLES):
        found = _sorted_once([found, *_table(words, owner, common, table, key_bits)])
        if len(found) > MOST_MATCHES:
            found = _without_common(found, common)
    return found


def _by_picture(found: Matches, owner: NDArray[np.int32]) -> Iterator[Matches]:
    """Yield the matches in parts of about SLICE, never cutting those of one first picture."""
    begin = 0
    while begin < len(found):
        last = found[min(begin + SLICE, len(found)) - 1] // len(owner)
        next_picture = int(np.searchsorted(owner, owner[last], side="right"))
        end = int(np.searchsorted(found, next_picture * len(owner)))
        yield found[begin:end]
        begin = end


def _matches_of(found: Matches, total: int) -> NDArray[np.int32]:
    """Return in how many matches each feature takes part."""
    count = np.zeros(total, np.int32)
    for begin in range(0, len(found), SLICE):
        part = found[begin : begin + SLICE]
        count += np.bincount(part // total, minlength=total).astype(np.int32)
        count += np.bincount(part % total, minlength=total).astype(np.int32)
    return count


def _table(
    words: NDArray[np.uint64],
    owner: NDArray[np.int32],
    common: NDArray[np.bool_],
    table: int,
    key_bits: int,
) -> Iterator[Matches]:
    """Yield the matches between neighbours in one table, in bounded pieces."""
    total = np.int64(len(words))
    sample = _sample(words, table)
    order = np.argsort(sample, kind="stable")
    order = order[~common[order]]
    keys = sample[order] >> np.uint64(64 - key_bits)
    for begin in range(0, len(order), SLICE):
        rows = order[begin : begin + SLICE + WINDOW]
        key, part, mine = keys[begin : begin + SLICE + WINDOW], words[rows], owner[rows]
        for step in range(1, WINDOW + 1):
            stop = min(SLICE, len(rows) - step)
            if stop <= 0:
                break
            same = (key[:stop] == key[step : step + stop]) & (
                mine[:stop] != mine[step : step + stop]
            )
            i = np.flatnonzero(same)
            near = np.bitwise_count(part[i] ^ part[i + step]).sum(1, dtype=np.int64) <= RADIUS
            a, b = rows[i[near]], rows[i[near] + step]
            yield np.minimum(a, b) * total + np.maximum(a, b)


def _sample(words: NDArray[np.uint64], table: int) -> NDArray[np.uint64]:
    """Return 64 of the 256 bits of each descriptor, beginning with bytes of this table alone."""
    chosen = [(table * KEY_BYTES + k) % BYTES for k in range(KEY_BYTES)]
    chosen += [(chosen[-1] + 1 + 3 * k) % BYTES for k in range(8 - KEY_BYTES)]
    picked = np.ascontiguousarray(words.view(np.uint8)[:, chosen])
    return picked.view(">u8").reshape(-1).astype(np.uint64)


def _sorted_once(parts: list[Matches]) -> Matches:
    """Return the distinct matches, in order."""
    values = np.concatenate(parts)
    parts.clear()
    values.sort()
    new = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=new[1:])
    return values[new]


def _without_common(found: Matches, common: NDArray[np.bool_]) -> Matches:
    """Drop the matches of the most common features until half of the limit is left."""
    total = len(common)
    count = _matches_of(found, total)
    worst = np.maximum(count[found // total], count[found % total])
    limit = int(np.partition(worst, MOST_MATCHES // 2)[MOST_MATCHES // 2])
    common |= count >= limit
    log.info("%d features that are everywhere are left out of the search", int(common.sum()))
    return np.asarray(found[worst < limit])


def _best(
    first: NDArray[np.int64], second: NDArray[np.int64], votes: NDArray[np.float32], partners: int
) -> NDArray[np.int64]:
    """Return the pairs, in order, that are among the best `partners` of one of their pictures."""
    keep = np.zeros(len(votes), dtype=np.bool_)
    for mine, other in ((first, second), (second, first)):
        order = np.lexsort((other, -votes, mine))
        ordered = mine[order]
        rank = np.arange(len(order)) - np.searchsorted(ordered, ordered, side="left")
        keep[order[rank < partners]] = True
    return np.flatnonzero(keep)
