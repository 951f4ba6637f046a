"""The table of the facts that differ between the pictures of a group."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from imgreview.gui import icons, theme
from imgreview.gui.widgets.card_painting import draw_better

ROW = 26
FITS = (  # size of the words and gap between the columns: the first with which all can be read
    *((theme.SECONDARY, gap) for gap in (7, 5, 3)),
    *((theme.CAPS, gap) for gap in (5, 3)),
)
MARK = 13  # room for the triangle of the better one


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of the table."""

    text: str
    better: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """The letter of a picture and its values."""

    letter: str
    cells: tuple[Cell, ...]
    suggested: bool = False


class DiffTable(QWidget):
    """Rows are facts, columns are pictures; painted, because it changes with every group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._size = theme.SECONDARY
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_table(self, names: Sequence[str], columns: Sequence[Column]) -> None:
        """Show other facts; every column has one cell for each name."""
        self._names, self._columns = tuple(names), tuple(columns)
        spoken = [
            f"{name}: " + ", ".join(f"{c.letter} {c.cells[i].text}" for c in columns)
            for i, name in enumerate(names)
        ]
        self.setAccessibleName("; ".join(spoken))
        self.updateGeometry()
        self.update()

    def rows(self) -> dict[str, tuple[str, ...]]:
        """Return what the table says, by the name of the fact."""
        return {
            name: tuple(c.cells[i].text for c in self._columns)
            for i, name in enumerate(self._names)
        }

    def sizeHint(self) -> QSize:
        return QSize(200, ROW * (len(self._names) + 1) if self._names else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _widths(self) -> tuple[float, list[float], int]:
        """Return the width of the names and of each column, narrowed when there is no room.

        The last is the gap that belongs to each column but the last one.
        """
        for self._size, gap in FITS:
            first, natural = self._natural(gap)
            if first + sum(natural) <= self.width():
                break
        return *self._fitted(first, natural), gap

    def _natural(self, gap: int) -> tuple[float, list[float]]:
        metrics = QFontMetricsF(theme.font(self._size))
        first = max((metrics.horizontalAdvance(n) for n in self._names), default=0.0) + gap
        natural = [
            max(
                metrics.horizontalAdvance(c.letter) + 22,
                *(metrics.horizontalAdvance(x.text) + MARK * x.better for x in c.cells),
            )
            + gap
            for c in self._columns
        ]
        if natural:
            natural[-1] -= gap
        return first, natural

    def _fitted(self, first: float, natural: list[float]) -> tuple[float, list[float]]:
        room = self.width() - first
        total = sum(natural)
        if total > room > 0:
            even = room / len(natural)
            spare = sum(max(0.0, even - w) for w in natural)
            wide = sum(max(0.0, w - even) for w in natural) or 1.0
            natural = [w if w <= even else even + spare * (w - even) / wide for w in natural]
        elif natural:
            grow = min(24.0, (room - total) / len(natural))
            natural = [w + grow for w in natural]
        return first, natural

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, widths, between = self._widths()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        left = first
        for column, width in zip(self._columns, widths, strict=True):
            painter.setFont(theme.font(theme.SECONDARY, theme.MEDIUM))
            painter.setPen(theme.color("text2"))
            painter.drawText(QRectF(left, 0, width, ROW), flags, column.letter)
            if column.suggested:
                letter = QFontMetricsF(painter.font()).horizontalAdvance(column.letter)
                place = QRectF(left + letter + 4, ROW / 2 - 6, 12, 12)
                icons.paint(painter, "star-filled", "suggested", place)
            left += width
        for i, name in enumerate(self._names):
            top = ROW * (i + 1)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(0, top - 0.5), QPointF(self.width(), top - 0.5))
            painter.setFont(theme.font(self._size))
            painter.setPen(theme.color("text2"))
            painter.drawText(QRectF(0, top, first, ROW), flags, name)
            left = first
            for number, (column, width) in enumerate(zip(self._columns, widths, strict=True)):
                gap = between if number + 1 < len(widths) else 0
                place = QRectF(left, top, width - gap, ROW)
                _draw_cell(painter, place, column.cells[i], self._size)
                left += width

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._text_at(event.pos().x(), event.pos().y()))
            return True
        return super().event(event)

    def _text_at(self, x: int, y: int) -> str:
        row = y // ROW - 1
        left, widths, _ = self._widths()
        if not 0 <= row < len(self._names):
            return ""
        for column, width in zip(self._columns, widths, strict=True):
            if left <= x < left + width:
                return f"{self._names[row]}, {column.letter}: {column.cells[row].text}"
            left += width
        return ""


def _draw_cell(painter: QPainter, rect: QRectF, cell: Cell, size: int) -> None:
    font = theme.font(size)
    metrics = QFontMetricsF(font)
    room = rect.width() - (MARK if cell.better else 0)
    shown = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, room + 1)
    painter.setFont(font)
    ink = "keep" if cell.better else ("text2" if cell.missing else "text1")
    painter.setPen(theme.color(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, flags, shown)
    if cell.better:
        x = rect.left() + metrics.horizontalAdvance(shown) + 8
        draw_better(painter, QPointF(x, rect.center().y()))
