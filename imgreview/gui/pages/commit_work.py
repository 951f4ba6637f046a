"""The jobs that change photo folders, each with the journal opened in the worker thread."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from imgreview.core import paths
from imgreview.core.actions.execute import execute, recover, undo
from imgreview.core.actions.journal import Batch, Journal, Step
from imgreview.core.domain import ActionPlan
from imgreview.core.events import Event
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
