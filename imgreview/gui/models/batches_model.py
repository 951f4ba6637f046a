"""The commits of the journal, newest first."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from imgreview.core.actions.journal import Batch
from imgreview.gui.pages import commit_words as words

Index = QModelIndex | QPersistentModelIndex
BATCH = Qt.ItemDataRole.UserRole + 20


class BatchesModel(QAbstractListModel):
    """One row for each commit; the role BATCH hands it out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: tuple[Batch, ...] = ()

    def show_batches(self, batches: tuple[Batch, ...]) -> None:
        """Show other commits; rows that stay keep their place and selection."""
        if [b.id for b in batches] == [b.id for b in self._batches]:
            self._batches = batches
            if batches:
                self.dataChanged.emit(self.index(0), self.index(len(batches) - 1))
            return
        self.beginResetModel()
        self._batches = batches
        self.endResetModel()

    def batch(self, row: int) -> Batch:
        """Return the commit of a row."""
        return self._batches[row]

    def row_of(self, batch_id: str) -> int:
        """Return the row of a commit, -1 when there is none such."""
        return next((i for i, b in enumerate(self._batches) if b.id == batch_id), -1)

    # -- Qt ----------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._batches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        batch = self._batches[index.row()]
        if role == BATCH:
            return batch
        if role == Qt.ItemDataRole.DisplayRole:
            return words.batch_title(batch)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (words.batch_title(batch), words.when(batch.created))
            return ". ".join((*parts, *words.batch_states(batch)))
        return None
