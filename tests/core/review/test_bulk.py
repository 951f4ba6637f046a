"""Easy groups are accepted together only as a simulation said, in one step of undo."""

from pathlib import Path

import pytest

from imgreview.core.domain import Decision, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review import bulk
from imgreview.core.review.bulk import Left
from imgreview.core.review.session import ReviewSession
from tests.core.review.builders import group, picture, simple

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
SAME, RESIZED = MatchClass.IDENTICAL, MatchClass.RESIZED


def review() -> ReviewSession:
    session = ReviewSession()
    tie = group("tie", [picture("t1.jpg"), picture("t2.jpg")], SAME, suggest=False)
    weak = group("weak", [picture("w1.jpg"), picture("w2.jpg")], RESIZED, weak=True)
    safe = group("safe", [picture("s1.jpg"), picture("s2.jpg", protected=True)], SAME)
    found = (simple("a", 3, SAME), simple("b", 2), simple("c", 2, MatchClass.CROPPED))
    session.merge(GroupsFound((*found, tie, weak, safe)))
    return session


def marks(session: ReviewSession, group_id: str) -> list[Decision]:
    return [session.decision(f.id) for f in session.group(group_id).files]


def test_the_simulation_counts_and_touches_nothing() -> None:
    session = review()
    plan = bulk.simulate(session, [SAME, RESIZED])
    assert (plan.groups, plan.files, plan.bytes) == (3, 3, 999 + 998 + 999)
    assert plan.left == {Left.TIE: 1, Left.WEAK: 1}
    assert [s.keep.path.name for s in plan.samples] == ["a-0.jpg", "b-0.jpg"]
    assert [f.path.name for f in plan.samples[0].reject] == ["a-1.jpg", "a-2.jpg"]
    assert session.staged().files == 0
    assert session.undo_label is None
    assert bulk.counts(session.groups) == {SAME: 3, RESIZED: 2}


def test_one_step_does_it_and_one_step_takes_it_back() -> None:
    session = review()
    plan = bulk.simulate(session, [SAME, RESIZED])
    bulk.accept(session, plan, "accept the easy groups")
    assert marks(session, "a") == [KEEP, REJECT, REJECT]
    assert marks(session, "b") == [KEEP, REJECT]
    assert marks(session, "c") == marks(session, "tie") == marks(session, "weak") == [OPEN, OPEN]
    assert session.staged().files == plan.files
    again = bulk.simulate(session, [SAME, RESIZED])
    assert (again.groups, again.files) == (0, 0)
    assert again.left[Left.REVIEWED] == 3
    session.undo()
    assert session.staged().files == 0
    assert marks(session, "a") == [OPEN] * 3
    session.redo()
    assert session.staged().files == plan.files


def test_marks_made_before_are_kept() -> None:
    session = review()
    files = session.group("a").files
    session.decide({files[1].id: KEEP}, "keep")
    plan = bulk.simulate(session, [SAME])
    bulk.accept(session, plan, "bulk")
    assert marks(session, "a") == [REJECT, KEEP, REJECT]


def test_only_the_groups_asked_about_take_part() -> None:
    session = review()
    plan = bulk.simulate(session, [SAME, RESIZED], {"b", "c"})
    assert (plan.groups, plan.files) == (1, 1)
    assert bulk.simulate(session, []).groups == 0


def test_many_groups_are_accepted_in_portions_but_taken_back_at_once() -> None:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(simple(f"g{n}", 2) for n in range(200))))
    plan = bulk.simulate(session, [RESIZED])
    done = list(bulk.accepting(session, plan, "bulk"))
    assert done == [120, 240, 360, 400]
    assert session.staged().files == 200
    session.undo()
    assert session.staged().files == 0
    assert session.undo_label is None
    session.redo()
    assert session.staged().files == 200


def test_a_refused_portion_leaves_all_as_it_was() -> None:
    session = ReviewSession()
    far = group("far", [picture("far/1.jpg"), picture("far/2.jpg")])
    session.merge(GroupsFound((*(simple(f"g{n}", 2) for n in range(200)), far)))
    plan = bulk.simulate(session, [RESIZED])
    session.protect(Path("/photos/far"))  # since the simulation
    done: list[int] = []
    with pytest.raises(RefusedError):
        done += bulk.accepting(session, plan, "bulk")
    assert session.staged().files == 0
    assert session.undo_label == "Protect"
    assert all(session.decision(f) is OPEN for f in plan.decisions)


def test_a_simulation_looks_in_portions_and_passes_over_what_a_scan_takes_back() -> None:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(simple(f"g{n}", 2) for n in range(450))))
    work, steps = bulk.simulating(session, [RESIZED]), [0]
    while True:
        try:
            steps.append(next(work))
        except StopIteration as end:
            plan = end.value
            break
        if len(steps) == 2:
            session.merge(GroupsFound((), ("g300", "g449")))
    assert steps == [0, 99, 199, 299, 399]
    assert (plan.groups, plan.files) == (448, 448)
