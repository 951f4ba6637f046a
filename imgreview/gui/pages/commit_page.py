"""Commit: the only place where files change. The plan first, then the work, then its result."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from imgreview.core.domain import ActionPlan, Group, StepState
from imgreview.core.errors import UserError
from imgreview.core.events import CommitFinished, Event, Progress
from imgreview.core.settings import ScanRequest
from imgreview.gui.jobs import Job, JobRunner, while_alive
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_actions import CommitActions
from imgreview.gui.pages.commit_done import DoneView, WorkView
from imgreview.gui.pages.commit_footer import CommitFooter
from imgreview.gui.pages.commit_plan import Draft, drafted
from imgreview.gui.pages.commit_restore import restoring
from imgreview.gui.pages.commit_view import PlanView
from imgreview.gui.pages.commit_work import Work, commit, find_rescue, take_back
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.stepper import stepper_of
from imgreview.gui.widgets.basic import Banner, EmptyState, TopBar

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession

SEEN_MS = 20  # the result of a commit is seen before the review goes through what left
Ended = Callable[[CommitFinished], None]


class CommitPage(QWidget):
    """Plan, work and result of one commit.

    Signals: closed(); committed(object tuple of paths that left); restored(object tuple of paths
    that came back); busy_changed(bool) when files begin or cease to be moved.
    """

    closed = Signal()
    committed = Signal(object)
    restored = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self, runner: JobRunner, pictures: PictureSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._pictures = runner, pictures
        self._job: Job | None = None
        self._reading: Job | None = None  # looks for what only the leaving pictures say
        self._asked = (False, False)  # for a folder on the drive, for deleting
        self._before: tuple[Group, ...] = ()  # the groups as they were, for undo
        self.session: ReviewSession | None = None
        self.request: ScanRequest | None = None
        self.draft: Draft | None = None
        self.result: CommitFinished | None = None
        self.bar = TopBar(words.tr("Commit"), self)
        self.banner = Banner(parent=self)
        self.banner.setProperty("ground", "bar")
        self.plan = PlanView(pictures, self)
        self.work = WorkView(self)
        self.done = DoneView(self)
        self.empty = EmptyState(
            "check",
            words.tr("Nothing is marked to leave"),
            words.tr("Reject pictures in the review; here you see what will happen to them."),
            words.tr("Back to the review"),
            self,
        )
        self.footer = CommitFooter(self.plan.verticalScrollBar(), self)
        self.commands = CommitActions(self)
        self._build()

    def _build(self) -> None:
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.tr("Commit"))
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        for view in (self.plan, self.work, self.done, self.empty):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.bar, 0), (self.banner, 0), (middle, 1), (self.footer, 0)):
            column.addWidget(part, stretch)
        self.bar.back_requested.connect(self.close_page)
        self.empty.action.connect(self.close_page)
        self.plan.quarantine_requested.connect(self.commands.quarantine)
        self.work.stop_requested.connect(self.stop)
        self.done.undo_requested.connect(self.undo)
        footer, actions = self.footer, self.commands
        footer.commit.clicked.connect(self.commit)
        footer.dry_run.clicked.connect(actions.save_report)
        footer.to_folder.clicked.connect(actions.choose_folder)
        footer.to_trash.clicked.connect(actions.use_trash)
        footer.for_ever.clicked.connect(actions.delete_for_ever)
        footer.back.clicked.connect(self.close_page)

    # -- the plan ----------------------------------------------------------------------------
    def open(self, session: "ReviewSession", request: ScanRequest | None = None) -> None:
        """Show what committing the decisions of a session would do."""
        if self.busy:  # the commit under way is what there is to see
            return
        self.session, self.request = session, request
        self.result, self._before, self._asked = None, (), (False, False)
        self.banner.hide()
        self.plan_again()

    def plan_again(self, *, quarantine: bool | None = None, forever: bool | None = None) -> None:
        """Make the plan (anew) in the background; None: as it was asked for before."""
        quarantine = self._asked[0] if quarantine is None else quarantine
        forever = self._asked[1] if forever is None else forever
        session = self.session
        if session is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._stop_reading()
        self.draft = None
        staged = session.staged()
        if not staged.files:
            self._job = None
            self._show(self.empty)
            return
        self._asked = (quarantine, forever)
        ask = self.commands.asked(session, self.request, quarantine=quarantine, forever=forever)
        self.plan.show_wait(staged.files, staged.bytes)
        self.footer.show_plan(0, session.destination, forever=forever)
        self._show(self.plan)
        job = self._job = self._runner.start(partial(drafted, ask))
        job.event.connect(while_alive(self._on_looking, job))
        job.finished.connect(while_alive(self._on_draft, job))
        job.failed.connect(while_alive(self._on_failed, job))

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.footer.show_for(planning=view is self.plan, done=view is self.done)

    def _on_looking(self, job: Job, event: object) -> None:
        if job is self._job and isinstance(event, Progress):
            self.plan.progress(event.done, event.total)

    def _on_draft(self, job: Job, made: object) -> None:
        if job is not self._job:
            return
        self._job = None
        if not isinstance(made, Draft) or self.session is None:
            return
        self.draft = made
        self.plan.show_draft(made, self._group_of)
        self.footer.show_plan(made.count, self.session.destination, forever=made.wish.forever)
        job = self._reading = self._runner.start(partial(find_rescue, made.plan))
        job.finished.connect(while_alive(self._on_rescue, job))

    def _group_of(self, name: str) -> Group | None:
        """Return a group of the review by its id, None when it has left."""
        session = self.session
        return session.group(name) if session is not None and name in session else None

    def _on_rescue(self, job: Job, plan: object) -> None:
        if job is self._reading:
            self._reading = None
            if isinstance(plan, ActionPlan) and self.draft is not None:
                self.plan.show_rescue(plan)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _on_failed(self, job: Job, error: object) -> None:
        if job is not self._job:
            return
        self._job = None
        sentence = str(error) if isinstance(error, UserError) else words.tr("Something went wrong.")
        self.banner.show_text(sentence, "error")
        if self._stack.currentWidget() is self.work:
            self.plan_again()  # what had left is found gone; nothing is hidden
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal has no names

    # -- the work ----------------------------------------------------------------------------
    @property
    def busy(self) -> bool:
        """Return whether files are being moved just now."""
        return self._job is not None and self._stack.currentWidget() is self.work

    @Slot()
    def commit(self) -> None:
        """Carry out the plan that is shown."""
        if self.draft is None or self.session is None or not self.draft.count or self._job:
            return
        if not self.footer.may_commit():
            self.footer.typed.setFocus()
            return
        self._before = self.session.groups
        card, forever = self.plan.rescue(), self.draft.wish.forever
        plan = card.plan() if card is not None and card.wanted() else self.draft.plan
        text = words.tr("Deleting %1 of %2") if forever else words.tr("Moving %1 of %2")
        self._start(commit(plan), text, self.draft.count, self._on_committed, final=forever)

    @Slot()
    def undo(self) -> None:
        """Bring back what the commit that is shown took."""
        if self.result is None or self._job is not None or self.done.undo.isHidden():
            return
        count = sum(r.state is StepState.DONE for r in self.result.results)
        text = words.tr("Bringing back %1 of %2")
        self._start(take_back(self.result.batch), text, count, self._on_undone)

    def _start(
        self, work: Work, text: str, total: int, ended: Ended, *, final: bool = False
    ) -> None:
        self.banner.hide()
        self._stop_reading()
        self._pictures.cancel_pending()  # of files that are about to leave
        self.work.begin(text, total, final=final)
        self._show(self.work)
        job = self._job = self._runner.start(work)
        job.event.connect(while_alive(self._on_event, job, ended))
        job.finished.connect(while_alive(self._on_unsaid, job))
        job.failed.connect(while_alive(self._on_failed, job))
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal has no names

    def _on_event(self, job: Job, ended: Ended, event: Event) -> None:
        if job is not self._job:
            return
        if isinstance(event, Progress):
            self.work.progress(event)
        elif isinstance(event, CommitFinished):
            self._job = None
            ended(event)

    def _on_unsaid(self, job: Job, _value: object) -> None:
        """Look again when work ended without a result: it was stopped before it began."""
        if job is self._job:
            self._job = None
            self.plan_again()
            self.busy_changed.emit(False)  # noqa: FBT003 - a signal has no names

    def _on_committed(self, event: CommitFinished) -> None:
        self.done.show_commit(event, self.draft.plan.refused if self.draft is not None else ())
        self.result, self.draft = event, None
        self._show(self.done)
        gone = tuple(r.file for r in event.results if r.state is StepState.DONE)
        QTimer.singleShot(SEEN_MS, self, partial(self._tell_committed, gone))

    def _tell_committed(self, gone: tuple[Path, ...]) -> None:
        self.committed.emit(gone)
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal has no names

    def _on_undone(self, event: CommitFinished) -> None:
        self.done.show_undo(event)
        self._show(self.done)
        if self.session is None:
            self._tell_restored(event)
            return
        # After what is still being taken out: else that would go on with what came back.
        work = restoring(self.session, self._before, event)
        stepper_of(self.session).run(work, partial(self._tell_restored, event))

    def _tell_restored(self, event: CommitFinished) -> None:
        back = [r for r in event.results if r.state is StepState.UNDONE]
        self.restored.emit(tuple(r.where or r.file for r in back))
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal has no names

    @property
    def settling(self) -> bool:
        """Return whether an undo is being put back into the review."""
        return self.session is not None and stepper_of(self.session).busy

    def settle(self) -> None:
        """Do at once what an undo left to be put back into the review."""
        if self.session is not None:
            stepper_of(self.session).finish()

    @Slot()
    def stop(self) -> None:
        """Stop after the file at hand; its result is still told."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def close_page(self) -> None:
        """Leave the page; work that is under way goes on and can be come back to."""
        self.closed.emit()

    def shown_files(self) -> tuple[Path, ...]:
        """Return the files of the plan that is shown."""
        return () if self.draft is None else tuple(s.file.path for s in self.draft.plan.steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.commands.key_pressed(event):
            super().keyPressEvent(event)
