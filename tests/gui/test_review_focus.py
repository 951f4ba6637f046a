"""Keys act on the pictures after a choice by mouse too, and Esc never leaves the review."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.review.filters import SortOrder
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.chip import Chip
from tests.core.review.builders import simple
from tests.gui.review_kit import StillPictures, marks, page_of
from tests.gui.window_kit import program, scan
from tests.pictures import Copies

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    made = page_of(StillPictures(), simple("a", 3), simple("b", 2), simple("c", 2))
    qtbot.addWidget(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.detach()


def type_key(key: Key) -> None:
    """Press a key where the focus is, as a person does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def click_row(page: ReviewPage, row: int) -> None:
    rows = page.ui.rail.list
    where = rows.visualRect(page.groups.index(row, 0)).center()
    QTest.mouseClick(rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)


def test_after_a_click_on_a_group_the_keys_decide_it(page: ReviewPage) -> None:
    click_row(page, 1)
    group_id = page.current_group_id()
    assert group_id is not None
    type_key(Key.Key_X)
    assert marks(page, group_id)[0] is REJECT
    type_key(Key.Key_Return)
    assert page.session.reviewed() == 1


def test_letters_typed_in_the_list_act_and_arrows_move_in_it(page: ReviewPage) -> None:
    page.ui.rail.list.setFocus()
    type_key(Key.Key_Down)
    assert page.current_group_id() == "b"
    assert page.ui.rail.list.hasFocus()
    type_key(Key.Key_P)
    assert marks(page, "b") == [KEEP, OPEN]


def _boxes(page: ReviewPage) -> tuple[QComboBox, ...]:
    rail = page.ui.rail
    return rail.orders, rail.filters.standings, rail.filters.folders


@pytest.mark.qt_log_ignore("This plugin does not support")  # a list opens offscreen
@pytest.mark.parametrize("place", range(3))
def test_a_box_chosen_from_by_mouse_leaves_the_keys_with_the_pictures(
    qtbot: QtBot, page: ReviewPage, place: int
) -> None:
    box = _boxes(page)[place]
    QTest.mouseClick(box, LEFT)
    qtbot.waitUntil(box.view().isVisible)
    QTest.keyClick(box.view(), Key.Key_Escape)
    qtbot.waitUntil(lambda: not box.view().isVisible())
    assert page.ui.grid.hasFocus()
    type_key(Key.Key_X)
    assert marks(page, "a") == [REJECT, OPEN, OPEN]


def test_n_in_the_sort_box_means_not_duplicates(page: ReviewPage) -> None:
    before = page.ui.rail.order()
    page.ui.rail.orders.setFocus(Qt.FocusReason.TabFocusReason)
    type_key(Key.Key_N)
    assert page.ui.rail.order() is before
    assert before is not SortOrder.NEWEST
    assert "a" not in page.session


def test_a_chip_or_button_keeps_return_and_space_but_no_letter(page: ReviewPage) -> None:
    chip = page.ui.rail.findChildren(Chip)[0]
    QTest.mouseClick(chip, LEFT)
    assert page.ui.grid.hasFocus()
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    type_key(Key.Key_Return)
    assert page.session.reviewed() == 0
    type_key(Key.Key_2)
    assert marks(page, "a") == [REJECT, KEEP, REJECT]


def test_escape_in_the_filter_clears_it_and_goes_to_the_pictures(page: ReviewPage) -> None:
    page.edit_filter()
    QTest.keyClicks(page.ui.rail.field, "x1p")
    assert marks(page, "a") == [OPEN] * 3, "what is typed is text"
    type_key(Key.Key_Escape)
    assert page.ui.rail.field.text() == ""
    assert page.ui.grid.hasFocus()


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication, private_home: Path) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


def _target(page: QWidget) -> QWidget:
    return page.focusProxy() or page


def test_escape_never_leaves_the_review_and_the_start_page_keeps_it(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    first = copies.original("coffee.png", "a/coffee.jpg", edge=500)
    copies.resized(first, "b/small.jpg")
    review = scan(qtbot, window, copies.folder)
    review.ui.rail.set_order(SortOrder.NEWEST)
    assert review.commands.run("accept")
    window.say("something", "info")
    for _ in range(3):
        QTest.keyClick(_target(review), Key.Key_Escape)
        assert window.places.current() is review
    assert window.banner.isHidden(), "the first one closes what lies on top"
    assert "Ctrl+N" in review.ui.toast.text()
    home = window.actions_by_id["start"]
    assert home.isEnabled()
    home.trigger()
    assert window.places.current() is window.start_page
    window.start_page.start()  # the same search: the same review goes on
    qtbot.waitUntil(lambda: not window.scans.running, timeout=60_000)
    assert window.places.current() is review
    assert review.ui.rail.order() is SortOrder.NEWEST
    assert review.session.reviewed() == 1
    assert review.session.undo_label is not None
    review.undo.undo.trigger()
    assert review.session.reviewed() == 0


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu opens offscreen
def test_a_right_click_on_a_row_offers_what_is_done_to_its_group(
    qtbot: QtBot, page: ReviewPage
) -> None:
    rows = page.ui.rail.list
    rows.customContextMenuRequested.emit(rows.visualRect(page.groups.index(1, 0)).center())
    menu = page.commands.group_menu
    group_id = page.groups.group_id(1)
    assert group_id is not None
    assert page.current_group_id() == group_id
    offered = {a.property("command"): a for a in menu.actions() if a.property("command")}
    assert {"accept", "compare", "ignore", "split", "clear", "reject_all"} <= set(offered)
    menu.close()
    offered["reject_all"].trigger()
    assert set(marks(page, group_id)) == {REJECT}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_one_escape_out_of_a_menu_gives_the_keys_back(
    qtbot: QtBot, themed: QApplication, copies: Copies, tmp_path: Path
) -> None:
    first = copies.original("coffee.png", "a/coffee.jpg", edge=400)
    copies.resized(first, "b/coffee.jpg")
    with program(qtbot) as window:
        page = scan(qtbot, window, copies.folder)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.setFocus()
        bar = window.menuBar()
        decide = bar.actions()[2]
        QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(decide).center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClick(menu, Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        qtbot.waitUntil(lambda: window.focusWidget() is not bar)
        there = window.focusWidget()
        assert there is not None
        QTest.keyClick(there, Key.Key_X)
        assert marks(page, str(page.current_group_id())) == [REJECT, KEEP]
