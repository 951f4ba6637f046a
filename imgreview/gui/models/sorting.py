"""The groups of a session in an order, sorted again only where they changed."""

from collections.abc import Sequence
from typing import Any

from imgreview.core.domain import Group
from imgreview.core.review.filters import SortOrder, sort_key
from imgreview.core.review.session import ReviewSession

MANY_KEYS = 400_000  # groups: those of 100,000 pictures at any threshold


class Sorter:
    """Keeps what groups are sorted by, by their identity."""

    def __init__(self, session: ReviewSession) -> None:
        self._session = session
        self.order = SortOrder.SPACE
        self._ordered: list[Group] | None = None
        self._keys: dict[int, tuple[Any, Group]] = {}

    def forget(self) -> None:
        """Say that groups came, changed or left."""
        self._ordered = None

    def choose(self, order: SortOrder) -> None:
        """Sort by another order."""
        self.order = order
        self._ordered = None
        self._keys.clear()

    def groups(self) -> list[Group]:
        """Return every group in order."""
        if self._ordered is None:
            self._ordered = self._sorted()
        return self._ordered

    def _sorted(self) -> list[Group]:
        """Return all groups in order; only those that changed are looked at again."""
        key, groups = sort_key(self.order), self._session.groups
        if key is None:
            return list(groups)
        known = self._keys
        if len(known) > MANY_KEYS:
            known.clear()  # most of them are groups of before
        for group in groups:
            if id(group) not in known:
                known[id(group)] = (key(group), group)  # held, so that no other gets this number
        keys = [known[number][0] for number in map(id, groups)]
        return [groups[i] for i in sorted(range(len(keys)), key=keys.__getitem__)]

    def row_for(self, group_id: str, shown: Sequence[str]) -> int:
        """Return the row before which a group belongs among those shown."""
        key, session = sort_key(self.order), self._session
        if key is None:
            order = {g.id: i for i, g in enumerate(session.groups)}
            mine: Any = order[group_id]
            found = (i for i, other in enumerate(shown) if order.get(other, -1) > mine)
        else:
            mine = key(session.group(group_id))
            found = (
                i
                for i, other in enumerate(shown)
                if other in session and mine < key(session.group(other))
            )
        return next(found, len(shown))
