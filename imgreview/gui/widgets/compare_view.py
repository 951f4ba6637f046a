"""The canvas of Compare: two registered pictures under one zoom, in seven ways of looking."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from imgreview.core.comparison import Comparison
from imgreview.core.difference import Difference
from imgreview.core.domain import Matrix
from imgreview.core.sharpness import Patches
from imgreview.gui import theme
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets import compare_paint, match_lines
from imgreview.gui.widgets.compare_badge import fitted_into
from imgreview.gui.widgets.shared_zoom import STEP, SharedZoom

MODES = ("side", "blink", "swipe", "onion", "difference", "lines", "histogram")
MARGIN = 24


@dataclass(slots=True)
class Picture:
    """One of the two files: where it is, its upright full size in pixels."""

    path: Path
    stamp: int
    width: int
    height: int


class CompareView(QWidget):
    """Shows A and B; all modes share one view of A's frame, so that places line up.

    Signals: zoom_changed(float device-independent pixels for one pixel of A), hovered(int index
    of a match or -1).
    """

    zoom_changed = Signal(float)
    hovered = Signal(int)

    def __init__(self, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self.a: Picture | None = None
        self.b: Picture | None = None
        self.found: Comparison | None = None
        self.changes: Difference | None = None
        self.mode = "side"
        self.held = False  # B is shown instead of A while the blink key is down
        self.blinked = False  # the key was found
        self.split = 0.5  # share of the width left of the swipe divider
        self.opacity = 0.5
        self.highlight = -1
        self.b_to_a = QTransform()
        self.as_is = False  # B is shown as its file is, not laid onto A
        self.proven = True  # not yet shown to be something else than a copy
        self.patches: Patches | None = None
        self.pointer: QPointF | None = None  # where the mouse hovers
        self._zoom = SharedZoom()  # A pixels → widget, relative to the panel's origin
        self._drag: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 200)
        self.setAccessibleName(self.tr("Comparison of two pictures"))
        pictures.ready.connect(self._on_ready)
        theme.theme_changed.connect(self.update)

    # -- what is shown -----------------------------------------------------------------------
    def set_pictures(self, a: Picture | None, b: Picture | None) -> None:
        """Show two files before anything is known about them: B is fitted into A's frame."""
        self.a, self.b, self.found, self.changes = a, b, None, None
        self.patches = None
        self.highlight, self.proven = -1, True
        if a is not None and b is not None:
            self.b_to_a = fitted_into(QRectF(0, 0, a.width, a.height), b)
        self.fit()

    def register(self, m: Matrix) -> None:
        """Lay B onto A by a map of B's unit square to A's."""
        if self.a is not None and self.b is not None:
            # row-major for column vectors; Qt uses row vectors
            unit = QTransform(m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])
            down = QTransform.fromScale(1 / self.b.width, 1 / self.b.height)
            self.b_to_a = down * unit * QTransform.fromScale(self.a.width, self.a.height)
            self.update()

    def set_comparison(self, found: Comparison) -> None:
        """Show what was found about the two, B registered onto A."""
        self.found, self.proven = found, found.relation.cls.is_copy
        if found.transform is not None:
            self.register(found.transform)
        self.update()

    def set_changes(self, changes: Difference | None) -> None:
        """Show what the difference mode shows."""
        self.changes = changes
        self.update()

    def set_patches(self, found: Patches | None) -> None:
        """Say under the mouse which one is sharper there."""
        self.patches = found
        self.update()

    def set_mode(self, mode: str) -> None:
        """Choose the way of looking: one of MODES."""
        refit = self._zoom.fitted and self._panels() != self._panels(mode)
        self.mode = mode
        if refit:
            self.fit()
        self.update()

    def set_as_is(self, on: bool) -> None:
        """Show B as its file is: not turned, mirrored or fitted to match A."""
        self.as_is = on
        self.update()

    def plain(self) -> bool:
        """Return whether B is shown as it is; beside A that holds for all but proven copies."""
        return self.as_is or (self.mode == "side" and not self.proven)

    def b_map(self) -> QTransform:
        """Return the map of B's pixels into A's frame, as it is shown now."""
        if self.plain() and self.a is not None and self.b is not None:
            return fitted_into(QRectF(0, 0, self.a.width, self.a.height), self.b)
        return self.b_to_a

    def set_held(self, held: bool) -> None:
        """Show B in A's place while a key is held."""
        self.held = held
        self.blinked = self.blinked or held
        self.update()

    # -- geometry ----------------------------------------------------------------------------
    def _panels(self, mode: str | None = None) -> int:
        return 2 if (mode or self.mode) in ("side", "lines", "histogram") else 1

    def panel(self, index: int) -> QRectF:
        """Return the rectangle of panel 0 or 1 (the same for modes with one)."""
        whole = QRectF(self.rect())
        if self._panels() == 1:
            return whole
        width = (whole.width() - theme.GAP_M) / 2
        return QRectF(index * (width + theme.GAP_M), 0, width, whole.height())

    def view(self, index: int = 0) -> QTransform:
        """Return the map from A's pixels to the widget, in panel `index`."""
        origin = self.panel(index).topLeft()
        return self._zoom.transform() * QTransform.fromTranslate(origin.x(), origin.y())

    def own_view(self) -> QTransform:
        """Return the map from B's pixels to panel 1 when B is drawn in a frame of its own."""
        if self.a is None or self.b is None:
            return QTransform()
        return fitted_into(QRectF(0, 0, self.a.width, self.a.height), self.b) * self.view(1)

    def zoom(self) -> float:
        """Return screen pixels for one pixel of A."""
        return self._zoom.scale()

    @property
    def fitted(self) -> bool:
        """Return whether all of A is shown."""
        return self._zoom.fitted

    def fit(self) -> None:
        """Show all of A (and of B's frame)."""
        frame = QSizeF(1, 1) if self.a is None else QSizeF(self.a.width, self.a.height)
        self._zoom.fit(frame, self.panel(0).size(), MARGIN)
        self._changed()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom to `scale` screen pixels a pixel, keeping the point `at` of the widget in place."""
        if self.a is None:
            return
        point = self._local(at if at is not None else self.panel(0).center())
        self._zoom.zoom_to(scale, point)
        self._changed()

    def pan(self, x: float, y: float) -> None:
        """Move what is seen by widget pixels; a fitted picture stays."""
        if not self.fitted:
            self._zoom.pan(-x, -y)
            self._changed()

    def toggle_zoom(self, at: QPointF | None = None) -> None:
        """Go from the whole picture to 100 % (one picture pixel a device pixel) and back."""
        if self.fitted:
            self.zoom_to(1 / self.devicePixelRatioF(), at)
        else:
            self.fit()

    def _local(self, point: QPointF) -> QPointF:
        second = self.panel(1)
        in_second = self._panels() == 2 and point.x() >= second.left()
        return point - (second if in_second else self.panel(0)).topLeft()

    def scene_point(self, point: QPointF) -> QPointF:
        """Return the pixel of A's frame under a point of the widget, in either panel."""
        return self._zoom.transform().inverted()[0].map(self._local(point))

    def _changed(self) -> None:
        self.zoom_changed.emit(self.zoom() * self.devicePixelRatioF())
        self.update()

    # -- events ------------------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if turns:
            self.zoom_to(self.zoom() * STEP**turns, event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggle_zoom(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
            if self.mode == "swipe" and abs(event.position().x() - self.split_x()) > 24:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def split_x(self) -> float:
        """Return where the swipe divider stands, in widget pixels."""
        return self.split * self.width()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._drag is None:
            self._hover(here)
            return
        if self.mode == "swipe" and abs(self._drag.x() - self.split_x()) <= 24:
            self.split = min(0.98, max(0.02, here.x() / max(1, self.width())))
            self._drag = here
            self.update()
            return
        step = here - self._drag
        self._drag = here
        self._zoom.pan(step.x(), step.y())
        self._changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = None
        self.highlight = -1
        self.update()

    def _hover(self, here: QPointF) -> None:
        self.pointer = here
        if self.patches is not None:
            self.update()
        if self.mode == "swipe":
            near = abs(here.x() - self.split_x()) <= 24
            shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        if self.mode != "lines" or self.found is None:
            return
        index = match_lines.nearest(self, here)
        if index != self.highlight:
            self.highlight = index
            self.hovered.emit(index)
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fitted:
            self.fit()

    def _on_ready(self, path: object, _edge: int) -> None:
        if any(p is not None and p.path == path for p in (self.a, self.b)):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.rect(), theme.color("picture"))
        if self.a is None or self.b is None:
            compare_paint.skeleton(self, painter)
            return
        paint: Callable[[CompareView, QPainter], None] = compare_paint.PAINTERS[self.mode]
        paint(self, painter)
        compare_paint.patch_note(self, painter)
