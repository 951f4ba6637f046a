"""One picture of a group as a card: what it says and where its parts lie."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from imgreview.core.domain import Decision, ImageFile
from imgreview.gui import theme

CAPTION = 86  # height below the picture
BAND = 3
PAD = 12
REJECTED_OPACITY = 0.45
TOOL = 28
MARGIN = 7  # around a card in its cell: the gap, and room for the focus ring


class Tool(StrEnum):
    """What can be clicked on a card."""

    KEEP = "keep"
    REJECT = "reject"
    ONLY = "only"
    COMPARE = "compare"
    LOUPE = "loupe"
    STATE = "state"  # the chip: undecided → keep → reject


TOOLS = (
    (Tool.KEEP, "check"),
    (Tool.REJECT, "cross"),
    (Tool.ONLY, "check-circle"),
    (Tool.COMPARE, "compare"),
    (Tool.LOUPE, "zoom-in"),
)
STATES = {
    Decision.KEEP: ("check", "keep", "keep_ground"),
    Decision.REJECT: ("cross", "reject", "reject_ground"),
    Decision.UNDECIDED: ("circle", "text2", "field"),
}


@dataclass(frozen=True, slots=True)
class CardFact:
    """One fact under a picture: its name, its value and whether it beats the others."""

    name: str
    value: str
    better: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """Everything a card says, in words ready to be drawn."""

    file: ImageFile
    letter: str
    decision: Decision
    state: str  # the word for the decision
    suggested: str = ""  # the word beside the star, empty for none
    protected: str = ""  # the word beside the lock
    folder: str = ""
    name: str = ""
    facts: tuple[CardFact, ...] = ()
    tag: str = ""  # "crop 64 %"
    failure: str = ""  # why the picture cannot be shown
    target: str = ""  # where it goes when it is not the trash


class CardLayout:
    """The rectangles of a card inside the cell of a view."""

    def __init__(self, cell: QRectF) -> None:
        self.card = cell.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self.picture = self.card.adjusted(1, 1 + BAND, -1, -CAPTION)
        bottom = self.picture.bottom()
        left, width = self.card.left() + PAD, self.card.width() - 2 * PAD
        self.states = QRectF(left, bottom + 9, width, 22)
        self.name = QRectF(left, bottom + 35, width, 20)
        self.facts = QRectF(left, bottom + 57, width, 18)
        self.letter = QRectF(self.picture.left() + 10, self.picture.top() + 6, 22, 22)

    def tools(self) -> dict[Tool, QRectF]:
        """Return where the hover tools are: at the lower right of the picture."""
        gap = 4
        right = self.picture.right() - 8
        left = right - len(TOOLS) * TOOL - (len(TOOLS) - 1) * gap
        top = self.picture.bottom() - 8 - TOOL
        return {
            tool: QRectF(left + i * (TOOL + gap), top, TOOL, TOOL)
            for i, (tool, _) in enumerate(TOOLS)
        }

    def state_chip(self, word: str) -> QRectF:
        """Return where the word for the decision is."""
        width = QFontMetricsF(state_font()).horizontalAdvance(word) + 34
        return QRectF(self.states.left(), self.states.top(), width, self.states.height())

    def tool_at(self, point: QPointF, card: Card) -> Tool | None:
        """Return what is under the mouse."""
        if self.state_chip(card.state).contains(point):
            return Tool.STATE
        return next((t for t, rect in self.tools().items() if rect.contains(point)), None)


def fitted(width: float, height: float, area: QRectF) -> QRectF:
    """Return the largest rectangle of an aspect ratio, centred in an area."""
    if width <= 0 or height <= 0:
        return QRectF(area)
    scale = min(area.width() / width, area.height() / height)
    w, h = width * scale, height * scale
    return QRectF(area.center().x() - w / 2, area.center().y() - h / 2, w, h)


def state_font() -> QFont:
    """Return the font of the word for a decision."""
    return theme.font(theme.SECONDARY, theme.SEMIBOLD)
