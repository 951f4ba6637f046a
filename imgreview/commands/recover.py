"""`imgreview verify` and `imgreview recover`: is it all where the journal says; after a crash."""

import argparse
from collections import Counter

from imgreview.commands.act import SOME_REFUSED, line, open_journal, report
from imgreview.commands.scan import INTERRUPTED, interruptible
from imgreview.core import paths
from imgreview.core.actions.audit import Found, verify
from imgreview.core.actions.closing import close_open
from imgreview.core.actions.execute import recover, resume, undo
from imgreview.core.actions.journal import Journal
from imgreview.core.domain import StepState
from imgreview.core.report import printable

WORDS = {
    Found.PROVEN: "are where the journal says, with the content they had",
    Found.THERE: "are where the journal says; their content was not recorded",
    Found.PROBLEM: "are not where the journal says, or not what they were",
    Found.SINCE: "were brought back or written, and are yours to change since",
    Found.DELETED: "were deleted for ever",
    Found.HIDDEN: "lie in the system's trash, which alone knows where",
    Found.STAYED: "never left",
    Found.CLOSED: "were closed by hand",
}


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the two commands."""
    proof = commands.add_parser(
        "verify",
        help="prove that every file of every commit is where the journal says",
        description="Read every file that a commit put away and compare it with the digest "
        "written down then. Exit status: 0 all proven, 3 a file is missing or changed.",
    )
    proof.add_argument("batch", metavar="BATCH", nargs="?", help="one commit only")
    proof.set_defaults(run=run_verify)
    after = commands.add_parser(
        "recover",
        help="after a crash: finish a commit that was cut short, or roll it back",
        description="Without an option: settle what a crash left open and list the commits that "
        "were cut short. Exit status: 0 nothing is left open, 3 something is.",
    )
    which = after.add_mutually_exclusive_group()
    which.add_argument("--finish", metavar="BATCH", help="do what was left, under all checks")
    which.add_argument("--roll-back", metavar="BATCH", help="bring back what had gone")
    which.add_argument("--leave", metavar="BATCH", help="let it be as it is")
    which.add_argument(
        "--close",
        metavar="BATCH",
        help="settle by hand the files that nobody can find any more (a lost drive)",
    )
    after.set_defaults(run=run_recover)


def run_verify(options: argparse.Namespace) -> int:
    """Print what is found of all files, problems one by one; exit 3 when there is any."""
    counts: Counter[Found] = Counter()
    with open_journal() as journal, interruptible() as token:
        if options.batch is not None:
            journal.batch(options.batch)  # says when there is none
        for finding in verify(journal, options.batch):
            token.check()
            counts[finding.found] += 1
            if finding.found is Found.PROBLEM:
                step = finding.step
                print(f"{step.batch}  {printable(step.target or step.source)}: {finding.why}")
    for found, text in WORDS.items():
        if counts[found]:
            print(f"{counts[found]:,} files {text}.")
    if not counts:
        print("Nothing was ever committed.")
    return SOME_REFUSED if counts[Found.PROBLEM] else 0


def run_recover(options: argparse.Namespace) -> int:
    """Settle, then do what was asked about one commit; return the exit code."""
    with Journal(paths.journal_db()) as journal:
        for result in recover(journal):
            print(line(result))
        if options.finish or options.roll_back:
            return _go_on(journal, options.finish, options.roll_back)
        if options.leave:
            journal.batch(options.leave)
            journal.forget_plan(options.leave)
            print(f"{options.leave} stays as it is.")
            return 0
        if options.close:
            closed = close_open(journal, options.close)
            for step in closed:
                print(f"closed   {printable(step.source)}")
            print(f"{len(closed):,} files closed by hand.")
            return 0
        return _list(journal)


def _go_on(journal: Journal, finish: str | None, back: str | None) -> int:
    with interruptible() as token:
        job = resume(finish, token, journal) if finish else undo(back or "", token, journal)
        results, cancelled = report(job)
    if cancelled:
        return INTERRUPTED
    return SOME_REFUSED if any(r.state is StepState.FAILED for r in results) else 0


def _list(journal: Journal) -> int:
    for name in journal.interrupted():
        batch = journal.batch(name)
        print(
            f"{name}  cut short: {batch.done:,} of {batch.planned:,} files gone, "
            f"{batch.failed:,} stayed. To go on: --finish, --roll-back or --leave {name}"
        )
    for step in journal.open_steps():
        print(
            f"{step.batch}  not settled: {printable(step.source)}. "
            f"To give it up: --close {step.batch}"
        )
    if journal.interrupted() or journal.open_steps():
        return SOME_REFUSED
    print("Nothing is left open.")
    return 0
