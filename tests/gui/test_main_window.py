"""The window as a whole: drops, a scan that is reviewed and taken up again, themes, the way out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import settings
from imgreview.core.domain import Decision
from imgreview.gui import theme
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.services import Services, open_services
from tests.gui.dragging import drop
from tests.gui.window_kit import SCAN_MS, program, scan
from tests.pictures import Copies


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


def reopened(qtbot: QtBot, window: MainWindow) -> tuple[MainWindow, Services]:
    """Close the window as a person would and start the program again."""
    window.close()
    window.services.close()
    services = open_services()
    again = MainWindow(services)
    qtbot.addWidget(again)
    again.show()
    return again, services


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


def test_dropped_folders_are_added(window: MainWindow, tmp_path: Path) -> None:
    drop(window, tmp_path)
    assert [root.path for root in window.start_page.folders.roots()] == [tmp_path]


def test_three_dropped_pictures_are_answered_in_words(window: MainWindow, folder: Path) -> None:
    drop(window, *(folder / "2013").glob("*.jpg"))
    assert "exactly two" in window.start_page.banner.text()


def test_a_path_that_is_not_there_is_said(window: MainWindow, tmp_path: Path) -> None:
    window.open_paths([tmp_path / "nowhere", tmp_path])
    assert "nowhere" in window.banner.text()
    assert [r.path for r in window.start_page.folders.roots()] == [tmp_path]


def test_a_scan_is_reviewed_and_taken_up_after_a_restart(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    page = scan(qtbot, window, folder)
    session = page.session
    assert window.windowTitle() == "photos – imgreview"
    assert len(session.groups) == 2
    assert [f.path.name for f in window.scans.skipped] == ["broken.jpg"]
    assert window.actions_by_id["skipped"].isEnabled()
    target = page.focusProxy()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_2)  # keep only the second
    group = session.groups[0] if session.reviewed() == 1 else session.groups[1]
    decided = {f.id: session.decision(f.id) for g in session.groups for f in g.files}
    assert sorted(d for d in decided.values() if d is not Decision.UNDECIDED) == [
        Decision.KEEP,
        Decision.REJECT,
    ]
    assert group.id in session

    again, services = reopened(qtbot, window)
    qtbot.waitUntil(lambda: len(again.start_page.reviews.cards()) == 1)
    [card] = again.start_page.reviews.cards()
    assert card.recent.detail == "1 of 2 groups left"
    assert len(card.recent.pictures) == 2
    card.click()
    assert isinstance(again.stack.currentWidget(), ReviewPage)
    restored = again.flow.session
    assert restored is not None
    assert {f: restored.decision(f) for f in decided} == decided
    assert not again.scans.running  # the scan had reached its end
    again.close()
    services.close()


def test_undo_from_the_menu_names_the_step(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    page = scan(qtbot, window, folder)
    target = page.focusProxy()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_X)
    assert page.session.staged().files == 1
    window.commands.name_steps()
    assert "reject" in window.actions_by_id["undo"].text()
    window.actions_by_id["undo"].trigger()
    assert page.session.staged().files == 0
    window.actions_by_id["redo"].trigger()
    assert page.session.staged().files == 1


def test_the_same_request_goes_on_in_the_same_review(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    page = scan(qtbot, window, folder)
    first = page.session.review_id
    page.session.accept(page.session.groups[0].id)
    staged = page.session.staged()
    window.places.start()
    window.start_page.start()
    qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
    assert window.flow.session is not None
    assert window.flow.session.review_id == first
    assert window.flow.session.staged() == staged
    assert len(window.flow.session.groups) == 2


def test_closing_while_a_scan_runs_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.start_page.add_folder(folder)
    window.start_page.start()
    assert window.scans.running
    assert window.close()
    window.services.close()
    assert not window.scans.running


def test_an_unfinished_scan_goes_on_when_its_review_is_opened(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.start_page.add_folder(folder)
    window.start_page.start()
    again, services = reopened(qtbot, window)
    qtbot.waitUntil(lambda: len(again.start_page.reviews.cards()) == 1)
    [card] = again.start_page.reviews.cards()
    assert "not finished" in card.recent.detail
    card.click()
    assert again.scans.running
    qtbot.waitUntil(lambda: not again.scans.running, timeout=SCAN_MS)
    assert again.flow.session is not None
    assert len(again.flow.session.groups) == 2
    again.close()
    services.close()


def test_a_forgotten_review_leaves_the_list_and_no_file(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    scan(qtbot, window, folder)
    before = sorted(folder.rglob("*"))
    window.places.start()
    [card] = window.start_page.reviews.cards()
    card.forget_requested.emit(card.recent.review_id)
    assert window.start_page.reviews.cards() == ()
    assert sorted(folder.rglob("*")) == before


def test_the_title_tells_how_far_the_scan_is(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    titles: list[str] = []
    window.windowTitleChanged.connect(titles.append)
    scan(qtbot, window, folder)
    assert any(title.startswith("99 % – photos") for title in titles), "100 % is the end itself"
    assert window.windowTitle() == "photos – imgreview"


def test_a_second_scan_waits_for_the_first(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.start_page.add_folder(folder)
    window.start_page.start()
    review = window.flow.session
    window.scan(window.start_page.request())
    assert "still running" in window.banner.text()
    assert window.flow.session is review
    window.banner.action.emit()  # stop it
    qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)


def test_the_colours_are_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.choose_theme("light")
    assert theme.tokens() is theme.LIGHT
    assert settings.load().ui.theme == "light"


def test_the_size_of_the_window_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(760, 640)
    again, services = reopened(qtbot, window)
    assert again.size().toTuple() == (760, 640)
    again.close()
    services.close()


def test_keys_that_no_page_wants(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Question)
    assert window.key_card.isVisible()
    QTest.keyClick(window.key_card, Qt.Key.Key_Escape)
    assert not window.key_card.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
