"""Keys: one meaning each, remappable, listed on the key card."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from imgreview.gui.commands import GO_ON, STAY, Keymap, Menu, menu_titles, table
from imgreview.gui.widgets.basic import KeyCap
from imgreview.gui.widgets.key_card import KeyCard
from tests.core.review.builders import simple
from tests.gui.review_kit import StillPictures, page_of


def press(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_one_key_has_one_meaning() -> None:
    assert Keymap().clashes() == ()
    ids = [command.id for command in table()]
    assert len(ids) == len(set(ids))
    assert {command.menu for command in table()} == set(Menu)
    assert all(menu_titles().values())


def test_the_keys_that_were_promised() -> None:
    keymap = Keymap()
    promised = {
        "keep": "P",
        "reject": "X",
        "undecide": "U",
        "left": "A",
        "right": "D",
        "ignore": "N",
        "next": "Space",
        "accept": "Return",
        "previous": "Backspace",
        "compare": "C",
        "loupe": "E",
        "blink": "B",
        "zoom": "Z",
        "lines": "O",
        "move": "M",
        "facts": "I",
        "full": "F",
        "filter": "Ctrl+F",
        "undo": "Ctrl+Z",
        "redo": "Ctrl+Shift+Z",
        "commit": "Ctrl+Return",
        "keys": "?",
        "open": "Ctrl+O",
    }
    assert {command: keymap.key(command) for command in promised} == promised


def test_presses_find_their_command() -> None:
    keymap = Keymap()
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    assert keymap.match(press(Qt.Key.Key_P, "p", none)) == "keep"
    assert keymap.match(press(Qt.Key.Key_F, "f", control)) == "filter"
    shift = Qt.KeyboardModifier.ShiftModifier
    assert keymap.match(press(Qt.Key.Key_Question, "?", shift)) == "keys"
    assert keymap.match(press(Qt.Key.Key_J, "j", none)) is None


def test_a_person_can_choose_other_keys() -> None:
    keymap = Keymap({"keep": "K", "nonsense": "J"})
    none = Qt.KeyboardModifier.NoModifier
    assert keymap.match(press(Qt.Key.Key_K, "k", none)) == "keep"
    assert keymap.match(press(Qt.Key.Key_P, "p", none)) is None
    assert Keymap({"keep": "X"}).clashes() == (("keep", "reject"),)


def test_the_key_card_lists_every_key_and_gives_the_focus_back(qtbot: QtBot) -> None:
    page = QWidget()
    field = QLineEdit(page)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    field.setFocus()
    card = KeyCard(Keymap(), page)
    card.toggle()
    assert card.isVisible()
    shown = {cap.key() for cap in card.findChildren(KeyCap)}
    assert {"P", "X", "Ctrl F", "?", "↵", "1…9", "↑"} <= shown
    page.resize(800, 600)
    assert card.size() == page.size()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert page.focusWidget() is field


def test_the_key_card_says_which_decisions_go_on(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    card = KeyCard(Keymap(), page)
    card.toggle()
    lines = [w.text() for w in card.findChildren(QLabel)]
    stays = lines.index("Mark, and stay at the group")
    goes = lines.index("Decide, and go on to the next group")
    assert lines[stays + 1 : goes] == [c.text.rstrip("…") for c in table() if c.id in STAY]
    assert lines[goes + 1 :][: len(GO_ON)] == [c.text for c in table() if c.id in GO_ON]


def test_the_keys_do_what_the_card_says(qtbot: QtBot, themed: QApplication) -> None:
    for command in (*STAY, *GO_ON):
        if command == "move":
            continue  # asks for a folder
        made = page_of(StillPictures(), *(simple(n, 2) for n in "abc"))
        qtbot.addWidget(made)
        assert made.current_group_id() == "a"
        key = "2" if command == "only" else Keymap().key(command)
        QTest.keySequence(made.ui.grid, QKeySequence(key))
        assert made.current_group_id() == ("b" if command in GO_ON else "a"), command
        made.detach()
