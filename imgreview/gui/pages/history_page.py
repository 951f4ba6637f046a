"""History: every commit, to be taken back whole or file by file, also after a restart."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QListView,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.actions.journal import Batch
from imgreview.core.domain import StepState
from imgreview.core.errors import UserError
from imgreview.core.events import CommitFinished, Event, Progress
from imgreview.gui import core_sentences
from imgreview.gui.delegates.batch_delegate import BatchDelegate
from imgreview.gui.jobs import Job, JobRunner, while_alive
from imgreview.gui.models.batches_model import BatchesModel
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_work import (
    Work,
    batches,
    close_by_hand,
    finish,
    leave,
    steps,
    take_back,
)
from imgreview.gui.pages.history_detail import HistoryDetail
from imgreview.gui.reveal import Revealer
from imgreview.gui.widgets.basic import Banner, EmptyState, TopBar

LIST_WIDTH = 340


class HistoryCommands(QObject):
    """Carries out menu commands on this page: undo means the commit that is shown."""

    def __init__(self, page: "HistoryPage") -> None:
        super().__init__(page)
        self._page = page

    def run(self, command: str) -> bool:
        """Carry out a command; return False for one that is not of this page."""
        if command == "undo":
            self._page.undo_all()
        return command in ("undo", "redo")


class HistoryPage(QWidget):
    """The list of commits at the left, the chosen one at the right.

    Signals: closed(); restored(object tuple of paths that came back).
    """

    closed = Signal()
    restored = Signal(object)

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._undoing: Job | None = None
        self._asked = ""  # the commit whose files were asked for last
        self.bar = TopBar(words.tr("History"), self)
        self.banner = Banner(parent=self)
        self.banner.setProperty("ground", "bar")
        self.model = BatchesModel(self)
        self.list = QListView(self)
        self.detail = HistoryDetail(self)
        self.commands = HistoryCommands(self)
        self._revealer = Revealer(self)
        self.empty = EmptyState(
            "history",
            words.tr("Nothing was committed yet"),
            words.tr("Every commit will stand here, and can be taken back from here."),
            words.tr("Back"),
            self,
        )
        self._build()

    def _build(self) -> None:
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list.setModel(self.model)
        self.list.setItemDelegate(BatchDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setMinimumWidth(220)
        self.list.setAccessibleName(words.tr("Commits"))
        self.list.setProperty("ground", "panel")
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(split)
        self._stack.addWidget(self.empty)
        self._split = split
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.bar, 0), (self.banner, 0), (middle, 1)):
            column.addWidget(part, stretch)
        self.setFocusProxy(self.list)
        self.bar.back_requested.connect(self.closed)
        self.empty.action.connect(self.closed)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.detail.undo_all.connect(self.undo_all)
        self.detail.undo_some.connect(self.undo_some)
        self.detail.stop_requested.connect(self.stop)
        self.detail.finish_requested.connect(self.finish)
        self.detail.leave_requested.connect(self.leave)
        self.detail.close_requested.connect(self.close_by_hand)
        self.detail.reveal.connect(self._revealer.reveal)

    # -- what is shown -----------------------------------------------------------------------
    @property
    def busy(self) -> bool:
        """Return whether files are being brought back."""
        return self._undoing is not None

    def reload(self) -> None:
        """Read the journal again."""
        job = self._runner.call(batches)
        job.finished.connect(while_alive(self._on_batches))
        job.failed.connect(while_alive(self._on_failed))

    def _on_batches(self, found: object) -> None:
        if not isinstance(found, tuple):
            return
        chosen = self.detail.batch.id if self.detail.batch is not None else ""
        newest = self.model.batch(0).id if self.model.rowCount() else ""
        self.model.show_batches(found)
        if found and self.model.batch(0).id != newest:
            chosen = self.model.batch(0).id  # a commit that was made since is what is asked about
        self._stack.setCurrentWidget(self._split if found else self.empty)
        if found:
            row = max(0, self.model.row_of(chosen))
            self.list.setCurrentIndex(self.model.index(row))
            self._open(self.model.batch(row))

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self.busy:
            self._open(self.model.batch(now.row()))

    def _open(self, batch: Batch) -> None:
        self.detail.show_batch(batch)
        self._asked = batch.id
        job = self._runner.call(steps, batch.id)
        job.finished.connect(while_alive(self._on_steps, batch.id))
        job.failed.connect(while_alive(self._on_failed))

    def _on_steps(self, batch: str, found: object) -> None:
        if batch == self._asked and isinstance(found, tuple):
            self.detail.show_steps(found)

    def _on_failed(self, error: object) -> None:
        sentence = str(error) if isinstance(error, UserError) else words.tr("Something went wrong.")
        self.banner.show_text(sentence, "error")

    # -- undo --------------------------------------------------------------------------------
    @Slot()
    def undo_all(self) -> None:
        """Bring back everything the chosen commit took."""
        self._undo(None)

    @Slot(object)
    def undo_some(self, files: object) -> None:
        """Bring back some files of the chosen commit, by where they lay."""
        self._undo(files)

    def _undo(self, files: object) -> None:
        batch = self.detail.batch
        if batch is not None and batch.can_undo:
            some = files if isinstance(files, frozenset) else None
            self._start(take_back(batch.id, some))

    # -- after a crash -----------------------------------------------------------------------
    @Slot()
    def finish(self) -> None:
        """Do what is left of a commit that was cut short."""
        batch = self.detail.batch
        if batch is not None and batch.interrupted:
            self._start(finish(batch.id))

    @Slot()
    def leave(self) -> None:
        """Let a commit that was cut short be as it is."""
        self._settle(leave)

    @Slot()
    def close_by_hand(self) -> None:
        """Settle what cannot be found any more."""
        self._settle(close_by_hand)

    def _settle(self, settle: Callable[[str], object]) -> None:
        batch = self.detail.batch
        if self.busy or batch is None:
            return
        job = self._runner.call(settle, batch.id)
        job.finished.connect(while_alive(self._on_settled))
        job.failed.connect(while_alive(self._on_failed))

    def _on_settled(self, _value: object) -> None:
        self.reload()

    def _start(self, work: Work) -> None:
        if self.busy:
            return
        self.banner.hide()
        self.list.setEnabled(False)
        self.detail.show_busy(busy=True)
        job = self._undoing = self._runner.start(work)
        job.event.connect(while_alive(self._on_event))
        job.finished.connect(while_alive(self._on_ended))
        job.failed.connect(while_alive(self._on_undo_failed))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.detail.show_progress(event)
        elif isinstance(event, CommitFinished):
            self._tell(event)

    def _tell(self, event: CommitFinished) -> None:
        back = [r for r in event.results if r.state is StepState.UNDONE]
        gone = [r for r in event.results if r.state is StepState.DONE]
        text = words.tr("1 file is back") if len(back) == 1 else words.tr("%1 are back")
        text = text.replace("%1", words.files(len(back)))
        if gone:
            text = words.went(len(gone), gone[0].action)
        failed = [r for r in event.results if r.state is StepState.FAILED]
        notes = [
            f"{words.shown_path(r.file.name)}: {core_sentences.said(r.reason)}"
            for r in event.results
            if r.reason
        ]
        sentence = ". ".join([text, *notes[:2]]).rstrip(".") + "."
        self.banner.show_text(sentence, "warning" if failed or notes else "done")
        self.restored.emit(tuple(r.where or r.file for r in back))

    def _on_ended(self, _value: object) -> None:
        self._undoing = None
        self.list.setEnabled(True)
        self.detail.show_busy(busy=False)
        self.reload()

    def _on_undo_failed(self, error: object) -> None:
        self._on_failed(error)
        self._on_ended(None)

    @Slot()
    def stop(self) -> None:
        """Stop bringing files back; those that are back stay back."""
        if self._undoing is not None:
            self._undoing.cancel()
