"""Every command of the program: its name, its words, its key and where it acts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Place(StrEnum):
    """Where a command acts."""

    WINDOW = "window"  # everywhere
    PICTURES = "pictures"  # in Review and Compare, while the picture area has the focus
    REVIEW = "review"
    COMPARE = "compare"  # in Compare, and some in the survey too


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
        Command("find", tr("Find the copies of a picture…"), "Ctrl+Shift+F", Menu.FILE),
        Command("start", tr("Start page"), "Ctrl+N", Menu.FILE),
        Command("open_review", tr("Open a review…"), "Ctrl+R", Menu.FILE, starts_section=True),
        Command("save_review", tr("Save the review as…"), "Ctrl+S", Menu.FILE),
        Command("report", tr("Export a report…"), "Ctrl+E", Menu.FILE),
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
        Command("clear_kept", tr("Clear stored data…"), "", Menu.FILE),
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
        Command("ignored", tr("Pictures that are no duplicates…"), "Ctrl+Shift+N", Menu.EDIT),
        Command("remap", tr("Change keys…"), "", Menu.EDIT),
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
        Command("clear", tr("Undecide the whole group"), "", decide, review),
        Command("reject_all", tr("Reject all of the group"), "", decide, review),
        Command("move", tr("Move to…"), "M", decide, review),
        Command("rules", tr("Rules…"), "Ctrl+Shift+R", decide, starts_section=True),
        Command("folders", tr("Folder pairs…"), "Ctrl+Shift+D", decide),
        Command("bulk", tr("Accept easy groups…"), "Ctrl+B", decide, review, starts_section=True),
        Command("split", tr("Split the group…"), "S", decide, review, starts_section=True),
        Command("merge", tr("Put groups together…"), "G", decide, review),
        Command("protect", tr("Protected folders…"), "Ctrl+Shift+P", decide, review),
        Command("next", tr("Next undecided"), "Space", go, review),
        Command("previous", tr("Previous group"), "Backspace", go, review),
        Command("up", tr("Group above"), "Up", go, review, starts_section=True),
        Command("down", tr("Group below"), "Down", go, review),
        Command("member_left", tr("Picture to the left"), "Left", go, review),
        Command("member_right", tr("Picture to the right"), "Right", go, review),
        Command("compare", tr("Compare"), "C", view, review),
        Command("survey", tr("Survey: all at once"), "V", view, review),
        Command("loupe", tr("Loupe"), "E", view, pictures),
        Command("blink", tr("Blink (hold)"), "B", view, pictures),
        Command("zoom", tr("Fit / 100 %"), "Z", view, pictures),
        Command("zoom_in", tr("Zoom in"), "+", view, compare),
        Command("zoom_out", tr("Zoom out"), "-", view, compare),
        Command("fit", tr("Show all of it"), "0", view, compare),
        Command("mode_side", tr("Side by side"), "Y", view, compare, starts_section=True),
        Command("mode_swipe", tr("Swipe"), "W", view, compare),
        Command("mode_onion", tr("Onion skin"), "K", view, compare),
        Command("mode_difference", tr("Difference"), "R", view, compare),
        Command("lines", tr("Match lines"), "O", view, compare),
        Command("mode_histogram", tr("Histogram"), "H", view, compare),
        Command("as_is", tr("B as it is"), "L", view, compare),
        Command("threshold", tr("Threshold…"), "T", view, review, starts_section=True),
        Command("facts", tr("Facts"), "I", view, review),
        Command("full", tr("Full screen"), "F", view, starts_section=True),
        Command("keys", tr("Keys"), "?", Menu.HELP),
        Command("about", tr("About imgreview"), "", Menu.HELP),
    )


# Decisions about the group that is looked at: some leave it for the next one, some stay at it.
GO_ON = ("accept", "ignore")
STAY = ("keep", "reject", "undecide", "only", "left", "right", "move")


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


# Keys that cannot be given away: they move, close, choose the n-th or zoom wherever they are.
RESERVED = frozenset(
    (*"0123456789+-", "Esc", "Tab", "Backtab", "Shift+Tab", "Home", "End", "PgUp", "PgDown")
)


class Keymap:
    """Which key means what; a person's own keys (id → key) stand before the built-in ones."""

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        self._built_in = {c.id: c.key for c in table()}
        self._keys: dict[str, str] = {}
        self._by_key: dict[str, str] = {}
        self.choose(own or {})

    def choose(self, own: Mapping[str, str]) -> None:
        """Give commands other keys (id → key, "" for none); the others have the built-in ones."""
        self._keys = dict(self._built_in)
        self._keys.update({i: k for i, k in own.items() if i in self._keys})
        chosen = [(i, key) for i, key in self._keys.items() if key == own.get(i)]
        # what a person chose wins over a command that came later with the same key
        pairs = [*self._keys.items(), *chosen]
        self._by_key = {normal(key): i for i, key in pairs if key}

    def own(self) -> dict[str, str]:
        """Return the keys that are not the built-in ones."""
        return {i: k for i, k in self._keys.items() if k != self._built_in[i]}

    def built_in(self, command: str) -> str:
        """Return the key a command has by itself."""
        return self._built_in[command]

    def meaning(self, key: str) -> str | None:
        """Return the command that has a key, or None."""
        return self._by_key.get(normal(key))

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
        command = self._by_key.get(key_of(event))
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


def normal(key: str) -> str:
    """Return a key in Qt's one notation; Enter is Return, on whatever part of the keyboard."""
    return QKeySequence(key).toString().replace("Enter", "Return")


def key_of(event: QKeyEvent) -> str:
    """Return the key that was pressed in Qt's portable notation; the keypad is like the rest."""
    pressed = event.keyCombination()
    plain = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return normal(QKeySequence(QKeyCombination(plain, pressed.key())).toString())
