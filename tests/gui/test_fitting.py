"""Small screens and large scales: whatever has no room is folded or scrolled, never lost."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from imgreview.core.kept import Amount, Kept
from imgreview.core.settings import Preset
from imgreview.gui.commands import Keymap
from imgreview.gui.fitting import PageStack, fit, fit_into, fit_window
from imgreview.gui.pages.start_presets import PresetCards
from imgreview.gui.widgets.form_dialog import FormDialog
from imgreview.gui.widgets.kept_dialog import KeptDialog
from imgreview.gui.widgets.key_card import KeyCard
from tests.core.review.builders import group, picture
from tests.gui.review_kit import StillPictures, page_of
from tests.gui.window_kit import program

SCREENS = [QSize(1440, 900), QSize(960, 600), QSize(853, 480), QSize(480, 300), QSize(427, 240)]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda s: f"{s.width()}x{s.height()}")
def test_every_page_and_its_buttons_can_be_reached(
    qtbot: QtBot, themed: QApplication, screen: QSize
) -> None:
    with program(qtbot) as window:
        window.resize(screen)
        for place in (window.places.start, window.places.history):
            place()
            QApplication.processEvents()
            assert window.width() <= screen.width()
            assert window.height() <= max(screen.height(), window.minimumSizeHint().height())
            assert window.minimumSizeHint().height() <= 240
            assert_reachable(window.stack)


def test_enter_works_at_once_in_a_dialog_that_must_be_scrolled(
    qtbot: QtBot, themed: QApplication
) -> None:
    dialog = FormDialog("A title", "", "Go on")
    qtbot.addWidget(dialog)
    dialog.body.addWidget(QLabel("word" * 900, dialog))
    pressed: list[bool] = []
    dialog.go.clicked.connect(lambda: pressed.append(True))
    dialog.open()
    assert dialog.findChild(QScrollArea, "fitting") is not None
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # before the event loop had its turn
    assert len(pressed) == 1


def assert_reachable(stack: PageStack) -> None:
    """Every button lies inside of what can be scrolled to."""
    page = stack.currentWidget()
    assert page is not None
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            spot = button.mapTo(stack, QPoint(0, 0))
            assert spot.x() >= 0, button.text()
            assert spot.x() + button.width() <= stack.width() + 1, button.text()


def test_the_page_that_is_shown_alone_asks_for_room(qtbot: QtBot) -> None:
    stack = PageStack()
    qtbot.addWidget(stack)
    small, large = QWidget(), QWidget()
    large.setMinimumSize(2000, 2000)
    column = QVBoxLayout(large)
    wide = QLabel("x")
    wide.setMinimumWidth(1500)
    column.addWidget(wide)
    for page in (small, large):
        stack.addWidget(page)
    assert stack.minimumSizeHint().width() < 100
    stack.setCurrentWidget(large)
    assert stack.minimumSizeHint().width() >= 1500


def test_the_facts_then_the_list_make_room_and_come_back(
    qtbot: QtBot, themed: QApplication
) -> None:
    page = page_of(StillPictures(), group("g", [picture("a.jpg"), picture("b.jpg")]))
    qtbot.addWidget(page)
    splitter = page.ui._splitter
    page.resize(1400, 800)
    assert all(splitter.sizes())
    page.resize(900, 600)
    assert splitter.sizes()[0] > 0
    assert splitter.sizes()[2] == 0
    page.ui.toggle_facts()
    assert page.ui.facts_shown(), "asked for, they are shown all the same"
    page.ui.toggle_facts()
    page.resize(600, 500)
    assert splitter.sizes()[0] == 0
    page.resize(1400, 800)
    assert all(splitter.sizes())


def test_a_small_window_is_not_remembered_as_a_wish(qtbot: QtBot, themed: QApplication) -> None:
    page = page_of(StillPictures(), group("g", [picture("a.jpg"), picture("b.jpg")]))
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.ui.save_state()
    again = page_of(StillPictures(), group("g", [picture("a.jpg"), picture("b.jpg")]))
    qtbot.addWidget(again)
    again.resize(1400, 800)
    assert all(again.ui._splitter.sizes())


def test_a_dialog_larger_than_the_screen_is_scrolled(qtbot: QtBot, themed: QApplication) -> None:
    dialog = KeptDialog([Amount(kind, 10, 1) for kind in Kept])
    qtbot.addWidget(dialog)
    dialog.show()
    screen = QSize(480, 300)
    fit_into(dialog, screen)
    QApplication.processEvents()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    area = dialog.findChild(QScrollArea, "fitting")
    assert area is not None
    area.ensureWidgetVisible(dialog.go)
    spot = dialog.go.mapTo(dialog, dialog.go.rect().center())
    assert dialog.rect().contains(spot)
    fit_into(dialog, screen)
    assert len(dialog.findChildren(QScrollArea, "fitting")) == 1
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)


def test_a_dialog_that_fits_stays_as_it_is(qtbot: QtBot, themed: QApplication) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QLabel("short"))
    dialog.resize(300, 200)
    fit_into(dialog, QSize(1440, 900))
    assert dialog.size() == QSize(300, 200)
    assert dialog.findChild(QScrollArea) is None


def test_the_keys_are_scrolled_where_they_do_not_fit(qtbot: QtBot, themed: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    card = KeyCard(Keymap(), page)
    card.toggle()
    bar = card._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert card._area.height() <= 300
    QTest.keyClick(card, Qt.Key.Key_PageDown)
    assert card.isVisible()
    assert bar.value() > 0
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_dialog_is_no_larger_than_a_small_window_behind_it(
    qtbot: QtBot, themed: QApplication
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(700, 400)
    owner.show()
    dialog = QDialog(owner)
    QVBoxLayout(dialog).addWidget(QLabel("Words", dialog))
    dialog.resize(1120, 740)
    fit(dialog)
    dialog.show()
    assert dialog.size() == QSize(700, 400)
    tall = QDialog(owner)
    column = QVBoxLayout(tall)
    column.addWidget(QPushButton("Go", tall))
    tall.setMinimumHeight(560)
    tall.resize(1120, 740)
    fit(tall)
    tall.show()
    assert tall.size() == QSize(700, 560), "nothing of it is lost"


def test_the_sentence_of_a_preset_gets_a_second_line_where_it_needs_one(
    qtbot: QtBot, themed: QApplication
) -> None:
    cards = PresetCards()
    qtbot.addWidget(cards)
    cards.show()
    heights = {}
    for width in (700, 300):
        cards.resize(width, 500)
        QApplication.processEvents()
        heights[width] = cards.card(Preset.FAST).height()
    assert heights[300] > heights[700] + 10


def test_the_first_window_is_no_larger_than_its_screen(qtbot: QtBot, themed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 820)
    fit_window(window, QRect(0, 0, 1920, 1080))
    assert window.size() == QSize(1280, 820)
    fit_window(window, QRect(40, 20, 720, 430))
    assert QRect(40, 20, 720, 430).contains(window.geometry())
    assert window.width() > 600
    assert window.height() > 350
