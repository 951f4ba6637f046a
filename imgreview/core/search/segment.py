"""One immutable part of a Hamming index: distinct codes, their rows and their band tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imgreview.core.search.bands import Band, Words, apart, key, masks, plan

BLOCK = 1 << 20  # probes or candidates looked at in one go: bounds the memory of a query
Hits = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]  # query, entry, distance


@dataclass(frozen=True, slots=True)
class _Table:
    band: Band
    start: NDArray[np.int32]  # (2^width + 1,) where each key's entries begin in `order`
    order: NDArray[np.int32]  # (m,) entries by key


@dataclass(slots=True)
class Segment:
    """Distinct codes `words` (m, w); entry e stands for `rows[start[e]:start[e + 1]]`."""

    words: Words
    start: NDArray[np.int64]
    rows: NDArray[np.int64]
    bits: int
    radius: int
    linear_scans: int = 0  # queries for which the buckets were fuller than the whole segment
    _tables: list[_Table] | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.words)

    def search(self, queries: Words) -> Iterator[Hits]:
        """Yield every (query, entry, distance) within the radius, each once, in bounded pieces."""
        tables = self._ready()
        if not tables:
            yield from self._scan(queries, np.arange(len(queries), dtype=np.int64))
            return
        widest = max(len(masks(t.band.width, t.band.flips)) for t in tables)
        step = max(1, BLOCK // widest)
        for first in range(0, len(queries), step):
            yield from self._probe(queries, first, min(first + step, len(queries)), tables)

    def _ready(self) -> list[_Table]:
        if self._tables is None:
            self._tables = [
                self._table(band) for band in plan(self.bits, self.radius, _rounded(len(self)))
            ]
        return self._tables

    def _table(self, band: Band) -> _Table:
        keys = key(self.words, band)
        counts = np.bincount(keys, minlength=1 << band.width)
        start = np.zeros((1 << band.width) + 1, dtype=np.int32)
        np.cumsum(counts, out=start[1:])
        return _Table(band, start, np.argsort(keys, kind="stable").astype(np.int32))

    def _probe(self, queries: Words, first: int, last: int, tables: list[_Table]) -> Iterator[Hits]:
        """Look up one block of queries in every band.

        A query whose buckets hold more candidates than the segment has codes (clumped hashes) is
        compared with every code once instead: a clump never costs more than a linear scan.
        """
        found = [_look_up(queries[first:last], table) for table in tables]
        load = np.zeros(last - first, dtype=np.int64)
        for query, _, count in found:
            load += np.bincount(query, weights=count, minlength=last - first).astype(np.int64)
        heavy = load > len(self)
        if heavy.any():
            self.linear_scans += int(heavy.sum())
            yield from self._scan(queries, np.flatnonzero(heavy) + first)
        for turn, (query, low, count) in enumerate(found):
            light = ~heavy[query]
            query, low, count = query[light] + first, low[light], count[light]
            for piece in _pieces(count):
                yield self._confirm(queries, query[piece], low[piece], count[piece], tables, turn)

    def _confirm(
        self,
        queries: Words,
        query: NDArray[np.int64],
        low: NDArray[np.int64],
        count: NDArray[np.int64],
        tables: list[_Table],
        turn: int,
    ) -> Hits:
        each = np.repeat(query, count)
        begin = np.cumsum(count) - count
        place = np.arange(len(each)) + np.repeat(low - begin, count)
        entry = tables[turn].order[place].astype(np.int64)
        distance = apart(queries[each], self.words[entry])
        near = distance <= self.radius
        each, entry, distance = each[near], entry[near], distance[near]
        # An earlier band may have found the same pair: it does when they agree there.
        difference = queries[each] ^ self.words[entry]
        fresh = np.ones(len(each), dtype=np.bool_)
        for table in tables[:turn]:
            fresh &= np.bitwise_count(key(difference, table.band)) > table.band.flips
        return each[fresh], entry[fresh], distance[fresh]

    def _scan(self, queries: Words, which: NDArray[np.int64]) -> Iterator[Hits]:
        step = max(1, BLOCK // max(1, len(self)))
        for first in range(0, len(which), step):
            part = which[first : first + step]
            for begin in range(0, len(self), BLOCK):
                words = self.words[begin : begin + BLOCK]
                distance = apart(queries[part][:, None, :], words[None, :, :])
                query, entry = np.nonzero(distance <= self.radius)
                yield part[query], entry + begin, distance[query, entry]


def _rounded(count: int) -> int:
    """Return `count` rounded to a power of two, so that few plans are ever made."""
    return 1 << max(0, count - 1).bit_length()


def _look_up(queries: Words, table: _Table) -> Hits:
    """Return (query, first place in `order`, count) of every bucket that holds something."""
    flips = masks(table.band.width, table.band.flips)
    probe = (key(queries, table.band)[:, None] ^ flips[None, :]).reshape(-1)
    low = table.start[probe]
    count = table.start[probe + 1] - low
    full = np.flatnonzero(count)
    return full // len(flips), low[full].astype(np.int64), count[full].astype(np.int64)


def _pieces(count: NDArray[np.int64]) -> Iterator[slice]:
    """Yield slices of at most about BLOCK candidates (one bucket is never cut)."""
    total = np.cumsum(count)
    first = 0
    while first < len(count):
        done = total[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(total, done + BLOCK, side="right")))
        yield slice(first, last)
        first = last


def collapse(words: Words, rows: NDArray[np.int64], bits: int, radius: int) -> Segment:
    """Return the segment of one code per row, equal codes made one entry."""
    distinct, inverse = distinct_rows(words)
    order = np.lexsort((rows, inverse))
    start = np.zeros(len(distinct) + 1, dtype=np.int64)
    np.cumsum(np.bincount(inverse, minlength=len(distinct)), out=start[1:])
    return Segment(distinct, start, rows[order], bits, radius)


def merge(a: Segment, b: Segment) -> Segment:
    """Return one segment that holds the rows of both."""
    words = np.concatenate([s.words.repeat(np.diff(s.start), axis=0) for s in (a, b)])
    merged = collapse(words, np.concatenate([a.rows, b.rows]), a.bits, a.radius)
    merged.linear_scans = a.linear_scans + b.linear_scans
    return merged


def distinct_rows(words: Words) -> tuple[Words, NDArray[np.int64]]:
    """Return the distinct rows and, for each row, which of them it is."""
    if words.shape[1] == 1:
        values, inverse = np.unique(words[:, 0], return_inverse=True)
        return values[:, None], inverse.reshape(-1).astype(np.int64)
    order = np.lexsort(words.T[::-1])
    ordered = words[order]
    new = np.ones(len(words), dtype=np.bool_)
    new[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    inverse = np.empty(len(words), dtype=np.int64)
    inverse[order] = np.cumsum(new) - 1
    return ordered[new], inverse
