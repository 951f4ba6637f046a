"""Does the journal still tell the truth: is every file where it was put?"""

import os
from collections.abc import Iterator

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import ident
from imgreview.core.actions.journal import Journal, Step
from imgreview.core.actions.words import reason
from imgreview.core.domain import StepState

GONE = "It is no longer where it was put (was the trash emptied?)."
OTHER = "Another file lies where it was put, or it changed there."


def audit(
    journal: Journal, batch: str | None = None, fs: Fs | None = None
) -> Iterator[tuple[Step, str]]:
    """Yield each file of a commit (or of all) that an undo would not find, and why; reads only.

    Files that only the system's trash can find are not looked for.
    """
    fs = fs or Fs()
    for name in [b.id for b in journal.batches()] if batch is None else [batch]:
        for step in journal.steps(name):
            why = _problem(step, fs)
            if why is not None:
                yield step, why


def _problem(step: Step, fs: Fs) -> str | None:
    if step.state is not StepState.DONE or step.target is None:
        return None
    try:
        info = fs.peek(os.fsencode(step.target))
    except OSError as error:
        return f"It could not be looked for: {reason(error)}."
    if info is None:
        return GONE
    return None if ident(info) == (step.landed or step.seen) else OTHER
