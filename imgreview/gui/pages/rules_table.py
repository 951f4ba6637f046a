"""What a rule set would change, file by file, each with its reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from imgreview.core.domain import Decision, Group
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.explaining import explain
from imgreview.core.rules.ruleset import RuleSet
from imgreview.gui import icons, theme
from imgreview.gui.models.table import Index, Table
from imgreview.gui.pages import review_words
from imgreview.gui.pages import rules_words as words


class ChangesModel(Table):
    """Three columns: the mark, the picture, the reason (made when it is looked at)."""

    columns = 3
    _rows: tuple[Mark, ...] = ()

    def __init__(self, group: Callable[[str], Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group
        self._rules = RuleSet("", ())

    def show_marks(self, marks: tuple[Mark, ...], rules: RuleSet) -> None:
        """Show other changes."""
        with self.anew():
            self._rows, self._rules = marks, rules

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        mark, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(mark, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                review_words.shown_path(mark.file.path) if column == 1 else self._text(mark, column)
            )
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            keeps = mark.decision is Decision.KEEP
            return icons.icon("check" if keeps else "cross", "keep" if keeps else "reject")
        if role == Qt.ItemDataRole.ForegroundRole and column == 0:
            return theme.color("keep" if mark.decision is Decision.KEEP else "reject")
        return None

    def _text(self, mark: Mark, column: int) -> str:
        if column == 0:
            return review_words.decision_name(mark.decision)
        if column == 1:
            folder = review_words.folder(mark.file.path)
            return f"{review_words.file_name(mark.file.path)}\n{folder}"
        try:
            group = self._group(mark.group)
        except KeyError:  # a scan took it away meanwhile; the next simulation knows
            return ""
        if mark.file not in {f.id for f in group.files}:
            return ""
        return words.because(explain(mark, group, self._rules))

    def titles(self) -> tuple[str, ...]:
        return words.tr("Decision"), words.tr("Picture"), words.tr("Because")
