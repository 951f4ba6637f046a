"""What to look for: one card for each preset, chosen by mouse, arrow keys or Space."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from imgreview.core.settings import Preset
from imgreview.gui import theme
from imgreview.gui.widgets.basic import draw_focus

LEFT_OF_WORDS, RIGHT_OF_WORDS = 42, 16
ABOVE_WORDS, BELOW_WORDS = 31, 12


class PresetCard(QAbstractButton):
    """A radio button with a title, a sentence and a word about its speed."""

    def __init__(self, title: str, words: str, speed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._speed = words, speed
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{words} ({speed})")

    def sizeHint(self) -> QSize:
        return QSize(320, ABOVE_WORDS + self._words_height() + BELOW_WORDS)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its sentence may need a line more

    def _words_height(self) -> int:
        room = max(80, self.width() - LEFT_OF_WORDS - RIGHT_OF_WORDS)
        metrics = QFontMetrics(theme.font(theme.BODY))
        asked = QRect(0, 0, room, 1000)
        return metrics.boundingRect(asked, Qt.TextFlag.TextWordWrap, self._words).height()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        rect = QRectF(self.rect())
        ground = "accent_ground" if on else ("hover" if self.underMouse() else "panel")
        painter.setPen(QPen(theme.color("accent" if on else "line"), 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(
            rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_CARD, theme.RADIUS_CARD
        )
        self._paint_radio(painter, QPointF(22, 21), on)
        self._paint_words(painter, rect)
        if self.hasFocus():
            draw_focus(painter, rect, theme.RADIUS_CARD - 1)

    def _paint_radio(self, painter: QPainter, centre: QPointF, on: bool) -> None:
        painter.setBrush(theme.color("accent") if on else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if on else "text3"), 1.25))
        painter.drawEllipse(centre, 7, 7)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on_accent" if not theme.tokens().dark else "on_shade"))
            painter.drawEllipse(centre, 3.25, 3.25)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("text2"))
        speed = painter.fontMetrics().horizontalAdvance(self._speed) + 16
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(
            rect.adjusted(0, 12, -16, 0), top | Qt.AlignmentFlag.AlignRight, self._speed
        )
        painter.setFont(theme.font(theme.BODY, theme.SEMIBOLD))
        painter.setPen(theme.color("text1"))
        words = rect.adjusted(42, 12, -16 - speed, 0)
        painter.drawText(words, top, self._fit(painter, self.text(), words.width()))
        painter.setFont(theme.font(theme.BODY))
        painter.setPen(theme.color("text2"))
        words = rect.adjusted(LEFT_OF_WORDS, ABOVE_WORDS, -RIGHT_OF_WORDS, 0)
        painter.drawText(words, top | Qt.TextFlag.TextWordWrap, self._words)

    def _fit(self, painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))


class PresetCards(QWidget):
    """The cards of all presets; whoever shows them gives `custom` a place of its own.

    It comes and goes with the options that it stands for, below what a person clicks to see
    them: nothing under the pointer moves. Signal: changed(object Preset).
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[Preset, PresetCard] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for preset, title, words, speed in self._texts():
            card = PresetCard(title, words, speed, self)
            self._cards[preset] = card
            self._group.addButton(card)
            if preset is not Preset.CUSTOM:
                column.addWidget(card)
        self.bursts = QCheckBox(self.tr("Also show bursts: one scene, taken moments apart"), self)
        tip = self.tr("Such pictures are no copies: nothing is marked in them unless you do it.")
        self.bursts.setToolTip(tip)
        column.addWidget(self.bursts)
        self._cards[Preset.FAST].setChecked(True)
        self.custom = self._cards[Preset.CUSTOM]
        self.custom.hide()
        self._group.buttonToggled.connect(self._on_toggled)

    def _texts(self) -> tuple[tuple[Preset, str, str, str], ...]:
        return (
            (
                Preset.FAST,
                self.tr("Resized and re-saved copies"),
                self.tr("Same picture in another size, format or quality; turned or mirrored"),
                self.tr("fast"),
            ),
            (
                Preset.THOROUGH,
                self.tr("Also cropped, edited, screenshots"),
                self.tr("Adds features and a learned fingerprint; proves each match"),
                self.tr("thorough"),
            ),
            (
                Preset.IDENTICAL,
                self.tr("Identical files only"),
                self.tr("Byte for byte, or pixel for pixel"),
                self.tr("fastest"),
            ),
            (
                Preset.CUSTOM,
                self.tr("Custom"),
                self.tr("Hashes, threshold and features as chosen below"),
                self.tr("by hand"),
            ),
        )

    def wants_bursts(self) -> bool:
        """Return whether bursts are looked for too, besides whatever preset is chosen."""
        return self.bursts.isChecked() and self.preset() is not Preset.IDENTICAL

    def preset(self) -> Preset:
        """Return the chosen preset."""
        return next(preset for preset, card in self._cards.items() if card.isChecked())

    def set_preset(self, preset: Preset) -> None:
        """Choose a preset."""
        self._cards[preset].show()
        self._cards[preset].setChecked(True)

    def card(self, preset: Preset) -> PresetCard:
        """Return the card of a preset."""
        return self._cards[preset]

    def show_custom(self, shown: bool) -> None:
        """Offer the custom card; it stays while it is the chosen one."""
        self.custom.setVisible(shown or self.preset() is Preset.CUSTOM)

    def _on_toggled(self, _button: QAbstractButton, on: bool) -> None:
        if on:
            self.bursts.setEnabled(self.preset() is not Preset.IDENTICAL)
            self.changed.emit(self.preset())
