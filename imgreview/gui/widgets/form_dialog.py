"""A small window that asks one thing: a title, a sentence, what is asked, and two buttons."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from imgreview.gui import fitting, theme
from imgreview.gui.widgets.basic import Banner, Button, label

WIDTH = 560


class FormDialog(QDialog):
    """Open it with `open()`; it deletes itself when it is closed.

    `body` is the layout that takes the fields, `banner` says what went wrong, `go` is the button
    that does what the dialog is for. Escape closes.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        go: str,
        kind: str = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        self.heading = label(title, theme.TITLE, theme.SEMIBOLD, parent=self)
        self.sentence = label(sentence, tone="text2", parent=self)
        self.banner = Banner(parent=self)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GAP_S)
        for words in (self.heading, self.sentence):
            words.setWordWrap(True)
            column.addWidget(words)
        self.sentence.setVisible(bool(sentence))
        column.addWidget(self.banner)
        column.addLayout(self.body, 1)
        column.addSpacing(theme.GAP_S)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch(1)
        self.cancel = Button(self.tr("Cancel"), parent=self)
        self.cancel.clicked.connect(self.reject)
        self.go = Button(go, kind, parent=self)
        # What destroys is never what Enter does by itself.
        (self.cancel if kind == "commit" else self.go).setDefault(True)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        fitting.fit(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need at this width: wrapped labels ask for more by themselves."""
        super().showEvent(event)
        self.hug()

    def hug(self) -> None:
        """Be no higher and no lower than what is shown needs."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()  # what was hidden a moment ago counts no more
        if layout.hasHeightForWidth():
            width = max(self.width(), self.minimumSizeHint().width())
            self.resize(width, layout.totalHeightForWidth(width))
