"""Drawn keys and what they do."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from imgreview.gui import icons, shortcuts, theme
from imgreview.gui.widgets.labels import label


class KeyCap(QWidget):
    """A drawn key, like the P of "P keep"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFont(theme.font(theme.CAPS, theme.SEMIBOLD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def key(self) -> str:
        """Return the text of the key."""
        return self._key

    def setKey(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return cap_size(self._key, self.fontMetrics())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_cap(painter, QRectF(self.rect()), self._key)


def cap_size(key: str, metrics: QFontMetrics) -> QSize:
    """Return the size a key cap needs."""
    if key == "↵":
        return QSize(22, 18)
    return QSize(max(18, metrics.horizontalAdvance(key) + 10), 18)


def draw_cap(
    painter: QPainter, rect: QRectF, key: str, tone: str = "text2", ground: QColor | None = None
) -> None:
    """Draw a key cap into `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line") if ground is None else Qt.GlobalColor.transparent, 1))
    painter.setBrush(theme.color("field") if ground is None else ground)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if key == "↵":
        middle = rect.center()
        icons.paint(painter, "enter", tone, QRectF(middle.x() - 6, middle.y() - 6, 12, 12))
        return
    painter.setFont(theme.font(theme.CAPS, theme.SEMIBOLD))
    painter.setPen(theme.color(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


class KeyStrip(QWidget):
    """A row of keys and what they do: `(("P", "keep"), ("X", "reject"))`.

    Where there is no room the last ones are left out; the key card has them all.
    """

    def __init__(
        self,
        keys: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
        *,
        commands: bool = False,
    ) -> None:
        """`commands`: the keys are those of commands by their ids, and follow them."""
        super().__init__(parent)
        self._commands = [name for name, _ in keys] if commands else []
        if commands:
            keys = tuple((shortcuts.cap(name), words) for name, words in keys)
            shortcuts.keys_changed.connect(self._on_keys)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP_L)
        self._row.addStretch(1)  # where some are left out, the others keep together
        self._pairs = [self._pair(key, words) for key, words in keys]
        for pair in self._pairs:
            self._row.addWidget(pair)

    @Slot()
    def _on_keys(self) -> None:
        """Show the keys of today."""
        for name, pair in zip(self._commands, self._pairs, strict=True):
            for drawn in pair.findChildren(KeyCap):
                drawn.setKey(shortcuts.cap(name))
        self.updateGeometry()

    def _pair(self, key: str, words: str) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(KeyCap(key, made))
        if words:
            row.addWidget(label(words, theme.SECONDARY, tone="text2", parent=made))
        return made

    def sizeHint(self) -> QSize:
        widths = [pair.sizeHint().width() for pair in self._pairs]
        gaps = self._row.spacing() * max(0, len(widths) - 1)
        return QSize(
            sum(widths) + gaps, max((p.sizeHint().height() for p in self._pairs), default=0)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        right = 0
        for pair in self._pairs:
            right += pair.sizeHint().width()
            pair.setVisible(right <= self.width())
            right += self._row.spacing()
