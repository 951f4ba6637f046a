"""What the keys, buttons and menus of the review do to the group that is looked at."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from imgreview.core.domain import Decision
from imgreview.core.errors import UserError
from imgreview.gui.commands import Keymap
from imgreview.gui.pages import key_hints, shown_guard
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages.review_desk import ReviewDesk
from imgreview.gui.pages.review_focus import FocusKeeper
from imgreview.gui.pages.review_menu import GroupMenu
from imgreview.gui.widgets.picture_card import Tool

if TYPE_CHECKING:
    from imgreview.gui.pages.review_page import ReviewPage


class ReviewCommands(QObject):
    """Carries out commands by the ids of `gui.commands`; a refusal becomes a sentence."""

    def __init__(self, page: "ReviewPage", keymap: Keymap | None = None) -> None:
        super().__init__(page)
        self._page = page
        self.keymap = keymap or Keymap()
        self.desk = desk = ReviewDesk(page)
        self.focus = FocusKeeper(page)
        self.group_menu = GroupMenu(page)
        self._actions: dict[str, Callable[[], object]] = {
            "keep": lambda: self._decide(Decision.KEEP),
            "reject": lambda: self._decide(Decision.REJECT),
            "undecide": lambda: self._decide(Decision.UNDECIDED),
            "left": lambda: self._keep_one_of_two(0),
            "right": lambda: self._keep_one_of_two(1),
            "accept": self._accept,
            "ignore": self._ignore,
            "reject_all": self._reject_all,
            "clear": self._clear,
            "move": page.closer.choose_target,
            "next": page.go_to_open,
            "previous": lambda: page.go(-1),
            "up": lambda: page.go(-1),
            "down": lambda: page.go(1),
            "member_left": lambda: page.closer.step(-1),
            "member_right": lambda: page.closer.step(1),
            "compare": page.closer.compare,
            "survey": page.closer.survey,
            "loupe": page.closer.toggle_loupe,
            "zoom": page.closer.zoom,
            "blink": lambda: page.closer.blink(on=True),
            "facts": page.ui.toggle_facts,
            "bulk": desk.bulk,
            "threshold": desk.threshold,
            "split": desk.split,
            "merge": desk.merge,
            "protect": desk.folders,
            "filter": page.edit_filter,
            "undo": page.undo.undo.trigger,
            "redo": page.undo.redo.trigger,
            "commit": page.commit_requested.emit,
            **{f"only_{n + 1}": partial(self._only, n) for n in range(9)},
        }
        self.ids = frozenset(self._actions)  # what can be asked for here

    def run(self, command: str) -> bool:
        """Carry out a command; return False for one that is not of the review."""
        action = self._actions.get(command)
        if action is None:
            return False
        if command in shown_guard.OF_A_GROUP:
            self._guarded(action)
        else:
            self._tried(action)
        return True

    # -- keys --------------------------------------------------------------------------------
    def hear(self, event: QKeyEvent) -> bool:
        """Handle a key pressed or let go in the picture area."""
        if event.type() is QEvent.Type.KeyPress:
            return self.key(event)
        return event.type() is QEvent.Type.KeyRelease and self.released(event)

    def key(self, event: QKeyEvent) -> bool:
        """Handle a key pressed in the picture area; return whether it meant something."""
        if shown_guard.is_repeat(event, self.keymap):
            return True
        place = event.key() - Qt.Key.Key_1
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and 0 <= place < 9:
            self._guarded(lambda: self._only(place))
            return True
        command = self.keymap.match(event)
        return command is not None and (self.run(command) or self._tell_where(command))

    def _tell_where(self, command: str) -> bool:
        """Say where a command acts that does not act here."""
        text = key_hints.elsewhere(command, self.keymap, in_review=True)
        if text:
            self._page.say(text)
        return bool(text)

    def released(self, event: QKeyEvent) -> bool:
        """End what lasts only as long as its key is held."""
        if event.isAutoRepeat() or self.keymap.match(event) != "blink":
            return False
        self._page.closer.blink(on=False)
        return True

    def _guarded(self, action: Callable[[], object]) -> None:
        """Decide about the group that is looked at, if it still is what is shown."""
        page = self._page
        if shown_guard.is_shown(page.session, page.group()):
            self._tried(action)
        else:
            shown_guard.show_again(page)
            page.say(str(shown_guard.changed()), "warning")

    def _tried(self, action: Callable[[], object]) -> None:
        try:
            action()
        except UserError as error:
            self._page.say(str(error), "warning")

    # -- deciding ----------------------------------------------------------------------------
    def _decide(self, decision: Decision) -> None:
        file = self._page.focused()
        if file is None:
            return
        label = {
            Decision.KEEP: words.tr("keep %1"),
            Decision.REJECT: words.tr("reject %1"),
            Decision.UNDECIDED: words.tr("undecided %1"),
        }[decision]
        name = words.file_name(file.path)
        self._page.session.decide({file: decision}, label.replace("%1", name))

    def _keep_one_of_two(self, side: int) -> None:
        """Winner stays: the focused picture against the next candidate, the loser is rejected."""
        pair = self._pair()
        if pair is None:
            return
        winner, loser = (
            self._page.items.files()[place].id for place in (pair[side], pair[1 - side])
        )
        name = words.file_name(winner.path)
        self._page.session.duel(winner, loser, words.tr("keep %1").replace("%1", name))
        self._page.set_place(pair[side])

    def _pair(self) -> tuple[int, int] | None:
        """Return the places of the focused picture and the next undecided one (or a neighbour)."""
        files, place = self._page.items.files(), max(0, self._page.place())
        if len(files) < 2:
            return None
        decision = self._page.session.decision
        waiting = (
            i
            for i in range(place + 1, len(files))
            if decision(files[i].id) is Decision.UNDECIDED and not files[i].protected
        )
        left = min(place, len(files) - 2)
        following = next(waiting, None)
        return (left, left + 1) if following is None else (place, following)

    def _only(self, place: int) -> None:
        group = self._page.group()
        if group is None or place >= len(group.files):
            return
        label = words.tr("keep only %1").replace("%1", words.letter(place))
        self._page.session.keep_only(group.id, group.files[place].id, label)
        self._page.set_place(place)

    def _accept(self) -> None:
        group = self._page.group()
        if group is not None:
            self._page.session.accept(group.id, words.tr("accept the group"))
            self._page.go_to_open()

    def _ignore(self) -> None:
        group = self._page.group()
        if group is not None:
            self._page.session.ignore(group.id, words.tr("not duplicates"))
            text = words.tr("Remembered: these are no duplicates. %1 takes it back.")
            self._page.say(text.replace("%1", self.keymap.shown("undo")))

    def _reject_all(self) -> None:
        group = self._page.group()
        if group is not None:
            self._page.session.reject_all(group.id, words.tr("reject all"))
            self._page.say(
                words.tr("The whole group is rejected. Commit will say so again."), "warning"
            )

    def _clear(self) -> None:
        group = self._page.group()
        if group is not None:
            self._page.session.clear(group.id, words.tr("undecide all"))

    # -- the tools on a card -----------------------------------------------------------------
    def tool(self, place: int, tool: Tool) -> None:
        """Carry out what was clicked on a card."""
        self._page.set_place(place)
        if tool is Tool.STATE:
            self.run(self._following(place))
        elif tool is Tool.ONLY:
            self._guarded(lambda: self._only(place))
        else:
            self.run(_TOOLS[tool])

    def _following(self, place: int) -> str:
        group = self._page.group()
        if group is None or place >= len(group.files):
            return "undecide"
        file = group.files[place]
        decision = self._page.session.decision(file.id)
        if decision is Decision.UNDECIDED:
            return "keep"
        return "reject" if decision is Decision.KEEP and not file.protected else "undecide"


_TOOLS = {
    Tool.KEEP: "keep",
    Tool.REJECT: "reject",
    Tool.COMPARE: "compare",
    Tool.LOUPE: "loupe",
}
