import os
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.domain import Decision
from imgreview.core.errors import UserError
from imgreview.core.store.sessions import SessionStore
from tests.core.store.samples import file_id, group

ROOTS = (Path("/photos"), Path(os.fsdecode(b"/caf\xe9")))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sessions.sqlite"


def begin(store: SessionStore, title: str = "Holidays") -> str:
    return store.create(title, ROOTS, {"preset": "fast", "threshold": None})


def test_a_review_comes_back_after_a_restart(file: Path) -> None:
    keep, reject = file_id(b"caf\xe9.jpg"), file_id("b.jpg", mtime_ns=25 * 10**19)
    with SessionStore(file) as store:
        review = begin(store)
        store.save_groups(review, [group("g1"), group("g2", weak=True)])
        store.save_decisions(review, {keep: Decision.KEEP, reject: Decision.REJECT})
        store.save_targets(review, {reject: Path("/sorted out")})
        store.save_note(review, "emptied", [["a", 1]])
        store.set_destination(review, ROOTS[1])
    with SessionStore(file) as store:
        loaded = store.load(review)
        assert loaded.groups == (group("g1"), group("g2", weak=True))
        assert loaded.decisions == {
            (keep.path, keep.size, keep.mtime_ns): Decision.KEEP,
            (reject.path, reject.size, reject.mtime_ns): Decision.REJECT,
        }
        assert loaded.targets == {(reject.path, reject.size, reject.mtime_ns): Path("/sorted out")}
        assert loaded.notes == {"emptied": [["a", 1]]}
        info = loaded.info
        assert (info.title, info.roots, info.destination) == ("Holidays", ROOTS, ROOTS[1])
        assert info.request == {"preset": "fast", "threshold": None}
        assert (info.groups, info.decided) == (2, 2)
        assert info.updated >= info.created


def test_a_changed_group_keeps_its_place_and_a_retired_one_goes(file: Path) -> None:
    with SessionStore(file) as store:
        review = begin(store)
        store.save_groups(review, [group("g1"), group("g2"), group("g3")])
        store.save_groups(review, [group("g1", weak=True), group("g4")], retired=["g2"])
        assert [(g.id, g.weak) for g in store.load(review).groups] == [
            ("g1", True),
            ("g3", False),
            ("g4", False),
        ]


def test_a_decision_taken_back_is_none_and_keeps_the_target(file: Path) -> None:
    a = file_id("a.jpg")
    key = (a.path, a.size, a.mtime_ns)
    with SessionStore(file) as store:
        review = begin(store)
        store.save_decisions(review, {a: Decision.REJECT})
        store.save_targets(review, {a: Path("/there")})
        store.save_decisions(review, {a: Decision.UNDECIDED})
        assert store.load(review).decisions == {}
        assert store.load(review).targets == {key: Path("/there")}
        assert store.recent()[0].decided == 0
        store.save_targets(review, {a: None})
        store.save_decisions(review, {a: Decision.KEEP})
        assert store.load(review).targets == {}
        assert store.load(review).decisions == {key: Decision.KEEP}


def test_a_changed_file_has_no_decision(file: Path) -> None:
    a = file_id("a.jpg")
    with SessionStore(file) as store:
        review = begin(store)
        store.save_decisions(review, {a: Decision.REJECT})
        changed = replace(a, mtime_ns=a.mtime_ns + 1)
        assert (changed.path, changed.size, changed.mtime_ns) not in store.load(review).decisions


def test_files_that_a_commit_took_leave_their_decisions(file: Path) -> None:
    a, b = file_id("a.jpg"), file_id("b.jpg")
    with SessionStore(file) as store:
        review = begin(store)
        store.save_decisions(review, {a: Decision.REJECT, b: Decision.KEEP})
        store.remove_files(review, [a])
        assert list(store.load(review).decisions.values()) == [Decision.KEEP]


def test_recent_lists_the_last_touched_first(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1000))
    monkeypatch.setattr(time, "time", lambda: float(next(clock)))
    with SessionStore(file) as store:
        first, second, third = (begin(store, title) for title in "abc")
        store.save_decisions(first, {file_id("a.jpg"): Decision.KEEP})
        assert [r.id for r in store.recent()] == [first, third, second]
        assert [r.id for r in store.recent(limit=1)] == [first]
        store.delete(first)
        assert [r.title for r in store.recent()] == ["c", "b"]
        assert store._db.execute("SELECT count(*) FROM decisions").fetchone() == (0,)


def test_a_review_that_is_gone_is_a_sentence(file: Path) -> None:
    with SessionStore(file) as store:
        for use in (
            lambda: store.load("nope"),
            lambda: store.save_groups("nope", [group()]),
            lambda: store.save_decisions("nope", {file_id("a"): Decision.KEEP}),
            lambda: store.save_note("nope", "a", 1),
        ):
            with pytest.raises(UserError, match="no longer stored"):
                use()


def test_a_note_is_replaced_and_forgotten(file: Path) -> None:
    with SessionStore(file) as store:
        review = begin(store)
        store.save_note(review, "at", "g1")
        store.save_note(review, "at", {"group": "g2"})
        assert store.load(review).notes == {"at": {"group": "g2"}}
        store.save_note(review, "at", None)
        assert store.load(review).notes == {}


def test_ignored_pairs_have_no_order_and_outlive_reviews(file: Path) -> None:
    a, b, c = b"\1" * 32, b"\2" * 32, b"\3" * 32
    with SessionStore(file) as store:
        store.ignore((b, a), (a, c))
        store.ignore((a, b))
        assert store.ignored_pairs() == {(a, b), (a, c)}
    with SessionStore(file) as store:
        store.revoke((c, a))
        assert store.ignored_pairs() == {(a, b)}


def test_a_locked_database_is_a_sentence_and_nothing_is_half_written(file: Path) -> None:
    with SessionStore(file) as store:
        review = begin(store)
        store._db.execute("PRAGMA busy_timeout = 50")
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="another program keeps it locked"):
            store.save_groups(review, [group()])
        assert store.load(review).groups == ()  # reading goes on meanwhile
        other.execute("ROLLBACK")
        other.close()
        store.save_groups(review, [group()])
        assert len(store.load(review).groups) == 1


def test_a_damaged_database_is_never_thrown_away(file: Path, tmp_path: Path) -> None:
    with SessionStore(file) as store:
        review = begin(store)
        store.save_groups(review, [group(f"g{n}") for n in range(50)])
    content = bytearray(file.read_bytes())
    content[8192:] = b"\x55" * (len(content) - 8192)
    file.write_bytes(content)
    with SessionStore(file) as store, pytest.raises(UserError, match="left untouched"):
        store.load(review)
    assert file.read_bytes()[8192:] == content[8192:]
    assert list(tmp_path.glob("*.damaged-*")) == []


def test_what_a_review_is_about_is_told_without_its_groups(file: Path) -> None:
    with SessionStore(file) as store:
        review = begin(store)
        store.save_groups(review, [group("g1")])
        assert store.info(review) == store.load(review).info
        with pytest.raises(UserError, match="no longer stored"):
            store.info("another")


def test_a_file_and_what_is_said_of_it_share_one_identity(file: Path) -> None:
    with SessionStore(file) as store:
        review = begin(store)
        store.save_groups(review, [group("g1")])
        [loaded] = store.load(review).groups
    mine = {id(f.id) for f in loaded.files}
    assert loaded.relations
    assert {id(r.a) for r in loaded.relations} | {id(r.b) for r in loaded.relations} <= mine
    assert loaded.suggested is None or id(loaded.suggested) in mine
