"""Opens the real window once and says when it was painted: run in a process of its own."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from imgreview.gui import program
from imgreview.gui.main_window import MainWindow


class FirstPaint(QObject):
    """Prints the monotonic time when the window has been painted for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._seen and event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            window = watched.window()
            if isinstance(window, MainWindow):
                self._seen = True
                QTimer.singleShot(0, window, self._done)  # all of it is painted in one go
                self._window = window
        return False

    def _done(self) -> None:
        print(time.monotonic(), flush=True)
        QTimer.singleShot(0, self._window, self._window.close)


def main() -> int:
    """Run the program until its first paint."""
    watch = FirstPaint()
    make = program._application

    def made() -> QApplication:
        app = make()
        app.installEventFilter(watch)
        return app

    program._application = made
    return program.run([])


if __name__ == "__main__":
    sys.exit(main())
