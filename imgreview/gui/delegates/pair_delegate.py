"""Draws a pair of pictures with a few words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imgreview.gui import icons, theme
from imgreview.gui.models.pairs_model import ROW_DATA, THUMBS, PairRow

ROW, PLAIN_ROW, SIDE, GAP = 72, 52, 56, 6


class PairDelegate(QStyledItemDelegate):
    """Rows of one height; reads roles only."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_DATA)
        plain = isinstance(row, PairRow) and not row.slots
        return QSize(0, PLAIN_ROW if plain else ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_DATA)
        if not isinstance(row, PairRow):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_ground"))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        left: float = rect.x() + theme.GAP_M
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        if tick is not None:
            _draw_tick(painter, QRectF(left, rect.center().y() - 7, 16, 16), tick)
            left += 16 + theme.GAP_M
        for place, thumb in enumerate(index.data(THUMBS)):
            x = left + place * (SIDE + GAP)
            _draw(painter, QRectF(x, rect.y() + (ROW - SIDE) / 2, SIDE, SIDE), thumb)
        left += row.slots * (SIDE + GAP) + (theme.GAP_S if row.slots else 0)
        right = rect.right() - theme.GAP_M - self._draw_mark(painter, rect, row)
        room = right - left
        medium = theme.font(theme.BODY, theme.MEDIUM)
        small = theme.font(theme.SECONDARY)
        lines = [(row.title, medium, "text1"), (row.detail, small, "text2")]
        lines = [part for part in lines if part[0]]
        top = rect.y() + (rect.height() - 21 * len(lines)) / 2
        for text, font, token in lines:
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(left, top, room, 21), Qt.AlignmentFlag.AlignVCenter, shown)
            top += 21
        painter.restore()

    def _draw_mark(self, painter: QPainter, rect: QRect, row: PairRow) -> float:
        """Draw what is said at the right; return the width it takes."""
        weight = theme.SEMIBOLD if row.sign else theme.REGULAR
        font = theme.font(theme.SECONDARY, weight)
        width = QFontMetricsF(font).horizontalAdvance(row.mark) if row.mark else 0.0
        right = rect.right() - theme.GAP_M
        painter.setFont(font)
        painter.setPen(theme.color(row.tone))
        place = QRectF(right - width, rect.y(), width + 1, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, row.mark)
        if row.sign:
            width += 16 + (GAP if row.mark else 0)
            sign = QRectF(right - width, rect.center().y() - 7, 16, 16)
            icons.paint(painter, row.sign, row.tone, sign)
        return width + theme.GAP_M if width else 0.0


def _draw_tick(painter: QPainter, place: QRectF, tick: object) -> None:
    ticked = tick == Qt.CheckState.Checked
    painter.setPen(QPen(theme.color("accent" if ticked else "text3"), 1.5))
    painter.setBrush(theme.color("accent" if ticked else "panel"))
    painter.drawRoundedRect(place, 4, 4)
    if ticked:
        icons.paint(painter, "check", "on_accent", place.adjusted(1, 1, -1, -1))


def _draw(painter: QPainter, place: QRectF, thumb: QPixmap | None) -> None:
    """Draw a square picture, or a sign for one that is not there."""
    path = QPainterPath()
    path.addRoundedRect(place, 6, 6)
    painter.fillPath(path, theme.color("picture"))
    if thumb is None or thumb.isNull():
        icons.paint(
            painter,
            "image",
            "text3",
            QRectF(place.center().x() - 8, place.center().y() - 8, 16, 16),
        )
        return
    side = min(thumb.width(), thumb.height())
    part = QRectF((thumb.width() - side) / 2, (thumb.height() - side) / 2, side, side)
    painter.save()
    painter.setClipPath(path)
    painter.drawPixmap(place, thumb, part)
    painter.restore()
    painter.setPen(QPen(theme.color("line"), 1))  # a white picture on a white card has an edge too
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
