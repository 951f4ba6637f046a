"""Full screen and the survey in the window: reached by key from the review, and left again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pages.survey_page import SurveyPage
from imgreview.gui.services import Services, open_services
from tests.gui.window_kit import SCAN_MS, scan
from tests.pictures import Copies

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication) -> Iterator[MainWindow]:
    services: Services = open_services()
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    services.close()


@pytest.fixture
def review(qtbot: QtBot, window: MainWindow, copies: Copies) -> ReviewPage:
    """Return the review of one photograph with three copies."""
    first = copies.original("coffee.png", "a/coffee.jpg", edge=500)
    for number in range(2):
        copies.exact(first, f"b/coffee {number}.jpg")
    copies.resized(first, "b/small.jpg")
    return scan(qtbot, window, copies.folder)


def target(page: QWidget) -> QWidget:
    found = page.focusProxy()
    assert found is not None
    return found


def test_survey_marks_and_comes_back_to_the_same_group(
    qtbot: QtBot, window: MainWindow, review: ReviewPage
) -> None:
    group = review.group()
    assert group is not None
    assert len(group.files) == 4
    QTest.keyClick(target(review), Key.Key_V)
    survey = window.stack.currentWidget()
    assert isinstance(survey, SurveyPage)
    assert len(survey.view.members) == 4
    QTest.keyClick(survey.view, Key.Key_1)
    QTest.keyClick(survey.view, Key.Key_Right)
    QTest.keyClick(survey.view, Key.Key_C)
    compare = window.stack.currentWidget()
    assert isinstance(compare, ComparePage)
    assert compare.paths == (group.files[0].path, group.files[1].path)
    qtbot.waitUntil(lambda: compare.view.found is not None, timeout=SCAN_MS)
    QTest.keyClick(target(compare), Key.Key_Escape)
    assert window.stack.currentWidget() is survey
    QTest.keyClick(survey.view, Key.Key_Escape)
    assert window.stack.currentWidget() is review
    assert review.current_group_id() == group.id
    assert review.place() == 1
    marks = [review.session.decision(f.id) for f in group.files]
    assert marks == [Decision.KEEP, *[Decision.REJECT] * 3]


def test_f_gives_the_screen_to_every_way_of_looking(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, copies: Copies
) -> None:
    for open_it in (None, Key.Key_V, Key.Key_C):
        if open_it is not None:
            QTest.keyClick(target(review), open_it)
        page = window.places.current()
        QTest.keyClick(target(page), Key.Key_F)
        assert window.isFullScreen()
        assert window.menuBar().isHidden()
        assert window.actions_by_id["full"].isChecked()
        QTest.keyClick(target(page), Key.Key_Escape)  # the first one ends the full screen
        assert not window.isFullScreen()
        assert not window.menuBar().isHidden()
        assert window.places.current() is page
        if isinstance(page, ComparePage):
            qtbot.waitUntil(lambda p=page: p.view.found is not None, timeout=SCAN_MS)  # type: ignore[misc]
        if open_it is not None:
            QTest.keyClick(target(page), Key.Key_Escape)
            assert window.places.current() is review


def test_shortcuts_act_while_the_menus_are_hidden(
    qtbot: QtBot, window: MainWindow, review: ReviewPage
) -> None:
    QTest.keyClick(target(review), Key.Key_1)
    QTest.keyClick(target(review), Key.Key_F)
    assert window.isFullScreen()
    window.activateWindow()
    assert review.session.staged().files == 3
    QTest.keyClick(target(review), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review.session.staged().files == 0
    QTest.keyClick(target(review), Key.Key_F)
    assert not window.isFullScreen()
