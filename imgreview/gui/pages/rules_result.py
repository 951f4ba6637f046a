"""What rules would do: a heading, the counts, the changes and the bytes they free."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imgreview.core.domain import Group
from imgreview.gui import theme
from imgreview.gui.pages import review_words
from imgreview.gui.pages import rules_words as words
from imgreview.gui.pages.rules_table import ChangesModel
from imgreview.gui.pages.rules_work import SHOWN, Result
from imgreview.gui.widgets.basic import label
from imgreview.gui.widgets.plain_table import PlainTable


class ResultPanel(QWidget):
    """Shows one simulation; `freed` is a label to put wherever there is room."""

    def __init__(self, group: Callable[[str], Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = 0
        self._head = label("", theme.TITLE, theme.SEMIBOLD, parent=self)
        self._sentence = label("", tone="text2", parent=self)
        self._sentence.setWordWrap(True)
        self.changes = ChangesModel(group, self)
        widths = (116, 240, 0)
        self.table = PlainTable(self.changes, widths, words.tr("What would change"), self)
        self.table.take_two_lines()
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)  # the numbers come first
        self._more = label("", theme.SECONDARY, tone="text2", parent=self)
        self.freed = label("", tone="reject", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for part in (self._head, self._sentence):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._more)

    def show_result(self, result: Result) -> None:
        """Show what a simulation found."""
        done = result.done
        self._files = done.kept + done.rejected
        head, sentence = words.result(done)
        self._head.setText(head)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.changes.show_marks(result.marks, done.rules)
        self._more.setVisible(self._files > SHOWN)
        text = words.tr("The first %1 of %2 changes are listed.")
        text = text.replace("%1", review_words.number(SHOWN))
        self._more.setText(text.replace("%2", review_words.number(self._files)))
        freed = words.tr("%1 to reject · %2").replace("%1", review_words.number(done.rejected))
        self.freed.setText(freed.replace("%2", review_words.size(done.freed)))
        self.freed.setVisible(done.rejected > 0)

    def files(self) -> int:
        """Return how many files would be marked."""
        return self._files

    def tell_progress(self, text: str, done: int, every: int) -> None:
        """Say how far something is, in the words of `text` with %1 and %2."""
        text = text.replace("%1", review_words.number(done))
        self._head.setText(text.replace("%2", review_words.number(every)))

    def texts(self) -> tuple[str, str]:
        """Return the heading and the sentence."""
        return self._head.text(), self._sentence.text()
