"""The language of the program: that of the system, or the one a person chose."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from imgreview.core import settings as stored
from imgreview.core.errors import UserError

# Each in its own words: who cannot read the language of the program finds theirs.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pl": "Polski",
    "zh_CN": "简体中文",
}


def chosen() -> str:
    """Return the language that was chosen, empty for that of the system."""
    try:
        name = stored.load().ui.language
    except UserError:  # the window says so when it opens
        return ""
    return name if name in NAMES else ""


def locale(name: str) -> QLocale:
    """Return the locale of a language: the system's own where it speaks that language."""
    wanted = QLocale(name)
    system = QLocale.system()
    return system if not name or system.language() is wanted.language() else wanted


def add_menu(menu: QMenu, name: str, choose: Callable[[str], None]) -> None:
    """Add the choice of the language to a menu; `choose` gets "" or a key of NAMES."""
    titles: Mapping[str, str] = {
        "": QCoreApplication.translate("window_menus", "As the system"),
        **NAMES,
    }
    own = menu.addMenu(QCoreApplication.translate("window_menus", "Language"))
    group = QActionGroup(own)
    for key, title in titles.items():
        action = own.addAction(title)
        action.setCheckable(True)
        action.setChecked(key == name)
        action.setProperty("language", key)
        action.triggered.connect(partial(_chosen, choose, key))
        group.addAction(action)


def _chosen(choose: Callable[[str], None], name: str, _checked: bool = False) -> None:
    choose(name)
