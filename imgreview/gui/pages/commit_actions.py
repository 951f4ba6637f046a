"""What can be asked of Commit besides committing: destinations, the report, keys, going back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog

from imgreview.core.errors import UserError
from imgreview.core.imaging.spare import spare_picture
from imgreview.core.settings import ScanRequest
from imgreview.gui import last_folder, shortcuts
from imgreview.gui.last_folder import Kind
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_plan import Wish, report

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession
    from imgreview.core.review.still import Still
    from imgreview.gui.pages.commit_page import CommitPage


class CommitActions(QObject):
    """Carries out commands by the ids of `gui.commands` and what the buttons ask for."""

    def __init__(self, page: "CommitPage") -> None:
        super().__init__(page)
        self._page = page

    def run(self, command: str) -> bool:
        """Carry out a command; return False for one that is not of this page."""
        page = self._page
        if command == "commit":
            page.commit()
        elif command == "undo" and page.result is not None:
            page.undo()
        elif command in ("undo", "redo") and not page.busy:
            self._step(command)
        else:
            return command in ("undo", "redo")
        return True

    def _step(self, command: str) -> None:
        """Undo or redo a decision; the plan follows."""
        session = self._page.session
        if session is not None and self._page.result is None:
            (session.undo if command == "undo" else session.redo)()
            self._page.plan_again()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key; return whether it meant something here."""
        command = shortcuts.current().match(event)
        if command not in ("commit", "undo", "redo"):
            return False
        # Held since the page before: nobody has read what would be done.
        return event.isAutoRepeat() or self.run(command)

    # -- what is asked for -------------------------------------------------------------------
    def wish(
        self,
        session: "ReviewSession",
        request: ScanRequest | None,
        *,
        quarantine: bool,
        forever: bool = False,
    ) -> Wish:
        """Return what the decisions ask for."""
        return self.asked(session, request, quarantine=quarantine, forever=forever)()

    def asked(
        self,
        session: "ReviewSession",
        request: ScanRequest | None,
        *,
        quarantine: bool,
        forever: bool = False,
    ) -> Callable[[], Wish]:
        """Return what works that out, for any thread: it holds the decisions as they are now."""
        roots = request.roots if request is not None else ()
        guarded = session.protected_folders(r.path for r in roots if r.protected)
        made = partial(Wish, roots=tuple(r.path for r in roots), quarantine=quarantine)
        return partial(_wish, session.still(), guarded, partial(made, forever=forever))

    @Slot()
    def quarantine(self) -> None:
        """Plan again with a folder on their drive for the files that have no trash."""
        self._page.plan_again(quarantine=True)

    @Slot()
    def delete_for_ever(self) -> None:
        """Plan to delete; nothing happens before the count is typed."""
        self._page.plan_again(forever=True)
        self._page.footer.typed.setFocus()

    @Slot()
    def use_trash(self) -> None:
        """Let the files go to the trash."""
        self.move_to(None)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for the folder that the files are moved to."""
        dialog = last_folder.dialog(self._page, words.tr("Move rejected pictures to"), Kind.TARGETS)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    @Slot(str)
    def _on_folder(self, name: str) -> None:
        self.move_to(Path(name))

    def move_to(self, folder: Path | None) -> None:
        """Let the files go to a folder (None: the trash); the choice is remembered."""
        session = self._page.session
        if session is None or self._page.busy:
            return
        try:
            session.set_destination(folder)
        except UserError as error:
            self._page.banner.show_text(str(error), "error")
            return
        self._page.plan_again(forever=False)

    @Slot()
    def save_report(self) -> None:
        """Ask for a file and write what would happen to every file into it."""
        dialog = last_folder.dialog(self._page, words.tr("Save the dry run report"), Kind.REPORTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(words.tr("Tables (*.csv)"))
        dialog.selectFile("imgreview-dry-run.csv")
        dialog.fileSelected.connect(self.write_report)
        dialog.open()

    @Slot(str)
    def write_report(self, name: str) -> None:
        """Write the report of the plan that is shown; say what went wrong."""
        made = self._page.draft
        if made is None:
            return
        try:
            spare_picture(Path(name))
            Path(name).write_text(report(made.plan), encoding="utf-8")
        except (OSError, UserError) as error:
            text = words.tr("The report could not be written: %1").replace("%1", str(error))
            self._page.banner.show_text(text, "error")
            return
        text = words.tr("The report was written to %1").replace("%1", name)
        self._page.banner.show_text(text, "done")


def _wish(still: "Still", guarded: frozenset[Path], made: Callable[..., Wish]) -> Wish:
    groups = tuple(still.plan_groups())
    chosen = {f: still.target(f) for g in groups for f in g.reject} if still.targets else {}
    protected = guarded | {f.path for g in still.groups for f in g.files if f.protected}
    return made(
        groups=groups,
        targets={f: target for f, target in chosen.items() if target is not None},
        destination=still.destination,
        better=still.better_ones(groups),
        protected=tuple(sorted(protected)),
    )
