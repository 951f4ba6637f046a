"""While files hover over the window: what dropping them would do, in words, over the page."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from imgreview.gui import icons, theme
from imgreview.gui.drops import Dropped


class DropVeil(QWidget):
    """A sheet over its parent that no mouse or drag ever meets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._words, self._icon = "", "folder-plus"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def show_for(self, what: Dropped) -> None:
        """Tell what a drop would do; nothing is shown for what means nothing."""
        self._words, self._icon = self._meaning(what)
        self.setAccessibleName(self._words)
        self.setGeometry(self._page.rect())
        self.setVisible(bool(self._words))
        self.raise_()
        self.update()

    def words(self) -> str:
        """Return what is said."""
        return self._words

    def _meaning(self, what: Dropped) -> tuple[str, str]:
        if what.is_pair:
            return self.tr("Compare these two pictures"), "compare"
        if len(what.folders) == 1:
            name = what.folders[0].name
            return self.tr("Look for duplicates in %1").replace("%1", name), "folder-plus"
        if what.folders:
            count = str(len(what.folders))
            return self.tr("Look for duplicates in %1 folders").replace("%1", count), "folder-plus"
        if len(what.pictures) == 1 and not what.others:
            return self.tr("Look for copies of this picture"), "search"
        if len(what.others) == 1 and what.others[0].suffix.lower() == ".imgreview":
            return self.tr("Open this review"), "history"
        return (self.tr("Folders, or exactly two pictures"), "info") if what else ("", "info")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.color("window")
        ground.setAlphaF(0.82)
        painter.fillRect(self.rect(), ground)
        pen = QPen(theme.color("accent"), 2)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent_ground"))
        width, height = 360.0, 120.0
        card = QRectF(0, 0, width, height)
        card.moveCenter(QRectF(self.rect()).center())
        painter.drawRoundedRect(card, theme.RADIUS_DROP, theme.RADIUS_DROP)
        sign = QRectF(0, 0, 28, 28)
        sign.moveCenter(card.center())
        sign.translate(0, -16)
        icons.paint(painter, self._icon, "accent", sign)
        painter.setFont(theme.font(theme.VERDICT, theme.SEMIBOLD))
        painter.setPen(theme.color("text1"))
        painter.drawText(
            card.adjusted(16, 66, -16, -8),
            Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap,
            self._words,
        )
