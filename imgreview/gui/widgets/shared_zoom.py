"""One zoom and place for several panels: what is seen in one is seen in all."""

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QTransform

MOST_ZOOM = 16.0  # screen pixels for one picture pixel
LEAST_ZOOM = 0.01
STEP = 1.25


class SharedZoom:
    """Maps the pixels of one frame (that of the best picture) to a panel's own origin."""

    def __init__(self) -> None:
        self.fitted = True
        self._view = QTransform()

    def transform(self) -> QTransform:
        """Return the map from frame pixels to a panel, whose top left corner is 0, 0."""
        return QTransform(self._view)

    def scale(self) -> float:
        """Return device-independent screen pixels for one pixel of the frame."""
        return self._view.m11()

    def fit(self, frame: QSizeF, panel: QSizeF, margin: float) -> None:
        """Show the whole frame in the middle of a panel."""
        self.fitted = True
        wide, high = max(1.0, frame.width()), max(1.0, frame.height())
        room_x = max(1.0, panel.width() - 2 * margin)
        room_y = max(1.0, panel.height() - 2 * margin)
        scale = min(room_x / wide, room_y / high)
        x, y = (panel.width() - wide * scale) / 2, (panel.height() - high * scale) / 2
        self._view = QTransform(scale, 0, 0, scale, x, y)

    def zoom_to(self, scale: float, at: QPointF) -> None:
        """Magnify to a scale; what lies under the point `at` of the panel stays there."""
        scale = min(MOST_ZOOM, max(LEAST_ZOOM, scale))
        factor = scale / self.scale()
        moved = QTransform.fromTranslate(-at.x(), -at.y())
        moved *= QTransform.fromScale(factor, factor)
        moved *= QTransform.fromTranslate(at.x(), at.y())
        self._view = self._view * moved
        self.fitted = False

    def pan(self, x: float, y: float) -> None:
        """Move what is seen by screen pixels."""
        self._view = self._view * QTransform.fromTranslate(x, y)
        self.fitted = False
