"""Marks of rules know why they were made, also after a restart, until a person decides anew."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.domain import Decision, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.marks import Marked, RuleMarks
from imgreview.core.rules.simulation import Scope, simulate
from imgreview.core.store.sessions import SessionStore
from tests.core.rules.builders import group, photo, rules

PIXELS = rules("pixels")


def a_group() -> tuple[GroupsFound, str]:
    files = photo("a.jpg", 2000), photo("b.jpg", 1000)
    return GroupsFound((group("g", *files),)), "g"


def test_a_decision_by_hand_takes_a_mark_over_and_undo_gives_it_back() -> None:
    session = ReviewSession()
    session.merge(a_group()[0])
    marks = RuleMarks(session)
    large, small = (f.id for f in session.group("g").files)
    marks.apply(simulate(session.groups, PIXELS, session.decision), "rules")
    assert marks.made(small)
    session.decide({small: Decision.KEEP}, "by hand")
    assert not marks.made(small)
    assert marks.why(session.group("g"), small) is None
    assert marks.made(large)
    session.undo()
    assert marks.made(small)
    session.undo()
    assert marks.why(session.group("g"), small) is None  # nothing is decided now
    session.redo()
    assert marks.why(session.group("g"), small) is not None
    session.undo()
    session.decide({large: Decision.KEEP}, "by hand")
    assert not marks.made(large)


def test_marks_come_back_with_the_review(tmp_path: Path) -> None:
    with SessionStore(tmp_path / "s.sqlite") as store:
        review = store.create("t", [], {})
        session = ReviewSession(store, review)
        session.merge(a_group()[0])
        marks = RuleMarks(session, store)
        marks.apply(simulate(session.groups, PIXELS, session.decision), "rules: test")
        again = ReviewSession(store, review)
        known = RuleMarks(again, store)
        large, small = (f.id for f in again.group("g").files)
        why = known.why(again.group("g"), small)
        assert why is not None
        assert why.label == "rules: test"
        assert why.explanation is not None
        assert why.explanation.mine == 750_000
        again.decide({small: Decision.UNDECIDED}, "by hand")
        third = RuleMarks(ReviewSession(store, review), store)
        assert (third.made(large), third.made(small)) == (True, False)


def test_a_refused_step_leaves_no_trace() -> None:
    session = ReviewSession()
    session.merge(a_group()[0])
    marks = RuleMarks(session)
    done = simulate(session.groups, PIXELS, session.decision, Scope(override=True))
    large, small = (f.id for f in session.group("g").files)
    session.decide({large: Decision.REJECT}, "by hand")
    with pytest.raises(RefusedError):
        marks.decide({small: Decision.REJECT}, "rules")
    assert not marks.made(small)
    assert done.rejected == 1


def test_many_marks_are_made_in_portions_and_are_one_step() -> None:
    session = ReviewSession()
    many = tuple(group(f"g{i}", photo(f"{i}/a.jpg", 2000), photo(f"{i}/b.jpg")) for i in range(400))
    session.merge(GroupsFound(many))
    marks = RuleMarks(session)
    done = simulate(session.groups, PIXELS, session.decision)
    seen = list(marks.deciding(done.marks(), "rules", PIXELS))
    assert seen == [300, 600, 800]
    assert session.staged().files == 400
    session.undo()
    assert (session.staged().files, session.undo_label) == (0, None)
    session.redo()
    assert session.staged().files == 400
    assert all(marks.made(f.id) for g in many for f in g.files)


def test_a_portion_that_is_refused_takes_all_back() -> None:
    session = ReviewSession()
    pairs = tuple(group(f"g{i}", photo(f"{i}/a.jpg", 2000), photo(f"{i}/b.jpg")) for i in range(90))
    session.merge(GroupsFound(pairs))
    session.keep_only("g3", session.group("g3").files[1].id)
    marks = RuleMarks(session)
    wanted = [Mark(g.files[1].id, Decision.REJECT, g.id, 0, None) for g in pairs[10:]]
    lost = [Mark(f.id, Decision.REJECT, "g5", 0, None) for f in pairs[5].files]
    work = marks.deciding([*wanted, *lost], "rules", PIXELS, most=20)
    assert next(work) == 20
    with pytest.raises(RefusedError):
        list(work)
    assert session.staged().files == 1
    assert not any(marks.made(m.file) for m in wanted)
    assert session.undo_label == "Keep only this"


def left_groups(work: Generator[int, None, Marked]) -> Iterator[int]:
    """End some work; yield how many groups it left out."""
    done = yield from work
    yield done.left


@pytest.mark.parametrize("most", [1, 300])
def test_a_group_that_a_scan_changed_since_is_left_out(most: int) -> None:
    session = ReviewSession()
    pairs = [group(f"g{i}", photo(f"{i}/a.jpg", 2000), photo(f"{i}/b.jpg")) for i in range(4)]
    session.merge(GroupsFound(tuple(pairs)))
    marks = RuleMarks(session)
    done = simulate(session.groups, PIXELS, session.decision)
    work = marks.deciding(done.marks(), "rules", PIXELS, most, done.decided)
    if most == 1:
        assert next(work) == 2
    burst = replace(pairs[2], id="burst", cls=MatchClass.BURST, suggested=None)
    turned = replace(pairs[3], suggested=pairs[3].files[1].id)
    session.merge(GroupsFound((burst, turned), ("g2",)))
    assert list(left_groups(work))[-1] == 2
    assert [p.id for p in session.plan_groups()] == ["g0", "g1"]
    left = [f.id for g in pairs[2:] for f in g.files]
    assert all(session.decision(f) is Decision.UNDECIDED for f in left)
    assert not any(marks.made(f) for f in left)
    session.undo()
    assert (session.staged().files, session.undo_label) == (0, None)


def test_a_picture_that_left_the_review_since_does_not_hold_up_the_others() -> None:
    session = ReviewSession()
    pairs = [group(f"g{i}", photo(f"{i}/a.jpg", 2000), photo(f"{i}/b.jpg")) for i in range(2)]
    session.merge(GroupsFound(tuple(pairs)))
    marks = RuleMarks(session)
    done = simulate(session.groups, PIXELS, session.decision)
    session.merge(GroupsFound((), ("g0",)))
    marks.apply(done, "rules")
    assert [p.id for p in session.plan_groups()] == ["g1"]
