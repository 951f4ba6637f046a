"""Clearing what is kept: everything that was asked for, nothing else, never undo by accident."""

import sqlite3
from pathlib import Path

import pytest

from imgreview.core import kept, logs, paths, settings
from imgreview.core.actions.execute import execute, undo
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.actions.planfile import from_json
from imgreview.core.domain import FileId
from imgreview.core.errors import UserError
from imgreview.core.events import CommitFinished
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.jobs import CancelToken
from imgreview.core.kept import EVERYTHING, Kept
from imgreview.core.settings import Settings
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.sessions import SessionStore
from tests.pictures import Copies

SECRET = b"secret-holiday"


def in_files(folder: Path, words: bytes) -> set[str]:
    """Return the files below a folder that hold some bytes."""
    files = (f for f in folder.rglob("*") if f.is_file())
    return {str(f.relative_to(folder)) for f in files if words in f.read_bytes()}


@pytest.fixture
def committed(copies: Copies) -> tuple[Path, str]:
    """Commit one copy; return its path and the commit."""
    keep = copies.original("coffee.png", "secret-holiday/a.jpg", edge=200)
    gone = copies.exact(keep, "secret-holiday/b.jpg")
    plan = from_json(
        '{"schema": "imgreview.plan/1", "action": "trash", "groups": '
        f'[{{"keep": ["{keep}"], "reject": ["{gone}"]}}]}}',
        copies.folder,
    ).build()
    with Journal(paths.journal_db()) as journal:
        [*_, end] = execute(plan, CancelToken(), journal)
    assert isinstance(end, CommitFinished)
    assert not gone.exists()
    return gone, end.batch


@pytest.fixture
def used(committed: tuple[Path, str]) -> tuple[Path, str]:
    """Leave traces of every kind."""
    gone, batch = committed
    file = FileId(gone, 10, 20)
    with FingerprintStore(paths.fingerprints_db()) as store:
        store.put_many([(file, b"key", "phash64/1", b"12345678")])
    ThumbStore(paths.thumbs_dir()).put("k", SECRET)
    with SessionStore(paths.sessions_db()) as store2:
        store2.create("secret-holiday", [gone.parent], {})
        store2.ignore((b"a", b"b"))
    settings.save(settings.with_ui(Settings(), recent=(str(gone.parent),)))
    (paths.log_dir() / "imgreview.log").write_bytes(SECRET)
    (paths.log_dir() / "imgreview.log.1").write_bytes(SECRET)
    (paths.config_dir() / "models").mkdir()
    (paths.config_dir() / "models" / "mine.toml").write_text("a model of one's own")
    return gone, batch


def test_the_survey_counts_and_changes_nothing(used: tuple[Path, str], private_home: Path) -> None:
    before = {f: f.stat().st_mtime_ns for f in private_home.rglob("*") if f.is_file()}
    counts = {a.kind: a.count for a in kept.survey()}
    assert counts == {
        Kept.CACHE: 1,
        Kept.REVIEWS: 1,
        Kept.SETTINGS: 1,
        Kept.LOGS: 2,
        Kept.HISTORY: 1,
    }
    assert all(a.size > 0 for a in kept.survey())
    assert {f: f.stat().st_mtime_ns for f in private_home.rglob("*") if f.is_file()} == before


def test_everything_goes_but_undo(used: tuple[Path, str], private_home: Path) -> None:
    gone, batch = used
    kept.clear(EVERYTHING)
    left = {name for name in in_files(private_home, SECRET) if not name.startswith("xdg-data")}
    assert left == {"data/journal.sqlite"}
    assert (paths.config_dir() / "models" / "mine.toml").exists()
    with Journal(paths.journal_db()) as journal:
        list(undo(batch, CancelToken(), journal))
    assert gone.exists()


def test_the_history_goes_when_it_is_named(used: tuple[Path, str], private_home: Path) -> None:
    trashed = in_files(private_home / "xdg-data", b"JFIF")
    kept.clear(frozenset(Kept))
    assert in_files(private_home, SECRET) <= {
        n for n in in_files(private_home, SECRET) if n.startswith("xdg-data")
    }
    assert in_files(private_home / "xdg-data", b"JFIF") == trashed  # what is in the trash stays
    assert len(trashed) == 1
    assert all(a.count == 0 for a in kept.survey() if a.kind is not Kept.LOGS)
    with Journal(paths.journal_db()) as journal:
        assert journal.batches() == ()


def test_one_kind_goes_alone(used: tuple[Path, str]) -> None:
    kept.clear({Kept.REVIEWS})
    counts = {a.kind: a.count for a in kept.survey()}
    assert counts[Kept.REVIEWS] == 0
    assert (counts[Kept.CACHE], counts[Kept.SETTINGS], counts[Kept.HISTORY]) == (1, 1, 1)
    with SessionStore(paths.sessions_db()) as store:
        assert store.ignored_pairs() == frozenset()


def test_open_databases_stay_usable(used: tuple[Path, str]) -> None:
    with (
        SessionStore(paths.sessions_db()) as store,
        Journal(paths.journal_db()) as journal,
        FingerprintStore(paths.fingerprints_db()) as prints,
    ):
        kept.clear(frozenset(Kept))
        assert store.recent() == ()
        assert store.create("anew", [], {})
        assert prints.info().files == 0
        assert journal.batches() == ()


def test_an_unsettled_commit_is_not_forgotten(committed: tuple[Path, str]) -> None:
    empty = build_plan([PlanGroup("g", (), (), exact=False)], "trash", None, [])
    with Journal(paths.journal_db()) as journal:
        journal.open_batch(empty, None)
        with pytest.raises(UserError, match="not settled"):
            kept.clear({Kept.HISTORY})
        assert len(journal.batches()) == 2


def test_history_is_not_forgotten_while_files_move(committed: tuple[Path, str]) -> None:
    with Journal(paths.journal_db()) as journal, journal.at_work():
        with pytest.raises(UserError, match="being moved"):
            kept.clear({Kept.HISTORY})
        assert len(journal.batches()) == 1


def test_nothing_kept_is_nothing_to_clear(private_home: Path) -> None:
    kept.clear(frozenset(Kept))
    assert all(a.count == 0 and a.size == 0 for a in kept.survey())
    assert not paths.journal_db().exists()


def test_a_damaged_database_is_said(private_home: Path) -> None:
    paths.sessions_db().write_bytes(b"this is no database at all, but a long enough text" * 9)
    assert [a.count for a in kept.survey() if a.kind is Kept.REVIEWS] == [0]
    with pytest.raises(UserError, match="could not be emptied"):
        kept.clear({Kept.REVIEWS})


def test_locked_by_another_program(used: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "PATIENCE", 0.01)
    other = sqlite3.connect(paths.sessions_db(), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="keeps it locked"):
        kept.clear({Kept.REVIEWS})
    other.execute("ROLLBACK")
    other.close()


def test_the_log_goes_on_in_the_same_file(monkeypatch: pytest.MonkeyPatch) -> None:
    import logging

    logger = logging.getLogger("imgreview")
    monkeypatch.setattr(logger, "handlers", [])
    logs.setup()
    try:
        logger.info("before")
        kept.clear({Kept.LOGS})
        logger.info("after")
        text = (paths.log_dir() / "imgreview.log").read_text()
        assert "after" in text
        assert "before" not in text
    finally:
        for handler in logger.handlers:
            handler.close()
