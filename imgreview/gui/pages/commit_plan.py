"""What a commit would do, worked out in a worker thread: keepers opened, destinations chosen."""

import csv
import io
import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from imgreview.core.actions import checks
from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.actions.plan_warnings import QUARANTINE
from imgreview.core.actions.quarantine import quarantined, together
from imgreview.core.domain import ActionPlan, FileId, PlannedAction, PlanWarning, WarningKind
from imgreview.core.errors import UnreadableError
from imgreview.core.events import Progress, Stage
from imgreview.core.imaging.formats import sniff
from imgreview.core.imaging.opening import read_head
from imgreview.core.jobs import CancelToken, ProgressMeter


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person decided, taken from the session in the window's thread."""

    groups: tuple[PlanGroup, ...]
    targets: Mapping[FileId, Path] = field(default_factory=dict)  # folders of single files
    destination: Path | None = None  # of all others; None: the trash
    protected: tuple[Path, ...] = ()
    roots: tuple[Path, ...] = ()
    quarantine: bool = False  # what has no trash goes to a folder on its drive
    forever: bool = False  # delete instead of all that, as asked for by name
    better: frozenset[FileId] = frozenset()  # rejected, though better than what is kept


TRASH, MOVE, QUARANTINED, KEEP, DELETED = "trash", "move", "quarantine", "keep", "delete"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """Files of one folder that share a fate; without files it is a protected folder."""

    folder: Path
    fate: str  # TRASH, MOVE, QUARANTINED, KEEP or DELETED
    steps: tuple[PlannedAction, ...] = ()
    target: Path | None = None  # the folder moved to
    bytes: int = 0  # of the files
    companions: int = 0  # sidecars that go along


@dataclass(frozen=True, slots=True)
class Draft:
    """The plan with what was learned while it was made."""

    wish: Wish
    plan: ActionPlan
    keepers: int  # that files rely on
    opened: int  # of them opened just now and found unchanged
    emptied: tuple[str, ...] = ()  # groups that lose every picture, on purpose
    untouched: tuple[Path, ...] = ()  # protected folders that keepers lie in
    better: tuple[Path, ...] = ()  # what would leave, though it is better than what stays
    rows: tuple[PlanRow, ...] = ()  # the plan by folder

    @property
    def count(self) -> int:
        """Return how many files would leave."""
        return len(self.plan.steps)


def drafted(ask: Callable[[], Wish], token: CancelToken) -> Generator[Progress, None, Draft]:
    """Work out what is wished for and do what `draft` does."""
    return (yield from draft(ask(), token))


def draft(wish: Wish, token: CancelToken) -> Generator[Progress, None, Draft]:
    """Yield progress while keepers are opened; return the Draft. Reads, never writes."""
    keepers = tuple(dict.fromkeys(k for g in wish.groups for k in g.keep))
    meter = ProgressMeter(Stage.ACT, len(keepers))
    bad: dict[FileId, str] = {}
    for keeper in keepers:
        token.check()
        problem = keeper_problem(keeper)
        if problem is not None:
            bad[keeper] = problem
        meter.step()
        if meter.due():
            yield meter.report()
    groups = tuple(replace(g, keep=tuple(k for k in g.keep if k not in bad)) for g in wish.groups)
    plan = _with_bad_keepers(_unkept(_plan(wish, groups), wish, bad), bad)
    gone = {s.group for s in plan.steps if not s.keepers}
    opened = len(keepers) - len(bad)
    better = tuple(s.file.path for s in plan.steps if s.file in wish.better)
    untouched = _untouched(wish, keepers)
    rows = plan_rows(plan, untouched)
    return Draft(wish, plan, len(keepers), opened, tuple(sorted(gone)), untouched, better, rows)


def _untouched(wish: Wish, keepers: Iterable[FileId]) -> tuple[Path, ...]:
    guarded = set(wish.protected)
    folders = [p for p in wish.protected if p in wish.roots]
    found = {
        next((f for f in folders if k.path.is_relative_to(f)), k.path.parent)
        for k in keepers
        if k.path in guarded
    }
    return tuple(sorted(found))


def keeper_problem(keeper: FileId) -> str | None:
    """Open a file that is to be kept and read its head; return why it cannot be relied on."""
    try:
        head, status = read_head(os.fsencode(keeper.path))
    except UnreadableError as error:
        return str(error)
    problem = checks.problem(status, keeper)
    if problem is None and sniff(head) is None:
        return "It does not begin like a picture any more."
    return problem


def _unkept(plan: ActionPlan, wish: Wish, bad: Mapping[FileId, str]) -> ActionPlan:
    """Name what was to be kept where a file is refused because that cannot be relied on."""
    lost = {
        file.path: f"What was to be kept for it, {group.keep[0].path.name}, is not as it was: "
        "nothing of its group would be left. Scan again."
        for group in wish.groups
        if group.keep and all(k in bad for k in group.keep)
        for file in group.reject
    }
    refused = tuple((path, lost.get(path, why)) for path, why in plan.refused)
    return replace(plan, refused=refused)


def _with_bad_keepers(plan: ActionPlan, bad: Mapping[FileId, str]) -> ActionPlan:
    if not bad:
        return plan
    first = next(iter(bad))
    name = first.path.name if len(bad) == 1 else f"{len(bad)} files"
    sentence = f"{name} to be kept cannot be relied on: {bad[first]}"
    warning = PlanWarning(WarningKind.KEEPER_CHANGED, sentence, tuple(k.path for k in bad))
    return replace(plan, warnings=(warning, *plan.warnings))


def _plan(wish: Wish, groups: Sequence[PlanGroup]) -> ActionPlan:
    """Return one plan from one for each destination; the journal sees a single commit."""
    if wish.forever:
        return build_plan(groups, DELETE, None, wish.protected, wish.roots)
    parts = []
    for target, part in _by_target(wish, groups).items():
        action = "trash" if target is None else "move"
        made = build_plan(part, action, target, wish.protected, wish.roots)
        parts.append(made)
        if target is None and wish.quarantine:
            parts[-1], more = quarantined(made, part, wish.roots)
            parts += more
    if not parts:
        parts = [build_plan((), "trash", None, wish.protected)]
    return together(parts)


def _by_target(wish: Wish, groups: Iterable[PlanGroup]) -> dict[Path | None, list[PlanGroup]]:
    """Return the groups split by where their rejected files go; each part keeps all keepers."""
    found: dict[Path | None, list[PlanGroup]] = {}
    for group in groups:
        parts: dict[Path | None, list[FileId]] = {}
        for file in group.reject:
            parts.setdefault(wish.targets.get(file, wish.destination), []).append(file)
        for target, files in parts.items():
            found.setdefault(target, []).append(replace(group, reject=tuple(files)))
    return found


def plan_rows(plan: ActionPlan, untouched: Iterable[Path] = ()) -> tuple[PlanRow, ...]:
    """Return the rows of a plan by folder, largest first, then the protected folders."""
    # by text: ten thousand parents of paths would take a tenth of a second
    found: dict[tuple[str, str, str], list[PlannedAction]] = {}
    for step in plan.steps:
        fate = step.action if step.target is None else MOVE
        fate = QUARANTINED if is_quarantine(step) else fate
        target = "" if step.target is None else os.path.dirname(step.target)
        found.setdefault((os.path.dirname(step.file.path), fate, target), []).append(step)
    rows = [
        PlanRow(
            Path(folder),
            fate,
            tuple(steps),
            Path(target) if target else None,
            sum(s.file.size for s in steps),
            sum(len(s.companions) for s in steps),
        )
        for (folder, fate, target), steps in found.items()
    ]
    rows.sort(key=lambda r: (-r.bytes, r.folder))
    return (*rows, *(PlanRow(folder, KEEP) for folder in sorted(set(untouched))))


def is_quarantine(step: PlannedAction) -> bool:
    """Return whether a step goes to the folder for files whose drive has no trash."""
    return step.target is not None and QUARANTINE in step.target.parts


def unexplained(plan: ActionPlan) -> tuple[tuple[Path, str], ...]:
    """Return the refused files that no warning speaks of, with their reasons."""
    told = {p for w in plan.warnings for p in w.files}
    return tuple((path, why) for path, why in plan.refused if path not in told)


def report(plan: ActionPlan) -> str:
    """Return the dry run as a table (CSV): every file, what happens to it, what is kept for it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("file", "bytes", "action", "to", "kept", "goes along", "reason"))
    for step in plan.steps:
        kept = _printable(step.keepers[0].path) if step.keepers else ""
        along = " | ".join(_printable(c) for c in step.companions)
        to = "" if step.target is None else _printable(step.target)
        file = _printable(step.file.path)
        writer.writerow((file, step.file.size, step.action, to, kept, along, ""))
    for path, why in plan.refused:
        writer.writerow((_printable(path), "", "stays", "", "", "", why))
    return out.getvalue()


def _printable(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
