"""The rules dialog, used as a person does: dragging, keys, fields, sets, scope and apply."""

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.base import RULES
from imgreview.core.rules.library import Library
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.presets import BEST, PRESETS
from imgreview.gui.pages import rules_words as words
from imgreview.gui.pages.rules_dialog import RulesDialog
from imgreview.gui.pages.rules_lines import MIME
from imgreview.gui.pages.rules_reach import CHOSEN, OPEN, SHOWN, Reach
from tests.core.rules.builders import group, photo

ALT = Qt.KeyboardModifier.AltModifier


def groups() -> tuple[Group, ...]:
    return (
        group("size", photo("size/a.jpg", 2000), photo("size/b.jpg", 1000, 500)),
        group("place", photo("place/a.jpg"), photo("place/b.jpg", gps=(1.0, 2.0))),
        group("tie", photo("tie/a.jpg"), photo("tie/b.jpg")),
        group("scene", photo("scene/a.jpg", 2000), photo("scene/b.jpg"), cls=MatchClass.BURST),
    )


@pytest.fixture
def session() -> ReviewSession:
    made = ReviewSession()
    made.merge(GroupsFound(groups()))
    return made


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "rules")


@pytest.fixture
def owner(qtbot: QtBot, themed: QApplication) -> QWidget:
    """Return what the dialog belongs to; it deletes itself when it is closed."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, owner: QWidget, session: ReviewSession, library: Library) -> RulesDialog:
    reach = Reach(frozenset({"size", "place"}), frozenset({"size"}))
    made = RulesDialog(session, RuleMarks(session), reach, None, library, owner)
    made.open()
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, dialog: RulesDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.simulator.busy)


def kinds(dialog: RulesDialog) -> list[str]:
    return [line.kind for line in dialog.lines.lines()]


def press(dialog: RulesDialog, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(dialog.view, key, modifier or Qt.KeyboardModifier.NoModifier)


def drag(dialog: RulesDialog, row: int, to: int) -> None:
    """Drop the line of a row on the lower half of another one."""
    data = QMimeData()
    data.setData(MIME, str(row).encode())
    rect = dialog.view.visualRect(dialog.lines.index(to))
    where = QPointF(rect.center().x(), rect.bottom() - 3)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    move = Qt.DropAction.MoveAction
    dialog.view.dropEvent(QDropEvent(where, move, data, left, none))


def test_the_simulation_is_told_before_anything_is_marked(
    dialog: RulesDialog, session: ReviewSession
) -> None:
    head, sentence = dialog.texts()
    assert head == "Decides 2 of 3 groups"
    assert sentence == "1 by Most real detail · 1 by Has a place (GPS) · ties left undecided: 1"
    assert dialog.apply_button.text() == "Mark 4 pictures"
    rows = [
        [str(dialog.found.changes.index(row, column).data()) for column in range(3)]
        for row in range(dialog.found.changes.rowCount())
    ]
    assert rows[0] == ["Keep", "a.jpg\nphotos/size", "Most real detail: 3.0 MP against 0.75 MP"]
    assert ["Keep", "b.jpg\nphotos/place", "Has a place (GPS)"] in rows
    assert session.undo_label is None


def test_apply_is_one_step_that_explains_itself(
    qtbot: QtBot, dialog: RulesDialog, session: ReviewSession
) -> None:
    with qtbot.waitSignal(dialog.applied) as told:
        QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert told.args == [4]
    size = session.group("size")
    assert [session.decision(f.id) for f in size.files] == [Decision.KEEP, Decision.REJECT]
    assert session.undo_label == "rules “Best picture”"
    session.undo()
    assert session.staged().files == 0
    assert session.undo_label is None


def test_lines_are_ordered_by_keys_buttons_and_dragging(qtbot: QtBot, dialog: RulesDialog) -> None:
    before = kinds(dialog)
    dialog.view.setFocus()
    dialog.view.choose(0)
    press(dialog, Qt.Key.Key_Down, ALT)
    assert kinds(dialog) == [before[1], before[0], *before[2:]]
    assert dialog.view.row() == 1
    press(dialog, Qt.Key.Key_Up, ALT)
    assert kinds(dialog) == before
    drag(dialog, 0, 2)
    assert kinds(dialog) == [before[1], before[2], before[0], *before[3:]]
    drag(dialog, 2, 0)
    assert kinds(dialog) == [before[1], before[0], before[2], *before[3:]]
    press(dialog, Qt.Key.Key_Delete)
    assert len(kinds(dialog)) == len(before) - 1
    assert dialog.picker.box.toolTip() == "Best picture, changed"
    settle(qtbot, dialog)


def test_a_rule_is_added_from_the_menu_and_its_fields_count(
    qtbot: QtBot, dialog: RulesDialog
) -> None:
    menu = dialog.add_button.menu_of_rules()
    offered = {a.data() for a in menu.actions() if not a.isSeparator()}
    assert offered == set(RULES.names())
    action = next(a for a in menu.actions() if a.data() == "pixels")
    action.trigger()
    assert kinds(dialog)[-1] == "pixels"
    slack = dialog.editor.slack()
    assert slack is not None
    assert (slack.value(), slack.prefix(), slack.suffix()) == (5, "± ", " %")
    slack.setValue(12)
    qtbot.waitUntil(lambda: dialog.lines.lines()[-1].tolerance == 12)
    assert words.detail(dialog.lines.lines()[-1]) == "± 12 %"
    settle(qtbot, dialog)


def test_folders_words_and_choices_can_be_set(qtbot: QtBot, dialog: RulesDialog) -> None:
    dialog.add("folders")
    dialog.editor.add_folder("/photos/tie")
    dialog.editor.add_folder("/photos/b")
    folders = cast("QPlainTextEdit", dialog.editor.field("folders"))
    assert folders.toPlainText() == "/photos/tie\n/photos/b"
    assert dialog.lines.lines()[-1].items("folders") == ("/photos/tie", "/photos/b")
    side = cast("QComboBox", dialog.editor.field("side"))
    side.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.lines.lines()[-1].text("side") == "outside")
    dialog.add("name-pattern")
    field = cast("QLineEdit", dialog.editor.field("pattern"))
    QTest.keyClicks(field, "(")
    qtbot.waitUntil(lambda: "not a regular expression" in dialog.editor.trouble())
    QTest.keyClicks(field, "b)")
    qtbot.waitUntil(lambda: dialog.lines.lines()[-1].text("pattern") == "(b)")
    qtbot.waitUntil(lambda: dialog.texts()[0] == "Decides 3 of 3 groups")
    assert dialog.editor.trouble() == ""


def test_enter_in_a_field_marks_nothing(
    qtbot: QtBot, dialog: RulesDialog, session: ReviewSession
) -> None:
    dialog.add("name-contains")
    field = cast("QLineEdit", dialog.editor.field("words"))
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, dialog)
    assert session.undo_label is None
    assert dialog.isVisible()


def test_sets_are_saved_chosen_and_deleted(
    qtbot: QtBot, dialog: RulesDialog, library: Library
) -> None:
    picker = dialog.picker
    assert not picker.delete.isEnabled()
    dialog.view.choose(0)
    dialog.view.remove()
    QTest.mouseClick(picker.save, Qt.MouseButton.LeftButton)
    QTest.keyClicks(picker.field, "Holiday rules")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    (saved,), _ = library.saved()
    assert (saved.name, len(saved.lines)) == ("Holiday rules", len(PRESETS[0].lines) - 1)
    assert picker.box.currentText() == "Holiday rules"
    assert dialog.banner.text() == "“Holiday rules” is saved."
    picker.box.setCurrentIndex(picker.box.findData(BEST))
    assert len(dialog.lines.lines()) == len(PRESETS[0].lines)
    picker.box.setCurrentIndex(picker.box.findData("Holiday rules"))
    QTest.mouseClick(picker.delete, Qt.MouseButton.LeftButton)
    assert library.saved() == ((), ())
    assert dialog.rules().name == BEST
    settle(qtbot, dialog)


def test_what_was_changed_is_there_the_next_time(
    qtbot: QtBot, owner: QWidget, dialog: RulesDialog, session: ReviewSession, library: Library
) -> None:
    dialog.view.choose(0)
    dialog.view.move_by(1)
    settle(qtbot, dialog)
    changed = dialog.lines.lines()
    dialog.close()
    reach = Reach(frozenset(), frozenset())
    again = RulesDialog(session, RuleMarks(session), reach, None, library, owner)
    again.open()
    assert again.lines.lines() == changed
    assert again.picker.box.currentText() == "Best picture •"
    settle(qtbot, again)
    with qtbot.waitSignal(again.applied):
        QTest.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.undo_label == "rules “Best picture”"


def test_a_broken_file_is_told(
    qtbot: QtBot, owner: QWidget, session: ReviewSession, library: Library
) -> None:
    library.folder.mkdir()
    (library.folder / "x.json").write_text("{", encoding="utf-8")
    reach = Reach(frozenset(), frozenset())
    made = RulesDialog(session, RuleMarks(session), reach, None, library, owner)
    made.open()
    assert "x.json: The rules are not JSON" in made.banner.text()
    settle(qtbot, made)


def test_the_scope_and_the_classes_are_chosen(
    qtbot: QtBot, dialog: RulesDialog, session: ReviewSession
) -> None:
    reach = dialog.reach
    assert not reach.chip("burst").isChecked()
    QTest.mouseClick(reach.chip("burst"), Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert dialog.texts()[0] == "Decides 3 of 4 groups"
    for which, expected in ((SHOWN, "Decides 2 of 2 groups"), (CHOSEN, "Decides 1 of 1 group")):
        reach.choose(which)
        settle(qtbot, dialog)
        assert dialog.texts()[0] == expected
    session.keep_only("size", session.group("size").files[1].id)
    reach.choose(OPEN)
    settle(qtbot, dialog)
    assert dialog.texts()[0] == "Decides 2 of 3 groups"
    reach.choose(CHOSEN)
    settle(qtbot, dialog)
    assert "against your own decisions: 1" in dialog.texts()[1]
    assert not dialog.apply_button.isEnabled()
    QTest.mouseClick(reach.override, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)
    assert "changing your own decisions: 1" in dialog.texts()[1]
    assert dialog.apply_button.isEnabled()


def test_what_a_scan_finds_meanwhile_is_simulated_too(
    qtbot: QtBot, dialog: RulesDialog, session: ReviewSession
) -> None:
    session.merge(GroupsFound((group("new", photo("n/a.jpg", 2000), photo("n/b.jpg")),)))
    settle(qtbot, dialog)
    assert dialog.texts()[0] == "Decides 3 of 4 groups"
