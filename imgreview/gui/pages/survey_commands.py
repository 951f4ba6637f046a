"""What the keys of the survey do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from imgreview.core.domain import Decision, FileId
from imgreview.core.errors import UserError
from imgreview.gui.commands import Keymap
from imgreview.gui.pages import key_hints, shown_guard
from imgreview.gui.pages import review_words as words
from imgreview.gui.undo import Undoing

if TYPE_CHECKING:
    from imgreview.gui.pages.survey_page import SurveyPage

PAN = 64  # widget pixels for one press of an arrow key


class SurveyCommands(QObject):
    """What the keys of the survey do, by the ids of `gui.commands`."""

    def __init__(self, page: "SurveyPage", keymap: Keymap | None = None) -> None:
        super().__init__(page)
        self._page = page
        self.keymap = keymap or Keymap()
        self._undoing = Undoing(page)
        self._undoing.done.connect(self._on_step_done)
        self._undoing.refused.connect(self._on_refused)
        self._actions: dict[str, Callable[[], object]] = {
            "keep": lambda: self._decide(Decision.KEEP),
            "reject": lambda: self._decide(Decision.REJECT),
            "undecide": lambda: self._decide(Decision.UNDECIDED),
            "compare": self._compare,
            "survey": page.closed.emit,
            "zoom": page.view.toggle_zoom,
            "blink": lambda: page.view.peek(on=True),
            "undo": partial(self._step, forward=False),
            "redo": partial(self._step, forward=True),
            "zoom_in": lambda: page.view.zoom_by(1),
            "zoom_out": lambda: page.view.zoom_by(-1),
            "fit": page.view.fit,
            **{f"only_{n + 1}": partial(self._only, n) for n in range(9)},
        }
        self.ids = frozenset(self._actions)  # what can be asked for here

    def run(self, command: str) -> bool:
        """Carry out a command; return False for one that is not of this page."""
        action = self._actions.get(command)
        if action is None:
            return False
        try:
            if command in shown_guard.OF_A_GROUP and not command.startswith("only_"):  # it asks
                self._page.check()
            action()
        except UserError as error:
            self._page.toast.say(str(error), "warning")
        self._page.refresh_decisions()
        return True

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key; return whether it meant something here."""
        page, key = self._page, event.key()
        held = event.isAutoRepeat() and self.keymap.match(event) == "blink"
        if held or shown_guard.is_repeat(event, self.keymap):
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._only(key - Qt.Key.Key_1)
        elif plain and key == Qt.Key.Key_0:
            page.view.fit()
        elif event.text() in ("+", "-"):
            page.view.zoom_by(1 if event.text() == "+" else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in _STEPS:
            self._arrow(*_STEPS[Qt.Key(key)], pans=not plain)
        else:
            command = self.keymap.match(event)
            return command is not None and (self.run(command) or self._tell_where(command))
        return True

    def _tell_where(self, command: str) -> bool:
        """Say where a command acts that does not act here."""
        text = key_hints.elsewhere(command, self.keymap)
        if text:
            self._page.toast.say(text)
        return bool(text)

    def _arrow(self, across: int, down: int, *, pans: bool) -> None:
        """Focus the neighbour; with Shift move what is seen. Never another group."""
        view = self._page.view
        if pans:
            view.pan(across * PAN, down * PAN)
        else:
            view.focus_member(view.focused + across + down * view.columns())

    def _focused(self) -> FileId | None:
        view = self._page.view
        return view.members[view.focused].file.id if view.members else None

    def _decide(self, decision: Decision) -> None:
        file, session = self._focused(), self._page.session
        if file is None or session is None:
            return
        label_ = {
            Decision.KEEP: words.tr("keep %1"),
            Decision.REJECT: words.tr("reject %1"),
            Decision.UNDECIDED: words.tr("undecided %1"),
        }[decision]
        session.decide({file: decision}, label_.replace("%1", words.file_name(file.path)))

    def _only(self, index: int) -> None:
        """Keep only the n-th of the pictures that are seen."""
        page = self._page
        if page.session is None or page.group_id is None or index >= len(page.view.members):
            return
        member = page.view.members[index]
        text = words.tr("keep only %1").replace("%1", words.letter(member.place))
        try:
            page.check(whole=True)
            page.session.keep_only(page.group_id, member.file.id, text)
        except UserError as error:
            page.toast.say(str(error), "warning")
        page.view.focus_member(index)
        page.refresh_decisions()

    def _step(self, *, forward: bool) -> None:
        if self._page.session is not None:
            self._undoing.step(self._page.session, forward=forward)

    @Slot()
    def _on_step_done(self) -> None:
        self._page.refresh_decisions()
        self._page.stepped.emit()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._page.toast.say(sentence, "warning")

    def _compare(self) -> None:
        group, place = self._page.shown(), self._page.place()
        if group is not None and len(group.files) > 1:
            other = group.files[place if place > 0 else 1]
            self._page.compare_requested.emit((group.files[0], other))

    @Slot(int)
    def state_clicked(self, place: int) -> None:
        """Go on to the following decision of a picture: keep, reject, undecided."""
        group, session = self._page.shown(), self._page.session
        if group is None or session is None or place >= len(group.files):
            return
        file = group.files[place]
        decision = session.decision(file.id)
        if decision is Decision.UNDECIDED:
            self.run("keep")
        else:
            self.run("reject" if decision is Decision.KEEP and not file.protected else "undecide")


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
