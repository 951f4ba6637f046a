"""Says on B's picture how it was laid onto A: turned, mirrored, scaled, or shown as it is."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from imgreview.gui import theme

if TYPE_CHECKING:
    from imgreview.gui.widgets.compare_view import CompareView, Picture

TURN = 0.7  # degrees from which a turn is told
SAME_SIZE = 0.02  # relative difference of scale that is not told
LEAST = 40.0  # width of a badge in pixels; below, its words say nothing
SLANT = 0.02  # how far from a right angle or one scale the axes may be


def tr(text: str) -> str:
    """Return the translation of a text of Compare."""
    return QCoreApplication.translate("Compare", text)


def fitted_into(frame: QRectF, picture: "Picture") -> QTransform:
    """Return the map of a picture's pixels that centres it in a frame as large as it fits."""
    scale = min(frame.width() / picture.width, frame.height() / picture.height)
    x = frame.x() + (frame.width() - picture.width * scale) / 2
    y = frame.y() + (frame.height() - picture.height * scale) / 2
    return QTransform(scale, 0, 0, scale, x, y)


def placing(b_to_a: QTransform, *, sizes: bool = True) -> str:
    """Return what was done to B so that it matches A, "" where it only lies there.

    Without `sizes` it is not told that it was enlarged or reduced.
    """
    across, down = (b_to_a.m11(), b_to_a.m12()), (b_to_a.m21(), b_to_a.m22())
    mirrored = b_to_a.determinant() < 0
    if mirrored:
        across = (-across[0], -across[1])
    degrees = abs(math.degrees(math.atan2(across[1], across[0])))
    wide, high = math.hypot(*across), math.hypot(*down)
    if min(wide, high) <= 0:
        return ""
    lean = abs(across[0] * down[0] + across[1] * down[1]) / (wide * high)
    if degrees >= TURN:
        text = (
            tr("mirrored and turned by %1° to match") if mirrored else tr("turned by %1° to match")
        )
        return text.replace("%1", f"{degrees:.0f}" if degrees >= 2 else f"{degrees:.1f}")
    if mirrored:
        return tr("mirrored to match")
    if lean > SLANT or abs(wide / high - 1) > SLANT or not b_to_a.isAffine():
        return tr("fitted to match")
    scale = math.sqrt(wide * high)
    if abs(scale - 1) <= SAME_SIZE or not sizes:
        return ""
    return tr("enlarged to match") if scale > 1 else tr("reduced to match")


def words(view: "CompareView") -> str:
    """Return what the badge says in the mode that is shown."""
    if view.plain():
        return tr("as it is")
    return placing(view.b_to_a)


def paint(view: "CompareView", painter: QPainter, panel: QRectF) -> None:
    """Draw the badge beside the letter in the corner of B's panel."""
    corner = QPointF(panel.x() + theme.GAP_M + 24 + theme.GAP_XS, panel.y() + theme.GAP_M)
    draw(painter, corner, words(view))


def draw(painter: QPainter, corner: QPointF, text: str, room: float = math.inf) -> None:
    """Draw a badge with its upper left corner somewhere, `room` pixels wide at most.

    Without a text nothing is drawn; one that is too long is shortened.
    """
    if not text or room < LEAST:
        return
    painter.setFont(theme.font(theme.SECONDARY, theme.MEDIUM))
    metrics, around = painter.fontMetrics(), 2 * theme.GAP_S
    if metrics.horizontalAdvance(text) + around > room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room - around))
    width = metrics.horizontalAdvance(text) + around
    spot = QRectF(corner.x(), corner.y(), width, 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("shade"))
    painter.drawRoundedRect(spot, 5, 5)
    painter.setPen(theme.color("on_shade"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
