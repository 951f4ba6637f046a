"""What a threshold hides stays in sight as hidden: over the list and on the start page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.store.sessions import SessionStore
from imgreview.gui import review_store
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.threshold_dialog import ThresholdDialog
from tests.core.review.test_threshold import spread_group
from tests.gui.review_kit import StillPictures, page_of, press

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication) -> Iterator[ReviewPage]:
    groups = spread_group("a", 2, 3), spread_group("b", 12), spread_group("c", 14)
    made = page_of(StillPictures(), *groups)
    qtbot.addWidget(made)
    yield made
    made.detach()


def test_the_review_says_what_the_threshold_hides_and_shows_it_again(
    qtbot: QtBot, page: ReviewPage
) -> None:
    note = page.ui.rail.hidden
    assert note.text() == ""
    press(page, Key.Key_T)
    dialog = page.window().findChild(ThresholdDialog)
    assert dialog is not None
    dialog.slider.setValue(8)
    dialog.close()
    qtbot.waitUntil(lambda: note.text() == "2 groups hidden by the threshold")
    assert [g.id for g in page.session.groups] == ["a"]
    QTest.mouseClick(note.all, Qt.MouseButton.LeftButton)
    assert [g.id for g in page.session.groups] == ["a", "b", "c"]
    assert note.text() == ""


def test_single_pictures_that_are_hidden_are_told_as_well(qtbot: QtBot, page: ReviewPage) -> None:
    page.session.set_limit(2)
    page.session.merge(GroupsFound((), ("b", "c")))
    note = page.ui.rail.hidden
    qtbot.waitUntil(lambda: note.text() == "Single pictures hidden by the threshold: 1")


def test_the_open_dialog_follows_when_the_review_shows_all(qtbot: QtBot, page: ReviewPage) -> None:
    press(page, Key.Key_T)
    dialog = page.window().findChild(ThresholdDialog)
    assert dialog is not None
    dialog.slider.setValue(8)
    qtbot.waitUntil(page.ui.rail.hidden.isVisible)
    page.ui.rail.hidden.show_all()
    assert dialog.slider.value() == dialog.slider.maximum()
    dialog.close()


def test_the_start_page_counts_hidden_groups(qtbot: QtBot) -> None:
    store = SessionStore(paths.sessions_db())
    try:
        review = store.create("Trip", [], {})
        session = ReviewSession(store, review)
        groups = spread_group("a", 2), spread_group("b", 12), spread_group("c", 14)
        session.merge(GroupsFound(groups))
        session.set_limit(8)
        session.accept("a")
        review_store.save_summary(store, session, 6, complete=True)
        (card,) = review_store.recents(store)
        assert card.detail == "0 of 3 left · 2 hidden"
        session.set_limit(None)
        review_store.save_summary(store, session, 6, complete=True)
        (card,) = review_store.recents(store)
        assert card.detail == "2 of 3 groups left"
    finally:
        store.close()
