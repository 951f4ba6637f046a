"""A page that scrolls up and down without shifting sideways when its bar comes or goes."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class SteadyScroll(QScrollArea):
    """The bar takes its room from the right margin of `column`, not from what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._margins = QMargins()
        inner = QWidget(self)
        self.column = QVBoxLayout(inner)
        self.setWidget(inner)

    def set_margins(self, margins: QMargins) -> None:
        """Leave room around what is scrolled; at the right at least that of the bar."""
        self._margins = margins
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        taken = self.width() - self.viewport().width()
        self.column.setContentsMargins(self._margins - QMargins(0, 0, taken, 0))
        self.column.activate()  # now: no frame is painted that is shifted
