"""From decisions to a checked plan: the safety rules live here, and nothing is touched yet."""

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from imgreview.core.actions import checks, companions, mounts, words
from imgreview.core.actions.base import ACTIONS, FileAction
from imgreview.core.actions.companion_trip import half_may_go
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.plan_warnings import Findings
from imgreview.core.domain import ActionPlan, FileId, PlannedAction, WarningKind
from imgreview.core.errors import UserError

AMONG_REJECTS = (
    "The picture kept for it lies in the folder that this one would go to, among the rejected; "
    "choose another folder."
)
NOT_FOR_EVER = (
    "Nothing of its group is kept: it may go to the trash, but is never deleted for ever."
)


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """The decisions about one group; `exact` claims that all its files hold the same bytes.

    `allow_empty` is the override "reject all", asked for by name: without it a group that keeps
    nothing is refused.
    """

    id: str
    keep: tuple[FileId, ...]
    reject: tuple[FileId, ...]
    exact: bool
    allow_empty: bool = False


def build_plan(
    groups: Sequence[PlanGroup],
    action: str,
    target: Path | None,
    protected: Sequence[Path],
    roots: Sequence[Path] = (),
) -> ActionPlan:
    """Return what `action` will do to every rejected file, with warnings; reads, never writes.

    `target` is the destination folder of an action that needs one; below it each file keeps its
    path relative to its root (without `roots`: to the deepest folder common to all). Files that
    no rule allows to touch are in `refused`, each with its sentence. Raises UserError for an
    unknown action or a missing destination.
    """
    if action not in ACTIONS:
        raise UserError(f"There is no action {action!r}; there are: {', '.join(ACTIONS.names())}.")
    plugin = ACTIONS.get(action)
    if plugin.needs_target and target is None:
        raise UserError(f"{plugin.title}: choose a destination folder first.")
    target = Path(os.path.abspath(target)) if target is not None and plugin.needs_target else None
    builder = _Builder(plugin, target, checks.Protected(protected))
    builder.add(groups)
    builder.place(roots)
    return builder.result(tuple(protected))


class _Builder:
    def __init__(
        self, plugin: FileAction, target: Path | None, protected: checks.Protected
    ) -> None:
        self.plugin = plugin
        self.target = target
        self.protected = protected
        self.fs = Fs()
        self.findings = Findings()
        self.steps: list[PlannedAction] = []
        self._done: set[bytes] = set()
        self._named: set[bytes] = set()
        self._spelled = checks.Spelling()

    def add(self, groups: Sequence[PlanGroup]) -> None:
        """Check every group; the files that may go become steps."""
        kept = {self._key(f) for g in groups for f in g.keep}
        rejected = {self._key(f) for g in groups for f in g.reject} - kept
        self._named |= kept | rejected
        for group in groups:
            keepers = self._keepers(group, rejected)
            fresh = [f for f in dict.fromkeys(group.reject) if self._key(f) not in self._done]
            self._done |= {self._key(f) for f in fresh}
            if not keepers and not (group.allow_empty and not group.keep):
                self._refuse_group(group, fresh)
                continue
            if not keepers and self.plugin.final:
                self._refuse_final(fresh)
                continue
            passed = [f for f in fresh if self._may_go(f, keepers, kept)]
            if not group.keep and passed:
                self.findings.warn(
                    WarningKind.WHOLE_GROUP, (f.path for f in passed),
                    "Nothing of this group is kept: {count} will go, as you asked.",
                )  # fmt: skip
            self.steps += [
                PlannedAction(
                    self.plugin.name, f, group.id, self._trusted(f, keepers), group.exact,
                    allow_empty=group.allow_empty and not group.keep,
                )
                for f in passed
            ]  # fmt: skip

    def _keepers(self, group: PlanGroup, rejected: set[bytes]) -> tuple[FileId, ...]:
        good = []
        for keeper in group.keep:
            if self._key(keeper) in rejected:
                continue
            _, problem = self._look(keeper)
            if problem is None:
                good.append(keeper)
            else:
                self.findings.warn(
                    WarningKind.KEEPER_CHANGED, [keeper.path],
                    "{count} to be kept changed or vanished since the scan; nothing relies on it.",
                )  # fmt: skip
        return tuple(good)

    def _refuse_group(self, group: PlanGroup, files: Sequence[FileId]) -> None:
        if group.keep:
            why = "No file of its group that is to be kept is still there unchanged; scan again."
        else:
            why = (
                "Nothing would be left of its group: keep one of its pictures, or choose "
                "“Reject all of the group” in the menu Decide."
            )
        for file in files:
            self.findings.refuse(file.path, why)

    def _refuse_final(self, files: Sequence[FileId]) -> None:
        for file in files:
            self.findings.refuse(file.path, NOT_FOR_EVER)

    def _may_go(self, file: FileId, keepers: Sequence[FileId], kept: set[bytes]) -> bool:
        if self._key(file) in kept:
            self.findings.refuse(file.path, "It is kept in another group.")
            return False
        if self.protected.covers(os.fsencode(file.path)):
            self.findings.refuse(
                file.path, "It lies in a protected folder.", WarningKind.PROTECTED,
                "{count} in a protected folder will not be touched.",
            )  # fmt: skip
            return False
        if keepers and not self._trusted(file, keepers):
            self.findings.refuse(file.path, AMONG_REJECTS)
            return False
        info, problem = self._look(file)
        if info is None or problem is not None:
            self.findings.refuse(
                file.path, problem or checks.GONE, WarningKind.FILE_CHANGED,
                "{count} changed or disappeared since the scan and will not be touched.",
            )  # fmt: skip
            return False
        return not self._is_keeper_itself(file, info, keepers)

    def _trusted(self, file: FileId, keepers: Sequence[FileId]) -> tuple[FileId, ...]:
        """Return the keepers that do not lie among the rejected, unless `file` does as well.

        A folder of rejects that is scanned again offers its pictures as keepers; whoever then
        empties it would lose the last copy.
        """
        if self.target is None:
            return tuple(keepers)
        rejects = os.path.join(os.path.realpath(os.fsencode(self.target)), b"")
        if self._key(file).startswith(rejects):
            return tuple(keepers)
        return tuple(k for k in keepers if not self._key(k).startswith(rejects))

    def _key(self, file: FileId) -> bytes:
        return self._spelled(os.fsencode(file.path))

    def _look(self, file: FileId) -> tuple[os.stat_result | None, str | None]:
        try:
            info = self.fs.peek(os.fsencode(file.path))
        except OSError as error:
            return None, f"It could not be looked at: {words.reason(error)}."
        return info, checks.problem(info, file)

    def _is_keeper_itself(
        self, file: FileId, info: os.stat_result, keepers: Sequence[FileId]
    ) -> bool:
        for keeper in keepers:
            other, _ = self._look(keeper)
            if other is not None and checks.same_file(info, other):
                self.findings.refuse(
                    file.path, f"It is the same file as {keeper.path.name} under another name.",
                    WarningKind.HARD_LINK,
                    "{count} is only another name (a link or second view) of a kept file: "
                    "removing it would free nothing.",
                )  # fmt: skip
                return True
        return False

    def place(self, roots: Sequence[Path]) -> None:
        """Give every step its destination and companions; drop those the action cannot serve."""
        self._drop_unserved(roots)
        by_path = {os.fsencode(s.file.path): s for s in self.steps}
        found = companions.assign(
            by_path, lambda finder, photo, half: half_may_go(by_path[photo], finder, half)
        )
        allowed = {
            photo: tuple(Path(os.fsdecode(c)) for c in files if self._may_travel(c))
            for photo, files in found.along.items()
        }
        self.steps = [
            replace(s, companions=allowed.get(os.fsencode(s.file.path), ())) for s in self.steps
        ]
        self.findings.companions(
            [c for s in self.steps for c in s.companions],
            [Path(os.fsdecode(c)) for c in found.needed],
            [Path(os.fsdecode(c)) for c in found.unique if self._may_travel(c)],
        )

    def _may_travel(self, companion: bytes) -> bool:
        """Return whether a companion is neither protected nor decided about in its own right."""
        return self._spelled(companion) not in self._named and not self.protected.covers(companion)

    def _drop_unserved(self, roots: Sequence[Path]) -> None:
        base = _common([s.file.path for s in self.steps])
        asked: dict[tuple[Path, Path | None], str | None] = {}
        served = []
        for step in self.steps:
            to = None
            if self.target is not None:
                to = self.target / _below(step.file.path, roots, base)
            key = (step.file.path.parent, to.parent if to else None)
            if key not in asked:
                asked[key] = self._unserved(step.file.path, to)
            why = asked[key]
            if why is None:
                served.append(replace(step, target=to))
            elif self.target is None:
                self.findings.no_trash(step.file.path, why)
            else:
                self.findings.refuse(step.file.path, f"It cannot be moved: {why}.")
        self.steps = served

    def _unserved(self, file: Path, to: Path | None) -> str | None:
        path = os.fsencode(file)
        if to is not None and self.protected.covers(os.fsencode(to)):
            return "the destination lies in a protected folder"
        if not mounts.writable(os.path.dirname(path)):
            return "its folder is read-only"
        return self.plugin.problem(path, os.fsencode(to) if to else None)

    def result(self, protected: tuple[Path, ...]) -> ActionPlan:
        """Return the plan."""
        size = sum(s.file.size for s in self.steps)
        if self.target is not None:
            self.findings.volumes(self.steps, self.target)
        if self.plugin.final:
            self.findings.for_ever([s.file.path for s in self.steps])
        return ActionPlan(
            id=secrets.token_hex(6),
            steps=tuple(self.steps),
            warnings=self.findings.warnings(),
            bytes_freed=size,
            refused=tuple(self.findings.refused),
            protected=protected,
        )


def _common(files: Sequence[Path]) -> Path | None:
    """Return the deepest folder that holds all files; None where drives differ (Windows)."""
    try:
        return Path(os.path.commonpath([os.path.abspath(f.parent) for f in files]))
    except ValueError:
        return None


def _below(file: Path, roots: Sequence[Path], base: Path | None) -> Path:
    """Return the path of a file below the destination."""
    full = Path(os.path.abspath(file))
    for root in roots:
        folder = Path(os.path.abspath(root))
        if full.is_relative_to(folder) and full != folder:
            inside = full.relative_to(folder)
            return Path(folder.name) / inside if len(roots) > 1 else inside
    if base is not None and full.is_relative_to(base):
        return full.relative_to(base)
    return Path(full.name)
