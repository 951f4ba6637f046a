"""Looking closer from the review: the loupe, 100 %, compare, and the folder for rejects."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from imgreview.core.domain import Decision
from imgreview.core.errors import UserError
from imgreview.gui import last_folder
from imgreview.gui.last_folder import Kind
from imgreview.gui.pages import review_words as words

if TYPE_CHECKING:
    from imgreview.gui.pages.review_page import ReviewPage


class Closer(QObject):
    """Opens the loupe and asks for the compare page, the survey and for folders.

    Signal: survey_requested(int place of the focused picture).
    """

    survey_requested = Signal(int)

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._page, self._loupe = page, page.ui.loupe
        self._loupe.closed.connect(self._on_closed)

    def compare(self) -> None:
        """Ask for the focused picture beside the best one (or the best beside the next)."""
        files, place = self._page.items.files(), self._page.place()
        if len(files) > 1:
            self._page.compare_requested.emit((files[0], files[place if place > 0 else 1]))

    def survey(self) -> None:
        """Ask for all pictures of the group at once, zoomed together."""
        if len(self._page.items.files()) > 1:
            self.survey_requested.emit(max(0, self._page.place()))

    def toggle_loupe(self) -> None:
        """Open the loupe on the focused picture, or close it."""
        if self._loupe.isVisible():
            self._loupe.close_loupe()
        else:
            self._open(zoomed=False)

    def zoom(self) -> None:
        """Change between the whole picture and 100 %."""
        if self._loupe.isVisible():
            self._loupe.toggle_zoom()
        else:
            self._open(zoomed=True)

    def blink(self, *, on: bool) -> None:
        """While a key is held: the best picture in place of the focused one (or the second)."""
        place, count = self._page.place(), len(self._page.items.files())
        if place < 0 or count < 2:
            return
        other = 0 if place > 0 else 1
        if self._loupe.isVisible():
            self._loupe.peek(other if on else None)
        else:
            self._page.items.lend(place if on else -1, other)

    def step(self, by: int) -> None:
        """Focus the next picture, or show it in the loupe."""
        if self._loupe.isVisible():
            self._loupe.step(by)
        else:
            self._page.ui.grid.step(by)

    def _open(self, *, zoomed: bool) -> None:
        group = self._page.group()
        if group is not None:
            self._loupe.open(group, max(0, self._page.place()), zoomed=zoomed)
            self._page.setFocusProxy(self._loupe)

    @Slot()
    def _on_closed(self) -> None:
        self._page.setFocusProxy(self._page.ui.grid)
        self._page.focus_pictures()

    # -- where rejected pictures go ----------------------------------------------------------
    def choose_target(self) -> None:
        """Let the person choose the folder that the rejected pictures of the group go to."""
        if self._page.group() is None:
            return
        dialog = last_folder.dialog(self._page, words.tr("Move rejected pictures to"), Kind.TARGETS)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_target)
        dialog.open()

    @Slot(str)
    def set_target(self, folder: str) -> None:
        """Send the rejected pictures of the group (or the focused one) to a folder."""
        session = self._page.session
        files = self._page.items.files()
        chosen = [f.id for f in files if session.decision(f.id) is Decision.REJECT]
        focused = self._page.focused()
        if not chosen and focused is not None:
            chosen = [focused]
        try:
            session.set_target(chosen, Path(folder), words.tr("move to a folder"))
        except UserError as error:
            self._page.say(str(error), "warning")
