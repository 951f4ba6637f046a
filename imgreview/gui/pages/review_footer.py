"""The foot of the review: how far it is, what is staged, the keys, undo and commit."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from imgreview.core.review.session import ReviewSession
from imgreview.gui import shortcuts, theme
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.basic import Button, IconLabel, KeyStrip, PrimaryButton, label


def key_words() -> tuple[tuple[str, str], ...]:
    """Return the commands whose keys are shown and what they do."""
    return (
        ("keep", words.tr("keep")),
        ("reject", words.tr("reject")),
        ("ignore", words.tr("not duplicates")),
        ("accept", words.tr("accept & next")),
        ("compare", words.tr("compare")),
        ("keys", ""),
    )


class ReviewFooter(QFrame):
    """Counts at the left, keys and buttons at the right.

    Signal: commit_requested().
    """

    commit_requested = Signal()

    def __init__(self, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "footer")
        self.setFixedHeight(theme.FOOTER_HEIGHT)
        self._undo_action = undo
        self._reviewed = label("", weight=theme.SEMIBOLD, parent=self)
        self._of = label("", tone="text2", parent=self)
        self._open = label("", weight=theme.SEMIBOLD, parent=self)
        self._open_word = label(words.tr("undecided"), tone="text2", parent=self)
        self._trash = IconLabel("trash", "reject", 16, self)
        self._staged = label("", tone="reject", parent=self)
        self._keys = KeyStrip(key_words(), self, commands=True)
        self._keys.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._undo = Button(words.tr("Undo"), icon="undo", parent=self)
        self._commit = PrimaryButton(words.tr("Review and commit…"), parent=self)
        shortcuts.follow(self._commit, "commit", words.tr("See what will happen to every file"))
        self._undo.clicked.connect(undo.trigger)
        undo.changed.connect(self._follow)
        self._commit.clicked.connect(self.commit_requested)
        self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_XS)
        for part in (self._reviewed, self._of):
            row.addWidget(part)
        row.addSpacing(theme.GAP_M)
        for part in (self._open, self._open_word):
            row.addWidget(part)
        row.addSpacing(theme.GAP_L)
        row.addWidget(self._trash)
        row.addWidget(self._staged)
        row.addSpacing(theme.GAP_L)
        row.addStretch(1)
        row.addWidget(self._keys)
        row.addSpacing(theme.GAP_L)
        row.addWidget(self._undo)
        row.addSpacing(theme.GAP_M)
        row.addWidget(self._commit)

    def show_session(self, session: ReviewSession) -> None:
        """Show the counts of a session."""
        self._reviewed.setText(words.number(session.reviewed()))
        of = words.tr("of %1 reviewed").replace("%1", words.number(session.total))
        self._of.setText(of)
        for part in (self._reviewed, self._of, self._keys):  # mean nothing without a group
            part.setVisible(session.total > 0)
        undecided = session.total - session.reviewed()
        self._open.setText(words.number(undecided))
        tip = words.tr("Groups with a picture that is neither kept nor rejected")
        for part in (self._open, self._open_word):
            part.setVisible(undecided > 0)
            part.setToolTip(tip)
        staged = session.staged()
        if session.has_targets:
            text = words.tr("%1 to the trash or a folder · %2")
        elif session.destination is not None:
            text = words.tr("%1 to be moved · %2")
        else:
            text = words.tr("%1 to the trash · %2")
        files = words.tr("1 file") if staged.files == 1 else words.tr("%1 files")
        files = files.replace("%1", words.number(staged.files))
        self._staged.setText(text.replace("%1", files).replace("%2", words.size(staged.bytes)))
        self._trash.setVisible(staged.files > 0)
        self._staged.setVisible(staged.files > 0)
        self._commit.setEnabled(staged.files > 0)

    def _follow(self) -> None:
        self._undo.setEnabled(self._undo_action.isEnabled())
        shortcuts.follow(self._undo, "undo", self._undo_action.text())

    def texts(self) -> str:
        """Return the counts as one line."""
        parts = (self._reviewed, self._of, self._open, self._open_word, self._staged)
        return " ".join(p.text() for p in parts if not p.isHidden())
