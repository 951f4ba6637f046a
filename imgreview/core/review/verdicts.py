"""The rules a decision must obey: pure functions of one group and the decisions of its files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.errors import RefusedError
from imgreview.core.review.changes import FileKey, file_key

Lookup = Callable[[FileId], Decision]

LAST_KEEPER = (
    "At least one picture of a group stays. To give up the whole group, choose “Reject "
    "all of the group” in the menu Decide."
)


@dataclass(frozen=True, slots=True)
class GroupState:
    """How far one group is decided; `staged` holds (file, bytes) that a commit would take."""

    reviewed: bool
    begun: bool
    undecided: int
    staged: tuple[tuple[FileKey, int], ...]


def state_of(group: Group, decision: Lookup, emptied: bool) -> GroupState:
    """Return the state of a group.

    Rejected files are staged only when a keeper stays: a file marked to keep, or a protected
    one; or when the person said that the whole group may go (`emptied`).
    """
    undecided = rejected = kept = 0
    staged: list[tuple[FileKey, int]] = []
    for file in group.files:
        choice = decision(file.id)
        if file.protected or choice is Decision.KEEP:
            kept += 1
        elif choice is Decision.REJECT:
            rejected += 1
            staged.append((file_key(file.id), file.id.size))
        else:
            undecided += 1
    begun = rejected > 0 or any(decision(f.id) is Decision.KEEP for f in group.files)
    stays = kept > 0 or (emptied and undecided == 0)
    if stays and staged:
        return GroupState(undecided == 0, begun, undecided, tuple(staged))
    return _unstaged(begun, undecided)


@cache
def _unstaged(begun: bool, undecided: int) -> GroupState:
    """Return the one state of all groups that have so much undecided: most of 100,000."""
    return GroupState(undecided == 0, begun, undecided, ())


def freed(group: Group, state: GroupState) -> int:
    """Return the bytes won by a group: of what is marked to leave; of the suggestion until then."""
    return sum(size for _, size in state.staged) if state.reviewed else group.reclaimable


def without_survivor(group: Group, decision: Lookup) -> bool:
    """Return whether every file of the group is rejected."""
    return not any(f.protected or decision(f.id) is not Decision.REJECT for f in group.files)


def last_one_standing(group: Group, decision: Lookup) -> FileId | None:
    """Return the only file that is not rejected, when nobody has decided it yet."""
    standing = [f for f in group.files if f.protected or decision(f.id) is not Decision.REJECT]
    if len(standing) == 1 and decision(standing[0].id) is Decision.UNDECIDED:
        return standing[0].id
    return None


def may_suggest(group: Group) -> bool:
    """Return whether the suggestion may be taken over without a mark of the person."""
    return group.suggested is not None and group.cls.is_copy and not group.weak


def why_not_acceptable(group: Group) -> str:
    """Return why Enter does not decide an unmarked group, in one sentence."""
    if not group.cls.is_copy:
        return "These are not proven copies: mark the pictures to keep or reject yourself."
    if group.weak:
        return "One weak link holds this group: mark the pictures to keep or reject yourself."
    return "These pictures are equally good: mark the one to keep yourself."


def accepted(
    group: Group, decision: Lookup, elsewhere: Callable[[FileId], bool] = lambda file: False
) -> dict[FileId, Decision]:
    """Return the decisions that accepting a group makes; raise RefusedError when it cannot.

    Marked keepers stay and the undecided rest goes. Without a marked keeper the suggestion is
    kept; where there is none to rely on but something was rejected, the undecided rest stays.
    `elsewhere` tells of a file that its mark was made about the copies of another group: that
    says nothing about pictures that are no copies of it.
    """
    marked = {f.id: decision(f.id) for f in group.files}
    keep = {f for f, d in marked.items() if d is Decision.KEEP}
    rejected = {f for f, d in marked.items() if d is Decision.REJECT}
    rest = Decision.REJECT
    if not any(group.cls.is_copy or not elsewhere(f) for f in keep):
        if may_suggest(group) and group.suggested not in rejected:
            keep |= {group.suggested} if group.suggested is not None else set()
        elif rejected:
            rest = Decision.KEEP
        else:
            raise RefusedError(why_not_acceptable(group))
    after: dict[FileId, Decision] = {}
    for file in group.files:
        if file.protected or file.id in keep:
            after[file.id] = Decision.KEEP
        elif marked[file.id] is Decision.UNDECIDED:
            after[file.id] = rest
    return after


def overlay(decision: Lookup, changed: Mapping[FileId, Decision]) -> Lookup:
    """Return a lookup in which some decisions are already changed."""
    by_key = {file_key(f): d for f, d in changed.items()}

    def look(file: FileId) -> Decision:
        found = by_key.get(file_key(file))
        return decision(file) if found is None else found

    return look
