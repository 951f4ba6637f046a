"""Collects Python's garbage in the GUI thread only.

Python collects cycles in whichever thread happens to allocate. A worker thread could so destroy
a widget or a pixmap that died in a cycle, which Qt forbids and answers with a crash much later.

To look through an object takes about half a microsecond, through all of a review of 100,000
pictures 0.2 s, and nothing else runs meanwhile. So what is young is looked through before it has
become much, and what has grown old in a large heap is set aside (`gc.freeze`, which takes no
time); all of it is looked through only while the person works in another program.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

TICK_MS = 50  # a busy worker makes 20,000 objects in a tenth of a second
MANY = 30_000  # objects that can be looked through in about 15 ms


class Collector(QObject):
    """Takes over from Python's own trigger while it is on; the thresholds stay Python's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        self._middle = 0  # objects in generation 1, at most
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
        gc.unfreeze()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation whose turn it is, if any."""
        counts = gc.get_count()
        if counts[0] > MANY and _is_in_use():
            self._middle = 0
            gc.freeze()  # a large review was opened: nothing of it is garbage yet
            return
        due = [g for g in (2, 1, 0) if counts[g] > self._limits[g]]
        if not due:
            return
        if due[0] == 2:
            self._middle = 0
            self._look_at_the_oldest()
        elif due[0] == 1 or self._middle + counts[0] > MANY // 2:
            self._middle = 0
            gc.collect(1)
        else:
            self._middle += counts[0]
            gc.collect(0)

    def _look_at_the_oldest(self) -> None:
        if not _is_in_use():
            gc.unfreeze()
            gc.collect()
        elif len(gc.get_objects(generation=2)) > MANY:
            gc.freeze()
        else:
            gc.collect()


def _is_in_use() -> bool:
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
