"""Lines between matched keypoints: inliers bright, outliers dim, one highlighted."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from imgreview.gui import theme

if TYPE_CHECKING:
    from imgreview.gui.widgets.compare_view import CompareView

MOST_LINES = 240  # more only fill the picture; inliers go first
REACH = 8.0  # widget pixels from the mouse to the end of a line
DOT = 2.2


def _mapped(points: NDArray[np.float32], to_screen: QTransform) -> NDArray[np.float64]:
    matrix = np.array(
        [
            [to_screen.m11(), to_screen.m21(), to_screen.m31()],
            [to_screen.m12(), to_screen.m22(), to_screen.m32()],
            [to_screen.m13(), to_screen.m23(), to_screen.m33()],
        ]
    )
    spread = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(spread[:, :2] / spread[:, 2:], np.float64)


def ends(view: "CompareView") -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return both ends of every match, (n, 2) each, in widget pixels."""
    none = np.zeros((0, 2))
    if view.found is None or view.a is None or view.b is None:
        return none, none
    from_a = QTransform.fromScale(view.a.width, view.a.height) * view.view(0)
    from_b = QTransform.fromScale(view.b.width, view.b.height) * view.own_view()
    return _mapped(view.found.points_a, from_a), _mapped(view.found.points_b, from_b)


def chosen(inlier: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Return the matches to draw, the closest of them, outliers first so that inliers lie on top.

    `inlier` says of each match, the closest first, whether it agrees with the registration.
    """
    inside, outside = np.flatnonzero(inlier), np.flatnonzero(~inlier)
    room = max(0, MOST_LINES - len(inside))
    return np.concatenate([outside[:room], inside[:MOST_LINES]])


def nearest(view: "CompareView", at: QPointF) -> int:
    """Return the match one of whose ends lies under the mouse, or -1."""
    starts, stops = ends(view)
    if not len(starts):
        return -1
    here = np.array([at.x(), at.y()])
    distance = np.minimum(
        np.linalg.norm(starts - here, axis=1), np.linalg.norm(stops - here, axis=1)
    )
    index = int(distance.argmin())
    return index if distance[index] <= REACH else -1


def paint(view: "CompareView", painter: QPainter) -> None:
    """Draw the lines and their ends."""
    if view.found is None:
        return
    starts, stops = ends(view)
    inlier = view.found.inlier
    for index in chosen(inlier):
        token = "inlier" if inlier[index] else "outlier"
        _line(painter, starts[index], stops[index], theme.color(token), 1.0)
    if view.highlight >= 0:
        colour = QColor(theme.color("inlier" if inlier[view.highlight] else "outlier"))
        colour.setAlpha(255)
        _line(painter, starts[view.highlight], stops[view.highlight], colour, 2.5)


def _line(
    painter: QPainter,
    start: NDArray[np.float64],
    stop: NDArray[np.float64],
    colour: QColor,
    width: float,
) -> None:
    one, other = QPointF(*start.tolist()), QPointF(*stop.tolist())
    painter.setPen(QPen(colour, width))
    painter.drawLine(QLineF(one, other))
    dot = QColor(colour)
    dot.setAlpha(min(255, dot.alpha() + 80))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dot)
    for end in (one, other):
        painter.drawEllipse(end, DOT * max(1.0, width / 1.5), DOT * max(1.0, width / 1.5))
