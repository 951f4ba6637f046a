"""A step made in portions is whole or not at all, whatever is done between its portions."""

from collections.abc import Callable

import pytest

from imgreview.core.domain import Decision, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review import bulk
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.marks import RuleMarks
from tests.core.review.builders import simple

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
MANY = 200


def review() -> ReviewSession:
    session = ReviewSession()
    other = simple("z", 2, MatchClass.CROPPED)
    session.merge(GroupsFound((*(simple(f"g{n}", 2) for n in range(MANY)), other)))
    return session


def test_undo_between_two_portions_takes_the_whole_step_back() -> None:
    session = review()
    work = bulk.accepting(session, bulk.simulate(session, [MatchClass.RESIZED]), "bulk")
    next(work)
    session.undo()
    assert list(work) == []
    assert session.staged().files == 0
    assert (session.undo_label, session.redo_label) == (None, "bulk")
    session.redo()
    assert session.staged().files == MANY


def test_undo_in_portions_does_the_same() -> None:
    session = review()
    work = bulk.accepting(session, bulk.simulate(session, [MatchClass.RESIZED]), "bulk")
    next(work)
    list(session.stepping())
    assert list(work) == []
    assert (session.staged().files, session.undo_label) == (0, None)


def test_a_mark_by_hand_between_two_portions_is_a_step_after_them() -> None:
    session = review()
    work = bulk.accepting(session, bulk.simulate(session, [MatchClass.RESIZED]), "bulk")
    next(work)
    session.decide({session.group("z").files[0].id: KEEP}, "by hand")
    assert list(work) == []
    session.undo()
    assert (session.staged().files, session.undo_label) == (MANY, "bulk")
    session.undo()
    assert (session.staged().files, session.undo_label) == (0, None)


def by_hand(session: ReviewSession) -> None:
    session.decide({session.group("z").files[0].id: KEEP}, "by hand")


def taken_back(session: ReviewSession) -> None:
    session.decide({session.group("z").files[0].id: KEEP}, "by hand")
    session.undo()


@pytest.mark.parametrize("between", [by_hand, taken_back])
def test_a_refusal_is_told_to_its_owner_and_leaves_no_half(
    between: Callable[[ReviewSession], None],
) -> None:
    session = review()
    groups = [session.group(f"g{n}") for n in range(MANY)]
    marks = RuleMarks(session)
    wanted = [Mark(g.files[1].id, REJECT, g.id, 0, None) for g in groups[10:]]
    lost = [Mark(f.id, REJECT, "g5", 0, None) for f in groups[5].files]
    work = marks.deciding([*wanted, *lost], "rules", None, most=20)
    next(work)
    between(session)
    with pytest.raises(RefusedError):
        list(work)
    assert session.staged().files == 0
    assert not any(marks.made(m.file) for m in wanted)
    assert all(session.decision(f.id) is OPEN for g in groups for f in g.files)
    assert "rules" not in (session.undo_label, session.redo_label)
