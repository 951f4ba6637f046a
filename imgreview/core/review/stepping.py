"""The steps of a review: done, undone without end, and done again."""

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from inspect import GEN_RUNNING, getgeneratorstate
from typing import TypeVar

from imgreview.core.domain import Decision, DecisionChange, FileId
from imgreview.core.errors import UserError
from imgreview.core.review.changes import Change, FileKey, History
from imgreview.core.review.desk import Desk
from imgreview.core.review.persistence import Keeper

MANY = 400  # files: a larger step can be taken back in portions
PORTION = 100  # files decided between two looks at the clock

_T = TypeVar("_T")


class Stepping(Desk):
    """A desk that remembers every step and takes it back when asked."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._history = History()
        self._rest: Generator[int, None, None] | None = None  # of a step done in portions

    @contextmanager
    def portion(self) -> Iterator[None]:
        """Say of the decisions made inside that they are a portion of a larger step."""
        was, self._part = self._part, True
        try:
            yield
        finally:
            self._part = was

    def _do(
        self,
        wanted: Mapping[FileId, Decision],
        label: str,
        given_up: frozenset[frozenset[FileKey]] = frozenset(),
    ) -> DecisionChange:
        self.settle()
        after = {f: d for f, d in wanted.items() if self.decision(f) is not d}
        before = {f: self.decision(f) for f in after}
        given_up -= self._emptied
        change = DecisionChange(before, after, label, given_up, self._claimed(after))
        if after or given_up:
            self._step(change)
        return change

    def _step(self, change: Change) -> Change:
        self.settle()
        done = self._run(change)
        self._history.push(change)
        self._say()
        return done

    def join_steps(self, label: str, most: int) -> DecisionChange | None:
        """Make one step of undo of the last decisions of a name, at most so many."""
        self.settle()
        return self._history.join(label, most)

    def carrying(self, work: Generator[int, None, _T]) -> Generator[int, None, _T]:
        """Do a step that is made in portions; any other step, undo or redo first ends it.

        So nothing comes between its portions, and it is taken back whole. Its errors reach
        whoever carries it, not whoever came in between.
        """
        self.settle()
        said: list[_T | UserError] = []
        rest = self._rest = _kept(work, said)
        for number in rest:  # noqa: UP028 - whoever loses interest half-way must not close it
            yield number
        if self._rest is rest:
            self._rest = None
        if isinstance(said[0], UserError):
            raise said[0]
        return said[0]

    def take_back(self, label: str, most: int) -> None:
        """Take the last decisions of a name back, at most so many, as if they were never made."""
        if self.join_steps(label, most) is not None:
            self.undo()
            self._history.forget_undone()

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
        self.settle()
        if (step := self._history.last) is None:
            return None
        done = self._run(step.inverse())
        self._history.stepped_back()
        self._say()
        return done

    def redo(self) -> Change | None:
        """Do the last undone step again; return what that changed."""
        self.settle()
        if (step := self._history.next) is None:
            return None
        done = self._run(step)
        self._history.stepped_forward()
        self._say()
        return done

    def stepping(self, *, forward: bool = False) -> Iterator[int]:
        """Do what `undo` (or `redo`) does in portions of milliseconds; yield the files done.

        The files of a group change together. Any other step first ends this one.
        """
        self.settle()
        step = self._history.next if forward else self._history.last
        if not isinstance(step, DecisionChange) or len(step.after) <= MANY:
            if forward:
                self.redo()
            else:
                self.undo()
            return
        rest = self._in_portions(step if forward else step.inverse(), forward=forward)
        self._rest = rest
        # Not `yield from`: whoever loses interest half-way must not close it.
        for files in rest:  # noqa: UP028
            yield files

    def _in_portions(self, change: DecisionChange, *, forward: bool) -> Generator[int, None, None]:
        left = dict(change.after)
        while left:
            files = self._together(left)
            before = {f: change.before[f] for f in files}
            with self.portion() if len(left) + len(files) < len(change.after) else nullcontext():
                self._run(replace(change, before=before, after=files))
            if left:
                self._say()
                yield len(change.after) - len(left)
        self._rest = None
        if forward:
            self._history.stepped_forward()
        else:
            self._history.stepped_back()
        self._say()

    def _together(self, left: dict[FileId, Decision]) -> dict[FileId, Decision]:
        """Take the next files and all that share a group with one of them out of those left."""
        files: dict[FileId, Decision] = {}
        while left and len(files) < PORTION:
            met = [next(iter(left))]
            while met:
                file = met.pop()
                if (choice := left.pop(file, None)) is not None:
                    files[file] = choice
                    mates = (self.group(i).files for i in self.groups_of(file))
                    met += [m.id for group in mates for m in group if m.id in left]
        return files

    def settle(self) -> None:
        """End at once a step that is done in portions."""
        rest = self._rest
        if rest is not None and getgeneratorstate(rest) != GEN_RUNNING:
            for _ in rest:
                continue

    def apply(self, change: Change) -> Change:
        """Do a change as a step of its own, or as undo or redo when it is exactly that."""
        self.settle()
        last, following = self._history.last, self._history.next
        if last is not None and change == last.inverse():
            return self.undo() or change
        if following is not None and change == following:
            return self.redo() or change
        return self._step(change)


def _kept(work: Generator[int, None, _T], said: list[_T | UserError]) -> Generator[int, None, None]:
    """Exhaust some work; keep what it returns or raises."""
    try:
        said.append((yield from work))
    except UserError as error:
        said.append(error)
