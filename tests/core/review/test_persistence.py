"""A review outlives the program: decisions, destinations, overrides and "not duplicates"."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgreview.core.domain import Decision, FileId, Group, ImageFile
from imgreview.core.errors import UserError
from imgreview.core.events import GroupsFound
from imgreview.core.methods.exact import partial_digest
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.store.sessions import SessionStore
from tests.core.review.builders import group, picture, simple


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    with SessionStore(tmp_path / "sessions.sqlite") as opened:
        yield opened


def begin(store: SessionStore, *groups: Group) -> tuple[ReviewSession, str]:
    review = store.create("Photos", [Path("/photos")], {})
    session = ReviewSession(store, review)
    session.merge(GroupsFound(groups))
    return session, review


def order(session: ReviewSession) -> list[str]:
    return [g.id for g in session.groups]


def test_a_restart_continues_where_it_stopped(store: SessionStore) -> None:
    session, review = begin(store, simple("g"), simple("h"), simple("i", 2))
    session.accept("g")
    session.reject_all("i")
    kept, *rest = (f.id for f in session.group("g").files)
    session.set_target(rest, Path("/review"))
    session.set_destination(Path("/elsewhere"))
    session.accept("h")
    session.undo()
    again = ReviewSession(store, review)
    assert [g.id for g in again.groups] == ["g", "h", "i"]
    assert again.groups == session.groups
    assert again.decision(kept) is Decision.KEEP
    assert again.staged() == session.staged()
    assert again.targets() == dict.fromkeys(rest, Path("/review"))
    assert again.destination == Path("/elsewhere")
    assert [p.allow_empty for p in again.plan_groups()] == [False, True]
    assert again.reviewed() == 2


def test_a_changed_file_has_no_decision_after_a_restart(store: SessionStore) -> None:
    session, review = begin(store, simple("g", 2))
    session.accept("g")
    first, second = session.group("g").files
    edited = ImageFile(FileId(second.path, second.id.size, second.id.mtime_ns + 1), second.facts)
    touched = ImageFile(FileId(first.path, first.id.size, first.id.mtime_ns, 99, 1, 2), first.facts)
    again = ReviewSession(store, review)
    again.merge(GroupsFound((group("g", [touched, edited]),)))
    assert again.decision(touched.id) is Decision.KEEP, "the same file under the same times"
    assert again.decision(edited.id) is Decision.UNDECIDED


def test_groups_that_left_stay_away(store: SessionStore) -> None:
    session, review = begin(store, simple("g", 2), simple("h", 2))
    session.accept("g")
    session.remove_files([session.group("g").files[1].id])
    again = ReviewSession(store, review)
    assert [g.id for g in again.groups] == ["h"]
    assert again.staged().files == 0


def test_not_duplicates_is_remembered_by_content_and_can_be_taken_back(
    store: SessionStore, tmp_path: Path
) -> None:
    files = []
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        path = tmp_path / name
        path.write_bytes(name.encode() * 50)
        files.append(ImageFile(FileId(path, 250, 1), picture(name).facts))
    session, review = begin(store, group("g", files))
    session.ignore("g")
    keys = [partial_digest(os.fsencode(f.path)) for f in files]
    wanted = {tuple(sorted((a, b))) for a in keys for b in keys if a != b}
    assert store.ignored_pairs() == wanted
    assert ReviewSession(store, review).groups == ()
    session.merge(GroupsFound((group("g", files),)))
    assert order(session) == [], "the running scan finds it again in vain"
    session.merge(GroupsFound((group("g", [*files, picture("new.jpg")]),)))
    assert order(session) == ["g"], "a new picture brings the question back"
    session.merge(GroupsFound((group("g", files),)))
    assert order(session) == []
    session.undo()
    assert store.ignored_pairs() == frozenset()
    assert [g.id for g in ReviewSession(store, review).groups] == ["g"]


def test_files_that_cannot_be_read_are_only_ignored_for_now(store: SessionStore) -> None:
    session, _ = begin(store, simple("g"))
    session.ignore("g")
    assert order(session) == []
    assert store.ignored_pairs() == frozenset()


def test_a_decision_that_cannot_be_written_is_not_made(store: SessionStore) -> None:
    session, review = begin(store, simple("g"))
    store.delete(review)
    with pytest.raises(UserError):
        session.accept("g")
    assert session.staged().files == 0
    assert session.undo_label is None
    heard: list[Notice] = []
    session.subscribe(heard.append)
    session.merge(GroupsFound((simple("h"),)))
    assert "stored" in heard[0].trouble, "groups go on arriving, with a sentence"


def test_a_review_that_is_gone_cannot_be_opened(store: SessionStore) -> None:
    with pytest.raises(UserError):
        ReviewSession(store, "nothing")


def test_groups_found_again_as_they_were_are_not_written_again(store: SessionStore) -> None:
    session, _ = begin(store, simple("g"), simple("h"))
    words: list[str] = []
    store._db.set_trace_callback(words.append)
    session.begin_scan()
    session.merge(GroupsFound((simple("g"), simple("h", 4))))
    session.end_scan(complete=True)
    store._db.set_trace_callback(None)
    written = [text for text in words if text.startswith("INSERT INTO groups")]
    assert len(written) == 1
    assert len(session.group("h").files) == 4
    assert order(session) == ["g", "h"]
