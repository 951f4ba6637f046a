"""Where the GUI thread stands while the event loop does not come back: for finding stalls."""

import signal
import sys
import time
from collections import Counter
from types import FrameType

LATE = 0.03  # seconds without a beat from which stacks are taken
EVERY = 0.004
DEPTH = 14
WAITS = 5


class Stacks:
    """Looks at the stack of the main thread, by a timer signal, whenever a beat is overdue.

    A signal and not a thread: another thread may not walk frames that run meanwhile.
    """

    def __init__(self) -> None:
        self._beat = time.perf_counter()
        self._now: Counter[str] = Counter()  # of the wait that is under way
        self._waits: list[Counter[str]] = []

    def beat(self) -> None:
        """Say that the loop is alive."""
        self._beat = time.perf_counter()
        if self._now:
            self._waits.append(self._now)
            self._now = Counter()

    def start(self) -> None:
        """Begin to look (in the main thread)."""
        self.beat()
        signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, EVERY, EVERY)

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if time.perf_counter() - self._beat <= LATE:
            return
        lines: list[str] = []
        while frame is not None and len(lines) < DEPTH:
            code = frame.f_code
            lines.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{frame.f_lineno} {code.co_name}")
            frame = frame.f_back
        self._now[" < ".join(lines)] += 1

    def stop(self) -> None:
        """End, and print what was seen in the longest waits."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        self._waits.sort(key=lambda seen: -seen.total())
        for seen in self._waits[:WAITS]:
            print(f"--- {seen.total()} samples", file=sys.stderr)
            for stack, count in seen.most_common(8):
                print(f"{count}: {stack}", file=sys.stderr)
