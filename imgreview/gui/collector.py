"""Collects Python's garbage in the GUI thread only, and only while nobody waits for the window.

Python collects cycles in whichever thread happens to allocate. A worker thread could so destroy
a widget or a pixmap that died in a cycle, which Qt forbids and answers with a crash much later.

To look through an object takes about half a microsecond, through a review of 100,000 pictures a
quarter of a second, and nothing else runs meanwhile. How many are young cannot be known in time
(the counts of `gc` are less by whatever died), and `gc.get_objects` breaks tuples that another
thread is just building. The program leaves next to no cycles behind (a scan of 20,000 pictures
with a commit and its undo 344 objects), so all of it is looked through while the person works in
another program and no job runs.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

TICK_MS = 1000
REST_MS = 60_000  # at least so long from one look to the next


class Collector(QObject):
    """Takes over from Python's own trigger while it is on. `busy` tells whether a job runs."""

    def __init__(self, busy: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._least = gc.get_threshold()[0]  # new objects
        self._rest = QElapsedTimer()
        self._soon = False  # something large has just been closed
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Collect here from now on."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give back to Python."""
        self._timer.stop()
        gc.enable()

    def soon(self) -> None:
        """Collect at the next look whoever waits: a review was closed, and its memory is wanted."""
        self._soon = True

    @Slot()
    def look(self) -> None:
        """Collect if there is something new, and nobody who would wait for it."""
        rested = not self._rest.isValid() or self._rest.elapsed() >= REST_MS
        new = rested and gc.get_count()[0] > self._least
        if self._soon or (new and not _is_in_use() and not self._busy()):
            gc.collect()
            self._soon = False
            self._rest.start()


def _is_in_use() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
