"""Marks many pictures while the window lives on: one step of undo, piece by piece."""

from collections.abc import Generator, Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from imgreview.core.domain import Group
from imgreview.core.errors import UserError
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.marks import Marked, RuleMarks
from imgreview.core.rules.ruleset import RuleSet
from imgreview.gui.pages import review_words as words
from imgreview.gui.stepper import stepper_of


class BulkMarking(QObject):
    """One marking at a time.

    Signals: progressed(int files); finished(int files changed); refused(str sentence), after
    which all is as it was before. `left` counts the groups that were left out at last, because
    they were not as shown any more.
    """

    progressed = Signal(int)
    finished = Signal(int)
    refused = Signal(str)

    def __init__(self, marks: RuleMarks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._stepper = stepper_of(marks.session)
        self._made: Marked | None = None
        self._refusal = ""

    @property
    def busy(self) -> bool:
        """Return whether pictures are still to be marked."""
        return self._stepper.busy

    @property
    def left(self) -> int:
        """Return how many groups the last marking left out."""
        return 0 if self._made is None else self._made.left

    def left_text(self) -> str:
        """Return the same as a sentence, "" when nothing was left out."""
        text = words.tr("Not as shown any more, left to you: %1")
        return text.replace("%1", words.groups(self.left)) if self.left else ""

    def start(
        self,
        marks: Iterable[Mark],
        label: str,
        rules: RuleSet | None = None,
        shown: Iterable[Group] = (),
    ) -> None:
        """Mark pictures of the groups shown under the name of a step."""
        self._made, self._refusal = None, ""
        work = self._marks.deciding(marks, label, rules, shown=shown)
        self._stepper.run(self._work(work), self._done)

    def finish(self) -> None:
        """Do at once what is left."""
        self._stepper.finish()

    def _work(self, work: Generator[int, None, Marked]) -> Iterator[int]:
        while True:
            try:
                files = next(work)
            except StopIteration as end:
                self._made = end.value
                return
            except UserError as error:
                self._refusal = str(error)
                return
            self.progressed.emit(files)
            yield files

    def _done(self) -> None:
        if self._made is None:
            self.refused.emit(self._refusal)
        else:
            self.finished.emit(len(self._made.change.after))
