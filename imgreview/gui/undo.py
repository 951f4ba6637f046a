"""Undo and redo of decisions, for keys, menus and buttons; the session holds the steps.

The steps live in core.review.session and not on a QUndoStack, because decisions are also made
in Compare and without a window: one history serves them all.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from imgreview.core.errors import UserError
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui import motion
from imgreview.gui.pages import review_words as words
from imgreview.gui.stepper import Stepper, stepper_of

WAIT_WIDTH = 320


def step_name(session: ReviewSession, *, forward: bool) -> str:
    """Return what an undo (or redo) would be called now: "Undo: keep a.jpg"."""
    label = session.redo_label if forward else session.undo_label
    word = words.tr("Redo") if forward else words.tr("Undo")
    return f"{word}: {label}" if label else word


class Undoing(QObject):
    """Takes steps of a session back piece by piece, for the page that was asked to.

    Signals: refused(str) when a step could not be taken back or done again; done() after each.
    """

    refused = Signal(str)
    done = Signal()

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._asked = False
        self._wait: QProgressDialog | None = None

    def step(self, session: ReviewSession, *, forward: bool) -> None:
        """Undo (or redo) the last step; what else changes the review is waited for."""
        if not self._asked:
            self._asked = True
            stepper = stepper_of(session)
            stepper.run(self._tried(session, stepper, forward=forward), self.done.emit)

    def _tried(self, session: ReviewSession, stepper: Stepper, *, forward: bool) -> Iterator[int]:
        """Step on; what takes longer than a moment says so and lets nothing else be done."""
        text = step_name(session, forward=forward)
        try:
            for files in session.stepping(forward=forward):
                if self._wait is None:
                    self._wait = self._waiting(text, stepper)
                self._wait.setLabelText(f"{text}\n{words.pictures(files)}")
                yield files
        except UserError as error:
            self.refused.emit(str(error))
        finally:
            self._over()  # also where it failed: the next undo must not wait for it

    def _waiting(self, text: str, stepper: Stepper) -> QProgressDialog:
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
        wait.rejected.connect(stepper.finish)  # Escape: the rest at once
        wait.open()
        return wait

    def _over(self) -> None:
        self._asked = False
        wait, self._wait = self._wait, None
        if wait is not None:
            wait.rejected.disconnect()
            wait.close()
            wait.deleteLater()


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
        self._undoing = Undoing(parent)
        self._undoing.refused.connect(self.refused)
        self._undoing.done.connect(self.refresh)
        self._leave = session.subscribe(self._on_notice)
        self.refresh()

    def detach(self) -> None:
        """Stop following the session, at the end of the step that is under way."""
        stepper_of(self._session).finish()
        self._leave()

    def _on_notice(self, _notice: Notice) -> None:
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the next undo and redo would do."""
        for action, forward, label in (
            (self.undo, False, self._session.undo_label),
            (self.redo, True, self._session.redo_label),
        ):
            action.setEnabled(label is not None)
            action.setText(step_name(self._session, forward=forward))

    @Slot()
    def _undo(self) -> None:
        self._undoing.step(self._session, forward=False)

    @Slot()
    def _redo(self) -> None:
        self._undoing.step(self._session, forward=True)
