"""One file's way to its spot: reserve, journal, act, and believe only what is seen afterwards."""

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from imgreview.core.actions import checks
from imgreview.core.actions.base import ACTIONS, FileAction
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident, NameTaken, ident
from imgreview.core.actions.journal import Journal, Step
from imgreview.core.actions.journal_schema import as_bytes
from imgreview.core.actions.ledger import Ledger
from imgreview.core.actions.relocate import Place, Settled, free_paths, settle
from imgreview.core.actions.spot import Spot
from imgreview.core.actions.words import UNSURE, failed, reason, shown
from imgreview.core.domain import StepResult, StepState
from imgreview.core.errors import RefusedError, UserError

TRIES = 100


@dataclass(frozen=True, slots=True)
class Trip:
    """What became of one file; `number` is its row in the journal, None if none was written."""

    number: int | None
    mark: str
    action: str
    source: bytes
    spot: Spot
    seen: Ident
    state: StepState
    reason: str = ""
    where: bytes | None = None
    digest: bytes | None = None

    def result(self, file: Path, action: str, size: int) -> StepResult:
        """Return it as the event's result."""
        where = Path(os.fsdecode(self.where)) if self.where is not None else None
        return StepResult(file, self.state, action, where, self.reason, size)


class Trips:
    """Sends the files of one batch on their way."""

    def __init__(self, journal: Journal, fs: Fs, batch: str) -> None:
        self.journal = journal
        self.fs = fs
        self.batch = batch
        self.ledger = Ledger(journal, fs)
        self._count = len(journal.steps(batch))  # of an interrupted commit that goes on

    def next_mark(self) -> str:
        """Return a name for a step that no other has."""
        self._count += 1
        return f"{self.batch}-{self._count}"

    def go(
        self,
        action: FileAction,
        source: bytes,
        target: bytes | None,
        info: os.stat_result,
        seen: Ident,
        parent: int | None = None,
        digest: bytes | None = None,
    ) -> Trip:
        """Send `source` (known as `seen`) to `target`; never raises for what the world does.

        A final action is not complete then: see `complete`. `digest` is that of the file.
        """
        mark = self.next_mark()
        failed = StepState.FAILED
        trip = Trip(None, mark, action.name, source, Spot(None), seen, failed, digest=digest)
        problem: Exception = RefusedError("It stayed where it was: no free name was found.")
        for tries in range(TRIES):
            try:
                trip = self._announce(action, trip, target, info, parent, tries)
            except (RefusedError, UserError) as error:
                return self._turned_down(trip, str(error), info, parent)
            try:
                trip = replace(trip, spot=action.act(self.fs, source, trip.spot, seen, mark))
            except NameTaken as error:
                problem = error
                self._release(action, trip)
                continue
            except (OSError, RefusedError) as error:
                problem = error
            else:
                return self._settle(action, trip, None)
            return self._settle(action, trip, problem)
        return self._settle(action, trip, problem)

    def _announce(
        self,
        action: FileAction,
        trip: Trip,
        target: bytes | None,
        info: os.stat_result,
        parent: int | None,
        tries: int,
    ) -> Trip:
        """Reserve a spot and write it down before anything happens to the file."""
        spot = action.reserve(self.fs, trip.source, target, trip.mark, tries)
        trip = replace(trip, spot=spot)
        try:
            if trip.number is None:
                number = self.journal.intend(
                    self.batch, action.name, trip.source, spot, info, trip.mark, parent,
                    trip.digest,
                )  # fmt: skip
                trip = replace(trip, number=number)
            else:
                self.journal.retarget(trip.number, spot)
            self.journal.made_dirs(self.batch, spot.made)
        except UserError:
            self._release(action, trip)
            raise
        return trip

    def _release(self, action: FileAction, trip: Trip) -> None:
        try:
            action.release(self.fs, trip.spot, trip.mark)
        except (OSError, RefusedError):
            return  # a record without a file harms nobody; `recover` removes it later

    def _settle(self, action: FileAction, trip: Trip, problem: Exception | None) -> Trip:
        """Find out where the file is and write that down."""
        if trip.spot.path is None and problem is None:
            return self._end(trip, StepState.DONE, "", None)  # in a trash only the system knows
        try:
            found = settle(self.fs, trip.source, trip.spot.path, trip.seen, trip.mark)
        except (OSError, RefusedError) as error:
            why = reason(error) if isinstance(error, OSError) else str(error)
            return replace(trip, reason=UNSURE.format(why=why))  # the row stays open
        if found.place is Place.TARGET and found.info is not None:
            landed = ident(found.info)
            if action.final:  # the row stays open: a crash now brings the file back
                return replace(trip, state=StepState.DONE, reason=found.note)
            return self._end(trip, StepState.DONE, found.note, trip.spot.path, landed)
        self._release(action, trip)
        where = trip.source if found.place is Place.SOURCE else None
        return self._end(trip, StepState.FAILED, _why(found, problem), where)

    def complete(self, trip: Trip) -> Trip:
        """Take the final step of a trip that came to its spot; bring the file back if it fails."""
        action = ACTIONS.get(trip.action)
        if not action.final or trip.state is not StepState.DONE or trip.number is None:
            return trip
        try:
            action.complete(self.fs, trip.spot, trip.seen)
        except (OSError, RefusedError) as error:
            why = failed(error) if isinstance(error, OSError) else str(error)
            return self.take_back(trip, why)
        write = partial(self.journal.deleted, trip.number, trip.reason)
        self.ledger.add(folders(trip.source, trip.spot), write)
        return replace(trip, spot=Spot(None), where=None)

    def _end(
        self,
        trip: Trip,
        state: StepState,
        why: str,
        where: bytes | None,
        landed: Ident | None = None,
    ) -> Trip:
        trip = replace(trip, state=state, reason=why, where=where)
        if trip.number is None:
            return trip
        write = partial(self.journal.finish, trip.number, state, why, landed, trip.spot)
        self.ledger.add(folders(trip.source, trip.spot), write)
        return trip

    def _turned_down(self, trip: Trip, why: str, info: os.stat_result, parent: int | None) -> Trip:
        """End a trip that did not even begin; a photo's is kept in the history all the same."""
        if trip.number is None and parent is None:
            file = checks.id_of(Path(os.fsdecode(trip.source)), info)
            write = partial(self.journal.refuse, self.batch, trip.action, file, why)
            self.ledger.add((), write)
        return self._end(trip, StepState.FAILED, why, trip.source)

    def annotate(self, trip: Trip, note: str) -> Trip:
        """Add a sentence to a trip that is done."""
        why = f"{trip.reason} {note}".strip()
        if trip.spot.path is None:
            if trip.number is not None and ACTIONS.get(trip.action).final:
                self.ledger.add((), partial(self.journal.deleted, trip.number, why))
                return replace(trip, reason=why)
            return self._end(trip, trip.state, why, trip.where)
        try:
            landed = self.fs.peek(trip.spot.path)
        except OSError:
            landed = None
        if landed is None:
            return replace(trip, reason=why)
        return self._end(trip, trip.state, why, trip.where, ident(landed))

    def take_back(self, trip: Trip, why: str) -> Trip:
        """Undo a trip at once, because it did harm; FAILED and back in place if that works."""
        if trip.spot.path is None or trip.number is None:
            return replace(trip, reason=f"{why} Restore it from the system's trash.")
        self.ledger.flush()
        problem = "no free name was left"
        for back in free_paths(trip.source, b"restored"):
            try:
                self.journal.intend_back(trip.number, back)
                action = ACTIONS.get(trip.action)
                action.bring_back(self.fs, trip.spot, back, trip.seen, f"{trip.mark}-u")
            except NameTaken:
                continue
            except (OSError, RefusedError, UserError) as error:
                problem = reason(error) if isinstance(error, OSError) else str(error)
                break
            self._release(action, trip)
            return self._end(trip, StepState.FAILED, why, back)
        away = f"It should be at {shown(trip.spot.path)}, but bringing it back failed: {problem}"
        return replace(trip, reason=away.rstrip(".") + ".")


def resumed(row: Step) -> Trip:
    """Return the trip of a photo that had gone when the program was stopped."""
    return Trip(
        row.number, row.mark, row.action, os.fsencode(row.source), row.spot,
        row.landed or row.seen, row.state, row.reason, as_bytes(row.target), row.digest,
    )  # fmt: skip


def folders(source: bytes, spot: Spot) -> tuple[bytes, ...]:
    """Return the folders in which names change when a file goes from `source` to `spot`."""
    paths = (source, spot.path, spot.info)
    return tuple(os.path.dirname(p) for p in paths if p is not None)


def _why(found: Settled, problem: Exception | None) -> str:
    """Return the sentence for a file that did not go."""
    if found.place is Place.NOWHERE:
        text = "It is neither at its place nor at its destination: another program took it."
    elif found.place is Place.CHANGED:
        text = "Another file took its place, or it changed, at that very moment; nothing was done."
    elif isinstance(problem, OSError):
        text = failed(problem)
    else:
        text = str(problem) if problem is not None else "It stayed where it was."
    return f"{text} {found.note}".strip()
