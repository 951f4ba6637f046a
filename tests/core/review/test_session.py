"""Decisions of a review: what is refused, accepted, staged, undone and told."""

from pathlib import Path

import pytest

from imgreview.core.domain import Decision, DecisionChange, FileId, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import Notice, ReviewSession
from tests.core.review.builders import group, picture, simple

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED


def session_of(*groups: object) -> ReviewSession:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(groups)))  # type: ignore[arg-type]
    return session


def ids(session: ReviewSession, group_id: str) -> list[FileId]:
    return [f.id for f in session.group(group_id).files]


def marks(session: ReviewSession, group_id: str) -> list[Decision]:
    return [session.decision(f) for f in ids(session, group_id)]


def test_accept_keeps_the_suggestion_and_rejects_the_rest() -> None:
    session = session_of(simple("g"))
    change = session.accept("g")
    assert marks(session, "g") == [KEEP, REJECT, REJECT]
    assert set(change.after) == set(ids(session, "g"))
    assert session.reviewed() == 1
    assert (session.staged().files, session.staged().bytes) == (2, 999 + 998)


def test_accept_follows_marked_keepers() -> None:
    session = session_of(simple("g", 4))
    _, b, c, _ = ids(session, "g")
    session.decide({b: KEEP, c: KEEP}, "Keep")
    session.accept("g")
    assert marks(session, "g") == [REJECT, KEEP, KEEP, REJECT]


@pytest.mark.parametrize("cls", [MatchClass.BURST, MatchClass.SIMILAR])
def test_unproven_classes_are_not_accepted_unmarked(cls: MatchClass) -> None:
    session = session_of(simple("g", 3, cls))
    with pytest.raises(RefusedError, match="not proven copies"):
        session.accept("g")
    assert marks(session, "g") == [OPEN, OPEN, OPEN]
    session.decide({ids(session, "g")[1]: KEEP}, "Keep")
    session.accept("g")
    assert marks(session, "g") == [REJECT, KEEP, REJECT]


@pytest.mark.parametrize("cls", [MatchClass.BURST, MatchClass.SIMILAR])
def test_a_keeper_of_a_copy_group_rejects_none_that_are_no_copies(cls: MatchClass) -> None:
    k, copy, *shots = (picture(f"{n}.jpg") for n in ("k", "copy", "shot-1", "shot-2"))
    session = session_of(group("g", [k, copy]), group("b", [k, *shots], cls, suggest=False))
    session.accept("g")
    with pytest.raises(RefusedError, match="not proven copies"):
        session.accept("b")
    assert marks(session, "b") == [KEEP, OPEN, OPEN]
    session.decide({shots[0].id: REJECT}, "Reject")
    session.accept("b")
    assert marks(session, "b") == [KEEP, REJECT, KEEP]
    session.clear("g")
    session.clear("b")
    session.decide({k.id: KEEP}, "Keep")  # nothing else speaks for another group
    session.accept("b")
    assert marks(session, "b") == [KEEP, REJECT, REJECT]


def test_ties_and_weak_groups_say_why_they_are_not_accepted() -> None:
    tie = group("t", [picture("a.jpg"), picture("b.jpg")], suggest=False)
    weak = group("w", [picture("c.jpg"), picture("d.jpg")], weak=True)
    session = session_of(tie, weak)
    with pytest.raises(RefusedError, match="equally good"):
        session.accept("t")
    with pytest.raises(RefusedError, match="weak link"):
        session.accept("w")


def test_accept_with_only_rejections_on_a_tie_keeps_the_rest() -> None:
    session = session_of(
        group("t", [picture(n) for n in ("a.jpg", "b.jpg", "c.jpg")], suggest=False)
    )
    session.decide({ids(session, "t")[2]: REJECT}, "Reject")
    session.accept("t")
    assert marks(session, "t") == [KEEP, KEEP, REJECT]


def test_the_last_keeper_cannot_be_rejected() -> None:
    session = session_of(simple("g"))
    a, b, c = ids(session, "g")
    session.decide({b: REJECT}, "Reject")
    session.decide({c: REJECT}, "Reject")
    assert marks(session, "g") == [KEEP, REJECT, REJECT], "the last one standing is kept"
    with pytest.raises(RefusedError, match="At least one picture"):
        session.decide({a: REJECT}, "Reject")
    with pytest.raises(RefusedError, match="At least one picture"):
        session.decide({a: REJECT, b: REJECT, c: REJECT}, "Reject")
    assert marks(session, "g") == [KEEP, REJECT, REJECT]


def test_a_rejection_without_a_keeper_is_not_staged() -> None:
    session = session_of(simple("g", 4))
    session.decide({ids(session, "g")[3]: REJECT}, "Reject")
    assert session.staged().files == 0
    assert session.plan_groups() == []
    assert session.undecided() == 3
    session.decide({ids(session, "g")[0]: KEEP}, "Keep")
    assert session.staged().files == 1


def test_reject_all_is_the_named_override_and_can_be_undone_and_redone() -> None:
    session = session_of(simple("g"))
    session.reject_all("g")
    assert marks(session, "g") == [REJECT] * 3
    plan = session.plan_groups()
    assert [(p.id, p.keep, p.allow_empty) for p in plan] == [("g", (), True)]
    session.undo()
    assert marks(session, "g") == [OPEN] * 3
    session.redo()
    assert session.staged().files == 3
    session.undo()
    with pytest.raises(RefusedError):
        session.decide(dict.fromkeys(ids(session, "g"), REJECT), "Reject")


def test_protected_files_can_only_be_kept() -> None:
    safe = picture("safe.jpg", protected=True)
    session = session_of(group("g", [picture("a.jpg"), safe, picture("b.jpg")]))
    with pytest.raises(RefusedError, match="protected folder"):
        session.decide({safe.id: REJECT}, "Reject")
    session.reject_all("g")
    assert marks(session, "g") == [REJECT, KEEP, REJECT]
    assert [p.allow_empty for p in session.plan_groups()] == [False]
    session.undo()
    session.accept("g")
    assert marks(session, "g") == [KEEP, KEEP, REJECT]


def test_a_protected_file_counts_as_keeper_of_a_rejection() -> None:
    session = session_of(group("g", [picture("a.jpg"), picture("b.jpg", protected=True)]))
    a, b = ids(session, "g")
    session.decide({a: REJECT}, "Reject")
    (plan,) = session.plan_groups()
    assert (plan.keep, plan.reject) == ((b,), (a,))


def test_keep_only_and_clear() -> None:
    session = session_of(simple("g"))
    session.keep_only("g", ids(session, "g")[2])
    assert marks(session, "g") == [REJECT, REJECT, KEEP]
    session.clear("g")
    assert marks(session, "g") == [OPEN] * 3
    assert session.undo_label == "Undecide all"


def test_strangers_are_refused_and_unknown_groups_are_key_errors() -> None:
    session = session_of(simple("g"))
    with pytest.raises(RefusedError, match="not part of this review"):
        session.decide({picture("other.jpg").id: KEEP}, "Keep")
    with pytest.raises(KeyError):
        session.accept("nowhere")


def test_a_step_without_effect_is_no_step() -> None:
    session = session_of(simple("g"))
    assert session.decide({ids(session, "g")[0]: OPEN}, "Undecide").after == {}
    assert session.undo_label is None
    assert session.undo() is None
    assert session.redo() is None


def test_apply_of_the_inverse_is_undo_and_of_the_same_is_redo() -> None:
    session = session_of(simple("g"))
    change = session.accept("g")
    session.apply(change.inverse())
    assert (session.undo_label, session.redo_label) == (None, "Accept")
    session.apply(change)
    assert (session.undo_label, session.redo_label) == ("Accept", None)
    foreign = DecisionChange({}, {ids(session, "g")[1]: OPEN}, "Other")
    session.apply(foreign)
    assert session.undo_label == "Other"


def test_listeners_hear_every_change_until_they_leave() -> None:
    session = session_of(simple("g"), simple("h"))
    heard: list[Notice] = []
    leave = session.subscribe(heard.append)
    session.accept("h")
    assert heard[-1].decided == ("h",)
    session.merge(GroupsFound((simple("i"),), ("g",)))
    assert (heard[-1].merged.added, heard[-1].merged.retired) == (("i",), ("g",))
    leave()
    leave()
    session.undo()
    assert len(heard) == 2


def test_what_was_rejected_as_a_copy_is_free_again_when_it_is_none() -> None:
    k, other, shot = (picture(f"{n}.jpg") for n in ("k", "other", "shot"))
    session = session_of(group("g", [k, other]))
    session.accept("g")
    session.ignore("g")
    session.undo()
    assert marks(session, "g") == [KEEP, OPEN]
    session.undo()
    assert marks(session, "g") == [KEEP, REJECT]
    session.ignore("g")
    session.merge(GroupsFound((group("b", [k, other, shot], MatchClass.BURST),)))
    assert marks(session, "b") == [KEEP, OPEN, OPEN]
    assert session.staged().files == 0


def test_ignored_groups_leave_and_come_back_to_their_place() -> None:
    session = session_of(simple("a"), simple("b"), simple("c"))
    session.ignore("b")
    assert [g.id for g in session.groups] == ["a", "c"]
    session.undo()
    assert [g.id for g in session.groups] == ["a", "b", "c"]
    session.redo()
    assert [g.id for g in session.groups] == ["a", "c"]


def test_undoing_not_duplicates_brings_back_what_the_scan_made_of_it() -> None:
    session = session_of(simple("a"), simple("b"))
    heard: list[Notice] = []
    session.subscribe(heard.append)
    session.ignore("b")
    grown = group("b", [*simple("b").files, picture("late.jpg")])
    session.merge(GroupsFound((grown,)))
    assert session.group("b") == grown, "a new picture asks the question again"
    session.ignore("b")
    session.merge(GroupsFound((), ("b",)))
    session.undo()
    assert [g.id for g in session.groups] == ["a"], "the scan has taken it back meanwhile"
    assert heard[-1].change is not None


def test_destinations_are_kept_per_file_and_undone() -> None:
    session = session_of(simple("g"))
    _, b, c = ids(session, "g")
    session.accept("g")
    session.set_target([b, c], Path("/review"))
    assert session.targets() == {b: Path("/review"), c: Path("/review")}
    session.undo()
    assert session.target(b) is None
    assert session.set_target([], Path("/x")).after == {}


def test_commit_takes_files_and_their_groups_away() -> None:
    session = session_of(simple("g"), simple("h", 2))
    a, b, c = ids(session, "g")
    session.accept("h")
    session.decide({a: REJECT, b: KEEP}, "Mark")
    merged = session.remove_files([a, ids(session, "h")[1]])
    assert (merged.changed, merged.retired) == (("g",), ("h",))
    left = session.group("g")
    assert [f.id for f in left.files] == [b, c]
    assert left.suggested is None, "the suggestion has left"
    assert [(r.a, r.b) for r in left.relations] == [(b, c)]
    assert session.staged().files == 0
    session.undo()
    assert session.decision(a) is OPEN, "what is gone is not brought back"
    assert session.decision(b) is OPEN
