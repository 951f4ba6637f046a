"""What will happen, folder by folder: a table of where files go and what stays untouched."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from imgreview.core.domain import ActionPlan, PlannedAction
from imgreview.gui import icons, theme
from imgreview.gui.models.table import Index, Table
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_plan import is_quarantine

FOLDER, FILES, SIZE, WHERE, NOTE = range(5)
ROW_HEIGHT = 39
TRASH, MOVE, QUARANTINE, KEEP, DELETE = "trash", "move", "quarantine", "keep", "delete"
_ICONS = {TRASH: "trash", MOVE: "folder", QUARANTINE: "folder", KEEP: "lock", DELETE: "warning"}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """Files of one folder that share a fate; without files it is a protected folder."""

    folder: Path
    fate: str  # trash, move, quarantine, keep or delete
    steps: tuple[PlannedAction, ...] = ()
    target: Path | None = None  # the folder moved to

    @property
    def bytes(self) -> int:
        """Return the bytes of the files."""
        return sum(s.file.size for s in self.steps)

    @property
    def companions(self) -> int:
        """Return how many sidecars go along."""
        return sum(len(s.companions) for s in self.steps)


def plan_rows(plan: ActionPlan, untouched: Iterable[Path] = ()) -> tuple[PlanRow, ...]:
    """Return the rows of a plan by folder, largest first, then the protected folders."""
    # by text: ten thousand parents of paths would hold up the window for a tenth of a second
    found: dict[tuple[str, str, str], list[PlannedAction]] = {}
    for step in plan.steps:
        fate = step.action if step.target is None else MOVE
        fate = QUARANTINE if is_quarantine(step) else fate
        target = "" if step.target is None else os.path.dirname(step.target)
        found.setdefault((os.path.dirname(step.file.path), fate, target), []).append(step)
    rows = [
        PlanRow(Path(folder), fate, tuple(steps), Path(target) if target else None)
        for (folder, fate, target), steps in found.items()
    ]
    rows.sort(key=lambda r: (-r.bytes, r.folder))
    return (*rows, *(PlanRow(folder, KEEP) for folder in sorted(set(untouched))))


class PlanModel(Table):
    """Five columns: folder, files, size, where to, note."""

    columns, numbers = 5, (FILES, SIZE)
    _rows: tuple[PlanRow, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        theme.theme_changed.connect(self._recolour)

    def show_rows(self, rows: tuple[PlanRow, ...]) -> None:
        """Show other rows (few: one for each folder)."""
        with self.anew():
            self._rows = rows

    def row(self, number: int) -> PlanRow:
        """Return a row."""
        return self._rows[number]

    def _recolour(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, NOTE)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.DecorationRole])

    # -- Qt ----------------------------------------------------------------------------------
    def titles(self) -> tuple[str, ...]:
        tr = words.tr
        return tr("Folder"), tr("Files"), tr("Size"), tr("Where to"), ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column in (FOLDER, WHERE):
            return icons.icon("folder" if column == FOLDER else _ICONS[row.fate], "text2")
        if role == Qt.ItemDataRole.ForegroundRole and column == NOTE:
            return theme.color("text2")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (FOLDER, NOTE):
            full = row.folder if column == FOLDER or row.target is None else row.target
            return words.shown_path(full)
        return None

    def _text(self, row: PlanRow, column: int) -> str:
        if column == FOLDER:
            return words.short_folder(row.folder)
        if column == FILES:
            return words.number(len(row.steps)) if row.steps else "–"
        if column == SIZE:
            return words.size(row.bytes) if row.steps else ""
        return words.fate(row.fate) if column == WHERE else self._note(row)

    @staticmethod
    def _note(row: PlanRow) -> str:
        parts = []
        if row.fate == KEEP:
            parts.append(words.tr("protected, untouched"))
        elif row.fate == QUARANTINE:
            parts.append(words.tr("no trash on this drive: to its quarantine folder"))
        elif row.target is not None:
            parts.append(words.tr("to %1").replace("%1", words.short_path(row.target)))
        if row.companions:
            parts.append(words.along(row.companions))
        return ", ".join(parts)
