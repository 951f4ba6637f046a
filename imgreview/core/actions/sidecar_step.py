"""Writing a sidecar for a kept file: journalled, taken back by undo, settled after a crash.

The picture itself is never written to. An old sidecar goes where the rejected file goes, as a
step of its own, so that undo brings it back to the byte.
"""

import hashlib
import os
from functools import partial

from imgreview.core.actions import companions, words
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.checks import Protected
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import aside_name, ident, part_name
from imgreview.core.actions.journal import Journal, Step
from imgreview.core.actions.relocate import put_back
from imgreview.core.actions.spot import Spot
from imgreview.core.actions.trip import Trip, Trips
from imgreview.core.actions.xmp_sidecar import written
from imgreview.core.domain import PlannedAction, StepState
from imgreview.core.errors import RefusedError, UserError
from imgreview.core.imaging.opening import read_checked
from imgreview.core.imaging.xmp import MAX_BYTES

SIDECAR = "sidecar"
SUFFIX = b".xmp"
CHANGED = "The sidecar written for the kept picture was changed since; it was left as it is."


def sidecar_of(keeper: bytes) -> tuple[bytes, bool]:
    """Return the path of the sidecar to write for a picture, and whether it is there already.

    IMG.jpg.xmp, or an IMG.xmp that belongs to this picture alone.
    """
    finder = companions.Companions()  # anew: a step before may have written one
    own = [c for c in finder.of(keeper) if c.lower().endswith(SUFFIX)]
    whole = [c for c in own if c.lower() == keeper.lower() + SUFFIX]
    alone = [c for c in own if c not in whole and finder.owners(c) <= {keeper}]
    for path in (*whole, *alone):
        return path, True
    return keeper + SUFFIX, False


def rescue(trips: Trips, step: PlannedAction, photo: Trip, protected: Protected) -> str:
    """Copy what only the rejected file says; return why it was not possible, or nothing."""
    if step.rescue is None:
        return ""
    keeper = os.fsencode(step.rescue.keeper)
    try:
        if protected.covers(keeper):
            raise RefusedError("It lies in a protected folder.")
        trips.fs.lstat(keeper)  # a vanished picture needs no sidecar
        path, there = sidecar_of(keeper)
        old = read_checked(path, MAX_BYTES) if there else None
        data = written(old[0] if old is not None else None, step.rescue.fields)
        if data is not None:
            _write(trips, step, photo, path, data, old[1] if old is not None else None)
    except (UserError, OSError) as error:
        why = words.reason(error) if isinstance(error, OSError) else str(error).rstrip(".")
        name = words.shown(os.path.basename(keeper))
        return f"Its details could not be copied to {name}: {why}."
    return ""


def _write(
    trips: Trips,
    step: PlannedAction,
    photo: Trip,
    path: bytes,
    data: bytes,
    old: os.stat_result | None,
) -> None:
    """Write the new sidecar hidden, send the old one away, and give the new one its name."""
    fs, journal = trips.fs, trips.journal
    mark = trips.next_mark()
    digest = hashlib.blake2b(data, digest_size=32).digest()
    number = journal.intend_sidecar(trips.batch, path, mark, photo.number, digest, len(data))
    part = part_name(path, mark)
    gone: Trip | None = None
    try:
        fs.create(part, data, 0o666)
        if old is not None:
            gone = _send_old(trips, step, photo, path, old)
        fs.rename(part, path, mark)
        landed = ident(fs.lstat(path))
    except (OSError, UserError) as error:
        why = words.failed(error) if isinstance(error, OSError) else str(error)
        if _finish(journal, fs, number, path, mark, digest, why):
            return
        if gone is not None:
            trips.take_back(gone, why)
        raise
    write = partial(journal.finish, number, StepState.DONE, "", landed, Spot(path))
    trips.ledger.add((os.path.dirname(path),), write)


def _send_old(
    trips: Trips, step: PlannedAction, photo: Trip, path: bytes, info: os.stat_result
) -> Trip:
    action = ACTIONS.get(step.action)
    if action.final:
        action = ACTIONS.get("trash")  # what a person wrote is never deleted by the way
    target = None
    if action.needs_target and photo.where is not None:
        target = os.path.join(os.path.dirname(photo.where), os.path.basename(path))
    digest, _ = trips.fs.digest(path)
    gone = trips.go(action, path, target, info, ident(info), photo.number, digest)
    if gone.state is not StepState.DONE:
        raise RefusedError(f"The old sidecar could not be put away: {gone.reason}")
    return gone


def _finish(
    journal: Journal, fs: Fs, number: int, path: bytes, mark: str, digest: bytes | None, why: str
) -> bool:
    """Look what became of a sidecar, settle its row and return whether it is in place."""
    for part in (part_name(path, mark), aside_name(path, mark)):
        if fs.peek(part) is None:
            continue
        if fs.peek(path) is None and fs.digest(part)[0] == digest:
            fs.rename(part, path, mark)
        if fs.peek(part) is not None:
            fs.unlink_extra(part)  # made by this step, and by no one else
    there = fs.peek(path)
    placed = there is not None and fs.digest(path)[0] == digest
    if placed and there is not None:
        fs.sync_dir(os.path.dirname(path))
        journal.finish(number, StepState.DONE, "", ident(there), Spot(path))
    else:
        journal.finish(number, StepState.FAILED, why)
    return placed


def recover_writing(step: Step, journal: Journal, fs: Fs, stopped: str) -> bool:
    """Settle a sidecar that was being written at a crash; return whether it is in place."""
    path = os.fsencode(step.source)
    return _finish(journal, fs, step.number, path, step.mark, step.digest, stopped)


def take_away(step: Step, journal: Journal, fs: Fs) -> None:
    """Undo a written sidecar; RefusedError when it was changed since, and stays."""
    path = os.fsencode(step.source)
    info = fs.peek(path)
    if info is None:
        journal.sidecar_undone(step.number)
        return
    if ident(info) != step.landed or fs.digest(path)[0] != step.digest:
        raise RefusedError(CHANGED)
    journal.intend_back(step.number, path)
    mark = f"{step.mark}-u"
    try:
        fs.discard(path, ident(info), mark)
    except (OSError, RefusedError):
        if not recover_taking(step, journal, fs):
            raise
        return
    fs.sync_dir(os.path.dirname(path))
    journal.sidecar_undone(step.number)


def recover_taking(step: Step, journal: Journal, fs: Fs) -> bool:
    """Settle an undo of a sidecar; return whether it is gone."""
    path = os.fsencode(step.source)
    aside = aside_name(path, f"{step.mark}-u")
    if fs.peek(aside) is not None:
        put_back(fs, aside, path, step.mark)
    if fs.peek(path) is None:
        journal.sidecar_undone(step.number)
        return True
    journal.stays_away(step.number, "It was not taken away again.")
    return False
