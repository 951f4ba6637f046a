"""Keeps a bulk decision safe where files are in several groups: no clash, no group left empty."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from imgreview.core.domain import Decision, Group
from imgreview.core.review import verdicts
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.verdicts import Lookup
from imgreview.core.rules.deciding import LAST_ONE, Mark

Plan = dict[str, Sequence[Mark]]
"""The marks made in each group, by its id."""


class Shared:
    """The files that are in more than one group, and those groups."""

    def __init__(self, groups: Iterable[Group]) -> None:
        groups = tuple(groups)
        # by path: hashing whole identities would take most of the time of a simulation
        counted = Counter(f.id.path for g in groups for f in g.files)
        several = {path for path, count in counted.items() if count > 1}
        self.groups: dict[str, Group] = {}
        self.of: dict[FileKey, list[str]] = {}
        if not several:
            return
        for group in groups:
            for file in group.files:
                if file.id.path in several:
                    self.groups[group.id] = group
                    self.of.setdefault(file_key(file.id), []).append(group.id)

    def close(self, plan: Plan, current: Lookup) -> tuple[list[str], list[Mark]]:
        """Take groups out of `plan` that cannot be decided safely; return them and what follows.

        What follows are keepers in other groups of which only one file is left unrejected:
        just what a review session makes of the same decisions. The result does not depend on
        the order of the groups.
        """
        if not self.of:
            return [], []
        dropped = self._clashing(plan)
        for group_id in dropped:
            del plan[group_id]
        while lost := self._emptying(plan, current):
            for group_id in lost:
                del plan[group_id]
            dropped += lost
        return sorted(dropped), self._followers(plan, current)

    def _decided(self, plan: Mapping[str, Sequence[Mark]]) -> dict[FileKey, set[Decision]]:
        """Return what the plan does to shared files."""
        found: dict[FileKey, set[Decision]] = {}
        for group_id in plan.keys() & self.groups.keys():
            for mark in plan[group_id]:
                key = file_key(mark.file)
                if key in self.of:
                    found.setdefault(key, set()).add(mark.decision)
        return found

    def _clashing(self, plan: Plan) -> list[str]:
        """Return the planned groups that want different things of one file."""
        clashes = [key for key, wanted in self._decided(plan).items() if len(wanted) > 1]
        return list({i: None for key in clashes for i in self.of[key] if i in plan})

    def _emptying(self, plan: Plan, current: Lookup) -> list[str]:
        """Return the planned groups that would leave a group without a file."""
        rejected = [k for k, wanted in self._decided(plan).items() if Decision.REJECT in wanted]
        if not rejected:
            return []
        look = self._overlay(plan, current)
        lost: dict[str, None] = {}
        for group_id in {i for key in rejected for i in self.of[key]}:
            group = self.groups[group_id]
            if verdicts.without_survivor(group, look):
                mates = {i for f in group.files for i in self.of.get(file_key(f.id), ())}
                lost.update(dict.fromkeys(i for i in mates if i in plan))
        return list(lost)

    def _followers(self, plan: Plan, current: Lookup) -> list[Mark]:
        look = self._overlay(plan, current)
        made: list[Mark] = []
        rejected = [k for k, wanted in self._decided(plan).items() if Decision.REJECT in wanted]
        for group_id in sorted({i for key in rejected for i in self.of[key]}):
            kept = verdicts.last_one_standing(self.groups[group_id], look)
            if kept is not None:
                made.append(Mark(kept, Decision.KEEP, group_id, LAST_ONE, None))
        return made

    def _overlay(self, plan: Plan, current: Lookup) -> Lookup:
        near = {i for ids in self.of.values() for i in ids}
        marks = (m for i in plan.keys() & near for m in plan[i])
        return verdicts.overlay(current, {m.file: m.decision for m in marks})
