"""The ways through the window: what can be chosen where, Compare, Commit, History, and drops."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.errors import UserError
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.history_page import HistoryPage
from tests.gui.compare_kit import looked
from tests.gui.dragging import drop, hover, leave
from tests.gui.window_kit import SCAN_MS, program, scan
from tests.pictures import Copies


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


@pytest.fixture
def folder(copies: Copies) -> Path:
    """Two photographs with a copy each, one without, and a file that is no picture."""
    first = copies.original("coffee.png", "2013/coffee.jpg", edge=500)
    copies.exact(first, "whatsapp/coffee (1).jpg")
    second = copies.original("chelsea.png", "2013/cat.jpg", edge=440)
    copies.resized(second, "whatsapp/cat.jpg")
    copies.original("rocket.jpg", "2013/rocket.jpg", edge=400)
    copies.path("2013/broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not much")
    return copies.folder


def test_commands_can_only_be_chosen_where_they_mean_something(window: MainWindow) -> None:
    actions = window.actions_by_id
    assert not actions["keep"].isEnabled()
    assert not actions["commit"].isEnabled()
    assert not actions["pause"].isEnabled()
    assert actions["open"].isEnabled()
    shown = [a.text() for a in actions.values()]
    assert any(text.endswith("\tP") for text in shown)


def test_two_dropped_pictures_are_compared(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    drop(window, folder / "2013" / "cat.jpg", folder / "whatsapp" / "cat.jpg")
    page = window.stack.currentWidget()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=SCAN_MS)
    assert page.view.found is not None
    assert page.view.found.same_picture
    target = page.focusProxy()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.start_page


def test_from_the_review_to_compare_and_back(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    review = scan(qtbot, window, folder)
    target = review.focusProxy()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_C)
    compare = window.stack.currentWidget()
    assert isinstance(compare, ComparePage)
    for _ in range(2):
        assert window.stack.currentWidget() is compare
        assert compare.commands.run("left")  # keep left: on to the next group, after the last back
        looked(qtbot)
    assert window.stack.currentWidget() is review
    assert review.session.staged().files == 2


def test_commit_undo_and_history_in_the_window(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    review = scan(qtbot, window, folder)
    session = review.session
    for group in session.groups:
        session.keep_only(group.id, group.files[0].id)
    assert session.staged().files == 2
    window.actions_by_id["commit"].trigger()
    page = window.stack.currentWidget()
    assert isinstance(page, CommitPage)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=SCAN_MS)
    page.commit()
    qtbot.waitUntil(lambda: page.result is not None and not page.busy, timeout=SCAN_MS)
    left = {p for p in folder.rglob("*") if p.is_file()}
    assert len(left) == len(before) - 2
    qtbot.waitUntil(lambda: session.groups == ())  # the result is shown first

    window.places.history()
    history = window.stack.currentWidget()
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.rowCount() == 1, timeout=SCAN_MS)
    history.undo_all()
    qtbot.waitUntil(lambda: not history.busy, timeout=SCAN_MS)
    assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before
    # The review looks again by itself and knows the files that came back.
    qtbot.waitUntil(lambda: len(session.groups) == 2, timeout=SCAN_MS)
    qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)


def test_hovering_files_tell_what_dropping_would_do(window: MainWindow, folder: Path) -> None:
    cat, coffee = folder / "2013" / "cat.jpg", folder / "2013" / "coffee.jpg"
    said = {}
    for name, paths in (("folder", (folder,)), ("pair", (cat, coffee)), ("one", (cat,))):
        data = hover(window, *paths)
        assert window.veil.isVisible()
        said[name] = window.veil.words()
        leave(window)
        assert not window.veil.isVisible()
        del data
    assert said == {
        "folder": "Look for duplicates in photos",
        "pair": "Compare these two pictures",
        "one": "Look for copies of this picture",
    }


def test_undo_from_the_start_page_shows_what_it_changes(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    page = scan(qtbot, window, folder)
    page.session.accept(page.session.groups[0].id)
    for command, staged in (("undo", 0), ("redo", 1)):
        window.places.start()
        window.actions_by_id[command].trigger()
        assert window.places.current() is page
        assert page.session.staged().files == staged


def test_an_undo_that_is_refused_says_so_where_it_is_seen(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = scan(qtbot, window, folder)
    page.session.accept(page.session.groups[0].id)

    def full(_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(page.session, "_run", full)
    window.places.start()
    window.actions_by_id["undo"].trigger()
    assert window.places.current() is page
    assert "The disk is full." in page.ui.toast.text()
    assert page.session.staged().files == 1
