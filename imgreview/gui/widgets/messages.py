"""Sentences across a page: banners, and what a page says when it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imgreview.gui import core_sentences, theme
from imgreview.gui.widgets.buttons import Button, IconButton, IconLabel
from imgreview.gui.widgets.labels import label

_BANNER = {
    "info": ("info", "accent"),
    "warning": ("warning", "suggested"),
    "error": ("warning", "reject"),
    "done": ("check", "keep"),
}


class Banner(QFrame):
    """A sentence across a page with what can be done about it.

    Signals: action() when its button is pressed, dismissed() when it is closed.
    """

    action = Signal()
    dismissed = Signal()

    def __init__(
        self, text: str = "", tone: str = "info", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        self._sign = IconLabel("info", "accent", 18, self)
        self._words = label(parent=self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = Button(parent=self)
        self._close = IconButton("close", self.tr("Dismiss"), parent=self)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._button.clicked.connect(self._act)
        self._close.clicked.connect(self._dismiss)
        self.show_text(text, tone, button)
        self.setVisible(bool(text))

    def show_text(self, text: str, tone: str = "info", button: str = "") -> None:
        """Show a sentence in a tone: info, done, warning or error."""
        text = core_sentences.said(text)
        self._sign.set_icon(*_BANNER[tone])
        self.setProperty("tint", tone)
        self.style().polish(self)
        self._words.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the sentence shown."""
        return self._words.text()

    def _act(self) -> None:
        self.action.emit()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()


class EmptyState(QWidget):
    """What a page says when there is nothing to show: a sentence and the next step.

    Signal: action() when its button is pressed.
    """

    action = Signal()

    def __init__(
        self, icon: str, title: str, text: str = "", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP_S)
        self._title = label(title, theme.TITLE, theme.SEMIBOLD, parent=self)
        self._text = label(text, theme.BODY, tone="text2", parent=self)
        self._button = Button(button, parent=self)
        self._button.setVisible(bool(button))
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(icon, "text2", 32, self), 0, centre)
        for words in (self._title, self._text):
            words.setAlignment(centre)
            words.setWordWrap(True)
            column.addWidget(words)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self._button, 0, centre)
        column.addStretch(1)
        self._button.clicked.connect(self._act)

    def set_texts(self, title: str, text: str, button: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(core_sentences.said(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _act(self) -> None:
        self.action.emit()
