"""Draws one commit in the list of History: what it did, when, and how it stands now."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imgreview.core.actions.journal import Batch
from imgreview.gui import icons, theme
from imgreview.gui.models.batches_model import BATCH
from imgreview.gui.pages import commit_words as words

ROW = 64


def sign(batch: Batch) -> tuple[str, str]:
    """Return the icon and colour token of a commit: trouble first, then what it did."""
    if batch.pending or batch.failed:
        return "warning", "reject" if batch.failed else "suggested"
    if not batch.done and batch.undone:
        return "undo", "accent"
    return ("trash" if batch.action == "trash" else "folder"), "text2"


class BatchDelegate(QStyledItemDelegate):
    """Rows of one height; reads roles only."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        batch = index.data(BATCH)
        if not isinstance(batch, Batch):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_ground"))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        left = rect.x() + theme.GAP_L
        icon, ink = sign(batch)
        icons.paint(painter, icon, ink, QRectF(left, rect.y() + 14, 16, 16))
        left += 16 + theme.GAP_M
        room = rect.right() - theme.GAP_M - left
        size = words.size(batch.bytes_done) if batch.done else ""
        when = " · ".join(part for part in (words.when(batch.created), size) if part)
        medium = theme.font(theme.BODY, theme.MEDIUM)
        small = theme.font(theme.SECONDARY)
        for text, font, token, top in (
            (words.batch_title(batch), medium, "text1", 11),
            (when, small, "text2", 32),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            place = QRectF(left, rect.y() + top, room, 21)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
