"""Large steps go in portions: the same in the end, and no group without a keeper in between."""

from collections.abc import Iterator

import pytest

from imgreview.core.domain import Decision, FileId
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import Notice, ReviewSession
from tests.core.review.builders import group, picture

GROUPS = 300  # of two files: more than one step is taken back at once


@pytest.fixture
def session() -> ReviewSession:
    made = ReviewSession()
    names = [f"g{n}" for n in range(GROUPS)]
    made.merge(
        GroupsFound(
            tuple(group(n, [picture(f"{n}-{i}.jpg", 9 - i) for i in range(2)]) for n in names)
        )
    )
    return made


def marked(session: ReviewSession, keep: int) -> dict[FileId, Decision]:
    """Return the decisions that keep one file of each group."""
    return {
        f.id: Decision.KEEP if place == keep else Decision.REJECT
        for g in session.groups
        for place, f in enumerate(g.files)
    }


def decisions(session: ReviewSession) -> dict[FileId, Decision]:
    return {f.id: session.decision(f.id) for g in session.groups for f in g.files}


def safe(session: ReviewSession) -> bool:
    """Return whether each group has a file that is not rejected, and its counts are right."""
    counted = sum(len(session.state(g.id).staged) for g in session.groups)
    return session.staged().files == counted and all(
        any(session.decision(f.id) is not Decision.REJECT for f in g.files) for g in session.groups
    )


def test_a_large_step_is_taken_back_and_done_again_in_portions(session: ReviewSession) -> None:
    first, second = marked(session, 0), marked(session, 1)
    session.decide(first, "first")
    session.decide(second, "second")
    steps = 0
    for _ in session.stepping():
        steps += 1
        assert safe(session)
        assert session.undo_label == "second"  # not before all of it is taken back
    assert steps > 3
    assert decisions(session) == first
    assert (session.undo_label, session.redo_label) == ("first", "second")
    assert sum(1 for _ in session.stepping(forward=True)) == steps
    assert decisions(session) == second
    assert (session.undo_label, session.redo_label) == ("second", None)


def test_only_the_first_portion_asks_to_be_looked_at(session: ReviewSession) -> None:
    session.decide(marked(session, 0), "all")
    heard: list[Notice] = []
    session.subscribe(heard.append)
    for _ in session.stepping():
        pass
    assert [n.part for n in heard] == [False, *[True] * (len(heard) - 1)]
    assert sum(len(n.decided) for n in heard) == GROUPS


def test_another_step_ends_the_one_under_way_first(session: ReviewSession) -> None:
    session.decide(marked(session, 0), "all")
    work = session.stepping()
    next(work)
    session.keep_only("g0", session.group("g0").files[1].id, "one")
    assert (session.undo_label, session.staged().files) == ("one", 1)
    assert list(work) == []
    session.undo()
    assert not session.undo_label
    assert set(decisions(session).values()) == {Decision.UNDECIDED}


def test_a_plan_is_made_of_the_finished_step(session: ReviewSession) -> None:
    session.decide(marked(session, 0), "all")
    next(session.stepping())
    assert session.still().plan_groups() == []


def test_a_small_step_is_taken_back_at_once(session: ReviewSession) -> None:
    session.accept("g0", "one")
    assert list(session.stepping()) == []
    assert session.redo_label == "one"


def test_files_that_share_groups_go_together() -> None:
    session = ReviewSession()
    chain = [picture(f"{n}.jpg", 5000 - n) for n in range(500)]
    session.merge(
        GroupsFound(tuple(group(f"c{n}", list(chain[n : n + 2])) for n in range(len(chain) - 1)))
    )
    session.decide({f.id: Decision.KEEP for f in chain}, "all")
    heard: list[Notice] = []
    session.subscribe(heard.append)
    assert list(session.stepping()) == []
    assert len(heard) == 1


def taken(session: ReviewSession, files: list[FileId]) -> Iterator[object]:
    return session.removing(files)


def test_files_leave_every_step_in_portions_while_steps_are_made(session: ReviewSession) -> None:
    session.decide(marked(session, 0), "all")
    gone = [g.files[1].id for g in session.groups[: GROUPS // 2]]
    work = taken(session, gone)
    next(work)
    session.clear(f"g{GROUPS - 1}", "meanwhile")
    assert sum(1 for _ in work) > 1
    assert session.undo_label == "meanwhile"
    session.undo()
    session.undo()
    assert len(session.groups) == GROUPS - len(gone)
    assert {session.decision(f) for f in gone} == {Decision.UNDECIDED}
    assert set(decisions(session).values()) == {Decision.UNDECIDED}


def test_a_still_review_does_not_change_with_the_review(session: ReviewSession) -> None:
    session.decide(marked(session, 0), "all")
    still, planned = session.still(), session.plan_groups()
    assert still.plan_groups() == planned
    session.decide(marked(session, 1), "others")
    session.remove_files([session.groups[0].files[0].id])
    assert still.plan_groups() == planned
    assert len(still.groups) == GROUPS
