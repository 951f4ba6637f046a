"""A large review is read beside the window; what a person does meanwhile counts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.store.sessions import SessionStore
from imgreview.gui import review_loader
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from tests.gui.window_kit import SCAN_MS, program, scan
from tests.pictures import Copies

SAID = "Opening the review…"


@pytest.fixture
def folders(copies: Copies) -> tuple[Path, Path]:
    cat = copies.original("chelsea.png", "cat/cat.jpg", edge=200)
    copies.exact(cat, "cat/cat2.jpg")
    cup = copies.original("coffee.png", "cup/cup.jpg", edge=200)
    copies.exact(cup, "cup/cup2.jpg")
    return copies.folder / "cat", copies.folder / "cup"


@pytest.fixture
def stored(
    qtbot: QtBot, themed: QApplication, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Scan two folders; every review that is opened after that is a large one."""
    reviews = []
    for folder in folders:
        with program(qtbot) as window:
            page = scan(qtbot, window, folder)
            group = page.session.groups[0]
            page.session.keep_only(group.id, group.files[0].id)
            assert page.session.review_id is not None
            reviews.append(page.session.review_id)
    monkeypatch.setattr(review_loader, "SMALL", 0)
    return reviews


def shown(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), ReviewPage))
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    return page


def test_the_window_says_that_it_reads_and_then_shows_it(qtbot: QtBot, stored: list[str]) -> None:
    with program(qtbot) as window:
        window.resume(stored[0])
        assert window.flow.session is None
        assert window.banner.isVisible()
        assert window.banner.text() == SAID
        assert window.cursor().shape() == Qt.CursorShape.BusyCursor
        page = shown(qtbot, window)
        assert page.session.review_id == stored[0]
        assert page.session.reviewed() == 1
        assert page.ui.progress.text() == "2 pictures scanned"
        assert not window.banner.isVisible()
        assert window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_of_two_the_one_asked_for_last_is_shown(qtbot: QtBot, stored: list[str]) -> None:
    with program(qtbot) as window:
        window.resume(stored[0])
        window.resume(stored[1])
        assert shown(qtbot, window).session.review_id == stored[1]
        qtbot.waitUntil(lambda: not window.services.runner.running())
        assert window.flow.session is not None
        assert window.flow.session.review_id == stored[1]


def test_one_taken_off_the_list_meanwhile_is_not_shown(qtbot: QtBot, stored: list[str]) -> None:
    with program(qtbot) as window:
        window.resume(stored[0])
        window.forget(stored[0])
        qtbot.waitUntil(lambda: not window.services.runner.running())
        assert window.flow.session is None
        assert not window.banner.isVisible()


def test_a_new_scan_goes_on_in_the_large_review_of_the_same_folder(
    qtbot: QtBot, stored: list[str], folders: tuple[Path, Path]
) -> None:
    with program(qtbot) as window:
        window.start_page.add_folder(folders[0])
        window.start_page.start()
        page = shown(qtbot, window)
        qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
        assert page.session.review_id == stored[0]
        assert page.session.reviewed() == 1


def test_what_cannot_be_read_is_said(
    qtbot: QtBot, stored: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with program(qtbot) as window:
        store = window.services.store
        assert isinstance(store, SessionStore)
        store._db.execute("UPDATE groups SET data = 'torn'")
        window.resume(stored[0])
        qtbot.waitUntil(lambda: not window.services.runner.running())
        assert window.flow.session is None
        assert "a stored group could not be read" in window.banner.text()
        assert window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_window_may_be_closed_meanwhile(qtbot: QtBot, stored: list[str]) -> None:
    with program(qtbot) as window:
        window.resume(stored[0])
    assert window.flow.page is None
