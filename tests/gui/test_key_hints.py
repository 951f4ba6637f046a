"""A key means the same in Review, Compare and the survey, or says where it acts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.gui.commands import Place, table
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pages.survey_page import SurveyPage
from imgreview.gui.widgets.mode_bar import Segment
from tests.gui.compare_kit import looked
from tests.gui.window_kit import SCAN_MS, press, program, scan
from tests.pictures import Copies

Key = Qt.Key
KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication, private_home: Path) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


def reviewed(qtbot: QtBot, window: MainWindow, copies: Copies, sizes: int = 1) -> ReviewPage:
    """Return the review of two pictures with some smaller copies each."""
    for name in ("coffee.png", "chelsea.png"):
        first = copies.original(name, f"a/{name}.jpg", edge=400)
        for number in range(sizes):
            copies.resized(first, f"b{number}/{name}.jpg")
    return scan(qtbot, window, copies.folder)


def compared(qtbot: QtBot, window: MainWindow, review: ReviewPage) -> ComparePage:
    press(review, Key.Key_C)
    page = window.places.current()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=SCAN_MS)
    return page


def test_marks_in_compare_are_for_b_and_stay(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    review = reviewed(qtbot, window, copies, sizes=2)
    compare = compared(qtbot, window, review)
    group, shown = compare.group_id, compare.paths
    assert shown is not None
    for key, decision in ((Key.Key_P, KEEP), (Key.Key_X, REJECT), (Key.Key_U, OPEN)):
        QTest.keyClick(compare.view, key)
        assert compare.commands.decisions()[1] is decision
        assert compare.toast.text().startswith(f"B · {shown[1].name}")
        assert (compare.group_id, compare.paths) == (group, shown), "it stays"
    assert compare.commands.decisions()[0] is OPEN, "nothing is decided about A"


def test_enter_accepts_only_what_is_shown(qtbot: QtBot, window: MainWindow, copies: Copies) -> None:
    review = reviewed(qtbot, window, copies, sizes=2)
    compare = compared(qtbot, window, review)
    QTest.keyClick(compare.view, Key.Key_Return)
    assert review.session.staged().files == 0
    assert "3 pictures" in compare.toast.text()


def test_enter_accepts_a_group_of_two_and_goes_on(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    review = reviewed(qtbot, window, copies)
    compare = compared(qtbot, window, review)
    first = compare.group_id
    assert first is not None
    mode = compare.modes.findChildren(Segment)[0]
    mode.setFocus()
    QTest.keyClick(mode, Key.Key_Return)
    assert review.session.staged().files == 0, "on a button it decides nothing"
    compare.view.setFocus()
    QTest.keyClick(compare.view, Key.Key_Return)
    assert review.session.state(first).reviewed
    assert compare.group_id not in (None, first)
    looked(qtbot)


def test_the_loupe_key_shows_one_large_and_compare_goes_back(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    review = reviewed(qtbot, window, copies)
    compare = compared(qtbot, window, review)
    QTest.keyClick(compare.view, Key.Key_E)
    assert compare.view.mode == "blink"
    QTest.keyClick(compare.view, Key.Key_E)
    assert compare.view.mode == "side"
    QTest.keyClick(compare.view, Key.Key_C)
    assert window.places.current() is review


def test_no_key_of_the_pictures_is_dead_in_compare(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    compare = compared(qtbot, window, reviewed(qtbot, window, copies))
    ids = compare.commands.ids
    assert [
        c.id for c in table() if c.place is Place.PICTURES and c.id not in {*ids, "blink"}
    ] == []
    for key, name in ((Key.Key_T, "Threshold"), (Key.Key_Backspace, "Previous group")):
        QTest.keyClick(compare.view, key)
        assert compare.toast.text() == f"“{name}” acts in the review. Esc goes back."


def test_two_strangers_have_nothing_to_decide(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    paths = [copies.original(name, name, edge=300) for name in ("coffee.png", "chelsea.png")]
    window.places.compare(*paths)
    page = window.places.current()
    assert isinstance(page, ComparePage)
    for key in (Key.Key_A, Key.Key_X, Key.Key_2):
        page.toast.say("")
        QTest.keyClick(page.view, key)
        assert "of no group" in page.toast.text()
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=SCAN_MS)


def test_review_and_survey_say_where_a_key_acts(
    qtbot: QtBot, window: MainWindow, copies: Copies
) -> None:
    review = reviewed(qtbot, window, copies)
    press(review, Key.Key_O)
    assert review.ui.toast.text() == "“Match lines” acts in Compare. C opens it."
    press(review, Key.Key_V)
    survey = window.places.current()
    assert isinstance(survey, SurveyPage)
    QTest.keyClick(survey.view, Key.Key_N)
    assert survey.toast.text() == "“Not duplicates” acts in the review. Esc goes back."
    assert review.session.staged().files == 0
