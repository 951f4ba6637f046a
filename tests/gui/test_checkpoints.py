"""The log of the reviews is carried into its file by a worker, never by a key press."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, FileId
from imgreview.core.store.sessions import SessionStore
from imgreview.gui.checkpoints import LEAST, Checkpoints
from imgreview.gui.jobs import JobRunner


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    with SessionStore(tmp_path / "reviews.sqlite") as opened:
        yield opened


@contextmanager
def watching(store: SessionStore, runner: JobRunner, least: int = LEAST) -> Iterator[Checkpoints]:
    checkpoints = Checkpoints(store, runner, least)
    try:
        yield checkpoints
    finally:
        checkpoints.stop()


def many(store: SessionStore) -> str:
    """Decide about so many files that SQLite would stop for a checkpoint by itself."""
    review = store.create("Photos", [], {})
    for turn in range(8):
        files = (FileId(Path(f"/photos/{turn}/{n:0200}.jpg"), n, n) for n in range(2500))
        store.save_decisions(review, dict.fromkeys(files, Decision.KEEP))
    return review


def stored(file: Path) -> int:
    """Return how many decisions the file holds without its log."""
    alone = file.with_name("alone.sqlite")
    alone.write_bytes(file.read_bytes())
    db = sqlite3.connect(alone)
    try:
        tables = db.execute("SELECT name FROM sqlite_master WHERE name = 'decisions'").fetchall()
        return int(db.execute("SELECT count(*) FROM decisions").fetchone()[0]) if tables else 0
    finally:
        db.close()


def test_a_worker_carries_the_log_over(
    qtbot: QtBot, runner: JobRunner, store: SessionStore
) -> None:
    with watching(store, runner) as checkpoints:
        review = many(store)
        assert stored(store.file) == 0  # no write stopped for it
        with qtbot.waitSignal(runner.idle):
            checkpoints.look()
        assert stored(store.file) == 20_000
        assert len(store.load(review).decisions) == 20_000
        checkpoints.look()
        assert runner.running() == ()  # nothing was written since


def test_a_short_log_is_left_alone(runner: JobRunner, store: SessionStore) -> None:
    with watching(store, runner) as checkpoints:
        store.create("Photos", [], {})
        checkpoints.look()
        assert runner.running() == ()


def test_writing_goes_on_while_the_log_is_carried_over(
    qtbot: QtBot, runner: JobRunner, store: SessionStore
) -> None:
    with watching(store, runner, least=1) as checkpoints:
        review = many(store)
        for turn in range(20):
            checkpoints.look()
            store.save_decisions(review, {FileId(Path(f"/more/{turn}"), 1, 1): Decision.REJECT})
        qtbot.waitUntil(lambda: not runner.running())
        assert len(store.load(review).decisions) == 20_020
