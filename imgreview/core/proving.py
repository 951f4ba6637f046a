"""Proofs made in decoder processes: they use all cores, and no crash of theirs is ours."""

import os
from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol

from imgreview.core.analysis import open_work
from imgreview.core.domain import FileId
from imgreview.core.errors import KillerError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.verify import Proof, Prover

TASK = "imgreview.core.proving:proven"
KEPT = 96  # pictures a process keeps ready for their next pair, about 0.5 MB each


@dataclass(frozen=True, slots=True)
class Work:
    """The working picture of a file, as JPEG bytes."""

    file: FileId
    jpeg: bytes

    @property
    def name(self) -> bytes:
        """Return what tells this picture from all others of a scan."""
        state = (self.file.size, self.file.mtime_ns, self.file.ctime_ns)
        return b"%s|%d|%d|%d" % (os.fsencode(self.file.path), *state)


class Proves(Protocol):
    """Proves pairs of working pictures; called from several threads at once."""

    def __call__(self, a: Work, b: Work) -> Proof:
        """Return the proof of b against a; raise UnreadableError where that is not possible."""


class Bench:
    """Proves pairs one at a time and keeps the pictures it worked on last ready."""

    def __init__(self, features: str) -> None:
        self._prover = Prover(features)
        self._ready: OrderedDict[bytes, Prepared] = OrderedDict()

    def prove(self, a: tuple[bytes, bytes], b: tuple[bytes, bytes]) -> Proof:
        """Return the proof of two pictures given as (name, JPEG bytes)."""
        return self._prover.prove(self._prepare(*a), self._prepare(*b))

    def __len__(self) -> int:
        return len(self._ready)

    def _prepare(self, name: bytes, jpeg: bytes) -> Prepared:
        ready = self._ready.get(name)
        if ready is None:
            ready = self._ready[name] = self._prover.prepare(open_work(jpeg))
            while len(self._ready) > KEPT:
                self._ready.popitem(last=False)
        else:
            self._ready.move_to_end(name)
        return ready


class PoolProver:
    """Has pairs proven by the processes of a pool."""

    def __init__(self, pool: DecoderPool, features: str) -> None:
        self._pool = pool
        self._features = features

    def __call__(self, a: Work, b: Work) -> Proof:
        """Return the proof of b against a; raise UnreadableError for a pair that cannot be.

        A process that dies under it, perhaps for another's want of memory, gets a second try.
        """
        try:
            proof = self._ask(a, b)
        except KillerError:
            proof = self._ask(a, b)
        if not isinstance(proof, Proof):
            raise TypeError(f"the decoder process returned {type(proof).__name__}")
        return proof

    def _ask(self, a: Work, b: Work) -> object:
        one, other = (a.name, a.jpeg), (b.name, b.jpeg)
        path = os.fsencode(b.file.path)
        return self._pool.run(TASK, path, features=self._features, a=one, b=other)


_benches: dict[str, Bench] = {}  # of this process, by feature method


def proven(path: bytes, features: str, a: tuple[bytes, bytes], b: tuple[bytes, bytes]) -> Proof:
    """Return the proof of b against a, each a (name, JPEG bytes); the task of a process.

    `path` only names the file in messages.
    """
    del path
    if features not in _benches:
        _benches[features] = Bench(features)
    return _benches[features].prove(a, b)
