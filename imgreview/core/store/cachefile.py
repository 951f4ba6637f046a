"""A cache in SQLite that may fail at any time without stopping the work it was to speed up."""

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from imgreview.core.errors import UserError
from imgreview.core.store.db import (
    MEMORY,
    Schema,
    describe,
    is_corrupt,
    open_db,
    set_aside,
    transaction,
)

log = logging.getLogger(__name__)

# Reasons in the world, not in our SQL: the cache is left alone until the next call.
_WORLD = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
}


class CacheFile:
    """Holds the connection; `tolerant` and `transaction` wrap every use of it."""

    def __init__(self, file: Path, schema: Schema) -> None:
        self.file = file
        self._schema = schema
        self._lock = threading.RLock()
        self._complained = False
        self._closed = False
        self.db = self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self) -> sqlite3.Connection:
        """Open the file; where the world forbids it (full disk, no rights) use memory instead.

        A file of a newer imgreview is refused with UserError all the same.
        """
        try:
            return open_db(self.file, self._schema)
        except UserError as error:
            if not isinstance(error.__cause__, sqlite3.Error):
                raise
            log.warning("%s It is kept in memory until the program ends.", error)
            return open_db(Path(MEMORY), self._schema)

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        with self._lock:
            self._closed = True
            self.db.close()

    @contextmanager
    def tolerant(self) -> Iterator[None]:
        """Swallow what the world does to a cache: full disk, lock, damage (begun anew)."""
        with self._lock:
            try:
                yield
            except sqlite3.DatabaseError as error:
                if is_corrupt(error):
                    self.db.close()
                    set_aside(self.file, self._schema)
                    self.db = self._open()
                elif getattr(error, "sqlite_errorcode", 0) & 0xFF in _WORLD:
                    self._complain(error)
                else:
                    raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what happens inside, or none of it."""
        with transaction(self.db):
            yield

    def size(self) -> int:
        """Return the bytes on disk, with the write-ahead log."""
        names = (self.file, self.file.with_name(self.file.name + "-wal"))
        return sum(name.stat().st_size for name in names if name.exists())

    def _complain(self, error: sqlite3.DatabaseError) -> None:
        if not self._complained:
            log.warning("the %s is not used: %s", self._schema.what, describe(error))
            self._complained = True
