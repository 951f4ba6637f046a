"""Easy groups are accepted together only as a simulation said, in one step of undo."""

from dataclasses import replace
from pathlib import Path

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.review import bulk
from imgreview.core.review.bulk import Accepted, Left
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


def test_a_group_that_is_protected_since_is_left_as_it_is() -> None:
    session = ReviewSession()
    far = group("far", [picture("far/1.jpg"), picture("far/2.jpg")])
    session.merge(GroupsFound((*(simple(f"g{n}", 2) for n in range(200)), far)))
    plan = bulk.simulate(session, [RESIZED])
    session.protect(Path("/photos/far"))  # since the simulation
    done = bulk.accept(session, plan, "bulk")
    assert (done.groups, done.files, done.left) == (200, 200, 1)
    assert marks(session, "far") == [OPEN, OPEN]
    session.undo()
    assert (session.staged().files, session.undo_label) == (0, "Protect")


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


def stale(*found: Group, retired: tuple[str, ...] = ()) -> tuple[ReviewSession, Accepted]:
    """Accept a pair that a scan found otherwise after it was shown."""
    session = ReviewSession()
    session.merge(GroupsFound((group("g", PAIR), simple("b", 2))))
    plan = bulk.simulate(session, [RESIZED])
    session.merge(GroupsFound(found, retired))
    return session, bulk.accept(session, plan, "bulk")


PAIR = [picture("g1.jpg"), picture("g2.jpg", 999)]


def test_a_suggestion_that_turned_since_rejects_nothing() -> None:
    turned = replace(group("g", PAIR), suggested=PAIR[1].id)
    session, done = stale(turned)
    assert (done.groups, done.files, done.left) == (1, 1, 1)
    assert marks(session, "g") == [OPEN, OPEN]
    assert marks(session, "b") == [KEEP, REJECT]


def test_what_is_no_copy_any_more_is_left_as_it_is() -> None:
    burst = group("burst", PAIR, MatchClass.BURST, suggest=False)
    session, done = stale(burst, retired=("g",))
    assert done.left == 1
    assert marks(session, "burst") == [OPEN, OPEN]
    assert [p.id for p in session.plan_groups()] == ["b"]


def test_a_picture_that_went_to_another_group_is_not_rejected_for_its_old_one() -> None:
    other = group("h", [PAIR[1], picture("h.jpg", 998)])
    session, done = stale(group("g", [PAIR[0], picture("new.jpg", 997)]), other)
    assert done.left == 1
    assert marks(session, "g") == marks(session, "h") == [OPEN, OPEN]


def test_a_group_that_became_of_another_class_was_not_asked_about() -> None:
    session, done = stale(group("g", PAIR, MatchClass.RE_ENCODED))
    assert done.left == 1
    assert marks(session, "g") == [OPEN, OPEN]


def test_two_groups_that_want_something_else_of_one_picture_are_not_both_decided() -> None:
    session = ReviewSession()
    three = [picture("1.jpg"), picture("2.jpg", 999), picture("3.jpg", 998)]
    session.merge(GroupsFound((group("g", three[:2]), group("h", three[1:]))))
    done = bulk.accept(session, bulk.simulate(session, [RESIZED]), "bulk")
    assert (done.groups, done.left) == (1, 1)
    assert [session.decision(f.id) for f in three] == [KEEP, REJECT, KEEP]
