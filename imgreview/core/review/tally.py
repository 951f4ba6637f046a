"""Counts over all groups, kept up to date group by group so that a key press stays cheap."""

from collections import Counter
from dataclasses import dataclass

from imgreview.core.review.changes import FileKey
from imgreview.core.review.verdicts import GroupState


@dataclass(frozen=True, slots=True)
class Staged:
    """How many files a commit would take, and their bytes."""

    files: int = 0
    bytes: int = 0


class Tally:
    """Sums of the states of groups; a file in two groups is counted once."""

    def __init__(self) -> None:
        self._states: dict[str, GroupState] = {}
        self._staged: Counter[FileKey] = Counter()
        self._bytes = 0
        self.reviewed = 0
        self.undecided = 0

    def state(self, group_id: str) -> GroupState:
        """Return the state of a group as it was last set."""
        return self._states[group_id]

    def states(self) -> dict[str, GroupState]:
        """Return the states of all groups as they are now."""
        return self._states.copy()

    def set(self, group_id: str, state: GroupState | None) -> None:
        """Replace the state of a group; None takes the group out."""
        old = self._states.pop(group_id, None)
        if old is not None:
            self._count(old, -1)
        if state is not None:
            self._states[group_id] = state
            self._count(state, 1)

    def take(self, group_id: str) -> GroupState | None:
        """Take a group out and return its state, None when it was not counted."""
        state = self._states.pop(group_id, None)
        if state is not None:
            self._count(state, -1)
        return state

    def _count(self, state: GroupState, sign: int) -> None:
        self.reviewed += sign * state.reviewed
        if state.begun:
            self.undecided += sign * state.undecided
        for key, size in state.staged:
            before = self._staged[key]
            self._staged[key] = before + sign
            if before + sign == 0:
                del self._staged[key]
            if (before > 0) != (before + sign > 0):
                self._bytes += sign * size

    @property
    def staged(self) -> Staged:
        """Return what a commit would take."""
        return Staged(len(self._staged), self._bytes)
