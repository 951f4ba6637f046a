"""The rules: an ordered list at the left, what it would do at the right, tried before it acts."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from imgreview.core.errors import UserError
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.rules.base import line_of
from imgreview.core.rules.library import Library
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.ruleset import RuleSet
from imgreview.gui import theme
from imgreview.gui.jobs import JobRunner, while_alive
from imgreview.gui.pages import review_words
from imgreview.gui.pages import rules_words as words
from imgreview.gui.pages.rules_editor import RuleEditor
from imgreview.gui.pages.rules_lines import LinesModel, LinesView
from imgreview.gui.pages.rules_picker import AddButton, SetPicker
from imgreview.gui.pages.rules_reach import Reach, ReachField
from imgreview.gui.pages.rules_table import ChangesModel
from imgreview.gui.pages.rules_work import SHOWN, Result, Simulator, Trial
from imgreview.gui.widgets.basic import Banner, Button, IconButton, PrimaryButton, label
from imgreview.gui.widgets.plain_table import PlainTable

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
        self.simulator = Simulator(runner, self)
        self.lines = LinesModel(self)
        self.view = LinesView(self.lines, self)
        self.editor = RuleEditor(self)
        self.picker = SetPicker(library or Library(), self)
        self.reach = ReachField(session.groups, reach, self)
        self.banner = Banner(parent=self)
        self.changes = ChangesModel(session.group, self)
        self.table = PlainTable(self.changes, (100, 216, 0), words.tr("What would change"), self)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)  # the numbers come first
        self._head = label("", theme.TITLE, theme.SEMIBOLD, parent=self)
        self._sentence = label("", tone="text2", parent=self)
        self._sentence.setWordWrap(True)
        self._more = label("", theme.SECONDARY, tone="text2", parent=self)
        self.apply_button = PrimaryButton(words.tr("Mark"), parent=self)
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
        column.addWidget(self._head)
        column.addWidget(self._sentence)
        column.addWidget(self.table, 1)
        column.addWidget(self._more)
        return column

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        self._freed = QLabel(self)
        self._freed.setProperty("tone", "reject")
        row.addWidget(self._freed)
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
        return self._head.text(), self._sentence.text()

    # -- trying ------------------------------------------------------------------------------
    @Slot()
    def simulate(self) -> None:
        """Find out what the rules would do."""
        session = self._session
        self.simulator.ask(
            Trial(
                session.groups,
                self.rules(),
                session.decision,
                self.reach.scope(),
                self._marks.made,
            )
        )

    def _on_notice(self, notice: Notice) -> None:
        if notice.merged or notice.decided:
            self.simulate()

    @Slot()
    def _on_started(self) -> None:
        self._result = None
        self.apply_button.setEnabled(False)

    @Slot(int)
    def _on_progress(self, groups: int) -> None:
        text = words.tr("Trying the rules: %1 of %2")
        text = text.replace("%1", review_words.number(groups))
        self._head.setText(text.replace("%2", review_words.groups(len(self._session.groups))))

    @Slot(object)
    def _on_result(self, result: Result) -> None:
        self._result, done = result, result.done
        self.lines.show_counts(done.by_line)
        head, sentence = words.result(done)
        self._head.setText(head)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.changes.show_marks(result.marks, done.rules)
        files = done.kept + done.rejected
        self._more.setVisible(files > SHOWN)
        text = words.tr("The first %1 of %2 changes are listed.")
        text = text.replace("%1", review_words.number(SHOWN))
        self._more.setText(text.replace("%2", review_words.number(files)))
        freed = words.tr("%1 to reject · %2").replace("%1", review_words.number(done.rejected))
        self._freed.setText(freed.replace("%2", review_words.size(done.freed)))
        self._freed.setVisible(done.rejected > 0)
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
        try:
            change = self._marks.apply(done, label_)
        except UserError as error:
            self._leave = self._session.subscribe(while_alive(self._on_notice))
            self.banner.show_text(str(error), "error")
            self.simulate()
            return
        self.picker.remember()
        self.applied.emit(len(change.after))
        self.accept()

    @Slot()
    def _close(self, *_: object) -> None:
        self._leave()
        self.simulator.stop()
