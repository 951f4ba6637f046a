"""A sentence that appears over the pictures and goes away by itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from imgreview.gui import core_sentences, theme
from imgreview.gui.widgets.buttons import IconLabel
from imgreview.gui.widgets.floating_banner import FloatingBanner
from imgreview.gui.widgets.labels import label

SHOWN_MS = 5000
_SIGNS = {
    "info": ("info", "accent"),
    "warning": ("warning", "suggested"),
    "done": ("check", "keep"),
}


class Toast(QFrame):
    """Lies over the foot of its parent, takes no room and no focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_L, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        self._sign = IconLabel("info", "accent", 16, self)
        self._words = label(parent=self)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, tone: str = "info") -> None:
        """Show a sentence for some seconds; an empty one hides the last."""
        self._timer.stop()
        if not sentence:
            self.hide()
            return
        sentence = core_sentences.said(sentence)
        self._sign.set_icon(*_SIGNS[tone])
        self._words.setText(sentence)
        self._words.setWordWrap(len(sentence) > 90)
        self.setAccessibleName(sentence)
        self.show()
        self.raise_()
        self._settle()
        self._timer.start(SHOWN_MS)

    def text(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return "" if self.isHidden() else self._words.text()

    def _settle(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect()
        self.setMaximumWidth(max(120, room.width() - 2 * theme.GAP_XL))
        self.adjustSize()
        left = (room.width() - self.width()) // 2
        self.move(left, room.height() - self.height() - theme.GAP_L)
        message = self.window().findChild(FloatingBanner)
        if message is None or message.isHidden():
            return
        covered = QRect(parent.mapFromGlobal(message.mapToGlobal(QPoint())), message.size())
        if covered.intersects(self.geometry()):  # it stays until it is closed: stand above it
            self.move(left, covered.top() - self.height() - theme.GAP_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._settle()
        return False
