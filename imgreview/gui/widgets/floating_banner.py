"""The message of the window: it lies over a corner of the page, and nothing moves for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QStackedWidget, QWidget

from imgreview.gui import theme
from imgreview.gui.widgets.messages import Banner

WIDTH = 420
PASSING_MS = 10_000  # how long it is said that something was done; all else waits for the person


class FloatingBanner(Banner):
    """A banner above the foot of the page that is shown, where it covers the fewest controls."""

    def __init__(self, parent: QWidget) -> None:
        self._pages: QStackedWidget | None = None
        self._passing = QTimer()
        super().__init__(parent=parent)
        self._passing.setParent(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MS)
        self._passing.timeout.connect(self._pass)
        self.setProperty("ground", "float")

    def lie_over(self, pages: QStackedWidget, ground: QWidget) -> None:
        """Lie on a widget that holds pages, above them."""
        self._pages = pages
        shown = not self.isHidden()
        self.setParent(ground)
        self.setVisible(shown)
        ground.installEventFilter(self)
        pages.currentChanged.connect(self._on_page)

    def show_text(self, text: str, tone: str = "info", button: str = "") -> None:
        """Show a sentence in a tone, and tell screen readers."""
        super().show_text(text, tone, button)
        self._passing.stop()
        if text:
            if tone == "done" and not button:
                self._passing.start()
            self._settle()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def _pass(self) -> None:
        """Go away by itself, but not from under a hand or while it has the keys."""
        keys: QWidget | None = self.window().focusWidget()
        if self.underMouse() or (keys is not None and self.isAncestorOf(keys)):
            self._passing.start()
        else:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the page, if the message had them."""
        super().hideEvent(event)
        self._passing.stop()
        inside = self.focusWidget()
        page = None if self._pages is None else self._pages.currentWidget()
        if inside is not None and inside is self.window().focusWidget() and page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            QTimer.singleShot(0, self, self._settle)  # when the page has laid itself out
        return False

    @Slot(int)
    def _on_page(self, _index: int) -> None:
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        """Go to the corner where the fewest controls are covered."""
        ground, layout = self.parentWidget(), self.layout()
        if self.isHidden() or self._pages is None or ground is None or layout is None:
            return
        room = self._room(ground)
        layout.activate()
        width = max(layout.totalMinimumSize().width(), min(WIDTH, room.width()))
        size = QSize(width, layout.totalHeightForWidth(width))
        bottom = room.y() + room.height() - size.height()
        middle, right = (room.width() - width) // 2, room.width() - width
        spots = [QRect(QPoint(room.x() + x, bottom), size) for x in (right, middle, 0)]
        taken = self._controls(ground)
        self.setGeometry(min(spots, key=lambda spot: sum(spot.intersects(c) for c in taken)))
        self.raise_()

    def _room(self, ground: QWidget) -> QRect:
        """Return where a message may lie: the page without its foot and a margin."""
        room = ground.rect()
        page = self._page()
        feet = [] if page is None else page.findChildren(QFrame)
        for foot in feet:
            if foot.property("ground") == "footer" and foot.isVisible():
                room.setBottom(min(room.bottom(), foot.mapTo(ground, QPoint()).y() - 1))
        gap = theme.GAP_M
        return room.adjusted(gap, gap, -gap, -gap)

    def _controls(self, ground: QWidget) -> list[QRect]:
        """Return where the page has what can be clicked or typed into; lists can be scrolled."""
        page = self._page()
        found = [] if page is None else page.findChildren(QWidget)
        return [
            QRect(widget.mapTo(ground, QPoint()), widget.size())
            for widget in found
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(widget, QAbstractScrollArea | QScrollBar)
        ]

    def _page(self) -> QWidget | None:
        return None if self._pages is None else self._pages.currentWidget()
