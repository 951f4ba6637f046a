"""The rules: an ordered list at the left, what it would do at the right, tried before it acts."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.rules.base import line_of
from imgreview.core.rules.library import Library
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.ruleset import RuleSet
from imgreview.gui import fitting, shortcuts, theme
from imgreview.gui.jobs import JobRunner, while_alive
from imgreview.gui.pages import review_words
from imgreview.gui.pages import rules_words as words
from imgreview.gui.pages.bulk_marking import BulkMarking
from imgreview.gui.pages.rules_editor import RuleEditor
from imgreview.gui.pages.rules_lines import LinesModel, LinesView
from imgreview.gui.pages.rules_picker import AddButton, SetPicker
from imgreview.gui.pages.rules_reach import Reach, ReachField
from imgreview.gui.pages.rules_result import ResultPanel
from imgreview.gui.pages.rules_work import Result, Simulator, Trial
from imgreview.gui.widgets.basic import Banner, Button, IconButton, PrimaryButton, label

LEFT = 356


class RulesDialog(QDialog):
    """Open it with `open()`. Signal: applied(int files) after the rules marked files."""

    applied = Signal(int)

    def __init__(
        self,
        session: ReviewSession,
        marks: RuleMarks,
        reach: Reach,
        runner: JobRunner | None = None,
        library: Library | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._marks = session, marks
        self._result: Result | None = None
        self.setWindowTitle(words.tr("Rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 740)
        fitting.fit(self)
        self.simulator = Simulator(runner, self)
        self.marking = BulkMarking(marks, self)
        self.lines = LinesModel(self)
        self.view = LinesView(self.lines, self)
        self.editor = RuleEditor(self)
        self.picker = SetPicker(library or Library(), self)
        self.reach = ReachField(session.groups, reach, self, self._is_open)
        self.banner = Banner(parent=self)
        self.found = ResultPanel(session.group, self)
        self.apply_button = PrimaryButton(
            words.tr("Mark"), key=shortcuts.drawn("Ctrl+Return"), parent=self
        )
        self.apply_button.setToolTip("")
        self._lay_out()
        self._connect()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field must not mark pictures
        self._leave: Callable[[], None] = session.subscribe(while_alive(self._on_notice))
        self.picker.show_first()

    # -- building ----------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addWidget(label(words.tr("Rules"), theme.TITLE, theme.SEMIBOLD, parent=self))
        text = words.tr(
            "Each line keeps the best pictures of a group and passes equals to the next line. "
            "Nothing is marked before you say so; ties stay undecided."
        )
        note = label(text, tone="text2", parent=self)
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.banner)
        both = QHBoxLayout()
        both.setSpacing(theme.GAP_XL)
        both.addLayout(self._left())
        both.addLayout(self._right(), 1)
        column.addLayout(both, 1)
        column.addLayout(self._foot())

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        for part in (self.picker, self.view, self.editor):
            part.setFixedWidth(LEFT)
        column.addWidget(self.picker)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XS)
        self.add_button = AddButton(self)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self._tools: list[IconButton] = []
        for icon, name, key, slot in (
            ("chevron-up", words.tr("Move up"), "Alt+↑", self._up),
            ("chevron-down", words.tr("Move down"), "Alt+↓", self._down),
            ("trash", words.tr("Remove the rule"), "Del", self.view.remove),
        ):
            button = IconButton(icon, name, key, parent=self)
            button.clicked.connect(slot)
            self._tools.append(button)
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.editor)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.reach)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self.found, 1)
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.found.freed)
        row.addStretch(1)
        cancel = Button(words.tr("Close"), parent=self)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addWidget(self.apply_button)
        return row

    def _connect(self) -> None:
        self.picker.chosen.connect(self._on_set)
        self.picker.said.connect(self.banner.show_text)
        self.add_button.chosen.connect(self.add)
        self.lines.edited.connect(self._on_edited)
        self.view.selectionModel().selectionChanged.connect(self._on_row)
        self.editor.changed.connect(self._on_line)
        self.reach.changed.connect(self.simulate)
        self.simulator.started.connect(self._on_started)
        self.simulator.progressed.connect(self._on_progress)
        self.simulator.finished.connect(self._on_result)
        self.simulator.failed.connect(self._on_failed)
        self.apply_button.clicked.connect(self.apply)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.apply_button.click)
        self.marking.progressed.connect(self._on_marking)
        self.marking.finished.connect(self._on_marked)
        self.marking.refused.connect(self._on_refused)
        self.finished.connect(self._close)

    # -- editing -----------------------------------------------------------------------------
    @Slot(object)
    def _on_set(self, rules: RuleSet) -> None:
        self.lines.show_lines(rules.lines)
        self.view.choose(0)
        self._on_row()
        self.simulate()

    @Slot(str)
    def add(self, kind: str) -> None:
        """Put a rule at the end and show its fields."""
        self.view.choose(self.lines.add(line_of(kind)))

    @Slot()
    def _on_edited(self) -> None:
        self.picker.edited(self.lines.lines())
        self._on_row()
        self.simulate()

    @Slot()
    def _on_row(self, *_: object) -> None:
        row, lines = self.view.row(), self.lines.lines()
        self.editor.show_line(lines[row] if 0 <= row < len(lines) else None)
        # once the fields have taken their room, so that the line they are about stays in sight
        QTimer.singleShot(0, self.view, self.view.show_chosen)
        up, down, remove = self._tools
        up.setEnabled(row > 0)
        down.setEnabled(0 <= row < len(lines) - 1)
        remove.setEnabled(row >= 0)

    @Slot(object)
    def _on_line(self, line: object) -> None:
        row = self.view.row()
        if row >= 0:
            self.lines.change(row, line)  # type: ignore[arg-type]

    @Slot()
    def _up(self) -> None:
        self.view.move_by(-1)

    @Slot()
    def _down(self) -> None:
        self.view.move_by(1)

    def rules(self) -> RuleSet:
        """Return the rules as they are shown."""
        return RuleSet(self.picker.name(), self.lines.lines())

    def texts(self) -> tuple[str, str]:
        """Return the heading and the sentence about the simulation."""
        return self.found.texts()

    # -- trying ------------------------------------------------------------------------------
    @Slot()
    def simulate(self) -> None:
        """Find out what the rules would do."""
        self.simulator.ask(self._trial())

    def _trial(self) -> Trial:
        session, scope = self._session, self.reach.scope()
        return Trial(session.groups, self.rules(), session.decision, scope, self._marks.made)

    def _is_open(self, group_id: str) -> bool:
        return group_id in self._session and not self._session.state(group_id).reviewed

    def _on_notice(self, notice: Notice) -> None:
        if notice.merged or notice.decided:
            self.simulator.ask_again(self._trial())

    @Slot()
    def _on_started(self) -> None:
        self._result = None
        self.apply_button.setEnabled(False)

    @Slot(int)
    def _on_progress(self, groups: int) -> None:
        every = len(self._session.groups)
        self.found.tell_progress(words.tr("Trying the rules: %1 of %2"), groups, every)

    @Slot(object)
    def _on_result(self, result: Result) -> None:
        self._result, done = result, result.done
        self.lines.show_counts(done.by_line)
        self.found.show_result(result)
        files = self.found.files()
        mark = words.tr("Mark %1 pictures") if files != 1 else words.tr("Mark 1 picture")
        self.apply_button.setText(mark.replace("%1", review_words.number(files)))
        self.apply_button.setEnabled(files > 0)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self.banner.show_text(sentence, "error")

    @Slot()
    def apply(self) -> None:
        """Mark what was simulated, as one step of undo."""
        if self._result is None:
            return
        done = self._result.done
        label_ = words.tr("rules “%1”").replace("%1", words.set_name(done.rules.name))
        self._leave()
        self._set_busy(busy=True)
        self.marking.start(done.marks(), label_, done.rules, done.decided)

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.picker, self.view, self.editor, self.reach, self.add_button):
            part.setEnabled(not busy)
        self.apply_button.setEnabled(not busy)

    @Slot(int)
    def _on_marking(self, files: int) -> None:
        self.found.tell_progress(words.tr("Marking: %1 of %2"), files, self.found.files())

    @Slot(int)
    def _on_marked(self, files: int) -> None:
        self.applied.emit(files)
        self.accept()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self._leave = self._session.subscribe(while_alive(self._on_notice))
        self.banner.show_text(sentence, "error")
        self.simulate()

    def reject(self) -> None:
        """Close, but not while pictures are being marked."""
        if not self.marking.busy:
            super().reject()

    @Slot()
    def _close(self, *_: object) -> None:
        self._leave()
        self.picker.remember()
        self.simulator.stop()
        self.marking.finish()
