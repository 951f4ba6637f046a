"""What a review held at one moment, to be read in another thread while the review goes on."""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.review import staging
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.verdicts import GroupState


@dataclass(frozen=True, slots=True)
class Still:
    """Groups, decisions and destinations of one moment; nothing in it changes any more."""

    groups: tuple[Group, ...]
    states: Mapping[str, GroupState]  # by group id
    decisions: Mapping[FileKey, Decision]
    targets: Mapping[FileKey, Path]
    emptied: Set[frozenset[FileKey]]
    destination: Path | None

    def plan_groups(self) -> list[PlanGroup]:
        """Return what a commit would do, as `ReviewSession.plan_groups`."""
        return staging.plan_groups(self.groups, self._state(), self._decision, self._gone)

    def better_ones(self, plans: Iterable[PlanGroup]) -> frozenset[FileId]:
        """Return the files that would go although they are better than what is kept."""
        return staging.better_ones(self.groups, plans)

    def _state(self) -> Callable[[str], GroupState]:
        return self.states.__getitem__

    def _decision(self, file: FileId) -> Decision:
        return self.decisions.get(file_key(file), Decision.UNDECIDED)

    def _gone(self, group: Group) -> bool:
        return bool(self.emptied) and frozenset(file_key(f.id) for f in group.files) in self.emptied

    def target(self, file: FileId) -> Path | None:
        """Return the folder a rejected file goes to; None: as the whole commit."""
        return self.targets.get(file_key(file))
