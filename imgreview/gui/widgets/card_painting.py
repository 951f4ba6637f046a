"""How a card of a picture is drawn: picture, decision, words and hover tools."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from imgreview.core.domain import Decision
from imgreview.gui import icons, theme
from imgreview.gui.widgets.picture_card import (
    BAND,
    PAD,
    REJECTED_OPACITY,
    STATES,
    TOOLS,
    Card,
    CardFact,
    CardLayout,
    Tool,
    fitted,
    state_font,
)

LEAST_FOLDER = 40  # pixels below which no name of a folder can be read


def draw_card(
    painter: QPainter,
    cell: QRectF,
    card: Card,
    shown: QPixmap | None,
    *,
    focused: bool = False,
    active: bool = True,
    hovered: bool = False,
    over: Tool | None = None,
) -> None:
    """Draw a card into the cell of a view; `active` says that the view has the keyboard."""
    layout = CardLayout(cell)
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    outline = QPainterPath()
    outline.addRoundedRect(layout.card, theme.RADIUS_CARD, theme.RADIUS_CARD)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(outline, theme.color("card"))
    painter.save()
    painter.setClipPath(outline)
    _draw_picture(painter, layout, card, shown)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawRoundedRect(
        layout.card.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_CARD, theme.RADIUS_CARD
    )
    _draw_letter(painter, layout, card)
    _draw_states(painter, layout, card)
    _draw_words(painter, layout, card)
    if hovered:
        _draw_tools(painter, layout, over)
    if focused:
        away = theme.FOCUS_GAP + theme.FOCUS_WIDTH / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if active else "text3"), theme.FOCUS_WIDTH))
        radius = theme.RADIUS_CARD + away
        painter.drawRoundedRect(layout.card.adjusted(-away, -away, away, away), radius, radius)
    painter.restore()


def _draw_picture(painter: QPainter, layout: CardLayout, card: Card, shown: QPixmap | None) -> None:
    area = layout.picture
    painter.fillRect(area.adjusted(-1, -BAND, 1, 0), theme.color("picture"))
    facts = card.file.facts
    if card.failure:
        _draw_failure(painter, area, card.failure)
    elif shown is None or shown.isNull():
        place = fitted(facts.width, facts.height, area)
        painter.fillRect(place, theme.color("field"))
        side = min(28.0, place.width() / 3)
        centre = place.center()
        icons.paint(
            painter,
            "image",
            "text3",
            QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
        )
    else:
        place = fitted(shown.width(), shown.height(), area)
        if card.decision is Decision.REJECT:
            painter.setOpacity(REJECTED_OPACITY)
        painter.drawPixmap(place, shown, QRectF(shown.rect()))
        painter.setOpacity(1.0)
    if card.decision is not Decision.UNDECIDED:
        band = QRectF(layout.card.left(), layout.card.top(), layout.card.width(), BAND + 1)
        painter.fillRect(band, theme.color(STATES[card.decision][1]))
    if card.tag:
        _draw_tag(painter, area, card.tag)


def _draw_failure(painter: QPainter, area: QRectF, sentence: str) -> None:
    middle = area.center()
    icons.paint(painter, "warning", "reject", QRectF(middle.x() - 14, middle.y() - 38, 28, 28))
    painter.setFont(theme.font(theme.SECONDARY))
    painter.setPen(theme.color("text2"))
    words = QRectF(area.left() + PAD, middle.y(), area.width() - 2 * PAD, area.height() / 2 - 4)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(words, flags, sentence)


def _draw_tag(painter: QPainter, area: QRectF, tag: str) -> None:
    font = theme.font(theme.SECONDARY, theme.MEDIUM)
    width = QFontMetricsF(font).horizontalAdvance(tag) + 14
    rect = QRectF(area.right() - width - 8, area.top() + 6, width, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("shade"))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.color("on_shade"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, tag)


def _draw_letter(painter: QPainter, layout: CardLayout, card: Card) -> None:
    font = theme.font(theme.BODY, theme.BOLD)
    width = max(22.0, QFontMetricsF(font).horizontalAdvance(card.letter) + 10)
    rect = QRectF(layout.letter.topLeft(), layout.letter.size())
    rect.setWidth(width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("shade"))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setFont(font)
    painter.setPen(theme.color("on_shade"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, card.letter)


def _draw_states(painter: QPainter, layout: CardLayout, card: Card) -> None:
    sign, ink, ground = STATES[card.decision]
    chip = layout.state_chip(card.state)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(chip, 5, 5)
    icons.paint(painter, sign, ink, QRectF(chip.left() + 7, chip.center().y() - 7, 14, 14))
    painter.setFont(state_font())
    painter.setPen(theme.color(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(chip.adjusted(26, 0, 0, 0), flags, card.state)
    left = chip.right() + 10
    for icon, token, word, width in signs(card, layout.states.right() - left):
        icons.paint(painter, icon, token, QRectF(left, chip.center().y() - 7, 14, 14))
        painter.setPen(theme.color(token))
        painter.drawText(QRectF(left + 18, chip.top(), width + 4, chip.height()), flags, word)
        left += width + 30 if word else 20
    _draw_folder(painter, layout.states, left, card)


def signs(card: Card, room: float) -> list[tuple[str, str, str, float]]:
    """Return icon, colour, word and its width of each sign beside the decision.

    The folder must be readable beside them: where it is not, the signs go without their words.
    """
    told = [
        (icon, token, word, QFontMetricsF(state_font()).horizontalAdvance(word))
        for word, icon, token in (
            (card.protected, "lock", "protected"),
            (card.suggested, "star-filled", "suggested"),
        )
        if word
    ]
    last = card.target or card.folder.rpartition("/")[2]
    words = QFontMetricsF(theme.font(theme.SECONDARY)).horizontalAdvance(last)
    folder = max(LEAST_FOLDER, words) + 20
    for silent in range(len(told) + 1):
        kept = len(told) - silent
        taken = sum(width + 30 for *_, width in told[:kept]) + 20 * silent
        if taken + folder <= room:
            break
    return [*told[:kept], *((icon, token, "", 0.0) for icon, token, *_ in told[kept:])]


def _draw_folder(painter: QPainter, row: QRectF, left: float, card: Card) -> None:
    words, icon = (card.target, "move") if card.target else (card.folder, "folder")
    font = theme.font(theme.SECONDARY)
    metrics = QFontMetricsF(font)
    room = row.right() - left - 20
    if room < LEAST_FOLDER:
        return
    shown = _last_parts(words, metrics, room)
    width = metrics.horizontalAdvance(shown)
    painter.setFont(font)
    painter.setPen(theme.color("text2"))
    place = QRectF(row.right() - width, row.top(), width + 2, row.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
    icons.paint(painter, icon, "text2", QRectF(place.left() - 18, row.center().y() - 7, 14, 14))


def _last_parts(folder: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as many of the last folders as fit, whole, and … for those left out.

    A sign must tell that there are more: "Pictures" and "old laptop/Pictures" look like two.
    """
    parts = folder.split("/")
    for first in range(len(parts)):
        text = "/".join(["…"] * (first > 0) + parts[first:])
        if metrics.horizontalAdvance(text) <= room:
            return text
    return metrics.elidedText(parts[-1], Qt.TextElideMode.ElideMiddle, room)


def _draw_words(painter: QPainter, layout: CardLayout, card: Card) -> None:
    font = theme.font(theme.BODY, theme.SEMIBOLD)
    painter.setFont(font)
    painter.setPen(theme.color("text1"))
    shown = QFontMetricsF(font).elidedText(
        card.name, Qt.TextElideMode.ElideMiddle, layout.name.width()
    )
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(layout.name, flags, shown)
    draw_facts(painter, layout.facts, card.facts)


def _fact_width(fact: CardFact) -> float:
    name = QFontMetricsF(theme.font(theme.SECONDARY)).horizontalAdvance(fact.name)
    weight = theme.SEMIBOLD if fact.better else theme.REGULAR
    value = QFontMetricsF(theme.font(theme.SECONDARY, weight)).horizontalAdvance(fact.value)
    return name + 5 + value + (13 if fact.better else 0)


def draw_facts(painter: QPainter, row: QRectF, facts: tuple[CardFact, ...]) -> None:
    """Draw facts in a row, as many as there is room for; better ones carry ▲ and the colour."""
    widths = [min(row.width(), _fact_width(f)) for f in facts]
    while len(widths) > 1 and sum(widths) + 8 * (len(widths) - 1) > row.width():
        widths.pop()
    spare = row.width() - sum(widths)
    gap = min(16.0, spare / (len(widths) - 1)) if len(widths) > 1 else 0.0
    left = row.left()
    for fact, width in zip(facts, widths, strict=False):
        _draw_fact(painter, QRectF(left, row.top(), width, row.height()), fact)
        left += width + gap


def _draw_fact(painter: QPainter, rect: QRectF, fact: CardFact) -> None:
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(theme.font(theme.SECONDARY))
    painter.setPen(theme.color("text2"))
    painter.drawText(rect, flags, fact.name)
    left = rect.left() + QFontMetricsF(painter.font()).horizontalAdvance(fact.name) + 5
    weight = theme.SEMIBOLD if fact.better else theme.REGULAR
    painter.setFont(theme.font(theme.SECONDARY, weight))
    painter.setPen(theme.color("keep" if fact.better else "text1"))
    room = rect.right() - left - (13 if fact.better else 0)
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(fact.value, Qt.TextElideMode.ElideRight, room + 0.5)
    painter.drawText(QRectF(left, rect.top(), room + 1, rect.height()), flags, shown)
    if fact.better:
        draw_better(painter, QPointF(rect.right() - 4, rect.center().y()))


def draw_better(painter: QPainter, centre: QPointF) -> None:
    """Draw the small triangle that says "the better one"."""
    path = QPainterPath(QPointF(centre.x(), centre.y() - 3.5))
    path.lineTo(centre.x() + 4, centre.y() + 3.5)
    path.lineTo(centre.x() - 4, centre.y() + 3.5)
    path.closeSubpath()
    painter.fillPath(path, theme.color("keep"))


def _draw_tools(painter: QPainter, layout: CardLayout, over: Tool | None) -> None:
    for (tool, icon), rect in zip(TOOLS, layout.tools().values(), strict=True):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if tool is over else "shade"))
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        ink = "on_accent" if tool is over else "on_shade"
        icons.paint(painter, icon, ink, rect.adjusted(6, 6, -6, -6))
