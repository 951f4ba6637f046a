"""How each mode of Compare is painted."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from imgreview.core.difference import histogram
from imgreview.core.sharpness import TELLING
from imgreview.gui import icons, shortcuts, theme
from imgreview.gui.pixmaps import to_qimage
from imgreview.gui.widgets import compare_badge, match_lines

if TYPE_CHECKING:
    from imgreview.gui.widgets.compare_view import CompareView, Picture

_shares = lru_cache(maxsize=4)(histogram)  # 15 ms a picture, too slow for every repaint


def sharp_pixmap(view: "CompareView", picture: "Picture", to_screen: QTransform) -> QPixmap | None:
    """Return the pixmap that serves a picture under a transform, loading a sharper one."""
    corners = to_screen.map(QPolygonF(QRectF(0, 0, picture.width, picture.height)))
    box = corners.boundingRect()
    edge = round(max(box.width(), box.height()))
    longest = max(picture.width, picture.height)
    if edge * view.devicePixelRatioF() >= longest:
        edge = 0  # every pixel
    return view.pictures.picture(picture.path, picture.stamp, edge)


def draw_picture(
    view: "CompareView", painter: QPainter, picture: "Picture", to_screen: QTransform
) -> None:
    """Draw a picture's pixels through a map; a quiet ground stands until there are any."""
    frame = QRectF(0, 0, picture.width, picture.height)
    shown = sharp_pixmap(view, picture, to_screen)
    painter.save()
    painter.setTransform(to_screen, combine=True)
    if shown is None:
        painter.fillRect(frame, theme.color("hover"))
    else:
        smooth = to_screen.m11() * view.devicePixelRatioF() < 4
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        # sources are in device pixels, whatever the pixmap's ratio says
        painter.drawPixmap(frame, shown, QRectF(0, 0, shown.width(), shown.height()))
    painter.restore()


def letter(painter: QPainter, panel: QRectF, text: str) -> None:
    """Draw the letter of a picture into the corner of its panel."""
    spot = QRectF(panel.x() + theme.GAP_M, panel.y() + theme.GAP_M, 24, 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("shade"))
    painter.drawRoundedRect(spot, 5, 5)
    painter.setPen(theme.color("on_shade"))
    painter.setFont(theme.font(theme.BODY, theme.BOLD))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)


def outline(view: "CompareView", painter: QPainter, to_screen: QTransform) -> None:
    """Draw B's frame, dashed, where it lies on A, unless it covers A as a whole."""
    assert view.a is not None
    assert view.b is not None
    if view.found is None or view.found.transform is None or view.plain():
        return
    frame = QPolygonF(QRectF(0, 0, view.b.width, view.b.height))
    path = QPainterPath()
    path.addPolygon((view.b_to_a * to_screen).map(frame))
    path.closeSubpath()
    whole = to_screen.mapRect(QRectF(0, 0, view.a.width, view.a.height))
    bounds = path.boundingRect()
    slack = 3.0
    if (bounds.topLeft() - whole.topLeft()).manhattanLength() < slack and (
        bounds.bottomRight() - whole.bottomRight()
    ).manhattanLength() < slack:
        return
    pen = QPen(theme.color("outline"), 2, Qt.PenStyle.DashLine)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def side(view: "CompareView", painter: QPainter) -> None:
    """Draw A left and B, registered, right; both under the same zoom."""
    assert view.a is not None
    assert view.b is not None
    for index, (picture, place) in enumerate(((view.a, QTransform()), (view.b, view.b_map()))):
        painter.save()
        painter.setClipRect(view.panel(index))
        draw_picture(view, painter, picture, place * view.view(index))
        if index == 0:
            outline(view, painter, view.view(0))
        letter(painter, view.panel(index), "AB"[index])
        if index:
            compare_badge.paint(view, painter, view.panel(1))
        painter.restore()
    between = view.panel(0).right() + theme.GAP_M / 2
    painter.fillRect(QRectF(between - 0.5, 0, 1, view.height()), theme.color("line"))


def blink(view: "CompareView", painter: QPainter) -> None:
    """Draw A, or B in the same place while the key is held."""
    assert view.a is not None
    assert view.b is not None
    if view.held:
        draw_picture(view, painter, view.b, view.b_map() * view.view())
        compare_badge.paint(view, painter, view.panel(0))
    else:
        draw_picture(view, painter, view.a, view.view())
        outline(view, painter, view.view())
    letter(painter, view.panel(0), "B" if view.held else "A")
    if not view.blinked:  # nothing moves by itself: say how it is done
        words = view.tr("Hold %1 to see B in the place of A.")
        _note(view, painter, words.replace("%1", shortcuts.cap("blink")))


def swipe(view: "CompareView", painter: QPainter) -> None:
    """Draw A left and B right of a divider, in the same place."""
    assert view.a is not None
    assert view.b is not None
    x = view.split_x()
    whole = QRectF(view.rect())
    for text, picture, place, part in (
        ("A", view.a, QTransform(), QRectF(0, 0, x, whole.height())),
        ("B", view.b, view.b_map(), QRectF(x, 0, whole.width() - x, whole.height())),
    ):
        painter.save()
        painter.setClipRect(part)
        draw_picture(view, painter, picture, place * view.view())
        letter(painter, part, text)
        if text == "B":
            compare_badge.paint(view, painter, part)
        painter.restore()
    painter.fillRect(QRectF(x - 1, 0, 2, whole.height()), theme.color("on_shade"))
    knob = QRectF(x - 16, whole.center().y() - 16, 32, 32)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(knob)
    icons.paint(painter, "swipe", "on_accent", knob.adjusted(6, 6, -6, -6))


def onion(view: "CompareView", painter: QPainter) -> None:
    """Draw B over A with the chosen opacity."""
    assert view.a is not None
    assert view.b is not None
    draw_picture(view, painter, view.a, view.view())
    painter.setOpacity(view.opacity)
    draw_picture(view, painter, view.b, view.b_map() * view.view())
    painter.setOpacity(1)
    compare_badge.paint(view, painter, view.panel(0))


def difference(view: "CompareView", painter: QPainter) -> None:
    """Draw what differs, glowing over a faint A, with boxes around the changes."""
    assert view.a is not None
    if view.changes is None:
        draw_picture(view, painter, view.a, view.view())
        if view.found is not None:
            words = view.tr("The two could not be laid onto each other, so nothing is compared.")
            _note(view, painter, words)
        return
    made = view.changes
    image = to_qimage(made.width, made.height, made.rgb)
    painter.save()
    painter.setTransform(view.view(), combine=True)
    painter.drawImage(QRectF(0, 0, view.a.width, view.a.height), image)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("outline"), 1.5))
    for box in made.boxes:
        unit = QRectF(box.left, box.top, box.width, box.height)
        scaled = QTransform.fromScale(view.a.width, view.a.height) * view.view()
        painter.drawRoundedRect(scaled.mapRect(unit), 3, 3)
    outline(view, painter, view.view())
    words = view.tr("Nothing differs beyond brightness, colour and codec noise.")
    if made.boxes:
        words = view.tr("Framed: where they differ beyond brightness, colour and codec noise.")
    _note(view, painter, words)


def sharper_here(view: "CompareView") -> str:
    """Return which picture is sharper under the mouse, and by how much; empty where unknown."""
    if view.patches is None or view.pointer is None or view.a is None:
        return ""
    spot = view.scene_point(view.pointer)
    ratio = view.patches.at(spot.x() / view.a.width, spot.y() / view.a.height)
    if ratio is None:
        return ""
    share = round((max(ratio, 1 / ratio) - 1) * 100)
    if max(ratio, 1 / ratio) <= TELLING:
        return view.tr("Here both are equally sharp.")
    text = view.tr("Here %1 is sharper by %2 %.").replace("%1", "A" if ratio > 1 else "B")
    return text.replace("%2", str(min(share, 999)))


def patch_note(view: "CompareView", painter: QPainter) -> None:
    """Say under the mouse which one is sharper, in the modes that show the pictures."""
    words = sharper_here(view) if view.mode in ("side", "blink", "swipe", "onion") else ""
    if words:
        _note(view, painter, words)


def _note(view: "CompareView", painter: QPainter, words: str) -> None:
    painter.setFont(theme.font(theme.BODY, theme.MEDIUM))
    width = painter.fontMetrics().horizontalAdvance(words) + 2 * theme.GAP_M
    spot = QRectF((view.width() - width) / 2, view.height() - 68, width, 32)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("shade"))
    painter.drawRoundedRect(spot, theme.RADIUS, theme.RADIUS)
    painter.setPen(theme.color("on_shade"))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)


def lines(view: "CompareView", painter: QPainter) -> None:
    """Draw both in frames of their own and a line between each pair of matched keypoints."""
    assert view.a is not None
    assert view.b is not None
    draw_picture(view, painter, view.a, view.view(0))
    draw_picture(view, painter, view.b, view.own_view())
    outline(view, painter, view.view(0))
    match_lines.paint(view, painter)
    letter(painter, view.panel(0), "A")
    letter(painter, view.panel(1), "B")


def tones(view: "CompareView", painter: QPainter) -> None:
    """Draw the histogram of both, each channel as a filled curve."""
    if view.found is None:
        return
    for index, half in enumerate((view.found.a, view.found.b)):
        panel = view.panel(index).adjusted(40, 64, -40, -64)
        shares = _shares(half)
        top = float(max(shares[:, 1:-1].max(), 1e-6))
        for row, token in zip(shares, ("reject", "keep", "accent", "text1"), strict=True):
            _curve(painter, panel, [min(1.0, float(v) / top) for v in row], token)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(panel.bottomLeft(), panel.bottomRight())
        _ends(view, painter, panel)
        letter(painter, view.panel(index), "AB"[index])


def _curve(painter: QPainter, panel: QRectF, heights: list[float], token: str) -> None:
    points = [
        QPointF(
            panel.left() + panel.width() * i / (len(heights) - 1),
            panel.bottom() - panel.height() * height,
        )
        for i, height in enumerate(heights)
    ]
    colour = theme.color(token)
    ground = QColor(colour)
    ground.setAlphaF(0.05 if token == "text1" else 0.14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([panel.bottomLeft(), *points, panel.bottomRight()]))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def _ends(view: "CompareView", painter: QPainter, panel: QRectF) -> None:
    """Say which end of a histogram is which."""
    below = QRectF(panel.left(), panel.bottom() + theme.GAP_XS, panel.width(), 20)
    painter.setFont(theme.font(theme.SECONDARY))
    painter.setPen(theme.color("text2"))
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft, view.tr("dark"))
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, view.tr("bright"))


def skeleton(view: "CompareView", painter: QPainter) -> None:
    """Draw where the pictures will be while nothing is known about them."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("hover"))
    for index in range(2):
        panel = view.panel(index).adjusted(24, 24, -24, -24)
        width = min(panel.width(), panel.height() * 1.5)
        spot = QRectF(0, 0, width, width / 1.5)
        spot.moveCenter(panel.center())
        painter.drawRoundedRect(spot, theme.RADIUS, theme.RADIUS)
        letter(painter, view.panel(index), "AB"[index])


PAINTERS: dict[str, Callable[["CompareView", QPainter], None]] = {
    "side": side,
    "blink": blink,
    "swipe": swipe,
    "onion": onion,
    "difference": difference,
    "lines": lines,
    "histogram": tones,
}
