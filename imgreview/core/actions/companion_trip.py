"""Taking a photo's companions along, unless by then a file that stays needs them."""

import os
import stat
from collections.abc import Callable

from imgreview.core.actions import companions
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.checks import Protected
from imgreview.core.actions.identity import ident
from imgreview.core.actions.trip import Trip, Trips
from imgreview.core.actions.words import reason, shown
from imgreview.core.domain import PlannedAction, StepState


def take_companions(
    trips: Trips,
    finder: companions.Companions,
    step: PlannedAction,
    photo: Trip,
    protected: Protected,
    is_named: Callable[[bytes], bool],
) -> str:
    """Send the companions of a photo that has gone after it; return what there is to tell.

    A companion stays if it is protected, if the plan names it itself, if a file now in its
    folder needs it (say, because moving that one failed), or if it is a film or RAW file and no
    kept picture has one.
    """
    told = []
    for path in step.companions:
        companion = os.fsencode(path)
        if protected.covers(companion) or is_named(companion):
            continue
        why = _send(trips, finder, step, photo, companion)
        if why:
            told.append(f"{shown(os.path.basename(companion))} stayed: {why}.")
    return " ".join(told)


def _send(
    trips: Trips, finder: companions.Companions, step: PlannedAction, photo: Trip, companion: bytes
) -> str:
    needed = companions.still_needed(finder, companion, photo.source)
    if needed is not None:
        return f"{shown(os.path.basename(needed))} needs it"
    action = ACTIONS.get(step.action)
    if companions.is_half(companion) and not half_may_go(step, companions.Companions(), companion):
        return "the kept picture has none"
    try:
        info = trips.fs.peek(companion)
        if info is None or not stat.S_ISREG(info.st_mode):
            return "it is no longer there"
        digest, _ = trips.fs.digest(companion)
    except OSError as error:
        return reason(error)
    target = None
    if step.target is not None and photo.where is not None:
        target = companions.name_beside(companion, photo.source, photo.where)
    trip = trips.go(action, companion, target, info, ident(info), photo.number, digest)
    trip = trips.complete(trip)
    return "" if trip.state is StepState.DONE else trip.reason.rstrip(".") or "it could not go"


def half_may_go(step: PlannedAction, finder: companions.Companions, half: bytes) -> bool:
    """Return whether the film or RAW file of a rejected photo may go with it.

    Only where a kept picture has one as well, and never for ever; a group that is rejected as a
    whole, by name, takes its films along.
    """
    if ACTIONS.get(step.action).final:
        return False
    return not step.keepers or any(
        finder.has_like(os.fsencode(keeper.path), half) for keeper in step.keepers
    )
