"""The lines of a rule set as a list that is put in order by dragging or by keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from imgreview.core.rules.base import Line
from imgreview.gui import theme
from imgreview.gui.pages import review_words
from imgreview.gui.pages import rules_words as words

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-imgreview-rule"
LINE, COUNT = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
HEIGHT = 50


class LinesModel(QAbstractListModel):
    """The lines in order. Signal: edited() after any change a person made."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._counts: Sequence[int] = ()

    def lines(self) -> tuple[Line, ...]:
        """Return the lines in order."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show another list of lines."""
        self.beginResetModel()
        self._lines, self._counts = list(lines), ()
        self.endResetModel()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many groups each line decides; none while that is not known."""
        self._counts = counts
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1), [COUNT])

    def add(self, line: Line) -> int:
        """Put a line at the end; return its row."""
        row = len(self._lines)
        self.beginInsertRows(QModelIndex(), row, row)
        self._lines.append(line)
        self.endInsertRows()
        self._changed()
        return row

    def change(self, row: int, line: Line) -> None:
        """Replace a line."""
        self._lines[row] = line
        self.dataChanged.emit(self.index(row), self.index(row))
        self._changed()

    def remove(self, row: int) -> None:
        """Take a line out."""
        if 0 <= row < len(self._lines):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._lines[row]
            self.endRemoveRows()
            self._changed()

    def move(self, row: int, to: int) -> bool:
        """Move a line so that it comes to stand at row `to`; return whether it moved."""
        if row == to or not (0 <= row < len(self._lines) and 0 <= to < len(self._lines)):
            return False
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + 1 if to > row else to)
        self._lines.insert(to, self._lines.pop(row))
        self.endMoveRows()
        self._changed()
        return True

    def _changed(self) -> None:
        self._counts = ()
        self.edited.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if not index.isValid() or row >= len(self._lines):
            return None
        line = self._lines[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title(line.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.detail(line) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row + 1}, {words.title(line.kind)}, {words.detail(line)}".rstrip(", ")
        if role == LINE:
            return line
        if role == COUNT:
            return self._counts[row] if row < len(self._counts) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, str(indexes[0].row()).encode("ascii"))
        return data


class LineDelegate(QStyledItemDelegate):
    """Draws one line: a grip, its number, its name, what is set about it, what it decides."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(1, 2, -1, -2)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = "accent_ground" if chosen else "field"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        _draw_grip(painter, rect)
        self._draw_words(painter, rect.adjusted(26, 0, -10, 0), index)
        painter.restore()

    def _draw_words(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        line, count = index.data(LINE), index.data(COUNT)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(theme.SECONDARY))
        painter.drawText(rect, middle, str(index.row() + 1))
        if count is not None:
            figures = review_words.number(count)
            painter.setPen(theme.color("keep" if count else "text2"))
            painter.setFont(theme.font(theme.SECONDARY, theme.SEMIBOLD))
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, figures)
            rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(figures) - 10)
        rect.setLeft(rect.left() + 24)
        detail = words.detail(line)
        name, end = QRectF(rect), Qt.TextElideMode.ElideRight
        if detail:
            name = QRectF(rect.left(), rect.top() + 5, rect.width(), rect.height() / 2 - 4)
            below = QRectF(rect.left(), name.bottom(), rect.width(), rect.height() / 2 - 4)
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(theme.SECONDARY))
            text = painter.fontMetrics().elidedText(detail, end, int(below.width()))
            painter.drawText(below, middle, text)
        painter.setPen(theme.color("text1"))
        painter.setFont(theme.font(theme.BODY, theme.MEDIUM))
        shown = painter.fontMetrics().elidedText(str(index.data()), end, int(name.width()))
        painter.drawText(name, middle, shown)


def _draw_grip(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("text3"))
    for row in (-5, 0, 5):
        for column in (10, 15):
            centre = QPointF(rect.left() + column, rect.center().y() + row)
            painter.drawEllipse(centre, 1.2, 1.2)


class LinesView(QListView):
    """The list; Alt+Up and Alt+Down move the line, Delete takes it out."""

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(words.tr("Rules in order"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def row(self) -> int:
        """Return the chosen row, or -1."""
        rows = self.selectionModel().selectedIndexes()
        return rows[0].row() if rows else -1

    def choose(self, row: int) -> None:
        """Choose a row, as near as there is one."""
        row = min(row, self._lines.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self._lines.index(row))

    def show_chosen(self) -> None:
        """Scroll to the chosen line."""
        self.scrollTo(self.currentIndex())

    def move_by(self, by: int) -> None:
        """Move the chosen line up or down."""
        row = self.row()
        if row >= 0 and self._lines.move(row, row + by):
            self.choose(row + by)

    def remove(self) -> None:
        """Take the chosen line out."""
        row = self.row()
        self._lines.remove(row)
        self.choose(max(0, row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_chosen()  # what is set about the line takes room from the list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the line dropped; the view would otherwise remove the row it came from."""
        data = bytes(event.mimeData().data(MIME).data())
        if not data.isdigit():
            return
        row, there = int(data), self.indexAt(event.position().toPoint())
        to = self._lines.rowCount() if not there.isValid() else there.row()
        if there.isValid() and event.position().y() > self.visualRect(there).center().y():
            to += 1
        to -= to > row
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if self._lines.move(row, to):
            self.choose(to)
        self.viewport().update()
