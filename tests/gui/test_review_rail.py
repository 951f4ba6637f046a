"""The rail: state, folder and order choose what is listed; thumbnails can be dragged out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.review.filters import SortOrder, Standing
from imgreview.gui.dragging import urls_of
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.services import open_services
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import StillPictures, page_of, press

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    far = group("x", [picture("trip/x1.jpg", 90), picture("trip/x2.jpg", 80)])
    unsure = group("u", [picture("u1.jpg", 20), picture("u2.jpg", 10)])
    unsure = replace(unsure, relations=(replace(unsure.relations[0], score=0.6),))
    made = page_of(StillPictures(), simple("a", 3), simple("b", 2), far, unsure)
    qtbot.addWidget(made)
    yield made
    made.detach()


def listed(page: ReviewPage) -> list[str | None]:
    return [page.groups.group_id(row) for row in range(page.groups.rowCount())]


def choose(page: ReviewPage, standing: Standing) -> None:
    page.ui.rail.filters.standings.setCurrentIndex(list(Standing).index(standing))


def test_the_state_of_groups_is_a_filter(page: ReviewPage) -> None:
    page.session.accept("b")
    page.session.decide({page.session.group("a").files[0].id: Decision.KEEP}, "keep")
    choose(page, Standing.OPEN)
    assert listed(page) == ["a", "x", "u"]
    choose(page, Standing.BEGUN)
    assert listed(page) == ["a"]
    choose(page, Standing.STAGED)
    assert listed(page) == ["b"]
    choose(page, Standing.REVIEWED)
    assert listed(page) == ["b"]
    page.ui.rail.clear_filter()
    assert len(listed(page)) == 4
    assert page.ui.rail.filters.standing() is Standing.ANY


def test_folders_are_listed_with_their_groups_and_filter(page: ReviewPage) -> None:
    box = page.ui.rail.filters.folders
    box.fill()
    assert [box.itemText(i) for i in range(box.count())] == [
        "Folder",
        "photos  (3)",
        "photos/trip  (1)",
    ]
    box.setCurrentIndex(2)
    assert listed(page) == ["x"]
    box.fill()
    assert box.folder() == Path("/photos/trip"), "the choice outlives another listing"
    box.setCurrentIndex(0)
    assert len(listed(page)) == 4


def test_an_empty_answer_says_so_and_leads_back(page: ReviewPage) -> None:
    choose(page, Standing.STAGED)
    assert listed(page) == []
    assert page.ui.rail.list.empty_words == "No group matches."
    page.ui.rail.clear_filter()
    assert len(listed(page)) == 4


def test_the_surest_and_the_least_sure_are_found(page: ReviewPage) -> None:
    page.ui.rail.set_order(SortOrder.CONFIDENCE)
    assert listed(page)[-1] == "u"


def test_bulk_and_threshold_are_a_click_away(page: ReviewPage, qtbot: QtBot) -> None:
    for button in page.ui.rail.filters.findChildren(QWidget):
        if button.property("command") == "threshold":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    kinds = {type(w).__name__ for w in page.window().findChildren(QWidget) if w.isVisible()}
    assert "ThresholdDialog" in kinds


# -- the walk --------------------------------------------------------------------------------
def test_the_winner_stays_and_the_losers_say_why(qtbot: QtBot) -> None:
    large = picture("large.jpg", 900, edge=800)
    walk = group("w", [large, picture("w1.jpg", 90), picture("w2.jpg", 80)])
    page = page_of(StillPictures(), walk)
    qtbot.addWidget(page)
    press(page, Key.Key_A)
    assert page.place() == 0, "the winner stays"
    press(page, Key.Key_A)
    decisions = [page.session.decision(f.id) for f in walk.files]
    assert decisions == [Decision.KEEP, Decision.REJECT, Decision.REJECT]
    assert page.ui.facts.losses() == [
        "B lost to A: Pixels 0.48 MP instead of 0.12 MP",
        "C lost to A: Pixels 0.48 MP instead of 0.12 MP",
    ]
    page.commands.run("undo")
    assert len(page.ui.facts.losses()) == 1
    page.commands.run("undo")
    press(page, Key.Key_D)
    assert page.place() == 1
    assert page.ui.facts.losses() == ["A lost to B, chosen by eye"]
    page.detach()


# -- dragging out ----------------------------------------------------------------------------
@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[QUrl], Qt.DropAction]]:
    """What was dragged, and which actions a target may choose from."""
    told: list[tuple[list[QUrl], Qt.DropAction]] = []

    def drop(drag: QDrag, offered: Qt.DropAction, default: Qt.DropAction) -> Qt.DropAction:
        assert default is Qt.DropAction.CopyAction
        told.append((drag.mimeData().urls(), offered))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drop)
    return told


def drag(view: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move and let go as the platform tells it."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, point, buttons in (
        (QMouseEvent.Type.MouseButtonPress, start, left),
        (QMouseEvent.Type.MouseMove, end, left),
        (QMouseEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        where = QPointF(point)
        everywhere = QPointF(view.mapToGlobal(point))
        event = QMouseEvent(kind, where, everywhere, left, buttons, none)
        QApplication.sendEvent(view, event)


def test_a_picture_is_dragged_out_as_a_copy(
    page: ReviewPage, dragged: list[tuple[list[QUrl], Qt.DropAction]]
) -> None:
    page.show_group("a")
    grid = page.ui.grid
    start = grid.visualRect(page.items.index(1)).center() - QPoint(0, 60)
    drag(grid.viewport(), start, start + QPoint(2, 0))
    assert dragged == [], "a click is no drag"
    drag(grid.viewport(), start, start + QPoint(60, 40))
    assert dragged == [([QUrl("file:///photos/a-1.jpg")], Qt.DropAction.CopyAction)]
    assert page.place() == 1
    assert page.session.undo_label is None


def test_a_group_of_the_list_is_dragged_with_all_its_pictures(
    page: ReviewPage, dragged: list[tuple[list[QUrl], Qt.DropAction]]
) -> None:
    rows = page.ui.rail.list
    start = rows.visualRect(page.groups.index(1, 0)).center()
    drag(rows.viewport(), start, start + QPoint(80, 90))
    assert [u.fileName() for u in dragged[0][0]] == ["b-0.jpg", "b-1.jpg"]
    assert dragged[0][1] is Qt.DropAction.CopyAction
    assert page.current_group_id() == "b", "the mouse does not drag the current row along"


def test_names_that_are_no_text_can_be_dragged() -> None:
    (url,) = urls_of([Path("/photos/caf\udce9 1.jpg")])
    assert bytes(url.toEncoded().data()) == b"file:///photos/caf%E9%201.jpg"


def test_nothing_of_the_window_is_dropped_on_itself(
    qtbot: QtBot, page: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = open_services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.show()
    data = QMimeData()
    data.setUrls([QUrl("file:///photos/a-1.jpg")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for source, taken in ((None, True), (page.ui.grid, False)):
        monkeypatch.setattr(QDragEnterEvent, "source", lambda _event, found=source: found)
        event = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
        event.ignore()
        QApplication.sendEvent(window, event)
        assert event.isAccepted() is taken
    window.close()
    services.close()
