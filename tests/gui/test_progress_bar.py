"""The progress of a scan in words: counts, rate, time left, pause, stop, the end."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from imgreview.core.events import Progress, ScanFinished, Stage, StageStarted
from imgreview.gui.widgets.buttons import GhostButton
from imgreview.gui.widgets.progress_bar import ScanProgress


@pytest.fixture
def bar(qtbot: QtBot) -> ScanProgress:
    made = ScanProgress()
    made.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    qtbot.addWidget(made)
    made.show()
    return made


def button(bar: ScanProgress, text: str) -> GhostButton:
    return next(b for b in bar.findChildren(GhostButton) if b.text() == text)


def test_how_far_how_fast_how_long(bar: ScanProgress) -> None:
    bar.on_event(StageStarted(Stage.DECODE, 12_431))
    bar.on_event(Progress(Stage.DECODE, 8_120, 12_431, rate=640.2, seconds_left=6.7))
    assert bar.text() == "8,120 of 12,431 pictures · 640/s · 7 s left"
    shown = bar.findChild(QProgressBar)
    assert isinstance(shown, QProgressBar)
    assert shown.value() / shown.maximum() == pytest.approx(0.653, abs=0.001)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s left"), (59, "59 s left"), (150, "2 min left"), (7300, "2 h 2 min left")],
)
def test_time_left_in_steps_a_person_uses(bar: ScanProgress, seconds: float, words: str) -> None:
    bar.on_event(Progress(Stage.DECODE, 1, 2, seconds_left=seconds))
    assert bar.text().endswith(words)


def test_walking_has_no_total(bar: ScanProgress) -> None:
    bar.on_event(StageStarted(Stage.WALK))
    assert bar.text() == "Looking for pictures"
    bar.on_event(Progress(Stage.WALK, 1200, None))
    assert bar.text() == "1,200 pictures found"
    shown = bar.findChild(QProgressBar)
    assert isinstance(shown, QProgressBar)
    assert shown.maximum() == 0  # busy


def test_pause_and_resume(bar: ScanProgress, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.pause_toggled) as told:
        button(bar, "Pause").click()
    assert told.args == [True]
    bar.on_event(Progress(Stage.DECODE, 5, 10))
    assert bar.text() == "5 paused"
    with qtbot.waitSignal(bar.pause_toggled) as told:
        button(bar, "Resume").click()
    assert told.args == [False]
    bar.on_event(Progress(Stage.DECODE, 6, 10))
    assert bar.text() == "6 of 10 pictures"


def test_stopping_is_asked_once(bar: ScanProgress, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.stop_requested):
        button(bar, "Stop").click()
    assert not button(bar, "Stop").isEnabled()
    bar.on_event(ScanFinished(900, 0, 3.0, complete=False))
    assert bar.text() == "900 pictures, stopped early"


def test_the_end_tells_what_could_not_be_read(bar: ScanProgress) -> None:
    bar.on_event(ScanFinished(12_431, 12, 20.0))
    assert bar.text() == "12,431 pictures scanned · 12 could not be read"
    assert not button(bar, "Pause").isVisible()
    bar.reset()
    assert button(bar, "Pause").isVisible()
