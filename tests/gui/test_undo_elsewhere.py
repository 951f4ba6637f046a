"""Undo in Compare and in the survey: in slices, and seen where it was asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from imgreview.core.events import GroupsFound
from imgreview.core.review.filters import SortOrder
from imgreview.core.review.session import Notice
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pages.survey_page import SurveyPage
from imgreview.gui.stepper import stepper_of
from tests.gui.review_kit import StillPictures, page_of
from tests.gui.test_compare_keys import compare_of
from tests.gui.test_large_steps import accepted, pairs
from tests.gui.test_review_numbers import rows, sized
from tests.gui.window_kit import press, program, scan
from tests.pictures import Copies

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(
    qtbot: QtBot, themed: QApplication, copies: Copies, tmp_path: Path
) -> Iterator[MainWindow]:
    for name, source in (("coffee", "coffee.png"), ("cat", "chelsea.png")):
        first = copies.original(source, f"2013/{name}.jpg", edge=400)
        copies.resized(first, f"whatsapp/{name}.jpg")
    with program(qtbot) as made:
        yield made


@pytest.fixture
def review(qtbot: QtBot, window: MainWindow, copies: Copies) -> ReviewPage:
    return scan(qtbot, window, copies.folder)


def elsewhere(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> ComparePage | SurveyPage:
    """Go to Compare (C) or the survey (V) from the review."""
    assert window.flow.page is not None
    press(window.flow.page, key)
    page = window.places.current()
    assert isinstance(page, ComparePage | SurveyPage)
    if isinstance(page, ComparePage):
        compare_of(qtbot, window)
    return page


@pytest.mark.parametrize("key", [Key.Key_C, Key.Key_V])
def test_a_large_step_goes_in_slices_there_too(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, key: Qt.Key
) -> None:
    session = review.session
    session.merge(GroupsFound(tuple(pairs())))
    accepted(session)
    page = elsewhere(qtbot, window, key)
    heard: list[Notice] = []
    session.subscribe(heard.append)
    QTest.keyClick(page.view, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: session.undo_label is None, timeout=20_000)
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in window.findChildren(QProgressDialog)))
    assert len(heard) > 3
    assert session.staged().files == 0
    assert window.places.current() is page
    QTest.keyClick(page.view, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: session.redo_label is None, timeout=20_000)
    assert session.staged().files > len(pairs()) - 1
    stepper_of(session).finish()


@pytest.mark.parametrize("key", [Key.Key_C, Key.Key_V])
def test_the_group_whose_step_is_taken_back_is_shown(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, key: Qt.Key
) -> None:
    first = review.current_group_id()
    press(review, Key.Key_Return)
    assert review.current_group_id() != first
    page = elsewhere(qtbot, window, key)
    assert page.group_id != first
    QTest.keyClick(page.view, Key.Key_Z, CTRL)
    assert page.group_id == first
    assert review.session.reviewed() == 0
    assert window.places.current() is page
    if isinstance(page, ComparePage):
        compare_of(qtbot, window)


def test_undo_waits_for_what_else_changes_the_review(
    window: MainWindow, review: ReviewPage
) -> None:
    done: list[str] = []

    def work() -> Iterator[int]:
        for number in range(3):
            done.append(f"{number}")
            QTest.qSleep(10)  # longer than a turn
            yield number

    press(review, Key.Key_Return)
    stepper_of(review.session).run(work(), lambda: done.append("done"))
    review.undo.undo.trigger()
    review.undo.undo.trigger()  # asked again while it waits: one step, not two
    assert review.session.reviewed() == 1
    stepper_of(review.session).finish()
    assert done == ["0", "1", "2", "done"]
    assert review.session.reviewed() == 0


@pytest.mark.parametrize("order", list(SortOrder))
def test_what_comes_back_by_undo_stands_where_it_stood(
    qtbot: QtBot, themed: QApplication, order: SortOrder
) -> None:
    page = page_of(
        StillPictures(), *(sized(n, 100 + 7 * (i * 5 % 8)) for i, n in enumerate("abcdefgh"))
    )
    qtbot.addWidget(page)
    page.ui.rail.set_order(order)
    before = rows(page)
    for name in (before[0], before[3], before[4], before[7]):
        page.show_group(name)
        press(page, Key.Key_N)
    assert len(rows(page)) == 4
    for left in (5, 6, 7, 8):
        page.undo.undo.trigger()
        assert len(rows(page)) == left
        assert rows(page) == [name for name in before if name in rows(page)]
    assert rows(page) == before
    assert page.ui.rail.pill.isHidden()
    page.detach()
