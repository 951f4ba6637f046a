"""The review: groups at the left, the pictures of one side by side, the facts at the right."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imgreview.core.domain import FileId, Group, ImageFile
from imgreview.core.events import Event, ScanFinished, StageStarted
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui.commands import Keymap
from imgreview.gui.jobs import JobRunner
from imgreview.gui.models.groups_model import GroupsModel
from imgreview.gui.models.items_model import ItemsModel
from imgreview.gui.pages import review_words as words
from imgreview.gui.pages import shown_guard
from imgreview.gui.pages.review_closer import Closer
from imgreview.gui.pages.review_commands import ReviewCommands
from imgreview.gui.pages.review_companions import CompanionFinder
from imgreview.gui.pages.review_layout import ReviewLayout
from imgreview.gui.pages.review_menu import PictureMenu
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.reveal import Revealer
from imgreview.gui.undo import UndoActions

AHEAD = 3  # groups whose pictures are loaded before they are looked at


class ReviewPage(QWidget):
    """Everything about one review session.

    The session is fed by whoever runs the scan (`session.merge`); `on_event` only shows how far
    it is. Signals: compare_requested((ImageFile, ImageFile)); commit_requested();
    pause_toggled(bool); stop_requested(); back_requested().
    """

    compare_requested = Signal(object)
    commit_requested = Signal()
    pause_toggled = Signal(bool)
    stop_requested = Signal()
    back_requested = Signal()

    def __init__(
        self,
        session: ReviewSession,
        pictures: PictureSource,
        runner: JobRunner | None = None,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.pictures, self._pictures = session, pictures, pictures
        self._current: str | None = None
        self.last_row = 0
        self._scanning: bool | None = None  # None: no scan was heard of
        self.groups = GroupsModel(session, pictures, self)
        self.items = ItemsModel(session, pictures, self)
        self.undo = UndoActions(session, self)
        self.revealer = Revealer(self)
        self.ui = ReviewLayout(self)
        self.closer = Closer(self)
        self.commands = ReviewCommands(self, keymap)
        self._menu = PictureMenu(self)
        self._companions = CompanionFinder(runner, self.ui.facts, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.ui)
        self._connect()
        self._leave = session.subscribe(self._on_notice)
        self.setFocusProxy(self.ui.grid)
        self.show_row(0)
        self._refresh()

    def _connect(self) -> None:
        ui = self.ui
        for widget in (ui.grid, ui.loupe):
            widget.installEventFilter(self)
        ui.progress.pause_toggled.connect(self.pause_toggled)
        ui.progress.stop_requested.connect(self.stop_requested)
        ui.top.back_requested.connect(self.back_requested)
        ui.footer.commit_requested.connect(self.commit_requested)
        ui.rail.row_chosen.connect(self.show_row)
        ui.rail.arranged.connect(self._on_arranged)
        ui.rail.left.connect(self.focus_pictures)
        ui.rail.command.connect(self._run)
        ui.title.command.connect(self._run)
        ui.title.newcomers_wanted.connect(self.take_newcomers)
        ui.empty.action.connect(ui.rail.clear_filter)
        ui.grid.place_changed.connect(self._on_place)
        ui.grid.tool_clicked.connect(self.commands.tool)
        ui.grid.opened.connect(self._on_opened)
        ui.grid.menu_requested.connect(self._on_menu)
        ui.loupe.place_changed.connect(ui.grid.set_place)
        self.undo.refused.connect(self._on_refused)
        self.groups.rowsInserted.connect(self._on_rows)
        for receiver in (self.groups, self.items, ui.facts, ui.loupe):
            self._pictures.ready.connect(receiver.picture_ready)
        self._pictures.failed.connect(self.items.picture_failed)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DeferredDelete:
            self.detach()
        return super().event(event)

    def detach(self) -> None:
        """Stop listening to the session; the page goes."""
        self._leave()
        self.ui.save_state()
        self.revealer.close()
        for part in (self.groups, self.items, self.undo, self.ui.rail, self.commands.desk):
            part.detach()

    def picture(self, file: ImageFile, edge: int) -> QPixmap | None:
        """Return what can be shown of a file now."""
        return self._pictures.picture(file.path, file.id.mtime_ns, edge)

    # -- where the person is -----------------------------------------------------------------
    def current_group_id(self) -> str | None:
        """Return the id of the group that is looked at."""
        return self._current

    def group(self) -> Group | None:
        """Return the group that is looked at, as it is shown."""
        return self.items.group

    def place(self) -> int:
        """Return the place of the focused picture in its group."""
        return self.ui.grid.place()

    def set_place(self, place: int) -> None:
        """Focus a picture of the group."""
        self.ui.grid.set_place(place)

    def focused(self) -> FileId | None:
        """Return the file of the focused picture."""
        files, place = self.items.files(), self.place()
        return files[place].id if 0 <= place < len(files) else None

    @Slot(int)
    def show_row(self, row: int) -> None:
        """Look at the group of a row."""
        self.show_group(self.groups.group_id(row))

    def show_group(self, group_id: str | None) -> None:
        """Look at a group; None for none."""
        if group_id != self._current:
            self._current = group_id
            self.session.open_group(group_id)
            self.ui.loupe.close_loupe()
            self.ui.toast.say("")
            self.items.show_group(None if group_id is None else self.session.group(group_id))
            self._companions.find(self.items.group)
            self._prefetch()
        self._refresh()

    def go(self, by: int) -> None:
        """Look at the group that many rows further down."""
        row = self.groups.row_of(self._current)
        there = row + by if row >= 0 else self.last_row
        if 0 <= there < self.groups.rowCount():
            self.show_row(there)

    def go_to_open(self) -> None:
        """Look at the next group that is not reviewed."""
        row = self.groups.row_of(self._current)
        there = self.groups.next_open(row if row >= 0 else self.last_row - 1)
        if there < 0 or there == row:
            self._tell_done(there == row)
            return
        self.show_row(there)

    def _tell_done(self, this_one: bool) -> None:
        if this_one:
            self.say(words.tr("This is the last group with undecided pictures."))
        elif self._scanning:
            self.say(words.tr("All groups found so far are reviewed."), "done")
        else:
            key = self.commands.keymap.shown("commit").replace("Return", "Enter")
            text = words.tr("All groups are reviewed. %1 shows the commit.")
            self.say(text.replace("%1", key), "done")

    @Slot()
    def take_newcomers(self) -> None:
        """Show the pictures that the scan found meanwhile for this group."""
        focused, self._current = self.focused(), None  # it may get another id
        group_id = self._current = self.session.take_newcomers()
        self.groups.flush()
        self.items.show_group(None if group_id is None else self.session.group(group_id))
        if focused is not None:
            self.set_place(max(0, self.items.place_of(focused)))
        self._refresh()

    def edit_filter(self) -> None:
        """Move the keyboard to the filter field."""
        self.ui.show_rail()
        self.ui.rail.edit_filter()

    @Slot()
    def focus_pictures(self) -> None:
        """Move the keyboard to the picture area."""
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- following ---------------------------------------------------------------------------
    def on_event(self, event: Event) -> None:
        """Show how far the scan is."""
        self.ui.progress.on_event(event)
        if isinstance(event, StageStarted):
            self._scanning = True
            self.ui.progress.show()
        elif isinstance(event, ScanFinished):
            self._scanning = False
            self.groups.flush()
            QTimer.singleShot(0, self, self.groups.sorter.groups)  # in turns of 10 to 20 ms
            QTimer.singleShot(10, self, self._arrange_untouched)
        self._refresh_empty()

    def _arrange_untouched(self) -> None:
        """Put the groups in order while nobody has begun: nothing is moved away from them."""
        if self.last_row == 0 and self.session.undo_label is None:
            self.ui.rail.arrange()

    def say(self, sentence: str, tone: str = "info") -> None:
        """Show a sentence over the pictures for some seconds."""
        self.ui.toast.say(sentence, tone)

    def _on_notice(self, notice: Notice) -> None:
        if notice.trouble:
            self.say(notice.trouble, "warning")
        if self._current is not None and self._current not in self.session:
            self.show_row(shown_guard.row_after_loss(self, notice))
        elif notice.change is not None and not notice.part:
            self._follow_change(notice)
        elif not shown_guard.is_shown(self.session, self.group()):
            shown_guard.show_again(self)
        self._refresh()

    def _follow_change(self, notice: Notice) -> None:
        """Show the group that an undo, a redo or another page changed."""
        touched = (*notice.merged.added, *notice.decided)
        if touched and self._current not in touched and not shown_guard.is_wide(notice):
            self.show_group(touched[0])

    @Slot()
    def _on_rows(self) -> None:
        if self._current is None:
            self.show_row(0)
        self._refresh()

    @Slot()
    def _on_arranged(self) -> None:
        if self.groups.row_of(self._current) < 0:
            self.show_row(0)  # none, where nothing matches: what is not listed is not decided
        self._refresh()

    def _refresh(self) -> None:
        """Bring the words around the pictures up to date."""
        row = self.groups.row_of(self._current)
        self.last_row = row if row >= 0 else self.last_row
        self.ui.rail.list.set_row(row)  # a no-op while it is the same: lists keep their scroll
        new = self.session.newcomers()
        self.ui.title.show_group(self.group(), row + 1, self.groups.rowCount(), new)
        self.ui.footer.show_session(self.session)
        self._refresh_empty()

    def _refresh_empty(self) -> None:
        self.ui.show_empty(
            self.group() is None,
            scanning=self._scanning,
            filtered=bool(self.groups.filter) and self.session.total > 0,
        )

    def _prefetch(self) -> None:
        files = self.groups.files_near(self.groups.row_of(self._current), AHEAD)
        self._pictures.prefetch(((f.path, f.id.mtime_ns) for f in files), self.items.edge)

    @Slot(str)
    def _run(self, command: str) -> None:
        self.commands.run(command)

    @Slot(int)
    def _on_place(self, place: int) -> None:
        self.ui.facts.set_place(place)

    @Slot(int)
    def _on_opened(self, place: int) -> None:
        self.set_place(place)
        self.closer.compare()

    @Slot(int, QPoint)
    def _on_menu(self, place: int, where: QPoint) -> None:
        self.set_place(place)
        if (file := self.focused()) is not None:
            self._menu.open_for(file, where)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self.say(sentence, "warning")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and self.commands.hear(event)
