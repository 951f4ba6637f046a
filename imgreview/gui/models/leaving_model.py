"""Every file that a commit will take, one a row, with what stays instead and why it goes."""

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from imgreview.core.domain import Group, PlannedAction, Relation
from imgreview.gui import theme
from imgreview.gui.models.table import Index, Table
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages import core_words

FILE, FOLDER, SIZE, STAYS, WHY = range(5)
GroupOf = Callable[[str], Group | None]


def _name(path: os.PathLike[str]) -> str:
    return words.shown_path(os.path.basename(path))


class LeavingModel(Table):
    """Five columns: file, folder, size, what stays, why. Rows are worded when they are seen."""

    columns, numbers = 5, (SIZE,)
    _rows: Sequence[PlannedAction] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group_of: GroupOf = lambda _name: None

    def show_steps(self, steps: Sequence[PlannedAction], group_of: GroupOf) -> None:
        """Show other files; `group_of` finds the group that a step names."""
        with self.anew():
            self._rows, self._group_of = steps, group_of

    def titles(self) -> tuple[str, ...]:
        tr = words.tr
        return tr("File"), tr("Folder"), tr("Size"), tr("Stays instead"), tr("Why it goes")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(step, column)
        if role == Qt.ItemDataRole.ForegroundRole and column in (FOLDER, WHY):
            return theme.color("text2")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == WHY:
                return self._why(step)
            kept = step.keepers[0] if step.keepers and column == STAYS else step.file
            return words.shown_path(kept.path)
        return None

    def _text(self, step: PlannedAction, column: int) -> str:
        if column == FILE:
            return _name(step.file.path)
        if column == FOLDER:
            return words.short_folder(step.file.path.parent)
        if column == SIZE:
            return words.size(step.file.size)
        if column == STAYS:
            more = len(step.keepers) - 1
            name = _name(step.keepers[0].path) if step.keepers else words.tr("nothing")
            return f"{name} + {words.number(more)}" if more > 0 else name
        return self._why(step)

    def _why(self, step: PlannedAction) -> str:
        """Return how the file is related to what stays, as the scan found it."""
        if not step.keepers:
            return words.tr("you rejected all pictures of its group")
        group = self._group_of(step.group)
        if group is None:
            return words.tr("you rejected it")
        told = next((r for k in step.keepers if (r := _between(group, k.path, step))), None)
        if told is None:
            return words.tr("you rejected it, in a group of the same picture")
        if told.a == step.file:
            what = core_words.sentence(told.sentence)
            return words.tr("what stays is it %1").replace("%1", what)
        return core_words.sentence(told.sentence)


def _between(group: Group, keeper: os.PathLike[str], step: PlannedAction) -> Relation | None:
    both = {os.fspath(keeper), os.fspath(step.file.path)}
    return next(
        (r for r in group.relations if {os.fspath(r.a.path), os.fspath(r.b.path)} == both), None
    )
