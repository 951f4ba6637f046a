"""How a panel of the survey is painted: picture, letter, name, mark and focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF, QTransform

from imgreview.core.domain import Decision
from imgreview.gui import icons, theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets import compare_badge
from imgreview.gui.widgets.picture_card import REJECTED_OPACITY, STATES

if TYPE_CHECKING:
    from imgreview.gui.widgets.survey_view import Member, SurveyView

MARK_HEIGHT = 28
MARK_AROUND = 40  # what the sign and the margins of a mark take beside its word
BAND = 3
INSET = 10


def mark_rect(panel: QRectF) -> QRectF:
    """Return where the mark of a panel is drawn and clicked; it has room for every word."""
    left, top = panel.left() + INSET, panel.bottom() - MARK_HEIGHT - INSET
    return QRectF(left, top, min(_mark_width(), panel.width() - 2 * INSET), MARK_HEIGHT)


def _mark_width() -> float:
    metrics = QFontMetricsF(theme.font(theme.SECONDARY, theme.SEMIBOLD))
    told = (metrics.horizontalAdvance(words.decision_name(d)) for d in Decision)
    return max(told) + MARK_AROUND


def panel(view: "SurveyView", painter: QPainter, index: int) -> None:
    """Paint one panel."""
    member, area = view.shown(index), view.panel(index)
    painter.save()
    painter.setClipRect(area)
    painter.fillRect(area, theme.color("picture"))
    if view.members[index].decision is Decision.REJECT:
        painter.setOpacity(REJECTED_OPACITY)
    _picture(view, painter, member, member.onto * view.to_screen(index))
    painter.setOpacity(1.0)
    _letter(painter, area, words.letter(member.place))
    turned = compare_badge.placing(member.onto, sizes=False)
    corner = area.topLeft() + QPointF(INSET + 28, INSET)
    compare_badge.draw(painter, corner, turned, area.right() - INSET - corner.x())
    _name(painter, area, member)
    _mark(painter, area, view.members[index].decision)
    painter.restore()
    if index == view.focused:
        token = "accent" if view.hasFocus() else "text3"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(token), theme.FOCUS_WIDTH))
        inside = area.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, 4, 4)


def _picture(
    view: "SurveyView", painter: QPainter, member: "Member", to_screen: QTransform
) -> None:
    facts = member.file.facts
    frame = QRectF(0, 0, facts.width, facts.height)
    shown = _pixmap(view, member, to_screen)
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


def _pixmap(view: "SurveyView", member: "Member", to_screen: QTransform) -> QPixmap | None:
    """Return the pixmap that serves a picture under a transform, loading a sharper one."""
    facts, ratio = member.file.facts, view.devicePixelRatioF()
    box = to_screen.map(QPolygonF(QRectF(0, 0, facts.width, facts.height))).boundingRect()
    edge = round(max(box.width(), box.height()) * ratio)
    longest = max(facts.width, facts.height)
    most = view.most_edge()
    every = edge >= longest and longest <= most
    wanted = 0 if every else max(64, round(min(edge, most) / ratio))
    return view.pictures.picture(member.file.path, member.file.id.mtime_ns, wanted)


def _letter(painter: QPainter, area: QRectF, text: str) -> None:
    font = theme.font(theme.BODY, theme.BOLD)
    width = max(24.0, QFontMetricsF(font).horizontalAdvance(text) + 12)
    spot = QRectF(area.left() + INSET, area.top() + INSET, width, 24)
    _shade(painter, spot)
    painter.setFont(font)
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)


def _name(painter: QPainter, area: QRectF, member: "Member") -> None:
    """Draw name, pixels and size at the right of the mark, as far as there is room."""
    room = area.width() - _mark_width() - 3 * INSET
    if room < 60:
        return
    file = member.file
    name = words.file_name(file.path)
    pixels, size = words.megapixels(file.facts.pixels), words.size(file.id.size)
    font = theme.font(theme.SECONDARY, theme.MEDIUM)
    metrics = QFontMetricsF(font)
    told = (f"{name} · {pixels} · {size}", f"{name} · {size}", name)
    text = next((t for t in told if metrics.horizontalAdvance(t) <= room - 16), name)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room - 16)
    width = metrics.horizontalAdvance(shown) + 16
    place = mark_rect(area)
    spot = QRectF(area.right() - INSET - width, place.top(), width, place.height())
    _shade(painter, spot)
    painter.setFont(font)
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, shown)


def _mark(painter: QPainter, area: QRectF, decision: Decision) -> None:
    spot = mark_rect(area)
    icon, token = STATES[decision][:2]
    if decision is Decision.UNDECIDED:
        _shade(painter, spot)
        ink = "on_shade"
    else:
        ink = token
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{token}_ground"))
        painter.drawRoundedRect(spot, 5, 5)
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), BAND), theme.color(token))
    icons.paint(painter, icon, ink, QRectF(spot.left() + 8, spot.center().y() - 8, 16, 16))
    painter.setPen(theme.color(ink))
    painter.setFont(theme.font(theme.SECONDARY, theme.SEMIBOLD))
    inside = spot.adjusted(30, 0, -6, 0)
    shown = painter.fontMetrics().elidedText(
        words.decision_name(decision), Qt.TextElideMode.ElideRight, int(inside.width())
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, shown)


def _shade(painter: QPainter, spot: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("shade"))
    painter.drawRoundedRect(spot, 5, 5)
    painter.setPen(theme.color("on_shade"))
