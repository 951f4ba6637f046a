"""The one place where threads meet Qt: generator jobs → SimpleQueue → timer drain (D14)."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from imgreview.core.errors import UserError
from imgreview.core.jobs import Cancelled, CancelToken

log = logging.getLogger(__name__)

TICK_MS = 33
SOON_MS = 12  # until the next drain while something waits: between them the person has their turn
PATIENCE_SECONDS = 0.1  # how long a waiting worker does not see that it was cancelled
BUDGET_SECONDS = 0.008  # of one drain, so that the event loop never stalls
SWITCH_SECONDS = 0.0001
"""After how long a worker that computes in Python lets the window's thread in.

Every call into Qt gives the interpreter away; with Python's own 5 ms a page that is painted
beside a busy worker waits hundreds of times that long.
"""

Work = Iterator[Any] | Callable[[CancelToken], Iterator[Any]]
_EVENT, _FINISHED, _FAILED = range(3)


def while_alive(method: Callable[..., None], *args: Any) -> Callable[..., None]:
    """Return `method` with its first arguments filled in, to connect to a job.

    Unlike a plain bound method Qt cannot let go of it when its QObject is deleted, so it looks
    for itself and does nothing then.
    """
    owner: QObject = method.__self__  # type: ignore[attr-defined]

    def call(*more: Any) -> None:
        if isValid(owner):
            method(*args, *more)

    return call


class _Signals(QObject):
    reported = Signal(object)
    finished = Signal(object)
    failed = Signal(object)


class Job:
    """One running job, living in the GUI thread.

    Signals: event(object) for each thing the generator yields; then exactly one of
    finished(object), with the generator's return value (None when it was cancelled), and
    failed(object), with the exception. They end with the job: connect right after `start`.
    """

    def __init__(self, token: CancelToken, parent: QObject) -> None:
        self.token = token
        self.done = False
        self.cancelled = False  # ended because its token was cancelled
        # Not on the job itself: a QObject already has a virtual function called event().
        self._signals = _Signals(parent)
        self.event = self._signals.reported
        self.finished = self._signals.finished
        self.failed = self._signals.failed

    def cancel(self) -> None:
        """Ask the job to stop; `finished` still comes."""
        self.token.cancel()

    def release(self) -> None:
        """Let go of the signals after the last one was emitted."""
        self._signals.deleteLater()


class JobRunner(QObject):
    """Runs generators in worker threads and re-emits what they yield in the GUI thread.

    Signal: idle() when the last running job ended. No worker ever touches a QObject.
    """

    idle = Signal()

    def __init__(
        self, workers: int = 4, parent: QObject | None = None, tick_ms: int = TICK_MS
    ) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="imgreview-job")
        self._queue: SimpleQueue[tuple[int, int, Any]] = SimpleQueue()
        self._jobs: dict[int, Job] = {}
        self._numbers = count()
        self._closed = False
        self._draining = False
        self._caught_up = threading.Event()
        self._caught_up.set()
        self._tick_ms = tick_ms
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._drain)
        self._switched = sys.getswitchinterval()
        sys.setswitchinterval(min(SWITCH_SECONDS, self._switched))

    def start(self, job: Work, token: CancelToken | None = None) -> Job:
        """Run a generator (or a function of the token that returns one) in the pool.

        A plain generator is stopped between two events when its token is cancelled; a function
        of the token looks at it by itself and may still say how it ended.

        After `close` nothing runs any more: the job returned is cancelled and says nothing, so
        that a slot which goes on to its next step while the program ends does no harm.
        """
        made = Job(token or CancelToken(), self)
        if self._closed:
            made.cancel()
            made.done = made.cancelled = True
            return made
        # Threads get the number only: the last reference must not die in a worker.
        number = next(self._numbers)
        self._jobs[number] = made
        self._pool.submit(_run, job, number, made.token, self._queue.put, self._caught_up.wait)
        if not self._timer.isActive():
            self._timer.start()
        return made

    def call(self, fn: Callable[..., Any], *args: Any) -> Job:
        """Run one function in the pool; its result comes with `finished`."""

        def work(token: CancelToken) -> Generator[Any, None, Any]:
            token.check()
            result = fn(*args)
            yield from ()
            return result

        return self.start(work)

    def running(self) -> tuple[Job, ...]:
        """Return the jobs that have not ended yet."""
        return tuple(self._jobs.values())

    def close(self) -> None:
        """Cancel every job, wait for the threads and deliver what they still said. Idempotent."""
        if self._closed:
            return
        self._closed = True
        for job in self._jobs.values():
            job.cancel()
        self._caught_up.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._deliver(budget=None)
        for number in tuple(self._jobs):  # never started: their futures were cancelled
            self._handle(number, _FINISHED, None)
        self._timer.stop()
        sys.setswitchinterval(self._switched)

    def _drain(self) -> None:
        if self._draining:  # a slot opened a nested event loop
            return
        self._draining = True
        try:
            self._deliver(BUDGET_SECONDS)
        finally:
            self._draining = False
        self._pace()
        if not self._jobs and self._queue.empty():
            self._timer.stop()
            self.idle.emit()

    def _pace(self) -> None:
        """Let the workers wait while the window is behind: together they would take it longer.

        Both need the interpreter, so a worker that goes on only adds to what is behind.
        """
        behind = not self._queue.empty()
        if behind:
            self._caught_up.clear()
        else:
            self._caught_up.set()
        interval = min(SOON_MS, self._tick_ms) if behind else self._tick_ms
        if self._timer.interval() != interval:
            self._timer.setInterval(interval)

    def _deliver(self, budget: float | None) -> None:
        end = None if budget is None else time.perf_counter() + budget
        while end is None or time.perf_counter() < end:
            try:
                number, kind, value = self._queue.get_nowait()
            except Empty:
                return
            self._handle(number, kind, value)

    def _handle(self, number: int, kind: int, value: Any) -> None:
        job = self._jobs[number]
        if kind == _EVENT:
            job.event.emit(value)
            return
        del self._jobs[number]
        job.done = True
        job.cancelled = job.token.cancelled
        if kind == _FINISHED:
            job.finished.emit(value)
        else:
            job.failed.emit(value)
        job.release()


def _run(
    work: Work,
    number: int,
    token: CancelToken,
    put: Callable[[tuple[int, int, Any]], None],
    taken: Callable[[float], object],
) -> None:
    """Drive a generator in a worker thread and put (number, kind, value) for each thing said.

    `taken(seconds)` waits until the window has taken in what was put, no longer than that.
    """
    try:
        source = work(token) if callable(work) else work
        while True:
            try:
                value = next(source)
            except StopIteration as stop:
                put((number, _FINISHED, stop.value))
                return
            put((number, _EVENT, value))
            if not callable(work):  # a function of the token checks it, and may have a last word
                token.check()
            while not taken(PATIENCE_SECONDS) and not token.cancelled:
                pass  # waits in `taken`; the person may cancel meanwhile
    except Cancelled:
        put((number, _FINISHED, None))
    except UserError as error:  # something in the world: whoever asked says so
        log.info("a job ended: %s", error)
        put((number, _FAILED, error))
    except Exception as error:
        log.exception("a job failed")
        put((number, _FAILED, error))
