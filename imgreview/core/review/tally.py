"""Counts over all groups, kept up to date group by group so that a key press stays cheap."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from imgreview.core.domain import Group
from imgreview.core.review.changes import FileKey
from imgreview.core.review.threshold import Threshold
from imgreview.core.review.verdicts import GroupState

Parked = dict[str, dict[int, GroupState]]
"""States of groups that a threshold hides, by id and number of pictures."""


@dataclass(frozen=True, slots=True)
class Staged:
    """How many files a commit would take, and their bytes."""

    files: int = 0
    bytes: int = 0


class Tally:
    """Sums of the states of groups; a file in two groups is counted once."""

    def __init__(self) -> None:
        self._states: dict[str, GroupState] = {}
        self._staged: dict[FileKey, int] = {}
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

    def park(self, groups: Iterable[Group], parked: Parked) -> None:
        """Take many groups out and note their states by the number of their pictures."""
        states = self._states
        for group in groups:
            group_id = group.id
            state = states.pop(group_id, None)
            if state is None:
                continue
            if state.begun or state.reviewed:  # the others count nothing
                self._count(state, -1)
            noted = parked.get(group_id)
            if noted is None:
                parked[group_id] = {len(group.files): state}
            else:
                noted[len(group.files)] = state

    def unpark(
        self, groups: Iterable[Group], parked: Parked, fresh: Callable[[Group], GroupState]
    ) -> None:
        """Put many groups in with the states noted for them, or with fresh ones."""
        states = self._states
        for group in groups:
            group_id = group.id
            noted = parked.get(group_id)
            state = None if noted is None else noted.get(len(group.files))
            if state is None or group_id.endswith(Threshold.FAR):
                state = fresh(group)
            old = states.get(group_id)
            if old is not None and (old.begun or old.reviewed):
                self._count(old, -1)
            states[group_id] = state
            if state.begun or state.reviewed:
                self._count(state, 1)

    def _count(self, state: GroupState, sign: int) -> None:
        self.reviewed += sign * state.reviewed
        if state.begun:
            self.undecided += sign * state.undecided
        staged = self._staged
        for key, size in state.staged:  # few look-ups: to hash a path takes longest here
            now = staged.get(key, 0) + sign
            if now:
                staged[key] = now
            else:
                del staged[key]
            if now == (sign > 0):  # the first one that came, or the last one that left
                self._bytes += sign * size

    @property
    def staged(self) -> Staged:
        """Return what a commit would take."""
        return Staged(len(self._staged), self._bytes)
