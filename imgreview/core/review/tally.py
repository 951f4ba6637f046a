"""Counts over all groups, kept up to date group by group so that a key press stays cheap."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from imgreview.core.domain import Group
from imgreview.core.review.changes import FileKey
from imgreview.core.review.verdicts import GroupState


class Parked:
    """States of groups that a threshold hides: those of other forms of a group are others.

    By the identity of groups, which a threshold that moves back shows again as they were.
    """

    def __init__(self) -> None:
        self.kept: dict[int, tuple[Group, GroupState, int]] = {}  # held: no other gets this number
        self.away: dict[str, GroupState] = {}  # of groups hidden as a whole, where it counts
        self.decided: dict[str, int] = {}  # group id → the turn in which a file of it was decided
        self.turn = 0
        self._used = False

    def __bool__(self) -> bool:
        return self._used

    def use(self) -> None:
        """Say that something is hidden from now on."""
        self._used = True

    def outdate(self, group_ids: Iterable[str]) -> None:
        """Say that a file of some groups was decided: what was noted before does not hold."""
        self.turn += 1
        for group_id in group_ids:
            self.decided[group_id] = self.turn
            self.away.pop(group_id, None)

    def clear(self) -> None:
        """Forget all: the groups themselves changed."""
        self._used = False
        self.kept.clear()
        self.away.clear()
        self.decided.clear()


ID = attrgetter("id")


@dataclass(frozen=True, slots=True)
class Staged:
    """How many files a commit would take, and their bytes."""

    files: int = 0
    bytes: int = 0


class Tally:
    """Sums of the states of groups; a file in two groups is counted once."""

    def __init__(self) -> None:
        self._states: dict[str, GroupState] = {}
        self._live: dict[str, GroupState] = {}  # those of them that count
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
        self._states.pop(group_id, None)
        self._unlive(group_id)
        if state is not None:
            self._put(group_id, state)

    def _put(self, group_id: str, state: GroupState) -> None:
        self._states[group_id] = state
        if state.begun or state.reviewed:  # the others count nothing
            self._live[group_id] = state
            self._count(state, 1)

    def _unlive(self, group_id: str) -> None:
        old = self._live.pop(group_id, None)
        if old is not None:
            self._count(old, -1)

    def forget(self, group_ids: Iterable[str]) -> None:
        """Drop the states of hidden groups, which were decided meanwhile."""
        for group_id in group_ids:
            self._states.pop(group_id, None)

    def keep(self, shown: Container[str]) -> None:
        """Drop the states of all groups but those shown."""
        self.forget([i for i in self._states if i not in shown])

    def hide(self, groups: Iterable[Group], parked: Parked) -> None:
        """Count groups no more that are hidden as a whole; states that count nothing stay."""
        parked.use()
        for group_id in self._live.keys() & set(map(ID, groups)):
            state = parked.away[group_id] = self._live.pop(group_id)
            del self._states[group_id]
            self._count(state, -1)

    def show(
        self, groups: Sequence[Group], parked: Parked, fresh: Callable[[Group], GroupState]
    ) -> None:
        """Count groups again that were hidden as a whole."""
        by_id = dict(zip(map(ID, groups), groups, strict=True))
        for group_id in by_id.keys() & parked.away.keys():
            self._put(group_id, parked.away.pop(group_id))
        for group_id in by_id.keys() - self._states.keys():
            self._put(group_id, fresh(by_id[group_id]))

    def park(self, groups: Iterable[Group], parked: Parked) -> None:
        """Take many groups out and note their states."""
        parked.use()
        for group in groups:
            state = self._states.pop(group.id, None)
            if state is not None:
                self._unlive(group.id)
                parked.kept[id(group)] = (group, state, parked.turn)

    def unpark(
        self, groups: Iterable[Group], parked: Parked, fresh: Callable[[Group], GroupState]
    ) -> None:
        """Put many groups in with the states noted for them, or with fresh ones."""
        kept, decided = parked.kept, parked.decided
        for group in groups:
            noted = kept.get(id(group))
            if noted is None or decided.get(group.id, 0) > noted[2]:
                state = fresh(group)
            else:
                state = noted[1]
            self.set(group.id, state)

    def _count(self, state: GroupState, sign: int) -> None:
        self.reviewed += sign * state.reviewed
        if state.begun:
            self.undecided += sign * state.undecided
        staged = self._staged
        for key, size in state.staged:  # one look-up each: to hash a path takes longest here
            if sign < 0:
                left = staged.pop(key) - 1
                if left:
                    staged[key] = left
                else:
                    self._bytes -= size
                continue
            files = len(staged)
            known = staged.setdefault(key, 1)
            if len(staged) > files:
                self._bytes += size
            else:
                staged[key] = known + 1

    @property
    def staged(self) -> Staged:
        """Return what a commit would take."""
        return Staged(len(self._staged), self._bytes)
