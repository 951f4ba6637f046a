"""A tinted card with a heading and a sentence, and the files it is about on demand."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from imgreview.gui import core_sentences, theme
from imgreview.gui.widgets.basic import Button, GhostButton, IconLabel, label

_SIGNS = {
    "warning": ("warning", "reject"),
    "good": ("check", "keep"),
    "soft": ("info", "text2"),
}
MOST_LINES = 2000
LIST_HEIGHT = 132
ICON = 16


class Notice(QFrame):
    """One thing to know. Tones: warning, good, soft. Signal: action() from its own button."""

    action = Signal()

    def __init__(
        self,
        tone: str,
        title: str,
        text: str = "",
        lines: Sequence[str] = (),
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "raised" if tone == "plain" else tone)
        text = core_sentences.said(text)
        self._title, self._text, self._lines = title, text, tuple(lines)
        self.setAccessibleName(". ".join(part for part in (title, text) if part))
        icon, ink = _SIGNS[tone]
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, 10, theme.GAP_L, 10)
        column.setSpacing(theme.GAP_S)
        row = self.row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        row.addWidget(IconLabel(icon, ink, ICON, self))
        row.addLayout(self._words(ink), 1)
        self._list = QPlainTextEdit(self)
        self._show = GhostButton(self.tr("Show"), parent=self)
        self._show.clicked.connect(self.toggle)
        self._show.setVisible(bool(self._lines))
        if button:
            own = Button(button, parent=self)
            own.clicked.connect(self._act)
            row.addWidget(own)
        row.addWidget(self._show)
        column.addLayout(row)
        self._list.setReadOnly(True)
        self._list.setFixedHeight(LIST_HEIGHT)
        self._list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._list.setFont(theme.font(theme.SECONDARY))
        self._list.setAccessibleName(title)
        self._list.hide()
        column.addWidget(self._list)

    def _words(self, ink: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        tone = ink if ink != "text2" else "text1"
        weight = theme.SEMIBOLD if self._text else theme.MEDIUM
        column.addWidget(label(self._title, theme.BODY, weight, tone, self))
        if self._text:
            words = label(self._text, theme.BODY, tone="text2", parent=self)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        return column

    def text(self) -> str:
        """Return heading and sentence."""
        return self.accessibleName()

    def toggle(self) -> None:
        """Show the files, or hide them again."""
        shown = self._list.isHidden()
        if shown and not self._list.toPlainText():
            self._list.setPlainText("\n".join(self._lines[:MOST_LINES]))
        self._list.setVisible(shown)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._show.updateGeometry()

    def _act(self) -> None:
        self.action.emit()


def path_lines(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return one printable line for each path."""
    return tuple(os.fsencode(p).decode("utf-8", "replace") for p in paths)


def notices_in(layout: QBoxLayout) -> list[Notice]:
    """Return the notices of a layout in order."""
    items = (layout.itemAt(i) for i in range(layout.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [w for w in widgets if isinstance(w, Notice)]


def clear_notices(layout: QBoxLayout) -> None:
    """Take the notices out of a layout and delete them."""
    for notice in notices_in(layout):
        layout.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
