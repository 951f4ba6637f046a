"""Groups are written without waiting for the disk, decisions never."""

import sqlite3
from pathlib import Path

import pytest

from imgreview.core.domain import Decision
from imgreview.core.errors import UserError
from imgreview.core.store.sessions import SessionStore
from tests.core.review.builders import simple


def test_only_groups_may_be_written_later(tmp_path: Path) -> None:
    words: list[str] = []
    store = SessionStore(tmp_path / "reviews.db")
    try:
        review = store.create("Trip", [], {})
        store._db.set_trace_callback(words.append)
        group = simple("g1")
        store.save_groups(review, [group])
        store.save_decisions(review, {group.files[0].id: Decision.KEEP})
        store._db.set_trace_callback(None)
    finally:
        store.close()
    relaxed = words.index("PRAGMA synchronous = NORMAL")
    strict = words.index("PRAGMA synchronous = FULL")
    inserts = [n for n, text in enumerate(words) if text.startswith("INSERT INTO groups")]
    decided = [n for n, text in enumerate(words) if text.startswith("INSERT INTO decisions")]
    assert relaxed < inserts[0] < words.index("COMMIT") < strict < decided[0]


def test_decisions_are_safe_again_after_groups_could_not_be_written(tmp_path: Path) -> None:
    store = SessionStore(tmp_path / "reviews.db")
    try:
        with pytest.raises(UserError):
            store.save_groups("no such review", [simple("g1")])
        (level,) = store._db.execute("PRAGMA synchronous").fetchone()
        assert level == 2
    finally:
        store.close()
    with sqlite3.connect(tmp_path / "reviews.db") as plain:
        assert plain.execute("SELECT count(*) FROM groups").fetchone() == (0,)
    plain.close()
