"""A commit of 200 files under a rain of faults: every kind of fault, at calls all over the batch.

Each run meets a fault at every STRIDE-th system call, from some offset on; far enough apart that
each concerns another file. Offsets 0 to STRIDE - 1 together meet every call of the batch.
IMGREVIEW_FAULTS=all takes them all (about 36,000 faults); without it a few take turns (more than
4,000). A kill is simulated in the process: from that call on nothing reaches the disk, neither
from the double nor to the journal; real ones are in tests/e2e/test_kill.py.
"""

import errno
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest

from imgreview.core.actions.execute import execute, recover, resume, undo
from imgreview.core.actions.identity import HIDDEN
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import ActionPlan, StepResult, StepState
from imgreview.core.events import CommitFinished, Event, StepDone
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import (
    ERRNOS,
    MODES,
    Across,
    Collection,
    FaultFs,
    NoReplaceUnknown,
    commit,
    contents,
    digest,
    drain,
    failing,
    file_id,
    photo,
    read,
    snapshot,
    trusting,
    walk,
)

P = ParamSpec("P")
T = TypeVar("T")

FILES = 200
STRIDE = 37
ALL = os.environ.get("IMGREVIEW_FAULTS") == "all"
OFFSETS = tuple(range(STRIDE)) if ALL else (5, 19)
LEAST, LEAST_BACK, KILLS = 85, 55, 20  # faults in each run: of a commit, of an undo, deaths
modes = pytest.mark.parametrize("mode", range(len(MODES)), ids=lambda n: MODES[n][1].__name__)
# each error in two of the four ways a file can go, or in all of them
TURNS = [
    (mode, code)
    for at, code in enumerate(ERRNOS)
    for mode in range(len(MODES))
    if ALL or mode % 2 == at % 2
]
VICTIM = re.compile(rb"/(d\d+\.jpg)$")


class Rain:
    """Counts the calls of one double and strikes at every STRIDE-th."""

    def __init__(self, fs: FaultFs, offset: int, strike: Callable[[str], None]) -> None:
        self.struck = 0
        self._fs, self._call, self._offset, self._strike = fs, fs.call, offset, strike
        self.last = b""  # the victim whose turn it is
        fs.call = self._count  # type: ignore[method-assign]

    def _count(self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        for value in args:
            if isinstance(value, bytes) and b"/photos/" in value and VICTIM.search(value):
                self.last = value
        if len(self._fs.names) % STRIDE == self._offset:
            self.struck += 1
            self._fs.names.append(name)
            self._strike(name)
        return self._call(name, function, *args, **kwargs)


class Dies(BaseException):
    """Stands for kill -9: nothing catches it."""


@pytest.fixture
def batch(collection: Collection) -> Collection:
    """Groups of two in seven folders; every fifth rejected file has a sidecar."""
    for number in range(FILES):
        folder = collection.photos / f"{number % 7}"
        photo(folder / f"k{number}.jpg", b"picture %d " % number * 9)
        photo(folder / f"d{number}.jpg", b"picture %d " % number * 9 + b"!" * (number % 2))
        if number % 5 == 0:
            photo(folder / f"d{number}.xmp", b"side %d" % number)
    regroup(collection)
    return collection


def regroup(made: Collection) -> None:
    """Look at the files as a new scan does."""
    made.groups = []
    for number in range(FILES):
        folder = made.photos / f"{number % 7}"
        keep, drop = (file_id(folder / f"{letter}{number}.jpg") for letter in "kd")
        made.groups.append(PlanGroup(f"{number}", (keep,), (drop,), number % 2 == 0))


def check(made: Collection, wanted: Counter[str], *, copies: bool = False) -> None:
    """Nothing is lost, doubled or left about; keepers stand; the trash is in order."""
    found = contents(made.photos, made.trash / "files", made.target)
    assert found >= wanted if copies else found == wanted
    assert [p for p in walk(made.home) if os.fsencode(p.name).startswith(HIDDEN)] == []
    for group in made.groups:
        assert group.keep[0].path.exists()
    records = {p.name.removesuffix(".trashinfo") for p in walk(made.trash / "info")}
    assert records == {p.name for p in walk(made.trash / "files")}


def check_report(results: tuple[StepResult, ...], journal: Journal, batch: str) -> None:
    """The counts add up, and each result says what `lstat` shows."""
    told = journal.batch(batch)
    assert len(results) == told.planned == FILES
    assert told.done + told.failed == FILES
    assert told.done == sum(r.state is StepState.DONE for r in results)
    for result in results:
        if result.state is StepState.DONE:
            assert result.where is not None
            assert not os.path.lexists(result.file)
        else:
            assert result.reason.endswith(".")
        assert result.where is None or os.path.lexists(result.where)


def bring_back(made: Collection, before: dict[Path, tuple[bytes, int, int]]) -> None:
    """Undo everything; contents, times and modes are what they were."""
    with made.journal() as journal:
        for old in journal.batches():
            if old.can_undo:
                drain(undo(old.id, CancelToken(), journal))
    assert Counter(snapshot(made.photos).values()) == Counter(before.values())
    assert not list(walk(made.trash, made.target))


@pytest.mark.parametrize(
    ("mode", "code"), TURNS, ids=[f"{errno.errorcode[c]}-{MODES[m][1].__name__}" for m, c in TURNS]
)
def test_errors(batch: Collection, mode: int, code: int) -> None:
    action, kind = MODES[mode]
    before = snapshot(batch.photos)
    wanted = contents(batch.photos)
    for offset in OFFSETS if ALL else OFFSETS[mode % 2 :][:1]:
        fs = kind()
        rain = Rain(fs, (offset + code) % STRIDE, failing(code))
        with batch.journal() as journal:
            results = commit(batch.plan(action), journal, fs)
            assert rain.struck >= LEAST
            recover(journal)
            assert journal.open_steps() == ()
            check_report(results, journal, journal.batches()[0].id)
            assert any(r.state is StepState.DONE for r in results)
        check(batch, wanted)
        bring_back(batch, before)
        regroup(batch)


@modes
def test_errors_of_an_undo(batch: Collection, mode: int) -> None:
    action, kind = MODES[mode]
    before = snapshot(batch.photos)
    wanted = contents(batch.photos)
    codes = [c for c in ERRNOS if c != errno.EEXIST]  # that one says "taken": back beside it
    for number, offset in enumerate(OFFSETS):
        fs = kind()
        code = codes[(number + mode) % len(codes)]
        with batch.journal() as journal:
            commit(batch.plan(action), journal)
            rain = Rain(fs, offset, failing(code))
            results = drain(undo(journal.batches()[0].id, CancelToken(), journal, fs=fs))
            assert rain.struck >= LEAST_BACK
            assert len(results) == FILES
            recover(journal)
            assert journal.open_steps() == ()
        check(batch, wanted)
        bring_back(batch, before)
        regroup(batch)


def lives(job: Iterator[Event]) -> bool:
    """Run a job; return whether it came to its end."""
    try:
        for event in job:
            assert isinstance(event, Event | StepDone | CommitFinished)
    except Dies:
        return False
    return True


def die_at(journal: Journal, fs: FaultFs, at: int) -> FaultFs:
    """Let the double die at a call and do nothing whatever from then on."""

    def strike(name: str) -> None:
        fs.at = len(fs.names) + 1  # the clean-up of the dying is as dead
        journal.close()
        raise Dies

    fs.at, fs.fault = at, strike
    return fs


@modes
def test_kills_one_after_the_other(batch: Collection, mode: int) -> None:
    """Each start settles what the last one left, finishes a little more, and is killed again."""
    action, kind = MODES[mode]
    before = snapshot(batch.photos)
    wanted = contents(batch.photos)
    plan: ActionPlan | None = batch.plan(action)
    kills = 0
    while True:
        journal = batch.journal()
        recover(journal)
        assert journal.open_steps() == ()
        if kills % 10 == 0:
            check(batch, wanted)
        fs = die_at(journal, kind(), 4 * STRIDE + kills % STRIDE)
        left = journal.interrupted()
        if plan is not None:
            job, plan = execute(plan, CancelToken(), journal, fs, trusting), None
        elif left:
            job = resume(left[0], CancelToken(), journal, fs, trusting)
        if lives(job):
            break
        journal.close()
        kills += 1
    (done,) = journal.batches()
    assert (done.done, done.failed) == (FILES, 0)
    journal.close()
    assert kills >= KILLS
    check(batch, wanted)
    bring_back(batch, before)


@modes
def test_files_swapped_just_before(batch: Collection, mode: int) -> None:
    """A sync client puts another file in the place of the one whose turn it is."""
    action, kind = MODES[mode]
    wanted = contents(batch.photos)
    fs = kind()
    swapped: dict[Path, bytes] = {}

    def swap(name: str) -> None:
        path = Path(os.fsdecode(rain.last))
        if not rain.last or path in swapped:
            return
        if path.exists():
            path.rename(path.with_name(path.name + ".old"))
        swapped[path] = b"swapped in %d" % len(swapped)
        path.write_bytes(swapped[path])

    rain = Rain(fs, OFFSETS[0], swap)
    with batch.journal() as journal:
        results = commit(batch.plan(action), journal, fs)
        recover(journal)
        assert journal.open_steps() == ()
        assert len(results) == FILES
    assert len(swapped) >= LEAST
    # a swapper that takes the file away in mid-copy leaves us its copy, which stays
    copies = kind in (Across, NoReplaceUnknown)
    check(batch, wanted + Counter(map(digest, swapped.values())), copies=copies)
    for path, content in swapped.items():
        assert read(path) == content, "what was swapped in is never touched"


def test_enough_faults_in_every_run() -> None:
    """What the tests above inject at the least, so that a shrinking of the net is noticed."""
    commits = len(TURNS) * LEAST
    undos = len(MODES) * len(OFFSETS) * LEAST_BACK
    kills_and_swaps = len(MODES) * (KILLS + LEAST)
    assert commits + undos + kills_and_swaps >= 2400  # and those of the small collection on top
