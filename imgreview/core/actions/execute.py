"""Carrying out a plan: check, journal, act, look, for one file after the other."""

import logging
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from imgreview.core.actions import checks
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.companion_trip import take_companions
from imgreview.core.actions.companions import Companions
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.keepers import Keepers, Proof
from imgreview.core.actions.recovery import recover
from imgreview.core.actions.trip import Trip, Trips
from imgreview.core.actions.undo import undo
from imgreview.core.actions.words import failed
from imgreview.core.domain import ActionPlan, PlannedAction, StepResult, StepState
from imgreview.core.errors import RefusedError, UserError
from imgreview.core.events import CommitFinished, Event, Stage, StageStarted, StepDone
from imgreview.core.jobs import Cancelled, CancelToken, ProgressMeter

__all__ = ["execute", "recover", "undo"]

log = logging.getLogger(__name__)

VANISHED = (
    "It was put back at once: taking it away also took the kept file away "
    "(both are one file, shown twice by this drive)."
)


def execute(
    plan: ActionPlan, token: CancelToken, journal: Journal, fs: Fs | None = None
) -> Iterator[Event]:
    """Carry out `plan`; yield StageStarted, a StepDone for each file, Progress, CommitFinished.

    Every file is journalled before it is touched and looked for afterwards. An error concerns
    one file only: it stays where it was, with a reason. Cancelling (also by closing the
    generator) stops between two files. A plan without steps leaves no trace in the history (its
    batch is ""). Raises UserError when the journal cannot be written.
    """
    if not plan.steps:
        yield StageStarted(Stage.ACT, 0)
        yield CommitFinished("")
        return
    with journal.at_work():
        commit = _Commit(plan, journal, fs or Fs())
        cancelled = True
        results: list[StepResult] = []
        meter = ProgressMeter(Stage.ACT, len(plan.steps))
        try:
            yield StageStarted(Stage.ACT, len(plan.steps))
            for step in plan.steps:
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

    def __init__(self, plan: ActionPlan, journal: Journal, fs: Fs) -> None:
        self.journal = journal
        self.fs = fs
        self.protected = checks.Protected(plan.protected)
        self.batch = journal.open_batch(plan, _target_of(plan))
        self.keepers = Keepers(fs, [s.file for s in plan.steps], journal.only_moved_by_us)
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
            info, keeper = self._check(step)
        except (UserError, OSError) as error:
            reason = failed(error) if isinstance(error, OSError) else str(error)
            return self._refused(step, reason)
        source = os.fsencode(step.file.path)
        target = os.fsencode(step.target) if step.target is not None else None
        seen = checks.seen_as(step.file, info)
        trip = self.trips.go(ACTIONS.get(step.action), source, target, info, seen)
        if trip.state is StepState.DONE and keeper is not None:
            trip = self._confirm_keeper(trip, keeper)
        if trip.state is StepState.DONE and step.companions:
            note = take_companions(
                self.trips, self.companions, step, trip, self.protected, self._is_named
            )
            if note:
                trip = self.trips.annotate(trip, note)
        return trip.result(step.file.path, step.action, step.file.size)

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

    def _check(self, step: PlannedAction) -> tuple[os.stat_result, Proof | None]:
        """Return the state of the file and a proven keeper; RefusedError when it must not go."""
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
        if checks.ctime_moved(info, step.file) and not self._explained(step, info, keeper):
            raise RefusedError(checks.CHANGED)
        return info, keeper

    def _explained(self, step: PlannedAction, info: os.stat_result, keeper: Proof | None) -> bool:
        """Return whether a new ctime is harmless: same content as proven, or our own undo."""
        if step.exact and keeper is not None:
            return True  # read in full just now and equal to the keeper
        if self.journal.only_moved_by_us(step.file, info):
            return True
        path = os.fsencode(step.file.path)
        return step.digest is not None and self.fs.digest(path)[0] == step.digest

    def _confirm_keeper(self, trip: Trip, keeper: Proof) -> Trip:
        try:
            there = self.keepers.still_there(keeper)
        except OSError:
            there = False  # in doubt the file comes back
        return trip if there else self.trips.take_back(trip, VANISHED)
