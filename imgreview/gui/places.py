"""The way between the pages: Start, Review, Compare, Commit, History, and back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from imgreview.core.domain import FileId, ImageFile, StepState
from imgreview.gui.core_loader import load_core

if TYPE_CHECKING:
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.pages.commit_page import CommitPage
    from imgreview.gui.pages.compare_page import ComparePage
    from imgreview.gui.pages.history_page import HistoryPage
    from imgreview.gui.pages.review_page import ReviewPage
    from imgreview.gui.pages.survey_page import SurveyPage


def path_of(picture: object) -> Path:
    """Return the path of a picture, however a page names it."""
    if isinstance(picture, ImageFile | FileId):
        return picture.path
    assert isinstance(picture, Path)
    return picture


class Places(QObject):
    """Shows pages and remembers the way back. Pages are made when they are first needed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._way: list[QWidget] = []
        self._compare: ComparePage | None = None
        self._commit: CommitPage | None = None
        self._history: HistoryPage | None = None
        self._survey: SurveyPage | None = None

    def current(self) -> QWidget:
        """Return the page that is shown."""
        page = self._window.stack.currentWidget()
        assert page is not None
        return page

    def of_review(self) -> bool:
        """Return whether what is shown belongs to the open review: not Start, not History."""
        page = self.current()
        return page is not self._window.start_page and page is not self._history

    @Slot()
    def start(self) -> None:
        """Show the start page."""
        self._way.clear()
        self._show(self._window.start_page)

    @Slot()
    def review(self) -> None:
        """Show the review that is open, if there is one."""
        if self._window.flow.page is not None:
            self._way.clear()
            self._show(self._window.flow.page)

    @Slot(object)
    def open_review(self, page: "ReviewPage") -> None:
        """Show a new review."""
        page.compare_requested.connect(self.compare_pair)
        page.closer.survey_requested.connect(self.survey)
        page.commit_requested.connect(self.commit)
        page.ui.note.undo_requested.connect(self.undo_commit)
        page.ui.note.history_requested.connect(self.history)
        page.back_requested.connect(self.start)
        self._window.stack.addWidget(page)
        self._way.clear()
        self._show(page)

    @Slot(object)
    def close_review(self, page: "ReviewPage") -> None:
        """Forget the page of a review that was closed."""
        self.settle()
        if self.current() is page:
            self.start()
        self._way = [other for other in self._way if other is not page]
        self._window.stack.removeWidget(page)
        page.deleteLater()

    @Slot(object)
    def compare_pair(self, pair: tuple[object, object]) -> None:
        """Compare two pictures of the group that is open in the review."""
        flow = self._window.flow
        group = None if flow.page is None else flow.page.current_group_id()
        self._show_pair(path_of(pair[0]), path_of(pair[1]), group)

    @Slot(object, object)
    def compare(self, first: Path, second: Path) -> None:
        """Compare any two pictures."""
        self._show_pair(first, second, None)

    def _show_pair(self, first: Path, second: Path, group: str | None) -> None:
        services = self._window.services
        if self._compare is None:
            load_core()
            from imgreview.gui.pages.compare_page import ComparePage

            self._compare = ComparePage(services.pictures, services.runner, services.pool)
            self._compare.commands.keymap = services.keymap
            self._compare.closed.connect(self.back)
            self._compare.finished.connect(self._on_pair_done)
            self._compare.stepped.connect(self._on_stepped)
            self._window.stack.addWidget(self._compare)
        if self.current() is not self._compare:  # not as it was left long ago
            self._compare.set_mode("side")
            self._compare.as_is.setChecked(False)
        session = self._window.flow.session if group is not None else None
        self._go(self._compare)
        self._compare.show_pair(first, second, session, group)

    @Slot()
    def _on_pair_done(self) -> None:
        """Go on to the first two of the next group that is open, or back when there is none."""
        review, compare = self._window.flow.page, self._compare
        if review is None or compare is None:
            self.back()
            return
        state, here = review.session.state, review.current_group_id()
        if here is not None and (here == compare.group_id or state(here).reviewed):
            review.go_to_open()
        here = review.current_group_id()
        if here in (None, compare.group_id) or state(str(here)).reviewed:
            self.back()
            return
        self._way = [page for page in self._way if page is not self._survey]  # of the group before
        review.closer.compare()
        words = self.tr("Decided. This is the next group; %1 takes the decision back.")
        compare.toast.say(words.replace("%1", self._window.services.keymap.shown("undo")), "done")

    @Slot()
    def _on_stepped(self) -> None:
        """Show the two of the group that an undo or redo changed, as the review does."""
        review, compare = self._window.flow.page, self._compare
        if review is None or compare is None or compare.group_id is None:
            return
        if self.current() is compare and review.current_group_id() not in (None, compare.group_id):
            review.closer.compare()

    @Slot(int)
    def survey(self, place: int) -> None:
        """Show the pictures of the group that is open in the review side by side, zoomed as one."""
        flow, services = self._window.flow, self._window.services
        group = None if flow.page is None else flow.page.current_group_id()
        if flow.page is None or flow.session is None or group is None:
            return
        if self._survey is None:
            from imgreview.gui.pages.survey_page import SurveyPage

            self._survey = SurveyPage(services.pictures)
            self._survey.commands.keymap = services.keymap
            self._survey.closed.connect(self.back)
            self._survey.compare_requested.connect(self.compare_pair)
            self._survey.place_changed.connect(self._on_survey_place)
            self._survey.stepped.connect(self._on_survey_stepped)
            self._window.stack.addWidget(self._survey)
        self._go(self._survey)
        self._survey.show_group(flow.session, group, place)

    @Slot(int)
    def _on_survey_place(self, place: int) -> None:
        if self._window.flow.page is not None:
            self._window.flow.page.set_place(place)

    @Slot()
    def _on_survey_stepped(self) -> None:
        """Show the group that an undo or redo changed, as the review does."""
        review, survey = self._window.flow.page, self._survey
        if review is None or survey is None or self.current() is not survey:
            return
        if review.current_group_id() not in (None, survey.group_id):
            self.survey(0)

    @Slot()
    def commit(self) -> None:
        """Show what a commit of the open review would do."""
        flow = self._window.flow
        if flow.session is None:
            return
        page = self.commit_page()
        self._go(page)
        self._forget_commit()
        page.open(flow.session, flow.request)

    @Slot()
    def commit_page(self) -> "CommitPage":
        """Return the page of commits; made while nobody waits, it opens in half the time."""
        if self._commit is None:
            load_core()
            from imgreview.gui.pages.commit_page import CommitPage

            services = self._window.services
            self._commit = CommitPage(services.runner, services.pictures)
            self._commit.closed.connect(self.back)
            self._commit.committed.connect(self._on_committed)
            self._commit.restored.connect(self._on_restored)
            self._window.stack.addWidget(self._commit)
        return self._commit

    @Slot()
    def history(self) -> None:
        """Show every commit there was."""
        window = self._window
        if self._history is None:
            load_core()
            from imgreview.gui.pages.history_page import HistoryPage

            self._history = HistoryPage(window.services.runner)
            self._history.closed.connect(self.back)
            self._history.restored.connect(self._on_restored)
            window.stack.addWidget(self._history)
        self._go(self._history)
        self._history.reload()

    @Slot()
    def undo_commit(self) -> None:
        """Bring back what the commit took that was made last in the open review."""
        if self._commit is not None:
            self._forget_commit()
            self._go(self._commit)
            self._commit.undo()

    def _forget_commit(self) -> None:
        """Tell in the review no more of a commit: another is planned, or it was taken back."""
        if self._window.flow.page is not None:
            self._window.flow.page.ui.note.forget()

    @Slot()
    def back(self) -> None:
        """Show the page that was left last."""
        self._show(self._way.pop() if self._way else self._window.start_page)

    def _go(self, page: QWidget) -> None:
        here = self.current()
        if here is not page:
            self._way.append(here)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        self._window.stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """End what the undo of a commit left to be done, before the window is closed."""
        if self._commit is not None:
            self._commit.settle()

    # -- commits -----------------------------------------------------------------------------
    def may_close(self) -> bool:
        """Return whether the window may close; while files are moved it says what that does."""
        if self._commit is None or not self._commit.busy:
            return True
        words = self.tr(
            "Files are being moved. Closing stops after the file that is under way; "
            "what was moved stays in History."
        )
        banner = self._window.banner
        banner.show_text(words, "warning", self.tr("Stop and close"))
        banner.action.connect(self._stop_and_close, Qt.ConnectionType.SingleShotConnection)
        return False

    @Slot()
    def _stop_and_close(self) -> None:
        if self._commit is not None and self._commit.busy:
            self._commit.busy_changed.connect(self._close_window)
            self._commit.stop()
        else:
            self._window.close()

    @Slot(bool)
    def _close_window(self, busy: bool) -> None:
        if not busy:
            QTimer.singleShot(0, self._window, self._window.close)

    @Slot(object)
    def _on_committed(self, gone: tuple[Path, ...]) -> None:
        page, result = self._window.flow.page, None if self._commit is None else self._commit.result
        if page is not None and result is not None:
            done = [r for r in result.results if r.state is StepState.DONE]
            action = done[0].action if len({r.action for r in done}) == 1 else ""
            can_undo = any(r.action != "delete" for r in done)
            page.ui.note.tell(len(done), action, can_undo=can_undo)
        self._window.flow.committed(gone)

    @Slot(object)
    def _on_restored(self, back: tuple[Path, ...]) -> None:
        if back:
            self._forget_commit()
            self._window.flow.restored(back)
