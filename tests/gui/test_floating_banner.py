"""The message of the window: nothing of the page moves, nothing that is needed is covered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.gui.main_window import MainWindow
from imgreview.gui.widgets.buttons import IconButton
from imgreview.gui.widgets.toast import Toast
from tests.gui.window_kit import program, scan
from tests.pictures import Copies

LONG = "Settings of an earlier version were put aside, as they could not be read. " * 3


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication, private_home: Path) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        yield made


def on_window(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def buttons(window: MainWindow) -> dict[QAbstractButton, QRect]:
    found = window.places.current().findChildren(QAbstractButton)
    return {b: on_window(window, b) for b in found if b.isVisible() and b.isEnabled()}


@pytest.mark.parametrize("size", [(1280, 800), (1000, 650)])
def test_a_message_moves_nothing_and_covers_no_button(
    qtbot: QtBot, window: MainWindow, copies: Copies, size: tuple[int, int]
) -> None:
    first = copies.original("coffee.png", "a/coffee.jpg", edge=400)
    copies.resized(first, "b/coffee.jpg")
    window.resize(*size)
    review = scan(qtbot, window, copies.folder)
    for show in (window.places.review, window.places.commit, window.places.history):
        show()
        qtbot.wait(50)
        before = buttons(window)
        window.say("The report was written.", "done")
        QApplication.processEvents()
        assert window.banner.isVisible()
        assert buttons(window) == before
        place = on_window(window, window.banner)
        assert window.rect().contains(place)
        assert [b.text() for b, rect in before.items() if rect.intersects(place)] == []
        window.banner.hide()
    assert review is not None


def test_it_holds_all_its_words_and_follows_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 650)
    window.say_trouble(LONG)
    words = window.banner._words
    assert words.height() >= words.heightForWidth(words.width())
    window.resize(800, 620)
    qtbot.waitUntil(lambda: window.rect().contains(on_window(window, window.banner)))


def test_the_keyboard_reaches_it_and_comes_back_to_the_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.say("The report was written.", "done")
    assert window.banner.accessibleName() == "The report was written."
    dismiss = window.banner.findChild(IconButton)
    assert dismiss is not None
    for _ in range(60):
        if window.focusWidget() is dismiss:
            break
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is dismiss, "Tab comes to it"
    QTest.keyClick(dismiss, Qt.Key.Key_Space)
    assert not window.banner.isVisible()
    page = window.places.current()
    focus = window.focusWidget()
    assert focus is not None
    assert focus is page or page.isAncestorOf(focus)
    window.say("The report was written.", "done")
    QTest.keyClick(window.places.current(), Qt.Key.Key_Escape)
    assert not window.banner.isVisible()


def test_a_toast_stands_above_it(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(640, 620)
    toast = Toast(window.places.current())
    window.say("The report was written.", "done")
    qtbot.wait(50)
    toast.say("A sentence that is long enough to reach the corner of a narrow window.")
    assert toast.isVisible()
    assert not on_window(window, toast).intersects(on_window(window, window.banner))


def test_only_what_was_done_goes_away_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.banner._passing.setInterval(30)
    window.say("The report was written.", "done")
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    window.say("The report was written.", "done")
    close = window.banner.findChild(IconButton)
    assert close is not None
    close.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(100)
    assert window.banner.isVisible()  # whoever has the keys in it reads it
    window.say_trouble("The disk is full.")
    window.places.current().setFocus()
    qtbot.wait(100)
    assert window.banner.isVisible()
    assert not window.banner._passing.isActive()
