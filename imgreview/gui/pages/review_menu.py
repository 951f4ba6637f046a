"""The context menus of a group and of a picture: decide, look closer, open, show, copy."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from imgreview.core.domain import FileId
from imgreview.gui import icons, reveal
from imgreview.gui.pages import review_words as words

if TYPE_CHECKING:
    from imgreview.gui.pages.review_page import ReviewPage


class ReviewMenu(QMenu):
    """A menu of commands of the review, each with its key."""

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._page = page

    def _command(self, name: str, icon: str, text: str) -> QAction:
        key = self._page.commands.keymap.shown(name)
        action = self.addAction(icons.icon(icon, "text2"), f"{text}\t{key}" if key else text)
        action.setProperty("command", name)
        action.triggered.connect(self._on_command)
        return action

    def _on_command(self) -> None:
        action = self.sender()
        if action is not None:
            self._page.commands.run(str(action.property("command")))

    def _group_commands(self) -> None:
        """Add what is done to the whole group."""
        self._command("ignore", "unlink", words.tr("Not duplicates"))
        self._command("split", "swipe", words.tr("Split the group…"))
        self._command("merge", "link", words.tr("Put groups together…"))
        self._command("clear", "circle", words.tr("Undecide the whole group"))
        self._command("reject_all", "cross", words.tr("Reject all of the group"))


class GroupMenu(ReviewMenu):
    """The context menu of a row of the list: what is done to its group, which is shown first."""

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._rows = page.ui.rail.list
        self._rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._rows.customContextMenuRequested.connect(self.open_at)

    @Slot(QPoint)
    def open_at(self, place: QPoint) -> None:
        """Show the group under a place of the list, and the menu for it."""
        index = self._rows.indexAt(place)
        if not index.isValid():
            return
        self._page.show_row(index.row())
        self.clear()
        self._command("accept", "check", words.tr("Accept and go on"))
        self._command("compare", "compare", words.tr("Compare with the best"))
        self._command("survey", "grid", words.tr("All at once"))
        self._command("move", "move", words.tr("Move rejected pictures to…"))
        self.addSeparator()
        self._group_commands()
        self.popup(self._rows.viewport().mapToGlobal(place))


class PictureMenu(ReviewMenu):
    """Built for the focused picture each time it opens."""

    def open_for(self, file: FileId, where: QPoint) -> None:
        """Show the menu for a file at a place on the screen."""
        self.fill(file)
        self.popup(where)

    def fill(self, file: FileId) -> None:
        """Fill the menu for a file."""
        self.clear()
        known = self._page.session.file(file)
        protected = known is not None and known.protected
        for name, icon, text in (
            ("keep", "check", words.tr("Keep")),
            ("reject", "cross", words.tr("Reject")),
            ("undecide", "circle", words.tr("Undecided")),
        ):
            action = self._command(name, icon, text)
            action.setEnabled(not (protected and name == "reject"))
        self.addSeparator()
        self._command("compare", "compare", words.tr("Compare with the best"))
        self._command("survey", "grid", words.tr("All at once"))
        self._command("loupe", "zoom-in", words.tr("Look closer"))
        self._command("move", "move", words.tr("Move rejected pictures to…"))
        self.addSeparator()
        self._group_commands()
        self.addSeparator()
        path = file.path
        text = words.tr("Free the folder %1") if protected else words.tr("Protect the folder %1")
        self._own(
            "unlock" if protected else "lock",
            text.replace("%1", words.file_name(path.parent)),
            lambda: self._page.commands.desk.protect(path.parent, not protected),
        )
        self._own("open", words.tr("Open"), lambda: self._open(file))
        self._own(
            "folder", words.tr("Show in the file manager"), lambda: self._page.revealer.reveal(path)
        )
        self._own("copy", words.tr("Copy the path"), lambda: self._copy(file))

    def _own(self, icon: str, text: str, act: Callable[[], object]) -> None:
        self.addAction(icons.icon(icon, "text2"), text).triggered.connect(act)

    def _open(self, file: FileId) -> None:
        if not reveal.open_file(file.path):
            name = words.file_name(file.path)
            text = words.tr("The system has no program to open %1.").replace("%1", name)
            self._page.say(text, "warning")

    def _copy(self, file: FileId) -> None:
        QGuiApplication.clipboard().setText(words.shown_path(file.path))
        self._page.say(words.tr("The path is on the clipboard."))
