"""Writing down what is done in batches, each after the folders it concerns are on the disk.

A row that still says "pending" costs nothing but a look at the next start, so that one fsync of
a folder and one commit of the journal can serve many files (they cost 1 to 20 ms each).
"""

import logging
import time
from collections.abc import Callable, Iterable

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.journal import Journal
from imgreview.core.errors import UserError

log = logging.getLogger(__name__)

MOST = 32  # rows that may wait
LONGEST = 0.5  # seconds a row may wait, looked at when the next file is done


class Ledger:
    """Collects results; `flush` syncs the folders first and only then writes them down."""

    def __init__(self, journal: Journal, fs: Fs) -> None:
        self._journal = journal
        self._fs = fs
        self._folders: set[bytes] = set()
        self._rows: list[Callable[[], None]] = []
        self._since = 0.0

    def add(self, folders: Iterable[bytes], write: Callable[[], None]) -> None:
        """Take in one result: the folders whose names changed, and how to write it down."""
        if not self._rows:
            self._since = time.monotonic()
        self._folders.update(folders)
        self._rows.append(write)

    def flush_if_due(self) -> None:
        """Flush when enough waits, or has waited long enough."""
        if len(self._rows) >= MOST or (self._rows and time.monotonic() - self._since >= LONGEST):
            self.flush()

    def flush(self) -> None:
        """Write everything down. What cannot be written stays pending for `recover`."""
        folders, rows = sorted(self._folders), self._rows
        self._folders, self._rows = set(), []
        for folder in folders:
            try:
                self._fs.sync_dir(folder)
            except OSError as error:
                log.warning("%r could not be synced: %s", folder, error)
        try:
            with self._journal.together():
                for write in rows:
                    write()
        except UserError as error:
            log.warning("%d results wait for the next start: %s", len(rows), error)
