"""What rules would change is listed so that the reasons can be read."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.library import Library
from imgreview.core.rules.marks import RuleMarks
from imgreview.gui.pages.rules_dialog import RulesDialog
from imgreview.gui.pages.rules_reach import Reach
from tests.core.rules.builders import group, photo

PADDING = 20  # of a cell, left and right


def test_no_reason_is_cut(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    names = (f"IMG_20{n}_0000.jpg" for n in range(12, 20))
    pairs = [
        group(n, photo(f"Phone backup/{n}"), photo(f"old laptop/Pictures/Copy of {n}"))
        for n in names
    ]
    session = ReviewSession()
    session.merge(GroupsFound(tuple(pairs)))
    nothing = Reach(frozenset(g.id for g in pairs), frozenset())
    library = Library(tmp_path / "rules")
    dialog = RulesDialog(session, RuleMarks(session), nothing, None, library, owner)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.found.changes.rowCount() == 2 * len(pairs))
    QTest.qWait(0)
    table = dialog.found.table
    model, metrics = table.model(), QFontMetrics(table.font())
    for row in range(model.rowCount()):
        for column in range(3):
            index = model.index(row, column)
            text = str(index.data())
            room = table.columnWidth(column) - PADDING - (24 if column == 0 else 0)
            need = metrics.boundingRect(QRect(0, 0, room, 999), Qt.TextFlag.TextWordWrap, text)
            assert need.height() <= table.rowHeight(row), text
            assert need.width() <= room, text
            assert index.data(Qt.ItemDataRole.ToolTipRole)
    reasons = [str(model.index(row, 2).data()) for row in range(model.rowCount())]
    assert "Not named like a copy, against Copy of IMG_2012_0000.jpg" in reasons
    dialog.reject()
