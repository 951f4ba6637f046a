"""Draws the files of a group as cards; reads roles, never services."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imgreview.gui.models.roles import Role
from imgreview.gui.widgets.card_painting import draw_card
from imgreview.gui.widgets.picture_card import Card, Tool


class ItemDelegate(QStyledItemDelegate):
    """Cards of one size; the view tells which tool the mouse is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cell = QSize(300, 300)
        self.over: Tool | None = None
        self.active = False  # the view has the keyboard

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self.cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        card = index.data(Role.CARD)
        if not isinstance(card, Card):
            return
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        draw_card(
            painter,
            QRectF(option.rect),
            card,
            index.data(Role.PIXMAP),
            focused=current,
            active=self.active,
            hovered=hovered,
            over=self.over if hovered else None,
        )
