"""Survey: up to nine pictures of a group at once, zoomed and moved together, marked by keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.review.session import ReviewSession
from imgreview.gui import theme
from imgreview.gui.commands import Keymap
from imgreview.gui.pages import review_words as words
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import ElideLabel, IconButton, KeyStrip, TopBar, label
from imgreview.gui.widgets.survey_view import MOST, SurveyView
from imgreview.gui.widgets.toast import Toast

PAN = 64  # widget pixels for one press of an arrow key


def key_words() -> tuple[tuple[str, str], ...]:
    """Return the keys shown and what they do."""
    return (
        ("P", words.tr("keep")),
        ("X", words.tr("reject")),
        ("1…9", words.tr("keep only that one")),
        ("B", words.tr("hold to see A")),
        ("Z", words.tr("100 %")),
        ("C", words.tr("compare")),
        ("Esc", words.tr("back")),
    )


class SurveyPage(QWidget):
    """Signals: closed(); compare_requested((ImageFile, ImageFile)); place_changed(int place)."""

    closed = Signal()
    compare_requested = Signal(object)
    place_changed = Signal(int)

    def __init__(self, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: ReviewSession | None = None
        self.group_id: str | None = None
        self._first = 0
        self.view = SurveyView(pictures, self)
        self.bar = TopBar(words.tr("Survey"), self)
        self.range = label("", tone="text2", parent=self)
        self.back = IconButton("chevron-left", words.tr("The nine before"), "PgUp", parent=self)
        self.forth = IconButton("chevron-right", words.tr("The next nine"), "PgDown", parent=self)
        self.facts = ElideLabel(parent=self)
        self.toast = Toast(self.view)
        self.commands = SurveyCommands(self)
        self._build()

    def _build(self) -> None:
        self.bar.middle.addStretch(1)
        for part in (self.back, self.range, self.forth):
            self.bar.middle.addWidget(part)
        self.bar.middle.addStretch(1)
        foot = QFrame(self)
        foot.setProperty("ground", "footer")
        foot.setFixedHeight(theme.FOOTER_HEIGHT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_L)
        row.addWidget(self.facts, 1)
        row.addWidget(KeyStrip(key_words(), foot))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.view)
        self.bar.back_requested.connect(self.closed)
        self.back.clicked.connect(self._page_back)
        self.forth.clicked.connect(self._page_forth)
        self.view.place_changed.connect(self._on_place)
        self.view.state_clicked.connect(self.commands.state_clicked)

    # -- what is shown -----------------------------------------------------------------------
    def show_group(self, session: ReviewSession, group_id: str, place: int = 0) -> None:
        """Show the pictures of a group around the one at `place`."""
        self.session, self.group_id = session, group_id
        self._show(max(0, place))

    def group(self) -> Group | None:
        """Return the group that is shown, None when it has left the review."""
        if self.session is None or self.group_id is None or self.group_id not in self.session:
            return None
        return self.session.group(self.group_id)

    def place(self) -> int:
        """Return the place of the focused picture in its group."""
        return self._first + self.view.focused

    def _show(self, place: int) -> None:
        group = self.group()
        if group is None:
            return
        place = min(place, len(group.files) - 1)
        self._first = place // MOST * MOST
        self.view.show_group(group, self._first, place)
        self.refresh_decisions()
        count = len(group.files)
        last = min(count, self._first + MOST)
        text = words.tr("Pictures %1 to %2 of %3").replace("%1", words.number(self._first + 1))
        text = text.replace("%2", words.number(last)).replace("%3", words.number(count))
        self.range.setText(text)
        for button, there in ((self.back, self._first > 0), (self.forth, last < count)):
            button.setVisible(count > MOST)
            button.setEnabled(there)
        self._tell()

    def refresh_decisions(self) -> None:
        """Show what is decided about the pictures."""
        if self.session is not None:
            choices = [self.session.decision(m.file.id) for m in self.view.members]
            self.view.show_decisions(choices)

    def _tell(self) -> None:
        if not self.view.members:
            return
        file = self.view.members[self.view.focused].file
        parts = (
            words.letter(self.place()),
            words.file_name(file.path),
            words.megapixels(file.facts.pixels),
            words.size(file.id.size),
            words.folder(file.path),
        )
        self.facts.setText(" · ".join(parts))

    @Slot(int)
    def _on_place(self, place: int) -> None:
        self._tell()
        self.place_changed.emit(place)

    @Slot()
    def _page_back(self) -> None:
        self.turn(-1)

    @Slot()
    def _page_forth(self) -> None:
        self.turn(1)

    def turn(self, by: int) -> None:
        """Show the next or previous nine pictures of a large group."""
        group, there = self.group(), self._first + by * MOST
        if group is not None and 0 <= there < len(group.files):
            self._show(there)
            self.place_changed.emit(there)

    # -- keys --------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.commands.key_pressed(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.commands.keymap.match(event) == "blink" and not event.isAutoRepeat():
            self.view.peek(on=False)
        else:
            super().keyReleaseEvent(event)


class SurveyCommands(QObject):
    """What the keys of the survey do, by the ids of `gui.commands`."""

    def __init__(self, page: SurveyPage, keymap: Keymap | None = None) -> None:
        super().__init__(page)
        self._page = page
        self.keymap = keymap or Keymap()
        self._actions: dict[str, Callable[[], object]] = {
            "keep": lambda: self._decide(Decision.KEEP),
            "reject": lambda: self._decide(Decision.REJECT),
            "undecide": lambda: self._decide(Decision.UNDECIDED),
            "compare": self._compare,
            "survey": page.closed.emit,
            "zoom": page.view.toggle_zoom,
            "blink": lambda: page.view.peek(on=True),
            "undo": lambda: page.session.undo() if page.session else None,
            "redo": lambda: page.session.redo() if page.session else None,
        }

    def run(self, command: str) -> bool:
        """Carry out a command; return False for one that is not of this page."""
        action = self._actions.get(command)
        if action is None:
            return False
        try:
            action()
        except UserError as error:
            self._page.toast.say(str(error), "warning")
        self._page.refresh_decisions()
        return True

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key; return whether it meant something here."""
        page, key = self._page, event.key()
        if event.isAutoRepeat() and self.keymap.match(event) == "blink":
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
            return command is not None and self.run(command)
        return True

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
            page.session.keep_only(page.group_id, member.file.id, text)
        except UserError as error:
            page.toast.say(str(error), "warning")
        page.view.focus_member(index)
        page.refresh_decisions()

    def _compare(self) -> None:
        group, place = self._page.group(), self._page.place()
        if group is not None and len(group.files) > 1:
            other = group.files[place if place > 0 else 1]
            self._page.compare_requested.emit((group.files[0], other))

    @Slot(int)
    def state_clicked(self, place: int) -> None:
        """Go on to the following decision of a picture: keep, reject, undecided."""
        group, session = self._page.group(), self._page.session
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
