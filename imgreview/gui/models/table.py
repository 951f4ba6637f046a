"""What the tables of the program have in common: a line of titles, rows that change together."""

from collections.abc import Iterator, Sized
from contextlib import contextmanager

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Table(QAbstractTableModel):
    """A table of `_rows`; a kind of table says in `data` what stands in them.

    It names how many `columns` it has, those that hold `numbers`, which stand to the right, and
    in `titles` what stands above them.
    """

    columns = 0
    numbers: tuple[int, ...] = ()
    _rows: Sized = ()

    def titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return ("",) * self.columns

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where the words of a column stand."""
        return _RIGHT if column in self.numbers else _LEFT

    @contextmanager
    def anew(self) -> Iterator[None]:
        """Let the rows be exchanged within."""
        self.beginResetModel()
        try:
            yield
        finally:
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles()[section]
        return self.alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None
