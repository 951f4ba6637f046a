"""The journal: each change to a photo folder is on disk here before it is made (SQLite, WAL)."""

import os
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from imgreview.core.actions.identity import Ident
from imgreview.core.actions.journal_schema import (
    Batch,
    Step,
    as_bytes,
    as_path,
    connect,
    signed,
    step_of,
)
from imgreview.core.actions.locking import file_lock
from imgreview.core.actions.spot import Spot
from imgreview.core.domain import ActionPlan, FileId, StepState
from imgreview.core.errors import UserError

__all__ = ["Batch", "Journal", "Step"]

_BATCHES = """
SELECT batch.*,
    COALESCE(SUM(step.state = 'done'), 0) AS done,
    COALESCE(SUM(step.state = 'failed'), 0) AS failed,
    COALESCE(SUM(step.state = 'undone'), 0) AS undone,
    COALESCE(SUM(step.state = 'pending'), 0) AS pending,
    COALESCE(SUM(CASE WHEN step.state = 'done' THEN step.size END), 0) AS bytes_done
FROM batch LEFT JOIN step ON step.batch = batch.id AND step.parent IS NULL
"""


class Journal:
    """The record of every commit. Thread-safe; several processes may use one file.

    All methods raise UserError with a sentence when the database cannot be read or written.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._base = connect(file)
        self._lock = threading.RLock()
        self._lock_file = file.with_name(file.name + ".lock")

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._base.close()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, sql: str, *values: object) -> sqlite3.Cursor:
        """Run one statement; as each is its own transaction it is on disk when this returns."""
        with self._lock:
            try:
                return self._base.execute(sql, values)
            except sqlite3.Error as error:
                raise UserError(f"The journal {self.file} failed: {error}.") from error

    def _rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with self._lock:
            return self._run(sql, *values).fetchall()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make several writes one transaction, on disk as a whole when the block ends."""
        with self._lock:
            self._run("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._run("ROLLBACK")
                raise
            self._run("COMMIT")

    # --- history -------------------------------------------------------------------------------

    def batches(self) -> tuple[Batch, ...]:
        """Return every commit, newest first."""
        rows = self._rows(_BATCHES + " GROUP BY batch.number ORDER BY batch.number DESC")
        return tuple(_batch_of(row) for row in rows)

    def batch(self, batch_id: str) -> Batch:
        """Return one commit; UserError when there is none of that name."""
        rows = self._rows(_BATCHES + " WHERE batch.id = ? GROUP BY batch.number", batch_id)
        if not rows:
            raise UserError(f"The history knows no commit {batch_id!r}.")
        return _batch_of(rows[0])

    def steps(self, batch_id: str) -> tuple[Step, ...]:
        """Return the files of a commit in the order they were handled, companions included."""
        rows = self._rows("SELECT * FROM step WHERE batch = ? ORDER BY number", batch_id)
        return tuple(step_of(row) for row in rows)

    def step(self, number: int) -> Step:
        """Return one step as it stands now."""
        return step_of(self._rows("SELECT * FROM step WHERE number = ?", number)[0])

    def open_steps(self) -> tuple[Step, ...]:
        """Return the steps, and undos of steps, that were begun and never settled."""
        rows = self._rows(
            "SELECT * FROM step WHERE state = 'pending' OR (state = 'done' AND back IS NOT NULL)"
            " ORDER BY number"
        )
        return tuple(step_of(row) for row in rows)

    def unclosed(self) -> tuple[str, ...]:
        """Return the commits that never came to their end."""
        return tuple(row["id"] for row in self._rows("SELECT id FROM batch WHERE closed = 0"))

    # --- a commit ------------------------------------------------------------------------------

    def open_batch(self, plan: ActionPlan, target: Path | None) -> str:
        """Begin a commit and return its id, which sorts by time."""
        now = time.time()
        stamp = datetime.fromtimestamp(now, UTC).strftime("%Y%m%d-%H%M%S")
        batch = f"{stamp}-{secrets.token_hex(3)}"
        action = plan.steps[0].action if plan.steps else ""
        self._run(
            "INSERT INTO batch (id, action, target, created, planned, planned_bytes)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            batch, action, as_bytes(target), now, len(plan.steps), plan.bytes_freed,
        )  # fmt: skip
        return batch

    def close_batch(self, batch: str, *, cancelled: bool) -> None:
        """Note that a commit came to its end."""
        self._run("UPDATE batch SET closed = 1, cancelled = ? WHERE id = ?", cancelled, batch)

    def intend(
        self,
        batch: str,
        action: str,
        source: bytes,
        spot: Spot,
        info: os.stat_result,
        mark: str,
        parent: int | None = None,
    ) -> int:
        """Record, before anything happens, that `source` will go to `spot`; return the number."""
        cursor = self._run(
            "INSERT INTO step (batch, parent, mark, action, source, target, info,"
            " dev, ino, size, mtime_ns, ctime_ns, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending')",
            batch, parent, mark, action, source, spot.path, spot.info,
            signed(info.st_dev), signed(info.st_ino),
            info.st_size, info.st_mtime_ns, info.st_ctime_ns,
        )  # fmt: skip
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def retarget(self, number: int, spot: Spot) -> None:
        """Record another spot for a step whose name turned out to be taken."""
        self._run(
            "UPDATE step SET target = ?, info = ? WHERE number = ?", spot.path, spot.info, number
        )

    def refuse(self, batch: str, action: str, file: FileId, reason: str) -> None:
        """Record a file that was not touched at all, and why."""
        self._run(
            "INSERT INTO step (batch, mark, action, source, dev, ino, size, mtime_ns, ctime_ns,"
            " state, reason) VALUES (?, '', ?, ?, ?, ?, ?, ?, ?, 'failed', ?)",
            batch, action, os.fsencode(file.path), signed(file.dev), signed(file.ino),
            max(file.size, 0), file.mtime_ns, file.ctime_ns, reason,
        )  # fmt: skip

    def finish(
        self,
        number: int,
        state: StepState,
        reason: str = "",
        landed: Ident | None = None,
        spot: Spot | None = None,
    ) -> None:
        """Record what became of a step."""
        dev, ino, _, mtime = landed or (None, None, None, None)
        path, info = (spot.path, spot.info) if spot is not None else (None, None)
        self._run(
                "UPDATE step SET state = ?, reason = ?, landed_dev = ?, landed_ino = ?,"
                " landed_mtime_ns = ?, back = NULL, target = COALESCE(?, target),"
                " info = COALESCE(?, info) WHERE number = ?",
                state.value, reason, signed(dev), signed(ino), mtime, path, info, number,
            )  # fmt: skip

    def made_dirs(self, batch: str, paths: Iterable[bytes]) -> None:
        """Record folders made for a commit, so that undo may remove them when empty."""
        for path in paths:
            self._run("INSERT INTO made_dir (batch, path) VALUES (?, ?)", batch, path)

    def dirs_of(self, batch: str) -> tuple[bytes, ...]:
        """Return the folders made for a commit, innermost first."""
        rows = self._rows("SELECT path FROM made_dir WHERE batch = ?", batch)
        return tuple(sorted({bytes(row["path"]) for row in rows}, key=len, reverse=True))

    # --- undo ----------------------------------------------------------------------------------

    def intend_back(self, number: int, back: bytes) -> None:
        """Record, before it happens, that a file will be brought back to `back`."""
        self._run("UPDATE step SET back = ? WHERE number = ?", back, number)

    def stays_away(self, number: int, reason: str) -> None:
        """Record that bringing it back failed: it is where it was."""
        self._run("UPDATE step SET back = NULL, reason = ? WHERE number = ?", reason, number)

    def undone(self, number: int, back: bytes, info: os.stat_result, reason: str = "") -> None:
        """Record that the file lies at `back` again, in this state."""
        self._run(
            "UPDATE step SET state = 'undone', back = ?, back_dev = ?, back_ino = ?,"
            " back_ctime_ns = ?, reason = ? WHERE number = ?",
            back, signed(info.st_dev), signed(info.st_ino), info.st_ctime_ns, reason, number,
        )  # fmt: skip

    def only_moved_by_us(self, file: FileId, info: os.stat_result) -> bool:
        """Return whether the file's new ctime comes from our own trip there and back.

        True only if an undo left exactly this inode with exactly this ctime, and it had left
        with the ctime of `file`, or with one that is itself such a return.
        """
        wanted = file.ctime_ns
        rows = self._rows(
            "SELECT ctime_ns, back_ctime_ns, size, mtime_ns FROM step WHERE back = ?"
            " AND state = 'undone' AND back_dev = ? AND back_ino = ? ORDER BY number",
            os.fsencode(file.path), signed(info.st_dev), signed(info.st_ino),
        )  # fmt: skip
        for row in rows:
            if row["ctime_ns"] == wanted and (row["size"], row["mtime_ns"]) == (
                file.size,
                file.mtime_ns,
            ):
                wanted = row["back_ctime_ns"]
        return wanted != file.ctime_ns and wanted == info.st_ctime_ns

    # --- who is at work ------------------------------------------------------------------------

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Hold off `recover` in other processes while files are being changed."""
        with file_lock(self._lock_file, alone=False):
            yield

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Yield whether no other process is changing files, and keep it so inside the block."""
        with file_lock(self._lock_file, alone=True) as got:
            yield got


def _batch_of(row: sqlite3.Row) -> Batch:
    return Batch(
        id=row["id"],
        action=row["action"],
        created=datetime.fromtimestamp(row["created"], UTC).astimezone(),
        target=as_path(row["target"]),
        planned=row["planned"],
        done=row["done"],
        failed=row["failed"],
        undone=row["undone"],
        pending=row["pending"],
        bytes_done=row["bytes_done"],
        cancelled=bool(row["cancelled"]),
    )
