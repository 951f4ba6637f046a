"""The foot of Compare: what A and B are, what was decided, and the keys."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from imgreview.core.comparison import Side
from imgreview.core.domain import Decision
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.compare_strip import tr
from imgreview.gui.widgets.basic import Badge, ElideLabel, KeyStrip, label

_TONE = {Decision.KEEP: "keep", Decision.REJECT: "reject", Decision.UNDECIDED: "quiet"}
_ICON = {Decision.KEEP: "check", Decision.REJECT: "cross", Decision.UNDECIDED: "circle"}

NAME = 180  # width that a name wants at least


def facts(side: Side) -> str:
    """Return a picture's facts in one line."""
    parts = [words.megapixels(side.facts.pixels), words.size(side.size)]
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
        self._names = (ElideLabel(parent=self), ElideLabel(parent=self))
        self._facts = (label("", parent=self), label("", parent=self))
        for name in self._names:  # no wider than its words; narrower, the facts stay whole
            name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
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
        row.setSpacing(theme.GAP_L)
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self._badges[0])
        left.addSpacing(theme.GAP_S)
        left.addWidget(self._names[0])
        left.addWidget(self._facts[0])
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self._names[1])
        right.addWidget(self._facts[1])
        right.addSpacing(theme.GAP_S)
        right.addWidget(self._badges[1])
        for side in (left, right):
            side.setSpacing(0)
        row.addLayout(left, 1)  # the same stretch at both ends keeps the keys in the middle
        row.addWidget(self._deciding)
        row.addWidget(self._looking)
        row.addLayout(right, 1)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.set_deciding(deciding=False)

    def set_deciding(self, *, deciding: bool) -> None:
        """Show the keys that decide only where something can be decided."""
        self._decides = deciding
        self._show_keys()

    def _show_keys(self) -> None:
        """Show as many keys as there is room for beside the names."""
        strip = self._deciding if self._decides else self._looking
        room = self.width() - self._ends()
        strip.setFixedWidth(max(0, min(strip.sizeHint().width(), room)))
        self._deciding.setVisible(self._decides)
        self._looking.setVisible(not self._decides)

    def _ends(self) -> int:
        """Return the width that the wider of both ends wants at least, twice."""
        widths = [
            badge.sizeHint().width()
            + theme.GAP_S
            + min(NAME, name.sizeHint().width())
            + told.sizeHint().width()
            for badge, name, told in zip(self._badges, self._names, self._facts, strict=True)
        ]
        return 2 * (max(widths) + 2 * theme.GAP_L)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(440, self._ends()), theme.FOOTER_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def show_names(self, a: str, b: str) -> None:
        """Show the names while nothing else is known."""
        for name, told, text in zip(self._names, self._facts, (a, b), strict=True):
            name.setText(text)
            name.updateGeometry()
            told.setText("")
        self._show_keys()

    def show_sides(self, a: Side, b: Side) -> None:
        """Show the facts of both."""
        self.show_names(words.file_name(a.path), words.file_name(b.path))
        for told, side in zip(self._facts, (a, b), strict=True):
            told.setText(f" · {facts(side)}")
        self._show_keys()

    def texts(self) -> tuple[str, ...]:
        """Return what can be read about both, as it is shown."""
        return tuple(n.text() + t.text() for n, t in zip(self._names, self._facts, strict=True))

    def show_decisions(self, a: Decision | None, b: Decision | None) -> None:
        """Show what is decided; None where nothing can be."""
        for badge, text, choice in zip(self._badges, "AB", (a, b), strict=True):
            if choice is None:
                badge.set(text, "quiet")
                badge.setAccessibleName(text)
            else:
                badge.set(text, _TONE[choice], _ICON[choice])
                badge.setAccessibleName(f"{text}: {words.decision_name(choice)}")
