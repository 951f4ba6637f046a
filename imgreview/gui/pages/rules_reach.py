"""Which groups rules are tried on: all, shown, open or chosen ones, and of which classes."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.domain import Group
from imgreview.core.review.filters import BUCKETS, bucket
from imgreview.core.rules.simulation import COPIES, Scope
from imgreview.gui import theme
from imgreview.gui.pages import review_words
from imgreview.gui.pages import rules_words as words
from imgreview.gui.widgets.basic import Chip, label
from imgreview.gui.widgets.flow import FlowLayout
from imgreview.gui.widgets.still import ComboBox

ALL, SHOWN, OPEN, CHOSEN = "all", "shown", "open", "chosen"


@dataclass(frozen=True, slots=True)
class Reach:
    """The groups that a person sees or has chosen, by their ids."""

    shown: frozenset[str]
    chosen: frozenset[str]


class ReachField(QWidget):
    """A choice of groups, chips for classes, and whether own decisions may change.

    Signal: changed().
    """

    changed = Signal()

    def __init__(
        self,
        groups: Iterable[Group],
        reach: Reach,
        parent: QWidget | None = None,
        is_open: Callable[[str], bool] = lambda _name: True,
    ) -> None:
        super().__init__(parent)
        self._reach = reach
        self.which = ComboBox(self)
        self.which.setAccessibleName(words.tr("Groups to decide"))
        self._groups, self._is_open = tuple(groups), is_open
        self._fill(len(self._groups))
        self._chips: dict[str, Chip] = {}
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=theme.GAP_XS + 1)
        counts = Counter(bucket(g) for g in self._groups)
        for name in BUCKETS:
            if not counts[name]:
                continue
            chip = Chip(review_words.bucket_name(name), counts[name], holder)
            chip.setChecked(name in COPIES)
            chip.toggled.connect(self._on_change)
            self._chips[name] = chip
            flow.addWidget(chip)
        self.override = QCheckBox(words.tr("Also change what I decided myself"), self)
        self.override.toggled.connect(self._on_change)
        self.which.currentIndexChanged.connect(self._on_which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(label(words.tr("Decide"), tone="text2", parent=self))
        row.addWidget(self.which)
        row.addStretch(1)
        row.addWidget(self.override)
        column.addLayout(row)
        column.addWidget(holder)

    def _fill(self, every: int) -> None:
        shown, chosen = len(self._reach.shown), len(self._reach.chosen)
        self._entry(ALL, words.tr("all %1").replace("%1", review_words.groups(every)))
        self._entry(OPEN, words.tr("groups with undecided pictures"))
        if 0 < shown < every:
            text = words.tr("the %1 shown by the filter")
            self._entry(SHOWN, text.replace("%1", review_words.groups(shown)))
        if chosen == 1:
            self._entry(CHOSEN, words.tr("only the open group"))
        elif chosen:
            text = words.tr("the %1 chosen in the list")
            self._entry(CHOSEN, text.replace("%1", review_words.groups(chosen)))

    def _entry(self, name: str, text: str) -> None:
        self.which.addItem(text, name)

    def choose(self, which: str) -> None:
        """Choose one of the entries."""
        self.which.setCurrentIndex(self.which.findData(which))

    def chip(self, name: str) -> Chip:
        """Return the chip of a class."""
        return self._chips[name]

    def scope(self) -> Scope:
        """Return what was chosen."""
        which = self.which.currentData()
        groups = {SHOWN: self._reach.shown, CHOSEN: self._reach.chosen}.get(which)
        shown = {name for name, chip in self._chips.items() if chip.isChecked()}
        # classes that nobody has seen yet are decided like their kind: a scan may be running
        unseen = COPIES - self._chips.keys()
        return Scope(
            groups,
            which == OPEN,
            frozenset(shown | unseen),
            self.override.isChecked(),
        )

    def _on_which(self) -> None:
        """Let the chips count the groups that are chosen."""
        scope = self.scope()
        counts = Counter(
            bucket(g)
            for g in self._groups
            if (scope.groups is None or g.id in scope.groups)
            and (self.which.currentData() != OPEN or self._is_open(g.id))
        )
        for name, chip in self._chips.items():
            chip.setCount(counts[name])
        self._on_change()

    def _on_change(self) -> None:
        self.changed.emit()
