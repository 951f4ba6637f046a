"""The loupe: one picture of a group large, the others laid onto the same place of it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from imgreview.core.domain import Group, ImageFile
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words

MOST = 8.0  # times 100 %
NOTCH = 1.25  # of the wheel


class Loupe(QWidget):
    """Covers the picture area; ← → change the picture and keep the place looked at.

    Signals: closed(); place_changed(int) when another picture is shown.
    """

    closed = Signal()
    place_changed = Signal(int)

    def __init__(
        self,
        picture: Callable[[ImageFile, int], QPixmap | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._group: Group | None = None
        self._place = 0
        self._peeked: int | None = None
        self._centre = QPointF(0.5, 0.5)  # in the unit square of the best picture
        self._scale: float | None = None  # logical pixels per pixel of the best; None: fit
        self._grabbed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.tr("Loupe"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.hide()

    # -- what is shown -----------------------------------------------------------------------
    def open(self, group: Group, place: int, *, zoomed: bool = False) -> None:
        """Show a picture of a group, fitted or at 100 %."""
        self._group, self._place, self._peeked = group, place, None
        self._centre = QPointF(0.5, 0.5)
        self._scale = self._full() if zoomed else None
        self.show()
        self.raise_()
        self.setFocus()
        self.update()

    def close_loupe(self) -> None:
        """Go back to the cards."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def place(self) -> int:
        """Return the place of the picture shown."""
        return self._place

    def step(self, by: int) -> None:
        """Show the next or previous picture at the same place."""
        if self._group is None:
            return
        there = self._place + by
        if 0 <= there < len(self._group.files):
            self._place = there
            self.place_changed.emit(there)
            self.update()

    def peek(self, place: int | None) -> None:
        """Show another picture at the same place while a key is held; None ends it."""
        self._peeked = place
        self.update()

    def toggle_zoom(self) -> None:
        """Change between the whole picture and 100 %."""
        self._scale = self._full() if self._scale is None else None
        if self._scale is None:
            self._centre = QPointF(0.5, 0.5)
        self.update()

    def zoom(self) -> float:
        """Return the magnification: 1.0 shows one picture pixel as one screen pixel."""
        return self.scale() / self._full()

    def scale(self) -> float:
        """Return logical pixels for one pixel of the best picture."""
        return self._fit() if self._scale is None else self._scale

    def _shown(self) -> int:
        return self._place if self._peeked is None else self._peeked

    def _best(self) -> ImageFile | None:
        return self._group.files[0] if self._group is not None else None

    def _full(self) -> float:
        return 1.0 / self.devicePixelRatioF()

    def _fit(self) -> float:
        best = self._best()
        if best is None:
            return 1.0
        width, height = max(1, best.facts.width), max(1, best.facts.height)
        return min(self.width() / width, self.height() / height, self._full() * MOST)

    def _to_screen(self) -> QTransform:
        """Return the map from the unit square of the best picture to this widget."""
        best = self._best()
        assert best is not None
        width, height = best.facts.width * self.scale(), best.facts.height * self.scale()
        return QTransform(
            width,
            0.0,
            0.0,
            height,
            self.width() / 2 - self._centre.x() * width,
            self.height() / 2 - self._centre.y() * height,
        )

    def _onto_best(self) -> QTransform:
        """Return the map from the unit square of the picture shown to that of the best."""
        if self._group is None or self._shown() == 0:
            return QTransform()
        file = self._group.files[self._shown()].id
        relation = next((r for r in self._group.relations if r.b == file), None)
        if relation is None or relation.transform is None:
            return QTransform()
        m = relation.transform
        return QTransform(m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])

    def _wanted_edge(self) -> int:
        """Return the edge to ask for: what the screen shows, or every pixel."""
        best = self._best()
        assert best is not None
        long = max(best.facts.width, best.facts.height) * self.scale()
        return 0 if self._scale is not None and self.zoom() > 0.5 else max(256, round(long))

    def picture_ready(self, _path: object, _edge: int) -> None:
        """Draw again when a sharper picture has arrived."""
        if self.isVisible():
            self.update()

    # -- drawing -----------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("picture"))
        if self._group is None:
            return
        file = self._group.files[self._shown()]
        shown = self._picture(file, self._wanted_edge())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=self.zoom() < 2)
        if shown is not None and not shown.isNull():
            unit = QTransform.fromScale(1 / shown.width(), 1 / shown.height())
            painter.setTransform(unit * self._onto_best() * self._to_screen())
            whole = QRectF(0, 0, shown.width(), shown.height())
            painter.drawPixmap(whole, shown, whole)
            painter.resetTransform()
        self._draw_caption(painter, file)

    def _draw_caption(self, painter: QPainter, file: ImageFile) -> None:
        percent = words.tr("fit") if self._scale is None else f"{round(100 * self.zoom())} %"
        text = f"{words.letter(self._shown())} · {words.file_name(file.path)} · {percent}"
        font = theme.font(theme.SECONDARY, theme.MEDIUM)
        width = QFontMetricsF(font).horizontalAdvance(text) + 20
        rect = QRectF(theme.GAP_M, theme.GAP_M, min(width, self.width() - 24), 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("shade"))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(font)
        painter.setPen(theme.color("on_shade"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    # -- hands -------------------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        self.zoom_at(event.position(), NOTCH**turns)
        event.accept()

    def zoom_at(self, point: QPointF, factor: float) -> None:
        """Magnify by a factor; what is under `point` stays there."""
        if self._group is None:
            return
        before, valid = self._to_screen().inverted()
        if not valid:
            return
        fixed = before.map(point)
        scale = min(self._full() * MOST, self.scale() * factor)
        if scale <= self._fit():
            self._scale, self._centre = None, QPointF(0.5, 0.5)
        else:
            self._scale = scale
            moved = self._to_screen().map(fixed) - point
            self._pan(moved)
        self.update()

    def _pan(self, by: QPointF) -> None:
        best = self._best()
        if best is None:
            return
        x = self._centre.x() + by.x() / (best.facts.width * self.scale())
        y = self._centre.y() + by.y() / (best.facts.height * self.scale())
        self._centre = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and self._scale is not None:
            now = event.position().toPoint()
            self._pan((self._grabbed - now).toPointF())
            self._grabbed = now

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._scale is None:
            self.zoom_at(event.position(), self._full() / self._fit())
        else:
            self.toggle_zoom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_loupe()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_at(QPointF(self.rect().center()), NOTCH)
            case Qt.Key.Key_Minus:
                self.zoom_at(QPointF(self.rect().center()), 1 / NOTCH)
            case _:
                event.ignore()  # the page knows the keys of the review
