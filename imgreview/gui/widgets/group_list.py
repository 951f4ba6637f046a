"""The list of groups: virtual rows of one height, laid out in batches."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from imgreview.gui import theme
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
        self.empty_words = ""  # what the list says when it has no row

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._on_left)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        self._quiet = True  # Qt moves to a neighbour of a current row that leaves: not our wish
        top = self.verticalScrollBar().value() // ROW
        self._above = max(0, min(end, top - 1) - start + 1)
        super().rowsAboutToBeRemoved(parent, start, end)

    def _on_left(self) -> None:
        """Keep the visible rows where they are when rows above them leave."""
        self._quiet = False
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(theme.SECONDARY))
            room = self.viewport().rect().adjusted(16, 24, -16, -16)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.empty_words)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: the filter field searches."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_group.emit()
            return
        super().keyPressEvent(event)
