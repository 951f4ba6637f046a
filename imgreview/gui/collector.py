"""Collects Python's garbage in the GUI thread only.

Python collects cycles in whichever thread happens to allocate. A worker thread could so destroy
a widget or a pixmap that died in a cycle, which Qt forbids and answers with a crash much later.

To look through everything takes 0.2 s when a review holds 100,000 pictures. What has grown that
old in such a heap is set aside (`gc.freeze`, which takes no time), and all of it is looked through
only while the person works in another program.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

TICK_MS = 100  # a busy worker makes 100,000 objects in half a second
MANY = 60_000  # objects that can be looked through in about 10 ms


class Collector(QObject):
    """Takes over from Python's own trigger while it is on; the thresholds stay Python's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
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
        if gc.get_count()[0] > MANY and _is_in_use():
            gc.freeze()  # a large review was opened: nothing of it is garbage yet
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._limits[generation]:
                if generation == 2:
                    self._look_at_the_oldest()
                else:
                    gc.collect(generation)
                return

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
