"""What the window does with files of its own: copies of one picture, reviews, reports, clearing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from imgreview.core import paths
from imgreview.core.imaging.formats import supported_suffixes
from imgreview.core.settings import Settings, WalkSettings
from imgreview.gui import find_places, last_folder, words
from imgreview.gui.core_loader import load_core
from imgreview.gui.last_folder import Kind
from imgreview.gui.report_work import KINDS, Export, write_report
from imgreview.gui.widgets.find_dialog import FindCopiesDialog
from imgreview.gui.widgets.kept_dialog import KeptDialog
from imgreview.gui.widgets.open_review_dialog import OpenReviewDialog

if TYPE_CHECKING:
    from imgreview.core.kept import Amount
    from imgreview.core.store.portable_load import Located, ReviewFile
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.pages.review_page import ReviewPage

SUFFIX = ".imgreview"


class FileWork(QObject):
    """Carries out these commands; dialogs belong to the window and never hold up its loop."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.flow.opened.connect(self._on_opened)

    def actions(self) -> dict[str, Callable[[], object]]:
        """Return what each command of the menus does."""
        return {
            "find": self.choose_picture,
            "open_review": self.choose_review,
            "save_review": self.save_review,
            "report": self.export_report,
            "clear_kept": self.show_kept,
        }

    # -- copies of one picture ---------------------------------------------------------------
    def choose_picture(self) -> None:
        """Ask for the picture whose copies are wanted."""
        suffixes = " ".join(f"*{s}" for s in sorted(supported_suffixes()))
        dialog = self._dialog(self.tr("Find the copies of a picture"), Kind.PICTURES)
        dialog.setNameFilter(self.tr("Pictures (%1)").replace("%1", suffixes))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.ask_copies)
        dialog.open()

    @Slot(object)
    def ask_copies(self, picture: str | Path) -> None:
        """Ask where the copies of a picture are looked for."""
        path = Path(picture)
        dialog = FindCopiesDialog(
            path,
            find_places.places(self._window, path),
            self._walk(),
            self._window.services.pictures,
            self._window,
        )
        dialog.asked.connect(self._window.scan)
        dialog.open()

    def _walk(self) -> WalkSettings:
        request = self._window.flow.request
        return self._window.services.settings.walk if request is None else request.walk

    # -- a review as a file ------------------------------------------------------------------
    def save_review(self) -> None:
        """Ask for a name and save the open review under it."""
        session, request = self._window.flow.session, self._window.flow.request
        if session is None or session.review_id is None or request is None:
            return
        dialog = self._dialog(self.tr("Save the review"), Kind.REVIEWS, save=True)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.setNameFilter(self.tr("Reviews (*.imgreview)"))
        dialog.selectFile(f"{words.printable(request.roots[0].path.name or 'review')}{SUFFIX}")
        dialog.fileSelected.connect(self.write_review)
        dialog.open()

    @Slot(str)
    def write_review(self, name: str) -> None:
        """Save the open review to a file."""
        session = self._window.flow.session
        if session is None or session.review_id is None:
            return
        self._window.flow.save_summary()
        job = self._window.services.runner.call(_save, session.review_id, Path(name))
        job.finished.connect(self._on_saved)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_saved(self, file: Path | None) -> None:
        if file is not None:
            text = self.tr("The review was saved to %1").replace("%1", words.short_path(file))
            self._window.say(text, "done")

    def choose_review(self) -> None:
        """Ask for a review file."""
        dialog = self._dialog(self.tr("Open a review"), Kind.REVIEWS)
        dialog.setNameFilter(self.tr("Reviews (*.imgreview)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_review)
        dialog.open()

    @Slot(object)
    def open_review(self, file: str | Path) -> None:
        """Read a review file and show where its pictures are."""
        job = self._window.services.runner.call(_read, Path(file))
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_read(self, source: "ReviewFile | None") -> None:
        if source is not None:
            dialog = OpenReviewDialog(source, self._window.services.runner, self._window)
            dialog.chosen.connect(self._take_in)
            dialog.open()

    @Slot(object)
    def _take_in(self, located: "Located") -> None:
        job = self._window.services.runner.call(_take_in, located)
        job.finished.connect(self._on_taken_in)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_taken_in(self, review_id: str | None) -> None:
        if review_id is not None:
            self._window.list_reviews()
            self._window.resume(review_id)

    # -- reports -----------------------------------------------------------------------------
    def export_report(self) -> None:
        """Ask for a name and a kind, and write what the review holds."""
        request = self._window.flow.request
        if self._window.flow.session is None or request is None:
            return
        dialog = self._dialog(self.tr("Export a report"), Kind.REPORTS, save=True)
        titles = {
            "html": self.tr("Web page with pictures (*.html)"),
            "csv": self.tr("Table (*.csv)"),
            "json": self.tr("JSON (*.json)"),
        }
        dialog.setNameFilters([titles[kind] for kind in KINDS])
        dialog.setDefaultSuffix(KINDS[0])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(
                next(kind for kind, title in titles.items() if title == chosen)
            )
        )
        dialog.selectFile("duplicates")
        dialog.fileSelected.connect(self.write_report)
        dialog.open()

    @Slot(str)
    def write_report(self, name: str) -> None:
        """Write the report of the open review; the suffix chooses the kind."""
        flow = self._window.flow
        if flow.session is None or flow.request is None:
            return
        groups = flow.session.groups
        decided = {f.id: flow.session.decision(f.id) for g in groups for f in g.files}
        skipped = tuple(self._window.scans.skipped)
        export = Export(Path(name), flow.request, groups, decided, skipped, flow.scanned())
        job = self._window.services.runner.call(write_report, export, self._window.services.pool)
        job.finished.connect(self._on_reported)
        job.failed.connect(self._on_failed)
        self._window.say(self.tr("Writing the report…"))

    @Slot(object)
    def _on_reported(self, file: Path | None) -> None:
        if file is not None:
            text = self.tr("The report was written to %1").replace("%1", words.short_path(file))
            self._window.say(text, "done")

    # -- clearing ----------------------------------------------------------------------------
    def show_kept(self) -> None:
        """Show what is kept; the dialog asks which of it is forgotten."""
        job = self._window.services.runner.call(_survey)
        job.finished.connect(self._on_survey)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_survey(self, amounts: "tuple[Amount, ...] | None") -> None:
        if amounts is not None:
            dialog = KeptDialog(amounts, self._window)
            dialog.clear_requested.connect(self.clear)
            dialog.open()

    @Slot(object)
    def clear(self, kinds: frozenset[str]) -> None:
        """Forget these kinds; the review that is open closes first."""
        window = self._window
        if window.scans.running:
            window.say_trouble(self.tr("A scan is still running. Stop it before clearing."))
            return
        if "reviews" in kinds:
            window.flow.drop()
        if "settings" in kinds:
            window.services.forget_settings()
            window.start_page.folders.clear()
            window.start_page.restore(Settings())
        job = window.services.runner.call(_clear, kinds)
        job.finished.connect(self._on_cleared)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_cleared(self, done: bool | None) -> None:
        if done:
            self._window.list_reviews()
            self._window.say(self.tr("Cleared. Your pictures are untouched."), "done")

    # ----------------------------------------------------------------------------------------
    def _dialog(self, title: str, kind: Kind, *, save: bool = False) -> QFileDialog:
        dialog = last_folder.dialog(self._window, title, kind)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        return dialog

    @Slot(object)
    def _on_opened(self, page: "ReviewPage") -> None:
        request = self._window.flow.request
        if request is None:
            return
        last_folder.note_searched([r.path for r in request.roots])
        if request.picture is not None:
            page.ui.elsewhere.connect(partial(self.ask_copies, request.picture))

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._window.list_reviews()
        self._window.say_trouble(str(error))


def is_review(path: Path) -> bool:
    """Return whether a dropped file is a review."""
    return path.suffix.lower() == SUFFIX and path.is_file()


# -- in worker threads, each with a database connection of its own ------------------------------
def _save(review_id: str, file: Path) -> Path:
    load_core()
    from imgreview.core.store.portable import save
    from imgreview.core.store.sessions import SessionStore

    with SessionStore(paths.sessions_db()) as store:
        save(store.load(review_id), file)
    return file


def _read(file: Path) -> "ReviewFile":
    load_core()
    from imgreview.core.store.portable_load import read

    return read(file)


def _take_in(located: "Located") -> str:
    load_core()
    from imgreview.core.store.sessions import SessionStore

    with SessionStore(paths.sessions_db()) as store:
        return located.take_in(store)


def _survey() -> "tuple[Amount, ...]":
    load_core()
    from imgreview.core.kept import survey

    return survey()


def _clear(kinds: frozenset[str]) -> bool:
    load_core()
    from imgreview.core import kept

    kept.clear([kept.Kept(kind) for kind in kinds])
    return True
