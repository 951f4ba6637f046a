"""The menus of the window: every command with its key."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from imgreview.gui import motion, theme
from imgreview.gui.commands import Command, Keymap, Menu, Place, menu_titles, table

# Letters that act everywhere but in text fields, besides which these keys always act.
_ALSO = {"full": "F11", "keys": "F1"}


def tr(text: str) -> str:
    """Translate words of the menus (the name is what lupdate looks for)."""
    return QCoreApplication.translate("window_menus", text)


def build_menus(
    window: QMainWindow, keymap: Keymap, run: Callable[[str], None]
) -> dict[str, QAction]:
    """Fill the menu bar; a chosen command calls `run` with its id. Return the actions by id."""
    menus: dict[Menu, QMenu] = {}
    for name, title in menu_titles().items():
        menus[name] = window.menuBar().addMenu(title)
    actions: dict[str, QAction] = {}
    for command in table():
        menu = menus[command.menu]
        if command.starts_section:
            menu.addSeparator()
        if command.id == "only":
            actions[command.id] = _add_digits(menu.addMenu(command.text), run)
            continue
        action = QAction(window)
        _label(action, command, command.text, keymap)
        action.triggered.connect(partial(_run, run, command.id))
        action.setAutoRepeat(command.menu is Menu.GO)  # a held key must not decide again and again
        if command.id in ("pause", "full"):
            action.setCheckable(True)
        if command.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        menu.addAction(action)
        window.addAction(action)  # its key acts while the menus are hidden too
        actions[command.id] = action
    return actions


def _add_digits(menu: QMenu, run: Callable[[str], None]) -> QAction:
    """Add what the nine digits do, each by the letter of its picture."""
    for digit in range(1, 10):
        letter = chr(ord("A") + digit - 1)
        action = menu.addAction(f"{letter}\t{digit}")  # the pages hear the digits themselves
        action.triggered.connect(partial(_run, run, f"only_{digit}"))
    whole = menu.menuAction()
    whole.setAutoRepeat(False)
    return whole


def relabel(actions: Mapping[str, QAction], keymap: Keymap) -> None:
    """Show and obey the keys of today."""
    for command in table():
        if (action := actions.get(command.id)) is not None and command.id != "only":
            _label(action, command, action.text().split("\t")[0].replace("&&", "&"), keymap)


def rename(action: QAction, command_id: str, text: str, keymap: Keymap) -> None:
    """Give an action other words, keeping its key."""
    command = next(c for c in table() if c.id == command_id)
    _label(action, command, text, keymap)


def add_theme_menu(window: QMainWindow, menu: QMenu, choose: Callable[[str], None]) -> None:
    """Add the choice of light and dark to a menu."""
    titles = {
        "system": tr("As the system"),
        "light": tr("Light"),
        "dark": tr("Dark"),
    }
    _add_choices(menu.addMenu(tr("Colours")), titles, theme.current(), choose)


def add_motion_menu(menu: QMenu, choose: Callable[[str], None]) -> None:
    """Add the choice of less motion to a menu."""
    titles = {
        "system": tr("As the system"),
        "reduced": tr("Reduced: nothing slides or fades"),
        "full": tr("Full"),
    }
    _add_choices(menu.addMenu(tr("Motion")), titles, motion.choice(), choose)


def add_screen_menu(menu: QMenu, chosen: str, choose: Callable[[str], None]) -> dict[str, QAction]:
    """Add the choice of the screen's colour profile; return the actions by name."""
    titles = {
        "srgb": tr("sRGB, nothing is converted"),
        "system": tr("As the system says"),
        "file": tr("From a file…"),
    }
    return _add_choices(menu.addMenu(tr("Colour profile of the screen")), titles, chosen, choose)


def _add_choices(
    menu: QMenu, titles: Mapping[str, str], chosen: str, choose: Callable[[str], None]
) -> dict[str, QAction]:
    group = QActionGroup(menu)
    made: dict[str, QAction] = {}
    for name, title in titles.items():
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(partial(_run, choose, name))
        group.addAction(action)
        made[name] = action
    return made


def menu_of(window: QMainWindow, menu: Menu) -> QMenu:
    """Return one of the menus."""
    titles = menu_titles()
    found = [a.menu() for a in window.menuBar().actions() if a.text() == titles[menu]]
    assert isinstance(found[0], QMenu)
    return found[0]


def _label(action: QAction, command: Command, text: str, keymap: Keymap) -> None:
    key = keymap.key(command.id)
    words = text.replace("&", "&&")
    action.setShortcuts([])
    if command.place is Place.WINDOW and len(key) != 1:
        action.setText(words)
        if key:
            action.setShortcut(QKeySequence(key))
        return
    # The page handles these keys itself, where they mean something: only show them here.
    shown = keymap.shown(command.id)
    action.setText(f"{words}\t{shown}" if shown else words)
    if command.id in _ALSO:
        action.setShortcut(QKeySequence(_ALSO[command.id]))


def _run(run: Callable[[str], None], name: str, _checked: bool = False) -> None:
    run(name)
