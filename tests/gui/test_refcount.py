"""PySide6 must not lose references of None and True (DECISIONS D1); this guards the pin."""

import sys

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from pytestqt.qtbot import QtBot

ROUNDS = 3000


class Rows(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        return None if role else True


class Emitter(QObject):
    said = Signal(object)


def test_none_and_true_keep_their_references(qtbot: QtBot) -> None:
    model, emitter = Rows(), Emitter()
    heard: list[int] = []
    emitter.said.connect(lambda value: heard.append(1 if value else 0))
    index = model.index(0)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(ROUNDS):
        index.data(Qt.ItemDataRole.ToolTipRole)
        index.data(Qt.ItemDataRole.DisplayRole)
        emitter.said.emit(None)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert len(heard) == ROUNDS
    if sys.version_info < (3, 12):  # since then the two are immortal (PEP 683): no count to lose
        assert after[0] > before[0] - ROUNDS // 10
        assert after[1] > before[1] - ROUNDS // 10
