"""Which colours the pictures are shown in: sRGB, the screen's own profile, or that of a file."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from imgreview.core.errors import UserError
from imgreview.gui import last_folder, window_menus, x11_profile
from imgreview.gui.commands import Menu
from imgreview.gui.last_folder import Kind

if TYPE_CHECKING:
    from imgreview.gui.main_window import MainWindow

SRGB, SYSTEM, FILE = "srgb", "system", "file"
SETTING = "screen_profile"  # holds srgb, system or the path of a file


def load(choice: str) -> bytes | None:
    """Return the profile of a choice, None for sRGB; UserError says why there is none."""
    if choice == SRGB:
        return None
    from imgreview.core.imaging.screen import is_of_screen, read_profile  # late: colour management

    if choice != SYSTEM:
        return read_profile(Path(choice))
    found = x11_profile.profile(os.environ)
    if found is None or not is_of_screen(found):
        raise UserError("The system names no colour profile of this screen. Choose its file.")
    return found


class ScreenProfile(QObject):
    """The menu of the choice, what it does, and its memory."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        known = window.services.settings.extra.get(SETTING, SRGB)
        self.choice = known if isinstance(known, str) and known else SRGB
        view = window_menus.menu_of(window, Menu.VIEW)
        shown = self.choice if self.choice in (SRGB, SYSTEM) else FILE
        self._actions = window_menus.add_screen_menu(view, shown, self.choose)
        if self.choice != SRGB:
            QTimer.singleShot(0, self, self._begin)  # after the window is there

    @Slot()
    def _begin(self) -> None:
        self._apply(self.choice)

    def choose(self, name: str) -> None:
        """Show pictures in other colours from now on; for a file, ask which."""
        if name == FILE:
            dialog = last_folder.dialog(
                self._window, self.tr("Colour profile of the screen"), Kind.PROFILES
            )
            dialog.setNameFilter(self.tr("Colour profiles (*.icc *.icm)"))
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.fileSelected.connect(self.use)
            dialog.rejected.connect(self._show_choice)
            dialog.open()
        else:
            self.use(name)

    @Slot(str)
    def use(self, choice: str) -> None:
        """Use srgb, system or the profile in a file, and remember it."""
        if self._apply(choice):
            self.choice = choice
            services = self._window.services
            extra = {**services.settings.extra, SETTING: choice}
            services.save_settings(replace(services.settings, extra=extra))
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        shown = self.choice if self.choice in (SRGB, SYSTEM) else FILE
        self._actions[shown].setChecked(True)

    def _apply(self, choice: str) -> bool:
        try:
            profile = load(choice)
        except UserError as error:
            self._window.say_trouble(str(error))
            return False
        self._window.services.pictures.use_profile(profile)
        return True
