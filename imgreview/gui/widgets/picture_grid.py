"""The picture area: the cards of one group in the columns that show the pictures largest."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QToolTip, QWidget

from imgreview.core.domain import ImageFile
from imgreview.gui.delegates.item_delegate import ItemDelegate
from imgreview.gui.dragging import drag_files
from imgreview.gui.models.groups_model import Index
from imgreview.gui.models.items_model import ItemsModel
from imgreview.gui.models.roles import Role
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.columns import Cells, best_cells
from imgreview.gui.widgets.picture_card import Card, CardLayout, Tool


class PictureGrid(QListView):
    """A virtual grid of cards; one of them is the focused picture.

    Signals: place_changed(int) when another picture is focused; tool_clicked(int, Tool);
    opened(int) on a double click; menu_requested(int, QPoint global position).
    """

    place_changed = Signal(int)
    tool_clicked = Signal(int, object)
    opened = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = ItemDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.tr("Pictures of the group"))
        self.cells = Cells(1, 300, 300, scrolls=False)
        self._pressed: QPoint | None = None

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._on_reset)

    def _items(self) -> ItemsModel | None:
        model = self.model()
        return model if isinstance(model, ItemsModel) else None

    # -- the focused picture -----------------------------------------------------------------
    def place(self) -> int:
        """Return the place of the focused picture, -1 when there is none."""
        return self.currentIndex().row()

    def set_place(self, place: int) -> None:
        """Focus another picture."""
        model = self.model()
        if model is not None and 0 <= place < model.rowCount():
            self.setCurrentIndex(model.index(place, 0))

    def step(self, by: int) -> None:
        """Focus the next or previous picture; stops at the ends."""
        self.set_place(self.place() + by)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.place_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the page keys; every other key is for the page or the window."""
        if event.key() in _SCROLLING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # -- columns -----------------------------------------------------------------------------
    def _on_reset(self) -> None:
        self.arrange()
        self.scrollToTop()
        self.set_place(0)

    def arrange(self) -> None:
        """Choose the columns for the pictures and the room there is."""
        items = self._items()
        files = items.files() if items is not None else ()
        width = self.width()
        self.cells = best_cells([_aspect(f) for f in files], width, self.height())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if self.cells.scrolls else policy.ScrollBarAlwaysOff
        )
        self._delegate.cell = QSize(self.cells.width, self.cells.height)
        self.setGridSize(self._delegate.cell)
        if items is not None:
            items.set_edge(self.cells.edge)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()
        super().resizeEvent(event)

    # -- mouse -------------------------------------------------------------------------------
    def _tool_at(self, point: QPoint) -> tuple[int, Tool | None]:
        index = self.indexAt(point)
        card = index.data(Role.CARD) if index.isValid() else None
        if not isinstance(card, Card):
            return -1, None
        layout = CardLayout(QRectF(self.visualRect(index)))
        return index.row(), layout.tool_at(point.toPointF(), card)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drags(event):
            return
        super().mouseMoveEvent(event)
        _, tool = self._tool_at(event.position().toPoint())
        if tool is not self._delegate.over:
            self._delegate.over = tool
            self.viewport().update()
        hand = Qt.CursorShape.PointingHandCursor if tool else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.over = None
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place, tool = self._tool_at(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left and tool is None else None
        if tool is not None and left:
            self.tool_clicked.emit(place, tool)

    def _drags(self, event: QMouseEvent) -> bool:
        """Begin to drag the picture that was pressed out of the window, once the mouse went far."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = event.position().toPoint() - self._pressed
        index = self.indexAt(self._pressed)
        if way.manhattanLength() < QApplication.startDragDistance() or not index.isValid():
            return False
        self._pressed = None
        file = index.data(Role.FILE)
        if isinstance(file, ImageFile):
            drag_files(self, [file.path], index.data(Role.PIXMAP))
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place, tool = self._tool_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or place < 0:
            return
        if tool is not None:
            self.tool_clicked.emit(place, tool)
        else:
            self.opened.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.indexAt(event.pos()).row()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.place()
        if place >= 0:
            self.menu_requested.emit(place, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            _, tool = self._tool_at(event.pos())
            if tool is not None:
                QToolTip.showText(event.globalPos(), words.tool_name(tool.value), self)
                return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_active(active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_active(active=False)

    def _set_active(self, *, active: bool) -> None:
        self._delegate.active = active
        self.viewport().update()


_SCROLLING = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def _aspect(file: ImageFile) -> float:
    return file.facts.width / max(1, file.facts.height) or 1.0
