"""Draws one group in the list: thumbnails, class, count, size and whether it is reviewed."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imgreview.core.domain import Group
from imgreview.core.review.filters import bucket
from imgreview.core.review.verdicts import GroupState
from imgreview.gui import icons, theme
from imgreview.gui.models.roles import Role
from imgreview.gui.pages import review_words as words

ROW = 56
THUMB_WIDTH, THUMB_HEIGHT, THUMB_GAP = 25, 36, 2
ROOMY = 290  # width of a row from which its words leave room for a third picture


class GroupDelegate(QStyledItemDelegate):
    """Rows of one height; reads roles only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

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
        group, state = index.data(Role.GROUP), index.data(Role.STATE)
        if not isinstance(group, Group) or not isinstance(state, GroupState):
            return
        rect: QRect = option.rect
        flags = option.state
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if flags & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_ground"))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.color("accent"))
        elif flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        left = rect.x() + theme.GAP_L
        room = 3 if rect.width() >= ROOMY else 2
        thumbs: tuple[QPixmap | None, ...] = index.data(Role.THUMBS)
        _draw_thumbs(painter, left, rect.y() + (ROW - THUMB_HEIGHT) // 2, thumbs[:room])
        left += room * (THUMB_WIDTH + THUMB_GAP) - THUMB_GAP + theme.GAP_M
        right = rect.right() - theme.GAP_S
        words_rect = QRectF(left, rect.y() + 9, right - left, ROW - 18)
        mark = QRectF(right - 16, rect.y() + 11, 16, 16)
        if state.reviewed:
            icons.paint(painter, "check", "keep", mark)
        elif state.begun:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("suggested"))
            painter.drawEllipse(mark.center(), 3, 3)
        _draw_words(painter, words_rect, group, state)
        painter.restore()


def _draw_thumbs(
    painter: QPainter, left: int, top: int, thumbs: tuple[QPixmap | None, ...]
) -> None:
    for i, shown in enumerate(thumbs):
        rect = QRectF(left + i * (THUMB_WIDTH + THUMB_GAP), top, THUMB_WIDTH, THUMB_HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(rect, 3, 3)
        if shown is None or shown.isNull():
            painter.fillPath(path, theme.color("field"))
            continue
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(rect, shown, _middle(shown, THUMB_WIDTH / THUMB_HEIGHT))
        painter.restore()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _middle(shown: QPixmap, aspect: float) -> QRectF:
    """Return the largest centred part of a pixmap with an aspect ratio, in its pixels."""
    width, height = float(shown.width()), float(shown.height())
    if width > height * aspect:
        part = height * aspect
        return QRectF((width - part) / 2, 0, part, height)
    part = width / aspect
    return QRectF(0, (height - part) / 2, width, part)


def _draw_words(painter: QPainter, rect: QRectF, group: Group, state: GroupState) -> None:
    """Draw the two lines; a mark takes room at the end of the first."""
    half, taken = rect.height() / 2, 20 if state.begun or state.reviewed else 0
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    name, medium = words.bucket_name(bucket(group)), theme.font(theme.BODY, theme.MEDIUM)
    plain = theme.font(theme.SECONDARY)
    below = words.group_subtitle(group, state)
    if QFontMetricsF(plain).horizontalAdvance(below) > rect.width():
        below = words.group_subtitle(group, state, brief=True)
    for text, font, token, top, room in (
        (name, medium, "text1", rect.top(), rect.width() - taken),
        (below, plain, "text2", rect.top() + half, rect.width()),
    ):
        painter.setFont(font)
        painter.setPen(theme.color(token))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(rect.left(), top, rect.width(), half), flags, shown)
