"""The dialogs that belong to the window, not to one review: keys, and what is no duplicate."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from imgreview.core.errors import UserError
from imgreview.gui import shortcuts, window_menus
from imgreview.gui.core_loader import load_core
from imgreview.gui.widgets.keys_dialog import KeysDialog

if TYPE_CHECKING:
    from imgreview.gui.main_window import MainWindow
    from imgreview.gui.widgets.ignored_dialog import IgnoredDialog


class DeskDialogs(QObject):
    """Opens them and carries out what was chosen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        shortcuts.keys_changed.connect(self._on_keys)

    # -- keys --------------------------------------------------------------------------------
    def change_keys(self) -> KeysDialog:
        """Let the person give commands other keys."""
        dialog = KeysDialog(self._window.services.keymap, self._window)
        dialog.chosen.connect(self.use_keys)
        dialog.open()
        return dialog

    @Slot(object)
    def use_keys(self, own: dict[str, str]) -> None:
        """Use and remember a person's own keys."""
        shortcuts.choose(own)
        settings = self._window.services.settings
        extra = {**settings.extra, "keys": own}
        self._window.services.save_settings(replace(settings, extra=extra))

    @Slot()
    def _on_keys(self) -> None:
        window_menus.relabel(self._window.actions_by_id, self._window.services.keymap)
        self._window.commands.refresh()

    # -- no duplicates -----------------------------------------------------------------------
    def show_ignored(self) -> "IgnoredDialog | None":
        """Show the pairs that were said to be no duplicates."""
        window, services = self._window, self._window.services
        if services.store is None:
            window.say_trouble(self.tr("There is no store that could remember pairs."))
            return None
        load_core()
        from imgreview.gui.widgets.ignored_dialog import IgnoredDialog

        can_scan = window.flow.session is not None and not window.scans.running
        dialog = IgnoredDialog(
            services.store, services.pictures, services.runner, window, can_scan=can_scan
        )
        dialog.revoked.connect(self._on_revoked)
        dialog.scan_wanted.connect(window.flow.scan_again)
        dialog.open()
        return dialog

    @Slot(object)
    def _on_revoked(self, pairs: list[tuple[bytes, bytes]]) -> None:
        session = self._window.flow.session
        if session is None:
            return
        try:
            session.revoke_pairs(pairs)
        except UserError as error:
            self._window.say_trouble(str(error))
