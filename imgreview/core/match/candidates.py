"""Fingerprints in, candidate pairs out: what is worth proving, without comparing all pairs."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods.base import orientations
from imgreview.core.search.hamming import HammingIndex

Pair = tuple[int, int]
FLAT_DISTANCE = 4.0  # mean absolute difference of 8×8 block means, grey levels of 255
FLAT_ROWS = 2048  # rows compared at once: 2048² float32 distances are 16 MB


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


class HashProposer:
    """Proposes pictures whose perceptual hashes lie within a radius, in any of eight turns."""

    def __init__(self, bits: int, radius: int) -> None:
        self._index = HammingIndex(bits, radius)
        self._ids: list[int] = []
        self._codes: list[NDArray[np.uint8]] = []

    def add(self, ids: Sequence[int], codes: NDArray[np.uint8]) -> set[Pair]:
        """Add pictures with codes (n, 8, bytes) and return their pairs with all added so far."""
        if not len(ids):
            return set()
        self._index.add(np.ascontiguousarray(codes[:, 0]))
        self._ids.extend(ids)
        self._codes.append(codes)
        return self._query(ids, codes)

    def _query(self, ids: Sequence[int], codes: NDArray[np.uint8]) -> set[Pair]:
        rows, items, _ = self._index.query(codes.reshape(-1, codes.shape[2]))
        return {
            _ordered(ids[row // 8], self._ids[item])
            for row, item in zip(rows.tolist(), items.tolist(), strict=True)
            if ids[row // 8] != self._ids[item]
        }

    def finish(self) -> set[Pair]:
        """Return all pairs again, so that the answer does not depend on the order of arrival.

        The hash of a turned picture is not exactly the turned hash, so a pair near the radius may
        be seen from one side only; the last pass looks from both.
        """
        return self._query(self._ids, np.concatenate(self._codes)) if self._ids else set()


class FlatProposer:
    """Proposes pairs of pictures without detail (their hashes are noise) by block means."""

    def __init__(self) -> None:
        self._ids: list[int] = []
        self._upright: list[NDArray[np.float32]] = []

    def add(self, ids: Sequence[int], blocks: NDArray[np.uint8]) -> set[Pair]:
        """Add pictures with blocks (n, 8, 8, 3) uint8 and return their pairs with all before."""
        pairs: set[Pair] = set()
        for start in range(0, len(ids), FLAT_ROWS):
            part = ids[start : start + FLAT_ROWS]
            chunk = blocks[start : start + FLAT_ROWS].astype(np.float32)
            self._ids.extend(part)
            self._upright.append(chunk.reshape(len(part), -1))
            for turned in zip(*(orientations(b) for b in chunk), strict=True):
                pairs |= self._near(part, np.stack(turned).reshape(len(part), -1))
        return pairs

    def _near(self, ids: Sequence[int], queries: NDArray[np.float32]) -> set[Pair]:
        found: set[Pair] = set()
        offset = 0
        # Mean absolute ≤ root mean square, so a radius on the latter never loses a pair that the
        # distance is meant to admit by more than noise; squared distances are one matrix product.
        limit = queries.shape[1] * FLAT_DISTANCE**2
        for chunk in self._upright:
            square = (queries**2).sum(1)[:, None] + (chunk**2).sum(1) - 2 * queries @ chunk.T
            for row, column in np.argwhere(square <= limit).tolist():
                a, b = ids[row], self._ids[offset + column]
                if a != b:
                    found.add(_ordered(a, b))
            offset += len(chunk)
        return found


class VectorProposer:
    """Proposes pictures whose embeddings (or those of the mirror image) have a high cosine."""

    def __init__(self, threshold: float) -> None:
        self._threshold = threshold
        self._ids: list[int] = []
        self._vectors: NDArray[np.float32] | None = None

    def add(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> set[Pair]:
        """Add pictures with vectors (n, 2, d): upright and mirrored; return their pairs."""
        if not len(ids):
            return set()
        from imgreview.core.search import cosine  # brings FAISS along where it is installed

        upright = np.ascontiguousarray(vectors[:, 0], np.float32)
        self._ids.extend(ids)
        held = self._vectors
        self._vectors = upright if held is None else np.concatenate([held, upright])
        queries = np.ascontiguousarray(vectors.reshape(-1, vectors.shape[2]), np.float32)
        rows, items, _ = cosine.neighbours(self._vectors, queries, self._threshold)
        return {
            _ordered(ids[row // 2], self._ids[item])
            for row, item in zip(rows.tolist(), items.tolist(), strict=True)
            if ids[row // 2] != self._ids[item]
        }


class DescriptorProposer:
    """Proposes pictures that share many local features, found through an inverted index."""

    def __init__(self) -> None:
        from imgreview.core.search.descriptors import DescriptorIndex

        self._index = DescriptorIndex()
        self._ids: list[int] = []

    def add(self, identifier: int, descriptors: NDArray[np.uint8]) -> None:
        """Add one picture's (n, 36) uint8 local features (a sketch)."""
        self._index.add(descriptors)
        self._ids.append(identifier)

    def finish(self) -> Iterator[Pair]:
        """Yield the pairs with enough votes."""
        for a, b in self._index.candidates():
            yield _ordered(self._ids[a], self._ids[b])
