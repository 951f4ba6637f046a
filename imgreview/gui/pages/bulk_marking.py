"""Marks many pictures while the window lives on: one step of undo, piece by piece."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from imgreview.core.domain import DecisionChange
from imgreview.core.errors import UserError
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.ruleset import RuleSet
from imgreview.gui.stepper import Stepper


class BulkMarking(QObject):
    """One marking at a time.

    Signals: progressed(int files); finished(int files changed); refused(str sentence), after
    which all is as it was before.
    """

    progressed = Signal(int)
    finished = Signal(int)
    refused = Signal(str)

    def __init__(self, marks: RuleMarks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._stepper = Stepper(self)
        self._change: DecisionChange | None = None
        self._refusal = ""

    @property
    def busy(self) -> bool:
        """Return whether pictures are still to be marked."""
        return self._stepper.busy

    def start(self, marks: Iterable[Mark], label: str, rules: RuleSet | None = None) -> None:
        """Mark pictures under the name of a step."""
        self._change, self._refusal = None, ""
        self._stepper.run(self._work(marks, label, rules), self._done)

    def finish(self) -> None:
        """Do at once what is left."""
        self._stepper.finish()

    def _work(self, marks: Iterable[Mark], label: str, rules: RuleSet | None) -> Iterator[int]:
        work = self._marks.deciding(marks, label, rules)
        while True:
            try:
                files = next(work)
            except StopIteration as end:
                self._change = end.value
                return
            except UserError as error:
                self._refusal = str(error)
                return
            self.progressed.emit(files)
            yield files

    def _done(self) -> None:
        if self._change is None:
            self.refused.emit(self._refusal)
        else:
            self.finished.emit(len(self._change.after))
