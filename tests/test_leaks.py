"""The watch over threads, child processes and timers sees what a test would leave behind."""

import subprocess
import sys
import threading

from pytestqt.qtbot import QtBot

from tests import leaks


def test_a_thread_is_seen_until_it_ends() -> None:
    before = leaks.now()
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name="lingering")
    thread.start()
    try:
        assert "lingering" in leaks.left_behind(before, patience=0.1)
    finally:
        stop.set()
        thread.join()
    assert leaks.left_behind(before) == ""


def test_a_child_process_is_seen_until_it_ends() -> None:
    before = leaks.now()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        assert f"child process {child.pid}" in leaks.left_behind(before, patience=0.1)
    finally:
        child.communicate(b"\n")
    assert leaks.left_behind(before) == ""


def test_a_timer_is_seen_until_it_stops(qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer

    before = leaks.now(with_timers=True)
    timer = QTimer()
    timer.start(10_000)
    assert "QTimer of NoneType" in leaks.left_behind(before, with_timers=True, patience=0.1)
    timer.stop()
    assert leaks.left_behind(before, with_timers=True) == ""
