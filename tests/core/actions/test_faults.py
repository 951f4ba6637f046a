"""Every system call of a commit and of an undo fails once, in every way; no photo is ever lost.

IMGREVIEW_FAULTS=all runs each error at each call; without it the errors that the program treats
alike (all but those in DISTINCT) take turns.
"""

import errno
import os
import shutil
from collections import Counter

import pytest

from imgreview.core.domain import StepResult, StepState
from tests.core.actions.kit import (
    ERRNOS,
    MODES,
    Across,
    Collection,
    FaultFs,
    NoReplaceUnknown,
    Snapshot,
    check_promises,
    commit,
    digest,
    failing,
    small_collection,
    snapshot,
    swapping,
    take_back,
)

DISTINCT = (errno.ENOENT, errno.EEXIST, errno.EXDEV)
ALIKE = tuple(code for code in ERRNOS if code not in DISTINCT)
TURNS: list[tuple[int, ...]] = [(code,) for code in DISTINCT] + (
    [(code,) for code in ALIKE] if os.environ.get("IMGREVIEW_FAULTS") == "all" else [ALIKE]
)

modes = pytest.mark.parametrize(("action", "kind"), MODES, ids=lambda v: getattr(v, "__name__", v))
errors = pytest.mark.parametrize(
    "codes", TURNS, ids=lambda codes: "+".join(errno.errorcode[c] for c in codes)
)


def truthful(results: tuple[StepResult, ...], before: Snapshot) -> None:
    """Check that what each result says is what the disk shows."""
    for result in results:
        if result.state is StepState.FAILED:
            assert result.reason[0].isupper()
            assert result.reason.endswith(".")
        if result.where is not None:
            assert result.where.read_bytes() == before[result.file][0]


def count_calls(collection: Collection, action: str, kind: type[FaultFs]) -> tuple[int, int]:
    """Return how many system calls the commit and its undo make."""
    made = small_collection(collection.home / "count")
    going, coming = kind(), kind()
    with made.journal() as journal:
        assert {r.state for r in commit(made.plan(action), journal, going)} == {StepState.DONE}
        assert {r.state for r in take_back(journal, fs=coming)} == {StepState.UNDONE}
    clear(collection, made)
    return len(going.names), len(coming.names)


def clear(collection: Collection, made: Collection) -> None:
    for folder in (collection.xdg, made.home):
        shutil.rmtree(folder, ignore_errors=True)


def fresh(collection: Collection, at: int) -> Collection:
    made = small_collection(collection.home / str(at))
    made.xdg = collection.xdg
    return made


@modes
@errors
def test_an_error_at_any_call_of_a_commit(
    collection: Collection, action: str, kind: type[FaultFs], codes: tuple[int, ...]
) -> None:
    calls, _ = count_calls(collection, action, kind)
    for at in range(1, calls + 1):
        made = fresh(collection, at)
        before = snapshot(made.photos)
        plan = made.plan(action)
        with made.journal() as journal:
            results = commit(plan, journal, kind(at, failing(codes[at % len(codes)])))
            assert len(results) == len(plan.steps)
            truthful(results, before)
        check_promises(made, before)
        with made.journal() as journal:
            take_back(journal)
        assert snapshot(made.photos) == before
        clear(collection, made)


@modes
def test_another_file_is_swapped_in_before_any_call_of_a_commit(
    collection: Collection, action: str, kind: type[FaultFs]
) -> None:
    calls, _ = count_calls(collection, action, kind)
    for at in range(1, calls + 1):
        made = fresh(collection, at)
        before = snapshot(made.photos)
        results: tuple[StepResult, ...] = ()
        with made.journal() as journal:
            swap = swapping(made.photos / "d.jpg")
            results = commit(made.plan(action), journal, kind(at, swap))
        assert len(results) == 2
        # if the swapper takes the file away in mid-copy, the copy (or the second of two hard
        # links) is all we know of: it stays
        copies = kind in (Across, NoReplaceUnknown)
        check_promises(made, before, Counter([digest(b"swapped in")]), copies=copies)
        assert (made.photos / "d.jpg").read_bytes() == b"swapped in"
        clear(collection, made)


@modes
@errors
def test_an_error_at_any_call_of_an_undo(
    collection: Collection, action: str, kind: type[FaultFs], codes: tuple[int, ...]
) -> None:
    _, calls = count_calls(collection, action, kind)
    for at in range(1, calls + 1):
        made = fresh(collection, at)
        before = snapshot(made.photos)
        with made.journal() as journal:
            commit(made.plan(action), journal, kind())
            results = take_back(journal, fs=kind(at, failing(codes[at % len(codes)])))
            truthful(results, before)
        check_promises(made, before)
        with made.journal() as journal:
            take_back(journal)
        back = snapshot(made.photos)
        assert Counter(v[0] for v in back.values()) == Counter(v[0] for v in before.values())
        check_promises(made, before)
        clear(collection, made)


def test_two_thousand_and_more_points(collection: Collection) -> None:
    """The number of points, told so that a shrinking of the net is noticed."""
    total = 0
    for number, (action, kind) in enumerate(MODES):
        home = Collection(collection.home / f"mode{number}")
        home.xdg = collection.xdg
        going, coming = count_calls(home, action, kind)
        total += going * (len(ERRNOS) + 1) + coming * len(ERRNOS)
    assert total >= 2400
