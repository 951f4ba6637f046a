"""Undo and redo of decisions as actions for menus and buttons; the session holds the steps.

The steps live in core.review.session and not on a QUndoStack, because decisions are also made
in Compare and without a window: one history serves them all.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from imgreview.core.errors import UserError
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui import motion
from imgreview.gui.pages import review_words as words
from imgreview.gui.stepper import Stepper

WAIT_WIDTH = 320


class UndoActions(QObject):
    """Two actions whose words and state follow the history of a session.

    Signal: refused(str) when a step could not be taken back or done again.
    """

    refused = Signal(str)

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.undo = QAction(self)
        self.redo = QAction(self)
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)
        self._stepper = Stepper(self)
        self._wait: QProgressDialog | None = None
        self._leave = session.subscribe(self._on_notice)
        self.refresh()

    def detach(self) -> None:
        """Stop following the session, at the end of the step that is under way."""
        self._stepper.finish()
        self._leave()

    def _on_notice(self, _notice: Notice) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Show what the next undo and redo would do."""
        for action, word, label in (
            (self.undo, QCoreApplication.translate("Review", "Undo"), self._session.undo_label),
            (self.redo, QCoreApplication.translate("Review", "Redo"), self._session.redo_label),
        ):
            action.setEnabled(label is not None)
            action.setText(f"{word}: {label}" if label else word)

    @Slot()
    def _undo(self) -> None:
        self._step(forward=False)

    @Slot()
    def _redo(self) -> None:
        self._step(forward=True)

    def _step(self, *, forward: bool) -> None:
        if self._stepper.busy:
            return
        action = self.redo if forward else self.undo
        text, work = action.text(), self._session.stepping(forward=forward)
        self._stepper.run(self._tried(work, text), self._end)

    def _tried(self, work: Iterator[int], text: str) -> Iterator[int]:
        """Step on; what takes longer than a moment says so and lets nothing else be done."""
        try:
            for files in work:
                if self._wait is None:
                    self._wait = self._waiting(text)
                self._wait.setLabelText(f"{text}\n{words.pictures(files)}")
                yield files
        except UserError as error:
            self.refused.emit(str(error))

    def _waiting(self, text: str) -> QProgressDialog:
        owner = self.parent()
        wait = QProgressDialog(owner.window() if isinstance(owner, QWidget) else None)
        wait.setWindowModality(Qt.WindowModality.WindowModal)
        wait.setLabelText(text)
        wait.setCancelButton(None)
        wait.setMinimumWidth(WAIT_WIDTH)
        bar = QProgressBar(wait)
        bar.setTextVisible(False)
        wait.setBar(bar)
        motion.set_busy(bar)
        wait.rejected.connect(self._stepper.finish)  # Escape: the rest at once
        wait.open()
        return wait

    def _end(self) -> None:
        wait, self._wait = self._wait, None
        if wait is not None:
            wait.rejected.disconnect(self._stepper.finish)
            wait.close()
            wait.deleteLater()
        self.refresh()
