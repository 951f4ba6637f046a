"""A commit that a crash cut short: what of its plan is left to do."""

from dataclasses import replace

from imgreview.core.actions.journal import Journal, Step
from imgreview.core.domain import ActionPlan, PlannedAction, StepState
from imgreview.core.errors import UserError

STOPPED = "The program was stopped before this file was touched."


def unfinished(journal: Journal, batch: str) -> ActionPlan:
    """Return the plan of an interrupted commit; UserError when there is nothing to finish."""
    plan = journal.plan_of(batch) if batch in journal.interrupted() else None
    if plan is None:
        journal.batch(batch)  # says when there is no such commit at all
        raise UserError(f"The commit {batch} was not interrupted: there is nothing to finish.")
    return plan


def left(journal: Journal, batch: str, plan: ActionPlan) -> tuple[PlannedAction, ...]:
    """Return the steps of the plan whose file was not handled, in order; reads the journal only."""
    handled = {s.source for s in journal.steps(batch) if s.parent is None and not untouched(s)}
    return tuple(s for s in plan.steps if s.file.path not in handled)


def begin_again(journal: Journal, batch: str, plan: ActionPlan) -> tuple[PlannedAction, ...]:
    """Return what is left to do, and drop the rows that say it was not touched.

    A file that was put back after the crash has a new ctime; its digest tells that it is the same.
    """
    rows = [row for row in journal.steps(batch) if untouched(row)]
    known = {row.source: row.digest for row in rows if row.parent is None}
    steps = left(journal, batch, plan)
    with journal.together():
        for row in rows:
            journal.forget_step(row.number)
    return tuple(replace(s, digest=known.get(s.file.path) or s.digest) for s in steps)


def untouched(step: Step) -> bool:
    """Return whether a crash kept the program from even touching the file."""
    return step.state is StepState.FAILED and step.reason.startswith(STOPPED)
