"""Every command of the program: its name, its words, its key and where it acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence


class Place(StrEnum):
    """Where a command acts."""

    WINDOW = "window"  # everywhere
    PICTURES = "pictures"  # in Review and Compare, while the picture area has the focus
    REVIEW = "review"
    COMPARE = "compare"


class Menu(StrEnum):
    """The menu that lists a command."""

    FILE = "file"
    EDIT = "edit"
    DECIDE = "decide"
    GO = "go"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the program can do; `key` in Qt's portable notation, "" for none."""

    id: str
    text: str
    key: str
    menu: Menu
    place: Place = Place.WINDOW
    starts_section: bool = False


def tr(text: str) -> str:
    """Translate words of a command (the name is what lupdate looks for)."""
    return QCoreApplication.translate("commands", text)


def table() -> tuple[Command, ...]:
    """Return all commands in the order of the menus, in the person's language."""
    pictures, review, compare = Place.PICTURES, Place.REVIEW, Place.COMPARE
    decide, go, view = Menu.DECIDE, Menu.GO, Menu.VIEW
    return (
        Command("open", tr("Choose folders…"), "Ctrl+O", Menu.FILE),
        Command("pair", tr("Compare two pictures…"), "Ctrl+Shift+O", Menu.FILE),
        Command("start", tr("Start page"), "Ctrl+N", Menu.FILE),
        Command("rescan", tr("Scan again"), "F5", Menu.FILE, starts_section=True),
        Command("pause", tr("Pause the scan"), "Ctrl+P", Menu.FILE),
        Command("stop", tr("Stop the scan"), "", Menu.FILE),
        Command("skipped", tr("Files that could not be read…"), "Ctrl+L", Menu.FILE),
        Command(
            "commit",
            tr("Review and commit…"),
            "Ctrl+Return",
            Menu.FILE,
            starts_section=True,
        ),
        Command("history", tr("History"), "Ctrl+H", Menu.FILE),
        Command("quit", tr("Quit"), "Ctrl+Q", Menu.FILE, starts_section=True),
        Command("undo", tr("Undo"), "Ctrl+Z", Menu.EDIT),
        Command("redo", tr("Redo"), "Ctrl+Shift+Z", Menu.EDIT),
        Command(
            "filter",
            tr("Filter groups"),
            "Ctrl+F",
            Menu.EDIT,
            review,
            starts_section=True,
        ),
        Command("keep", tr("Keep"), "P", decide, pictures),
        Command("reject", tr("Reject"), "X", decide, pictures),
        Command("undecide", tr("Undecided"), "U", decide, pictures),
        Command("only", tr("Keep only the n-th"), "1…9", decide, review),
        Command("left", tr("Keep left"), "A", decide, pictures),
        Command("right", tr("Keep right"), "D", decide, pictures),
        Command(
            "accept",
            tr("Accept and go on"),
            "Return",
            decide,
            review,
            starts_section=True,
        ),
        Command("ignore", tr("Not duplicates"), "N", decide, pictures),
        Command("move", tr("Move to…"), "M", decide, review),
        Command("next", tr("Next undecided"), "Space", go, review),
        Command("previous", tr("Previous group"), "Backspace", go, review),
        Command("up", tr("Group above"), "Up", go, review, starts_section=True),
        Command("down", tr("Group below"), "Down", go, review),
        Command("member_left", tr("Picture to the left"), "Left", go, review),
        Command("member_right", tr("Picture to the right"), "Right", go, review),
        Command("compare", tr("Compare"), "C", view, review),
        Command("loupe", tr("Loupe"), "E", view, pictures),
        Command("blink", tr("Blink (hold)"), "B", view, pictures),
        Command("zoom", tr("Fit / 100 %"), "Z", view, pictures),
        Command("lines", tr("Match lines"), "O", view, compare),
        Command("facts", tr("Facts"), "I", view, review),
        Command("full", tr("Full screen"), "F", view, starts_section=True),
        Command("keys", tr("Keys"), "?", Menu.HELP),
        Command("about", tr("About imgreview"), "", Menu.HELP),
    )


def menu_titles() -> dict[Menu, str]:
    """Return the titles of the menus, with their mnemonics."""
    return {
        Menu.FILE: tr("&File"),
        Menu.EDIT: tr("&Edit"),
        Menu.DECIDE: tr("&Decide"),
        Menu.GO: tr("&Go"),
        Menu.VIEW: tr("&View"),
        Menu.HELP: tr("&Help"),
    }


class Keymap:
    """Which key means what; a person's own keys (id → key) stand before the built-in ones."""

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        self._keys = {c.id: c.key for c in table()}
        self._keys.update({i: k for i, k in (own or {}).items() if i in self._keys})
        self._by_key = {QKeySequence(key).toString(): i for i, key in self._keys.items() if key}

    def key(self, command: str) -> str:
        """Return the key of a command in Qt's portable notation; KeyError if there is none such."""
        return self._keys[command]

    def shown(self, command: str) -> str:
        """Return the key as it is written on this platform's menus."""
        key = self._keys[command]
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        return native or key

    def match(self, event: QKeyEvent) -> str | None:
        """Return the command a key press means, or None."""
        command = self._by_key.get(QKeySequence(event.keyCombination()).toString())
        # Signs such as ? need Shift on some keyboards and not on others: go by the sign.
        return command or (self._by_key.get(event.text()) if not event.text().isalpha() else None)

    def clashes(self) -> tuple[tuple[str, str], ...]:
        """Return pairs of commands that share a key."""
        seen: dict[str, str] = {}
        found = []
        for command, key in self._keys.items():
            if key and key in seen:
                found.append((seen[key], command))
            seen.setdefault(key, command)
        return tuple(found)
