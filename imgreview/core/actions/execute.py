"""Carrying out a plan: check, journal, act, look, for one file after the other."""

import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from imgreview.core.actions import checks
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.companion_trip import take_companions
from imgreview.core.actions.companions import Companions
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import ident
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.keepers import Keepers, Proof
from imgreview.core.actions.looking import Look, Looker
from imgreview.core.actions.plan import NOT_FOR_EVER
from imgreview.core.actions.recovery import recover
from imgreview.core.actions.resuming import begin_again, unfinished
from imgreview.core.actions.sidecar_step import SIDECAR, rescue
from imgreview.core.actions.trip import Trip, Trips, resumed
from imgreview.core.actions.undo import undo
from imgreview.core.actions.words import failed
from imgreview.core.domain import ActionPlan, PlannedAction, StepResult, StepState
from imgreview.core.errors import RefusedError, UserError
from imgreview.core.events import CommitFinished, Event, Stage, StageStarted, StepDone
from imgreview.core.jobs import Cancelled, CancelToken, ProgressMeter

__all__ = ["execute", "recover", "resume", "undo"]

log = logging.getLogger(__name__)

VANISHED = (
    "It was put back at once: taking it away also took the kept file away "
    "(both are one file, shown twice by this drive)."
)


def execute(
    plan: ActionPlan,
    token: CancelToken,
    journal: Journal,
    fs: Fs | None = None,
    look: Look | None = None,
) -> Iterator[Event]:
    """Carry out `plan`; yield StageStarted, a StepDone for each file, Progress, CommitFinished.

    Every file is journalled before it is touched and looked for afterwards. An error concerns
    one file only: it stays where it was, with a reason. Cancelling (also by closing the
    generator) stops between two files. A plan without steps leaves no trace in the history (its
    batch is ""). `look` decodes keepers, in a process of its own unless given. Raises UserError
    when the journal cannot be written.
    """
    if not plan.steps:
        yield StageStarted(Stage.ACT, 0)
        yield CommitFinished("")
        return
    with journal.at_work():
        batch = journal.open_batch(plan, _target_of(plan))
        yield from _carry_out(plan, plan.steps, batch, token, journal, fs, look)


def resume(
    batch: str,
    token: CancelToken,
    journal: Journal,
    fs: Fs | None = None,
    look: Look | None = None,
) -> Iterator[Event]:
    """Finish a commit that a crash cut short, under all the same checks; events as `execute`.

    What was done stays as it is; what was not touched is handled now, and companions that a crash
    kept from following their photo. Raises UserError when there is nothing to finish.
    """
    with journal.at_work():
        plan = unfinished(journal, batch)
        steps = begin_again(journal, batch, plan)
        journal.reopen_batch(batch)
        yield from _carry_out(plan, steps, batch, token, journal, fs, look)


def _carry_out(
    plan: ActionPlan,
    steps: Sequence[PlannedAction],
    batch: str,
    token: CancelToken,
    journal: Journal,
    fs: Fs | None,
    look: Look | None,
) -> Iterator[Event]:
    with Looker() as looker:
        commit = _Commit(plan, batch, journal, fs or Fs(), look or looker)
        cancelled = True
        results: list[StepResult] = []
        meter = ProgressMeter(Stage.ACT, len(steps))
        try:
            yield StageStarted(Stage.ACT, len(steps))
            commit.catch_up(plan)
            for step in steps:
                token.check()
                result = commit.one(step)
                results.append(result)
                meter.step(size=result.size if result.state is StepState.DONE else 0)
                yield StepDone(result)
                commit.trips.ledger.flush_if_due()
                if meter.due():
                    yield meter.report(step.file.path.name)
            cancelled = False
        except Cancelled:
            pass  # said by CommitFinished below; what is done stays done
        finally:
            commit.close(cancelled=cancelled)
        yield meter.report()
        yield CommitFinished(commit.batch, tuple(results), cancelled)


def _target_of(plan: ActionPlan) -> Path | None:
    """Return the folder below which all destinations of the plan lie, for the history."""
    targets = [s.target.parent for s in plan.steps if s.target is not None]
    try:
        return Path(os.path.commonpath(targets)) if targets else None
    except ValueError:
        return None  # on several drives (Windows)


class _Commit:
    """One batch on its way through the files."""

    def __init__(self, plan: ActionPlan, batch: str, journal: Journal, fs: Fs, look: Look) -> None:
        self.journal = journal
        self.fs = fs
        self.protected = checks.Protected(plan.protected)
        self.batch = batch
        self.keepers = Keepers(fs, [s.file for s in plan.steps], journal.only_moved_by_us, look)
        kept = {os.fsencode(k.path) for s in plan.steps for k in s.keepers}
        self.kept = {self.keepers.spelled(path) for path in kept}
        self.companions = Companions()
        self.trips = Trips(journal, fs, self.batch)

    def close(self, *, cancelled: bool) -> None:
        """Write down what waits; if even that fails, the next start settles and closes it."""
        self.trips.ledger.flush()
        try:
            self.journal.close_batch(self.batch, cancelled=cancelled)
        except UserError as error:
            log.warning("the commit %s could not be closed: %s", self.batch, error)

    def one(self, step: PlannedAction) -> StepResult:
        """Handle one file with its companions; never raises for anything the file caused."""
        try:
            info, proof, digest = self._check(step)
        except (UserError, OSError) as error:
            reason = failed(error) if isinstance(error, OSError) else str(error)
            return self._refused(step, reason)
        source = os.fsencode(step.file.path)
        target = os.fsencode(step.target) if step.target is not None else None
        seen = checks.seen_as(step.file, info)
        action = ACTIONS.get(step.action)
        trip = self.trips.go(action, source, target, info, seen, digest=digest)
        if trip.state is StepState.DONE and proof is not None:
            trip = self._confirm_keeper(trip, proof)
        if action.final and trip.state is StepState.DONE:
            note = rescue(self.trips, step, trip, self.protected)
            trip = self.trips.take_back(trip, note) if note else trip
        trip = self._follow(step, self.trips.complete(trip))
        return trip.result(step.file.path, step.action, step.file.size)

    def _follow(self, step: PlannedAction, trip: Trip) -> Trip:
        """Do what comes after a photo: save what only it says, and send its companions."""
        if trip.state is not StepState.DONE:
            return trip
        final = ACTIONS.get(step.action).final
        told = "" if final else rescue(self.trips, step, trip, self.protected)
        if step.companions:
            told += " " + take_companions(
                self.trips, self.companions, step, trip, self.protected, self._is_named
            )
        return self.trips.annotate(trip, told.strip()) if told.strip() else trip

    def catch_up(self, plan: ActionPlan) -> None:
        """Do that for photos that went just before a crash."""
        rows = self.journal.steps(self.batch)
        gone = {r.source: r for r in rows if r.parent is None and r.state is StepState.DONE}
        sent = {r.source for r in rows if r.parent is not None}
        rescued = {r.parent for r in rows if r.action == SIDECAR}
        for step in plan.steps:
            row = gone.get(step.file.path)
            if row is None:
                continue
            late = replace(
                step,
                companions=tuple(c for c in step.companions if c not in sent),
                rescue=None if row.number in rescued else step.rescue,
            )
            if late.companions or late.rescue is not None:
                self._follow(late, resumed(row))

    def _is_named(self, path: bytes) -> bool:
        """Return whether the plan itself keeps or takes the file `path`."""
        return self.keepers.spelled(path) in self.kept or self.keepers.is_victim(path)

    def _refused(self, step: PlannedAction, reason: str) -> StepResult:
        write = partial(self.journal.refuse, self.batch, step.action, step.file, reason)
        self.trips.ledger.add((), write)
        where = step.file.path if os.path.lexists(step.file.path) else None
        return StepResult(
            step.file.path, StepState.FAILED, step.action, where, reason, max(step.file.size, 0)
        )

    def _check(self, step: PlannedAction) -> tuple[os.stat_result, Proof | None, bytes]:
        """Return the file's state, a proven keeper and the file's digest.

        Raises RefusedError when it must not go, OSError when it cannot be read.
        """
        if step.action not in ACTIONS:
            raise RefusedError(f"There is no action {step.action!r}.")
        path = os.fsencode(step.file.path)
        if self.protected.covers(path):
            raise RefusedError("It lies in a protected folder.")
        if step.target is not None and self.protected.covers(os.fsencode(step.target)):
            raise RefusedError("The destination lies in a protected folder.")
        info = self.fs.peek(path)
        problem = checks.problem(info, step.file)
        if info is None or problem is not None:
            raise RefusedError(problem or checks.GONE)
        keeper = None
        if step.keepers or not step.allow_empty:
            keeper = self.keepers.prove(step, info)
        elif ACTIONS.get(step.action).final:
            raise RefusedError(NOT_FOR_EVER)
        if keeper is not None and keeper.digest is not None:
            return info, keeper, keeper.digest  # read in full just now and equal to the keeper
        digest, now = self.fs.digest(path)  # for the journal, to prove the file by later
        if ident(now) != ident(info) or (step.digest is not None and digest != step.digest):
            raise RefusedError(checks.CHANGED)
        explained = step.digest is not None or self.journal.only_moved_by_us(step.file, info)
        if checks.ctime_moved(info, step.file) and not explained:
            raise RefusedError(checks.CHANGED)
        return info, keeper, digest

    def _confirm_keeper(self, trip: Trip, keeper: Proof) -> Trip:
        try:
            there = self.keepers.still_there(keeper)
        except OSError:
            there = False  # in doubt the file comes back
        return trip if there else self.trips.take_back(trip, VANISHED)
