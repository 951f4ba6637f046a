"""Folders searched before, offered again with one click."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imgreview.gui import theme, words
from imgreview.gui.widgets.basic import Button, SectionLabel

SHOWN = 4


class RecentFolders(QWidget):
    """A short list. Signal: chosen(object path)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders: tuple[Path, ...] = ()
        self._taken: frozenset[Path] = frozenset()
        self._buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.GAP_S, 0, 0)
        self._column.setSpacing(theme.GAP_XS)
        self._column.addWidget(SectionLabel(self.tr("Searched before"), self))
        self._fill()

    def folders(self) -> tuple[Path, ...]:
        """Return the folders that are offered now."""
        return tuple(f for f in self._folders if f not in self._taken)[:SHOWN]

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Offer these folders, the latest first."""
        self._folders = tuple(folders)
        self._fill()

    def set_taken(self, folders: Sequence[Path]) -> None:
        """Hide folders that are chosen already."""
        self._taken = frozenset(folders)
        self._fill()

    def _fill(self) -> None:
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for folder in self.folders():
            button = Button(words.short_path(folder), "link", "folder-plus", parent=self)
            button.setToolTip(self.tr("Search this folder again"))
            button.clicked.connect(partial(self.chosen.emit, folder))
            self._column.addWidget(button)
            self._buttons.append(button)
        self.setVisible(bool(self._buttons))
