"""A radio button for one line of any length: it is shortened in its middle where it must be."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

MOST, LEAST = 480, 120  # pixels it asks for, and those it can do with


class ElideRadio(QRadioButton):
    """Give it a tooltip that holds what may be left out."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(MOST, 1000))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().boundedTo(QSize(LEAST, 1000))

    def shown(self) -> str:
        """Return the text as it is drawn."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_RadioButtonContents
        room = self.style().subElementRect(element, option, self).width()
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, room, Qt.TextFlag.TextShowMnemonic.value
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown()
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
