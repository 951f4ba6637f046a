"""Reads stored reviews: small ones at once, large ones in a worker while the window lives on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from imgreview.core.errors import BugError, UserError
from imgreview.core.store.sessions import SessionStore
from imgreview.gui.core_loader import load_core
from imgreview.gui.jobs import Job, JobRunner, while_alive

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession

SMALL = 300  # groups: some 20 ms


class ReviewLoader(QObject):
    """Makes the session of a review. Signals: waiting(bool) around one in a worker; failed(str)."""

    waiting = Signal(bool)
    failed = Signal(str)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None  # the last one: what others bring is not wanted any more
        self.review_id: str | None = None  # which it reads

    def load(
        self,
        store: SessionStore | None,
        review_id: str | None,
        then: Callable[["ReviewSession"], None],
    ) -> None:
        """Read a review and hand it on; one that is still being read is forgotten."""
        load_core()  # here: a worker that imports would hold up the window
        self.forget()
        try:
            info = None if store is None or review_id is None else store.info(review_id)
            if info is None or info.groups <= SMALL:
                then(_session(store, review_id))
                return
        except (UserError, BugError) as error:
            self.failed.emit(str(error))
            return
        self.review_id = review_id
        job = self._job = self._runner.call(_session, store, review_id)
        job.finished.connect(while_alive(self._on_read, job, then))
        job.failed.connect(while_alive(self._on_failed, job))
        self.waiting.emit(True)  # noqa: FBT003 - a signal has no names

    def forget(self) -> None:
        """Hand on nothing that is still being read."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _end(self) -> None:
        self._job = self.review_id = None
        self.waiting.emit(False)  # noqa: FBT003 - the same

    def _on_read(
        self, job: Job, then: Callable[["ReviewSession"], None], session: "ReviewSession | None"
    ) -> None:
        if job is self._job and session is not None and not job.cancelled:
            self._end()
            then(session)

    def _on_failed(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._end()
            self.failed.emit(str(error))


def _session(store: SessionStore | None, review_id: str | None) -> "ReviewSession":
    from imgreview.core.review.session import ReviewSession

    return ReviewSession(store, review_id)
