"""A histogram of distances with the threshold as a line in it: drag the line, or use the keys."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from imgreview.gui import theme, words
from imgreview.gui.widgets.chip import draw_focus

MARGIN, TOP, FOOT, KNOB = 12, 8, 26, 8


class ThresholdSlider(QAbstractSlider):
    """Its value is the largest distance that is shown; the bars beyond it are dimmed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = (0,)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Largest distance shown, in bits"))
        self.setPageStep(4)
        self.valueChanged.connect(self.update)
        theme.theme_changed.connect(self.update)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show the number of pairs at the distances 0, 1, 2, …"""
        self._counts = tuple(counts) or (0,)
        self.setRange(0, len(self._counts) - 1)
        self.update()

    def counts(self) -> tuple[int, ...]:
        """Return the numbers shown."""
        return self._counts

    def sizeHint(self) -> QSize:
        return QSize(360, 150)

    # -- places ------------------------------------------------------------------------------
    def _step(self) -> float:
        return (self.width() - 2 * MARGIN) / len(self._counts)

    def bar_at(self, x: float) -> int:
        """Return the distance whose bar is at a horizontal place."""
        return max(0, min(len(self._counts) - 1, math.floor((x - MARGIN) / self._step())))

    def line_at(self) -> float:
        """Return where the line is: right of the last bar that is shown."""
        return MARGIN + (self.value() + 1) * self._step()

    # -- drawing -----------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.height() - FOOT
        # Square roots: a few far pairs are what this is about, beside thousands of near ones.
        most = math.sqrt(max(self._counts)) or 1.0
        step = self._step()
        for distance, count in enumerate(self._counts):
            high = (ground - TOP) * math.sqrt(count) / most
            bar = QRectF(MARGIN + distance * step + 1, ground - high, max(1.0, step - 2), high)
            shown = distance <= self.value() and self.isEnabled()
            painter.fillRect(bar, theme.color("accent" if shown else "line"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(
            QPointF(MARGIN, ground + 0.5), QPointF(self.width() - MARGIN, ground + 0.5)
        )
        self._draw_scale(painter, ground, step)
        if self.isEnabled():
            self._draw_line(painter, ground)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), theme.RADIUS)

    def _draw_scale(self, painter: QPainter, ground: float, step: float) -> None:
        font = theme.font(theme.CAPS)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        wide = QFontMetricsF(font).horizontalAdvance("000")
        every = next(n for n in (1, 2, 4, 8, 16, 32, 64, 128) if n * step >= wide)
        for distance in range(0, len(self._counts), every):
            place = QRectF(MARGIN + distance * step - wide, ground + 6, step + 2 * wide, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, words.number(distance))

    def _draw_line(self, painter: QPainter, ground: float) -> None:
        x = min(self.line_at(), self.width() - MARGIN)
        painter.setPen(QPen(theme.color("text1"), 2))
        painter.drawLine(QPointF(x, TOP - 4), QPointF(x, ground))
        painter.setPen(QPen(theme.color("panel"), 2))
        painter.setBrush(theme.color("text1"))
        painter.drawEllipse(QPointF(x, ground), KNOB, KNOB)

    # -- the mouse ---------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _move(self, event: QMouseEvent) -> None:
        self.setSliderPosition(self.bar_at(event.position().x()))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            distance = self.bar_at(event.pos().x())
            text = self.tr("%1 pairs at %2 bits")
            text = text.replace("%1", words.number(self._counts[distance]))
            QToolTip.showText(event.globalPos(), text.replace("%2", words.number(distance)), self)
            return True
        return super().event(event)
