"""The 48 px bar at the head of every page: the mark, a middle and the actions at the right."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from imgreview.gui import theme
from imgreview.gui.widgets.buttons import GhostButton, IconButton
from imgreview.gui.widgets.labels import label

BACK = 40  # width of the way back with the gap beside it, and of the wider margin at the left


class Mark(QWidget):
    """The small mark beside the name of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QLinearGradient(0, 0, 12, 12)
        ground.setColorAt(0, theme.color("accent"))
        ground.setColorAt(1, theme.color("keep"))
        painter.setPen(theme.color("panel"))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(-0.5, -0.5, 13, 13), 3.5, 3.5)


class TopBar(QFrame):
    """A bar with the program's name (or a way back and a title) at the left.

    Signal: back_requested() from the way back. Put widgets into `middle` and `right`.
    """

    back_requested = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "bar")
        self.setFixedHeight(theme.BAR_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_M, 0)
        row.setSpacing(theme.GAP_S)
        self.title = label(title or "imgreview", 14, theme.SEMIBOLD, parent=self)
        if title:
            back = IconButton("arrow-left", self.tr("Back"), "Esc", parent=self)
            back.clicked.connect(self._back)
            row.addWidget(back)
        else:
            row.addWidget(Mark(self))
        row.addWidget(self.title)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(theme.GAP_S)
        self.right = QHBoxLayout()
        self.right.setSpacing(theme.GAP_XS)
        row.addLayout(self.middle, 1)
        row.addLayout(self.right)

    def add_action(self, text: str, icon: str = "", key: str = "") -> GhostButton:
        """Add a button at the right and return it."""
        button = GhostButton(text, icon, parent=self)
        if key:
            button.setToolTip(f"{text} ({key})")
        self.right.addWidget(button)
        return button

    def put_in_middle(self, widget: QWidget, right: int = 0) -> None:
        """Put a widget into the middle of the window, beside something `right` pixels wide."""
        margins = self.contentsMargins()
        spare = right - self.title.sizeHint().width() - BACK + margins.left() - margins.right()
        self.middle.addItem(_gap(spare))
        self.middle.addStretch(1)
        self.middle.addWidget(widget)
        self.middle.addStretch(1)
        self.middle.addItem(_gap(-spare))

    def _back(self) -> None:
        self.back_requested.emit()


def _gap(width: int) -> QSpacerItem:
    """Return a gap that gives way where there is little room."""
    return QSpacerItem(max(0, width), 0, QSizePolicy.Policy.Maximum)
