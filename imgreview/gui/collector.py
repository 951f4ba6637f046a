"""Collects Python's garbage in the GUI thread only.

Python collects cycles in whichever thread happens to allocate. A worker thread could so destroy
a widget or a pixmap that died in a cycle, which Qt forbids and answers with a crash much later.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

TICK_MS = 500


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
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation whose turn it is, if any."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._limits[generation]:
                gc.collect(generation)
                return
