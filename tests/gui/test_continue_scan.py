"""A review that is continued still says what its scan saw and what it could not read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pages.start_continue import ContinueCard
from imgreview.gui.widgets.skipped_dialog import SkippedDialog
from tests.gui.window_kit import program, scan
from tests.pictures import Copies

SAID = "3 pictures scanned · 1 could not be read"


@pytest.fixture
def folder(copies: Copies) -> Path:
    cat = copies.original("chelsea.png", "cat.jpg", edge=300)
    copies.exact(cat, "cat2.jpg")
    (copies.folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much")
    return copies.folder


def resumed(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    """Go on with the review on the start page, by its card."""
    qtbot.waitUntil(lambda: bool(window.start_page.findChildren(ContinueCard)))
    [card] = window.start_page.findChildren(ContinueCard)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    return page


def test_the_line_and_the_list_are_there_again(
    qtbot: QtBot, themed: QApplication, folder: Path
) -> None:
    with program(qtbot) as window:
        assert scan(qtbot, window, folder).ui.progress.text() == SAID
    with program(qtbot) as window:
        page = resumed(qtbot, window)
        assert not window.scans.running
        assert page.ui.progress.isVisible()
        assert page.ui.progress.text() == SAID
        assert window.actions_by_id["skipped"].isEnabled()
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(window.findChildren(SkippedDialog)))
        [dialog] = window.findChildren(SkippedDialog)
        table = dialog.findChild(QTableView)
        assert isinstance(table, QTableView)
        assert str(table.model().index(0, 0).data()).endswith("broken.jpg")
        dialog.reject()


def test_what_could_be_read_since_is_not_listed_again(
    qtbot: QtBot, themed: QApplication, folder: Path
) -> None:
    with program(qtbot) as window:
        scan(qtbot, window, folder)
        (folder / "broken.jpg").unlink()
        window.flow.scan_again()
        qtbot.waitUntil(lambda: not window.scans.running, timeout=60_000)
    with program(qtbot) as window:
        page = resumed(qtbot, window)
        assert page.ui.progress.text() == "2 pictures scanned"
        assert not window.actions_by_id["skipped"].isEnabled()
