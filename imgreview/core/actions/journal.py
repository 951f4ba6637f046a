"""The journal: each change to a photo folder is on disk here before it is made (SQLite, WAL)."""

import os
import secrets
import sqlite3
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from imgreview.core.actions import plan_codec
from imgreview.core.actions.identity import Ident
from imgreview.core.actions.journal_base import JournalBase
from imgreview.core.actions.journal_schema import (
    Batch,
    Step,
    as_bytes,
    as_path,
    signed,
    step_of,
)
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
    COALESCE(SUM(step.state = 'closed'), 0) AS closed_by_hand,
    COALESCE(SUM(CASE WHEN step.state = 'done' THEN step.size END), 0) AS bytes_done
FROM batch LEFT JOIN step ON step.batch = batch.id AND step.parent IS NULL
"""


class Journal(JournalBase):
    """The record of every commit. Thread-safe; several processes may use one file.

    All methods raise UserError with a sentence when the database cannot be read or written.
    """

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
            "INSERT INTO batch (id, action, target, created, planned, planned_bytes, plan)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            batch, action, as_bytes(target), now, len(plan.steps), plan.bytes_freed,
            plan_codec.dumps(plan),
        )  # fmt: skip
        return batch

    def reopen_batch(self, batch: str) -> None:
        """Note that an interrupted commit is gone on with."""
        self._run("UPDATE batch SET closed = 0, cancelled = 0 WHERE id = ?", batch)

    def close_batch(self, batch: str, *, cancelled: bool) -> None:
        """Note that a commit came to its end; what it had planned is not needed any more."""
        self._run(
            "UPDATE batch SET closed = 1, cancelled = ?, plan = NULL WHERE id = ?", cancelled, batch
        )

    def interrupt_batch(self, batch: str) -> None:
        """Note that a commit was cut short by a crash; its plan stays, to be finished if wanted."""
        self._run("UPDATE batch SET closed = 1, cancelled = 1 WHERE id = ?", batch)

    def forget_plan(self, batch: str) -> None:
        """Let an interrupted commit be as it is: it will not be finished."""
        self._run("UPDATE batch SET plan = NULL WHERE id = ? AND closed = 1", batch)

    def interrupted(self) -> tuple[str, ...]:
        """Return the commits cut short by a crash about which nobody decided yet, oldest first."""
        rows = self._rows("SELECT id FROM batch WHERE closed = 1 AND plan IS NOT NULL")
        return tuple(row["id"] for row in rows)

    def plan_of(self, batch: str) -> ActionPlan | None:
        """Return the plan of an unfinished commit, None once it came to its end."""
        rows = self._rows("SELECT plan FROM batch WHERE id = ?", batch)
        return plan_codec.loads(rows[0]["plan"]) if rows and rows[0]["plan"] is not None else None

    def intend(
        self,
        batch: str,
        action: str,
        source: bytes,
        spot: Spot,
        info: os.stat_result,
        mark: str,
        parent: int | None = None,
        digest: bytes | None = None,
    ) -> int:
        """Record, before anything happens, that `source` will go to `spot`; return the number.

        `digest` is the BLAKE2b-256 of the file, against which `audit` proves it later.
        """
        cursor = self._run(
            "INSERT INTO step (batch, parent, mark, action, source, target, info,"
            " dev, ino, size, mtime_ns, ctime_ns, digest, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending')",
            batch, parent, mark, action, source, spot.path, spot.info,
            signed(info.st_dev), signed(info.st_ino),
            info.st_size, info.st_mtime_ns, info.st_ctime_ns, digest,
        )  # fmt: skip
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def intend_sidecar(
        self, batch: str, path: bytes, mark: str, parent: int | None, digest: bytes, size: int
    ) -> int:
        """Record, before it is made, a sidecar for a kept file; return the number."""
        cursor = self._run(
            "INSERT INTO step (batch, parent, mark, action, source, target, dev, ino, size,"
            " mtime_ns, ctime_ns, digest, state)"
            " VALUES (?, ?, ?, 'sidecar', ?, ?, 0, 0, ?, 0, 0, ?, 'pending')",
            batch, parent, mark, path, path, size, digest,
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

    def deleted(self, number: int, reason: str) -> None:
        """Record that the file of a step was deleted for ever."""
        self._run(
            "UPDATE step SET state = 'done', target = NULL, back = NULL, reason = ?"
            " WHERE number = ?",
            reason, number,
        )  # fmt: skip

    def close_step(self, number: int, reason: str) -> None:
        """Settle a step by hand: nobody can say any more where its file is."""
        self._run(
            "UPDATE step SET state = 'closed', back = NULL, reason = ? WHERE number = ?",
            reason, number,
        )  # fmt: skip

    def forget_step(self, number: int) -> None:
        """Drop the row of a file that was not touched, because it is tried again."""
        self._run("DELETE FROM step WHERE number = ? AND state = 'failed'", number)

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

    def sidecar_undone(self, number: int) -> None:
        """Record that a sidecar written for a kept file is gone again."""
        self._run("UPDATE step SET state = 'undone', back = NULL WHERE number = ?", number)

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
        closed=row["closed_by_hand"],
        interrupted=bool(row["closed"]) and row["plan"] is not None,
    )
