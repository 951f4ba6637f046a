"""Keys can be changed: conflicts are named, every place shows them, settings keep them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imgreview.core import settings
from imgreview.core.domain import Decision
from imgreview.core.events import GroupsFound
from imgreview.core.settings import ScanRequest
from imgreview.gui import shortcuts
from imgreview.gui.commands import Keymap
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.services import open_services
from imgreview.gui.widgets.basic import Button, KeyCap
from imgreview.gui.widgets.keys_dialog import KeysDialog
from tests.core.review.builders import simple
from tests.gui.review_kit import StillPictures, marks, page_of

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    shortcuts.use(Keymap())
    yield
    shortcuts.use(Keymap())


@pytest.fixture
def dialog(qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(Keymap())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def press(dialog: KeysDialog, command: str, key: Qt.Key, mods: Qt.KeyboardModifier) -> None:
    dialog.show_command(command)
    QTest.keyClick(dialog.field, key, mods)


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


NONE = Qt.KeyboardModifier.NoModifier


def test_a_free_key_is_taken_and_handed_out(qtbot: QtBot, dialog: KeysDialog) -> None:
    press(dialog, "keep", Key.Key_Q, NONE)
    press(dialog, "history", Key.Key_Y, CTRL)
    with qtbot.waitSignal(dialog.chosen) as told:
        click(dialog.take)
    assert told.args == [{"keep": "Q", "history": "Ctrl+Y"}]


def test_a_taken_key_names_who_has_it_and_is_only_taken_when_asked(dialog: KeysDialog) -> None:
    press(dialog, "keep", Key.Key_X, NONE)
    assert "“Reject”" in dialog.banner.text()
    assert dialog.model.keymap.key("reject") == "X"
    assert dialog.model.keymap.clashes() == ()
    dialog.banner.action.emit()
    assert dialog.model.keymap.key("keep") == "X"
    assert dialog.model.keymap.key("reject") == ""
    assert dialog.model.keymap.clashes() == ()


@pytest.mark.parametrize("key", [Key.Key_3, Key.Key_Home, Key.Key_Plus])
def test_keys_that_mean_the_same_everywhere_stay(dialog: KeysDialog, key: Qt.Key) -> None:
    press(dialog, "keep", key, NONE)
    assert "everywhere" in dialog.banner.text()
    assert dialog.model.keymap.own() == {}
    assert dialog.field.key() == "P"


def test_one_key_and_all_keys_are_reset(dialog: KeysDialog) -> None:
    press(dialog, "keep", Key.Key_Q, NONE)
    press(dialog, "reject", Key.Key_J, NONE)
    dialog.show_command("keep")
    click(dialog.reset)
    assert dialog.model.keymap.own() == {"reject": "J"}
    dialog.show_command("undecide")
    click(dialog.none)
    assert dialog.model.keymap.key("undecide") == ""
    click(dialog.all)
    assert dialog.model.keymap.own() == {}


def test_a_reset_does_not_steal_a_key_back_unasked(dialog: KeysDialog) -> None:
    press(dialog, "keep", Key.Key_Q, NONE)
    press(dialog, "reject", Key.Key_P, NONE)
    dialog.show_command("keep")
    click(dialog.reset)
    assert "“Reject”" in dialog.banner.text()
    assert dialog.model.keymap.key("keep") == "Q"


def test_commands_are_found_by_words_and_keys(dialog: KeysDialog) -> None:
    dialog.search.setText("duplicates")
    rows = dialog.table.model().rowCount()
    assert 0 < rows < 6
    dialog.search.setText("")
    assert dialog.table.model().rowCount() > 30


def test_the_keypad_is_like_the_rest() -> None:
    keymap = Keymap()
    assert keymap.meaning("Enter") == keymap.meaning("Return") == "accept"
    assert keymap.meaning("Ctrl+Enter") == "commit"


def test_the_review_obeys_and_shows_other_keys(qtbot: QtBot) -> None:
    keymap = Keymap()
    shortcuts.use(keymap)
    page = page_of(StillPictures(), simple("a", 3), simple("b", 2))
    page.commands.keymap = keymap
    qtbot.addWidget(page)
    shortcuts.choose({"keep": "Q", "accept": "J", "member_right": "L"})
    QTest.keyClick(page.ui.grid, Key.Key_P)
    assert marks(page, "a")[0] is Decision.UNDECIDED
    QTest.keyClick(page.ui.grid, Key.Key_L)
    QTest.keyClick(page.ui.grid, Key.Key_Q)
    assert marks(page, "a")[1] is Decision.KEEP
    caps = {cap.key() for cap in page.findChildren(KeyCap)}
    assert "Q" in caps
    assert "J" in caps
    assert "P" not in caps
    tips = " ".join(w.toolTip() for w in page.findChildren(QWidget))
    assert "(J)" in tips
    QTest.keyClick(page.ui.grid, Key.Key_J)
    assert page.current_group_id() == "b"
    page.detach()


def test_the_window_shows_them_in_menus_and_on_the_card_and_keeps_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(open_services())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QTest.qWait(0)
    dialog = window.desk.change_keys()
    press(dialog, "keep", Key.Key_Q, NONE)
    press(dialog, "history", Key.Key_J, NONE)
    press(dialog, "open", Key.Key_F9, NONE)
    click(dialog.take)
    assert window.actions_by_id["keep"].text() == "Keep\tQ"
    assert window.actions_by_id["open"].shortcut() == QKeySequence("F9")
    assert window.actions_by_id["history"].shortcut().isEmpty()
    assert window.actions_by_id["history"].text() == "History\tJ"
    caps = {cap.key() for cap in window.key_card._sheet.findChildren(KeyCap)}
    assert {"Q", "J", "F9"} <= caps
    QTest.keyClick(window.start_page, Key.Key_J)
    assert type(window.places.current()).__name__ == "HistoryPage"
    assert settings.load().extra["keys"] == {"keep": "Q", "history": "J", "open": "F9"}
    window.close()
    window.services.close()
    again = open_services()
    assert again.keymap.key("keep") == "Q"
    again.close()


def test_a_session_made_before_follows(qtbot: QtBot) -> None:
    window = MainWindow(open_services())
    qtbot.addWidget(window)
    window.flow._open(None, ScanRequest(()))
    page = window.flow.page
    assert isinstance(page, ReviewPage)
    page.session.merge(GroupsFound((simple("a", 2),)))
    page.groups.flush()
    window.desk.use_keys({"keep": "Q"})
    page.show()
    QTest.keyClick(page.ui.grid, Key.Key_Q)
    assert page.session.decision(page.session.group("a").files[0].id) is Decision.KEEP
    window.close()
    window.services.close()
