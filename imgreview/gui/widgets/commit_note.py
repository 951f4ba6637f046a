"""After a commit, over the review: what it took, with the way back in sight."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from imgreview.gui import theme
from imgreview.gui.pages import commit_words as words
from imgreview.gui.widgets.buttons import Button, IconButton, IconLabel
from imgreview.gui.widgets.labels import label


class CommitNote(QFrame):
    """Stays until it is dismissed or the next commit is planned.

    Signals: undo_requested(); history_requested().
    """

    undo_requested = Signal()
    history_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bar")
        self.setProperty("tint", "done")
        self._words = label("", parent=self)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.undo = Button(words.tr("Undo"), icon="undo", parent=self)
        self.undo.setToolTip(words.tr("Bring the files of this commit back"))
        self.history = Button(words.tr("History"), icon="history", parent=self)
        close = IconButton("close", words.tr("Dismiss"), parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_M, theme.GAP_XS, theme.GAP_S, theme.GAP_XS)
        row.setSpacing(theme.GAP_S)
        row.addWidget(IconLabel("check", "keep", 18, self))
        row.addWidget(self._words, 1)
        for part in (self.undo, self.history, close):
            row.addWidget(part)
        self.undo.clicked.connect(self.undo_requested)
        self.history.clicked.connect(self.history_requested)
        close.clicked.connect(self.hide)
        self.hide()

    def tell(self, files: int, action: str, *, can_undo: bool) -> None:
        """Say how many files a commit took; of none it says nothing."""
        text = {
            "trash": words.tr("%1 moved to the trash"),
            "delete": words.tr("%1 deleted for ever"),
        }.get(action, words.tr("%1 moved"))
        self._words.setText(text.replace("%1", words.files(files)))
        self.setAccessibleName(self._words.text())
        self.undo.setVisible(can_undo)
        self.setVisible(files > 0)

    def text(self) -> str:
        """Return what is said, "" while nothing is."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def forget(self) -> None:
        """Say nothing any more."""
        self.hide()
