"""Accepting the easy groups: what it would do, shown before it is done."""

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.core.domain import MatchClass
from imgreview.core.review import bulk
from imgreview.core.review.bulk import BulkPlan, Left, Sample
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui import fitting, theme
from imgreview.gui.jobs import while_alive
from imgreview.gui.models.pairs_model import PairRow
from imgreview.gui.pages import review_words as words
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.stepper import Stepper
from imgreview.gui.widgets.basic import Button, SectionLabel, label
from imgreview.gui.widgets.pair_list import PairList

AGAIN_MS = 300  # a scan may find groups all the time
CHOSEN = (MatchClass.IDENTICAL, MatchClass.SAME_PIXELS, MatchClass.RESIZED)


class BulkDialog(QDialog):
    """Signal: wanted(object BulkPlan) when the person accepts what is shown."""

    wanted = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        pictures: PictureSource,
        shown: Collection[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._ids = session, shown
        self.setWindowTitle(words.tr("Accept easy groups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(600, 640)
        fitting.fit(self)
        self.boxes = {cls: self._box(cls) for cls in bulk.EASY}
        self._count()
        for cls, box in self.boxes.items():
            box.setChecked(box.isEnabled() and cls in CHOSEN)
            box.toggled.connect(self.simulate)
        self.only_shown = QCheckBox(words.tr("Only the groups that the filter shows"), self)
        self.only_shown.setVisible(shown is not None)
        self.only_shown.setChecked(shown is not None)
        self.only_shown.toggled.connect(self.simulate)
        self.verdict = label("", theme.VERDICT, theme.SEMIBOLD, parent=self)
        self.verdict.setWordWrap(True)
        self.left = label("", tone="text2", parent=self)
        self.left.setWordWrap(True)
        self.list = PairList(pictures, words.tr("Examples"), self)
        self.list.empty_words = words.tr("No group would be accepted.")
        self.go = Button("", "primary", parent=self)
        self.go.clicked.connect(self.accept)
        self.plan = BulkPlan((), 0, 0, 0, {}, ())
        self._stepper, self._asked = Stepper(self), 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._simulate_again)
        self._lay_out()
        self._leave: Callable[[], None] = session.subscribe(while_alive(self._on_notice))
        self.finished.connect(self._close)
        self.simulate()

    def _box(self, cls: MatchClass) -> QCheckBox:
        return QCheckBox(words.bucket_name(cls.value), self)

    def _count(self) -> None:
        counts = bulk.counts(self._session.groups)
        for cls, box in self.boxes.items():
            count = counts.get(cls, 0)
            box.setText(f"{words.bucket_name(cls.value)}  {words.number(count)}")
            box.setEnabled(count > 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(
            label(words.tr("Accept easy groups"), theme.TITLE, theme.SEMIBOLD, parent=self)
        )
        note = label(
            words.tr(
                "The suggested picture of each group stays, the others are marked as rejected. "
                "Your own marks stay. No file is touched before you commit."
            ),
            tone="text2",
            parent=self,
        )
        note.setWordWrap(True)
        column.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        for box in self.boxes.values():
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        why = label(
            words.tr(
                "Ticked are the kinds where bytes, pixels or their number decide. The quality of "
                "re-encoded copies is an estimate: tick them after a look at the examples."
            ),
            theme.SECONDARY,
            tone="text2",
            parent=self,
        )
        why.setWordWrap(True)
        column.addWidget(why)
        column.addWidget(self.only_shown)
        column.addWidget(self.verdict)
        column.addWidget(self.left)
        column.addWidget(SectionLabel(words.tr("Examples"), self))
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addStretch(1)
        cancel = Button(words.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column.addLayout(foot)

    @Slot()
    def simulate(self) -> None:
        """Show what accepting would do now; among 100,000 pictures piece by piece."""
        self._asked += 1
        self.go.setEnabled(False)
        self._stepper.run(self._simulating(self._asked), self._shown)

    def _on_notice(self, notice: Notice) -> None:
        """Look again soon: a scan found something else, or something was decided."""
        if (notice.merged or notice.decided or notice.reshaped) and not self._again.isActive():
            self._again.start(AGAIN_MS)

    @Slot()
    def _simulate_again(self) -> None:
        """Show what accepting would do since; what is shown can be accepted meanwhile."""
        if self._stepper.busy:  # it must come to an end, however often something is found
            self._again.start(AGAIN_MS)
            return
        self._count()
        self._asked += 1
        self._stepper.run(self._simulating(self._asked), self._shown)

    @Slot()
    def _close(self, *_: object) -> None:
        self._leave()
        self._again.stop()

    def _simulating(self, asked: int) -> Iterator[int]:
        classes = [cls for cls, box in self.boxes.items() if box.isChecked()]
        within = self._ids if self.only_shown.isChecked() else None
        work = bulk.simulating(self._session, classes, within)
        while asked == self._asked:  # other boxes may be checked meanwhile
            try:
                yield next(work)
            except StopIteration as end:
                self.plan = end.value
                return

    def _shown(self) -> None:
        if self._stepper.busy:
            return
        plan = self.plan
        text = words.tr("%1 decided: %2 rejected, saves %3")
        text = text.replace("%1", words.groups(plan.groups))
        text = text.replace("%2", words.pictures(plan.files))
        self.verdict.setText(text.replace("%3", words.size(plan.bytes)))
        self.left.setText("\n".join(_left(plan)))
        self.left.setVisible(bool(plan.left))
        self.list.pairs.show_rows([_row(s) for s in plan.samples])
        self.go.setText(words.tr("Accept %1").replace("%1", words.groups(plan.groups)))
        self.go.updateGeometry()
        self.go.setEnabled(plan.groups > 0)

    def accept(self) -> None:
        self.wanted.emit(self.plan)
        super().accept()


def _left(plan: BulkPlan) -> list[str]:
    said = {
        Left.TIE: words.tr("No clear best, left to you: %1"),
        Left.WEAK: words.tr("Held by one weak link, left to you: %1"),
        Left.REVIEWED: words.tr("Reviewed already: %1"),
    }
    return [said[k].replace("%1", words.groups(n)) for k, n in plan.left.items()]


def _row(sample: Sample) -> PairRow:
    first = sample.reject[0]
    stays, goes = (
        f"{words.folder(f.path)}/{words.file_name(f.path)}" for f in (sample.keep, first)
    )
    more = words.tr("%1 goes") if len(sample.reject) == 1 else words.tr("%1 and %2 more go")
    more = more.replace("%2", words.number(len(sample.reject) - 1))
    return PairRow(
        tuple((f.path, f.id.mtime_ns) for f in (sample.keep, first)),
        words.tr("%1 stays").replace("%1", stays),
        f"{more.replace('%1', goes)} · {words.bucket_name(sample.cls.value)}",
        words.size(sum(f.id.size for f in sample.reject)),
        tip="\n".join(words.shown_path(f.path) for f in (sample.keep, *sample.reject)),
    )
