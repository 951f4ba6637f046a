"""Keys act on the review wherever nothing is typed, and a mouse choice gives the focus back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from imgreview.gui.commands import Keymap

if TYPE_CHECKING:
    from imgreview.gui.pages.review_page import ReviewPage


class FocusKeeper(QObject):
    """Hears the keys that the parts around the pictures leave.

    Letters, signs and digits mean the same wherever the focus is, for no part but the filter field
    is typed into, and that one keeps them. From the list of groups come all keys that do not move
    in it. Return, Space and the arrows of any other part stay with that part.
    """

    def __init__(self, page: "ReviewPage") -> None:
        super().__init__(page)
        self._page = page
        rail = page.ui.rail
        self._boxes = (rail.orders, rail.filters.standings, rail.filters.folders)
        for box in self._boxes:
            # As the buttons: a click chooses, and the keys go on acting on the pictures.
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.installEventFilter(self)
        rail.list.clicked.connect(self._on_clicked)
        page.ui.layers.currentChanged.connect(self._on_layer)
        page.installEventFilter(self)

    @Slot()
    def _on_clicked(self) -> None:
        self._page.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(int)
    def _on_layer(self, layer: int) -> None:
        """Give the pictures the focus that they lost while there was no group to show."""
        page = self._page
        there = page.window().focusWidget()
        around = there is None or there is page or page.ui.facts.isAncestorOf(there)
        if layer == 0 and (around or there is page.ui.facts):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        commands, rail = self._page.commands, self._page.ui.rail
        if watched is self._page and event.key() == Qt.Key.Key_Escape:
            return self._escape(event)
        if watched is self._page and self._page.window().focusWidget() is rail.list:
            return commands.hear(event)
        return is_sign(event, commands.keymap) and commands.hear(event)

    def _escape(self, event: QKeyEvent) -> bool:
        """Come back to the pictures, if the focus is elsewhere on the page."""
        if event.type() is not QEvent.Type.KeyPress or self._on_pictures():
            return False
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_pictures(self) -> bool:
        return self._page.window().focusWidget() in (self._page.ui.grid, self._page.ui.loupe)


def is_sign(event: QKeyEvent, keymap: Keymap) -> bool:
    """Return whether a key is a digit, or means a command whose key is one letter or sign."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return True
    command = keymap.match(event)
    return command is not None and len(keymap.key(command)) == 1
