"""The scan controller hands on what a scan says, pauses it, and always ends it with one signal."""

import threading
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from imgreview.core.events import (
    Event,
    FileSkipped,
    Progress,
    ScanFinished,
    Stage,
    StageStarted,
)
from imgreview.core.jobs import Cancelled, CancelToken
from imgreview.core.settings import Root, ScanRequest
from imgreview.gui.jobs import JobRunner
from imgreview.gui.scan_controller import ScanController

REQUEST = ScanRequest((Root(Path("/photos")),))


def short(request: ScanRequest, token: CancelToken) -> Iterator[Event]:
    yield StageStarted(Stage.WALK)
    yield FileSkipped(Path("/photos/bad.jpg"), "It is empty.")
    yield ScanFinished(1, 1, 0.1)


def endless(request: ScanRequest, token: CancelToken) -> Iterator[Event]:
    """Like find_groups: looks at the token by itself and has a last word."""
    done = 0
    try:
        while True:
            token.check()
            done += 1
            threading.Event().wait(0.002)
            yield Progress(Stage.DECODE, done, None)
    except Cancelled:
        yield ScanFinished(done, 0, 0.1, complete=False)


def failing(request: ScanRequest, token: CancelToken) -> Iterator[Event]:
    yield StageStarted(Stage.WALK)
    raise OSError("the drive is gone")


class Ear(QObject):
    def __init__(self, scans: ScanController) -> None:
        super().__init__()
        self.events: list[object] = []
        self.ends: list[object] = []
        scans.reported.connect(self.on_event)
        scans.ended.connect(self.on_end)
        scans.failed.connect(self.on_end)

    @Slot(object)
    def on_event(self, event: object) -> None:
        self.events.append(event)

    @Slot(object)
    def on_end(self, how: object) -> None:
        self.ends.append(how)


def test_events_skipped_files_and_the_end(qtbot: QtBot, runner: JobRunner) -> None:
    scans = ScanController(runner, short)
    ear = Ear(scans)
    assert scans.start(REQUEST)
    assert not scans.start(REQUEST)
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert ear.ends == [True]
    assert len(ear.events) == 3
    assert [f.path.name for f in scans.skipped] == ["bad.jpg"]
    assert not scans.running
    assert scans.start(REQUEST)  # again
    assert scans.skipped == []
    qtbot.waitUntil(lambda: len(ear.ends) == 2)


def test_a_stopped_scan_has_a_last_word(qtbot: QtBot, runner: JobRunner) -> None:
    scans = ScanController(runner, endless)
    ear = Ear(scans)
    scans.start(REQUEST)
    qtbot.waitUntil(lambda: bool(ear.events))
    scans.stop()
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert ear.ends == [False]
    last = ear.events[-1]
    assert isinstance(last, ScanFinished)
    assert not last.complete


def test_a_paused_scan_says_nothing_until_it_goes_on(qtbot: QtBot, runner: JobRunner) -> None:
    scans = ScanController(runner, endless)
    ear = Ear(scans)
    scans.start(REQUEST)
    qtbot.waitUntil(lambda: bool(ear.events))
    scans.set_paused(True)
    assert scans.paused
    qtbot.wait(100)
    so_far = len(ear.events)
    qtbot.wait(150)
    assert len(ear.events) == so_far
    scans.set_paused(False)
    qtbot.waitUntil(lambda: len(ear.events) > so_far)
    scans.stop()
    qtbot.waitUntil(lambda: bool(ear.ends))


def test_a_paused_scan_can_be_stopped(qtbot: QtBot, runner: JobRunner) -> None:
    scans = ScanController(runner, endless)
    ear = Ear(scans)
    scans.start(REQUEST)
    qtbot.waitUntil(lambda: bool(ear.events))
    scans.set_paused(True)
    scans.stop()
    qtbot.waitUntil(lambda: bool(ear.ends))
    assert ear.ends == [False]


def test_a_failing_scan_ends_with_its_error(qtbot: QtBot, runner: JobRunner) -> None:
    scans = ScanController(runner, failing)
    ear = Ear(scans)
    scans.start(REQUEST)
    qtbot.waitUntil(lambda: bool(ear.ends))
    [error] = ear.ends
    assert isinstance(error, OSError)
    assert not scans.running
