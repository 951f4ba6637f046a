"""The event loop while a scan feeds it groups and while a commit moves 10,000 files."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.events import Event, GroupsFound, Progress, ScanFinished, Stage, StageStarted
from imgreview.core.jobs import CancelToken
from imgreview.core.settings import Root, ScanRequest
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.scan_pieces import Pieces
from tests.bench.gui import kit, material
from tests.bench.gui.figures import Figure
from tests.bench.gui.measure_lists import many_paths
from tests.bench.gui.stalls import StallMeter, rest, until

PICTURES = 20_000
ROUNDS = 40  # finds of a scan, half a second apart
SCAN_SECONDS = 1800.0
KEY_MS = 400  # a person decides meanwhile


class Person:
    """Accepts the group that is open and goes on, again and again."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.keys = 0
        self._timer = QTimer(window)
        self._timer.setInterval(KEY_MS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _press(self) -> None:
        page = self._window.flow.page
        if page is not None and page.group() is not None:
            QTest.keyClick(page.ui.grid, Qt.Key.Key_Return)
            self.keys += 1

    def stop(self) -> None:
        """Let go of the keyboard."""
        self._timer.stop()


def _figures(name: str, meter: StallMeter, note: str, limit: float | None = 50.0) -> list[Figure]:
    return [
        Figure(f"worst gap {name}", meter.worst, "ms", limit, f"{note}; {meter.longest()}"),
        Figure("  of it the window's own work", meter.own, "ms", None, f"{meter.over} over 50 ms"),
    ]


def live_events(folder: Path) -> list[Figure]:
    """Feed the events of a scan of 20,000 pictures, groups found anew included."""
    members = material.files(many_paths(folder, PICTURES))
    found = list(material.groups(members))

    def scan(_request: ScanRequest, token: CancelToken) -> Iterator[Event]:
        yield StageStarted(Stage.DECODE, PICTURES)
        each, pieces = len(found) // ROUNDS, Pieces()
        for number in range(ROUNDS):
            token.check()
            now = found[number * each : (number + 1) * each]
            grown = [_grown(g) for g in found[max(0, number - 1) * each :][: each // 4]]
            yield from pieces.cut(GroupsFound((*grown, *now)))
            for step in range(10):
                done = (number * 10 + step) * PICTURES // (ROUNDS * 10)
                yield Progress(Stage.DECODE, done, PICTURES, rate=600.0, seconds_left=9.0)
                time.sleep(0.05)
        # Better pictures turned up: a tenth of the groups gets other leaders.
        anew = found[: len(found) // 10]
        again = GroupsFound(tuple(_renamed(g) for g in anew), tuple(g.id for g in anew))
        yield from pieces.cut(again)
        yield ScanFinished(PICTURES, 0, 20.0)

    with kit.window() as window:
        window.scans._scan = scan
        opening = _begin(window, folder)
        meter, person = StallMeter(), Person(window)
        meter.start()
        until(lambda: not window.scans.running, SCAN_SECONDS)
        rest(1000)
        meter.stop()
        person.stop()
        note = f"{len(found)} groups, {person.keys} keys meanwhile"
    return [opening, *_figures("with the events of a scan", meter, note)]


def _begin(window: MainWindow, folder: Path) -> Figure:
    """Start a scan; return how long it took until its page stood there."""
    meter = StallMeter()
    meter.start()
    window.flow.begin(ScanRequest((Root(folder),)))
    until(lambda: window.flow.page is not None, SCAN_SECONDS)
    rest(300)
    meter.stop()
    own = f"own work {meter.own:.0f} ms"
    return Figure("opening the page of a review", meter.worst, "ms", None, own)


def _grown(group: Group) -> Group:
    return replace(group, reasons=("has GPS",))


def _renamed(group: Group) -> Group:
    return replace(group, id=f"n{group.id}")


def scan_and_commit(folder: Path) -> list[Figure]:
    """Scan 20,000 files for real, then move the copies to a trash of their own."""
    photos = folder / "collection"
    material.collection(photos, PICTURES)
    with kit.window() as window:
        began = time.monotonic()
        opening = _begin(window, photos)
        meter, person = StallMeter(), Person(window)
        meter.start()
        until(lambda: not window.scans.running, SCAN_SECONDS)
        rest(1000)
        meter.stop()
        person.stop()
        took = time.monotonic() - began
        session = window.flow.session
        assert session is not None
        note = f"{len(session.groups)} groups in {took:.0f} s, {person.keys} keys meanwhile"
        scanned = _figures("during a scan of 20,000 files", meter, note)
        return [opening, *scanned, *_commit(window)]


def _commit(window: MainWindow) -> list[Figure]:
    session = window.flow.session
    assert session is not None
    wanted: dict[FileId, Decision] = {}
    for group in session.groups:
        for place, file in enumerate(group.files):
            wanted.setdefault(file.id, Decision.REJECT if place else Decision.KEEP)
    session.decide(wanted, "the copies")
    rest(1000)
    meter = StallMeter()
    meter.start()
    window.places.commit()
    page = window.places.current()
    assert isinstance(page, CommitPage)
    until(lambda: page.draft is not None, SCAN_SECONDS)
    planned = meter.worst
    page.commit()
    until(lambda: page.result is not None and not page.busy, SCAN_SECONDS)
    rest(1500)
    meter.stop()
    assert page.result is not None
    note = f"{len(page.result.results)} files; while planning {planned:.0f}"
    committed = _figures("during a commit", meter, note)
    meter = StallMeter()
    meter.start()
    page.undo()
    until(lambda: not page.busy and not page.settling, SCAN_SECONDS)
    until(lambda: not window.scans.running, SCAN_SECONDS)
    rest(1500)
    meter.stop()
    return committed + _figures("during its undo", meter, "no limit is set", None)
