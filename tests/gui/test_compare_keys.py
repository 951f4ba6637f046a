"""Compare: one meaning a key, every one in a menu, and on to the next group after a decision."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.gui import shortcuts
from imgreview.gui.commands import table
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.compare_view import MODES
from imgreview.gui.widgets.mode_bar import MODE_COMMANDS, Segment
from tests.gui.compare_kit import looked
from tests.gui.window_kit import SCAN_MS, press, program, scan
from tests.pictures import Copies

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication, private_home: Path) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


@pytest.fixture
def review(qtbot: QtBot, window: MainWindow, copies: Copies) -> ReviewPage:
    """Return the review of two pictures with a smaller copy each."""
    for name in ("coffee.png", "chelsea.png"):
        first = copies.original(name, f"a/{name}.jpg", edge=400)
        copies.resized(first, f"b/{name}.jpg")
    page = scan(qtbot, window, copies.folder)
    assert page.groups.rowCount() == 2
    return page


def compare_of(qtbot: QtBot, window: MainWindow) -> ComparePage:
    page = window.places.current()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.view.found is not None, timeout=SCAN_MS)
    return page


def test_a_decision_goes_on_to_the_next_group_and_undo_comes_back(
    qtbot: QtBot, window: MainWindow, review: ReviewPage
) -> None:
    first = review.current_group_id()
    press(review, Key.Key_C)
    compare = compare_of(qtbot, window)
    before = compare.paths
    QTest.keyClick(compare.view, Key.Key_A)
    assert window.places.current() is compare, "as in the grid: on to the next one"
    assert compare.group_id not in (None, first)
    assert review.current_group_id() == compare.group_id
    assert compare.paths == tuple(f.path for f in review.items.files()[:2])
    compare_of(qtbot, window)
    QTest.keyClick(compare.view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (compare.group_id, compare.paths) == (first, before)
    assert review.session.reviewed() == 0
    compare_of(qtbot, window)
    QTest.keyClick(compare.view, Key.Key_N)
    assert window.places.current() is compare
    compare_of(qtbot, window)
    looked(qtbot)
    QTest.keyClick(compare.view, Key.Key_D)
    assert window.places.current() is review, "nothing is left to decide"


def test_compare_opens_side_by_side(qtbot: QtBot, window: MainWindow, review: ReviewPage) -> None:
    press(review, Key.Key_C)
    compare = compare_of(qtbot, window)
    QTest.keyClick(compare.view, Key.Key_O)
    assert compare.view.mode == "lines"
    QTest.keyClick(compare.view, Key.Key_L)
    assert compare.as_is.isChecked()
    QTest.keyClick(compare.view, Key.Key_Escape)
    assert window.places.current() is review
    press(review, Key.Key_C)
    assert compare.view.mode == "side"
    assert not compare.as_is.isChecked()
    compare_of(qtbot, window)


def test_digits_keep_one_of_the_two_and_letters_choose_how_to_look(
    qtbot: QtBot, window: MainWindow, review: ReviewPage
) -> None:
    press(review, Key.Key_C)
    compare = compare_of(qtbot, window)
    for letter, mode in zip("YWKROHB", _modes("YWKROHB"), strict=True):
        QTest.keyClicks(compare.view, letter.lower())
        assert compare.view.mode == mode
    QTest.keyClick(compare.view, Key.Key_3)
    assert review.session.staged().files == 0
    files = [f.id for f in review.items.files()]
    QTest.keyClick(compare.view, Key.Key_2)
    decided = [review.session.decision(f) for f in files]
    assert decided == [Decision.REJECT, Decision.KEEP], "as in the grid: only the second stays"
    compare_of(qtbot, window)


def _modes(letters: str) -> list[str]:
    by_key = {shortcuts.cap(command): mode for mode, command in MODE_COMMANDS.items()}
    return [by_key[letter] for letter in letters]


def test_every_key_is_in_a_menu(window: MainWindow) -> None:
    texts = [a.text() for m in window.menuBar().findChildren(QMenu) for a in m.actions()]
    shown = {text.split("\t")[1] for text in texts if "\t" in text}
    assert {*"123456789", *"YBWKROH", "+", "-", "0"} <= shown
    shown |= {a.shortcut().toString() for a in window.actions_by_id.values()}
    keyed = [c.id for c in table() if c.key and c.id != "only" and c.id not in window.actions_by_id]
    assert keyed == []
    assert set(MODE_COMMANDS) == set(MODES)


def test_the_row_of_modes_shows_the_keys_of_today(
    qtbot: QtBot, window: MainWindow, review: ReviewPage
) -> None:
    press(review, Key.Key_C)
    compare = compare_of(qtbot, window)
    first = compare.modes.findChildren(Segment)[0]
    assert first.toolTip() == "Side by side (Y)"
    assert window.actions_by_id["mode_side"].isEnabled()
    shortcuts.choose({"mode_side": "J"})
    assert first.toolTip() == "Side by side (J)"
    QTest.keyClick(compare.view, Key.Key_Escape)
    assert not window.actions_by_id["mode_side"].isEnabled()
