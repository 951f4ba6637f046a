"""Does the journal still tell the truth: is every file where it was put, with its content?"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident, ident
from imgreview.core.actions.journal import Journal, Step
from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.actions.sidecar_step import SIDECAR
from imgreview.core.actions.words import reason
from imgreview.core.domain import StepState

GONE = "It is no longer where it was put (was the trash emptied?)."
OTHER = "Another file lies where it was put, or it changed there."
CONTENT = "Its content is not what it was when it was put there."
OPEN = "It is not settled where it is; imgreview looks again at its next start."
SINCE = "It was changed or moved by someone after that."


class Found(StrEnum):
    """What a look at one journalled file showed."""

    PROVEN = "proven"  # it is where the journal says, with the recorded content
    THERE = "there"  # it is there, but its content was not recorded (by an early version)
    PROBLEM = "problem"  # it is not where the journal says, or not what it was
    SINCE = "since"  # it was brought back, and has been worked with since: no concern of ours
    DELETED = "deleted"  # for ever, and it is gone
    HIDDEN = "hidden"  # only the system's trash knows where it lies
    STAYED = "stayed"  # it never left
    CLOSED = "closed"  # settled by hand


@dataclass(frozen=True, slots=True)
class Finding:
    """One file of a commit and what is found of it; `why` is a sentence for a problem."""

    step: Step
    found: Found
    why: str = ""


def audit(
    journal: Journal, batch: str | None = None, fs: Fs | None = None
) -> Iterator[tuple[Step, str]]:
    """Yield each file of a commit (or of all) that an undo would not find, and why; reads only.

    A quick look without reading contents. Files that only the system's trash can find are not
    looked for.
    """
    fs = fs or Fs()
    for step in _steps(journal, batch):
        if step.state is StepState.DONE and step.target is not None and step.action != SIDECAR:
            why = _problem(step, fs, step.landed or step.seen)
            if why is not None:
                yield step, why


def verify(journal: Journal, batch: str | None = None, fs: Fs | None = None) -> Iterator[Finding]:
    """Look for each file of a commit (or of all) and read it to prove its content; reads only."""
    fs = fs or Fs()
    for step in _steps(journal, batch):
        yield _finding(step, fs)


def _steps(journal: Journal, batch: str | None) -> Iterator[Step]:
    for name in [b.id for b in journal.batches()] if batch is None else [batch]:
        yield from journal.steps(name)


def _finding(step: Step, fs: Fs) -> Finding:
    if step.state is StepState.PENDING or step.undoing:
        return Finding(step, Found.PROBLEM, OPEN)
    if step.state in (StepState.FAILED, StepState.CLOSED):
        stayed = step.state is StepState.FAILED
        return Finding(step, Found.STAYED if stayed else Found.CLOSED, step.reason)
    if step.state is StepState.UNDONE:
        return _brought_back(step, fs)
    if step.action == DELETE:
        return Finding(step, Found.DELETED)
    if step.target is None:
        return Finding(step, Found.HIDDEN)
    why = _problem(step, fs, step.landed or step.seen) or _other_content(step, step.target, fs)
    if why is not None and step.action == SIDECAR:
        return Finding(step, Found.SINCE, SINCE)  # a sidecar in a photo folder is the person's
    if why is not None:
        return Finding(step, Found.PROBLEM, why)
    return Finding(step, Found.THERE if step.digest is None else Found.PROVEN)


def _brought_back(step: Step, fs: Fs) -> Finding:
    if step.action == SIDECAR or step.back is None or step.digest is None:
        return Finding(step, Found.SINCE)
    same = _other_content(step, step.back, fs) is None
    return Finding(step, Found.PROVEN) if same else Finding(step, Found.SINCE, SINCE)


def _problem(step: Step, fs: Fs, known: Ident) -> str | None:
    try:
        info = fs.peek(os.fsencode(step.target or step.source))
    except OSError as error:
        return f"It could not be looked for: {reason(error)}."
    if info is None:
        return GONE
    return None if ident(info) == known else OTHER


def _other_content(step: Step, where: os.PathLike[str], fs: Fs) -> str | None:
    if step.digest is None:
        return None
    try:
        digest, _ = fs.digest(os.fsencode(where))
    except OSError as error:
        return f"It could not be read: {reason(error)}."
    return None if digest == step.digest else CONTENT
