"""Has the database of reviews tidied by a worker, so that no key press waits for it.

SQLite writes into a log first and carries it into the file now and then: by default the write
that finds a thousand pages does it, which takes the window 20 to 40 ms of a scan or commit.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from imgreview.core.store.db import checkpoint
from imgreview.core.store.sessions import SessionStore
from imgreview.gui.jobs import Job, JobRunner

TICK_MS = 3000
LEAST = 2 << 20  # bytes of the log


class Checkpoints(QObject):
    """Looks at the log of a store and has it carried over when it is long, until it is stopped."""

    def __init__(self, store: SessionStore, runner: JobRunner, least: int = LEAST) -> None:
        super().__init__(runner)
        self._runner, self._least = runner, least
        self._file = store.file
        self._log = store.file.with_name(f"{store.file.name}-wal")
        self._seen = 0  # when the log was last written that has been carried over, in ns
        self._job: Job | None = None
        store.leave_checkpoints()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more; the store does it itself when it is closed."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Have the log carried over if it grew since the last time."""
        written = _written(self._log, self._least)
        busy = self._job is not None and not self._job.done
        if busy or written is None or written == self._seen:
            return
        self._seen = written
        self._job = self._runner.call(checkpoint, self._file)


def _written(log: Path, least: int) -> int | None:
    """Return when a log was last written, in ns; None while it is short or not there."""
    try:
        now = log.stat()
    except FileNotFoundError:
        return None
    return now.st_mtime_ns if now.st_size >= least else None
