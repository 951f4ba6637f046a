"""The list of groups: virtual rows of one height, however many there are."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from imgreview.core.domain import Group
from imgreview.gui import theme
from imgreview.gui.delegates.group_delegate import ROW, GroupDelegate
from imgreview.gui.dragging import drag_files
from imgreview.gui.models.groups_model import Index
from imgreview.gui.models.roles import Role
from imgreview.gui.pages import review_words as words


class GroupList(QTableView):
    """One row is the current group.

    A table of one column, because QListView lays out every row and asks the model for each: half
    a second for 100,000 groups, again and again while a scan brings more.

    Signals: row_changed(int) when the person moves to another row; entered_group() on Enter.
    """

    row_changed = Signal(int)
    entered_group = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pressed: QPoint | None = None
        self._below = 0  # first: Qt asks for the geometry while it builds the table
        super().__init__(parent)
        self._delegate = GroupDelegate(self)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setProperty("ground", "panel")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
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
            model.rowsInserted.connect(self._on_back)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        self._quiet = True  # Qt moves to a neighbour of a current row that leaves: not our wish
        top = self.verticalScrollBar().value() // ROW
        self._above = max(0, min(end, top - 1) - start + 1)
        super().rowsAboutToBeRemoved(parent, start, end)

    def _on_left(self) -> None:
        """Keep the visible rows where they are when rows above them leave."""
        self._quiet = False
        if self._above:
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - self._above * ROW)

    def _on_back(self, _parent: Index, first: int, last: int) -> None:
        """Keep what is looked at where it is when rows come back above it."""
        bar, count = self.verticalScrollBar(), last - first + 1
        row = self.currentIndex().row()
        before = (row - count) * ROW  # where the current row was, if they came above it
        seen = row > last and bar.value() <= before < bar.value() + self.viewport().height()
        if seen or first < bar.value() // ROW:
            self.updateGeometries()
            bar.setValue(bar.value() + count * ROW)

    def leave_room(self, below: int) -> None:
        """Let the last row be scrolled some pixels up, away from the pill."""
        self._below = below
        self.updateGeometries()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        model = self.model()
        if self._below and model is not None:
            bar.setMaximum(max(0, model.rowCount() * ROW + self._below - room))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row where a table would go to its first and last column."""
        model = self.model()
        if action is QAbstractItemView.CursorAction.MoveHome:
            return model.index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return model.index(model.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

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
            under = self.visualRect(index).bottom() + self._below - self.viewport().height()
            if under > 0:  # the pill would lie on it
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + under)
        else:
            self.clearSelection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the pictures of a group out of the window; never the current row along."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = QPoint() if self._pressed is None else event.position().toPoint() - self._pressed
        if self._pressed is None or way.manhattanLength() < QApplication.startDragDistance():
            return
        index, self._pressed = self.indexAt(self._pressed), None
        group = index.data(Role.GROUP) if index.isValid() else None
        if isinstance(group, Group):
            thumbs = index.data(Role.THUMBS)
            drag_files(self, [f.path for f in group.files], thumbs[0])

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
        elif event.key() in _MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the page knows the keys of the review


_MOVING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
