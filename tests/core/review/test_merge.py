"""Groups arriving while somebody looks: nothing moves, nothing is lost."""

from imgreview.core.domain import Decision, Group
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from tests.core.review.builders import group, picture, simple


def order(session: ReviewSession) -> list[str]:
    return [g.id for g in session.groups]


def found(*groups: Group, retired: tuple[str, ...] = ()) -> GroupsFound:
    return GroupsFound(groups, retired)


def test_new_groups_are_appended_and_changed_ones_stay_in_place() -> None:
    session = ReviewSession()
    assert session.merge(found(simple("a"), simple("b"))).added == ("a", "b")
    bigger = simple("a", 5)
    merged = session.merge(found(simple("c"), bigger, simple("b")))
    assert (merged.added, merged.changed) == (("c",), ("a",)), "an equal group is no change"
    assert order(session) == ["a", "b", "c"]
    assert session.group("a") == bigger


def test_retired_groups_leave_and_their_heir_takes_the_place() -> None:
    session = ReviewSession()
    old = simple("old", 2)
    session.merge(found(simple("a"), old, simple("b")))
    heir = group("heir", [picture("better.jpg"), *old.files])
    merged = session.merge(found(heir, retired=("old", "unknown")))
    assert (merged.added, merged.retired) == (("heir",), ("old",))
    assert merged.heirs == (("old", "heir"),)
    assert order(session) == ["a", "heir", "b"]
    assert session.groups_of(old.files[0].id) == ("heir",)


def test_decisions_follow_the_files_into_other_groups() -> None:
    session = ReviewSession()
    old = simple("old", 2)
    session.merge(found(old))
    session.accept("old")
    heir = group("heir", [picture("better.jpg"), *old.files])
    session.merge(found(heir, retired=("old",)))
    assert session.state("heir").undecided == 1
    assert session.staged().files == 1


def test_the_open_group_is_frozen_and_counts_its_newcomers() -> None:
    session = ReviewSession()
    session.merge(found(simple("a", 2), simple("b", 2)))
    session.open_group("a")
    merged = session.merge(found(simple("a", 4)))
    assert not merged
    assert merged.held == session.newcomers() == 2
    assert len(session.group("a").files) == 2
    assert session.take_newcomers() == "a"
    assert len(session.group("a").files) == 4
    assert session.newcomers() == 0


def test_moving_on_lets_the_newcomers_in() -> None:
    session = ReviewSession()
    session.merge(found(simple("a", 2), simple("b", 2)))
    session.open_group("a")
    session.merge(found(simple("a", 3)))
    assert session.open_group("b").changed == ("a",)
    assert len(session.group("a").files) == 3


def test_a_retired_open_group_stays_until_it_is_let_go_and_its_heir_opens() -> None:
    session = ReviewSession()
    old = simple("old", 2)
    session.merge(found(simple("a"), old))
    session.open_group("old")
    heir = group("heir", [picture("better.jpg"), *old.files])
    session.merge(found(heir, simple("z"), retired=("old",)))
    assert order(session) == ["a", "old", "z"]
    assert session.newcomers() == 1
    assert session.take_newcomers() == "heir"
    assert order(session) == ["a", "heir", "z"]


def test_a_held_group_that_is_retired_again_never_shows() -> None:
    session = ReviewSession()
    old = simple("old", 2)
    session.merge(found(old))
    session.open_group("old")
    first = group("first", [picture("x.jpg"), *old.files])
    session.merge(found(first, retired=("old",)))
    session.merge(found(old, retired=("first",)))
    assert session.newcomers() == 0
    assert session.take_newcomers() == "old"
    assert order(session) == ["old"]


def test_regrouping_never_leaves_a_group_without_a_keeper() -> None:
    session = ReviewSession()
    ab, cd = simple("ab", 2), simple("cd", 2)
    session.merge(found(ab, cd))
    session.accept("ab")
    session.accept("cd")
    losers = group("losers", [ab.files[1], cd.files[1]])
    winners = group("winners", [ab.files[0], cd.files[0]])
    session.merge(found(losers, winners, retired=("ab", "cd")))
    assert [session.decision(f.id) for f in losers.files] == [Decision.UNDECIDED] * 2
    assert session.staged().files == 0
    session.undo()
    session.redo()
    assert session.plan_groups() == [], "neither undo nor redo brings the loss back"


def test_a_complete_rescan_takes_away_what_it_did_not_find() -> None:
    session = ReviewSession()
    gone, moved = simple("gone"), simple("moved", 2)
    session.merge(found(simple("a"), gone, moved))
    session.begin_scan()
    session.merge(found(simple("a"), group("other", [picture("n.jpg"), *moved.files])))
    assert order(session) == ["a", "gone", "other"]
    assert session.end_scan(complete=True).retired == ("gone",)
    assert order(session) == ["a", "other"]


def test_a_stopped_rescan_takes_nothing_away() -> None:
    session = ReviewSession()
    session.merge(found(simple("a"), simple("b")))
    session.begin_scan()
    session.merge(found(simple("a")))
    assert not session.end_scan(complete=False)
    assert order(session) == ["a", "b"]


def test_twenty_thousand_groups_merge_and_stay_counted() -> None:
    session = ReviewSession()
    groups = [simple(f"g{i}", 2) for i in range(20_000)]
    for start in range(0, len(groups), 500):
        session.merge(found(*groups[start : start + 500]))
    for i in range(0, 20_000, 40):
        session.accept(f"g{i}")
    assert session.reviewed() == 500
    assert session.staged().files == 500
    assert len(session.groups) == 20_000
