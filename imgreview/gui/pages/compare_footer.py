"""The foot of Compare: what A and B are, what was decided, and the keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from imgreview.core.comparison import Side
from imgreview.core.domain import Decision
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.compare_strip import tr
from imgreview.gui.widgets.basic import Badge, ElideLabel, KeyStrip

_TONE = {Decision.KEEP: "keep", Decision.REJECT: "reject", Decision.UNDECIDED: "quiet"}
_ICON = {Decision.KEEP: "check", Decision.REJECT: "cross", Decision.UNDECIDED: "circle"}

NAMES = 440  # width that both names with their facts want at least


def facts(side: Side) -> str:
    """Return a picture's name and facts in one line."""
    pixels = words.megapixels(side.facts.pixels)
    parts = [words.file_name(side.path), pixels, words.size(side.size)]
    if side.facts.jpeg_quality:
        parts.append(f"q{side.facts.jpeg_quality}")
    elif side.facts.format:
        parts.append(words.format_name(side.facts.format))
    return " · ".join(parts)


class CompareFooter(QFrame):
    """A at the left, the keys in the middle, B at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decides = False
        self.setProperty("ground", "footer")
        self.setFixedHeight(theme.FOOTER_HEIGHT)
        self._badges = (Badge("A", "quiet", "", self), Badge("B", "quiet", "", self))
        self._facts = (ElideLabel(parent=self), ElideLabel(parent=self))
        self._deciding = KeyStrip(
            (
                ("left", tr("keep left")),
                ("right", tr("keep right")),
                ("ignore", tr("not duplicates")),
                ("next", tr("skip")),
                ("blink", tr("hold to blink")),
                ("zoom", tr("100 %")),
            ),
            self,
            commands=True,
        )
        looking = (("blink", tr("hold to blink")), ("zoom", tr("100 %")))
        self._looking = KeyStrip(looking, self, commands=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_S)
        left = QHBoxLayout()
        left.setSpacing(theme.GAP_S)
        left.addWidget(self._badges[0])
        left.addWidget(self._facts[0], 1)
        row.addLayout(left, 1)
        row.addWidget(self._deciding)
        row.addWidget(self._looking)
        right = QHBoxLayout()  # the same stretch as at the left keeps the keys in the middle
        right.setSpacing(theme.GAP_S)
        self._facts[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        right.addWidget(self._facts[1], 1)
        right.addWidget(self._badges[1])
        row.addLayout(right, 1)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.set_deciding(deciding=False)

    def set_deciding(self, *, deciding: bool) -> None:
        """Show the keys that decide only where something can be decided."""
        self._decides = deciding
        self._show_keys()

    def _show_keys(self) -> None:
        """Show the keys where there is room for them beside the names."""
        strip = self._deciding if self._decides else self._looking
        fits = self.width() >= strip.sizeHint().width() + NAMES
        self._deciding.setVisible(fits and self._decides)
        self._looking.setVisible(fits and not self._decides)

    def minimumSizeHint(self) -> QSize:
        return QSize(NAMES, theme.FOOTER_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def show_names(self, a: str, b: str) -> None:
        """Show the names while nothing else is known."""
        for line, text in zip(self._facts, (a, b), strict=True):
            line.setText(text)

    def show_sides(self, a: Side, b: Side) -> None:
        """Show the facts of both."""
        self.show_names(facts(a), facts(b))

    def show_decisions(self, a: Decision | None, b: Decision | None) -> None:
        """Show what is decided; None where nothing can be."""
        for badge, text, choice in zip(self._badges, "AB", (a, b), strict=True):
            if choice is None:
                badge.set(text, "quiet")
                badge.setAccessibleName(text)
            else:
                badge.set(text, _TONE[choice], _ICON[choice])
                badge.setAccessibleName(f"{text}: {words.decision_name(choice)}")
