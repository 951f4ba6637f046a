"""Two commits taken back one after the other in History: every group is there again."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event as Gate

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.events import Event
from imgreview.core.jobs import CancelToken
from imgreview.core.settings import ScanRequest
from imgreview.gui.pages.history_page import HistoryPage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.scan_controller import scan as real_scan
from tests.gui.window_kit import SCAN_MS, commit, plan, press, program, scan
from tests.pictures import Copies


class SlowToEnd:
    """Scans as ever, but its first scan says what it found only when it is let on."""

    def __init__(self) -> None:
        self.gate, self.looked, self.scans = Gate(), Gate(), 0

    def __call__(self, request: ScanRequest, token: CancelToken) -> Iterator[Event]:
        self.scans += 1
        found = list(real_scan(request, token))
        self.looked.set()
        if self.scans == 1:
            self.gate.wait(SCAN_MS / 1000)
        yield from found


def holds(page: ReviewPage, groups: int) -> bool:
    return len(page.session.groups) == groups


def test_no_group_is_missing_after_two_undos_in_a_row(
    qtbot: QtBot, themed: QApplication, copies: Copies, tmp_path: Path
) -> None:
    for name, source in (("coffee", "coffee.png"), ("cat", "chelsea.png")):
        first = copies.original(source, f"2013/{name}.jpg", edge=400)
        copies.exact(first, f"whatsapp/{name}.jpg")
    with program(qtbot) as window:
        page = scan(qtbot, window, copies.folder)
        assert len(page.session.groups) == 2
        for left in (1, 0):
            press(page, Qt.Key.Key_1)
            done = plan(qtbot, window)
            commit(qtbot, done)
            qtbot.waitUntil(partial(holds, page, left), timeout=SCAN_MS)
            window.places.back()
        slow = window.scans._scan = SlowToEnd()
        window.places.history()
        history = window.stack.currentWidget()
        assert isinstance(history, HistoryPage)
        qtbot.waitUntil(lambda: history.model.rowCount() == 2, timeout=SCAN_MS)
        for row in (0, 1):
            history.list.setCurrentIndex(history.model.index(row))
            with qtbot.waitSignal(history.restored, timeout=SCAN_MS):
                QTest.keyClick(history.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(lambda: not history.busy, timeout=SCAN_MS)
            qtbot.waitUntil(slow.looked.is_set, timeout=SCAN_MS)  # before the next file is back
        slow.gate.set()
        qtbot.waitUntil(lambda: len(page.session.groups) == 2, timeout=SCAN_MS)
        qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
        assert slow.scans == 2
        assert "%" not in window.windowTitle()
        assert "1 file to the trash, back again" in str(history.model.index(0).data())
