"""A round button that floats over the foot of another widget."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from imgreview.gui import theme
from imgreview.gui.widgets.chip import draw_focus


class Pill(QAbstractButton):
    """Tells what is new and shows it when clicked; hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.SECONDARY, theme.MEDIUM))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; an empty one hides the pill."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            self._settle()
            self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 24, 24)

    def _settle(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.resize(self.sizeHint())
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self.height() - theme.GAP_M)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_hover" if self.underMouse() else "accent"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, rect.adjusted(2, 2, -2, -2), rect.height() / 2 - 2)
