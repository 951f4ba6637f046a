"""Runs a scan for the window: starts it, hands on its events, pauses, resumes and stops it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from imgreview.core.events import Event, FileSkipped, ScanFinished
from imgreview.core.jobs import CancelToken
from imgreview.core.settings import Preset, ScanRequest
from imgreview.gui.core_loader import load_core
from imgreview.gui.jobs import Job, JobRunner
from imgreview.gui.scan_pieces import Pieces

Scan = Callable[[ScanRequest, CancelToken], Iterator[Event]]


def scan(request: ScanRequest, token: CancelToken) -> Iterator[Event]:
    """Open what a scan needs and run it (in a worker thread)."""
    # Late, because it brings NumPy and the methods: the window must be there first.
    load_core()
    from imgreview.core.methods.models import best_model
    from imgreview.core.pipeline import find_groups, open_ports

    if request.preset is Preset.THOROUGH and request.match.model is None:
        request = replace(request, match=replace(request.match, model=best_model()))
    pieces = Pieces()
    with open_ports(request) as ports:
        for event in find_groups(request, ports, token):
            yield from pieces.cut(event)


class ScanController(QObject):
    """At most one scan at a time.

    Signals: started(object ScanRequest); reported(object Event); skipped_changed(int count);
    paused_changed(bool paused); ended(bool complete); failed(object exception). A scan ends with
    one of the last two.
    """

    started = Signal(object)
    reported = Signal(object)
    skipped_changed = Signal(int)
    paused_changed = Signal(bool)
    ended = Signal(bool)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, scan: Scan = scan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._scan = runner, scan
        self._job: Job | None = None
        self._complete = False
        self.request: ScanRequest | None = None
        self.skipped: list[FileSkipped] = []

    @property
    def running(self) -> bool:
        """Return whether a scan is under way (also while it is paused)."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Return whether the scan waits."""
        return self._job is not None and self._job.token.paused

    def recall(self, skipped: Sequence[FileSkipped]) -> None:
        """Take over what the last scan of a review could not read; none runs."""
        if self._job is None:
            self.skipped[:] = skipped
            self.skipped_changed.emit(len(self.skipped))

    def start(self, request: ScanRequest) -> bool:
        """Start a scan; return False when one is still running."""
        if self._job is not None:
            return False
        self.request = request
        self._complete = False
        self.skipped.clear()
        self.skipped_changed.emit(0)
        self._job = self._runner.start(partial(self._scan, request))
        self._job.event.connect(self._on_event)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self.started.emit(request)
        return True

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Pause the scan or let it go on."""
        if self._job is None:
            return
        if paused:
            self._job.token.pause()
        else:
            self._job.token.resume()
        self.paused_changed.emit(paused)

    @Slot()
    def stop(self) -> None:
        """Ask the scan to stop; what it found stays, and `ended` follows."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, FileSkipped):
            self.skipped.append(event)
            self.skipped_changed.emit(len(self.skipped))
        elif isinstance(event, ScanFinished):
            self._complete = event.complete
        self.reported.emit(event)

    @Slot(object)
    def _on_finished(self, _value: object) -> None:
        self._job = None
        self.ended.emit(self._complete)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._job = None
        self.failed.emit(error)
