"""The journal's database: one connection, thread-safe, every statement on disk when it returns."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from imgreview.core.actions.journal_schema import connect
from imgreview.core.actions.locking import file_lock
from imgreview.core.errors import UserError


class JournalBase:
    """Statements, transactions and the lock that says who is changing files.

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

    def __enter__(self) -> Self:
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
