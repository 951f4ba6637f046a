"""One commit of History: what it did, each file with where it is now, and the way back."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from imgreview.core.actions.journal import Batch, Step
from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.domain import StepState
from imgreview.core.events import Progress
from imgreview.gui import motion, shortcuts, theme
from imgreview.gui.models.outcome_model import Outcome, OutcomeModel, Outcomes, of_steps
from imgreview.gui.pages import commit_words as words
from imgreview.gui.widgets.basic import Button, ElideLabel, label
from imgreview.gui.widgets.notice import Notice, clear_notices, notices_in
from imgreview.gui.widgets.plain_table import PlainTable

COLUMNS = (296, 276, 84, 0)
COLUMNS_WITH_REASONS = (220, 180, 84, 0)


class HistoryDetail(QWidget):
    """Shows one commit.

    Signals: undo_all() and undo_some(object frozenset of the old paths); reveal(object path);
    stop_requested(); finish_requested() and leave_requested() for a commit cut short;
    close_requested() for files that cannot be found any more.
    """

    finish_requested = Signal()
    leave_requested = Signal()
    close_requested = Signal()

    undo_all = Signal()
    undo_some = Signal(object)
    reveal = Signal(object)
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OutcomeModel(self)
        self.batch: Batch | None = None
        self._busy = False
        self._lost = 0  # files that no look at the disk could settle
        self._title = label("", theme.PAGE_TITLE, theme.BOLD, parent=self)
        self._state = ElideLabel("", tone="text2", parent=self)
        self._notices = QVBoxLayout()
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.tr("Progress"))
        self.table = PlainTable(self.model, COLUMNS, words.tr("What became of each file"), self)
        self.all = Button(words.tr("Undo"), icon="undo", parent=self)
        shortcuts.follow(self.all, "undo", "", capped=True)
        self.some = Button(words.tr("Undo the chosen"), icon="undo", parent=self)
        self.show_file = Button(words.tr("Show in its folder"), icon="open", parent=self)
        self.stop = Button(words.tr("Stop"), icon="stop", parent=self)
        self.finish = Button(words.tr("Finish it"), "primary", icon="play", parent=self)
        self.roll_back = Button(words.tr("Roll it back"), icon="undo", parent=self)
        self.leave = Button(words.tr("Leave it so"), parent=self)
        self.close_open = Button(words.tr("Close by hand"), parent=self)
        self.close_open.setToolTip(
            words.tr("Settle what cannot be found any more; no file is touched")
        )
        self._lay_out()
        self.finish.clicked.connect(self.finish_requested)
        self.roll_back.clicked.connect(self.undo_all)
        self.leave.clicked.connect(self.leave_requested)
        self.close_open.clicked.connect(self.close_requested)
        self.all.clicked.connect(self.undo_all)
        self.some.clicked.connect(self._on_some)
        self.show_file.clicked.connect(self._on_reveal)
        self.stop.clicked.connect(self.stop_requested)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.stop)
        head.addWidget(self.all, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.some)
        foot.addWidget(self.show_file)
        foot.addStretch(1)
        self._notices.setSpacing(theme.GAP_S)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        for button in (self.finish, self.roll_back, self.leave, self.close_open):
            ways.addWidget(button)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addLayout(head)
        column.addWidget(self._state)
        column.addLayout(self._notices)
        column.addLayout(ways)
        column.addWidget(self._bar)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        column.addStretch(0)
        ways_ = (self.finish, self.roll_back, self.leave, self.close_open)
        order = (self.stop, self.all, *ways_, self.table, self.some, self.show_file)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    # -- what is shown -----------------------------------------------------------------------
    def notices(self) -> list[str]:
        """Return the texts of the notices."""
        return [n.text() for n in notices_in(self._notices)]

    def show_batch(self, batch: Batch) -> None:
        """Show a commit; its files follow."""
        same = self.batch is not None and self.batch.id == batch.id
        self.batch = batch
        self._title.setText(words.batch_title(batch))
        target = "" if batch.target is None else words.short_path(batch.target)
        parts = (words.when(batch.created), *words.batch_states(batch), target)
        self._state.setText(" · ".join(part for part in parts if part))
        self._tell(batch)
        if not same:
            self.model.show_rows(Outcomes())
            self._lost = batch.pending
        self._refresh()

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show the files of the commit."""
        self.model.show_rows(of_steps(steps))
        self.table.set_widths(COLUMNS_WITH_REASONS if self.model.explains() else COLUMNS)
        self._lost = sum(s.state is StepState.PENDING or s.undoing for s in steps)
        self.table.hug()
        self._refresh()

    def _tell(self, batch: Batch) -> None:
        clear_notices(self._notices)
        if batch.interrupted:
            title = words.tr("A crash cut this commit short")
            text = words.tr(
                "%1 of %2 were handled; the others were not touched. Finish it under all the "
                "same checks, bring back what had gone, or leave it so."
            )
            handled = words.number(batch.done + batch.failed + batch.undone)
            text = text.replace("%1", handled).replace("%2", words.files(batch.planned))
            self._notices.addWidget(Notice("warning", title, text, parent=self))
        if batch.pending:
            title = words.tr("The program was stopped in the middle of this commit")
            text = words.tr("%1 not settled yet; every start of imgreview looks at them again.")
            text = text.replace("%1", words.files(batch.pending))
            self._notices.addWidget(Notice("warning", title, text, parent=self))
        if batch.failed:
            title = words.tr("%1 stayed where they were").replace("%1", words.files(batch.failed))
            if batch.failed == 1:
                title = words.tr("1 file stayed where it was")
            text = words.tr("The reasons stand in the list, first rows first.")
            self._notices.addWidget(Notice("warning", title, text, parent=self))

    def show_busy(self, busy: bool) -> None:
        """Show that files are being brought back, or that this ended."""
        self._busy = busy
        motion.set_busy(self._bar)
        self._refresh()

    def show_progress(self, event: Progress) -> None:
        """Show how many files are back."""
        self._bar.setRange(0, event.total or 0)
        self._bar.setValue(event.done)

    def _refresh(self) -> None:
        batch = self.batch
        count = 0 if batch is None else batch.done
        self.all.setText(words.tr("Undo %1").replace("%1", words.files(count)))
        shortcuts.follow(self.all, "undo", self.all.text(), capped=True)
        self.all.updateGeometry()
        can_undo = batch is not None and batch.can_undo
        cut = batch is not None and batch.interrupted and not self._busy
        self.finish.setVisible(cut)
        self.leave.setVisible(cut)
        self.roll_back.setVisible(cut and can_undo)
        self.close_open.setVisible(self._lost > 0 and not self._busy)
        self.all.setVisible(can_undo and not cut and not self._busy)
        self._bar.setVisible(self._busy)
        self.stop.setVisible(self._busy)
        chosen = self.chosen()
        self.some.setEnabled(bool(self._back(chosen)) and not self._busy)
        self.show_file.setEnabled(len(chosen) == 1 and chosen[0].where is not None)

    # -- what is chosen ----------------------------------------------------------------------
    def chosen(self) -> tuple[Outcome, ...]:
        """Return the files that are selected."""
        return tuple(self.model.row(number) for number in self.table.chosen())

    @staticmethod
    def _back(chosen: tuple[Outcome, ...]) -> frozenset[Path]:
        return frozenset(
            o.file
            for o in chosen
            if o.state is StepState.DONE and not o.companion and o.action != DELETE
        )

    def _on_selected(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._refresh()

    @Slot()
    def _on_some(self) -> None:
        files = self._back(self.chosen())
        if files:
            self.undo_some.emit(files)

    @Slot()
    def _on_reveal(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0].where is not None:
            self.reveal.emit(chosen[0].where)
