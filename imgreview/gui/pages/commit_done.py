"""Commit at work and after it: progress with a way to stop, then what became of each file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.domain import StepResult, StepState
from imgreview.core.events import CommitFinished, Progress
from imgreview.gui import core_sentences, shortcuts, theme
from imgreview.gui.models.outcome_model import OutcomeModel, of_results
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_view import centred
from imgreview.gui.widgets.basic import Button, ElideLabel, label
from imgreview.gui.widgets.notice import Notice, clear_notices, notices_in
from imgreview.gui.widgets.plain_table import PlainTable

OUTCOME_COLUMNS = (332, 308, 96, 0)
COLUMNS_WITH_REASONS = (260, 200, 96, 0)


class WorkView(QWidget):
    """What is being done now. Signal: stop_requested()."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget(self)
        self._title = label("", theme.PAGE_TITLE, theme.BOLD, parent=content)
        self._name = ElideLabel("", tone="text2", parent=content)
        self._bar = QProgressBar(content)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.tr("Progress"))
        self._note = label("", tone="text2", parent=content)
        self.stop = Button(words.tr("Stop"), icon="stop", parent=content)
        self.stop.clicked.connect(self._ask)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 36, 0, 0)
        column.setSpacing(theme.GAP_L)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        row.addWidget(self.stop)
        row.addWidget(self._note)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(content, self))
        self._text = ""

    def begin(self, text: str, total: int, *, final: bool = False) -> None:
        """Show the start of some work; %1 and %2 of the text become done and total."""
        self._text = text
        note = words.tr("Stopping ends after the file at hand; what is done can be undone.")
        if final:
            note = words.tr("Stopping ends after the file at hand; what is deleted stays deleted.")
        self._note.setText(note)
        self.stop.setEnabled(True)
        self._name.setText("")
        self._show(0, total)

    def progress(self, event: Progress) -> None:
        """Show how far it is."""
        self._show(event.done, event.total or 0)
        self._name.setText(event.note)

    def title(self) -> str:
        """Return the headline."""
        return self._title.text()

    def _show(self, done: int, total: int) -> None:
        text = self._text.replace("%1", words.number(done)).replace("%2", words.files(total))
        self._title.setText(text)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _ask(self) -> None:
        self.stop.setEnabled(False)
        self.stop_requested.emit()


class DoneView(QWidget):
    """What came of a commit or an undo. Signal: undo_requested()."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OutcomeModel(self)
        content = QWidget(self)
        self._title = label("", theme.PAGE_TITLE, theme.BOLD, parent=content)
        self._freed = label("", theme.PAGE_TITLE, theme.BOLD, "keep", content)
        self.undo = Button(words.tr("Undo"), icon="undo", parent=content)
        shortcuts.follow(self.undo, "undo", words.tr("Undo"), capped=True)
        self.undo.clicked.connect(self.undo_requested)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(theme.GAP_M)
        self.table = PlainTable(
            self.model, OUTCOME_COLUMNS, words.tr("What became of each file"), content
        )
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_XS + 2)
        head.addWidget(self._title)
        head.addWidget(self._freed)
        head.addSpacing(theme.GAP_L)
        head.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 36, 0, 0)
        column.setSpacing(theme.GAP_M + 2)
        column.addLayout(head)
        column.addLayout(self._notices)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centred(content, self))

    def headline(self) -> str:
        """Return the headline as it is read."""
        return f"{self._title.text()} {self._freed.text()}".strip()

    def notices(self) -> list[str]:
        """Return the texts of the notices."""
        return [n.text() for n in notices_in(self._notices)]

    def show_commit(self, event: CommitFinished, left_out: Sequence[tuple[Path, str]] = ()) -> None:
        """Show what a commit did; `left_out` are files the plan refused, with the reasons."""
        done = [r for r in event.results if r.state is StepState.DONE]
        action = done[0].action if len({r.action for r in done}) == 1 else ""
        freed = words.space(sum(r.size for r in done), action)
        self._title.setText(f"{words.went(len(done), action)}{',' if done else ''}")
        self._freed.setText(freed if done else "")
        self.undo.setVisible(any(r.action != DELETE for r in done))
        stayed = words.tr("%1 stayed where they were")
        self._show(event, stayed, words.tr("1 file stayed where it was"))
        if left_out:
            many = words.tr("%1 were left out of this commit")
            title = many.replace("%1", words.files(len(left_out)))
            if len(left_out) == 1:
                title = words.tr("1 file was left out of this commit")
            lines = tuple(_reason(path, why) for path, why in left_out)
            text = lines[0] if len(lines) == 1 else words.tr("They lie where they lay.")
            self._notices.addWidget(Notice("warning", title, text, lines, parent=self))

    def show_undo(self, event: CommitFinished) -> None:
        """Show what an undo did."""
        back = sum(r.state is StepState.UNDONE for r in event.results)
        text = words.tr("1 file is back") if back == 1 else words.tr("%1 are back")
        self._title.setText(text.replace("%1", words.files(back)))
        self._freed.setText("")
        self.undo.hide()
        away = words.tr("%1 could not be brought back")
        self._show(event, away, words.tr("1 file could not be brought back"))

    def _show(self, event: CommitFinished, many: str, one: str) -> None:
        clear_notices(self._notices)
        failed = [r for r in event.results if r.state is StepState.FAILED]
        if failed:
            title = one if len(failed) == 1 else many.replace("%1", words.files(len(failed)))
            lines = tuple(_line(r) for r in failed)
            self._notices.addWidget(Notice("warning", title, _why(failed), lines, parent=self))
        if event.cancelled:
            text = words.tr("You stopped it. The files after this one were not touched.")
            self._notices.addWidget(Notice("soft", text, parent=self))
        self.model.show_rows(of_results(event.results))
        self.table.set_widths(COLUMNS_WITH_REASONS if self.model.explains() else OUTCOME_COLUMNS)
        self.table.hug()
        self.table.setVisible(bool(event.results))


def _line(result: StepResult) -> str:
    return _reason(result.file, result.reason)


def _reason(path: Path, why: str) -> str:
    return f"{words.shown_path(path)}: {core_sentences.said(why)}"


def _why(failed: Sequence[StepResult]) -> str:
    """Return the reason when there is one for all, otherwise where to find them."""
    reasons = {r.reason for r in failed}
    return reasons.pop() if len(reasons) == 1 else words.tr("The reasons are in the list below.")
