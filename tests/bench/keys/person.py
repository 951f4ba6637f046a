"""A person at the window who sees every picture for what it is, and spares keys."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from imgreview.core.domain import Decision, Group
from imgreview.core.errors import RefusedError
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from tests.bench.gui.stalls import until
from tests.bench.keys.truth import Truth

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
BY_NUMBER = 9  # files that have a key of their own
WAIT = 120.0


@dataclass(slots=True)
class Ledger:
    """The keys that were pressed, by what they were for, and the groups that needed more."""

    keys: Counter[str] = field(default_factory=Counter)
    corrected: int = 0  # groups in which the suggestion, bulk or a rule was wrong
    open: int = 0  # groups for which the program suggested nobody
    wrong: list[str] = field(default_factory=list)  # what is wrong at the end


class Person:
    """Presses keys in the real window and counts each; a click on a group counts as one too."""

    def __init__(self, window: MainWindow, page: ReviewPage, truth: Truth) -> None:
        self.window, self.page, self.truth = window, page, truth
        self.ledger = Ledger()

    def press(
        self,
        what: str,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = NONE,
        widget: QWidget | None = None,
    ) -> None:
        """Press a key, in the picture area where nothing else is named."""
        QTest.keyClick(widget or self.page.ui.grid, key, modifier)
        self.ledger.keys[what] += 1
        QApplication.processEvents()

    def click_group(self, group: Group) -> None:
        """Click a group in the list."""
        self.page.ui.rail.row_chosen.emit(self.page.groups.row_of(group.id))
        self.ledger.keys["clicks on groups"] += 1
        QApplication.processEvents()

    # -- what is seen ------------------------------------------------------------------------
    def groups(self) -> tuple[Group, ...]:
        """Return the groups in the order of the list."""
        model = self.page.groups
        ids = [model.group_id(row) for row in range(model.rowCount())]
        return tuple(self.page.session.group(i) for i in ids if i is not None)

    def fault(self, group: Group) -> str:
        """Return what is wrong with a group as it is marked now."""
        decision = self.page.session.decision
        return self.truth.fault(group, {f.path: decision(f.id) for f in group.files})

    def _enter_is_right(self, group: Group) -> bool:
        session = self.page.session
        try:
            after = session.would_accept(group.id)
        except RefusedError:
            return False
        told = {f.path: after.get(f.id, session.decision(f.id)) for f in group.files}
        return not self.truth.fault(group, told)

    # -- what is done ------------------------------------------------------------------------
    def walk(self) -> None:
        """Go from one undecided group to the next with the fewest keys for each."""
        if (self.page.group() is None) or not self._undecided():
            self.press("moves", Qt.Key.Key_Space)
        seen: set[str] = set()
        while (group := self.page.group()) is not None and group.id not in seen:
            seen.add(group.id)
            if not self._undecided():
                break
            self.decide(group)

    def _undecided(self) -> bool:
        group = self.page.group()
        return group is not None and not self._decided(group)

    def _decided(self, group: Group) -> bool:
        decision = self.page.session.decision
        return all(f.protected or decision(f.id) is not Decision.UNDECIDED for f in group.files)

    def decide(self, group: Group) -> None:
        """Decide the group that is looked at, and go on."""
        if self._enter_is_right(group):
            self.press("accept", Qt.Key.Key_Return)
            return
        self.ledger.open += group.suggested is None
        self.ledger.corrected += group.suggested is not None
        self.mark(group)
        if self.page.current_group_id() == group.id or not self._undecided():
            # Enter accepts what is marked; after "not duplicates" the next group is there already.
            self.press("accept", Qt.Key.Key_Return)

    def mark(self, group: Group) -> None:
        """Mark what stays with the fewest keys; what Enter does by itself is left to it."""
        keep = self.truth.keepers(group)
        if len(keep) == len(group.files):
            self.press("not duplicates", Qt.Key.Key_N)
        elif len(keep) == 1 and keep[0] < BY_NUMBER:
            self.press("keep only", Qt.Key(Qt.Key.Key_1 + keep[0]))
        else:
            for place in range(len(group.files)):
                here = self.page.session.decision(group.files[place].id)
                if place in keep and here is not Decision.KEEP:
                    self._go_to(place)
                    self.press("keep", Qt.Key.Key_P)
                elif place not in keep and here is Decision.KEEP:
                    self._go_to(place)
                    self.press("reject", Qt.Key.Key_X)

    def _go_to(self, place: int) -> None:
        while self.page.place() != place:
            forward = self.page.place() < place
            self.press("moves", Qt.Key.Key_Right if forward else Qt.Key.Key_Left)

    def file_by_file(self) -> None:
        """Decide every file with a key of its own, without a suggestion."""
        for group in self.groups():
            if self.page.current_group_id() != group.id:
                self.press("moves", Qt.Key.Key_Down)
            keep = self.truth.keepers(group)
            # Keepers first: the last picture that stands cannot be rejected.
            for place in (*keep, *(p for p in range(len(group.files)) if p not in keep)):
                self._go_to(place)
                if place in keep:
                    self.press("keep", Qt.Key.Key_P)
                else:
                    self.press("reject", Qt.Key.Key_X)

    def in_bulk(self) -> None:
        """Accept the identical and the resized at once, as the dialog offers it."""
        self.press("bulk", Qt.Key.Key_B, CTRL)
        dialog = self._dialog("BulkDialog")
        self.press("bulk", Qt.Key.Key_Return, widget=dialog)
        self._after_dialog(dialog)

    def by_rules(self) -> None:
        """Let the rules that are offered first mark what they can."""
        self.press("rules", Qt.Key.Key_R, CTRL | SHIFT, self.window)
        dialog = self._dialog("RulesDialog")
        ready: Callable[[], bool] = dialog.apply_button.isEnabled  # type: ignore[attr-defined]
        until(ready, WAIT)
        self.press("rules", Qt.Key.Key_Return, CTRL, dialog)
        self._after_dialog(dialog)

    def mend(self) -> None:
        """Click the groups that were decided wrongly, and decide them anew."""
        for group in self.groups():
            if self._decided(group) and self.fault(group):
                self.ledger.corrected += 1
                self.click_group(group)
                self.mark(group)

    def _dialog(self, name: str) -> QWidget:
        def shown() -> bool:
            return any(type(w).__name__ == name for w in QApplication.topLevelWidgets())

        until(shown, WAIT)
        return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == name)

    def _after_dialog(self, dialog: QWidget) -> None:
        """Wait until the dialog is gone and everything it began is marked."""
        desk = self.page.commands.desk
        until(lambda: not isValid(dialog) or not dialog.isVisible(), WAIT)
        until(lambda: not desk._stepper.busy, WAIT)
