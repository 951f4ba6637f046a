"""Which pairs are worth proving, from all the ways of finding that a scan has switched on."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from imgreview.core.analysis import WORK, Analysis, Recipe
from imgreview.core.errors import BugError
from imgreview.core.match.candidates import (
    DescriptorProposer,
    FlatProposer,
    HashProposer,
    Pair,
    VectorProposer,
)
from imgreview.core.methods.base import HASHES
from imgreview.core.settings import MatchSettings

if TYPE_CHECKING:
    from imgreview.core.methods.onnx_embed import Embedder

FLAT = 0.9  # flatness above which hashes are noise and only pixels count
FAR = 16  # bits of 64 of pHash beyond which another hash is not believed
PIXEL_HASHES = ("phash",)  # what the identical preset uses to find equal pixels
PIXEL_RADIUS = 2  # bits: the same pixels decoded by another route


class Proposals:
    """Feeds every switched-on way of finding and collects candidate pairs."""

    def __init__(self, match: MatchSettings, prove: bool = True) -> None:
        self._bits = match.hash_bits
        self._advised = match.threshold is None  # a person's own threshold is not overruled
        self._names = match.hashes if prove else PIXEL_HASHES
        self._hashes = {
            name: HashProposer(match.hash_bits, self._radius(match, name, prove))
            for name in self._names
        }
        self._flat = FlatProposer()
        self._descriptors = DescriptorProposer() if match.descriptor_index else None
        self._embedder = _embedder(match.model) if match.model else None
        self._vectors = VectorProposer(self._embedder.threshold) if self._embedder else None

    @staticmethod
    def _radius(match: MatchSettings, name: str, prove: bool) -> int:
        if not prove:
            return PIXEL_RADIUS
        own = HASHES.get(name).radius(match.hash_bits)
        return own if match.threshold is None else match.threshold

    @property
    def model_key(self) -> str | None:
        """Return the cache key of the embeddings this scan uses, if any."""
        return None if self._embedder is None else f"{self._embedder.key}@{WORK}"

    def load_model(self) -> None:
        """Have the model ready; raise UserError where it cannot be used."""
        if self._embedder is not None:
            self._embedder.load()

    def embed(self, pictures: Sequence[NDArray[np.uint8]]) -> list[bytes]:
        """Return for each RGB picture the embeddings of it and its mirror image, as float16."""
        if self._embedder is None:
            raise BugError("no embedding model is switched on")
        both = self._embedder.embed_both(pictures)
        return [vectors.astype(np.float16).tobytes() for vectors in both]

    def recipe(self) -> Recipe:
        """Return what must be computed from each file."""
        return Recipe(tuple(self._names), self._bits, self._descriptors is not None)

    def add(self, batch: Sequence[tuple[int, Analysis]]) -> set[Pair]:
        """Take in new pictures and return the pairs they form with each other and all before."""
        pairs: set[Pair] = set()
        new: dict[str, set[Pair]] = {}
        flat = [(n, a) for n, a in batch if a.facts.flatness > FLAT]
        rich = [(n, a) for n, a in batch if a.facts.flatness <= FLAT]
        for name, proposer in self._hashes.items():
            if rich:
                codes = np.stack([a.codes(name, self._bits) for _, a in rich])
                new[name] = proposer.add([n for n, _ in rich], codes)
        pairs |= self._uncontested(new)
        if flat:
            pairs |= self._flat.add([n for n, _ in flat], np.stack([a.blocks() for _, a in flat]))
        if self._descriptors is not None:
            for number, analysis in rich:
                self._descriptors.add(number, analysis.descriptors())
        key = self.model_key
        if key is not None:
            pairs |= self.add_vectors([(n, a.rows[key]) for n, a in rich if key in a.rows])
        return pairs

    def add_vectors(self, batch: Sequence[tuple[int, bytes]]) -> set[Pair]:
        """Take in what `embed` made of pictures, by number, and return the pairs they form."""
        if not batch or self._vectors is None:
            return set()
        rows = [np.frombuffer(data, np.float16) for _, data in batch]
        vectors = np.stack(rows).astype(np.float32).reshape(len(batch), 2, -1)
        return self._vectors.add([n for n, _ in batch], vectors)

    def wants_vector(self, analysis: Analysis) -> bool:
        """Return whether the model has yet to look at a picture."""
        key = self.model_key
        return key is not None and key not in analysis.rows and analysis.facts.flatness <= FLAT

    def unlike(self, a: int, b: int) -> bool:
        """Return whether the model says of two pictures that they cannot be copies."""
        if self._vectors is None or self._embedder is None or not self._advised:
            return False
        return self._vectors.below(a, b, self._embedder.floor)

    def _uncontested(self, found: Mapping[str, set[Pair]]) -> set[Pair]:
        """Return the pairs of all hashes; what pHash, the surest, says is far apart is left out.

        Of the false pairs that dHash proposes two thirds go, of the true ones none that the
        development sets hold.
        """
        judge = self._hashes.get("phash")
        pairs: set[Pair] = set()
        for name, proposed in found.items():
            if judge is not None and name != "phash" and self._advised:
                proposed = judge.within(proposed, FAR * self._bits // 64)
            pairs |= proposed
        return pairs

    def finish(self, order: Sequence[int]) -> set[Pair]:
        """Return the pairs of all pictures, independent of the order in which they came.

        `order` are the numbers of the pictures sorted by file.
        """
        pairs = self._flat.finish(order)
        pairs |= self._uncontested({n: p.finish(order) for n, p in self._hashes.items()})
        if self._vectors is not None:
            pairs |= self._vectors.finish(order)
        if self._descriptors is not None:
            pairs |= set(self._descriptors.finish(order))
        return pairs


def _embedder(name: str) -> "Embedder":
    """Return the model's embedder, loaded only by scans that use one (its runtime is heavy)."""
    from imgreview.core.methods.models import embedder

    return embedder(name)
