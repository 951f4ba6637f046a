"""Says that a large review is being read; a small one is there before anybody could read that."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

if TYPE_CHECKING:
    from imgreview.gui.main_window import MainWindow


class Opening(QObject):
    """Watches the flow of a window: a sentence and the busy pointer until the review is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.flow.loading.connect(self._on_loading)

    @Slot(bool)
    def _on_loading(self, loading: bool) -> None:
        sentence = self.tr("Opening the review…")
        if loading:
            self._window.setCursor(Qt.CursorShape.BusyCursor)
            self._window.say(sentence)
            return
        self._window.unsetCursor()
        if self._window.banner.text() == sentence:
            self._window.banner.hide()
