"""The steps of a review: done, undone without end, and done again."""

from collections.abc import Mapping

from imgreview.core.domain import Decision, DecisionChange, FileId
from imgreview.core.review.changes import Change, History
from imgreview.core.review.desk import Desk
from imgreview.core.review.persistence import Keeper


class Stepping(Desk):
    """A desk that remembers every step and takes it back when asked."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._history = History()

    def _do(self, wanted: Mapping[FileId, Decision], label: str) -> DecisionChange:
        after = {f: d for f, d in wanted.items() if self.decision(f) is not d}
        change = DecisionChange({f: self.decision(f) for f in after}, after, label)
        if after:
            self._step(change)
        return change

    def _step(self, change: Change) -> Change:
        done = self._run(change)
        self._history.push(change)
        self._say()
        return done

    def join_steps(self, label: str, most: int) -> DecisionChange | None:
        """Make one step of undo of the last decisions of a name, at most so many."""
        return self._history.join(label, most)

    # -- undo --------------------------------------------------------------------------------
    @property
    def undo_label(self) -> str | None:
        """Return the name of the step that undo takes back, or None."""
        return self._history.last.label if self._history.last else None

    @property
    def redo_label(self) -> str | None:
        """Return the name of the step that redo does again, or None."""
        return self._history.next.label if self._history.next else None

    def undo(self) -> Change | None:
        """Take the last step back; return what that changed."""
        if (step := self._history.last) is None:
            return None
        done = self._run(step.inverse())
        self._history.stepped_back()
        self._say()
        return done

    def redo(self) -> Change | None:
        """Do the last undone step again; return what that changed."""
        if (step := self._history.next) is None:
            return None
        done = self._run(step)
        self._history.stepped_forward()
        self._say()
        return done

    def apply(self, change: Change) -> Change:
        """Do a change as a step of its own, or as undo or redo when it is exactly that."""
        last, following = self._history.last, self._history.next
        if last is not None and change == last.inverse():
            return self.undo() or change
        if following is not None and change == following:
            return self.redo() or change
        return self._step(change)
