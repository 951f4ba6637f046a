"""What became of each file of a commit: a table for Commit's end and for History."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt

from imgreview.core.actions.journal import Step
from imgreview.core.domain import StepResult, StepState
from imgreview.gui import core_sentences, icons, theme
from imgreview.gui.models.table import Index, Table
from imgreview.gui.pages import commit_words as words

FILE, FOLDER, SIZE, RESULT = range(4)
LOOKED_AT = 100  # rows; what failed comes first
_ICONS = {
    StepState.DONE: ("check", "keep"),
    StepState.FAILED: ("warning", "reject"),
    StepState.UNDONE: ("undo", "accent"),
    StepState.PENDING: ("question", "suggested"),
    StepState.CLOSED: ("close", "text2"),
}
_ORDER = (
    StepState.PENDING,
    StepState.FAILED,
    StepState.CLOSED,
    StepState.DONE,
    StepState.UNDONE,
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file: where it was, where it is, and why it stayed when it did."""

    file: Path
    size: int
    state: StepState
    action: str
    where: Path | None = None
    reason: str = ""
    companion: bool = False  # a sidecar, which goes and comes with its picture

    def words(self) -> str:
        """Return the result in words."""
        if self.state is StepState.DONE:
            text = words.where_now(self.where, self.action)
        else:
            text = words.state(self.state)
        reason = core_sentences.said(self.reason)
        return f"{text}: {reason}" if reason and text else text or reason


_T = TypeVar("_T", StepResult, Step)


class Outcomes:
    """The outcomes of many files, each made when it is looked at: 10,000 take too long at once."""

    def __init__(
        self, found: Iterable[_T] = (), made: Callable[[_T], Outcome] | None = None
    ) -> None:
        known = tuple(found)
        self._found: list[Any] = [one for state in _ORDER for one in known if one.state is state]
        self._made: Callable[[Any], Outcome] | None = made

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, number: int) -> Outcome:
        assert self._made is not None
        return self._made(self._found[number])

    def __iter__(self) -> Iterator[Outcome]:
        return (self[number] for number in range(len(self)))


def of_results(results: Iterable[StepResult]) -> Outcomes:
    """Return the outcomes of a commit or undo that just ended, what failed first."""
    return Outcomes(results, _of_result)


def of_steps(steps: Iterable[Step]) -> Outcomes:
    """Return the outcomes the journal knows, what failed first."""
    return Outcomes(steps, _of_step)


def _of_result(r: StepResult) -> Outcome:
    return Outcome(r.file, r.size, r.state, r.action, r.where, r.reason)


def _of_step(s: Step) -> Outcome:
    where = s.back if s.state is StepState.UNDONE else s.target
    along = s.parent is not None
    return Outcome(s.source, s.size, s.state, s.action, where, s.reason, along)


class OutcomeModel(Table):
    """Four columns: file, folder, size, result."""

    columns, numbers = 4, (SIZE,)
    _rows = Outcomes()

    def show_rows(self, rows: Outcomes) -> None:
        """Show other files."""
        with self.anew():
            self._rows = rows

    def explains(self) -> bool:
        """Return whether one of the first files has a reason, which wants room."""
        return any(self._rows[n].reason for n in range(min(LOOKED_AT, len(self._rows))))

    def row(self, number: int) -> Outcome:
        """Return the outcome in a row."""
        return self._rows[number]

    def rows(self) -> tuple[Outcome, ...]:
        """Return all outcomes in order."""
        return tuple(self._rows)

    # -- Qt ----------------------------------------------------------------------------------
    def titles(self) -> tuple[str, ...]:
        tr = words.tr
        return tr("File"), tr("Folder"), tr("Size"), tr("Result")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == RESULT:
            return icons.icon(*_ICONS[row.state])
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = column in (FOLDER, SIZE) or row.companion
            return theme.color("text2") if quiet else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words() if column == RESULT else words.shown_path(row.file)
        return None

    def _text(self, row: Outcome, column: int) -> str:
        if column == FILE:
            return words.shown_path(row.file.name)
        if column == FOLDER:
            return words.short_folder(row.file.parent)
        return words.size(row.size) if column == SIZE else row.words()
