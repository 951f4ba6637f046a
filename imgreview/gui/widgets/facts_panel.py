"""The panel at the right: why the pictures are together, what differs, what goes with them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from imgreview.core.domain import Group, ImageFile, MatchClass, Relation
from imgreview.core.review.detectors import measures
from imgreview.core.review.differences import FactValue, Row, differing, every
from imgreview.core.settings import MatchSettings
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.diff_table import Cell, Column, DiffTable
from imgreview.gui.widgets.labels import SectionLabel, label
from imgreview.gui.widgets.why_card import WhyCard

MOST_REASONS = 8
MOST_COLUMNS = 4
OUTLINE_EDGE = 256


class FactsPanel(QScrollArea):
    """Sections for one group; `picture` gives the pixmap of a file for an edge."""

    def __init__(
        self,
        picture: Callable[[ImageFile, int], QPixmap | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._group: Group | None = None
        self._place = 0
        self.match: MatchSettings | None = None  # what the scan searched with
        self.setWidgetResizable(True)
        self.setProperty("ground", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words.tr("Facts"))
        self._inside = QWidget(self)
        self._inside.setProperty("ground", "panel")
        self.setWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(theme.GAP_M, theme.GAP_M, theme.GAP_M, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        self._why = SectionLabel(words.tr("Why together"), self._inside)
        self._cards = [WhyCard(self._inside) for _ in range(MOST_REASONS)]
        self._more = label("", theme.SECONDARY, tone="text2", parent=self._inside)
        self._walk = SectionLabel(words.tr("Decided pair by pair"), self._inside)
        self._losses = label("", theme.SECONDARY, tone="text1", parent=self._inside)
        self._losses.setWordWrap(True)
        self._differs = SectionLabel(words.tr("What differs"), self._inside)
        self._table = DiffTable(self._inside)
        self._same = label("", tone="text2")
        self._same.setWordWrap(True)
        self.every = QCheckBox(words.tr("Also what is the same"), self._inside)
        self.every.toggled.connect(self._on_every)
        self._with = SectionLabel(words.tr("With them"), self._inside)
        self._companions = label("", theme.SECONDARY, tone="text1", parent=self._inside)
        self._companions.setWordWrap(True)
        for above in (self._why, *self._cards, self._more, self._walk, self._losses):
            column.addWidget(above)
        column.addSpacing(theme.GAP_S)
        for part in (self._differs, self._table, self._same, self.every):
            column.addWidget(part)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self._with)
        column.addWidget(self._companions)
        column.addStretch(1)
        self.show_group(None)

    def show_group(self, group: Group | None, place: int = 0) -> None:
        """Show the facts of a group; `place` is the focused picture."""
        self._group, self._place = group, max(0, place)
        self._inside.setVisible(group is not None)
        policy = Qt.ScrollBarPolicy
        there = policy.ScrollBarAlwaysOff if group is None else policy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(there)  # nothing to scroll to where nothing is shown
        self.set_companions({})
        self.set_losses(())
        if group is not None:
            self._show_reasons(group)
            self._show_differences(group)

    def set_place(self, place: int) -> None:
        """Follow the focused picture."""
        if self._group is None or place < 0 or place == self._place:
            return
        self._place = place
        self._show_reasons(self._group)
        if len(self._group.files) > MOST_COLUMNS:
            self._show_differences(self._group)

    def picture_ready(self, path: Path, _edge: int) -> None:
        """Draw the outlines again when the best picture has arrived."""
        if self._group is not None and self._group.files[0].path == path:
            self._show_reasons(self._group)

    # -- why ---------------------------------------------------------------------------------
    def _show_reasons(self, group: Group) -> None:
        reasons = _gathered(group)
        first = max(0, min(self._card_of(reasons), len(reasons) - MOST_REASONS))
        shown = reasons[first : first + MOST_REASONS]
        best = group.files[0]
        aspect = best.facts.width / max(1, best.facts.height)
        outlined = any(words.crop_percent(r) is not None for r, _ in shown)
        picture = self._picture(best, OUTLINE_EDGE) if outlined else None
        for i, card in enumerate(self._cards):
            card.setVisible(i < len(shown))
            if i < len(shown):
                relation, places = shown[i]
                names = [words.letter(p) for p in places]
                told = len(shown) == 1 or self._place in places  # one card in full is enough
                measured = measures(relation, self.match) if told else ()
                card.show_relation(relation, names, picture, aspect, measured)
        left = len(reasons) - len(shown)
        self._more.setText(words.tr("and %1 more").replace("%1", words.number(left)))
        self._more.setVisible(left > 0)
        self._why.setVisible(bool(shown))

    def _card_of(self, reasons: Sequence[tuple[Relation, list[int]]]) -> int:
        """Return which reason is about the focused picture."""
        return next((i for i, (_, places) in enumerate(reasons) if self._place in places), 0)

    # -- what differs ------------------------------------------------------------------------
    def _columns(self, group: Group) -> list[int]:
        """Return the places of the files compared: the best, the focused and the next ones."""
        count = len(group.files)
        chosen = {0, min(self._place, count - 1)}
        for place in range(count):
            if len(chosen) >= MOST_COLUMNS:
                break
            chosen.add(place)
        return sorted(chosen)

    def _show_differences(self, group: Group) -> None:
        places = self._columns(group)
        files = [group.files[i] for i in places]
        unequal = [r for r in differing(files) if _shows(r)]
        rows = every(files) if self.every.isChecked() else unequal
        columns = [
            Column(
                words.letter(place),
                tuple(self._cell(row, i) for row in rows),
                suggested=group.files[place].id == group.suggested,
            )
            for i, place in enumerate(places)
        ]
        self._table.set_table([words.fact_name(r.fact) for r in rows], columns)
        self._table.setVisible(bool(rows))
        said = _said_of_all(group, equal=not rows)
        self._same.setText(said)
        self._same.setVisible(bool(said))

    @Slot(bool)
    def _on_every(self, _on: bool) -> None:
        if self._group is not None:
            self._show_differences(self._group)

    @staticmethod
    def _cell(row: Row, place: int) -> Cell:
        value = row.values[place]
        return Cell(_shown(row, value), place in row.best, value is None)

    # -- companions --------------------------------------------------------------------------
    def set_companions(self, names: Mapping[str, Sequence[str]]) -> None:
        """Show which files go with which picture: {letter: file names}."""
        lines = [
            words.tr("%1 goes with %2").replace("%1", name).replace("%2", letter)
            for letter, found in names.items()
            for name in found
        ]
        self._companions.setText("\n".join(lines[:12]))
        for part in (self._with, self._companions):
            part.setVisible(bool(lines))

    # -- the walk ----------------------------------------------------------------------------
    def set_losses(self, lines: Sequence[str]) -> None:
        """Show which pictures lost to which, and by what."""
        self._losses.setText("\n".join(lines))
        for part in (self._walk, self._losses):
            part.setVisible(bool(lines))

    def losses(self) -> list[str]:
        """Return the losses shown."""
        return self._losses.text().splitlines()

    # -- for tests and screen readers --------------------------------------------------------
    def reasons(self) -> list[str]:
        """Return the sentences shown."""
        return [c.text() for c in self._cards if not c.isHidden()]

    def differences(self) -> dict[str, tuple[str, ...]]:
        """Return the table shown."""
        return self._table.rows()

    def said_of_all(self) -> str:
        """Return the sentence below the table, "" where there is none."""
        return "" if self._same.isHidden() else self._same.text()

    def measured(self) -> dict[str, tuple[str, ...]]:
        """Return the detectors' figures and limits of the card that tells them."""
        shown = [c.measured() for c in self._cards if not c.isHidden()]
        return next((m for m in shown if m), {})


def _said_of_all(group: Group, *, equal: bool) -> str:
    """Return what sets the pictures apart that no row tells; `equal` when there are no rows.

    Of two exposures, or pictures that nothing proves to be one, it is never said that they are
    the same: only bytes or pixels that were compared one by one allow that.
    """
    classes = {r.cls for r in group.relations}
    if MatchClass.BURST in classes:
        return words.tr("The pictures themselves: another exposure of the same scene, not a copy.")
    if MatchClass.SIMILAR in classes:
        return words.tr("The pictures themselves: nothing proves that they are copies.")
    if not equal:
        return ""
    if classes <= {MatchClass.IDENTICAL, MatchClass.SAME_PIXELS}:
        return words.tr("Only the places where they are.")
    return words.tr("Only what is said above, and the places where they are.")


def _shows(row: Row) -> bool:
    """Return whether the words for the values differ, not only the values."""
    return len({_shown(row, v) for v in row.values}) > 1


def _shown(row: Row, value: FactValue) -> str:
    """Return a value in few words; times of day where several pictures are of one day."""
    taken = [v for v in row.values if isinstance(v, datetime)]
    if isinstance(value, datetime) and len({v.date() for v in taken}) < len(set(taken)):
        return value.strftime("%H:%M:%S") if len({v.date() for v in taken}) == 1 else str(value)
    return words.fact_short(row.fact, value)


def _gathered(group: Group) -> list[tuple[Relation, list[int]]]:
    """Return the relations with the places they hold for; equal statements become one."""
    places = {f.id: i for i, f in enumerate(group.files)}
    found: dict[object, tuple[Relation, list[int]]] = {}
    for relation in group.relations:
        if relation.b not in places:
            continue
        same = (relation.sentence, words.evidence_line(relation.evidence), relation.transform)
        found.setdefault(same, (relation, []))[1].append(places[relation.b])
    return list(found.values())
