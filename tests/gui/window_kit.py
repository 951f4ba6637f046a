"""The whole window, driven as a person would: scan, open, decide, commit, undo."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.services import open_services

SCAN_MS = 60_000


@contextmanager
def program(qtbot: QtBot) -> Iterator[MainWindow]:
    """Open the window with everything it works with, and close it in the right order."""
    services = open_services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.show()
    try:
        yield window
    finally:
        window.close()
        services.close()


def scan(qtbot: QtBot, window: MainWindow, *folders: Path, timeout: int = SCAN_MS) -> ReviewPage:
    """Scan folders to the end and return the review."""
    for folder in folders:
        window.start_page.add_folder(folder)
    window.start_page.start()
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: not window.scans.running, timeout=timeout)
    if page.session.newcomers():  # the open group grew, which a slow machine had shown before
        page.take_newcomers()
    return page


def press(page: ReviewPage, key: Qt.Key) -> None:
    """Press a key where the pictures are."""
    target = page.focusProxy()
    assert target is not None
    QTest.keyClick(target, key)


def plan(qtbot: QtBot, window: MainWindow) -> CommitPage:
    """Go to Commit and wait for its plan."""
    window.places.commit()
    page = window.stack.currentWidget()
    assert isinstance(page, CommitPage)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=SCAN_MS)
    return page


def commit(qtbot: QtBot, page: CommitPage) -> None:
    """Carry the plan out."""
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(page.committed, timeout=SCAN_MS):
        QTest.keyClick(page, Qt.Key.Key_Return, control)


def undo(qtbot: QtBot, page: CommitPage) -> None:
    """Take the commit back that was just made."""
    with qtbot.waitSignal(page.restored, timeout=SCAN_MS):
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
