"""The places of the start page that pictures and folders are dropped on."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from imgreview.gui import icons, shortcuts, theme
from imgreview.gui.drops import dropped
from imgreview.gui.widgets.basic import Button, IconLabel, draw_focus, label


def dashed(painter: QPainter, rect: QRectF, hot: bool, ground: str | None) -> None:
    """Draw the rounded dashed outline of a drop area; `hot` while something hovers over it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(1, 1, -1, -1)
    if hot:
        painter.setBrush(theme.color("accent_ground"))
    elif ground:
        painter.setBrush(theme.color(ground))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.color("accent" if hot else "line"), 2)
    if not hot:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRoundedRect(inner, theme.RADIUS_DROP, theme.RADIUS_DROP)


class DropArea(QFrame):
    """The large area for folders, with the button that chooses them.

    Signals: choose_requested(); dropped(object Dropped).
    """

    choose_requested = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(180)
        self.setAccessibleName(self.tr("Drop photo folders here"))
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP_S)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.button = Button(self.tr("Choose folders…"), parent=self)
        shortcuts.follow(self.button, "open", self.tr("Choose folders…"), capped=True)
        self.button.clicked.connect(self._ask)
        column.addStretch(1)
        column.addWidget(IconLabel("folder", "text3", 36, self), 0, centre)
        column.addWidget(
            label(self.tr("Drop photo folders here"), theme.TITLE, theme.SEMIBOLD, parent=self),
            0,
            centre,
        )
        column.addWidget(label(self.tr("or"), tone="text2", parent=self), 0, centre)
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(624, 280)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()
            self._set_hot(hot=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_hot(hot=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hot(hot=False)
        event.acceptProposedAction()
        self.dropped.emit(dropped(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        dashed(QPainter(self), QRectF(self.rect()), self._hot, "panel")

    def _set_hot(self, *, hot: bool) -> None:
        self._hot = hot
        self.update()

    def _ask(self) -> None:
        self.choose_requested.emit()


class PictureZone(QWidget):
    """A place for one of two pictures to compare: drop, click or press Space.

    Signals: choose_requested(); dropped(object Dropped); cleared().
    """

    choose_requested = Signal()
    dropped = Signal(object)
    cleared = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._hot = words, False
        self._path: Path | None = None
        self._picture: QPixmap | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(64)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(272, 64)

    def path(self) -> Path | None:
        """Return the picture that waits here."""
        return self._path

    def set_path(self, path: Path | None, picture: QPixmap | None = None) -> None:
        """Show a picture that waits for the other one, or none."""
        self._path, self._picture = path, picture
        self._tell()
        self.update()

    def _tell(self) -> None:
        name = self._path.name if self._path else ""
        self.setAccessibleName(f"{self._words} {name}".strip())
        self.setToolTip(
            self.tr("Delete takes it away") if self._path else self.tr("Click to choose a picture")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:
            event.acceptProposedAction()
            self._set_hot(hot=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_hot(hot=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hot(hot=False)
        event.acceptProposedAction()
        self.dropped.emit(dropped(event.mimeData()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.choose_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.choose_requested.emit()
        elif event.key() == Qt.Key.Key_Delete and self._path is not None:
            self.set_path(None)
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        dashed(painter, rect, self._hot, "panel" if self._path else None)
        words = rect.adjusted(12, 0, -12, 0)
        if self._path is None:
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(theme.BODY))
            in_lines = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(words, in_lines, self._words)
        else:
            self._paint_picture(painter, words)
        if self.hasFocus():
            draw_focus(painter, rect, theme.RADIUS_DROP)

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        assert self._path is not None
        box = QRectF(rect.left(), rect.center().y() - 20, 40, 40)
        if self._picture is None:
            icons.paint(painter, "image", "text2", box.adjusted(10, 10, -10, -10))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, self._picture, _square(self._picture))
        painter.setFont(theme.font(theme.BODY, theme.MEDIUM))
        painter.setPen(theme.color("text1"))
        words = rect.adjusted(52, 0, 0, 0)
        name = painter.fontMetrics().elidedText(
            self._path.name, Qt.TextElideMode.ElideMiddle, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)

    def _set_hot(self, *, hot: bool) -> None:
        self._hot = hot
        self.update()


def _square(picture: QPixmap) -> QRectF:
    """Return the middle square of a picture, in its own pixels."""
    side = min(picture.width(), picture.height())
    return QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
