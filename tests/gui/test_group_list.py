"""The list of groups asks only for what it shows, keeps its place and leaves room for the pill."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Group
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.gui.delegates.group_delegate import ROW
from imgreview.gui.models.groups_model import GroupsModel
from imgreview.gui.widgets.group_list import GroupList
from tests.core.review.builders import simple
from tests.gui.review_kit import StillPictures

MANY = 5_000
NOWHERE = QModelIndex()


class Counting(GroupsModel):
    """Counts how often it is asked how long it is, as QListView did for every row."""

    asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        self.asked += 1
        return super().rowCount(parent)


@pytest.fixture
def shown(qtbot: QtBot, themed: QApplication) -> tuple[GroupList, Counting, ReviewSession]:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(_group(n) for n in range(MANY))))
    model = Counting(session, StillPictures())
    made = GroupList()
    qtbot.addWidget(made)
    made.setModel(model)
    made.resize(256, 600)
    made.show()
    return made, model, session


def test_a_long_list_is_asked_for_its_visible_rows(
    shown: tuple[GroupList, Counting, ReviewSession],
) -> None:
    made, model, session = shown
    model.asked = 0
    session.merge(GroupsFound((_group(MANY),)))
    model.flush()
    made.scrollToBottom()
    made.viewport().repaint()
    assert model.rowCount() == MANY + 1
    assert model.asked < 400
    assert made.indexAt(made.viewport().rect().bottomLeft()).row() == MANY


def test_home_and_end_go_to_the_first_and_last_group(
    shown: tuple[GroupList, Counting, ReviewSession],
) -> None:
    made, _, _ = shown
    rows: list[int] = []
    made.row_changed.connect(rows.append)
    made.set_row(3)
    QTest.keyClick(made, Qt.Key.Key_End)
    QTest.keyClick(made, Qt.Key.Key_Home)
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert rows == [MANY - 1, 0, 1]


def test_the_last_row_can_be_scrolled_clear_of_the_pill(
    shown: tuple[GroupList, Counting, ReviewSession],
) -> None:
    made, _, _ = shown
    made.leave_room(48)
    bar = made.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = made.visualRect(made.model().index(MANY - 1, 0))
    assert last.bottom() == made.viewport().height() - 48 - 1
    assert last.height() == ROW
    made.leave_room(0)
    assert bar.maximum() == MANY * ROW - made.viewport().height()


def _group(number: int) -> Group:
    return simple(f"g{number:05d}", 2)


def test_what_comes_back_above_does_not_move_what_is_looked_at(
    shown: tuple[GroupList, Counting, ReviewSession],
) -> None:
    made, model, session = shown
    made.set_row(40)
    made.verticalScrollBar().setValue(36 * ROW)
    group_id = model.group_id(40)
    for gone in [str(model.group_id(row)) for row in (2, 11, 37, 38, 90)]:
        session.ignore(gone)
    made.set_row(model.row_of(group_id))
    there = made.visualRect(made.currentIndex()).top()
    for _ in range(5):
        session.undo()
    assert model.row_of(group_id) == made.currentIndex().row() == 40
    assert made.visualRect(made.currentIndex()).top() == there
    assert 0 <= there < made.viewport().height()
