"""Taking a commit back, whole or in single files, also after a restart."""

import os
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from imgreview.core.actions import xdg_trash
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.companions import name_beside
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident, NameTaken, ident
from imgreview.core.actions.journal import Journal, Step
from imgreview.core.actions.ledger import Ledger
from imgreview.core.actions.relocate import Place, free_paths, settle
from imgreview.core.actions.sidecar_step import SIDECAR, take_away
from imgreview.core.actions.trip import folders
from imgreview.core.actions.words import UNSURE, reason, shown
from imgreview.core.domain import StepResult, StepState
from imgreview.core.errors import RefusedError, UserError
from imgreview.core.events import CommitFinished, Event, Stage, StageStarted, StepDone
from imgreview.core.jobs import Cancelled, CancelToken, ProgressMeter

FOR_EVER = "It was deleted for ever, as you asked; nothing can bring it back."
OTHERWISE = "It is not as it was when it left: it was changed or replaced while it was away."
NO_NAME = "It could not be brought back: no free name was left beside its old one."


def undo(
    batch: str,
    token: CancelToken,
    journal: Journal,
    files: Collection[Path] | None = None,
    fs: Fs | None = None,
) -> Iterator[Event]:
    """Bring the files of a commit back, last one first; yield the same events as `execute`.

    `files` limits it to photos with these original paths (their companions come along). Nothing
    is replaced: where a name is taken now, the file comes back beside it and the result says
    so. Raises UserError for an unknown commit.
    """
    fs = fs or Fs()
    with journal.at_work():
        journal.batch(batch)
        parties = _chosen(journal.steps(batch), files)
        results: list[StepResult] = []
        meter = ProgressMeter(Stage.ACT, len(parties))
        ledger = Ledger(journal, fs)
        cancelled = True
        try:
            yield StageStarted(Stage.ACT, len(parties))
            for party in parties:
                token.check()
                result = _bring_party(party, journal, fs, ledger)
                meter.step(size=result.size)
                results.append(result)
                yield StepDone(result)
                ledger.flush_if_due()
                if meter.due():
                    yield meter.report(result.file.name)
            cancelled = False
        except Cancelled:
            pass  # said by CommitFinished below; what is back stays back
        finally:
            ledger.flush()
        _remove_empty_dirs(journal, fs, batch)
        if not cancelled and files is None:
            journal.forget_plan(batch)  # rolled back as a whole: nothing is left to be finished
        yield meter.report()
        yield CommitFinished(batch, tuple(results), cancelled)


def _chosen(steps: tuple[Step, ...], files: Collection[Path] | None) -> list[list[Step]]:
    """Return what to take back, last photo first, each with its companions before it."""
    photos = {s.number for s in steps if files is None or s.source in files}
    parties: dict[int, list[Step]] = {}
    for step in reversed(steps):
        if step.state is StepState.DONE and (step.number in photos or step.parent in photos):
            parties.setdefault(step.parent or step.number, []).append(step)
    return [parties[number] for number in sorted(parties, reverse=True)]


def _bring_party(party: list[Step], journal: Journal, fs: Fs, ledger: Ledger) -> StepResult:
    """Bring a photo back after its companions; the photo's result tells of those that failed."""
    # the photo last, and a sidecar of ours before the old one that it replaced
    *companions, photo = sorted(party, key=lambda s: (s.parent is None, s.action != SIDECAR))
    told = []
    kept: set[Path] = set()  # sidecars of ours that stay: what they replaced stays away as well
    for companion in companions:
        if companion.source in kept:
            continue
        result = bring_back(companion, journal, fs, ledger, _beside(photo, companion, fs))
        if companion.action == SIDECAR and result.state is StepState.FAILED:
            kept.add(companion.source)
        if result.reason:
            told.append(f"{shown(os.fsencode(companion.source.name))}: {result.reason}")
    result = bring_back(photo, journal, fs, ledger)
    return replace(result, reason=" ".join([result.reason, *told]).strip())


def _beside(photo: Step, companion: Step, fs: Fs) -> bytes | None:
    """Return where a companion comes back to when the name of its photo is taken now.

    Under its own name it would be taken for the companion of whatever photo has that name. None
    where it has its own name back, as a sidecar of another photo has.
    """
    source, own = os.fsencode(photo.source), os.fsencode(companion.source)
    stem = os.path.splitext(source)[0].lower()
    if not own.lower().startswith(stem):
        return None
    try:
        if fs.peek(source) is None:
            return None
        free = (path for path in free_paths(source, b"restored") if fs.peek(path) is None)
        landing = next(free, None)
    except OSError:
        return None  # the photo's own way back will say what is the matter there
    return None if landing is None else name_beside(own, source, landing)


def bring_back(
    step: Step, journal: Journal, fs: Fs, ledger: Ledger, wanted: bytes | None = None
) -> StepResult:
    """Bring one file back and say what came of it; it is never replaced and never deleted.

    It comes back to `wanted`, None: to where it was.
    """
    try:
        if step.action == SIDECAR:
            take_away(step, journal, fs)
            return StepResult(step.source, StepState.UNDONE, step.action, None, "", step.size)
        return _bring_back(step, journal, fs, ledger, wanted or os.fsencode(step.source))
    except OSError as error:
        why = f"It could not be brought back: {reason(error)}."
    except (RefusedError, UserError) as error:
        why = str(error)
    where = step.target if step.target is not None and os.path.lexists(step.target) else None
    return StepResult(step.source, StepState.FAILED, step.action, where, why, step.size)


def _look(step: Step, fs: Fs) -> os.stat_result:
    """Return the state of the file where the commit left it; RefusedError if it is another one."""
    assert step.target is not None
    info = fs.peek(os.fsencode(step.target))
    if info is None:
        raise RefusedError("It is no longer where it was put (was the trash emptied?).")
    was = step.landed or step.seen
    if (info.st_dev, info.st_ino) != was[:2] and ident(info)[2:] != was[2:]:
        raise RefusedError("Another file lies where it was put; that one was left alone.")
    mark = xdg_trash.mark_of(step.spot.info) if step.spot.info is not None else None
    if mark is not None and mark != step.mark:
        raise RefusedError("The trash holds another file of that name now; it was left alone.")
    return info


def _bring_back(step: Step, journal: Journal, fs: Fs, ledger: Ledger, wanted: bytes) -> StepResult:
    if ACTIONS.get(step.action).final:
        raise RefusedError(FOR_EVER)
    if step.target is None:
        raise RefusedError("Only the system's trash knows where it is: restore it from there.")
    action = ACTIONS.get(step.action)
    info = _look(step, fs)
    seen = ident(info)
    fs.make_dirs(os.path.dirname(wanted))
    for back in free_paths(wanted, b"restored"):
        if fs.peek(back) is not None:
            continue
        journal.intend_back(step.number, back)
        problem: OSError | RefusedError | None = None
        try:
            action.bring_back(fs, step.spot, back, seen, f"{step.mark}-u")
        except NameTaken:
            continue
        except (OSError, RefusedError) as error:
            problem = error
        return _confirm(step, journal, fs, ledger, back, seen, problem)
    journal.stays_away(step.number, NO_NAME)
    raise RefusedError(NO_NAME)


def _confirm(
    step: Step,
    journal: Journal,
    fs: Fs,
    ledger: Ledger,
    back: bytes,
    seen: Ident,
    problem: OSError | RefusedError | None,
) -> StepResult:
    assert step.target is not None
    try:
        found = settle(fs, os.fsencode(step.target), back, seen, f"{step.mark}-u")
    except OSError as error:
        raise RefusedError(UNSURE.format(why=reason(error))) from error  # the row stays open
    if found.place is not Place.TARGET or found.info is None:
        why = reason(problem) if isinstance(problem, OSError) else str(problem or "")
        why = f"It could not be brought back: {why.rstrip('.') or 'another program took it'}."
        journal.stays_away(step.number, why)
        raise RefusedError(why)
    note = restored_note(step, back)
    if seen[2:] != (step.landed or step.seen)[2:]:
        note = f"{note} {OTHERWISE}".strip()
    release(step, fs)  # before the row is closed, so that a kill in between leaves no record
    write = partial(journal.undone, step.number, back, found.info, note)
    ledger.add(folders(back, step.spot), write)
    where = Path(os.fsdecode(back))
    return StepResult(step.source, StepState.UNDONE, step.action, where, note, step.size)


def restored_note(step: Step, back: bytes) -> str:
    """Return the sentence to show when a file could not come back under its own name."""
    if back == os.fsencode(step.source):
        return ""
    if step.parent is not None:  # it may have followed its photo to another name
        return f"It was put back as {shown(os.path.basename(back))}."
    return f"Its name is taken now, so it came back as {shown(os.path.basename(back))}."


def release(step: Step, fs: Fs) -> None:
    """Remove the trash's record of a file that is back; one that is left over harms nobody."""
    action = ACTIONS.get(step.action)
    for _ in range(2):  # a drive that hiccups once is common
        try:
            action.release(fs, step.spot, step.mark)
        except (OSError, RefusedError):
            continue
        return


def _remove_empty_dirs(journal: Journal, fs: Fs, batch: str) -> None:
    """Remove the folders made for the commit that are empty again."""
    try:
        made = journal.dirs_of(batch)
    except UserError:
        return  # an empty folder that stays harms nobody
    for path in made:
        try:
            fs.remove_empty_dir(path)
        except OSError:
            continue  # not empty, or gone: both are fine
