"""One immutable part of a Hamming index: distinct codes, their rows and their band tables."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from imgreview.core.search.bands import Band, Words, apart, key, masks, plan

BLOCK = 1 << 20  # candidates looked at in one go: bounds the memory of a query
T = TypeVar("T")
R = TypeVar("R")
FULL = 64  # entries of a bucket from which it is asked how many a query would have to look at
Hits = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]  # query, entry, distance


@dataclass(frozen=True, slots=True)
class _Table:
    band: Band
    start: NDArray[np.int32]  # (2^width + 1,) where each key's entries begin in `order`
    some: NDArray[np.bool_]  # (2^width,) keys that have entries
    many: NDArray[np.bool_]  # (2^width,) keys that have more than one
    order: NDArray[np.int32]  # (m,) entries by key
    words: Words  # (m, w) their codes in that order
    fullest: int  # entries of the fullest bucket


@dataclass(slots=True)
class Segment:
    """Distinct codes `words` (m, w); entry e stands for `rows[start[e]:start[e + 1]]`."""

    words: Words
    start: NDArray[np.int64]
    rows: NDArray[np.int64]
    bits: int
    radius: int
    linear_scans: int = 0  # queries for which the buckets were too full to be looked at
    _tables: list[_Table] | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.words)

    def search(self, queries: Words) -> Iterator[Hits]:
        """Yield every (query, entry, distance) within the radius, each once, in bounded pieces.

        A query whose buckets hold a good part of all codes (clumped hashes) is compared with every
        code once instead: a clump never costs more than a linear scan or two.
        """
        left = np.arange(len(queries), dtype=np.int64)
        tables = self._ready()
        for turn, table in enumerate(tables):
            # In the order of their keys neighbouring queries look into neighbouring buckets,
            # which are then in the cache of the processor: four times as fast.
            left = left[np.argsort(key(queries[left], table.band), kind="stable")]
            size = max(1, BLOCK >> 4)
            parts = [left[first : first + size] for first in range(0, len(left), size)]
            clumped = [np.empty(0, np.int64)]
            for hits, heavy in _side_by_side(partial(self._probe, queries, turn), parts):
                yield hits
                clumped.append(heavy)
            heavy = np.concatenate(clumped)
            if len(heavy):
                self.linear_scans += len(heavy)
                for query, entry, distance in self._scan(queries, heavy):
                    fresh = self._fresh(queries[query], entry, turn)
                    yield query[fresh], entry[fresh], distance[fresh]
                left = np.setdiff1d(left, heavy, assume_unique=True)
        if not tables:
            yield from self._scan(queries, left)

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
        order = np.argsort(keys, kind="stable").astype(np.int32)
        some, many = counts > 0, counts > 1
        return _Table(band, start, some, many, order, self.words[order], int(counts.max()))

    def _probe(
        self, queries: Words, turn: int, part: NDArray[np.int64]
    ) -> tuple[Hits, NDArray[np.int64]]:
        """Look up some queries in one band; return new hits and the queries with too many.

        They are left out of the hits. Several flips of few queries, or one of many, at a time.
        """
        table = self._ready()[turn]
        words = queries[part]
        keys = key(words, table.band)
        flips = masks(table.band.width, table.band.flips)
        step = max(1, (BLOCK >> 4) // len(part))
        load = np.zeros(len(part), np.int64)
        most = len(self) // len(self._ready())
        found: list[Hits] = []
        for first in range(0, len(flips), step):
            probe = (flips[first : first + step, None] ^ keys[None, :]).reshape(-1)
            place = np.flatnonzero(table.some.take(probe))
            probe = probe.take(place)
            query = place if step == 1 else place % len(part)
            low = table.start.take(probe).astype(np.int64)
            found.append(self._near(words, query, table, low))
            more = np.flatnonzero(table.many.take(probe))
            query, low = query[more], low[more] + 1
            count = table.start[probe[more] + 1] - low
            if table.fullest > FULL and len(count):
                load += np.bincount(query, count, len(part)).astype(np.int64)
                light = load[query] <= most
                query, low, count = query[light], low[light], count[light]
            found.extend(
                self._near(words, *_spread(query, low, count, piece, table))
                for piece in _pieces(count)
            )
        query, entry, distance = (np.concatenate(column) for column in zip(*found, strict=True))
        fresh = self._fresh(words[query], entry, turn) & (load[query] <= most)
        return (part[query[fresh]], entry[fresh], distance[fresh]), part[load > most]

    def _near(
        self, words: Words, query: NDArray[np.int64], table: _Table, place: NDArray[np.int64]
    ) -> Hits:
        """Return those of the pairs that lie within the radius."""
        if words.shape[1] == 1:
            distance = np.bitwise_count(words[:, 0].take(query) ^ table.words[:, 0].take(place))
        else:
            distance = apart(words[query], table.words[place])
        near = np.flatnonzero(distance <= self.radius)
        entry = table.order[place[near]].astype(np.int64)
        return query[near], entry, distance[near].astype(np.int64)

    def _fresh(self, words: Words, entry: NDArray[np.int64], turn: int) -> NDArray[np.bool_]:
        """Return which pairs no earlier band has found: it has where they agree there."""
        difference = words ^ self.words[entry]
        fresh = np.ones(len(words), dtype=np.bool_)
        for table in self._ready()[:turn]:
            fresh &= np.bitwise_count(key(difference, table.band)) > table.band.flips
        return fresh

    def _scan(self, queries: Words, which: NDArray[np.int64]) -> Iterator[Hits]:
        step = max(1, BLOCK // max(1, len(self)))
        for first in range(0, len(which), step):
            part = which[first : first + step]
            for begin in range(0, len(self), BLOCK):
                words = self.words[begin : begin + BLOCK]
                distance = apart(queries[part][:, None, :], words[None, :, :])
                query, entry = np.nonzero(distance <= self.radius)
                yield part[query], entry + begin, distance[query, entry]


def _side_by_side(work: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
    """Yield the results in order; NumPy works without Python's lock on arrays of this size."""
    threads = os.cpu_count() or 1
    if len(items) < 2 or threads < 2:
        yield from map(work, items)
        return
    with ThreadPoolExecutor(threads, thread_name_prefix="imgreview-search") as pool:
        for first in range(0, len(items), 4 * threads):  # results wait in bounded numbers
            yield from pool.map(work, items[first : first + 4 * threads])


def _spread(
    query: NDArray[np.int64],
    low: NDArray[np.int64],
    count: NDArray[np.int64],
    piece: slice,
    table: _Table,
) -> tuple[NDArray[np.int64], _Table, NDArray[np.int64]]:
    """Return each query once for each of its `count` places from `low` on."""
    low, count = low[piece], count[piece]
    begin = np.cumsum(count) - count
    place = np.arange(int(count.sum())) + np.repeat(low - begin, count)
    return np.repeat(query[piece], count), table, place


def _rounded(count: int) -> int:
    """Return `count` rounded to a power of two, so that few plans are ever made."""
    return 1 << max(0, count - 1).bit_length()


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
