"""Which pictures are worth proving against one picture: everything is compared with it alone."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from imgreview.core.analysis import Analysis
from imgreview.core.match.candidates import FLAT_DISTANCE, Pair
from imgreview.core.methods.base import orientations
from imgreview.core.proposing import FLAT, Proposals
from imgreview.core.search.descriptors import MIN_VOTES
from imgreview.core.search.lookup import votes_of
from imgreview.core.settings import MatchSettings

MOST = 200  # candidates of one way of finding that are worth proving, the nearest first

Near = NDArray[np.float64]  # how far each picture is from the asked one; inf: too far


class Question(Proposals):
    """Proposes pairs of one picture, the asked one, with every other; never of two others.

    Distances are computed to all: for one picture that is exact and quicker than an index.
    """

    def __init__(self, match: MatchSettings, prove: bool = True) -> None:
        super().__init__(match, prove)
        self._radii = {name: self._radius(match, name, prove) for name in self._names}
        self._held: dict[int, Analysis] = {}
        self._asked: int | None = None

    def ask(self, number: int) -> None:
        """Say which of the pictures is the asked one."""
        self._asked = number

    def add(self, batch: Sequence[tuple[int, Analysis]]) -> set[Pair]:
        """Take in new pictures; return their pairs with the asked one, or all when it is new."""
        known = self._asked in self._held
        self._held.update(batch)
        return self._pairs(dict(batch) if known else self._held)

    def finish(self, order: Sequence[int]) -> set[Pair]:
        """Return all pairs with the asked one, looked up in a given order of pictures."""
        return self._pairs({n: self._held[n] for n in order if n in self._held})

    def _pairs(self, others: Mapping[int, Analysis]) -> set[Pair]:
        if self._asked is None or self._asked not in self._held:
            return set()
        asked = self._held[self._asked]
        flat = asked.facts.flatness > FLAT
        numbers = [
            n for n, a in others.items() if n != self._asked and (a.facts.flatness > FLAT) is flat
        ]
        if not numbers:
            return set()
        rest = [others[n] for n in numbers]
        ways = [self._by_blocks(asked, rest)] if flat else list(self._by_detail(asked, rest))
        found = {numbers[i] for way in ways for i in _nearest(way)}
        return {(min(n, self._asked), max(n, self._asked)) for n in found}

    def _by_detail(self, asked: Analysis, rest: Sequence[Analysis]) -> list[Near]:
        ways = [self._by_hash(name, asked, rest) for name in self._names]
        if self.model_key is not None and self._embedder is not None:
            ways.append(_by_vector(self.model_key, self._embedder.threshold, asked, rest))
        if self._descriptors is not None:
            votes = votes_of(asked.descriptors(), [a.descriptors() for a in rest])
            ways.append(np.where(votes >= MIN_VOTES, -votes.astype(np.float64), np.inf))
        return ways

    def _by_hash(self, name: str, asked: Analysis, rest: Sequence[Analysis]) -> Near:
        turned = asked.codes(name, self._bits)
        upright = np.stack([a.codes(name, self._bits)[0] for a in rest])
        bits = np.stack([np.bitwise_count(upright ^ code).sum(1) for code in turned]).min(0)
        return np.where(bits <= self._radii[name], bits.astype(np.float64), np.inf)

    @staticmethod
    def _by_blocks(asked: Analysis, rest: Sequence[Analysis]) -> Near:
        upright = np.stack([a.blocks() for a in rest]).astype(np.float32)
        square = np.stack(
            [
                ((upright - turned.astype(np.float32)) ** 2).mean((1, 2, 3))
                for turned in orientations(asked.blocks())
            ]
        ).min(0)
        return np.where(square <= FLAT_DISTANCE**2, square.astype(np.float64), np.inf)


def _by_vector(key: str, threshold: float, asked: Analysis, rest: Sequence[Analysis]) -> Near:
    """Return minus the cosine of the embeddings, of the picture or of its mirror image."""
    both = np.frombuffer(asked.rows[key], np.float16).astype(np.float32).reshape(2, -1)
    rows = [np.frombuffer(a.rows[key], np.float16).reshape(2, -1)[0] for a in rest]
    cosine = (np.stack(rows).astype(np.float32) @ both.T).max(1)
    return np.where(cosine >= threshold, -cosine.astype(np.float64), np.inf)


def _nearest(distances: Near) -> list[int]:
    """Return the places of the nearest pictures within reach, at most MOST of them."""
    order = np.argsort(distances, kind="stable")[:MOST]
    return [int(i) for i in order if np.isfinite(distances[i])]
