"""Why rules decided the pictures of the group that is looked at, above the other facts."""

import html
import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from imgreview.core.domain import ImageFile
from imgreview.core.rules.marks import Why
from imgreview.gui import theme
from imgreview.gui.models.items_model import ItemsModel
from imgreview.gui.pages import review_words
from imgreview.gui.pages.rules_words import because, tr
from imgreview.gui.widgets.labels import SectionLabel, label

MOST = 6  # files named
_UNIT = re.compile(r"(?<=\d) (?=[^\W\d])")  # between a number and its unit: no line ends there


class RuleNote(QWidget):
    """One line for each picture that rules decided; hidden while there is none."""

    def __init__(
        self,
        items: ItemsModel,
        why: Callable[[ImageFile], Why | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items, self._why = items, why
        card = QFrame(self)
        card.setProperty("ground", "soft")
        self._words = QLabel(card)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setFont(theme.font(theme.BODY))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.GAP_M - 2, theme.GAP_S, theme.GAP_M - 2, theme.GAP_S + 2)
        inside.setSpacing(3)
        self._labels = label("", theme.SECONDARY, tone="text2", parent=card)
        self._labels.setWordWrap(True)
        inside.addWidget(self._labels)
        inside.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        column.addWidget(SectionLabel(tr("Decided by rules"), self))
        column.addWidget(card)
        for signal in (items.modelReset, items.dataChanged, items.rowsInserted):
            signal.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self, *_: object) -> None:
        """Show the reasons of the group shown now."""
        told = [(n, self._why(f)) for n, f in enumerate(self._items.files()[:MOST])]
        lines: list[str] = []
        labels: set[str] = set()
        for place, why in told:
            if why is None:
                continue
            labels.add(why.label)
            if why.explanation is not None:
                reason = _UNIT.sub("\u00a0", html.escape(because(why.explanation)))
                lines.append(f"<b>{review_words.letter(place)}</b>&nbsp; {reason}")
        self._labels.setText(" · ".join(name[:1].upper() + name[1:] for name in sorted(labels)))
        self._words.setText("<br>".join(lines))
        self._words.setVisible(bool(lines))
        self.setVisible(bool(labels))

    def text(self) -> str:
        """Return what is said, as plain text."""
        plain = self._words.text().replace("<br>", "\n").replace("<b>", "").replace("</b>", "")
        return f"{self._labels.text()}\n{html.unescape(plain)}"
