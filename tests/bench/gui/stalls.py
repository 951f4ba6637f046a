"""How long the event loop does not come back to itself, and how much of that it worked."""

import os
import resource
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from tests.bench.gui.stacks import Stacks

TICK_MS = 4
STACKS = "IMGREVIEW_BENCH_STACKS"  # set: tell where the time of long waits goes


class StallMeter(QObject):
    """Ticks every few milliseconds and keeps the longest waits between two ticks.

    `worst` is what a person feels, in milliseconds; `own` is the processor time that the GUI
    thread itself spent in its worst wait: on a busy machine `worst` holds the others' time too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self.own = 0.0
        self.over = 0  # waits beyond 50 ms
        self.ticks = 0
        self._waits: list[tuple[float, float]] = []
        self._last = self._last_own = 0.0
        self._stacks = Stacks() if STACKS in os.environ else None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Measure from now on."""
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer.start()
        if self._stacks is not None:
            self._stacks.start()

    def stop(self) -> None:
        """Measure no more; the wait that is under way counts."""
        self._tick()
        self._timer.stop()
        if self._stacks is not None:
            self._stacks.stop()

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        wait = (now - self._last) * 1000 - TICK_MS
        mine = (own - self._last_own) * 1000
        self._last, self._last_own = now, own
        self.ticks += 1
        if self._stacks is not None:
            self._stacks.beat()
        self.own = max(self.own, mine)
        self.over += wait > 50
        if wait > self.worst:
            self.worst = wait
        if wait > 20:
            self._waits.append((wait, mine))

    def longest(self, count: int = 5) -> str:
        """Return the longest waits with the GUI thread's own time: "61 (48), 40 (31) ms"."""
        top = sorted(self._waits, reverse=True)[:count]
        return ", ".join(f"{wait:.0f} ({own:.0f})" for wait, own in top)


def until(done: Callable[[], bool], seconds: float) -> None:
    """Run the event loop until something holds; TimeoutError when it does not."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    timer = QTimer()
    timer.setInterval(20)

    def look() -> None:
        if done() or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    if not done():
        loop.exec()
    if not done():
        raise TimeoutError(f"it was not done after {seconds:.0f} s")


def rest(milliseconds: int) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def resident_mib() -> float:
    """Return the memory of this process in MiB (Linux; elsewhere its peak)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            pages = int(file.read().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * resource.getpagesize() / (1 << 20)
