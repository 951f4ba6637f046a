"""Survey: up to nine pictures of a group at once, zoomed and moved together, marked by keys."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.domain import FileId, Group
from imgreview.core.review.session import ReviewSession
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages import shown_guard
from imgreview.gui.pages.survey_commands import SurveyCommands
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import ElideLabel, IconButton, KeyStrip, TopBar, label
from imgreview.gui.widgets.survey_view import MOST, SurveyView
from imgreview.gui.widgets.toast import Toast


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
    """Signals: closed(); compare_requested((ImageFile, ImageFile)); place_changed(int place);
    stepped() after an undo or redo made here.
    """

    closed = Signal()
    stepped = Signal()
    compare_requested = Signal(object)
    place_changed = Signal(int)

    def __init__(self, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session: ReviewSession | None = None
        self.group_id: str | None = None
        self._first = 0
        self._shown: Group | None = None
        self._seen: set[FileId] = set()
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
        steps = QWidget(self)
        line = QHBoxLayout(steps)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GAP_S)
        for part in (self.back, self.range, self.forth):
            line.addWidget(part)
        self.bar.put_in_middle(steps)
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
        self._seen = set()
        self._show(max(0, place))

    def group(self) -> Group | None:
        """Return the group that is shown, None when it has left the review."""
        if self.session is None or self.group_id is None or self.group_id not in self.session:
            return None
        return self.session.group(self.group_id)

    def shown(self) -> Group | None:
        """Return the group as it is shown."""
        return self._shown

    def place(self) -> int:
        """Return the place of the focused picture in its group."""
        return self._first + self.view.focused

    def _show(self, place: int) -> None:
        group = self.group()
        if group is None:
            return
        self._shown, place = group, min(place, len(group.files) - 1)
        self._first = place // MOST * MOST
        self.view.show_group(group, self._first, place)
        self._seen.update(m.file.id for m in self.view.members)
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

    def check(self, *, whole: bool = False) -> None:
        """Raise UserError where what is shown is not what the review holds, and show it.

        With `whole`, also where a part of the group was never shown.
        """
        if self.session is not None and not shown_guard.is_shown(self.session, self._shown):
            self._show(self.place())
            raise shown_guard.changed()
        files = () if self._shown is None else self._shown.files
        if whole and any(f.id not in self._seen for f in files):
            raise shown_guard.unseen(len(files))

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
