"""Cycles die in the GUI thread while the program runs, and only while nobody waits for it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imgreview.gui import collector as module
from imgreview.gui.collector import Collector

ACTIVE = Qt.ApplicationState.ApplicationActive
INACTIVE = Qt.ApplicationState.ApplicationInactive


class Knot:
    """Refers to itself and writes down which thread ended it."""

    def __init__(self, ended: list[str]) -> None:
        self.me = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


class _Here:
    """Stands in for the application while the person works in it, or elsewhere."""

    state = INACTIVE

    @classmethod
    def applicationState(cls) -> Qt.ApplicationState:
        return cls.state


class _Jobs:
    busy = False


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    """Return one that works for a program which nobody works in."""
    monkeypatch.setattr(module, "QGuiApplication", _Here)
    monkeypatch.setattr(module, "TICK_MS", 10)
    monkeypatch.setattr(_Here, "state", INACTIVE)
    monkeypatch.setattr(_Jobs, "busy", False)
    gc.collect()
    made = Collector(lambda: _Jobs.busy)
    made.start()
    yield made
    made.stop()
    assert gc.isenabled()


def _made_by_a_worker(ended: list[str]) -> None:
    worker = threading.Thread(target=lambda: [Knot(ended) for _ in range(5000)])
    worker.start()
    worker.join()


def test_garbage_of_a_worker_is_collected_in_the_gui_thread(
    qtbot: QtBot, collector: Collector
) -> None:
    ended: list[str] = []
    _made_by_a_worker(ended)
    assert ended == []  # Python's own trigger would have collected long ago
    qtbot.waitUntil(lambda: len(ended) == 5000)
    assert set(ended) == {"MainThread"}


@pytest.mark.parametrize(("state", "busy"), [(ACTIVE, False), (INACTIVE, True)])
def test_nothing_is_looked_through_while_somebody_would_wait(
    collector: Collector,
    monkeypatch: pytest.MonkeyPatch,
    state: Qt.ApplicationState,
    busy: bool,
) -> None:
    monkeypatch.setattr(_Here, "state", state)
    monkeypatch.setattr(_Jobs, "busy", busy)
    ended: list[str] = []
    _made_by_a_worker(ended)
    collector.look()
    assert ended == []
    monkeypatch.setattr(_Here, "state", INACTIVE)
    monkeypatch.setattr(_Jobs, "busy", False)
    collector.look()
    assert len(ended) == 5000


def test_it_rests_between_two_looks(collector: Collector) -> None:
    ended: list[str] = []
    for _ in range(2):
        _made_by_a_worker(ended)
        collector.look()
    assert len(ended) == 5000  # the second ones wait


def test_what_a_closed_review_leaves_is_collected_whoever_waits(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Here, "state", ACTIVE)
    ended: list[str] = []
    _made_by_a_worker(ended)
    collector.soon()
    collector.look()
    assert len(ended) == 5000
