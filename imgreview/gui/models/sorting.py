"""The groups of a session in an order, sorted again only where they changed."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from imgreview.core.domain import Group
from imgreview.core.review.filters import SortOrder, sort_key
from imgreview.core.review.session import ReviewSession

MANY_KEYS = 400_000  # groups: those of 100,000 pictures at any threshold
SPARE_KEYS = 1_000  # of groups that changed since


class Sorter:
    """Keeps what groups are sorted by, by their identity."""

    def __init__(self, session: ReviewSession) -> None:
        self._session = session
        self.order = SortOrder.SPACE
        self._ordered: list[Group] | None = None
        self._keys: dict[int, Any] = {}
        self._held: list[Group] = []  # those with a key: no other gets the number of one of them

    def forget(self) -> None:
        """Say that groups came, changed or left."""
        self._ordered = None

    def choose(self, order: SortOrder) -> None:
        """Sort by another order."""
        self.order = order
        self._ordered = None
        self._clear()

    def _clear(self) -> None:
        self._keys.clear()
        self._held.clear()

    def groups(self) -> list[Group]:
        """Return every group in order."""
        if self._ordered is None:
            self._ordered = self._sorted()
        return self._ordered

    def _sorted(self) -> list[Group]:
        """Return all groups in order; only those that changed are looked at again."""
        groups = self._session.groups
        if sort_key(self.order) is None:
            return list(groups)
        if len(self._keys) > MANY_KEYS:
            self._clear()  # most of them are groups of before
        self._look_at(groups)
        known = self._keys
        keys = list(map(known.__getitem__, map(id, groups)))
        if isinstance(keys[0] if keys else None, int):  # bytes or numbers of files
            order = np.argsort(np.array(keys, np.int64), kind="stable").tolist()
        else:
            order = sorted(range(len(keys)), key=keys.__getitem__)
        return list(map(groups.__getitem__, order))

    def _look_at(self, groups: Iterable[Group]) -> None:
        key, known = sort_key(self.order), self._keys
        if key is not None:
            for group in groups:
                if id(group) not in known:
                    known[id(group)] = key(group)
                    self._held.append(group)

    def learn(self, group_ids: Iterable[str]) -> None:
        """Look at groups as they come, so that to sort them all at last takes a moment."""
        session = self._session
        if len(self._keys) > 2 * session.total + SPARE_KEYS:
            there = set(map(id, session.groups))
            self._keys = {number: key for number, key in self._keys.items() if number in there}
            self._held = [group for group in self._held if id(group) in there]
        self._look_at(session.group(i) for i in group_ids if i in session)

    def rows_for(self, group_ids: Sequence[str], shown: Sequence[str]) -> Iterator[tuple[int, str]]:
        """Yield for each group the row before which it belongs, those yielded being there too.

        That is the first row with a group that belongs after it: the greatest key down to each
        row tells, whatever the order below. Equal ones stand as they were found.
        """
        if not group_ids:
            return
        rows, keys = list(shown), self._keys_of(shown)
        greatest = list(accumulate(keys, max))
        found = {g.id: i for i, g in enumerate(self._session.groups)}
        for group_id, key in zip(group_ids, self._keys_of(group_ids), strict=True):
            first, last = bisect_left(greatest, key), bisect_right(greatest, key)
            place = found.get(group_id, len(found))
            row = bisect_right(rows, place, first, last, key=lambda i: found.get(i, -1))
            greatest.insert(row, key)
            rows.insert(row, group_id)
            yield row, group_id

    def _keys_of(self, group_ids: Sequence[str]) -> list[Any]:
        """Return the keys of groups; for one about to leave that of the one before it."""
        session = self._session
        there = [i for i in group_ids if i in session]
        if sort_key(self.order) is None:
            order = {g.id: i for i, g in enumerate(session.groups)}
            known = {i: order[i] for i in there}
        else:
            groups = [session.group(i) for i in there]
            self._look_at(groups)
            known = {g.id: self._keys[id(g)] for g in groups}
        last = known[there[0]] if there else 0
        return [last := known.get(i, last) for i in group_ids]
