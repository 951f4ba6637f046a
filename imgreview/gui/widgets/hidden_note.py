"""Says over the list of groups that a threshold hides some of them, and shows them again."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from imgreview.core.errors import UserError
from imgreview.core.review.session import ReviewSession
from imgreview.gui import theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.buttons import Button, IconLabel
from imgreview.gui.widgets.labels import label


class HiddenNote(QFrame):
    """Stands there as long as groups are hidden, whoever moved the line, also after a restart."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("ground", "raised")
        self.setProperty("tint", "warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_M, theme.GAP_XS, theme.GAP_S, theme.GAP_XS)
        row.setSpacing(theme.GAP_S)
        self._words = label("", theme.SECONDARY, parent=self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.all = Button(words.tr("Show all"), parent=self)
        self.all.setToolTip(words.tr("Move the threshold back so that it hides nothing"))
        self.all.clicked.connect(self.show_all)
        row.addWidget(IconLabel("histogram", "suggested", 16, self))
        row.addWidget(self._words, 1)
        row.addWidget(self.all)
        self.refresh()

    def refresh(self) -> None:
        """Count again what is hidden."""
        limit = self._session.limit
        count = 0 if limit is None else self._session.hidden_groups()
        text = words.tr("%1 hidden by the threshold").replace("%1", words.groups(count))
        if not count and limit is not None:
            pairs = int(self._session.spread().counts[limit + 1 :].sum())
            text = words.tr("Single pictures hidden by the threshold: %1")
            text = text.replace("%1", words.number(pairs))
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(limit is not None)

    def text(self) -> str:
        """Return what is said, "" while no threshold is set."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def show_all(self) -> None:
        """Hide nothing any more, and write that down."""
        self._session.set_limit(None)
        try:
            self._session.keep_limit()
        except UserError as error:
            self._words.setText(str(error))
            return
        self.refresh()
