"""Pairs of pictures with a few words each, as rows; every list of pairs is made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QPixmap

from imgreview.gui.models.groups_model import Index, Pictures

EDGE = 96
ROW_DATA = Qt.ItemDataRole.UserRole + 1
THUMBS = Qt.ItemDataRole.UserRole + 2
Picture = tuple[Path, int]
"""A path and the modification time of the file in nanoseconds."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """Some pictures (None: not known where) and what is said of them; `sign` is an icon's name."""

    pictures: tuple[Picture | None, ...]
    title: str
    detail: str = ""
    mark: str = ""  # at the right
    sign: str = ""
    tone: str = "text2"  # of mark and sign
    tip: str = ""
    columns: int = 0  # pictures that rows of the same list may have, so that the words line up

    @property
    def slots(self) -> int:
        """Return for how many pictures there must be room."""
        return max(self.columns, len(self.pictures))


class PairsModel(QAbstractListModel):
    """Rows that are replaced as a whole; `checkable` ones have a tick each."""

    def __init__(
        self, pictures: Pictures, parent: QObject | None = None, *, checkable: bool = False
    ) -> None:
        super().__init__(parent)
        self._pictures, self.checkable = pictures, checkable
        self.rows: tuple[PairRow, ...] = ()
        self._ticked: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(p for p in (row.title, row.detail, row.mark) if p)
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip or None
            case Qt.ItemDataRole.CheckStateRole if self.checkable:
                ticked = index.row() in self._ticked
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case role if role == ROW_DATA:
                return row
            case role if role == THUMBS:
                return tuple(self._thumb(p) for p in row.pictures)
            case _:
                return None

    def _thumb(self, picture: Picture | None) -> QPixmap | None:
        return None if picture is None else self._pictures.picture(*picture, EDGE)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsUserCheckable if self.checkable else found

    def ticked(self) -> list[int]:
        """Return the rows that are ticked."""
        return sorted(self._ticked)

    def tick(self, row: int, *, on: bool) -> None:
        """Tick a row, or take its tick away."""
        (self._ticked.add if on else self._ticked.discard)(row)
        self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.CheckStateRole])

    def show_rows(self, rows: Sequence[PairRow]) -> None:
        """Show other rows; the same number of rows keeps the scroll and the selection."""
        self._ticked.clear()
        if len(rows) == len(self.rows):
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def picture_ready(self, path: Path, _edge: int) -> None:
        """Repaint the rows of a picture that has arrived."""
        for number, row in enumerate(self.rows):
            if any(p is not None and p[0] == path for p in row.pictures):
                self.dataChanged.emit(self.index(number), self.index(number))
