"""The list of groups: virtual rows of one height, laid out in batches."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from imgreview.gui.delegates.group_delegate import GroupDelegate
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

    def leave_room(self, below: int) -> None:
        """Keep some pixels free below the rows, for the pill."""
        self.setViewportMargins(0, 0, 0, below)

    def set_row(self, row: int) -> None:
        """Make a row the current one without telling; it is scrolled into view."""
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
