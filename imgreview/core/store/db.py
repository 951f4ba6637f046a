"""Opening SQLite files: pragmas, versions, and what happens to a damaged or newer one.

A cache may be thrown away: a damaged one is renamed aside and begun anew. Data (decisions) may
not: a damaged file is left exactly as it is and the person is told where it lies.
"""

import logging
import sqlite3
import time
from collections.abc import Iterator, Sized
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from imgreview.core import private
from imgreview.core.errors import BugError, UserError

log = logging.getLogger(__name__)

BUSY_SECONDS = 10.0
MEMORY = ":memory:"
MINOR = 1000  # user_version is major * MINOR + minor


@dataclass(frozen=True, slots=True)
class Schema:
    """The tables of one file: step i of `steps` takes the file from minor i to minor i + 1.

    A step only adds (tables, columns with a default), so that an older program of the same major
    version can still use the file. A change that it could not survive is a new `major`.
    """

    what: str  # for messages: "fingerprint cache"
    major: int
    steps: tuple[str, ...]
    precious: bool  # data that must never be thrown away

    @property
    def version(self) -> int:
        """Return the user_version written by this program."""
        return self.major * MINOR + len(self.steps)


def open_db(file: Path, schema: Schema) -> sqlite3.Connection:
    """Return a connection (WAL, foreign keys, explicit transactions) to a file of this schema.

    Raises UserError when the file is newer than this program, cannot be opened, or is precious
    and damaged. The connection may be handed between threads but not used by two at a time.
    """
    try:
        return _open(file, schema)
    except sqlite3.DatabaseError as error:
        if not is_corrupt(error):
            raise UserError(
                f"The {schema.what} {file} could not be opened: {describe(error)}."
            ) from error
        if schema.precious:
            raise damaged(file, schema) from error
        set_aside(file, schema)
        return _open(file, schema)


def damaged(file: Path, schema: Schema) -> UserError:
    """Return the error for a precious file that SQLite cannot read."""
    return UserError(
        f"The {schema.what} {file} is damaged. It was left untouched; "
        "move it to another folder to begin a new one."
    )


def set_aside(file: Path, schema: Schema) -> Path:
    """Rename a damaged cache (with its WAL files) and return its new name."""
    if schema.precious:
        raise BugError(f"the {schema.what} must never be set aside")
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = file.with_name(f"{file.name}.damaged-{stamp}")
    number = 0
    while target.exists():
        number += 1
        target = file.with_name(f"{file.name}.damaged-{stamp}-{number}")
    for suffix in ("", "-wal", "-shm"):
        part = file.with_name(file.name + suffix)
        if part.exists():
            part.replace(target.with_name(target.name + suffix))
    log.warning("the %s was damaged and begun anew; the old one is %s", schema.what, target)
    return target


def is_corrupt(error: sqlite3.Error) -> bool:
    """Return whether an error says that the file itself is damaged."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def describe(error: sqlite3.Error) -> str:
    """Return the reason of an SQLite error in words for a person."""
    words = {
        sqlite3.SQLITE_FULL: "the disk is full",
        sqlite3.SQLITE_BUSY: "another program keeps it locked",
        sqlite3.SQLITE_LOCKED: "another program keeps it locked",
        sqlite3.SQLITE_READONLY: "it may not be written",
        sqlite3.SQLITE_CANTOPEN: "the file cannot be opened",
        sqlite3.SQLITE_IOERR: "the disk reports an error",
    }
    return words.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, str(error))


def _open(file: Path, schema: Schema) -> sqlite3.Connection:
    if str(file) != MEMORY:
        private.file(file)  # the files of the write-ahead log take over its mode
    connection = sqlite3.connect(
        file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        # WAL first: everything after it can then be read by others while it is written.
        write_ahead(connection)
        # Decisions survive a power cut; a cache may lose its last second but is never torn.
        connection.execute(f"PRAGMA synchronous = {'FULL' if schema.precious else 'NORMAL'}")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, file, schema)
    except BaseException:
        connection.close()
        raise
    return connection


def write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log, waiting for other programs that open a new file too.

    For this one change SQLite answers "locked" at once, whatever the busy timeout says.
    """
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def checkpoint(file: Path) -> None:
    """Carry what the write-ahead log holds into the file itself; readers and writers go on.

    Opens a connection of its own, so any thread may do it. Where the disk refuses nothing is
    lost: the log stays as long as it is, and whoever writes next hears of it.
    Source: "Write-Ahead Logging", 2.1 and 3.2, of the SQLite documentation.
    """
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as opened:
            opened.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    except sqlite3.Error as error:
        log.warning("the log of %s was not carried over: %s", file, describe(error))


def _migrate(connection: sqlite3.Connection, file: Path, schema: Schema) -> None:
    with transaction(connection):  # begun at once, so that two programs starting take turns
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        major, minor = divmod(found, MINOR)
        if found and major > schema.major:
            raise UserError(
                f"The {schema.what} {file} was written by a newer version of imgreview. "
                "Please update imgreview to use it."
            )
        if found and major < schema.major:
            raise BugError(f"no way from version {found} of the {schema.what} to {schema.version}")
        if minor < len(schema.steps):
            for step in schema.steps[minor:]:
                _run(connection, step)
            connection.execute(f"PRAGMA user_version = {schema.version}")


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Run statements one by one: `executescript` would commit what went before."""
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what happens inside, or none of it; may not be nested."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back when the disk is full
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


def placeholders(values: Sized) -> str:
    """Return "?, ?, …" for an IN list."""
    return ", ".join("?" * len(values))
