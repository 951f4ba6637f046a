"""Somebody who has never seen the program, once by mouse alone and once by keys alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.history_page import HistoryPage
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.pages.start_page import StartPage
from tests.gui.window_kit import program
from tests.pictures import Copies

T = TypeVar("T", bound=QWidget)
WAIT = 60_000
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, themed: QApplication) -> Iterator[MainWindow]:
    with program(qtbot) as made:
        made.resize(1440, 900)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


@pytest.fixture
def folder(copies: Copies) -> Path:
    for name in ("chelsea.png", "coffee.png"):
        copies.resized(copies.original(name, f"photos/{name}.jpg", edge=320), f"old/{name}.jpg")
    return copies.folder


def page(window: MainWindow, kind: type[T]) -> T:
    """Return the page that is shown."""
    shown = window.places.current()
    assert isinstance(shown, kind)
    return shown


def click(window: MainWindow, widget: QWidget) -> None:
    """Click where a person sees a widget: nothing may lie over it."""
    assert widget.isVisible()
    assert widget.isEnabled()
    middle = widget.mapTo(window, widget.rect().center())
    hit = window.childAt(middle)
    assert hit is widget or (hit is not None and widget.isAncestorOf(hit))
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def button(window: MainWindow, text: str) -> QAbstractButton:
    """Return the button that says something, or begins with it."""
    every = window.places.current().findChildren(QAbstractButton)
    shown = [b for b in every if b.isVisible() and b.text().startswith(text)]
    return next((b for b in shown if b.text() == text), shown[0])


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    where, left = QPoint(700, 400), Qt.MouseButton.LeftButton
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    window.dragEnterEvent(QDragEnterEvent(where, copy, data, left, none))
    window.dropEvent(QDropEvent(QPointF(where), copy, data, left, none))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None, "the keyboard is nowhere"
    QTest.keyClick(target, key, modifier)


def scanned(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    review = page(window, ReviewPage)
    qtbot.waitUntil(lambda: not window.scans.running, timeout=WAIT)
    qtbot.waitUntil(lambda: review.groups.rowCount() == 2)
    window.activateWindow()  # without a desktop nobody does it when a dialog has gone
    qtbot.waitUntil(window.isActiveWindow)
    return review


def test_by_mouse_alone(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    start = page(window, StartPage)
    assert not start.find_button.isEnabled()
    drop(window, folder)
    click(window, start.find_button)
    review = scanned(qtbot, window)
    click(window, button(window, "Accept"))
    assert review.session.reviewed() == 1
    qtbot.waitUntil(lambda: review.group() is not None)
    click(window, button(window, "Accept"))
    assert review.session.reviewed() == 2
    assert "shows the commit" in review.ui.toast.text(), "the next step is told"
    click(window, button(window, "Undo"))
    assert review.session.reviewed() == 1
    click(window, button(window, "Accept"))
    card = review.ui.grid.visualRect(review.items.index(1)).center()
    QTest.mouseDClick(
        review.ui.grid.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        card - QPoint(0, 40),
    )
    compare = page(window, ComparePage)
    qtbot.waitUntil(lambda: compare.view.found is not None, timeout=WAIT)
    click(window, compare.bar.findChildren(QAbstractButton)[0])
    click(window, button(window, "Review and commit"))
    commit = page(window, CommitPage)
    qtbot.waitUntil(lambda: commit.draft is not None, timeout=WAIT)
    click(window, button(window, "Commit 2 files"))
    qtbot.waitUntil(lambda: commit.result is not None and not commit.busy, timeout=WAIT)
    assert not list((folder / "old").iterdir())
    click(window, commit.done.undo)
    qtbot.waitUntil(lambda: len(list((folder / "old").iterdir())) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not commit.busy, timeout=WAIT)
    click(window, button(window, "Back to the review"))
    qtbot.waitUntil(lambda: not window.scans.running, timeout=WAIT)
    window.places.start()
    click(window, button(window, "History"))
    history = page(window, HistoryPage)
    qtbot.waitUntil(lambda: history.model.rowCount() == 1, timeout=WAIT)
    drop(window, folder / "old" / "coffee.png.jpg", folder / "photos" / "coffee.png.jpg")
    page(window, ComparePage)
    qtbot.waitUntil(lambda: compare.view.found is not None, timeout=WAIT)


def test_by_keys_alone(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    press(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    dialog = window.findChildren(QFileDialog)[0]
    dialog.setDirectory(str(folder.parent))  # where and how is the desktop's affair
    dialog.selectFile(str(folder))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(page(window, StartPage).folders.roots()))
    qtbot.waitUntil(window.isActiveWindow)
    press(Key.Key_Return)
    review = scanned(qtbot, window)
    press(Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert window.key_card.isVisible()
    press(Key.Key_Escape)
    assert not window.key_card.isVisible()
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert review.session.reviewed() == 2
    press(Key.Key_C)
    compare = page(window, ComparePage)
    qtbot.waitUntil(lambda: compare.view.found is not None, timeout=WAIT)
    for letter in "YBWKROH":  # the ways of looking
        press(Qt.Key(ord(letter)))
    press(Key.Key_Escape)
    page(window, ReviewPage)
    press(Key.Key_Return, CTRL)
    commit = page(window, CommitPage)
    qtbot.waitUntil(lambda: commit.draft is not None, timeout=WAIT)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: commit.result is not None and not commit.busy, timeout=WAIT)
    assert not list((folder / "old").iterdir())
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(list((folder / "old").iterdir())) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not commit.busy, timeout=WAIT)
    press(Key.Key_H, CTRL)
    history = page(window, HistoryPage)
    qtbot.waitUntil(lambda: history.model.rowCount() == 1, timeout=WAIT)
    press(Key.Key_Escape)
    page(window, CommitPage)
    press(Key.Key_Escape)
    page(window, ReviewPage)
    press(Key.Key_N, CTRL)
    page(window, StartPage)
