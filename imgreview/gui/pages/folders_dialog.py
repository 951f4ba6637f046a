"""Folder pairs: which folders contain each other; one of them is decided in one go."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.folder_choice import FolderChoice
from imgreview.core.folder_pairs import FolderPair, Side
from imgreview.core.review.filters import BUCKETS, bucket
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.simulation import COPIES
from imgreview.gui import fitting, shortcuts, theme
from imgreview.gui.jobs import Job, JobRunner, while_alive
from imgreview.gui.pages import folders_words, review_words
from imgreview.gui.pages.bulk_marking import BulkMarking
from imgreview.gui.pages.folders_export import ListExport
from imgreview.gui.pages.folders_panel import PairPanel
from imgreview.gui.pages.folders_table import PairsModel
from imgreview.gui.pages.folders_work import Detail, Found, Pictures, find, look
from imgreview.gui.pages.rules_words import tr
from imgreview.gui.widgets.basic import Banner, Button, Chip, EmptyState, PrimaryButton, label
from imgreview.gui.widgets.flow import FlowLayout
from imgreview.gui.widgets.plain_table import PlainTable


class FoldersDialog(QDialog):
    """Open it with `open()`. Signal: applied(int files) after a pair was decided."""

    applied = Signal(int)

    def __init__(
        self,
        session: ReviewSession,
        marks: RuleMarks,
        pictures: Pictures,
        runner: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self.marking = BulkMarking(marks, self)
        self._pictures = pictures
        self._job: Job | None = None
        self._detail: Detail | None = None
        self.setWindowTitle(tr("Folder pairs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 740)
        fitting.fit(self)
        self.pairs = PairsModel(self)
        self.table = PlainTable(self.pairs, (300, 0, 120, 136), tr("Folder pairs"), self)
        self.panel = PairPanel(self)
        self.list = ListExport(self.panel.only.paths, self)
        self.banner = Banner(parent=self)
        self._chips: dict[str, Chip] = {}
        self._empty = EmptyState("folder", tr("Looking at the folders"), parent=self)
        self.apply_button = PrimaryButton(
            tr("Mark"), key=shortcuts.drawn("Ctrl+Return"), parent=self
        )
        self.apply_button.setToolTip("")
        self._lay_out()
        self._connect()
        self._leave: Callable[[], None] = session.subscribe(while_alive(self._on_notice))
        self.reload()

    # -- building ----------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(label(tr("Folder pairs"), theme.TITLE, theme.SEMIBOLD, parent=self))
        note = tr("Folders that hold copies of each other, with everything below them.")
        column.addWidget(label(note, tone="text2", parent=self))
        column.addWidget(self.banner)
        column.addWidget(self._classes())
        self._stack = QStackedWidget(self)
        filled = QWidget(self._stack)
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP_M)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.panel, 1)
        self._stack.addWidget(filled)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch(1)
        close = Button(tr("Close"), parent=self)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        row.addWidget(self.apply_button)
        column.addLayout(row)

    def _classes(self) -> QWidget:
        holder = QWidget(self)
        flow = FlowLayout(holder, gap=theme.GAP_XS + 1)
        there = {bucket(g) for g in self._session.groups}
        for name in BUCKETS:
            if name in there:
                chip = Chip(review_words.bucket_name(name), parent=holder)
                chip.setChecked(name in COPIES)
                chip.toggled.connect(self.reload)
                self._chips[name] = chip
                flow.addWidget(chip)
        return holder

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._on_row)
        self.panel.changed.connect(self._look)
        self.panel.turned.connect(self._offer)
        self.panel.copy_wanted.connect(self.list.copy)
        self.panel.export_wanted.connect(self.list.export)
        self.list.said.connect(self.banner.show_text)
        self.apply_button.clicked.connect(self.apply)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.apply_button.click)
        self.apply_button.setEnabled(False)
        self.marking.finished.connect(self._on_marked)
        self.marking.refused.connect(self._on_refused)
        self.finished.connect(self._close)

    # -- finding -----------------------------------------------------------------------------
    def buckets(self) -> frozenset[str]:
        """Return the classes whose copies count."""
        chosen = {name for name, chip in self._chips.items() if chip.isChecked()}
        return frozenset(chosen | (COPIES - self._chips.keys()))

    @Slot()
    def reload(self, *_: object) -> None:
        """Find the pairs again."""
        self._start(self._runner.call(find, self._session.groups, self._pictures, self.buckets()))
        assert self._job is not None
        self._job.finished.connect(while_alive(self._on_found, self._job))

    def _start(self, job: Job) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job, self._detail = job, None
        self.apply_button.setEnabled(False)
        job.failed.connect(while_alive(self._on_failed))

    def _on_found(self, job: Job, found: Found | None) -> None:
        if job is not self._job or found is None:
            return
        before = self.pairs.pair(self._row())
        self._pictures = found.pictures
        self.pairs.show_pairs(found.pairs)
        if found.pairs:
            self._stack.setCurrentIndex(0)
            same = [i for i, p in enumerate(found.pairs) if before and _same(p, before)]
            self.table.selectRow(same[0] if same else 0)
        else:
            title = tr("No folder holds copies of another one")
            self._empty.setAccessibleName(title)
            self._empty.set_texts(title, tr("Copies within one folder are decided by rules."))
            self._stack.setCurrentIndex(1)

    def empty_text(self) -> str:
        """Return what is said instead of the pairs, "" while there are some."""
        shown = self._stack.currentWidget() is self._empty
        return self._empty.accessibleName() if shown else ""

    def _on_failed(self, error: object) -> None:
        self.banner.show_text(str(error), "error")

    def _row(self) -> int:
        rows = self.table.chosen()
        return rows[0] if rows else -1

    def pair(self) -> FolderPair | None:
        """Return the pair that is chosen."""
        return self.pairs.pair(self._row())

    @Slot()
    def _on_row(self, *_: object) -> None:
        pair = self.pair()
        if pair is not None:
            self.panel.show_pair(pair)
            self._look()

    @Slot()
    def _look(self) -> None:
        """Find out what deciding the chosen pair would do."""
        pair = self.pair()
        if pair is None:
            return
        job = self._runner.call(
            look,
            pair,
            self._session.groups,
            self._session.decision,
            self._pictures,
            self.buckets(),
            self.panel.spares_better(),
        )
        self._start(job)
        job.finished.connect(while_alive(self._on_detail, job))

    def sides(self, pair: FolderPair) -> tuple[Side, Side]:
        """Return which side stays and which goes, as chosen."""
        return (pair.outer, pair.inner) if self.panel.keeps_outer() else (pair.inner, pair.outer)

    def _on_detail(self, job: Job, detail: Detail | None) -> None:
        pair = self.pair()
        if job is not self._job or detail is None or pair is None:
            return
        self._detail = detail
        self.panel.show_detail(pair, detail)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Offer what is chosen now."""
        choice = self.choice()
        many = 0 if choice is None else choice.rejected
        text = tr("Reject %1 copies") if many != 1 else tr("Reject 1 copy")
        self.apply_button.setText(text.replace("%1", review_words.number(many)))
        self.apply_button.setEnabled(many > 0)

    def choice(self) -> FolderChoice | None:
        """Return what the chosen way to decide would do, None while that is not known."""
        if self._detail is None:
            return None
        outer = self.panel.keeps_outer()
        return self._detail.keep_outer if outer else self._detail.keep_inner

    def _on_notice(self, notice: Notice) -> None:
        if notice.merged:
            self.reload()
        elif notice.decided:
            self._look()

    # -- acting ------------------------------------------------------------------------------
    @Slot()
    def apply(self) -> None:
        """Decide the chosen pair, as one step of undo."""
        pair = self.pair()
        choice = self.choice()
        if choice is None or pair is None or self._detail is None:
            return
        keep, reject = self.sides(pair)
        text = folders_words.keeping(keep, reject)
        self._leave()
        self.apply_button.setEnabled(False)
        self.panel.setEnabled(False)
        self.marking.start(choice.marks, text, shown=self._detail.groups)

    @Slot(int)
    def _on_marked(self, files: int) -> None:
        self._listen()
        done = tr("%1 pictures are marked.").replace("%1", review_words.number(files))
        kind = "warning" if self.marking.left else "done"
        self.banner.show_text(f"{done} {self.marking.left_text()}".strip(), kind)
        self.applied.emit(files)

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._listen()
        self.banner.show_text(sentence, "error")

    def _listen(self) -> None:
        self.panel.setEnabled(True)
        self._leave = self._session.subscribe(while_alive(self._on_notice))
        self._look()

    def reject(self) -> None:
        """Close, but not while pictures are being marked."""
        if not self.marking.busy:
            super().reject()

    @Slot()
    def _close(self, *_: object) -> None:
        self._leave()
        self.marking.finish()
        if self._job is not None:
            self._job.cancel()


def _same(a: FolderPair, b: FolderPair) -> bool:
    return (a.inner.folder, a.outer.folder) == (b.inner.folder, b.outer.folder)
