"""What will happen, folder by folder: a table of where files go and what stays untouched."""

from PySide6.QtCore import QObject, Qt

from imgreview.gui import icons, theme
from imgreview.gui.models.table import Index, Table
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_plan import DELETED, KEEP, MOVE, QUARANTINED, TRASH, PlanRow

FOLDER, FILES, SIZE, WHERE, NOTE = range(5)
ROW_HEIGHT = 39
_ICONS = {TRASH: "trash", MOVE: "folder", QUARANTINED: "folder", KEEP: "lock", DELETED: "warning"}


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
        elif row.fate == QUARANTINED:
            parts.append(words.tr("no trash on this drive: to its quarantine folder"))
        elif row.target is not None:
            parts.append(words.tr("to %1").replace("%1", words.short_path(row.target)))
        if row.companions:
            parts.append(words.along(row.companions))
        return ", ".join(parts)
