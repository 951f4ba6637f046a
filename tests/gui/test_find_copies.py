"""One picture dropped on the window: where to look is asked, and its copies are shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from imgreview.core.settings import Preset
from imgreview.gui import words as window_words
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.buttons import Button
from imgreview.gui.widgets.elide_radio import ElideRadio
from imgreview.gui.widgets.find_dialog import FindCopiesDialog
from tests.gui.dragging import drop, hover, leave
from tests.gui.window_kit import SCAN_MS, program, scan
from tests.pictures import Copies

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def library(copies: Copies) -> Path:
    """Two photographs with a copy each, in two folders."""
    cat = copies.original("chelsea.png", "one/cat.jpg", edge=440)
    copies.resized(cat, "two/cat.jpg")
    coffee = copies.original("coffee.png", "one/coffee.jpg", edge=500)
    copies.exact(coffee, "two/coffee.jpg")
    return copies.folder


def dialog(window: MainWindow) -> FindCopiesDialog:
    [shown] = [d for d in window.findChildren(FindCopiesDialog) if d.isVisible()]
    assert QTest.qWaitForWindowActive(shown)  # until then keys are for the window behind it
    return shown


def begin(qtbot: QtBot, shown: FindCopiesDialog) -> None:
    """Press Enter, as soon as the dialog is there."""
    with qtbot.waitSignal(shown.asked):
        QTest.keyClick(shown, Qt.Key.Key_Return)


def choices(shown: FindCopiesDialog) -> list[str]:
    return [b.text() for b in shown.findChildren(QRadioButton)]


def found(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    return page


def names(page: ReviewPage) -> list[set[str]]:
    return [{f"{f.path.parent.name}/{f.path.name}" for f in g.files} for g in page.session.groups]


def test_dropped_on_an_empty_window_its_own_folder_is_offered(
    qtbot: QtBot, themed: QApplication, library: Path
) -> None:
    with program(qtbot) as window:
        data = hover(window, library / "one" / "cat.jpg")
        assert window.veil.words() == "Look for copies of this picture"
        leave(window)
        del data
        drop(window, library / "one" / "cat.jpg")
        shown = dialog(window)
        assert len(choices(shown)) == 2
        shown.take_folder(str(library))
        QTest.mouseClick(shown.go, Qt.MouseButton.LeftButton)
        page = found(qtbot, window)
        assert names(page) == [{"one/cat.jpg", "two/cat.jpg"}]
        tags = {
            f.path.parent.name: page.items.card(i).tag for i, f in enumerate(page.items.files())
        }
        assert tags == {"one": "Your picture", "two": ""}
        assert window.windowTitle() == "Copies of cat.jpg – imgreview"


def test_in_a_review_its_folders_are_offered_first(
    qtbot: QtBot, themed: QApplication, library: Path, tmp_path: Path
) -> None:
    asked = Copies(tmp_path / "desk").recompressed(library / "one/coffee.jpg", "who.jpg", 70)
    with program(qtbot) as window:
        page = scan(qtbot, window, library)
        assert len(page.session.groups) == 2
        drop(window, asked)
        shown = dialog(window)
        assert choices(shown)[0] == "In the folders of this review: photos"
        begin(qtbot, shown)
        page = found(qtbot, window)
        assert names(page) == [{"desk/who.jpg", "one/coffee.jpg", "two/coffee.jpg"}]
        assert window.flow.request is not None
        assert window.flow.request.picture == asked


def test_how_far_it_looks_can_be_chosen(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    with program(qtbot) as window:
        drop(window, library / "one" / "cat.jpg")
        shown = dialog(window)
        first = shown.request()
        assert first is not None
        assert (first.preset, first.picture) == (Preset.FAST, library / "one" / "cat.jpg")
        shown.far.click()
        second = shown.request()
        assert second is not None
        assert second.preset is Preset.THOROUGH
        other = shown.findChildren(QRadioButton)[-1]
        other.setChecked(True)  # no folder is chosen yet
        assert shown.request() is None
        assert not shown.go.isEnabled()
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        assert not shown.isVisible()
        assert not window.scans.running


def test_long_names_need_no_scroll_bar(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    folder = library / ("everything & more from the old laptop " * 4).strip()
    asked = Copies(folder).original("coffee.png", "a name without any space" + "n" * 90 + ".jpg")
    with program(qtbot) as window:
        drop(window, asked)
        shown = dialog(window)
        assert shown.findChild(QScrollArea) is None
        assert shown.width() <= 700
        own = shown.findChildren(ElideRadio)[0]
        assert "…" in own.shown()
        assert "everything & more" in own.toolTip()
        shown.reject()


def test_a_file_that_is_no_picture_is_said(
    qtbot: QtBot, themed: QApplication, library: Path
) -> None:
    broken = library / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not much")
    with program(qtbot) as window:
        drop(window, broken)
        begin(qtbot, dialog(window))
        qtbot.waitUntil(lambda: not window.scans.running, timeout=SCAN_MS)
        qtbot.waitUntil(lambda: "cannot be found" in window.banner.text())


def test_no_copies_is_said(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    lonely = Copies(library).original("rocket.jpg", "lonely.jpg", edge=300)
    with program(qtbot) as window:
        drop(window, lonely)
        begin(qtbot, dialog(window))
        page = found(qtbot, window)
        assert page.session.groups == ()
        texts = [label.text() for label in page.ui.empty.findChildren(QLabel)]
        looked_in = window_words.short_path(lonely.parent)
        assert f"None of the pictures in {looked_in} is a copy of lonely.jpg." in texts
        button = page.ui.empty.findChild(Button)
        assert isinstance(button, Button)
        assert button.text() == "Look in other folders…"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert dialog(window).picture == lonely
        dialog(window).reject()


def test_what_was_searched_before_is_offered_before_its_own_folder(
    qtbot: QtBot, themed: QApplication, library: Path
) -> None:
    cat = library / "one" / "cat.jpg"
    with program(qtbot) as window:
        scan(qtbot, window, library)
        QTest.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
        qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
        window.findChildren(QFileDialog)[0].fileSelected.emit(str(cat))
        shown = dialog(window)
        assert choices(shown)[0] == "In the folders of this review: photos"
        assert shown.findChildren(QRadioButton)[0].isChecked()
        shown.reject()
    with program(qtbot) as window:  # after a restart, with nothing open
        window.files.ask_copies(cat)
        shown = dialog(window)
        own = f"In its own folder, {window_words.short_path(cat.parent)}"
        assert choices(shown)[:2] == ["In photos", own]
        begin(qtbot, shown)
        page = found(qtbot, window)
        assert names(page) == [{"one/cat.jpg", "two/cat.jpg"}]
        window.files.ask_copies(cat)  # a search for one picture is no review
        assert choices(dialog(window))[:2] == ["In photos", own]
        dialog(window).reject()


def test_it_is_in_the_menu(qtbot: QtBot, themed: QApplication, library: Path) -> None:
    with program(qtbot) as window:
        assert window.actions_by_id["find"].isEnabled()
        window.files.ask_copies(str(library / "one" / "cat.jpg"))
        assert dialog(window).picture.name == "cat.jpg"
        dialog(window).reject()
