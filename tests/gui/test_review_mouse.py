"""The review page under the mouse: cards, chips, buttons, the list and the context menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, MatchClass
from imgreview.gui.pages.review_menu import PictureMenu
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.picture_card import CardLayout, Tool
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import StillPictures, marks, page_of

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED


@pytest.fixture
def pictures(qtbot: QtBot) -> StillPictures:
    return StillPictures()


@pytest.fixture
def page(qtbot: QtBot, pictures: StillPictures, themed: QApplication) -> Iterator[ReviewPage]:
    made = page_of(pictures, simple("a", 3), simple("b", 2, MatchClass.CROPPED), simple("c", 2))
    qtbot.addWidget(made)
    yield made
    made.detach()


def rows(page: ReviewPage) -> list[str | None]:
    return [page.groups.group_id(r) for r in range(page.groups.rowCount())]


def click(page: ReviewPage, place: int, tool: Tool | None = None, *, twice: bool = False) -> None:
    """Click a card, on one of its tools when told."""
    grid = page.ui.grid
    rect = QRectF(grid.visualRect(page.items.index(place)))
    layout = CardLayout(rect)
    where = layout.picture.center()
    if tool is Tool.STATE:
        where = layout.state_chip(page.items.card(place).state).center()
    elif tool is not None:
        where = layout.tools()[tool].center()
    act = QTest.mouseDClick if twice else QTest.mouseClick
    act(
        grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        where.toPoint(),
    )


def test_the_tools_on_a_card(qtbot: QtBot, page: ReviewPage) -> None:
    click(page, 1, Tool.REJECT)
    click(page, 0, Tool.KEEP)
    assert marks(page, "a") == [KEEP, REJECT, OPEN]
    click(page, 2, Tool.ONLY)
    assert marks(page, "a") == [REJECT, REJECT, KEEP]
    with qtbot.waitSignal(page.compare_requested):
        click(page, 1, Tool.COMPARE)
    click(page, 1, Tool.LOUPE)
    assert page.ui.loupe.isVisible()


def test_the_state_chip_goes_through_the_states(page: ReviewPage) -> None:
    seen = []
    for _ in range(3):
        click(page, 1, Tool.STATE)
        seen.append(page.session.decision(page.session.group("a").files[1].id))
    assert seen == [KEEP, REJECT, OPEN]


def test_click_focuses_and_double_click_compares(qtbot: QtBot, page: ReviewPage) -> None:
    click(page, 2)
    assert page.place() == 2
    with qtbot.waitSignal(page.compare_requested) as asked:
        click(page, 1, twice=True)
    assert asked.args[0][1].path.name == "a-1.jpg"


def test_buttons_of_the_title(page: ReviewPage) -> None:
    page.ui.title._buttons["down"].click()
    assert page.current_group_id() == "b"
    page.ui.title._buttons["up"].click()
    page.ui.title._buttons["accept"].click()
    assert marks(page, "a") == [KEEP, REJECT, REJECT]
    page.ui.title._buttons["ignore"].click()
    assert "b" not in page.session


def test_a_click_in_the_list_opens_the_group(page: ReviewPage) -> None:
    where = page.ui.rail.list.visualRect(page.groups.index(2)).center()
    QTest.mouseClick(
        page.ui.rail.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        where,
    )
    assert page.current_group_id() == rows(page)[2]


def test_chips_filter_and_count(page: ReviewPage) -> None:
    page.ui.rail.chips._chips["cropped"].click()
    assert rows(page) == ["b"]
    assert page.current_group_id() == "b"
    page.ui.rail.chips._chips[""].click()
    assert len(rows(page)) == 3
    assert page.ui.rail.chips._chips[""].accessibleName() == "All 3"


def test_the_context_menu_offers_what_is_allowed(
    qtbot: QtBot, pictures: StillPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QPoint] = []
    monkeypatch.setattr(PictureMenu, "popup", lambda _self, where: opened.append(where))
    safe = picture("safe.jpg", protected=True)
    page = page_of(pictures, group("g", [picture("a.jpg"), safe]))
    qtbot.addWidget(page)
    menu = page.findChild(PictureMenu)
    assert menu is not None
    menu.fill(safe.id)
    texts = {a.text().split("\t")[0]: a for a in menu.actions() if a.text()}
    assert not texts["Reject"].isEnabled()
    assert {"Open", "Show in the file manager", "Copy the path", "Not duplicates"} <= set(texts)
    texts["Copy the path"].trigger()
    assert QGuiApplication.clipboard().text() == "/photos/safe.jpg"
    page.ui.grid.menu_requested.emit(0, QPoint(10, 10))
    assert opened == [QPoint(10, 10)]
    assert page.place() == 0
    page.detach()
