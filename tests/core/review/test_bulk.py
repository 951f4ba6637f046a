"""Easy groups are accepted together only as a simulation said, in one step of undo."""

from imgreview.core.domain import Decision, MatchClass
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
