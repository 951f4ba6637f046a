"""Reviews to go on with: a card each, with a mosaic of its pictures and how much is left."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from imgreview.gui import icons, theme
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.basic import draw_focus

MOSAIC_EDGE = 128
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Recent:
    """One stored review as its card tells it."""

    review_id: str
    title: str
    detail: str  # "38 of 212 groups left"
    pictures: tuple[tuple[Path, int], ...] = ()  # (path, mtime_ns) of at most four


class ContinueCard(QAbstractButton):
    """One review. Signals: clicked(); forget_requested(str review_id)."""

    forget_requested = Signal(object)

    def __init__(self, recent: Recent, pictures: PictureSource | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.recent = recent
        self._pictures = pictures
        self.setText(recent.title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{recent.title}, {recent.detail}")
        self.setToolTip(self.tr("Go on with this review"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        return QSize(183, 144)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def shows(self, path: Path) -> bool:
        """Return whether a picture is part of the mosaic."""
        return any(path == shown for shown, _ in self.recent.pictures)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect())
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(
            rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_CARD, theme.RADIUS_CARD
        )
        self._paint_mosaic(painter, rect.adjusted(9, 9, -9, -51))
        words = rect.adjusted(9, 0, -9, 0)
        words.setTop(rect.bottom() - 44)
        top = Qt.AlignmentFlag.AlignTop
        painter.setFont(theme.font(theme.BODY, theme.SEMIBOLD))
        painter.setPen(theme.color("text1"))
        painter.drawText(words, top, self._fit(painter, self.text(), words.width()))
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("text2"))
        words.setTop(words.top() + 18)
        painter.drawText(words, top, self._fit(painter, self.recent.detail, words.width()))
        if self.hasFocus():
            draw_focus(painter, rect, theme.RADIUS_CARD - 1)

    def _paint_mosaic(self, painter: QPainter, area: QRectF) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(area, 5, 5)
        painter.save()
        painter.setClipPath(rounded)
        painter.fillRect(area, theme.color("picture"))
        shown = [self._picture(path, stamp) for path, stamp in self.recent.pictures]
        if not shown:
            middle = area.center()
            icons.paint(
                painter, "images", "text3", QRectF(middle.x() - 12, middle.y() - 12, 24, 24)
            )
        for picture, cell in zip(shown, _cells(area, len(shown)), strict=True):
            if picture is None:
                painter.fillRect(cell, theme.color("field"))
            else:
                painter.drawPixmap(cell, picture, _filling(picture, cell))
        painter.restore()

    def _picture(self, path: Path, stamp: int) -> QPixmap | None:
        if self._pictures is None:
            return None
        return self._pictures.picture(path, stamp, MOSAIC_EDGE)

    def _fit(self, painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go on"), self.click)
        menu.addAction(icons.icon("close"), self.tr("Take off this list"), self._forget)
        menu.popup(self.mapToGlobal(place))

    def _forget(self) -> None:
        self.forget_requested.emit(self.recent.review_id)


def _cells(area: QRectF, count: int) -> list[QRectF]:
    """Return the places of 0 to 4 pictures, two beside each other, 2 px apart."""
    if count < 3:
        width = (area.width() - 2 * (count - 1)) / max(1, count)
        return [
            QRectF(area.left() + n * (width + 2), area.top(), width, area.height())
            for n in range(count)
        ]
    width, height = (area.width() - 2) / 2, (area.height() - 2) / 2
    return [
        QRectF(
            area.left() + (n % 2) * (width + 2), area.top() + (n // 2) * (height + 2), width, height
        )
        for n in range(count)
    ]


def _filling(picture: QPixmap, cell: QRectF) -> QRectF:
    """Return the middle part of a picture, in its pixels, that has the shape of the cell."""
    scale = min(picture.width() / cell.width(), picture.height() / cell.height())
    width, height = cell.width() * scale, cell.height() * scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)


class ContinueRow(QWidget):
    """The cards beside each other. Signals: chosen(str id), forget_requested(str id)."""

    chosen = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, pictures: PictureSource | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._cards: list[ContinueCard] = []
        self._tab_start: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        if pictures is not None:
            pictures.ready.connect(self._on_ready)

    def cards(self) -> tuple[ContinueCard, ...]:
        """Return the cards shown."""
        return tuple(self._cards)

    def set_tab_start(self, widget: QWidget) -> None:
        """Let the cards come after a widget in the order of the Tab key."""
        self._tab_start = widget

    def show_reviews(self, reviews: tuple[Recent, ...]) -> None:
        """Show these reviews, the latest first."""
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._cards = [ContinueCard(r, self._pictures, self) for r in reviews[:SHOWN]]
        for card in self._cards:
            card.clicked.connect(partial(self.chosen.emit, card.recent.review_id))
            card.forget_requested.connect(self.forget_requested)
            self._row.addWidget(card, 1)
        last = self._tab_start
        for card in self._cards:
            if last is not None:
                self.setTabOrder(last, card)
                last = card
        for _ in range(SHOWN - len(self._cards)):
            self._row.addStretch(1)

    def _on_ready(self, path: Path, _edge: int) -> None:
        for card in self._cards:
            if card.shows(path):
                card.update()
