"""Settling by hand what no look at the disk can settle: the drive or folder is gone for good."""

from datetime import datetime

from imgreview.core.actions.audit import CONTENT, OTHER, Found, verify
from imgreview.core.actions.journal import Journal, Step


def close_open(journal: Journal, batch: str) -> tuple[Step, ...]:
    """Close the files of a commit that cannot be found; return them. Nothing on disk is touched.

    These are files never settled after a crash, and files that are not where they were put. The
    row stays in the history, with the date and what was known of it. Raises UserError for an
    unknown commit.
    """
    journal.batch(batch)
    today = datetime.now().astimezone().strftime("%Y-%m-%d")
    closed = []
    for finding in verify(journal, batch):
        if finding.found is not Found.PROBLEM or finding.why in (OTHER, CONTENT):
            continue  # what lies there, though changed, is not lost
        known = " ".join(part for part in (finding.why, finding.step.reason) if part)
        journal.close_step(finding.step.number, f"Closed by hand on {today}. {known}")
        closed.append(finding.step)
    if not journal.open_steps() and batch in journal.unclosed():
        journal.close_batch(batch, cancelled=True)
    return tuple(closed)
