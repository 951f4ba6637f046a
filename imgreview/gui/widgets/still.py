"""Boxes and sliders that the wheel changes only while they have the focus.

Else it scrolls the page below the mouse: nobody who scrolls may change a search unseen. Each kind
is Qt's own; a filter of the whole application would be asked about every event there is.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSlider, QSpinBox, QWidget


def _calm(widget: QWidget) -> None:
    """Let the wheel give no focus, which Qt's spin boxes would take from it."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _left_to_page(widget: QWidget, event: QWheelEvent) -> bool:
    """Return whether a turn of the wheel is for the page; then it goes there."""
    if widget.hasFocus():
        return False
    event.ignore()
    return True


class ComboBox(QComboBox):
    """A QComboBox that leaves the wheel to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _left_to_page(self, event):
            super().wheelEvent(event)


class SpinBox(QSpinBox):
    """A QSpinBox that leaves the wheel to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _left_to_page(self, event):
            super().wheelEvent(event)


class DoubleSpinBox(QDoubleSpinBox):
    """A QDoubleSpinBox that leaves the wheel to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _calm(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _left_to_page(self, event):
            super().wheelEvent(event)


class Slider(QSlider):
    """A QSlider that leaves the wheel to the page."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        _calm(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _left_to_page(self, event):
            super().wheelEvent(event)
