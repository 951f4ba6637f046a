"""A last look at a picture that is to be kept: can it be opened and decoded?"""

from collections.abc import Callable
from types import TracebackType

from imgreview.core.imaging.decoder_pool import DecoderPool

TASK = "imgreview.core.imaging.proof:prove_decodable"

# Returns for a picture that decodes; raises UnreadableError, a UserError, with a sentence.
Look = Callable[[bytes], object]


class Looker:
    """Decodes in a process of its own, started when first asked, so that no picture can do harm.

    Use it as a context manager; calling it raises UnreadableError for what does not decode.
    """

    def __init__(self) -> None:
        self._pool: DecoderPool | None = None

    def __call__(self, path: bytes) -> object:
        """Return something when the picture decodes; else raise UnreadableError."""
        if self._pool is None:
            self._pool = DecoderPool(1)
        return self._pool.run(TASK, path)

    def __enter__(self) -> "Looker":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.close()
            self._pool = None
