"""A pool of persistent, killable decoder processes that worker threads hand files to (D15)."""

import logging
import queue
import threading
from types import TracebackType
from typing import Any

from imgreview.core.errors import BugError, UnreadableError
from imgreview.core.imaging import decoder_child
from imgreview.core.imaging.decoder_process import DecoderProcess, ProcessGone
from imgreview.core.jobs import Cancelled

log = logging.getLogger(__name__)

Request = tuple[str, bytes, dict[str, Any]]  # task, path, options

_SEND_TRIES = 3


class _Slot:
    """A place for one process; the thread that took the slot from the queue owns it."""

    def __init__(self) -> None:
        self.process: DecoderProcess | None = None
        self.busy = False
        self.stopped = False  # killed by us while busy: the file is not to blame


class DecoderPool:
    """Runs "module:function" tasks in child processes, one file at a time in each.

    Not a ProcessPoolExecutor: there one crash fails every task in flight, and a task that hangs
    in C cannot be stopped. Processes start when first needed and are replaced after a crash, a
    time-out or `recycle` tasks (decoders leak). All methods may be called from any thread.
    """

    def __init__(
        self,
        workers: int,
        *,
        wall_seconds: float = 10,
        memory: int = 2 << 30,
        recycle: int = 2000,
    ) -> None:
        self.workers = max(1, workers)
        self._wall = wall_seconds
        self._memory = memory
        self._recycle = recycle
        self._closed = False
        self._epoch = 0  # counts interrupts: tasks of an earlier epoch are not started any more
        self._lock = threading.Lock()
        self._reported: set[tuple[str, str]] = set()  # (task, error) whose trace was logged
        self._slots = [_Slot() for _ in range(self.workers)]
        # last in, first out: a single caller keeps one warm process and starts no others
        self._free: queue.LifoQueue[_Slot] = queue.LifoQueue()
        for slot in self._slots:
            self._free.put(slot)

    def run(self, task: str, path: bytes, **options: Any) -> Any:
        """Return `function(path, **options)`, computed in a child; blocks until it is there.

        Raises UnreadableError when the file cannot be read as a picture, its subclass KillerError
        when the file crashed or outlasted the child, and Cancelled when `interrupt` or `close`
        came in between.
        """
        epoch = self._epoch
        slot = self._free.get()
        try:
            kind, value = self._ask(slot, epoch, (task, path, options))
        finally:
            self._free.put(slot)
        if kind == decoder_child.OK:
            return value
        if kind == decoder_child.UNREADABLE:
            raise UnreadableError(value)
        short, trace = value
        first = (task, short) not in self._reported
        self._reported.add((task, short))
        # a bug shows on many files: its trace is wanted once
        log.log(logging.WARNING if first else logging.DEBUG, "%s on %r:\n%s", task, path, trace)
        raise UnreadableError(f"This picture could not be examined ({short}).")

    def _ask(self, slot: _Slot, epoch: int, request: Request) -> tuple[str, Any]:
        for _ in range(_SEND_TRIES):
            process = self._begin(slot, epoch)
            try:
                answer = process.ask(*request, wall=self._wall)
            except ProcessGone:
                self._finish(slot, keep=False)  # it died while idle; the file was not touched
            except BaseException as error:
                # also for Ctrl-C: a process with an answer under way must never be asked again
                if self._finish(slot, keep=False) and isinstance(error, Exception):
                    raise Cancelled from error
                raise
            else:
                self._finish(slot, keep=True)
                return answer
        raise BugError("decoder processes end as soon as they are started")

    def _begin(self, slot: _Slot, epoch: int) -> DecoderProcess:
        """Return the slot's process, ready for a task; start or replace it where needed."""
        if self._closed:
            raise Cancelled
        if slot.process is not None and slot.process.tasks >= self._recycle:
            slot.process.retire()
            slot.process = None
        process = slot.process or DecoderProcess(self._memory)
        with self._lock:
            slot.process = process
            slot.stopped = False
            slot.busy = epoch == self._epoch
            if slot.busy:
                return process
        raise Cancelled

    def _finish(self, slot: _Slot, *, keep: bool) -> bool:
        """Mark the slot idle, drop a process of no more use; return whether we stopped it."""
        with self._lock:
            slot.busy = False
        if not keep or slot.stopped:
            self._drop(slot)
        return slot.stopped

    def _drop(self, slot: _Slot) -> None:
        with self._lock:
            process, slot.process = slot.process, None
        if process is not None:
            process.end(wait=2.0)

    def interrupt(self) -> None:
        """Stop all running tasks now; their callers get Cancelled, the pool stays usable."""
        with self._lock:
            self._epoch += 1
            for slot in self._slots:
                if slot.busy and slot.process is not None:
                    slot.stopped = True
                    slot.process.kill()

    def pids(self) -> tuple[int, ...]:
        """Return the ids of the processes there are now."""
        with self._lock:
            return tuple(s.process.pid for s in self._slots if s.process is not None)

    def close(self) -> None:
        """Stop everything and reap all processes; later calls of `run` raise Cancelled."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self.interrupt()
        slots = [self._free.get() for _ in self._slots]  # each busy thread gives its slot back
        for slot in slots:
            self._drop(slot)
        for slot in slots:
            self._free.put(slot)

    def __enter__(self) -> "DecoderPool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
