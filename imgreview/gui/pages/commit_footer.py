"""The foot of Commit: the report, the destination, and the red button."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollBar, QVBoxLayout, QWidget

from imgreview.gui import theme
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pages.commit_view import CommitButton, centred
from imgreview.gui.widgets.basic import Button, ElideLabel


class CommitFooter(QWidget):
    """Buttons of the page, in line with its column, also where a scroll bar moves that aside."""

    def __init__(self, beside: QScrollBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside, self._planning = beside, True
        beside.rangeChanged.connect(self._line_up)
        content = QWidget(self)
        self.dry_run = Button(words.tr("Dry run report…"), parent=content)
        self.dry_run.setToolTip(words.tr("Save what would happen to every file as a table"))
        self.to_folder = Button(words.tr("Move to a folder…"), parent=content)
        self.to_folder.setToolTip(
            words.tr("Move the files to a folder instead, keeping their structure")
        )
        self.to_trash = Button(words.tr("Use the trash"), parent=content)
        self.to_trash.setToolTip(words.tr("Move the files to the trash instead"))
        self.for_ever = Button(words.tr("Delete for ever…"), parent=content)
        self.for_ever.setToolTip(
            words.tr("Delete the files instead; you will be asked to type how many")
        )
        self.typed = QLineEdit(content)
        self.typed.setFixedWidth(96)
        self.typed.setProperty("ground", "card")
        self.typed.setAccessibleName(words.tr("The number of files to delete for ever"))
        self.typed.textChanged.connect(self._on_typed)
        self.back = Button(words.tr("Back to the review"), key="Esc", parent=content)
        self._note = ElideLabel("", tone="text2", parent=content)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.commit = CommitButton(content)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 36)
        row.setSpacing(10)
        buttons = (self.back, self.dry_run, self.to_folder, self.to_trash, self.for_ever)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(0)
        row.addWidget(self._note, 1)
        row.addWidget(self.typed)
        row.addWidget(self.commit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.GAP_M, 0, 0)
        self._column.addWidget(centred(content, self))

        self._count, self._forever = 0, False

    def show_plan(self, count: int, destination: Path | None, *, forever: bool = False) -> None:
        """Show how many files would go and what can still be changed about it."""
        if (count, forever) != (self._count, self._forever):
            self.typed.clear()
        self._count, self._forever = count, forever
        self.commit.show_count(count, forever=forever)
        self.commit.setEnabled(self.may_commit())
        self.dry_run.setEnabled(count > 0)
        self.to_trash.setVisible(destination is not None or forever)
        self.for_ever.setVisible(not forever)
        self.to_folder.setVisible(not forever)  # the trash is the way back from there
        self.typed.setVisible(forever and count > 0)
        if forever:
            text = words.tr("Type %1 to go on:")
            self._note.setText(text.replace("%1", str(count)))
            return
        text = words.tr("Undo stays possible until the trash is emptied")
        if destination is not None:
            text = words.tr("Undo stays possible while the files are in %1")
            text = text.replace("%1", words.short_path(destination))
        self._note.setText(text)

    @Slot()
    def _line_up(self) -> None:
        scrolled = self._planning and self._beside.maximum() > 0
        room = self._beside.sizeHint().width() if scrolled else 0
        self._column.setContentsMargins(0, theme.GAP_M, room, 0)

    def may_commit(self) -> bool:
        """Return whether the red button may be pressed: for deleting, the count must be typed."""
        typed = self.typed.text().strip()
        return self._count > 0 and (not self._forever or typed == str(self._count))

    @Slot()
    def _on_typed(self) -> None:
        self.commit.setEnabled(self.may_commit())

    def show_for(self, *, planning: bool, done: bool) -> None:
        """Show the buttons that make sense while planning, or once it is done."""
        for part in (self.dry_run, self.to_folder, self._note, self.commit, self.for_ever):
            part.setVisible(planning)
        self._planning = planning
        self._line_up()
        self.back.setVisible(done)
        if not planning:
            self.to_trash.hide()
            self.typed.hide()
