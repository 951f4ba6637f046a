"""A commit cut short: it is told, and can be finished, rolled back, left, or closed by hand."""

import os
import shutil
from pathlib import Path

import pytest

from imgreview.core.actions.audit import Found, verify
from imgreview.core.actions.closing import close_open
from imgreview.core.actions.execute import execute, recover, resume
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan_codec import dumps, loads
from imgreview.core.domain import ActionPlan, FileId, PlannedAction, Rescue, StepState
from imgreview.core.errors import UserError
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import (
    Collection,
    FaultFs,
    commit,
    drain,
    photo,
    snapshot,
    take_back,
    trusting,
    walk,
)


class Dies(BaseException):
    """Stands for kill -9."""


def dying(journal: Journal, at: int) -> FaultFs:
    """Return a file system that dies at a call; nothing is written down any more either."""

    def die(name: str) -> None:
        journal.close()
        raise Dies

    return FaultFs(at, die)


def cut_short(made: Collection, at: int, action: str = "trash") -> ActionPlan:
    """Commit, and die at a call; returns what was planned."""
    plan = made.plan(action)
    journal = made.journal()
    with pytest.raises(Dies):
        commit(plan, journal, dying(journal, at))
    return plan


@pytest.fixture
def many(collection: Collection) -> Collection:
    """Ten groups of two; each third file has a sidecar."""
    for number in range(10):
        collection.group(f"k{number}.jpg", f"d{number}.jpg")
        if number % 3 == 0:
            photo(collection.photos / f"d{number}.xmp", b"side %d" % number)
    return collection


@pytest.mark.parametrize("action", ["trash", "move", "delete"])
@pytest.mark.parametrize("at", [30, 61, 64, 67, 70, 73, 110])
def test_it_can_be_finished(many: Collection, action: str, at: int) -> None:
    cut_short(many, at, action)
    with many.journal() as journal:
        recover(journal)
        (name,) = journal.interrupted()
        batch = journal.batch(name)
        assert batch.interrupted
        assert batch.cancelled
        assert batch.done < 10
        results = drain(resume(name, CancelToken(), journal, look=trusting))
        assert {r.state for r in results} == {StepState.DONE}
        batch = journal.batch(name)
        assert (batch.done, batch.failed, batch.pending) == (10, 0, 0)
        assert not batch.interrupted
        assert not batch.cancelled
        assert sorted(p.name for p in walk(many.photos)) == [f"k{n}.jpg" for n in range(10)]
        with pytest.raises(UserError, match="nothing to finish"):
            drain(resume(name, CancelToken(), journal, look=trusting))


@pytest.mark.parametrize("at", [30, 64, 110])
def test_it_can_be_rolled_back(many: Collection, at: int) -> None:
    before = snapshot(many.photos)
    cut_short(many, at)
    with many.journal() as journal:
        recover(journal)
        assert journal.interrupted()
        take_back(journal)
        assert journal.interrupted() == ()
        assert snapshot(many.photos) == before
        assert not list(walk(many.trash))


def test_it_can_be_left(many: Collection) -> None:
    cut_short(many, 64)
    with many.journal() as journal:
        recover(journal)
        (name,) = journal.interrupted()
        away = set(walk(many.trash))
        journal.forget_plan(name)
        assert journal.interrupted() == ()
        assert set(walk(many.trash)) == away
        assert journal.batch(name).can_undo


def test_finishing_checks_everything_again(many: Collection) -> None:
    cut_short(many, 40)
    (many.photos / "k9.jpg").write_bytes(b"the keeper changed meanwhile")
    (many.photos / "d8.jpg").write_bytes(b"the file changed meanwhile")
    with many.journal() as journal:
        recover(journal)
        (name,) = journal.interrupted()
        results = drain(resume(name, CancelToken(), journal, look=trusting))
        stayed = {r.file.name for r in results if r.state is StepState.FAILED}
        assert stayed == {"d8.jpg", "d9.jpg"}
        batch = journal.batch(name)
        assert (batch.done, batch.failed) == (8, 2)
    assert (many.photos / "d9.jpg").exists()


def test_a_second_crash_can_be_finished_as_well(many: Collection) -> None:
    cut_short(many, 40)
    journal = many.journal()
    recover(journal)
    (name,) = journal.interrupted()
    with pytest.raises(Dies):
        drain(resume(name, CancelToken(), journal, dying(journal, 33), trusting))
    journal.close()
    with many.journal() as again:
        recover(again)
        assert again.interrupted() == (name,)
        drain(resume(name, CancelToken(), again, look=trusting))
        assert again.batch(name).done == 10
        take_back(again)
    assert len(list(walk(many.photos))) == 24


def test_a_whole_commit_leaves_nothing_to_finish(many: Collection, journal: Journal) -> None:
    commit(many.plan(), journal)
    assert journal.interrupted() == ()
    with pytest.raises(UserError, match="nothing to finish"):
        drain(resume(journal.batches()[0].id, CancelToken(), journal))
    with pytest.raises(UserError, match="knows no commit"):
        drain(resume("nonsense", CancelToken(), journal))


def test_a_person_who_stops_it_is_not_asked(many: Collection, journal: Journal) -> None:
    token = CancelToken()
    for event in execute(many.plan(), token, journal, look=trusting):
        token.cancel()
        assert event is not None
    (batch,) = journal.batches()
    assert batch.cancelled
    assert not batch.interrupted


def test_what_is_gone_for_good_is_closed_by_hand(many: Collection) -> None:
    """The drive of the destination never comes back: the history says so and asks no more."""
    cut_short(many, 64, "move")
    with many.journal() as journal:
        recover(journal)
        (name,) = journal.interrupted()
        done = journal.batch(name).done
        assert done
        shutil.rmtree(many.target)
        assert {f.found for f in verify(journal)} >= {Found.PROBLEM}
        closed = close_open(journal, name)
        assert len([s for s in closed if s.parent is None]) == done
        batch = journal.batch(name)
        assert (batch.done, batch.closed) == (0, done)
        assert Found.PROBLEM not in {f.found for f in verify(journal)}
        assert all("Closed by hand on 20" in s.reason for s in map(journal.step, _numbers(closed)))
        assert close_open(journal, name) == ()


def _numbers(steps: tuple[object, ...]) -> list[int]:
    return [int(s.number) for s in steps]  # type: ignore[attr-defined]


def test_a_row_that_no_start_can_settle_is_closed_by_hand(many: Collection) -> None:
    cut_short(many, 64, "move")
    away = many.photos.rename(many.home / "unplugged")
    moved = many.target.rename(many.home / "unplugged too")
    with many.journal() as journal:
        assert {r.state for r in recover(journal)} == {StepState.PENDING}
        (name,) = [b.id for b in journal.batches()]
        assert close_open(journal, name)
        assert journal.open_steps() == ()
        assert recover(journal) == ()
    assert list(walk(away, moved)), "closing touches no file"


def test_a_plan_survives_the_journal() -> None:
    file = FileId(Path(os.fsdecode(b"/p/\xff.jpg")), 1, 2, 3, 1 << 63, (1 << 64) - 1)
    step = PlannedAction(
        "move", file, "g", (file, file), True, Path("/t/x"), (Path("/p/a.xmp"),), b"\0\xff",
        rescue=Rescue(file.path, (("keyword", "ü"), ("gps", "1 2"))),
    )  # fmt: skip
    plan = ActionPlan("p", (step, PlannedAction("trash", file, "h", ())), (), 7, (), (Path("/s"),))
    assert loads(dumps(plan)) == plan
