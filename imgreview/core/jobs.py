"""Cancelling, pausing, bounded parallel work and metered progress for generator jobs."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from imgreview.core.errors import ImgReviewError
from imgreview.core.events import Progress, Stage

SHORT = 1000  # entries, freed in less than a millisecond or two
PATIENCE = 2.0  # times the last turn of a pace until the next one

T = TypeVar("T")
R = TypeVar("R")


class Cancelled(ImgReviewError):  # noqa: N818 - it is a signal to stop, not an error
    """Raised by `CancelToken.check` once the person asked to stop."""


class CancelToken:
    """Carries stop, pause and resume from the front end to a running job."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._go = threading.Event()
        self._go.set()

    def cancel(self) -> None:
        """Ask the job to stop; also wakes a paused one."""
        self._stop.set()
        self._go.set()

    def pause(self) -> None:
        """Make the next `check` block until `resume` or `cancel`."""
        if not self._stop.is_set():
            self._go.clear()

    def resume(self) -> None:
        """Let a paused job go on."""
        self._go.set()

    @property
    def cancelled(self) -> bool:
        """Return whether stop was asked for."""
        return self._stop.is_set()

    @property
    def paused(self) -> bool:
        """Return whether the job waits (or will at its next check)."""
        return not self._go.is_set()

    def check(self) -> None:
        """Block while paused; raise Cancelled once stopped."""
        self._go.wait()
        if self._stop.is_set():
            raise Cancelled


def bounded_map(
    work: Callable[[T], R],
    items: Iterable[T],
    token: CancelToken,
    workers: int,
    window: int | None = None,
    interrupt: Callable[[], None] | None = None,
) -> Iterator[tuple[T, R | Exception]]:
    """Yield (item, result) as worker threads finish, with at most `window` items in flight.

    An exception raised by `work` is yielded as the result, so that one bad file is data and not
    the end. Raises Cancelled when the token is cancelled; queued items are then dropped and
    running ones awaited, after `interrupt` was called to cut them short.
    """
    limit = window or workers * 3
    source = iter(items)
    pending: dict[Future[R], T] = {}
    pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="imgreview-work")
    try:
        exhausted = False
        while True:
            token.check()
            while not exhausted and len(pending) < limit:
                try:
                    item = next(source)
                except StopIteration:
                    exhausted = True
                    break
                pending[pool.submit(work, item)] = item
            if not pending:
                return
            ready, _ = wait(pending, timeout=0.1, return_when=FIRST_COMPLETED)
            for future in ready:
                item = pending.pop(future)
                error = future.exception()
                if error is not None and not isinstance(error, Exception):
                    raise error
                yield item, (error if error is not None else future.result())
    except Cancelled:
        if interrupt is not None:
            interrupt()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class ProgressMeter:
    """Counts work and says at most every `interval` seconds that it is time to report."""

    def __init__(self, stage: Stage, total: int | None, interval: float = 0.05) -> None:
        self.stage = stage
        self.total = total
        self.done = 0
        self.bytes_done = 0
        self._interval = interval
        self._last = 0.0
        self._marks: deque[tuple[float, int]] = deque(maxlen=100)

    def step(self, count: int = 1, size: int = 0) -> None:
        """Count finished items and their bytes."""
        self.done += count
        self.bytes_done += size

    def due(self) -> bool:
        """Return whether the interval has passed since the last report."""
        return time.monotonic() - self._last >= self._interval

    def report(self, note: str = "") -> Progress:
        """Return the state now, with the rate over the last seconds."""
        now = time.monotonic()
        self._last = now
        self._marks.append((now, self.done))
        start, first = self._marks[0]
        rate = (self.done - first) / (now - start) if now - start > 0.2 else 0.0
        left = None
        if self.total is not None and rate > 0:
            left = max(0.0, (self.total - self.done) / rate)
        return Progress(self.stage, self.done, self.total, self.bytes_done, rate, left, note)


class Pace:
    """Says when to go on: soon at first, then after twice the time that the last turn took.

    The more is gathered for one turn, the less is done that the next one does anew. `longest`
    bounds the seconds between turns.
    """

    def __init__(self, least: float, longest: float = 60.0) -> None:
        self._least = least
        self._longest = longest
        self._wait = least
        self._since = time.monotonic()

    def due(self) -> bool:
        """Return whether the next turn may begin."""
        return time.monotonic() - self._since >= self._wait

    def begin(self) -> None:
        """Note that a turn begins."""
        self._since = time.monotonic()

    def end(self) -> None:
        """Note that the turn has ended."""
        now = time.monotonic()
        self._wait = min(self._longest, max(self._least, PATIENCE * (now - self._since)))
        self._since = now


def let_go(*owners: object) -> None:
    """Empty the long lists, dicts and sets of objects that nobody needs any more, bit by bit.

    Python frees an object with all that it holds in one go, and no other thread runs meanwhile:
    33 ms for a scan of 20,000 pictures, which a person felt in the window.
    """
    for owner in owners:
        for held in vars(owner).values():
            if isinstance(held, dict) and len(held) > SHORT:
                while held:
                    held.popitem()
            elif isinstance(held, list | set) and len(held) > SHORT:
                while held:
                    held.pop()
