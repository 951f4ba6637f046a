"""Decides a pair of folders at once: the copies in one go, those in the other stay."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from imgreview.core.domain import Decision, FileId, Group, ImageFile
from imgreview.core.folder_pairs import Side
from imgreview.core.match.better import Why, too_good
from imgreview.core.review.filters import bucket
from imgreview.core.review.verdicts import Lookup
from imgreview.core.rules.closing import Plan, Shared
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.simulation import COPIES


@dataclass(frozen=True, slots=True)
class Spared:
    """A copy that is left undecided, because it may be the better picture."""

    file: FileId
    group: str
    why: Why


@dataclass(frozen=True, slots=True)
class FolderChoice:
    """What deciding a pair of folders would change, and which files it leaves alone."""

    marks: tuple[Mark, ...]
    rejected: int = 0
    freed: int = 0  # bytes of the rejected files
    spared: tuple[Spared, ...] = ()  # would go, but are too good for it: left undecided
    protected: int = 0  # would go, but are protected
    against: int = 0  # would go, but the person decided otherwise
    clashing: int = 0  # groups left alone because another group needs one of their files

    @property
    def better(self) -> tuple[FileId, ...]:
        """Return the copies that are left undecided, for they may be better than what stays."""
        return tuple(s.file for s in self.spared)

    def going(self) -> tuple[Mark, ...]:
        """Return the marks that reject a file, with the file that stays instead."""
        return tuple(m for m in self.marks if m.decision is Decision.REJECT)

    def decisions(self) -> dict[FileId, Decision]:
        """Return the decisions that change."""
        return {mark.file: mark.decision for mark in self.marks}


def choose(
    keep: Side,
    reject: Side,
    groups: Sequence[Group],
    decisions: Lookup,
    buckets: frozenset[str] = COPIES,
    *,
    spare_better: bool = True,
) -> FolderChoice:
    """Return what keeping the pictures of one side and rejecting their copies would change.

    Only files with a kept copy go; pictures that are only on the rejected side stay, and so do
    protected files, what the person decided otherwise and, with `spare_better`, copies that
    are the suggested keeper of their group or may be better than what stays. `groups` are all
    groups there are: none is left without a file.
    """
    made = _Choice(keep, reject, decisions, spare_better)
    for group in groups:
        if bucket(group) in buckets:
            made.look_at(group)
    return made.finished(groups)


class _Choice:
    def __init__(self, keep: Side, reject: Side, decisions: Lookup, spare_better: bool) -> None:
        self._keep, self._reject = keep, reject
        self._decision, self._spare = decisions, spare_better
        self._plan: Plan = {}
        self._spared: list[Spared] = []
        self._protected = self._against = 0

    def look_at(self, group: Group) -> None:
        """Decide the files of one group that lie in the two folders."""
        losers = [f for f in group.files if self._reject.has(f.id.path)]
        found = [f for f in group.files if self._keep.has(f.id.path)]
        if not losers or not found:
            return
        keepers = [f for f in found if self._decision(f.id) is not Decision.REJECT]
        if not keepers:
            self._against += len(losers)
            return
        going = [f for f in losers if self._may_go(f, keepers, group)]
        if going:
            kept = [Mark(f.id, Decision.KEEP, group.id, 0, going[0].id) for f in keepers]
            gone = [Mark(f.id, Decision.REJECT, group.id, 0, keepers[0].id) for f in going]
            self._plan[group.id] = [*kept, *gone]

    def _may_go(self, file: ImageFile, keepers: Sequence[ImageFile], group: Group) -> bool:
        if file.protected:
            self._protected += 1
            return False
        if self._decision(file.id) is Decision.KEEP:
            self._against += 1
            return False
        why = too_good(file, keepers, group) if self._spare else None
        if why is not None:
            self._spared.append(Spared(file.id, group.id, why))
            return False
        return True

    def finished(self, groups: Iterable[Group]) -> FolderChoice:
        """Make the plan safe across groups and sum up."""
        clashing, followers = Shared(groups).close(self._plan, self._decision)
        changed: dict[FileId, Mark] = {}
        for mark in (*(m for marks in self._plan.values() for m in marks), *followers):
            if self._decision(mark.file) is not mark.decision:
                changed.setdefault(mark.file, mark)
        gone = [m.file for m in changed.values() if m.decision is Decision.REJECT]
        return FolderChoice(
            tuple(changed.values()),
            len(gone),
            sum(f.size for f in gone),
            tuple(self._spared),
            self._protected,
            self._against,
            len(clashing),
        )
