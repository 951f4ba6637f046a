"""From decisions to a plan, and from a finished commit back to the groups that are left."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import Decision, FileId, Group, ImageFile, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.match.better import Why, too_good
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.regroup import through
from imgreview.core.review.verdicts import GroupState, Lookup


def plan_groups(
    groups: Iterable[Group],
    state: Callable[[str], GroupState],
    decision: Lookup,
    emptied: Callable[[Group], bool],
) -> list[PlanGroup]:
    """Return the groups with something staged; each holds a keeper unless it was given up."""
    plans: list[PlanGroup] = []
    for group in groups:
        if not state(group.id).staged:
            continue
        keep = tuple(f.id for f in group.files if f.protected or decision(f.id) is Decision.KEEP)
        reject = tuple(
            f.id for f in group.files if not f.protected and decision(f.id) is Decision.REJECT
        )
        exact = group.cls is MatchClass.IDENTICAL
        plans.append(PlanGroup(group.id, keep, reject, exact, not keep and emptied(group)))
    return plans


def better_ones(groups: Iterable[Group], plans: Iterable[PlanGroup]) -> frozenset[FileId]:
    """Return the rejected files that are better pictures than all that is kept in their group.

    What only says more about itself is not among them: that can be copied beforehand.
    """
    by_id = {g.id: g for g in groups}
    found: set[FileId] = set()
    for plan in plans:
        if plan.exact or not plan.keep:
            continue
        group = by_id[plan.id]
        files = {f.id: f for f in group.files}
        keepers = [files[k] for k in plan.keep]
        for file in plan.reject:
            why = too_good(files[file], keepers, group)
            if why is not None and why is not Why.METADATA:
                found.add(file)
    return frozenset(found)


def without_files(groups: Iterable[Group], gone: Collection[FileKey]) -> GroupsFound:
    """Return the event that takes files out of groups; a group needs two files to stay."""
    changed: list[Group] = []
    retired: list[str] = []
    for group in groups:
        left = tuple(f for f in group.files if file_key(f.id) not in gone)
        if len(left) == len(group.files):
            continue
        if len(left) < 2:
            retired.append(group.id)
        else:
            changed.append(_rerooted(group, left))
    return GroupsFound(tuple(changed), tuple(retired))


def _rerooted(group: Group, left: tuple[ImageFile, ...]) -> Group:
    """Return the group of the files left, related to the first of them."""
    by_file = {r.b: r for r in group.relations}
    first = left[0].id
    if first == group.files[0].id:
        relations = tuple(r for f in left[1:] if (r := by_file.get(f.id)) is not None)
    else:
        lead = by_file.get(first)
        relations = tuple(
            through(lead, r) for f in left[1:] if (r := by_file.get(f.id)) and lead is not None
        )
    cls = max((group.cls, *(r.cls for r in relations)), key=lambda c: c.strength)
    kept = cls.is_copy and group.suggested in {f.id for f in left}
    return replace(
        group,
        cls=cls,
        files=left,
        relations=relations,
        suggested=group.suggested if kept else None,
        reasons=group.reasons if kept else (),
    )
