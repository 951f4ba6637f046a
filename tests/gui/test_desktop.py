"""What the desktop is told of a scan: title, task bar, and a notification at its end."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtDBus import QDBusMessage
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from imgreview.core.events import Event, Progress, ScanFinished, Stage
from imgreview.core.jobs import CancelToken
from imgreview.core.settings import Root, ScanRequest
from imgreview.gui import desktop as module
from imgreview.gui.desktop import DesktopSigns
from imgreview.gui.jobs import JobRunner
from imgreview.gui.scan_controller import ScanController

REQUEST = ScanRequest((Root(Path("/photos")),))


class Bus:
    """Stands in for the session bus and keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[QDBusMessage] = []

    def isConnected(self) -> bool:
        return True

    def send(self, message: QDBusMessage) -> bool:
        self.sent.append(message)
        return True

    def progress(self) -> list[tuple[float, bool]]:
        told: list[Any] = [m.arguments()[1] for m in self.sent]
        return [(t["progress"], t["progress-visible"]) for t in told]


class Window(QMainWindow):
    active = False

    def isActiveWindow(self) -> bool:
        return self.active


def scan(_request: ScanRequest, _token: CancelToken) -> Iterator[Event]:
    for done in (0, 50, 100):
        yield Progress(Stage.DECODE, done, 200)
    yield ScanFinished(200, 0, 30.0)


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def signs(window: Window, runner: JobRunner) -> DesktopSigns:
    made = DesktopSigns(window, ScanController(runner, scan, window))
    made._bus = Bus()  # type: ignore[assignment]
    return made


@pytest.fixture
def notices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that a `notify-send` of this test writes its words to."""
    told, tool = tmp_path / "told", tmp_path / "bin" / "notify-send"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.new"\nmv "{told}.new" "{told}"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    return told


def run(qtbot: QtBot, signs: DesktopSigns, window: Window) -> None:
    signs.set_name("Trip")
    titles: list[str] = []
    window.windowTitleChanged.connect(titles.append)
    signs._scans.start(REQUEST)
    with qtbot.waitSignal(signs._scans.ended, timeout=5000):
        pass
    assert "25 % – Trip – imgreview" in titles
    assert "50 % – Trip – imgreview" in titles


def test_title_and_task_bar_follow_the_scan(
    qtbot: QtBot, window: Window, signs: DesktopSigns
) -> None:
    run(qtbot, signs, window)
    bus = signs._bus
    assert isinstance(bus, Bus)
    assert bus.progress() == [(0.0, True), (0.25, True), (0.5, True), (0.0, False)]
    message = bus.sent[0]
    assert message.interface() == "com.canonical.Unity.LauncherEntry"
    assert message.member() == "Update"
    assert message.arguments()[0] == "application://imgreview.desktop"
    assert window.windowTitle() == "Trip – imgreview"


def test_the_end_of_a_long_scan_is_told_behind_another_window(
    qtbot: QtBot,
    window: Window,
    signs: DesktopSigns,
    notices: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "LONG_SECONDS", 0.0)
    run(qtbot, signs, window)
    qtbot.waitUntil(notices.exists, timeout=5000)
    words = notices.read_text(encoding="utf-8").splitlines()
    assert words[-2:] == ["The scan of Trip is done", "200 pictures"]
    assert words[-3] == "--"


@pytest.mark.parametrize(("active", "long"), [(True, 0.0), (False, 1e9)])
def test_who_looks_on_or_waited_a_moment_is_told_nothing(
    qtbot: QtBot,
    window: Window,
    signs: DesktopSigns,
    notices: Path,
    monkeypatch: pytest.MonkeyPatch,
    active: bool,
    long: float,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(signs, "_notify", lambda title, text: told.append(title))
    monkeypatch.setattr(module, "LONG_SECONDS", long)
    monkeypatch.setattr(Window, "active", active)
    run(qtbot, signs, window)
    assert told == []
    assert not notices.exists()
