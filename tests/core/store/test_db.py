import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from imgreview.core.errors import BugError, UserError
from imgreview.core.store.db import (
    MINOR,
    Schema,
    checkpoint,
    open_db,
    set_aside,
    transaction,
    write_ahead,
)

FIRST = "CREATE TABLE a (x INTEGER); CREATE TABLE b (y TEXT)"
SECOND = "ALTER TABLE a ADD COLUMN z TEXT NOT NULL DEFAULT 'none'"
CACHE = Schema("cache of a test", 1, (FIRST,), precious=False)
DATA = Schema("data of a test", 1, (FIRST,), precious=True)


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(("schema", "synchronous"), [(CACHE, 1), (DATA, 2)])
def test_a_new_file_has_its_tables_and_pragmas(
    tmp_path: Path, schema: Schema, synchronous: int
) -> None:
    connection = open_db(tmp_path / "t.sqlite", schema)
    assert pragma(connection, "journal_mode") == "wal"
    assert pragma(connection, "synchronous") == synchronous
    assert pragma(connection, "foreign_keys") == 1
    assert pragma(connection, "user_version") == MINOR + 1
    connection.execute("INSERT INTO b VALUES ('there')")
    connection.close()
    again = open_db(tmp_path / "t.sqlite", schema)
    assert again.execute("SELECT y FROM b").fetchall() == [("there",)]
    again.close()


def test_an_older_file_gets_the_missing_steps(tmp_path: Path) -> None:
    file = tmp_path / "t.sqlite"
    old = open_db(file, DATA)
    old.execute("INSERT INTO a VALUES (7)")
    old.close()
    new = open_db(file, Schema("data", 1, (FIRST, SECOND), precious=True))
    assert new.execute("SELECT x, z FROM a").fetchall() == [(7, "none")]
    assert pragma(new, "user_version") == MINOR + 2
    new.close()
    # and the older program still uses it
    old = open_db(file, DATA)
    old.execute("INSERT INTO a (x) VALUES (8)")
    assert pragma(old, "user_version") == MINOR + 2
    old.close()


def test_a_failing_step_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "t.sqlite"
    open_db(file, DATA).close()
    broken = Schema("data", 1, (FIRST, "CREATE TABLE c (x); CREATE TABEL d (x)"), precious=True)
    with pytest.raises(UserError, match="syntax"):
        open_db(file, broken)
    connection = open_db(file, DATA)
    assert pragma(connection, "user_version") == MINOR + 1
    assert connection.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall() == [
        ("a",),
        ("b",),
    ]
    connection.close()


@pytest.mark.parametrize("schema", [CACHE, DATA])
def test_a_newer_file_is_refused_politely_and_kept(tmp_path: Path, schema: Schema) -> None:
    file = tmp_path / "t.sqlite"
    connection = open_db(file, schema)
    connection.execute(f"PRAGMA user_version = {2 * MINOR + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(UserError, match=r"newer version of imgreview"):
        open_db(file, schema)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"this is no database" * 300, b"SQLite format 3\0" + b"\7" * 9000]
)
def test_a_damaged_cache_is_set_aside_and_begun_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "t.sqlite"
    file.write_bytes(content)
    connection = open_db(file, CACHE)
    connection.execute("INSERT INTO a VALUES (1)")
    connection.close()
    (aside,) = tmp_path.glob("t.sqlite.damaged-*")
    assert aside.read_bytes() == content


def test_damaged_data_is_left_untouched(tmp_path: Path) -> None:
    file = tmp_path / "t.sqlite"
    file.write_bytes(b"this is no database" * 300)
    with pytest.raises(UserError, match="left untouched"):
        open_db(file, DATA)
    assert [p.name for p in tmp_path.iterdir()] == ["t.sqlite"]
    assert file.read_bytes() == b"this is no database" * 300
    with pytest.raises(BugError):
        set_aside(file, DATA)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"could not be opened: the file cannot be opened\."):
        open_db(tmp_path / "missing" / "t.sqlite", CACHE)


def test_two_programs_starting_at_once_take_turns(tmp_path: Path) -> None:
    def start(_: int) -> int:
        connection = open_db(tmp_path / "t.sqlite", CACHE)
        version = pragma(connection, "user_version")
        connection.close()
        return int(str(version))

    with ThreadPoolExecutor(6) as pool:
        assert set(pool.map(start, range(12))) == {MINOR + 1}


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    connection = open_db(tmp_path / "t.sqlite", CACHE)

    def fail() -> None:
        with transaction(connection):
            connection.execute("INSERT INTO a VALUES (1)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with transaction(connection):
        connection.execute("INSERT INTO a VALUES (2)")
    assert connection.execute("SELECT x FROM a").fetchall() == [(2,)]
    connection.close()


class Contested(sqlite3.Connection):
    """A file whose switch to the write-ahead log is refused twice, as when others make it too."""

    refusals = 2

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if "journal_mode" in sql and self.refusals:
            self.refusals -= 1
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error
        return super().execute(sql, *values)


def test_the_switch_to_the_write_ahead_log_waits_for_other_programs(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "t.sqlite", factory=Contested)
    write_ahead(connection)
    assert connection.refusals == 0
    assert pragma(connection, "journal_mode") == "wal"
    connection.close()


def test_another_error_of_the_switch_is_told(tmp_path: Path) -> None:
    file = tmp_path / "t.sqlite"
    file.write_bytes(b"no database" * 100)
    connection = sqlite3.connect(file)
    with pytest.raises(sqlite3.DatabaseError):
        write_ahead(connection)
    connection.close()


def test_a_checkpoint_of_what_is_no_database_is_only_noted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    checkpoint(tmp_path / "not there.sqlite")
    assert not (tmp_path / "not there.sqlite").exists()
    (tmp_path / "text.sqlite").write_text("no database" * 100)
    checkpoint(tmp_path / "text.sqlite")
    assert len(caplog.records) == 2
