"""Pills that filter, and the focus ring that drawn controls share."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from imgreview.gui import theme


def draw_focus(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw the focus ring just inside `rect`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), theme.FOCUS_WIDTH))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


class Chip(QAbstractButton):
    """A pill that filters: a word and a count; checkable. Signal: clicked/toggled."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font(theme.SECONDARY, theme.MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def setCount(self, count: int | None) -> None:
        """Show another count, or none."""
        if count != self._count:
            self._count = count
            self._name()
            self.updateGeometry()
            self.update()

    def count(self) -> int | None:
        """Return the count shown."""
        return self._count

    def _name(self) -> None:
        figures = self._figures()
        self.setAccessibleName(f"{self.text()} {figures}".strip())

    def _figures(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 16
        if self._count is not None:
            width += metrics.horizontalAdvance(self._figures()) + 4
        return QSize(width, 22)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "accent_ground" if on else ("hover" if self.underMouse() else "field")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, 11, 11)
        painter.setPen(theme.color("accent" if on else "text1"))
        words = rect.adjusted(8, 0, -8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(theme.color("accent" if on else "text2"))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._figures()
        )
        if self.hasFocus():
            draw_focus(painter, rect, 10)
