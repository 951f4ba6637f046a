"""Proofs of earlier scans: the same two files under the same rules need not be proven again."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import resources

import msgspec
import numpy as np
from numpy.typing import NDArray

import imgreview
from imgreview.core.domain import FileId
from imgreview.core.match.tone import Tone
from imgreview.core.match.verify import Proof
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.proofs import Key, Pair, ProofStore, key_of

# What a proof depends on besides the two pictures: everything that decodes, aligns and judges.
RULES = ("core/imaging", "core/methods", "core/match", "core/analysis.py")
_NUMBERS = [
    name for name in Proof.__dataclass_fields__ if name not in ("transform", "unit", "tone")
]


class ProofMemory:
    """Recalls and keeps the proofs of one scan.

    `load` and `flush` are called by the thread that owns the cache, `recall` and `keep` by any.
    """

    def __init__(self, store: FingerprintStore, features: str) -> None:
        self._store = ProofStore(store, features, rules_version())
        self._held: dict[Key, bytes] = {}
        self._asked: set[FileId] = set()
        self._made: list[tuple[Pair, Proof]] = []

    def load(self, files: Iterable[FileId]) -> None:
        """Fetch the proofs against these files, once for each of them."""
        new = [f for f in files if f not in self._asked]
        self._asked.update(new)
        self._held.update(self._store.get_many(new))

    def recall(self, a: FileId, b: FileId) -> Proof | None:
        """Return the proof of b against a that an earlier scan made, or None; each only once."""
        data = self._held.pop(key_of(a, b), None) if self._held else None
        return None if data is None else unpacked(data)

    def keep(self, a: FileId, b: FileId, proof: Proof) -> None:
        """Hold a new proof until the next flush."""
        self._made.append(((a, b), proof))

    def flush(self) -> None:
        """Write the new proofs to the cache, behind the fingerprints of their files."""
        made, self._made = self._made, []
        if made:
            self._store.put_many([(pair, packed(proof)) for pair, proof in made])


def packed(proof: Proof) -> bytes:
    """Return a proof as MessagePack."""
    tone = proof.tone
    return msgspec.msgpack.encode(
        {name: _plain(getattr(proof, name)) for name in _NUMBERS}
        | {
            "transform": _listed(proof.transform),
            "unit": _listed(proof.unit),
            "tone": None
            if tone is None
            else {name: _plain(getattr(tone, name)) for name in Tone.__dataclass_fields__},
        }
    )


def unpacked(data: bytes) -> Proof | None:
    """Return the proof that `packed` wrote; None for bytes that are none."""
    try:
        values = msgspec.msgpack.decode(data)
        for name in ("transform", "unit"):
            values[name] = _matrix(values[name])
        if values["tone"] is not None:
            values["tone"] = Tone(**values["tone"])
        return Proof(**values)
    except (msgspec.DecodeError, TypeError, KeyError, ValueError):
        return None


def _plain(value: object) -> object:
    return value.item() if isinstance(value, np.generic) else value


def _listed(matrix: NDArray[np.float64] | None) -> list[float] | None:
    return None if matrix is None else [float(v) for v in np.asarray(matrix).ravel()]


def _matrix(values: list[float] | None) -> NDArray[np.float64] | None:
    return None if values is None else np.array(values, np.float64).reshape(3, 3)


@cache
def rules_version() -> bytes:
    """Return a name for the rules of proof: it changes with every line of their source.

    A number that somebody must remember to raise would sooner or later bring back verdicts of
    rules that are no more. A frozen program has no sources; there the version counts.
    """
    digest = hashlib.blake2b(imgreview.__version__.encode(), digest_size=8)
    for name in RULES:
        place = resources.files(imgreview).joinpath(name)
        files = [place] if place.is_file() else list(place.iterdir()) if place.is_dir() else []
        for file in sorted(files, key=lambda f: f.name):
            if file.name.endswith(".py"):
                digest.update(file.name.encode() + file.read_bytes())
    return digest.digest()
