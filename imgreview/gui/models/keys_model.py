"""Every command with its key, as rows that can be searched."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from imgreview.gui import shortcuts, theme
from imgreview.gui.commands import Command, Keymap, menu_titles, table
from imgreview.gui.models.table import Index, Table

FIXED = ("only", "zoom_in", "zoom_out", "fit")  # digits and signs that mean the same everywhere


class KeysModel(Table):
    """Three columns: menu, command and key. Works on keys of its own until they are taken over."""

    columns = 3
    _rows: list[Command]

    def __init__(self, keymap: Keymap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keymap = Keymap(keymap.own())
        self._rows = [c for c in table() if c.id not in FIXED]
        self._titles = {m: t.replace("&", "") for m, t in menu_titles().items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self._rows[index.row()]
        key = self.keymap.key(command.id)
        changed = key != self.keymap.built_in(command.id)
        if role == Qt.ItemDataRole.DisplayRole:
            shown = shortcuts.drawn(key) if key else "–"
            return (self._titles[command.menu], command.text.rstrip("…"), shown)[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == 2:
            return QFont(theme.font(theme.BODY, theme.SEMIBOLD if changed else theme.REGULAR))
        if role == Qt.ItemDataRole.ToolTipRole and changed:
            built_in = shortcuts.drawn(self.keymap.built_in(command.id)) or "–"
            return self.tr("By itself: %1").replace("%1", built_in)
        return None

    def titles(self) -> tuple[str, ...]:
        return self.tr("Menu"), self.tr("Command"), self.tr("Key")

    def command(self, row: int) -> Command:
        """Return the command of a row."""
        return self._rows[row]

    def row_of(self, command: str) -> int:
        """Return the row of a command, -1 when it has none."""
        return next((i for i, c in enumerate(self._rows) if c.id == command), -1)

    def choose(self, keys: dict[str, str]) -> None:
        """Give commands keys, besides those chosen before."""
        self.keymap.choose({**self.keymap.own(), **keys})
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 2))

    def reset(self, command: str | None = None) -> None:
        """Give one command (or all) the key it has by itself."""
        own = {} if command is None else self.keymap.own()
        own.pop(command or "", None)
        self.keymap.choose(own)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 2))
