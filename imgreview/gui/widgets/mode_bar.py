"""The segmented row of Compare's modes, each with its key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from imgreview.gui import shortcuts, theme
from imgreview.gui.widgets.basic import draw_cap, draw_focus

KEY_ONLY, LEAST_WORDS = 38, 28
BESIDE_WORDS = 52  # of a segment with its key
AROUND_WORDS = 14  # of one without: the words say more than a key, which the tooltip has
MOST_LEAST = 540  # width below which words are shortened rather than the window made to scroll
MODE_COMMANDS = {
    "side": "mode_side",
    "blink": "blink",
    "swipe": "mode_swipe",
    "onion": "mode_onion",
    "difference": "mode_difference",
    "lines": "lines",
    "histogram": "mode_histogram",
}  # mode → command, whose key is drawn


class Segment(QAbstractButton):
    """One mode: its key and its name."""

    def __init__(self, command: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._capped = True
        self.setText(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # may shrink
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(theme.font(theme.BODY, theme.MEDIUM))
        self.setAccessibleName(name)
        shortcuts.follow(self, command, name, capped=True)
        self.toggled.connect(self.update)

    def setKey(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.update()

    def set_capped(self, *, capped: bool) -> None:
        """Draw the key before the words, or leave it to the tooltip."""
        if capped != self._capped:
            self._capped = capped
            self.updateGeometry()
            self.update()

    def width_of(self, *, capped: bool) -> int:
        """Return the width it wants with or without its key."""
        words = QFontMetrics(theme.font(theme.BODY, theme.SEMIBOLD)).horizontalAdvance(self.text())
        return words + (BESIDE_WORDS if capped else AROUND_WORDS)

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(capped=self._capped), 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(KEY_ONLY, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            chosen = "window" if theme.tokens().dark else "panel"
            painter.setBrush(theme.color(chosen if self.isChecked() else "hover"))
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if self._capped and len(self._key) == 1:  # a longer one stands in the tooltip
            draw_cap(painter, QRectF(10, self.height() / 2 - 9, 18, 18), self._key)
        painter.setFont(theme.font(theme.BODY, theme.SEMIBOLD if self.isChecked() else 400))
        painter.setPen(theme.color("text1" if self.isChecked() else "text2"))
        left = 36 if self._capped else AROUND_WORDS / 2
        words = QRectF(left, 0, self.width() - left - (4 if self._capped else 0), self.height())
        if words.width() >= LEAST_WORDS:  # narrower, the key and the tooltip must do
            shown = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(words.width()) + 4
            )
            across = Qt.AlignmentFlag.AlignLeft if self._capped else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | across, shown)
        if self.hasFocus():
            draw_focus(painter, rect, theme.RADIUS)


class ModeBar(QFrame):
    """A row of segments of which one is chosen. Signal: chosen(str mode)."""

    chosen = Signal(str)

    def __init__(self, modes: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(34)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._modes = tuple(mode for mode, _ in modes)
        self._segments: list[Segment] = []
        for index, (mode, name) in enumerate(modes):
            segment = Segment(MODE_COMMANDS[mode], name, self)
            self._segments.append(segment)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idClicked.connect(self._on_clicked)

    def _wanted(self, *, capped: bool) -> int:
        return sum(part.width_of(capped=capped) for part in self._segments)

    def sizeHint(self) -> QSize:
        return QSize(self._wanted(capped=True), 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._wanted(capped=False), MOST_LEAST), 34)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        capped = self.width() >= self._wanted(capped=True)
        for part in self._segments:
            part.set_capped(capped=capped)

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._modes[index])

    def show_mode(self, mode: str) -> None:
        """Mark a mode as chosen."""
        button = self._group.button(self._modes.index(mode))
        if button is not None:
            button.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
