"""After a crash: look at both paths of every open step and write down what is true."""

import os
from pathlib import Path

from imgreview.core.actions import xdg_trash
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import ident
from imgreview.core.actions.journal import Journal, Step
from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.actions.relocate import Place, Settled, put_back, settle
from imgreview.core.actions.resuming import STOPPED, left
from imgreview.core.actions.sidecar_step import SIDECAR, recover_taking, recover_writing
from imgreview.core.actions.undo import release, restored_note
from imgreview.core.actions.words import reason, shown
from imgreview.core.domain import StepResult, StepState
from imgreview.core.errors import RefusedError

FINISHED = "The program was stopped just after this file was moved."
DELETED = "The program was stopped just after this file was deleted for ever."
LOST = "The program was stopped, and the file is neither at its place nor at its destination."


def recover(journal: Journal, fs: Fs | None = None) -> tuple[StepResult, ...]:
    """Settle what a killed program left open; return what was found, one result for each file.

    Nothing is moved on: a half-done move is taken back or, when the file has arrived, noted as
    done. Does nothing while another process is changing files. Cheap when nothing is open.
    """
    fs = fs or Fs()
    with journal.alone() as free:
        if not free:
            return ()
        # a new sidecar takes its name only when it is settled where the old one is
        steps = sorted(journal.open_steps(), key=lambda step: step.action == SIDECAR)
        results = tuple(_recover_one(step, journal, fs) for step in steps)
        stopped = journal.unclosed()
        for folder in _trash_folders(journal, stopped):
            _repair(fs, folder, frozenset(stopped))
        for batch in stopped:
            _end_batch(journal, batch)
        return results


def _end_batch(journal: Journal, batch: str) -> None:
    """Close a commit that was cut short; what is left of its plan may still be asked for."""
    plan = journal.plan_of(batch)
    if plan is not None and left(journal, batch, plan):
        journal.interrupt_batch(batch)
    else:
        journal.close_batch(batch, cancelled=True)


def _recover_one(step: Step, journal: Journal, fs: Fs) -> StepResult:
    try:
        if step.action == SIDECAR:
            return _recover_sidecar(step, journal, fs)
        if step.state is StepState.PENDING:
            return _recover_going(step, journal, fs)
        return _recover_coming(step, journal, fs)
    except (OSError, RefusedError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        text = f"Where it is could not be confirmed: {why}."
        return StepResult(step.source, StepState.PENDING, step.action, None, text, step.size)


def _recover_going(step: Step, journal: Journal, fs: Fs) -> StepResult:
    source, target = os.fsencode(step.source), step.spot.path
    found = settle(fs, source, target, step.seen, step.mark)
    if step.action == DELETE:
        return _recover_deletion(step, journal, fs, found)
    if found.place is Place.TARGET and found.info is not None:
        xdg_trash.rewrite_record(fs, step.spot, source, step.mark)
        why = f"{FINISHED} {found.note}".strip()
        journal.finish(step.number, StepState.DONE, why, ident(found.info))
        return _result(step, StepState.DONE, why, step.target)
    if found.place is Place.NOWHERE and target is None:
        text = f"{FINISHED} It lies in the system's trash."
        journal.finish(step.number, StepState.DONE, text)
        return _result(step, StepState.DONE, text, None)
    why = STOPPED if found.place is Place.SOURCE else _stray(step, fs)
    release(step, fs)
    why = f"{why} {found.note}".strip()
    journal.finish(step.number, StepState.FAILED, why)
    where = step.source if found.place is Place.SOURCE else None
    return _result(step, StepState.FAILED, why, where)


def _recover_sidecar(step: Step, journal: Journal, fs: Fs) -> StepResult:
    if step.state is StepState.PENDING:
        placed = recover_writing(step, journal, fs, STOPPED)
        state, why = (StepState.DONE, FINISHED) if placed else (StepState.FAILED, STOPPED)
    else:
        gone = recover_taking(step, journal, fs)
        state, why = (StepState.UNDONE if gone else StepState.DONE), ""
    return _result(step, state, why, step.source if state is StepState.DONE else None)


def _recover_deletion(step: Step, journal: Journal, fs: Fs, found: Settled) -> StepResult:
    """Give a file that was only set aside its name back; only what is gone counts as deleted."""
    if found.place is Place.NOWHERE:
        journal.deleted(step.number, DELETED)
        return _result(step, StepState.DONE, DELETED, None)
    where: Path | None = step.source
    why = f"{STOPPED} {found.note}".strip()
    if found.place is Place.TARGET and step.spot.path is not None:
        source = os.fsencode(step.source)
        back = put_back(fs, step.spot.path, source, step.mark)
        fs.sync_dir(os.path.dirname(source))
        where = Path(os.fsdecode(back))
        why = f"{why} {restored_note(step, back)}".strip()
    elif found.place is Place.CHANGED:
        why, where = f"{LOST} {found.note}".strip(), None
    journal.finish(step.number, StepState.FAILED, why)
    return _result(step, StepState.FAILED, why, where)


def _stray(step: Step, fs: Fs) -> str:
    """Bring back a file that was swapped in just before the kill; say what is known."""
    spot = step.spot
    if spot.path is None or spot.info is None or fs.peek(spot.path) is None:
        return LOST
    if xdg_trash.mark_of(spot.info) != step.mark:
        return LOST
    back = put_back(fs, spot.path, os.fsencode(step.source), step.mark)
    return f"Another file had taken its place; that one was put back as {shown(back)}."


def _recover_coming(step: Step, journal: Journal, fs: Fs) -> StepResult:
    assert step.back is not None
    assert step.target is not None
    back = os.fsencode(step.back)
    seen = step.landed or step.seen
    found = settle(fs, os.fsencode(step.target), back, seen, f"{step.mark}-u")
    if found.place is Place.TARGET and found.info is not None:
        note = restored_note(step, back)
        release(step, fs)
        journal.undone(step.number, back, found.info, note)
        return _result(step, StepState.UNDONE, note, step.back)
    journal.stays_away(step.number, "The program was stopped before it was brought back.")
    return _result(step, StepState.DONE, "", step.target)


def _result(step: Step, state: StepState, why: str, where: Path | None) -> StepResult:
    return StepResult(step.source, state, step.action, where, why, step.size)


def _trash_folders(journal: Journal, batches: tuple[str, ...]) -> set[bytes]:
    folders = {os.path.join(xdg_trash.data_home(), b"Trash")} if os.name == "posix" else set()
    for batch in batches:
        infos = (s.spot.info for s in journal.steps(batch))
        folders |= {os.path.dirname(os.path.dirname(i)) for i in infos if i is not None}
    return folders if batches else set()


def _repair(fs: Fs, folder: bytes, batches: frozenset[str]) -> None:
    try:
        xdg_trash.repair(fs, folder, batches)
    except OSError:
        return  # a record without a file harms nobody; the next start tries again
