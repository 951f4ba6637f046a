"""A row of small square pictures of what leaves, and how many more there are."""

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from imgreview.core.domain import FileId
from imgreview.gui import theme
from imgreview.gui.pages import commit_words as words
from imgreview.gui.pixmaps import PictureSource

SIDE, GAP, MORE = 72, 8, 96
DIMMED = 0.72


class ThumbStrip(QWidget):
    """Shows as many pictures as the width has room for."""

    def __init__(self, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._files: tuple[FileId, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._side = SIDE
        self.setFixedHeight(SIDE)
        pictures.ready.connect(self._on_ready)
        theme.theme_changed.connect(self.update)

    def set_side(self, side: int) -> None:
        """Draw the pictures larger or smaller."""
        if side != self._side:
            self._side = side
            self.setFixedHeight(side)
            self.update()

    def show_files(self, files: tuple[FileId, ...]) -> None:
        """Show other files."""
        self._files = files
        self.setAccessibleName(words.files(len(files)))
        self.setVisible(bool(files))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self._side)

    def shown(self) -> tuple[FileId, ...]:
        """Return the files that have room."""
        room = max(1, (self.width() + GAP) // (self._side + GAP))
        if len(self._files) <= room:
            return self._files
        return self._files[: max(1, (self.width() - MORE + GAP) // (self._side + GAP))]

    def rect_of(self, place: int) -> QRectF:
        """Return where the picture number `place` is drawn."""
        return QRectF(place * (self._side + GAP), 0, self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        shown = self.shown()
        for place, file in enumerate(shown):
            self._draw(painter, self.rect_of(place), file)
        more = len(self._files) - len(shown)
        if more:
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font(theme.BODY))
            rest = QRectF(len(shown) * (self._side + GAP), 0, MORE, self._side)
            text = words.tr("+ %1 more").replace("%1", words.number(more))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, text)

    def _draw(self, painter: QPainter, rect: QRectF, file: FileId) -> None:
        path = QPainterPath()
        path.addRoundedRect(rect, 8, 8)
        painter.fillPath(path, theme.color("hover"))
        picture = self._pictures.picture(file.path, file.mtime_ns, SIDE * 2)
        if picture is not None and not picture.isNull():
            side = min(picture.width(), picture.height())
            part = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
            painter.save()
            painter.setClipPath(path)
            painter.setOpacity(DIMMED)
            painter.drawPixmap(rect, picture, part)
            painter.restore()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = int(event.pos().x() // (self._side + GAP))
            shown = self.shown()
            if 0 <= place < len(shown):
                name = os.fsencode(shown[place].path).decode("utf-8", "replace")
                QToolTip.showText(event.globalPos(), name, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _on_ready(self, path: object, _edge: int) -> None:
        if isinstance(path, Path) and any(f.path == path for f in self.shown()):
            self.update()
