"""Rules and folder pairs in the whole window: from a scan to marks that explain themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.services import Services, open_services
from imgreview.gui.widgets.buttons import GhostButton
from imgreview.gui.widgets.rule_note import RuleNote
from tests.pictures import Copies

SCAN_MS = 60_000


@pytest.fixture
def services(themed: QApplication) -> Iterator[Services]:
    made = open_services()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    services.close()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> ReviewPage:
    photos, backup = Copies(tmp_path / "photos"), Copies(tmp_path / "backup")
    first = photos.original("coffee.png", "coffee.jpg")
    backup.resized(first, "coffee.jpg", 0.5)
    backup.original("rocket.jpg", "alone.jpg")
    window.start_page.add_folder(tmp_path)
    window.start_page.start()
    made = window.stack.currentWidget()
    assert isinstance(made, ReviewPage)
    qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
    return made


def test_rules_mark_and_every_mark_says_why(
    qtbot: QtBot, window: MainWindow, page: ReviewPage, services: Services
) -> None:
    assert window.actions_by_id["rules"].isEnabled()
    buttons = page.ui.top.findChildren(GhostButton)
    assert [b for b in buttons if b.toolTip().startswith("Decide many groups by rules")]
    dialog = window.bulk.show_rules()
    assert dialog is not None
    qtbot.waitUntil(dialog.apply_button.isEnabled, timeout=SCAN_MS)
    with qtbot.waitSignal(dialog.applied, timeout=SCAN_MS):
        dialog.apply()
    (note,) = page.findChildren(RuleNote)
    assert note.isVisibleTo(page)
    assert "Rules “Best picture”" in note.text()
    assert "A" in note.text()
    tip = str(page.items.index(1).data(Qt.ItemDataRole.ToolTipRole))
    assert "rules “Best picture” · Most real detail: " in tip
    assert "takes it back" in page.ui.toast.text()
    QTest.keyClick(page.ui.grid, Qt.Key.Key_U)  # decided by hand now
    assert page.session.undo_label is not None
    page.session.undo()
    page.session.undo()
    assert not note.isVisibleTo(page)
    assert page.session.staged().files == 0


def test_folder_pairs_know_the_pictures_of_the_scan_also_after_a_restart(
    qtbot: QtBot, window: MainWindow, page: ReviewPage, services: Services, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: not services.runner.running(), timeout=SCAN_MS)
    review = page.session.review_id
    window.bulk.pictures = None  # as in a program that was started again
    dialog = window.bulk.show_folders()
    assert dialog is not None
    qtbot.waitUntil(dialog.apply_button.isEnabled, timeout=SCAN_MS)
    assert "1 picture, all of them copies" in dialog.panel.sentence()
    assert dialog.panel.keep_inner.isChecked()  # the other way round the larger one would go
    assert dialog.panel.only.paths()  # what will be rejected is listed first
    dialog.panel.which.setCurrentIndex(3)
    assert [p.name for p in dialog.panel.only.paths()] == ["alone.jpg"]
    assert review is not None
    with qtbot.waitSignal(dialog.applied, timeout=SCAN_MS):
        QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert page.session.staged().files == 1
    dialog.close()


def test_there_are_no_dialogs_without_a_review(window: MainWindow) -> None:
    assert window.bulk.show_rules() is None
    assert window.bulk.show_folders() is None
    assert not window.actions_by_id["rules"].isEnabled()
