"""Fingerprints in, candidate pairs out: what is worth proving, without comparing all pairs."""

from collections.abc import Iterator, Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods.base import orientations
from imgreview.core.search.hamming import HammingIndex

Pair = tuple[int, int]
NEAREST = 24  # neighbours of one picture that are worth proving
FLAT_DISTANCE = 4.0  # mean absolute difference of 8×8 block means, grey levels of 255
FLAT_CELLS = 1 << 22  # distances computed at once, 16 MB of float32


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


class HashProposer:
    """Proposes pictures whose perceptual hashes lie within a radius, in any of eight turns.

    Of a crowd of pictures with nearly one hash only the nearest are paired with each: a chain
    of nearest neighbours connects real copies all the same.
    """

    def __init__(self, bits: int, radius: int) -> None:
        self._bits, self._radius = bits, radius
        self._index = HammingIndex(bits, radius)
        self._ids: list[int] = []
        self._codes = np.empty((0, 8, bits // 8), np.uint8)  # by row, with room to grow
        self._row: dict[int, int] = {}

    def add(self, ids: Sequence[int], codes: NDArray[np.uint8]) -> set[Pair]:
        """Add pictures with codes (n, 8, bytes) and return their pairs with all added so far."""
        if not len(ids):
            return set()
        self._index.add(np.ascontiguousarray(codes[:, 0]))
        first, last = len(self._row), len(self._row) + len(ids)
        if last > len(self._codes):
            room = np.empty((2 * last, *codes.shape[1:]), np.uint8)
            room[:first] = self._codes[:first]
            self._codes = room
        self._codes[first:last] = codes
        self._row.update(zip(ids, range(first, last), strict=True))
        self._ids.extend(ids)
        return self._query(ids, codes)

    def _query(self, ids: Sequence[int], codes: NDArray[np.uint8]) -> set[Pair]:
        rows, items, _ = self._index.query(codes.reshape(-1, codes.shape[2]), cap=NEAREST)
        # Most are the picture itself and one neighbour in several turns: Python sees only the rest.
        asked, found = np.divmod(np.unique(rows // 8 * len(self._ids) + items), len(self._ids))
        pairs = zip(asked.tolist(), found.tolist(), strict=True)
        named = ((ids[row], self._ids[item]) for row, item in pairs)
        return {_ordered(a, b) for a, b in named if a != b}

    def within(self, pairs: set[Pair], radius: int) -> set[Pair]:
        """Return those of the pairs whose hashes differ by `radius` bits at most, in any turn."""
        if not pairs:
            return pairs
        ordered = sorted(pairs)
        first = self._codes[[self._row[a] for a, _ in ordered]]
        second = self._codes[[self._row[b] for _, b in ordered]]
        there = np.bitwise_count(first ^ second[:, :1]).sum(axis=2).min(axis=1)
        back = np.bitwise_count(second ^ first[:, :1]).sum(axis=2).min(axis=1)
        near = np.minimum(there, back) <= radius
        return {pair for pair, kept in zip(ordered, near.tolist(), strict=True) if kept}

    def finish(self, order: Sequence[int]) -> set[Pair]:
        """Return all pairs, looked up in a given order of pictures.

        The hash of a turned picture is not exactly the turned hash, and of equally near
        neighbours the first are taken: the answer must not depend on the order of arrival.
        """
        ids = [n for n in order if n in self._row]
        if not ids:
            return set()
        codes = self._codes[[self._row[n] for n in ids]]
        self._refill(ids, codes)
        pairs = self._query(ids, codes)
        self._refill(ids, codes)  # without the tables of this search: the proofs need the memory
        return pairs

    def _refill(self, ids: list[int], codes: NDArray[np.uint8]) -> None:
        self._index = HammingIndex(self._bits, self._radius)
        self._index.add(np.ascontiguousarray(codes[:, 0]))
        self._ids = ids


class FlatProposer:
    """Proposes pairs of pictures without detail (their hashes are noise) by block means.

    Of a crowd of blank pages only the nearest are paired with each, as by HashProposer.
    """

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._upright: list[NDArray[np.float32]] = []  # (n, 8, 8, 3) each

    def add(self, ids: Sequence[int], blocks: NDArray[np.uint8]) -> set[Pair]:
        """Add pictures with blocks (n, 8, 8, 3) uint8 and return their pairs with all before."""
        self._ids.extend(ids)
        self._upright.append(blocks.astype(np.float32))
        return self._near(ids, self._upright[-1])

    def finish(self, order: Sequence[int]) -> set[Pair]:
        """Return all pairs, looked up in a given order of pictures."""
        if not self._ids:
            return set()
        row = {number: i for i, number in enumerate(self._ids)}
        ids = [n for n in order if n in row]
        blocks = np.concatenate(self._upright)[[row[n] for n in ids]]
        self._ids, self._upright = ids, [blocks]
        return self._near(ids, blocks)

    def _near(self, ids: Sequence[int], blocks: NDArray[np.float32]) -> set[Pair]:
        items = np.concatenate(self._upright).reshape(len(self._ids), -1)
        norms = (items**2).sum(axis=1)
        # Mean absolute ≤ root mean square, so a radius on the latter never loses a pair that the
        # distance is meant to admit by more than noise; squared distances are one matrix product.
        limit = items.shape[1] * FLAT_DISTANCE**2
        found: set[Pair] = set()
        rows = max(1, FLAT_CELLS // len(items))
        for start in range(0, len(ids), rows):
            part = blocks[start : start + rows]
            turned = (
                np.moveaxis(turn, -1, 0).reshape(len(part), -1)
                for turn in orientations(np.moveaxis(part, 0, -1))
            )
            square = reduce(np.minimum, (norms - 2 * turn @ items.T for turn in turned))
            square += (part.reshape(len(part), -1) ** 2).sum(axis=1)[:, None]
            for number, distance in zip(ids[start : start + rows], square, strict=True):
                near = np.flatnonzero(distance <= limit)
                nearest = near[np.argsort(distance[near], kind="stable")][: NEAREST + 1]
                others = [self._ids[i] for i in nearest.tolist() if self._ids[i] != number]
                found.update(_ordered(number, other) for other in others[:NEAREST])
        return found


class VectorProposer:
    """Proposes pictures whose embeddings (or those of the mirror image) have a high cosine.

    Each picture is paired with its nearest only, like in HashProposer.
    """

    def __init__(self, threshold: float) -> None:
        self._threshold = threshold
        self._ids: list[int] = []
        self._upright = np.empty((0, 0), np.float32)  # (room, d), the first rows are taken
        self._mirrored: list[NDArray[np.float16]] = []
        self._row: dict[int, int] = {}

    def add(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> set[Pair]:
        """Add pictures with vectors (n, 2, d): upright and mirrored; return their pairs."""
        if not len(ids):
            return set()
        first, last = len(self._ids), len(self._ids) + len(ids)
        if last > len(self._upright):  # room for twice as many: no copy of all with every batch
            room = np.empty((2 * last, vectors.shape[2]), np.float32)
            if first:
                room[:first] = self._upright[:first]
            self._upright = room
        self._upright[first:last] = vectors[:, 0]
        self._mirrored.extend(vectors[:, 1].astype(np.float16))
        self._ids.extend(ids)
        self._row.update(zip(ids, range(first, last), strict=True))
        return self._query(ids, vectors)

    def below(self, a: int, b: int, floor: float) -> bool:
        """Return whether both pictures have embeddings whose cosine, mirrored or not, is lower."""
        i, j = self._row.get(a), self._row.get(b)
        if i is None or j is None:
            return False
        one, other = self._upright[i], self._upright[j]
        cosines = (one @ other, one @ self._mirrored[j], self._mirrored[i] @ other)
        return bool(max(cosines) < floor)

    def _query(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> set[Pair]:
        from imgreview.core.search import cosine  # brings FAISS along where it is installed

        items = self._upright[: len(self._ids)]
        queries = np.ascontiguousarray(vectors.reshape(-1, vectors.shape[2]), np.float32)
        rows, found, score = cosine.neighbours(items, queries, self._threshold)
        owner = rows // 2
        strangers = np.array(ids)[owner] != np.array(self._ids)[found]
        owner, found, score = owner[strangers], found[strangers], score[strangers]
        order = np.lexsort((found, -score, owner))
        owner, found = owner[order], found[order]
        starts = np.searchsorted(owner, owner, side="left")
        near = np.arange(len(owner)) - starts < 2 * NEAREST  # a picture and its mirror image
        pairs = zip(owner[near].tolist(), found[near].tolist(), strict=True)
        return {_ordered(ids[row], self._ids[item]) for row, item in pairs}

    def finish(self, order: Sequence[int]) -> set[Pair]:
        """Return all pairs, looked up in a given order of pictures."""
        if not self._ids:
            return set()
        place = {number: i for i, number in enumerate(self._ids)}
        rows = [place[n] for n in order if n in place]
        self._ids = [self._ids[i] for i in rows]
        self._upright = self._upright[rows]
        self._mirrored = [self._mirrored[i] for i in rows]
        self._row = {number: i for i, number in enumerate(self._ids)}
        both = np.stack([self._upright, np.stack(self._mirrored).astype(np.float32)], 1)
        return self._query(self._ids, both)


class DescriptorProposer:
    """Proposes pictures that share many local features, found through an inverted index."""

    def __init__(self) -> None:
        self._held: dict[int, NDArray[np.uint8]] = {}

    def add(self, identifier: int, descriptors: NDArray[np.uint8]) -> None:
        """Add one picture's (n, 36) uint8 local features (a sketch)."""
        self._held[identifier] = descriptors

    def finish(self, order: Sequence[int]) -> Iterator[Pair]:
        """Yield the pairs with enough votes, looked up in a given order of pictures."""
        from imgreview.core.search.descriptors import DescriptorIndex

        index = DescriptorIndex()
        ids = [n for n in order if n in self._held]
        for number in ids:
            index.add(self._held[number])
        for a, b in index.candidates():
            yield _ordered(ids[a], ids[b])
