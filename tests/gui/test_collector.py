"""Cycles die in the GUI thread while the program runs, and nowhere else."""

import gc
import threading

from pytestqt.qtbot import QtBot

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
