"""The journal's tables and rows: what was meant, what came of it, and how it was taken back."""

import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from imgreview.core import private
from imgreview.core.actions.identity import Ident
from imgreview.core.actions.spot import Spot
from imgreview.core.domain import StepState
from imgreview.core.errors import UserError
from imgreview.core.store.db import write_ahead

VERSION = 2

TABLES = """
CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    target BLOB,
    created REAL NOT NULL,
    planned INTEGER NOT NULL,
    planned_bytes INTEGER NOT NULL,
    closed INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    plan BLOB
);
CREATE TABLE step (
    number INTEGER PRIMARY KEY,
    batch TEXT NOT NULL REFERENCES batch (id),
    parent INTEGER REFERENCES step (number),
    mark TEXT NOT NULL,
    action TEXT NOT NULL,
    source BLOB NOT NULL,
    target BLOB,
    info BLOB,
    dev INTEGER NOT NULL,
    ino INTEGER NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER NOT NULL,
    landed_dev INTEGER,
    landed_ino INTEGER,
    landed_mtime_ns INTEGER,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    back BLOB,
    back_dev INTEGER,
    back_ino INTEGER,
    back_ctime_ns INTEGER,
    digest BLOB
);
CREATE INDEX step_batch ON step (batch, number);
CREATE INDEX step_pending ON step (state) WHERE state = 'pending';
CREATE INDEX step_source ON step (source);
CREATE TABLE made_dir (
    batch TEXT NOT NULL REFERENCES batch (id),
    path BLOB NOT NULL
);
"""

# Version 1 knew no plan of an interrupted commit and no content of a moved file.
FROM_1 = "ALTER TABLE batch ADD COLUMN plan BLOB; ALTER TABLE step ADD COLUMN digest BLOB"
DELETE = "delete"  # the action that leaves nothing to bring back


@dataclass(frozen=True, slots=True)
class Batch:
    """One commit, counted over its photos (companions are not counted, their bytes neither)."""

    id: str
    action: str
    created: datetime
    target: Path | None
    planned: int
    done: int  # in the trash or folder now
    failed: int  # stayed where they were, with a reason
    undone: int  # brought back
    pending: int  # begun and not settled: the program was stopped; `recover` looks after them
    bytes_done: int  # of the files that are in the trash or folder now
    cancelled: bool
    closed: int = 0  # settled by hand: nobody knows where they are
    interrupted: bool = False  # cut short by a crash; to be finished, rolled back or left so

    @property
    def can_undo(self) -> bool:
        """Return whether anything of it can still be brought back."""
        return self.done > 0 and self.action != DELETE


@dataclass(frozen=True, slots=True)
class Step:
    """One journalled file; `parent` is the number of the photo a companion went along with."""

    number: int
    batch: str
    parent: int | None
    mark: str
    action: str
    source: Path
    target: Path | None
    info: Path | None
    seen: Ident  # device, inode, bytes, mtime_ns when it was journalled
    ctime_ns: int
    landed: Ident | None  # the same where it lies now; differs after a copy across drives
    state: StepState
    reason: str
    back: Path | None  # where it was, or is being, brought back to
    digest: bytes | None = None  # BLAKE2b-256 when it was journalled; older rows have none

    @property
    def size(self) -> int:
        """Return the bytes of the file."""
        return self.seen[2]

    @property
    def undoing(self) -> bool:
        """Return whether bringing it back was begun and not settled."""
        return self.back is not None and self.state is not StepState.UNDONE

    @property
    def spot(self) -> Spot:
        """Return where the action put it."""
        return Spot(as_bytes(self.target), as_bytes(self.info))


def as_path(value: bytes | None) -> Path | None:
    """Return a stored path; bytes that are not UTF-8 survive."""
    return None if value is None else Path(os.fsdecode(value))


def as_bytes(value: Path | None) -> bytes | None:
    """Return a path for storing or for a system call."""
    return None if value is None else os.fsencode(value)


def signed(value: int | None) -> int | None:
    """Return a device or inode number as SQLite's signed 64 bits (some use the top bit)."""
    return value - (1 << 64) if value is not None and value >= 1 << 63 else value


def _unsigned(value: int) -> int:
    return value & ((1 << 64) - 1)


def step_of(row: sqlite3.Row) -> Step:
    """Return a row of the table `step`."""
    landed = None
    if row["landed_ino"] is not None:
        dev, ino = _unsigned(row["landed_dev"]), _unsigned(row["landed_ino"])
        landed = (dev, ino, row["size"], row["landed_mtime_ns"])
    return Step(
        number=row["number"],
        batch=row["batch"],
        parent=row["parent"],
        mark=row["mark"],
        action=row["action"],
        source=Path(os.fsdecode(row["source"])),
        target=as_path(row["target"]),
        info=as_path(row["info"]),
        seen=(_unsigned(row["dev"]), _unsigned(row["ino"]), row["size"], row["mtime_ns"]),
        ctime_ns=row["ctime_ns"],
        landed=landed,
        state=StepState(row["state"]),
        reason=row["reason"],
        back=as_path(row["back"]),
        digest=row["digest"],
    )


def connect(file: Path) -> sqlite3.Connection:
    """Open the journal, making it if need be; every commit reaches the disk before it returns.

    Raises UserError for a journal of a newer program or a damaged one; neither is touched.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        private.file(file)  # it names photos; the write-ahead log takes over its mode
        base = sqlite3.connect(file, timeout=20, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise UserError(f"The journal {file} could not be opened: {error}.") from error
    try:
        base.row_factory = sqlite3.Row
        base.execute("PRAGMA busy_timeout = 20000")
        _check_version(base, file)
        write_ahead(base)
        base.execute("PRAGMA synchronous = FULL")
        base.execute("PRAGMA foreign_keys = ON")
        base.execute("BEGIN IMMEDIATE")
        found = _check_version(base, file)
        for statement in {0: TABLES, 1: FROM_1}.get(found, "").split(";"):
            base.execute(statement)
        base.execute(f"PRAGMA user_version = {VERSION}")
        base.execute("COMMIT")
    except sqlite3.Error as error:
        base.close()
        raise UserError(
            f"The journal {file} could not be read ({error}). No photo was touched; move that "
            "file aside to go on without its history."
        ) from error
    except UserError:
        base.close()
        raise
    return base


def _check_version(base: sqlite3.Connection, file: Path) -> int:
    version = int(base.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise UserError(
            f"The journal {file} was written by a newer imgreview; update the program to use it."
        )
    return version
