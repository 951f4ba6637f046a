"""The pairs of folders as a table, and the pictures that are only on one side as a list."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from imgreview.core.folder_pairs import FolderPair
from imgreview.gui.models.table import Index, Table
from imgreview.gui.pages import folders_words as words
from imgreview.gui.pages import review_words
from imgreview.gui.pages.rules_words import tr


class PairsModel(Table):
    """Four columns: the folder, the one it is in, its copies, what has no copy there."""

    columns, numbers = 4, (2, 3)
    _rows: Sequence[FolderPair] = ()

    def show_pairs(self, pairs: Sequence[FolderPair]) -> None:
        """Show other pairs."""
        with self.anew():
            self._rows = pairs

    def pair(self, row: int) -> FolderPair | None:
        """Return the pair of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column < 2:
                return words.name(pair.inner if column == 0 else pair.outer)
            if column == 3:
                return review_words.number(pair.inner.only_here)
            text = tr("%1 of %2").replace("%1", review_words.number(pair.inner.copies))
            return text.replace("%2", review_words.number(pair.inner.total))
        if role == Qt.ItemDataRole.ToolTipRole:
            if column < 2:
                return words.whole(pair.inner if column == 0 else pair.outer)
            return words.sentence(pair)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        return None

    def titles(self) -> tuple[str, ...]:
        return tr("Folder"), tr("has copies in"), tr("Copies"), tr("No copy there")


class PathsModel(QAbstractListModel):
    """Paths, shown below the folder they are in, each with what is said of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[words.Line] = ()
        self._below = Path()

    def show_lines(self, lines: Sequence[words.Line], below: Path) -> None:
        """Show other pictures; `below` is left out of what is shown."""
        self.beginResetModel()
        self._lines, self._below = lines, below
        self.endResetModel()

    def paths(self) -> Sequence[Path]:
        """Return the paths."""
        return [path for path, _ in self._lines]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        path, note = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            inside = path.is_relative_to(self._below)
            name = review_words.shown_path(path.relative_to(self._below) if inside else path)
            return f"{name}  –  {note}" if note else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (review_words.shown_path(path), note) if part)
        return None
