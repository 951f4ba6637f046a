"""Files whose drive has no trash: a plan to move them to a folder on that drive instead."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.actions.plan_warnings import quarantine_folder
from imgreview.core.domain import ActionPlan, WarningKind


def quarantined(
    plan: ActionPlan, groups: Sequence[PlanGroup], roots: Sequence[Path] = ()
) -> tuple[ActionPlan, list[ActionPlan]]:
    """Return the plan without the files that have no trash, and plans to move those.

    `plan` is what `build_plan` made of `groups` for the trash.
    """
    stuck = {p for w in plan.warnings if w.kind is WarningKind.NO_TRASH for p in w.files}
    folders: dict[Path, set[Path]] = {}
    for path in stuck:
        folders.setdefault(quarantine_folder(path), set()).add(path)
    more = []
    for folder, paths in sorted(folders.items()):
        part = [
            replace(g, reject=files)
            for g in groups
            if (files := tuple(f for f in g.reject if f.path in paths))
        ]
        more.append(build_plan(part, "move", folder, plan.protected, roots))
    rest = replace(
        plan,
        warnings=tuple(w for w in plan.warnings if w.kind is not WarningKind.NO_TRASH),
        refused=tuple(r for r in plan.refused if r[0] not in stuck),
    )
    return rest, more


def together(plans: Sequence[ActionPlan]) -> ActionPlan:
    """Return one plan of several, so that the journal sees a single commit."""
    return replace(
        plans[0],
        steps=tuple(s for p in plans for s in p.steps),
        warnings=tuple(w for p in plans for w in p.warnings),
        bytes_freed=sum(p.bytes_freed for p in plans),
        refused=tuple(r for p in plans for r in p.refused),
    )
