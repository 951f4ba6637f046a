"""Cycles die in the GUI thread while the program runs, and nowhere else."""

import gc
import threading

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imgreview.gui import collector as module
from imgreview.gui.collector import Collector


class Knot:
    """Refers to itself and writes down which thread ended it."""

    def __init__(self, ended: list[str]) -> None:
        self.me = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


def test_garbage_of_a_worker_is_collected_in_the_gui_thread(qtbot: QtBot) -> None:
    ended: list[str] = []
    collector = Collector()
    collector.start()
    try:
        worker = threading.Thread(target=lambda: [Knot(ended) for _ in range(5000)])
        worker.start()
        worker.join()
        assert ended == []  # Python's own trigger would have collected long ago
        qtbot.waitUntil(lambda: len(ended) == 5000)
        assert set(ended) == {"MainThread"}
    finally:
        collector.stop()
    assert gc.isenabled()


class _Here:
    """Stands in for the application while the person works in it, or elsewhere."""

    state = Qt.ApplicationState.ApplicationActive

    @classmethod
    def applicationState(cls) -> Qt.ApplicationState:
        return cls.state


@pytest.mark.parametrize("counts", [(0, 0, 99), (200, 0, 0)], ids=["old", "new"])
def test_a_large_heap_is_set_aside_and_looked_through_behind_another_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: tuple[int, int, int]
) -> None:
    monkeypatch.setattr(module, "QGuiApplication", _Here)
    monkeypatch.setattr(module, "MANY", 100)
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    ended: list[str] = []
    collector = Collector()
    collector.start()
    try:
        Knot(ended)
        collector.look()
        assert gc.get_freeze_count() > 100  # all there is, the knot too
        assert ended == []
        monkeypatch.setattr(_Here, "state", Qt.ApplicationState.ApplicationInactive)
        monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 99))
        collector.look()
        assert gc.get_freeze_count() == 0
        assert ended == ["MainThread"]
    finally:
        collector.stop()


def test_a_small_heap_is_looked_through_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "QGuiApplication", _Here)
    monkeypatch.setattr(module, "MANY", 1 << 30)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 99))
    ended: list[str] = []
    collector = Collector()
    collector.start()
    try:
        Knot(ended)
        collector.look()
        assert ended == ["MainThread"]
        assert gc.get_freeze_count() == 0
    finally:
        collector.stop()
