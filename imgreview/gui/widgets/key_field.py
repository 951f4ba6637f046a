"""A field that takes the next key pressed as its content."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from imgreview.gui import shortcuts
from imgreview.gui.commands import key_of

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)


class KeyField(QLineEdit):
    """Shows a key; press another one to choose it. Tab and Esc keep their meaning.

    Signal: pressed(str key in Qt's portable notation).
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Key"))
        self.setPlaceholderText(self.tr("Press a key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._key = ""

    def key(self) -> str:
        """Return the key shown."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show a key, "" for none."""
        self._key = key
        self.setText(shortcuts.drawn(key) if key else "")

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # Ctrl+Z and its like are keys here, not shortcuts of the window
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
            return
        if event.key() in _MODIFIERS or event.key() == Qt.Key.Key_unknown:
            return
        sign = event.text()
        # A sign that needs Shift on this keyboard may need none on another.
        plain = len(sign) == 1 and sign.isprintable() and not sign.isalnum() and sign != " "
        only_shift = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        key = sign if plain and only_shift else key_of(event)
        self.show_key(key)
        self.pressed.emit(key)
