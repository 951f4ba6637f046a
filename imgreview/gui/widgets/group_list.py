"""The list of groups: virtual rows of one height, laid out in batches."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from imgreview.gui.delegates.group_delegate import ROW, GroupDelegate
from imgreview.gui.models.groups_model import Index
from imgreview.gui.pages import review_words as words


class GroupList(QListView):
    """One row is the current group.

    Signals: row_changed(int) when the person moves to another row; entered_group() on Enter.
    """

    row_changed = Signal(int)
    entered_group = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = GroupDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(words.tr("Groups"))
        self._quiet = False
        self._above = 0

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsAboutToBeRemoved.connect(self._on_leaving)
            model.rowsRemoved.connect(self._on_left)

    def _on_leaving(self, _parent: QModelIndex, first: int, last: int) -> None:
        top = self.verticalScrollBar().value() // ROW
        self._above = max(0, min(last, top - 1) - first + 1)

    def _on_left(self) -> None:
        """Keep the visible rows where they are when rows above them leave."""
        if self._above:
            self.doItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - self._above * ROW)

    def leave_room(self, below: int) -> None:
        """Keep some pixels free below the rows, for the pill."""
        self.setViewportMargins(0, 0, 0, below)

    def set_row(self, row: int) -> None:
        """Make a row the current one without telling; a new one is scrolled into view."""
        if row == self.currentIndex().row():
            return
        index = self.model().index(row, 0) if row >= 0 else QModelIndex()
        self._quiet = True
        try:
            self.setCurrentIndex(index)
        finally:
            self._quiet = False
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        else:
            self.clearSelection()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.row_changed.emit(current.row())

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: the filter field searches."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_group.emit()
            return
        super().keyPressEvent(event)
