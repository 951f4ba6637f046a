"""The live threshold hides pairs beyond it, gives them back, and never touches a decision."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.domain import Decision, Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.store.sessions import SessionStore
from tests.core.review.builders import picture


def spread_group(name: str, *distances: int | None, size: int = 0) -> Group:
    """Return a group whose members lie at these pHash distances from its best picture."""
    files = [picture(f"{name}-{i}.jpg", size or 1000 - i) for i in range(len(distances) + 1)]
    relations = tuple(
        Relation(
            files[0].id,
            f.id,
            MatchClass.RESIZED,
            "resized",
            0.9,
            {} if d is None else {"dhash64": 1, "phash64": d},
        )
        for f, d in zip(files[1:], distances, strict=True)
    )
    return Group(name, MatchClass.RESIZED, tuple(files), relations, files[0].id, ("more pixels",))


def session_of(*groups: Group) -> ReviewSession:
    session = ReviewSession()
    session.merge(GroupsFound(groups))
    return session


def names(session: ReviewSession) -> list[list[str]]:
    return [[f.path.name for f in g.files] for g in session.groups]


def test_groups_shrink_vanish_and_come_back() -> None:
    session = session_of(spread_group("a", 2, 9), spread_group("b", 12), spread_group("c", None))
    whole = session.groups
    session.set_limit(8)
    assert names(session) == [["a-0.jpg", "a-1.jpg"], ["c-0.jpg", "c-1.jpg"]]
    assert "b" not in session
    assert session.file(picture("b-1.jpg", 999).id) is None
    session.set_limit(1)
    assert names(session) == [["c-0.jpg", "c-1.jpg"]], "what has no distance is never hidden"
    session.set_limit(None)
    assert session.groups == whole


def test_files_of_one_content_split_off_together() -> None:
    session = session_of(spread_group("a", 3, 14, 14, size=500))
    session.set_limit(8)
    assert names(session) == [["a-0.jpg", "a-1.jpg"], ["a-2.jpg", "a-3.jpg"]]
    session.set_limit(14)
    assert len(session.groups) == 1


def test_decisions_stay_and_hidden_files_are_not_staged() -> None:
    session = session_of(spread_group("a", 2, 9), spread_group("b", 12))
    session.accept("a")
    session.accept("b")
    assert session.staged().files == 3
    session.set_limit(8)
    assert session.staged().files == 1
    assert session.reviewed() == 1
    assert len(session.plan_groups()) == 1
    session.undo()  # the decision about b, which is hidden
    session.set_limit(None)
    assert session.staged().files == 2
    assert session.decision(session.group("b").files[1].id) is Decision.UNDECIDED
    assert session.reviewed() == 1


def test_counts_are_those_of_a_fresh_count_after_any_moves() -> None:
    rng = random.Random(5)
    groups = [
        spread_group(f"g{n}", *(rng.randrange(20) for _ in range(rng.randrange(1, 5))))
        for n in range(40)
    ]
    session = session_of(*groups)
    for _ in range(60):
        session.set_limit(rng.choice([None, *range(20)]))
        if session.groups and rng.random() < 0.5:
            session.accept(rng.choice(session.groups).id)
        if rng.random() < 0.2:
            session.undo()
        fresh = ReviewSession()
        fresh.merge(GroupsFound(session.groups))
        choices = {
            f.id: session.decision(f.id)
            for g in session.groups
            for f in g.files
            if session.decision(f.id) is not Decision.UNDECIDED
        }
        fresh._set(choices)
        fresh._refresh(g.id for g in session.groups)
        assert (session.staged(), session.reviewed(), session.undecided()) == (
            fresh.staged(),
            fresh.reviewed(),
            fresh.undecided(),
        )
        assert sorted(names(session)) == sorted(names(fresh))


def test_newcomers_obey_the_threshold() -> None:
    session = session_of(spread_group("a", 2))
    session.set_limit(5)
    session.merge(
        GroupsFound((spread_group("a", 2, 9), spread_group("b", 7), spread_group("c", 4)))
    )
    assert names(session) == [["a-0.jpg", "a-1.jpg"], ["c-0.jpg", "c-1.jpg"]]
    session.set_limit(7)
    assert len(session.groups) == 3
    session.merge(GroupsFound((), ("b",)))
    session.set_limit(None)
    assert names(session) == [["a-0.jpg", "a-1.jpg", "a-2.jpg"], ["c-0.jpg", "c-1.jpg"]]


def test_the_open_group_follows() -> None:
    session = session_of(spread_group("a", 2, 9))
    session.open_group("a")
    session.set_limit(8)
    assert len(session.group("a").files) == 2


def test_the_histogram_and_the_pairs_nearest_the_line() -> None:
    session = session_of(*(spread_group(f"g{d}", d) for d in range(20)), spread_group("n", None))
    spread = session.spread()
    assert (spread.method, spread.bits, spread.unknown, spread.most) == ("phash", 64, 1, 19)
    assert spread.counts.tolist()[:21] == [1] * 20 + [0]
    near = session.nearest(8)
    assert [p.distance for p in near if p.shown] == [8, 7, 6, 5, 4]
    assert [p.distance for p in near if not p.shown] == [9, 10, 11, 12, 13]
    assert near[0].a.path.name == "g8-0.jpg"
    assert [p.distance for p in session.nearest(19)] == list(range(19, 9, -1))
    assert ReviewSession().nearest(5) == []
    assert ReviewSession().spread().method == ""


def test_the_threshold_outlives_a_restart_and_can_be_left(tmp_path: Path) -> None:
    with SessionStore(tmp_path / "s.db") as store:
        review = store.create("t", [Path("/photos")], {})
        session = ReviewSession(store, review)
        session.merge(GroupsFound((spread_group("a", 2, 9), spread_group("b", 12))))
        session.set_limit(8)
        session.keep_limit()
        again = ReviewSession(store, review)
        assert again.limit == 8
        assert names(again) == [["a-0.jpg", "a-1.jpg"]]
        again.set_limit(None)
        assert names(again) == [["a-0.jpg", "a-1.jpg", "a-2.jpg"], ["b-0.jpg", "b-1.jpg"]]


def test_a_suggestion_that_is_hidden_is_made_anew() -> None:
    files = [
        ImageFile(FileId(Path(f"/photos/{n}.jpg"), 100, 7), Facts("JPEG", edge, edge))
        for n, edge in enumerate((100, 90, 200))
    ]
    relations = tuple(
        Relation(files[0].id, f.id, MatchClass.RESIZED, "resized", 0.9, {"phash64": d})
        for f, d in ((files[1], 2), (files[2], 12))
    )
    session = session_of(
        Group("a", MatchClass.RESIZED, tuple(files), relations, files[2].id, ("more pixels",))
    )
    session.set_limit(5)
    assert session.group("a").suggested == files[0].id


@pytest.mark.parametrize("limit", [0, 3, None])
def test_identical_files_are_never_apart(limit: int | None) -> None:
    files = (picture("x.jpg"), picture("y.jpg"))
    same = Relation(files[0].id, files[1].id, MatchClass.IDENTICAL, "byte for byte")
    session = session_of(
        Group("i", MatchClass.IDENTICAL, files, (same,), None), spread_group("a", 9)
    )
    session.set_limit(limit)
    assert "i" in session
    assert session.spread().counts[0] == 1


def test_reasons_speak_of_the_files_that_are_left() -> None:
    whole = replace(
        spread_group("a", 9, 2, 3), reasons=("larger than C", "the whole frame, B is a part of it")
    )
    session = session_of(whole)
    session.set_limit(5)
    assert [f.path.name for f in session.group("a").files] == ["a-0.jpg", "a-2.jpg", "a-3.jpg"]
    assert session.group("a").reasons == ("larger than B",)
    session.set_limit(None)
    assert session.group("a").reasons == whole.reasons
