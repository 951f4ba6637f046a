"""Groups split, merged and protected by hand: undoable, kept, and true while a scan goes on."""

from pathlib import Path

import pytest

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.store.sessions import SessionStore
from tests.core.review.builders import group, picture, simple

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED


def names(session: ReviewSession) -> list[list[str]]:
    return [[f.path.name for f in g.files] for g in session.groups]


def session_of(*groups: Group) -> ReviewSession:
    session = ReviewSession()
    session.merge(GroupsFound(groups))
    return session


def split(session: ReviewSession, group_id: str, *places: int) -> None:
    files = session.group(group_id).files
    session.split(group_id, [files[p].id for p in places])


def test_a_split_makes_two_groups_in_place_and_undo_takes_it_back() -> None:
    session = session_of(simple("a", 4), simple("b", 2))
    session.open_group("a")
    split(session, "a", 2, 3)
    shown = [["a-0.jpg", "a-1.jpg"], ["a-2.jpg", "a-3.jpg"], ["b-0.jpg", "b-1.jpg"]]
    assert sorted(names(session)) == shown
    part = next(g for g in session.groups if g.files[0].path.name == "a-2.jpg")
    assert [(r.a, r.b) for r in part.relations] == [(part.files[0].id, part.files[1].id)]
    assert part.cls is MatchClass.RESIZED
    assert part.suggested is None or part.suggested in {f.id for f in part.files}
    session.undo()
    assert sorted(names(session)) == sorted(names(session_of(simple("a", 4), simple("b", 2))))
    session.redo()
    assert len(session.groups) == 3


def test_a_split_lasts_while_the_group_grows() -> None:
    session = session_of(simple("a", 4))
    split(session, "a", 2, 3)
    grown = simple("a", 5)
    session.merge(GroupsFound((grown,)))
    assert sorted(names(session)) == [["a-0.jpg", "a-1.jpg", "a-4.jpg"], ["a-2.jpg", "a-3.jpg"]]
    better = group("z", [picture("z.jpg", 9999), *grown.files])
    session.merge(GroupsFound((better,), ("a",)))
    assert sorted(names(session)) == [
        ["a-2.jpg", "a-3.jpg"],
        ["z.jpg", "a-0.jpg", "a-1.jpg", "a-4.jpg"],
    ]


def test_who_is_split_off_alone_leaves_and_is_not_rejected_any_more() -> None:
    session = session_of(simple("a", 3))
    files = session.group("a").files
    session.decide({files[2].id: REJECT, files[0].id: KEEP}, "x")
    split(session, "a", 2)
    assert names(session) == [["a-0.jpg", "a-1.jpg"]]
    assert session.decision(files[2].id) is OPEN
    assert session.staged().files == 0
    session.undo()
    assert names(session) == [["a-0.jpg", "a-1.jpg", "a-2.jpg"]]
    assert session.decision(files[2].id) is REJECT


def test_a_part_without_its_keeper_is_never_staged() -> None:
    session = session_of(simple("a", 4))
    session.accept("a")
    assert session.staged().files == 3
    split(session, "a", 2, 3)
    assert session.staged().files == 1
    lost = next(g for g in session.groups if g.files[0].path.name == "a-2.jpg")
    assert [session.decision(f.id) for f in lost.files] == [OPEN, OPEN]


def test_a_merge_claims_nothing_and_is_undone() -> None:
    session = session_of(simple("a", 2), simple("b", 2), simple("c", 2))
    session.merge_groups(["a", "b"])
    made = session.groups[0]
    assert made.files[0].path.name in ("a-0.jpg", "b-0.jpg")
    assert len(made.files) == 4
    assert made.cls is MatchClass.SIMILAR
    assert made.suggested is None
    assert [g.files[0].path.name for g in session.groups[1:]] == ["c-0.jpg"]
    with pytest.raises(RefusedError, match="not proven"):
        session.accept(made.id)
    session.undo()
    assert sorted(g.files[0].path.name for g in session.groups) == ["a-0.jpg", "b-0.jpg", "c-0.jpg"]


def test_parts_can_be_put_together_again() -> None:
    session = session_of(simple("a", 4))
    split(session, "a", 3, 2)
    session.merge_groups([g.id for g in session.groups])
    made = session.groups[0]
    assert [f.path.name for f in made.files] == ["a-0.jpg", "a-1.jpg", "a-2.jpg", "a-3.jpg"]
    assert made.cls is MatchClass.RESIZED, "the scan proved them"
    assert made.relations == simple("a", 4).relations


def test_a_merged_group_takes_newcomers_of_its_parts() -> None:
    session = session_of(simple("a", 2), simple("b", 2))
    session.merge_groups(["a", "b"])
    session.merge(GroupsFound((simple("b", 3),)))
    assert len(session.groups) == 1
    assert {f.path.name for f in session.groups[0].files} == {
        "a-0.jpg",
        "a-1.jpg",
        "b-0.jpg",
        "b-1.jpg",
        "b-2.jpg",
    }


def test_a_burst_of_the_same_leader_stays_out_of_it() -> None:
    copies = simple("a", 3)
    burst = group("a-burst", [copies.files[0], picture("m.jpg")], MatchClass.BURST, suggest=False)
    session = session_of(copies, burst)
    split(session, "a", 2)
    assert sorted(names(session)) == [["a-0.jpg", "a-1.jpg"], ["a-0.jpg", "m.jpg"]]


def test_both_parts_need_a_picture() -> None:
    session = session_of(simple("a", 2))
    for places in ((), (0, 1)):
        with pytest.raises(RefusedError):
            split(session, "a", *places)
    with pytest.raises(RefusedError):
        session.merge_groups(["a", "a"])


def test_everything_by_hand_outlives_a_restart(tmp_path: Path) -> None:
    with SessionStore(tmp_path / "s.db") as store:
        review = store.create("t", [Path("/photos")], {})
        session = ReviewSession(store, review)
        session.merge(GroupsFound((simple("a", 4), simple("b", 2), simple("c", 2))))
        split(session, "a", 2, 3)
        session.merge_groups(["b", "c"])
        session.protect(Path("/photos"))
        shown = names(session)
        again = ReviewSession(store, review)
        assert sorted(names(again)) == sorted(shown)
        assert all(f.protected for g in again.groups for f in g.files)
        again.merge(GroupsFound((simple("a", 5),)))
        assert len(again.groups) == 3


def test_protecting_a_folder_withdraws_rejections_until_undone() -> None:
    session = session_of(simple("a", 3))
    session.keep_only("a", session.group("a").files[0].id)
    told = session.protect(Path("/photos"))
    assert (told.files, told.withdrawn) == (3, 2)
    assert all(f.protected for f in session.group("a").files)
    assert session.staged().files == 0
    assert session.group("a").suggested is None or session.group("a").files[0].protected
    with pytest.raises(RefusedError, match="protected"):
        session.decide({session.group("a").files[1].id: REJECT}, "x")
    assert session.protected_folders([Path("/other")]) == {Path("/photos"), Path("/other")}
    session.undo()
    assert session.staged().files == 2
    assert session.protected_folders([]) == frozenset()


def test_a_protected_folder_can_be_freed_and_newcomers_follow() -> None:
    guarded = group("a", [picture("a-0.jpg", protected=True), picture("a-1.jpg")])
    session = session_of(guarded)
    told = session.protect(Path("/photos"), False)
    assert told.withdrawn == 0
    assert not any(f.protected for f in session.group("a").files)
    assert session.protected_folders([Path("/photos")]) == frozenset()
    grown = group("a", [*guarded.files, picture("a-2.jpg", protected=True)])
    session.merge(GroupsFound((grown,)))
    assert not any(f.protected for f in session.group("a").files)
    session.protect(Path("/photos"), None)
    assert [f.protected for f in session.group("a").files] == [True, False, True]


def test_a_commit_takes_files_out_of_parts_as_well() -> None:
    session = session_of(simple("a", 4))
    split(session, "a", 2, 3)
    gone = next(f for g in session.groups for f in g.files if f.path.name == "a-1.jpg")
    session.remove_files([gone.id])


def test_a_part_said_to_be_no_duplicates_stays_away(tmp_path: Path) -> None:
    with SessionStore(tmp_path / "s.db") as store:
        review = store.create("t", [Path("/photos")], {})
        session = ReviewSession(store, review)
        session.merge(GroupsFound((simple("a", 4),)))
        split(session, "a", 2, 3)
        part = next(g.id for g in session.groups if g.files[0].path.name == "a-2.jpg")
        session.ignore(part)
        assert names(session) == [["a-0.jpg", "a-1.jpg"]]
        assert names(ReviewSession(store, review)) == [["a-0.jpg", "a-1.jpg"]]
        session.undo()
        assert len(session.groups) == 2
        assert len(ReviewSession(store, review).groups) == 2
