"""All hash codes within a Hamming radius: exact, sub-linear and growing while a scan runs."""

import logging

import numpy as np
from numpy.typing import NDArray

from imgreview.core.errors import BugError
from imgreview.core.search.bands import apart, to_words
from imgreview.core.search.segment import Hits, Segment, collapse, distinct_rows, merge

log = logging.getLogger(__name__)

ROWS = 1 << 20  # codes asked for in one go: bounds the memory of a query
Codes = NDArray[np.uint8]  # (n, bits / 8)
Neighbours = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]


class HammingIndex:
    """Codes of one length, searched exactly within one radius (multi-index hashing).

    Codes live in segments of growing size which are merged as they fill (so adding a few at a
    time stays cheap); each is cut into bands as suits its size. Clumps are answered in three ways:
    equal codes are one entry and compared once; a query whose buckets are fuller than a linear
    scan takes the linear scan (`linear_scans` counts them); and `query(cap=…)` bounds how many
    neighbours one query may return, because the number of pairs inside a clump of n pictures is
    n², however they are searched.
    """

    def __init__(self, bits: int, radius: int) -> None:
        if bits <= 0 or bits % 8 or not 0 <= radius <= bits:
            raise BugError(f"no Hamming index of {bits} bits and radius {radius}")
        self.bits = bits
        self.radius = radius
        self.truncated = 0  # query rows of the last `query` that had more than `cap` neighbours
        self._count = 0
        self._fresh: list[Codes] = []
        self._fresh_count = 0
        self._segments: list[Segment] = []

    def __len__(self) -> int:
        return self._count

    @property
    def linear_scans(self) -> int:
        """Return how many searches of a clumped segment were done by a linear scan."""
        return sum(segment.linear_scans for segment in self._segments)

    def add(self, codes: Codes) -> None:
        """Add (n, bits / 8) codes; they get the next n row numbers."""
        self._check(codes)
        if len(codes):
            self._fresh.append(codes.copy())
            self._fresh_count += len(codes)
            self._count += len(codes)

    def query(self, codes: Codes, cap: int | None = None) -> Neighbours:
        """Return (query_row, item_row, distance) of every pair within the radius, in that order.

        With `cap`, at most the `cap` nearest items of each query are returned (ties by row).
        """
        self._check(codes)
        self._flush()
        self.truncated = 0
        if not len(codes) or not self._segments:
            return _empty()
        parts = []
        for first in range(0, len(codes), ROWS):
            query, row, distance = self._query(codes[first : first + ROWS], cap)
            parts.append((query + first, row, distance))
        query, row, distance = (np.concatenate(column) for column in zip(*parts, strict=True))
        if self.truncated:
            log.info("%d codes have more than %s neighbours", self.truncated, cap)
        return query, row, distance

    def _query(self, codes: Codes, cap: int | None) -> Neighbours:
        words, which = distinct_rows(to_words(codes, self.bits))
        parts = [_empty()]
        for segment in self._segments:
            parts.extend(_members(segment, hits, cap) for hits in segment.search(words))
        query, row, distance = (np.concatenate(column) for column in zip(*parts, strict=True))
        if cap is not None:
            query, row, distance, cut = _nearest(query, row, distance, cap)
            self.truncated += int(np.isin(which, cut).sum())
        return _for_each_row(which, query, row, distance)

    def crowds(self, minimum: int) -> list[NDArray[np.int64]]:
        """Return the row numbers of every code that at least `minimum` rows share."""
        self._flush()
        while len(self._segments) > 1:
            self._segments.append(merge(self._segments.pop(), self._segments.pop()))
        if not self._segments:
            return []
        segment = self._segments[0]
        full = np.flatnonzero(np.diff(segment.start) >= minimum)
        return [segment.rows[segment.start[e] : segment.start[e + 1]] for e in full]

    def _check(self, codes: Codes) -> None:
        if codes.ndim != 2 or codes.shape[1] * 8 != self.bits or codes.dtype != np.uint8:
            raise BugError(f"expected (n, {self.bits // 8}) uint8 codes, got {codes.shape}")

    def _flush(self) -> None:
        """Turn what was added since into a segment; keep the sizes falling by halves."""
        if not self._fresh:
            return
        rows = np.arange(self._count - self._fresh_count, self._count, dtype=np.int64)
        words = to_words(np.concatenate(self._fresh), self.bits)
        self._fresh, self._fresh_count = [], 0
        self._segments.append(collapse(words, rows, self.bits, self.radius))
        while len(self._segments) > 1 and len(self._segments[-2]) < 2 * len(self._segments[-1]):
            self._segments.append(merge(self._segments.pop(), self._segments.pop()))


def brute_force(items: Codes, queries: Codes, radius: int) -> Neighbours:
    """Return what `HammingIndex.query` must return, by comparing everything with everything."""
    a = to_words(np.ascontiguousarray(queries), queries.shape[1] * 8)
    b = to_words(np.ascontiguousarray(items), items.shape[1] * 8)
    parts: list[Neighbours] = [_empty()]
    for first in range(0, len(a), 64):
        distance = apart(a[first : first + 64, None, :], b[None, :, :])
        query, row = np.nonzero(distance <= radius)
        parts.append((query + first, row, distance[query, row]))
    query, row, far = (np.concatenate(column) for column in zip(*parts, strict=True))
    return query, row, far


def _empty() -> Neighbours:
    return np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int64)


def _members(segment: Segment, hits: Hits, cap: int | None) -> Neighbours:
    """Return the rows behind the entries that were hit."""
    query, entry, distance = hits
    if cap is not None:
        # One more than asked for, so that the end still sees that something was cut.
        query, entry, distance = _nearest_entries(segment, hits, cap + 1)
    begin = segment.start[entry]
    count = segment.start[entry + 1] - begin
    if cap is not None:
        count = np.minimum(count, cap + 1)
    within = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    rows = segment.rows[np.repeat(begin, count) + within]
    return np.repeat(query, count), rows, np.repeat(distance, count)


def _nearest_entries(segment: Segment, hits: Hits, cap: int) -> Hits:
    """Keep as many entries as can hold the `cap` nearest rows (ties by an entry's first row)."""
    query, entry, distance = hits
    order = np.lexsort((segment.rows[segment.start[entry]], distance, query))
    query, entry, distance = query[order], entry[order], distance[order]
    keep = np.arange(len(query)) - np.searchsorted(query, query, side="left") < cap
    return query[keep], entry[keep], distance[keep]


def _nearest(
    query: NDArray[np.int64], item: NDArray[np.int64], distance: NDArray[np.int64], cap: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Keep the `cap` nearest items of each query; also return the queries that lost some."""
    order = np.lexsort((item, distance, query))
    query, item, distance = query[order], item[order], distance[order]
    begin = np.searchsorted(query, query, side="left")
    keep = np.arange(len(query)) - begin < cap
    return query[keep], item[keep], distance[keep], np.unique(query[~keep])


def _for_each_row(
    which: NDArray[np.int64],
    query: NDArray[np.int64],
    row: NDArray[np.int64],
    distance: NDArray[np.int64],
) -> Neighbours:
    """Give the answer of each distinct query to all the rows that asked for it."""
    order = np.lexsort((row, query))
    query, row, distance = query[order], row[order], distance[order]
    begin = np.searchsorted(query, which, side="left")
    count = np.searchsorted(query, which, side="right") - begin
    within = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    place = np.repeat(begin, count) + within
    asked = np.repeat(np.arange(len(which), dtype=np.int64), count)
    return asked, row[place], distance[place]
