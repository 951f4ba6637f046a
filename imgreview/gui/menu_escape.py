"""Escape out of a menu gives the keys back to the page at once."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar


class MenuEscape(QObject):
    """Leaves the menu bar with the menu that Escape closed.

    By itself Qt stays in the bar until a second Escape, so that the next letter is lost.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QObject):
                menu.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        press = event if event.type() is QEvent.Type.KeyPress else None
        if isinstance(press, QKeyEvent) and press.key() == Qt.Key.Key_Escape:
            QTimer.singleShot(0, self, self._leave)  # once the menu is closed
        return False

    @Slot()
    def _leave(self) -> None:
        if self._bar.hasFocus() and QApplication.activePopupWidget() is None:
            plain = Qt.KeyboardModifier.NoModifier
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, plain)
            QApplication.sendEvent(self._bar, escape)
