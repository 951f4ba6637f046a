"""Whatever the screen and its scale: nothing that a window holds is out of reach.

A page or dialog that has less room than it needs is scrolled.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

FRAME, TITLE_BAR = 8, 32  # what a window has around it, and above
MARGIN = 48  # what the frame of a dialog and the panels of a desktop may take


class PageStack(QStackedWidget):
    """Pages of which only the one that is shown asks for room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()


def scrolled(inside: QWidget, parent: QWidget) -> QScrollArea:
    """Return an area that shows a widget as large as itself, or scrolls it where it must."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area


def fit_window(window: QWidget, screen: QRect) -> None:
    """Make a window no larger than the free part of a screen, in the middle where it must shrink.

    Pages scroll what then has no room.
    """
    frame = QSize(FRAME, FRAME + TITLE_BAR)
    room = screen.size() - frame
    if window.width() <= room.width() and window.height() <= room.height():
        return
    window.resize(window.size().boundedTo(room))
    spare = room - window.size()
    window.move(screen.x() + spare.width() // 2, screen.y() + spare.height() // 2)


class _Fit(QObject):
    """Looks at a dialog when it is shown."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            fit_into(self._dialog, self._dialog.screen().availableGeometry().size())
            fit_over(self._dialog)
        return False


def fit(dialog: QDialog) -> None:
    """Keep a dialog on its screen, whenever it is shown."""
    _Fit(dialog)


def fit_into(dialog: QDialog, screen: QSize) -> None:
    """Make a dialog no larger than a screen of that size; what has no room is scrolled to."""
    room = QSize(max(240, screen.width() - MARGIN), max(160, screen.height() - MARGIN))
    layout = dialog.layout()
    if layout is None:
        return
    least = layout.totalMinimumSize()
    if layout.hasHeightForWidth():
        width = min(room.width(), max(dialog.width(), least.width()))
        least.setHeight(max(least.height(), layout.totalHeightForWidth(width)))
    if least.width() > room.width() or least.height() > room.height():
        _wrap(dialog)
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
    dialog.resize(dialog.size().boundedTo(room))


def fit_over(dialog: QDialog) -> None:
    """Make a dialog no larger than the window it belongs to, as far as its words allow."""
    owner, layout = dialog.parentWidget(), dialog.layout()
    if owner is None or layout is None or not owner.window().isVisible():
        return
    least = layout.totalMinimumSize().expandedTo(dialog.minimumSize())
    if layout.hasHeightForWidth():
        width = max(least.width(), min(dialog.width(), owner.window().width()))
        least.setHeight(max(least.height(), layout.totalHeightForWidth(width)))
    room = owner.window().size().expandedTo(least)
    dialog.resize(dialog.size().boundedTo(room))


def _wrap(dialog: QDialog) -> None:
    if dialog.findChild(QScrollArea, "fitting") is not None:
        return
    inner = QWidget(dialog)
    layout = dialog.layout()
    assert layout is not None
    inner.setLayout(layout)  # takes the widgets along
    area = scrolled(inner, dialog)
    area.setObjectName("fitting")
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    # At once, not with the next turn of the event loop: until then Enter would find no button.
    area.show()
