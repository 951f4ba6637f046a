"""One review from its scan to its end: the session, its page, and what the scan brings."""

import logging
from collections.abc import Callable, Iterator, Set
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imgreview.core.domain import Group
from imgreview.core.errors import UserError
from imgreview.core.events import Event, GroupsFound, ScanFinished
from imgreview.core.settings import ScanRequest
from imgreview.core.store.requests import request_from_json
from imgreview.gui import folder_names, review_store, words
from imgreview.gui.jobs import while_alive
from imgreview.gui.review_loader import ReviewLoader
from imgreview.gui.scan_controller import ScanController
from imgreview.gui.services import Services
from imgreview.gui.stepper import stepper_of

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession
    from imgreview.core.store.sessions import SessionStore
    from imgreview.gui.pages.review_page import ReviewPage

log = logging.getLogger(__name__)

GLANCE = 500  # groups only looked at: a millisecond


class ReviewFlow(QObject):
    """Holds the review that is open.

    Signals: loading(bool) when a large review begins and ends to be read; opened(object
    ReviewPage) with a new page to show; closed(object ReviewPage) when it must be forgotten;
    trouble(str sentence); skipped_requested() to see what could not be read; titled(str name of
    the open review).
    """

    loading = Signal(bool)
    opened = Signal(object)
    closed = Signal(object)
    trouble = Signal(str)
    skipped_requested = Signal()
    titled = Signal(str)

    def __init__(
        self, services: Services, scans: ScanController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._scans = services, scans
        self._loader = ReviewLoader(services.runner, self)
        self._loader.waiting.connect(self.loading)
        self._loader.failed.connect(self.trouble)
        self.session: ReviewSession | None = None
        self.page: ReviewPage | None = None
        self.request: ScanRequest | None = None
        self._scanned: int | None = None
        self._once_more = False  # files came back while a scan ran that may have missed them
        scans.reported.connect(self._on_event)
        scans.ended.connect(self._on_ended)
        scans.failed.connect(self._on_failed)

    def begin(self, request: ScanRequest) -> None:
        """Open the review of a request and scan for it."""
        store = self._services.store
        review_id = None
        if store is not None:
            try:
                review_id = review_store.begin(store, request)
            except UserError as error:
                self.trouble.emit(str(error))
        self._open(review_id, request, self.scan_again)

    def resume(self, review_id: str) -> None:
        """Open a stored review; a scan that had not reached its end goes on."""
        store = self._services.store
        if store is None:
            return
        try:
            info = store.info(review_id)
            complete = review_store.is_complete(store, review_id)
        except UserError as error:
            self.trouble.emit(str(error))
            return
        try:
            request = request_from_json(info.request)
        except (KeyError, TypeError, ValueError) as error:
            log.warning("the request of review %s is of another form: %s", review_id, error)
            request = None
        again = request is not None and not complete
        told = partial(self._recall, store, review_id)
        self._open(review_id, request, self.scan_again if again else told)

    def _recall(self, store: "SessionStore", review_id: str) -> None:
        """Say again what the last scan said: how much it saw, and what it could not read."""
        try:
            finished, skipped = review_store.last_scan(store, review_id)
        except UserError as error:
            self.trouble.emit(str(error))
            return
        self._scans.recall(skipped)
        if self.page is not None and finished.scanned:
            self.page.ui.progress.on_event(finished)
            self.page.ui.progress.show()

    def scan_again(self) -> None:
        """Scan for the open review; its decisions stay."""
        if self.request is None or self.session is None or self._scans.running:
            return
        self.session.begin_scan()
        self._scanned = None
        self._scans.start(self.request)

    def save_summary(self, *, complete: bool | None = None) -> None:
        """Write what the start page will tell."""
        store = self._services.store
        if store is None or self.session is None:
            return
        try:
            review_store.save_summary(store, self.session, self._scanned, complete=complete)
        except UserError as error:
            self.trouble.emit(str(error))

    def _save_skipped(self) -> None:
        store, session = self._services.store, self.session
        if store is None or session is None or session.review_id is None:
            return
        try:
            review_store.save_skipped(store, session.review_id, self._scans.skipped)
        except UserError as error:
            self.trouble.emit(str(error))

    def scanned(self) -> int:
        """Return how many pictures the last scan of this review looked at."""
        if self._scanned is not None or self.session is None or self._services.store is None:
            return self._scanned or 0
        return review_store.pictures_of(self._services.store, self.session.review_id)

    def drop(self) -> None:
        """Close the review that is open; everything decided is on disk already."""
        if self.page is None:
            return
        self.settle()
        self.save_summary()
        page, self.page, self.session, self.request = self.page, None, None, None
        self.closed.emit(page)
        self.titled.emit("")

    def forget(self, review_id: str) -> None:
        """Do not open a review that is still being read: it is about to be deleted."""
        if self._loader.review_id == review_id:
            self._loader.forget()

    def settle(self) -> None:
        """End what is done in slices, before the review or the window is closed."""
        if self.session is not None:
            stepper_of(self.session).finish()
            self.session.settle()

    def committed(self, gone: tuple[Path, ...]) -> None:
        """Take the files that a commit moved away out of the review."""
        if self.session is None:
            return
        away = set(gone)
        self._services.pictures.forget_all(away)
        # A commit of thousands is taken out piece by piece; the window stays alive.
        work = _taking_out(self.session, away)
        stepper_of(self.session).run(work, self.save_summary)

    def restored(self, back: tuple[Path, ...]) -> None:
        """Look again when files of this review came back that it no longer knows of.

        What did not change is in the cache, so this takes moments.
        """
        self._services.pictures.forget_all(set(back))
        if self.session is None or self.request is None:
            return
        roots = tuple(r.path for r in self.request.roots)
        # In a worker: among 100,000 pictures that takes longer than a frame.
        job = self._services.runner.call(_any_unknown, back, self.session.groups, roots)
        job.finished.connect(while_alive(self._on_unknown, self.session))

    def _on_unknown(self, session: "ReviewSession", unknown: bool | None) -> None:
        if unknown and session is self.session:
            self._once_more = self._scans.running
            self.scan_again()

    def _look_once_more(self) -> None:
        """Scan again for what came back while the last scan was already under way."""
        if self._once_more and not self._scans.running:
            self._once_more = False
            self.scan_again()

    def _open(
        self,
        review_id: str | None,
        request: ScanRequest | None,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        self.drop()
        self._scans.recall(())
        self._once_more = False
        self._loader.load(self._services.store, review_id, partial(self._show, request, then))

    def _show(
        self, request: ScanRequest | None, then: Callable[[], None], session: "ReviewSession"
    ) -> None:
        # Late, because they bring NumPy and the methods: the start page must be there first.
        from imgreview.gui.pages.review_page import ReviewPage

        if self._services.closed:
            return
        self.session = session
        self.request = request
        folder_names.use([] if request is None else [root.path for root in request.roots])
        self.page = ReviewPage(
            self.session, self._services.pictures, self._services.runner, self._services.keymap
        )
        self.page.commands.keymap = self._services.keymap
        if request is not None and request.picture is not None:
            self.page.ui.question = words.printable(request.picture.name)
            self.page.ui.looked_in = [words.short_path(root.path) for root in request.roots]
            self.page.items.asked = request.picture
        self.page.ui.facts.match = None if request is None else request.match
        self._scans.paused_changed.connect(self.page.ui.progress.set_paused)
        self.page.pause_toggled.connect(self._scans.set_paused)
        self.page.stop_requested.connect(self._scans.stop)
        self.page.ui.progress.skipped_requested.connect(self.skipped_requested)
        self.opened.emit(self.page)
        self.titled.emit("" if request is None else review_store.title_of(request))
        then()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if self.session is None or self.page is None:
            return
        if isinstance(event, GroupsFound):
            self.session.merge(event)
        if isinstance(event, ScanFinished):
            self._scanned = event.scanned
            self.session.end_scan(complete=event.complete)
        self.page.on_event(event)

    @Slot(bool)
    def _on_ended(self, complete: bool) -> None:
        self.save_summary(complete=complete)
        self._save_skipped()
        QTimer.singleShot(0, self, self._look_once_more)  # after all others heard of the end

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.save_summary(complete=False)
        self.trouble.emit(str(error))


def _taking_out(session: "ReviewSession", away: Set[Path]) -> Iterator[object]:
    """Take files that are gone out of a review, in portions of milliseconds."""
    ids = []
    for number, group in enumerate(session.groups):
        ids += [f.id for f in group.files if f.path in away]
        if number % GLANCE == 0:
            yield number
    yield from session.removing(ids)


def _any_unknown(
    back: tuple[Path, ...], groups: tuple[Group, ...], roots: tuple[Path, ...]
) -> bool:
    """Return whether files below some folders are in none of the groups."""
    known = {f.path for g in groups for f in g.files}
    return any(p not in known and any(p.is_relative_to(r) for r in roots) for p in back)
