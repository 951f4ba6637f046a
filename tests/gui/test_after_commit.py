"""After a commit the way back is in sight; a filter without a match leaves nothing to accept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import MatchClass
from imgreview.gui.pages.history_page import HistoryPage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pages.rules_reach import OPEN, SHOWN, Reach, ReachField
from tests.core.review.builders import simple
from tests.gui.review_kit import StillPictures, page_of, press
from tests.gui.window_kit import SCAN_MS, commit, plan, program, scan
from tests.gui.window_kit import press as key
from tests.pictures import Copies


def test_the_review_tells_of_the_commit_and_takes_it_back(
    qtbot: QtBot, themed: QApplication, copies: Copies
) -> None:
    first = copies.original("coffee.png", "2013/coffee.jpg", edge=400)
    second = copies.exact(first, "whatsapp/coffee.jpg")
    with program(qtbot) as window:
        page = scan(qtbot, window, copies.folder)
        note = page.ui.note
        assert not note.text()
        key(page, Qt.Key.Key_1)
        made = plan(qtbot, window)
        commit(qtbot, made)
        window.places.back()
        assert window.stack.currentWidget() is page
        assert note.text() == "1 file moved to the trash"
        gone = [p for p in (first, second) if not p.exists()]
        assert len(gone) == 1
        QTest.mouseClick(note.history, Qt.MouseButton.LeftButton)
        assert isinstance(window.stack.currentWidget(), HistoryPage)
        window.places.back()
        with qtbot.waitSignal(made.restored, timeout=SCAN_MS):
            QTest.mouseClick(note.undo, Qt.MouseButton.LeftButton)
        assert gone[0].exists()
        assert not note.text()
        qtbot.waitUntil(lambda: not made.settling and not window.scans.running, timeout=SCAN_MS)
        assert len(page.session.groups) == 1


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication) -> Iterator[ReviewPage]:
    made = page_of(StillPictures(), simple("a"), simple("b"))
    qtbot.addWidget(made)
    yield made
    made.detach()


def test_a_filter_without_a_match_leaves_nothing_to_accept(page: ReviewPage) -> None:
    page.show_group("b")
    page.ui.rail.field.setText("no such picture")
    page.ui.rail.apply_filter()
    assert page.group() is None
    press(page, Qt.Key.Key_Return)
    assert page.session.reviewed() == 0
    page.ui.rail.clear_filter()
    assert page.group() is not None


def test_the_chips_of_rules_count_the_groups_that_are_chosen(
    qtbot: QtBot, themed: QApplication
) -> None:
    same = [simple(f"s{i}", 2, MatchClass.IDENTICAL) for i in range(3)]
    small = [simple(f"r{i}", 2) for i in range(2)]
    reach = Reach(frozenset({"s0", "r1"}), frozenset({"s2"}))
    field = ReachField((*same, *small), reach, None, lambda name: name in ("s1", "r0", "r1"))
    qtbot.addWidget(field)

    def counts() -> list[int | None]:
        return [field.chip(name).count() for name in ("identical", "resized")]

    assert counts() == [3, 2]
    field.choose(SHOWN)
    assert counts() == [1, 1]
    field.choose(OPEN)
    assert counts() == [1, 2]
