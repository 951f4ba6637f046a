"""What is known of pairs of pictures: digests of their pixels and proofs, each made once."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable

from imgreview.core.domain import FileId, ImageFile
from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.jpeg_stream import NONE
from imgreview.core.match.proof_memory import ProofMemory
from imgreview.core.match.verify import Proof
from imgreview.core.proving import Proves, Work

WORKS = 64  # working pictures held for the next pair, about 60 KB each


class Evidence:
    """Makes proofs and digests, or recalls them; called from several threads at once.

    `load_work` returns the working picture (JPEG bytes) of a file, `pixel_digest` the digest of
    its full-resolution pixels, `stream_digest` that of a JPEG without its metadata (NONE where
    there is none; None: pixels are always decoded), `proves` the proof of two working pictures,
    None to prove nothing; all may raise UnreadableError.
    """

    def __init__(
        self,
        load_work: Callable[[ImageFile], bytes],
        pixel_digest: Callable[[ImageFile], bytes],
        proves: Proves | None,
        memory: ProofMemory | None = None,
        stream_digest: Callable[[ImageFile], bytes] | None = None,
    ) -> None:
        self.doubtful = False  # a file could not be looked at: no answer is to be kept
        self._load_work = load_work
        self._pixel_digest = pixel_digest
        self._stream_digest = stream_digest
        self._proves = proves
        self._memory = memory
        self._works: OrderedDict[FileId, Work] = OrderedDict()
        self._proofs: dict[tuple[FileId, FileId], Proof | None] = {}
        self._pixels: dict[FileId, bytes] = {}
        self._streams: dict[FileId, bytes] = {}
        self._lock = threading.Lock()

    def recall(self, files: Iterable[FileId]) -> None:
        """Fetch what earlier scans proved of pairs among these files."""
        if self._memory is not None:
            self._memory.load(files)

    def same_pixels(self, a: ImageFile, b: ImageFile) -> bool:
        """Return whether two files decode to the same pixels, as far as both can be read."""
        try:
            return self._same_stream(a, b) or self._digest(a) == self._digest(b)
        except UnreadableError:
            self.doubtful = True
            return False  # a file that cannot be read in full is never called equal

    def proof(self, a: ImageFile, b: ImageFile) -> Proof | None:
        """Return the proof of b against a, None where nothing can be claimed."""
        key = (a.id, b.id)
        if key not in self._proofs:
            try:
                self._proofs[key] = self._proven(a, b)
            except UnreadableError:
                self._proofs[key] = None  # gone since the scan began
                self.doubtful = True
        return self._proofs[key]

    def _proven(self, a: ImageFile, b: ImageFile) -> Proof | None:
        """Return the proof an earlier scan made of two unchanged files, else have it made."""
        if self._proves is None:
            return None
        proof = self._memory.recall(a.id, b.id) if self._memory is not None else None
        if proof is None:
            proof = self._proves(self._work(a), self._work(b))
            if self._memory is not None:
                self._memory.keep(a.id, b.id, proof)
        return proof

    def _same_stream(self, a: ImageFile, b: ImageFile) -> bool:
        """Return whether two JPEGs differ in their metadata alone, which needs no decoding."""
        wanted = ("JPEG", a.facts.orientation)
        if self._stream_digest is None or any(
            (f.facts.format, f.facts.orientation) != wanted or f.id in self._pixels for f in (a, b)
        ):
            return False
        for file in (a, b):
            if file.id not in self._streams:
                self._streams[file.id] = self._stream_digest(file)
        one = self._streams[a.id]
        return one != NONE and one == self._streams[b.id]

    def _digest(self, file: ImageFile) -> bytes:
        if file.id not in self._pixels:
            self._pixels[file.id] = self._pixel_digest(file)
        return self._pixels[file.id]

    def _work(self, file: ImageFile) -> Work:
        with self._lock:
            if file.id in self._works:
                self._works.move_to_end(file.id)
                return self._works[file.id]
        work = Work(file.id, self._load_work(file))
        with self._lock:
            self._works[file.id] = work
            while len(self._works) > WORKS:
                self._works.popitem(last=False)
        return work
