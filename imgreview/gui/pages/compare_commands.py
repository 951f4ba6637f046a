"""What the keys of Compare do: look, decide, and let the next candidate slide in."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from imgreview.core.domain import Decision, Group, ImageFile, Matrix
from imgreview.core.errors import UserError
from imgreview.gui.commands import Keymap
from imgreview.gui.pages import key_hints
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.compare_strip import tr
from imgreview.gui.pages.shown_guard import is_repeat
from imgreview.gui.undo import Undoing
from imgreview.gui.widgets.mode_bar import MODE_COMMANDS
from imgreview.gui.widgets.shared_zoom import STEP

if TYPE_CHECKING:
    from imgreview.gui.pages.compare_page import ComparePage

LOOK_MS = 250  # a pair that came by a decision is looked at so long before the next one
PAN = 64  # widget pixels for one press of an arrow key
_OF_TWO = frozenset(("keep", "reject", "undecide", "accept", "left", "right", "ignore", "next")) | {
    f"only_{digit}" for digit in range(1, 10)
}
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CompareCommands(QObject):
    """Carries out commands by the ids of `gui.commands` on the pair that is shown."""

    def __init__(self, page: "ComparePage", keymap: Keymap | None = None) -> None:
        super().__init__(page)
        self._page = page
        self.keymap = keymap or Keymap()
        self._since = QElapsedTimer()  # a pair came by a decision
        self._undoing = Undoing(page)
        self._undoing.done.connect(self._on_step_done)
        self._undoing.refused.connect(self._on_refused)
        self._actions: dict[str, Callable[[], object]] = {
            "keep": partial(self._mark, Decision.KEEP),
            "reject": partial(self._mark, Decision.REJECT),
            "undecide": partial(self._mark, Decision.UNDECIDED),
            "accept": self._accept,
            "left": lambda: self._keep(0),
            "right": lambda: self._keep(1),
            "ignore": self._ignore,
            "next": self._skip,
            "compare": page.closed.emit,
            "loupe": self._one_large,
            "zoom": page.view.toggle_zoom,
            "zoom_in": lambda: page.view.zoom_to(page.view.zoom() * STEP),
            "zoom_out": lambda: page.view.zoom_to(page.view.zoom() / STEP),
            "fit": page.view.fit,
            "as_is": page.as_is.click,
            "undo": partial(self._step, forward=False),
            "redo": partial(self._step, forward=True),
            **{command: partial(page.set_mode, mode) for mode, command in MODE_COMMANDS.items()},
            **{f"only_{n + 1}": partial(self._only, n) for n in range(9)},
        }
        self.ids = frozenset(self._actions)  # what can be asked for here

    def run(self, command: str) -> bool:
        """Carry out a command; return False for one that is not of this page."""
        action = self._actions.get(command)
        if action is None:
            return False
        if command in _OF_TWO and self.known_pair() is None:
            self._page.toast.say(tr("These two are of no group: there is nothing to decide."))
            return True
        try:
            action()
        except UserError as error:
            self._page.toast.say(str(error), "warning")
        return True

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key; return whether it meant something here."""
        if is_repeat(event, self.keymap):
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            return self.run(f"only_{event.key() - Qt.Key.Key_0}")
        text = event.text()
        if text == "0":
            self._page.view.fit()
            return True
        if event.key() in _STEPS:  # never to another pair: inside a picture arrows move it
            across, down = _STEPS[Qt.Key(event.key())]
            self._page.view.pan(across * PAN, down * PAN)
            return True
        if text in ("+", "-"):
            self._page.view.zoom_to(self._page.view.zoom() * STEP ** (1 if text == "+" else -1))
            return True
        command = self.keymap.match(event)
        looks = self._page.window().focusWidget() is self._page.view
        if command is None or (command == "accept" and not looks):  # Enter on a button
            return False
        return self.run(command) or self._tell_where(command)

    def _tell_where(self, command: str) -> bool:
        """Say where a command acts that does not act here."""
        text = key_hints.elsewhere(command, self.keymap)
        if text:
            self._page.toast.say(text)
        return bool(text)

    def _one_large(self) -> None:
        """Show one of the two in all the room, the other while the blink key is held; or end it."""
        self._page.set_mode("side" if self._page.view.mode == "blink" else "blink")

    # -- the pair in its group ---------------------------------------------------------------
    def group(self) -> Group | None:
        """Return the group both pictures are of, if there is one."""
        page = self._page
        if page.session is None or page.group_id is None or page.group_id not in page.session:
            return None
        return page.session.group(page.group_id)

    def known_pair(self) -> tuple[ImageFile, ImageFile] | None:
        """Return the two as files of the review, if they are."""
        group = self.group()
        if group is None or self._page.paths is None:
            return None
        by_path = {f.path: f for f in group.files}
        a, b = (by_path.get(p) for p in self._page.paths)
        return None if a is None or b is None else (a, b)

    def known_transform(self) -> Matrix | None:
        """Return how the scan laid B onto A, so that they line up before the comparison is done."""
        pair, group = self.known_pair(), self.group()
        if pair is None or group is None:
            return None
        ids = (pair[0].id, pair[1].id)
        known = (r for r in group.relations if (r.a, r.b) == ids and r.cls.is_copy)
        return next((r.transform for r in known), None)

    def decisions(self) -> tuple[Decision | None, Decision | None]:
        """Return what is decided about A and B."""
        pair, session = self.known_pair(), self._page.session
        if pair is None or session is None:
            return None, None
        return session.decision(pair[0].id), session.decision(pair[1].id)

    def place(self) -> str:
        """Return which of the candidates of its group B is, in words; "" outside of a group."""
        pair, group = self.known_pair(), self.group()
        if pair is None or group is None:
            return ""
        others = [f.id for f in group.files if f.id != pair[0].id]
        text = tr("Candidate %1 of %2").replace("%1", words.number(others.index(pair[1].id) + 1))
        return text.replace("%2", words.number(len(others)))

    def _mark(self, decision: Decision) -> None:
        """Decide about B alone, the picture that had the focus in the review, and stay."""
        pair, session = self.known_pair(), self._page.session
        if pair is None or session is None or self._is_too_soon():
            return
        name = words.file_name(pair[1].path)
        step = {
            Decision.KEEP: words.tr("keep %1"),
            Decision.REJECT: words.tr("reject %1"),
            Decision.UNDECIDED: words.tr("undecided %1"),
        }[decision]
        change = session.decide({pair[1].id: decision}, step.replace("%1", name))
        self._page.decided.emit(change)
        self._page.refresh_decisions()
        self._page.toast.say(f"B · {name} · {words.decision_name(decision)}", "done")

    def _accept(self) -> None:
        """Accept the group when both its pictures are what is shown; nothing unseen is decided."""
        session, group = self._page.session, self.group()
        if session is None or group is None or self._is_too_soon():
            return
        if len(group.files) > 2:
            text = tr("The group has %1 pictures, two are shown here. Accept it in the review.")
            self._page.toast.say(text.replace("%1", words.number(len(group.files))))
            return
        change = session.accept(group.id, words.tr("accept the group"))
        self._page.decided.emit(change)
        self._page.refresh_decisions()
        self._page.finished.emit()
        self._since.start()

    def _keep(self, winner: int) -> None:
        """Keep one of the two, reject the other, and put the next candidate in its place."""
        pair, session = self.known_pair(), self._page.session
        if pair is None or session is None or self._is_too_soon():
            return
        keep, lose = pair[winner], pair[1 - winner]
        label = self._page.tr("Keep left") if winner == 0 else self._page.tr("Keep right")
        change = session.duel(keep.id, lose.id, label)
        self._page.decided.emit(change)
        self._slide(winner)
        self._since.start()

    def _is_too_soon(self) -> bool:
        """Refuse what a key that was pressed twice would decide about a pair nobody saw."""
        soon = self._since.isValid() and self._since.elapsed() < LOOK_MS
        if soon:
            self._page.toast.say(tr("These two have only just come: look first."))
        return soon

    def _only(self, place: int) -> None:
        """Keep only the n-th of the two that are shown; a digit never decides what is not."""
        if place < 2:
            self._keep(place)
        elif self.known_pair() is not None:
            self._page.toast.say(self._page.tr("Only two pictures are shown here: 1 or 2."))

    def _slide(self, winner: int) -> None:
        """Show the winner against the next undecided file of the group, if there is one."""
        pair, session, group = self.known_pair(), self._page.session, self.group()
        if pair is None or session is None or group is None:
            return
        shown = {f.id for f in pair}
        waiting = [
            f
            for f in group.files
            if f.id not in shown and session.decision(f.id) is Decision.UNDECIDED
        ]
        if not waiting:
            self._page.refresh_decisions()
            self._page.finished.emit()
            return
        two = (pair[0], waiting[0]) if winner == 0 else (waiting[0], pair[1])
        self._page.show_pair(two[0].path, two[1].path, session, group.id)

    def _skip(self) -> None:
        """Leave B undecided and show the file after it."""
        pair, group = self.known_pair(), self.group()
        if pair is None or group is None:
            return
        others = [f for f in group.files if f.id != pair[0].id]
        if len(others) == 1:
            self._page.toast.say(self._page.tr("There is no other candidate in this group."))
            return
        place = [f.id for f in others].index(pair[1].id)
        following = others[(place + 1) % len(others)]
        self._page.show_pair(pair[0].path, following.path, self._page.session, group.id)

    def _ignore(self) -> None:
        page = self._page
        if page.session is None or self.group() is None or page.group_id is None:
            return
        if self._is_too_soon():
            return
        page.session.ignore(page.group_id)
        page.finished.emit()
        self._since.start()

    def _step(self, *, forward: bool) -> None:
        if self._page.session is not None:
            self._undoing.step(self._page.session, forward=forward)

    @Slot()
    def _on_step_done(self) -> None:
        self._since.invalidate()
        self._page.refresh_decisions()
        self._page.stepped.emit()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._page.toast.say(sentence, "warning")
