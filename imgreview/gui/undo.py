"""Undo and redo of decisions as actions for menus and buttons; the session holds the steps.

The steps live in core.review.session and not on a QUndoStack, because decisions are also made
in Compare and without a window: one history serves them all.
"""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction

from imgreview.core.errors import UserError
from imgreview.core.review.session import Notice, ReviewSession


class UndoActions(QObject):
    """Two actions whose words and state follow the history of a session.

    Signals: stepped(object Change) after an undo or redo; refused(str) when it could not be done.
    """

    stepped = Signal(object)
    refused = Signal(str)

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.undo = QAction(self)
        self.redo = QAction(self)
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)
        self._leave = session.subscribe(self._on_notice)
        self.refresh()

    def detach(self) -> None:
        """Stop following the session."""
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
        try:
            change = self._session.redo() if forward else self._session.undo()
        except UserError as error:
            self.refused.emit(str(error))
            return
        self.refresh()
        if change is not None:
            self.stepped.emit(change)
