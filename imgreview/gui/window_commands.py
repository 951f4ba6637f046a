"""What the commands of the menus do, and when they can be chosen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from imgreview import __version__
from imgreview.gui import words
from imgreview.gui.commands import Place, table
from imgreview.gui.pages.start_page import StartPage
from imgreview.gui.widgets.form_dialog import FormDialog
from imgreview.gui.window_menus import rename

if TYPE_CHECKING:
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.pages.review_page import ReviewPage


class WindowCommands(QObject):
    """Carries out commands by their id."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._was_maximized = False
        self._actions: dict[str, Callable[[], object]] = {
            "open": self._open,
            "pair": self._pair,
            "start": window.places.start,
            "rescan": window.flow.scan_again,
            "pause": self._pause,
            "stop": window.scans.stop,
            "skipped": window.show_skipped,
            "commit": window.places.commit,
            "history": window.places.history,
            "quit": window.close,
            "rules": window.bulk.show_rules,
            "folders": window.bulk.show_folders,
            "undo": self._undo,
            "redo": self._redo,
            "full": self._full_screen,
            "keys": self._keys,
            "about": self._about,
            **window.files.actions(),
            "remap": window.desk.change_keys,
            "ignored": window.desk.show_ignored,
        }

    def run(self, command: str) -> None:
        """Carry out a command: the page shown comes first, then the window."""
        page = self._window.places.current()
        own = getattr(page, "commands", None)
        if own is not None and own.run(command):
            return
        action = self._actions.get(command)
        if action is not None:
            action()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key that no page wanted; return whether it meant something."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
            return True
        command = self._window.services.keymap.match(event)
        # Other keys than letters and signs are shortcuts of the menus.
        if command is None or len(self._window.services.keymap.key(command)) != 1:
            return False
        action = self._window.actions_by_id.get(command)
        if _PLACES[command] is Place.WINDOW and action is not None and action.isEnabled():
            self.run(command)
            return True
        return False

    def _escape(self) -> None:
        """Close what lies on top; the review itself is only left by the command that says so."""
        window, page = self._window, self._window.places.current()
        if window.isFullScreen():
            self._full_screen()
        elif not window.banner.isHidden():
            window.banner.hide()
        elif page is window.flow.page:
            text = self.tr("%1 shows the start page.")
            window.flow.page.say(text.replace("%1", window.services.keymap.shown("start")))
        elif not isinstance(page, StartPage):
            window.places.back()

    @Slot()
    def refresh(self, *_: object) -> None:
        """Offer what can be done now."""
        window, scans = self._window, self._window.scans
        reviewing = window.flow.session is not None
        page = window.places.current()
        on_page = not isinstance(page, StartPage)
        own: frozenset[str] = getattr(getattr(page, "commands", None), "ids", frozenset())
        can = {
            "rescan": reviewing and not scans.running,
            "pause": scans.running,
            "stop": scans.running,
            "skipped": bool(scans.skipped),
            "commit": reviewing,
            "rules": reviewing,
            "folders": reviewing,
            "save_review": reviewing and window.services.store is not None,
            "report": reviewing,
            "clear_kept": not scans.running,
            "undo": reviewing,
            "redo": reviewing,
            "start": on_page,
        }
        for command in table():
            action = window.actions_by_id.get(command.id)
            if action is None:
                continue
            name = "only_1" if command.id == "only" else command.id
            usual = command.place is Place.WINDOW or name in own
            action.setEnabled(can.get(command.id, usual))
        window.actions_by_id["pause"].setChecked(scans.paused)
        text = self.tr("Files that could not be read…")
        if scans.skipped:
            count = words.number(len(scans.skipped))
            text = self.tr("%1 files that could not be read…").replace("%1", count)
        rename(window.actions_by_id["skipped"], "skipped", text, window.services.keymap)

    @Slot()
    def name_steps(self) -> None:
        """Say in the menu what undo would take back and redo do again."""
        session, window = self._window.flow.session, self._window
        back = None if session is None else session.undo_label
        again = None if session is None else session.redo_label
        for command, words_, label in (
            ("undo", self.tr("Undo"), back),
            ("redo", self.tr("Redo"), again),
        ):
            action = window.actions_by_id[command]
            rename(action, command, f"{words_} {label or ''}".strip(), window.services.keymap)

    def _open(self) -> None:
        self._window.places.start()
        self._window.start_page.choose_folders()

    def _pair(self) -> None:
        self._window.places.start()
        self._window.start_page.pair.choose_pair()

    def _pause(self) -> None:
        self._window.scans.set_paused(not self._window.scans.paused)
        self.refresh()

    def _undo(self) -> None:
        page = self._shown_review()
        if page is not None:
            page.undo.undo.trigger()

    def _redo(self) -> None:
        page = self._shown_review()
        if page is not None:
            page.undo.redo.trigger()

    def _shown_review(self) -> "ReviewPage | None":
        """Show the open review: nobody should change it without seeing what changes, or why not."""
        page = self._window.flow.page
        if page is not None and self._window.places.current() is not page:
            self._window.places.review()
        return page

    def _full_screen(self) -> None:
        """Give the whole screen to the page, without menus, or take it back."""
        window = self._window
        full = not window.isFullScreen()
        window.menuBar().setVisible(not full)
        if full:
            self._was_maximized = window.isMaximized()
            window.showFullScreen()
        elif self._was_maximized:
            window.showMaximized()
        else:
            window.showNormal()
        window.actions_by_id["full"].setChecked(full)

    def _keys(self) -> None:
        self._window.key_card.toggle()

    def _about(self) -> None:
        text = self.tr("imgreview %1 finds, explains and cleans up duplicate photographs.")
        dialog = FormDialog(
            self.tr("About imgreview"),
            text.replace("%1", __version__),
            self.tr("Close"),
            parent=self._window,
        )
        dialog.cancel.hide()
        dialog.go.clicked.connect(dialog.accept)
        dialog.open()


_PLACES = {command.id: command.place for command in table()}
