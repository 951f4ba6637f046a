"""The jobs that change photo folders, each with the journal opened in the worker thread."""

from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

from imgreview.core import paths
from imgreview.core.actions.closing import close_open
from imgreview.core.actions.execute import execute, recover, resume, undo
from imgreview.core.actions.journal import Batch, Journal, Step
from imgreview.core.actions.rescue import MetadataReader, with_rescue
from imgreview.core.domain import ActionPlan
from imgreview.core.events import Event, Progress
from imgreview.core.jobs import CancelToken

Work = Callable[[CancelToken], Iterator[Event]]


def commit(plan: ActionPlan) -> Work:
    """Return the job that carries out a plan."""
    return partial(_commit, plan)


def _commit(plan: ActionPlan, token: CancelToken) -> Iterator[Event]:
    with Journal(paths.journal_db()) as journal:
        yield from execute(plan, token, journal)


def take_back(batch: str, files: frozenset[Path] | None = None) -> Work:
    """Return the job that brings a commit back, or only the photos that lay at `files`."""
    return partial(_take_back, batch, files)


def _take_back(batch: str, files: frozenset[Path] | None, token: CancelToken) -> Iterator[Event]:
    with Journal(paths.journal_db()) as journal:
        recover(journal)  # what a full disk kept from being written down comes back as well
        yield from undo(batch, token, journal, files)


def finish(batch: str) -> Work:
    """Return the job that does what is left of a commit cut short by a crash."""
    return partial(_finish, batch)


def _finish(batch: str, token: CancelToken) -> Iterator[Event]:
    with Journal(paths.journal_db()) as journal:
        recover(journal)
        yield from resume(batch, token, journal)


def leave(batch: str) -> None:
    """Let a commit cut short be as it is (in a worker thread)."""
    with Journal(paths.journal_db()) as journal:
        journal.forget_plan(batch)


def close_by_hand(batch: str) -> int:
    """Settle what cannot be found any more; return how many files (in a worker thread)."""
    with Journal(paths.journal_db()) as journal:
        recover(journal)
        return len(close_open(journal, batch))


def find_rescue(plan: ActionPlan, token: CancelToken) -> Generator[Progress, None, ActionPlan]:
    """Return the plan with what could be copied from the files that leave; reads only."""
    with MetadataReader() as read:
        return (yield from with_rescue(plan, read, token))


def batches() -> tuple[Batch, ...]:
    """Return every commit there was, newest first; reads only (in a worker thread)."""
    if not paths.journal_db().exists():
        return ()
    with Journal(paths.journal_db()) as journal:
        return journal.batches()


def steps(batch: str) -> tuple[Step, ...]:
    """Return the files of a commit (in a worker thread)."""
    with Journal(paths.journal_db()) as journal:
        return journal.steps(batch)
