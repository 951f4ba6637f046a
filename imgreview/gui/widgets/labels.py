"""Words on the page: labels in token colours, shortened lines and tinted badges."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from imgreview.gui import icons, theme, words

_TONES = {
    "neutral": ("field", "text1"),
    "quiet": ("field", "text2"),
    "keep": ("keep_ground", "keep"),
    "reject": ("reject_ground", "reject"),
    "accent": ("accent_ground", "accent"),
    "suggested": ("", "suggested"),
    "protected": ("", "protected"),
    "shade": ("shade", "on_shade"),
}


def label(
    text: str = "",
    size: int = theme.BODY,
    weight: int = theme.REGULAR,
    tone: str = "text1",
    parent: QWidget | None = None,
) -> QLabel:
    """Return a plain-text label in a token colour that follows the theme."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(size, weight))
    if tone != "text1":
        made.setProperty("tone", tone)
    return made


def line(parent: QWidget | None = None) -> QWidget:
    """Return a one pixel separator."""
    made = QLabel(parent)
    made.setFixedHeight(1)
    made.setProperty("ground", "line")
    return made


class SectionLabel(QLabel):
    """A small capitals heading of a section."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), parent)
        face = theme.font(theme.CAPS, theme.SEMIBOLD)
        face.setLetterSpacing(face.SpacingType.AbsoluteSpacing, 0.6)
        self.setFont(face)
        self.setProperty("tone", "text2")
        self.setAccessibleName(text)


class ElideLabel(QLabel):
    """One line of plain text, shortened with … where it does not fit; the tooltip has it all."""

    def __init__(
        self,
        text: str = "",
        size: int = theme.BODY,
        weight: int = theme.REGULAR,
        tone: str = "text1",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = self._short = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, weight))
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str, short: str = "") -> None:
        """Show a text; `short` is shown instead where the whole does not fit."""
        self._full = words.printable(text)  # names may hold line breaks and worse
        self._short = words.printable(short)
        self.setAccessibleName(self._full)
        self._shorten()

    def full_text(self) -> str:
        """Return the whole text."""
        return self._full

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room, metrics = max(0, self.width()), self.fontMetrics()
        fits = not self._short or metrics.horizontalAdvance(self._full) <= room
        shown = metrics.elidedText(self._full if fits else self._short, self._mode, room)
        super().setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class Badge(QWidget):
    """A small tinted word, with an icon where its meaning must not hang on colour alone.

    Tones: neutral, quiet, keep, reject, accent, suggested, protected, shade.
    """

    def __init__(
        self, text: str = "", tone: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setFont(theme.font(theme.SECONDARY, theme.SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def set(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        """Show another word."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * self._pad()
        return QSize(width + (18 if self._icon else 0), 22)

    def _pad(self) -> int:
        return 7 if _TONES[self._tone][0] else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = _TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(ground))
            painter.drawRoundedRect(rect, 4, 4)
        left = float(self._pad())
        if self._icon:
            icons.paint(painter, self._icon, ink, QRectF(left, rect.center().y() - 7, 14, 14))
            left += 18
        painter.setPen(theme.color(ink))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
