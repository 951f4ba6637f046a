"""`imgreview apply`, `history` and `undo`: changing photo folders, safely, and taking it back."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from imgreview.commands.scan import INTERRUPTED, interruptible
from imgreview.core import paths, scanned
from imgreview.core.actions.audit import audit
from imgreview.core.actions.execute import execute, recover, undo
from imgreview.core.actions.journal import Batch, Journal
from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.actions.planfile import PlanFile, read_plan
from imgreview.core.actions.quarantine import quarantined, together
from imgreview.core.actions.rescue import MetadataReader, with_rescue
from imgreview.core.domain import ActionPlan, StepResult, StepState
from imgreview.core.errors import UserError
from imgreview.core.events import CommitFinished, Event, StepDone
from imgreview.core.jobs import CancelToken
from imgreview.core.report import printable, size_words

SOME_REFUSED = 3


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the three commands."""
    apply = commands.add_parser(
        "apply",
        help="carry out a plan: trash or move rejected files",
        description="Carry out a plan (JSON, imgreview.plan/1) under all safety rules. "
        "Exit status: 0 all done, 3 some files refused, each with its reason.",
    )
    apply.add_argument("plan", metavar="PLAN.json", type=Path)
    apply.add_argument(
        "--dry-run", action="store_true", help="say what would happen, change nothing"
    )
    apply.add_argument(
        "--quarantine",
        action="store_true",
        help="move what has no trash to a folder on its drive (imgreview-rejects)",
    )
    apply.add_argument(
        "--rescue",
        action="store_true",
        help="copy place, date, keywords, stars and caption that only a rejected file has into an "
        "XMP sidecar of the kept one",
    )
    apply.add_argument(
        "--delete-for-ever",
        metavar="COUNT",
        type=int,
        help="delete the rejected files instead of what the plan says; nothing brings them back. "
        "COUNT must be the number of files that the dry run names",
    )
    apply.add_argument(
        "--within",
        action="append",
        type=Path,
        default=[],
        metavar="FOLDER",
        help="a folder the plan may speak of besides those scanned before and its own",
    )
    apply.set_defaults(run=run_apply)
    history = commands.add_parser("history", help="list every commit")
    history.add_argument("--json", action="store_true")
    history.add_argument(
        "--check", action="store_true", help="also name the files that an undo would not find"
    )
    history.set_defaults(run=run_history)
    back = commands.add_parser("undo", help="bring the files of a commit back")
    which = back.add_mutually_exclusive_group(required=True)
    which.add_argument("batch", metavar="BATCH", nargs="?", help="its id, see imgreview history")
    which.add_argument("--last", action="store_true", help="the newest commit not yet undone")
    back.set_defaults(run=run_undo)


def open_journal() -> Journal:
    """Return the journal after settling what an interrupted run left behind, and say what."""
    journal = Journal(paths.journal_db())
    for result in recover(journal):
        sys.stderr.write(f"imgreview: after an interruption: {line(result)}\n")
    for name in journal.interrupted():
        batch = journal.batch(name)
        sys.stderr.write(
            f"imgreview: commit {name} was cut short: {batch.done + batch.failed:,} of "
            f"{batch.planned:,} files were handled. See imgreview recover.\n"
        )
    return journal


def run_apply(options: argparse.Namespace) -> int:
    """Carry out (or only tell) a plan and return the exit code."""
    count: int | None = options.delete_for_ever
    written = read_plan(options.plan)
    _refuse_strange(written, options)
    with interruptible() as token:
        plan = _plan(written, options, token)
    for warning in plan.warnings:
        sys.stderr.write(f"imgreview: {warning.sentence}\n")
        sys.stderr.writelines(f"  {printable(p)}\n" for p in warning.files)
    for path, reason in plan.refused:
        print(f"refused  {printable(path)}: {reason}")
    if options.dry_run:
        return _dry_run(plan)
    if count is not None and count != len(plan.steps):
        raise UserError(
            f"{len(plan.steps):,} files would be deleted for ever, and you typed {count:,}. "
            "Nothing was changed."
        )
    with open_journal() as journal, interruptible() as token:
        results, cancelled = report(execute(plan, token, journal))
    if cancelled:
        return INTERRUPTED
    failed = any(r.state is not StepState.DONE for r in results)
    return SOME_REFUSED if failed or plan.refused else 0


def _plan(file: PlanFile, options: argparse.Namespace, token: CancelToken) -> ActionPlan:
    """Return the plan that the options make of a plan file."""
    forever = options.delete_for_ever is not None
    if file.action == DELETE and not forever:
        raise UserError(
            "A plan file alone deletes nothing for ever. To do it, type the number of files: "
            "--delete-for-ever COUNT."
        )
    if forever:
        file = replace(file, action=DELETE, target=None)
    plan = file.build()
    if options.quarantine and file.action == "trash":
        rest, more = quarantined(plan, file.groups)
        plan = together([rest, *more])
    if not options.rescue:
        return plan
    with MetadataReader() as read:
        job = with_rescue(plan, read, token)
        while True:
            try:
                next(job)
            except StopIteration as stop:
                made: ActionPlan = stop.value
                return made


def _refuse_strange(written: PlanFile, options: argparse.Namespace) -> None:
    """Raise UserError when a plan names files that were never scanned here.

    It may come from somebody else: it can only speak of folders that were scanned, of the one it
    lies in, and of those that `--within` names.
    """
    here = options.plan.absolute().parent
    allowed = (here, *options.within, *scanned.folders())
    files = (f.path for group in written.groups for f in (*group.keep, *group.reject))
    strange = scanned.outside(files, allowed)
    if strange:
        more = f" and {len(strange) - 1:,} more" if len(strange) > 1 else ""
        raise UserError(
            f"The plan names {printable(strange[0])}{more}, in no folder that was scanned here. "
            "If that is meant, name the folder with --within."
        )


def _dry_run(plan: ActionPlan) -> int:
    for step in plan.steps:
        where = f" → {printable(step.target)}" if step.target else ""
        print(f"{step.action}  {printable(step.file.path)}{where}")
        for companion in step.companions:
            print(f"  with  {printable(companion)}")
        if step.rescue is not None:
            kept = printable(step.rescue.keeper)
            for name, text in step.rescue.fields:
                print(f"  copied to a sidecar of {kept}: {name} {text!r}")
    freed = size_words(plan.bytes_freed)
    print(f"{len(plan.steps):,} files would leave, {freed} freed. Nothing was changed.")
    return SOME_REFUSED if plan.refused else 0


def report(events: Iterator[Event]) -> tuple[tuple[StepResult, ...], bool]:
    """Print what becomes of each file; return all results and whether it was cut short."""
    results: tuple[StepResult, ...] = ()
    cancelled = False
    for event in events:
        if isinstance(event, StepDone):
            print(line(event.result))
        elif isinstance(event, CommitFinished):
            results, cancelled = event.results, event.cancelled
            done = [r for r in results if r.state is not StepState.FAILED]
            size = size_words(sum(r.size for r in done))
            name = f" Commit {event.batch}" if event.batch else ""
            print(f"{len(done):,} of {len(results):,} files, {size}.{name}")
    return results, cancelled


def line(result: StepResult) -> str:
    """Return what became of one file, for printing."""
    where = f" → {printable(result.where)}" if result.where else ""
    if result.action == DELETE and result.state is StepState.DONE:
        where = " deleted for ever"
    why = f": {result.reason}" if result.reason else ""
    return f"{result.state.value:7}  {printable(result.file)}{where}{why}"


def run_history(options: argparse.Namespace) -> int:
    """Print every commit, newest first; exit 3 when `--check` misses a file."""
    with open_journal() as journal:
        batches = journal.batches()
        lost = list(audit(journal)) if options.check else []
    for step, why in lost:
        sys.stderr.write(f"imgreview: {step.batch}: {printable(step.source)}: {why}\n")
    if options.json:
        print(json.dumps([_batch(b) for b in batches], ensure_ascii=True, indent=1))
        return SOME_REFUSED if lost else 0
    for batch in batches:
        when = f"{batch.created.astimezone():%Y-%m-%d %H:%M}"
        state = f"{batch.done} done"
        state += "".join(
            f", {count} {word}"
            for count, word in (
                (batch.failed, "failed"),
                (batch.undone, "undone"),
                (batch.pending, "unsettled"),
                (batch.closed, "closed by hand"),
            )
            if count
        )
        state += ", cut short" if batch.interrupted else ""
        print(f"{batch.id}  {when}  {batch.action:6} {state}, {size_words(batch.bytes_done)}")
    if not batches:
        print("Nothing was ever committed.")
    return SOME_REFUSED if lost else 0


def _batch(batch: Batch) -> dict[str, object]:
    return {
        "id": batch.id,
        "action": batch.action,
        "created": batch.created.isoformat(),
        "target": os.fspath(batch.target) if batch.target else None,
        "planned": batch.planned,
        "done": batch.done,
        "failed": batch.failed,
        "undone": batch.undone,
        "pending": batch.pending,
        "bytes": batch.bytes_done,
        "cancelled": batch.cancelled,
        "closed": batch.closed,
        "interrupted": batch.interrupted,
        "can_undo": batch.can_undo,
    }


def run_undo(options: argparse.Namespace) -> int:
    """Bring a commit back and return the exit code."""
    with open_journal() as journal, interruptible() as token:
        name = options.batch or _last(journal)
        if journal.batch(name).action == DELETE:
            raise UserError(f"The files of {name} were deleted for ever; nothing brings them back.")
        results, cancelled = report(undo(name, token, journal))
    if cancelled:
        return INTERRUPTED
    return SOME_REFUSED if any(r.state is StepState.FAILED for r in results) else 0


def _last(journal: Journal) -> str:
    for batch in journal.batches():
        if batch.can_undo:
            return batch.id
    raise UserError("There is no commit that could be undone.")
