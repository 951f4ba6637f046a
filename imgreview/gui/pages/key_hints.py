"""What is said for a key that has its meaning on another page: no key is dead without a word."""

from PySide6.QtCore import QCoreApplication

from imgreview.gui.commands import Keymap, Place, table


def tr(text: str) -> str:
    """Translate words about keys (the name is what lupdate looks for)."""
    return QCoreApplication.translate("key_hints", text)


def elsewhere(command: str, keymap: Keymap, *, in_review: bool = False) -> str:
    """Return where a command acts that does not act here, "" for one that acts everywhere."""
    found = next((c for c in table() if c.id == command), None)
    if found is None or found.place is Place.WINDOW:
        return ""
    if found.place is Place.COMPARE:
        text = tr("“%1” acts in Compare. %2 opens it.").replace("%2", keymap.shown("compare"))
    elif in_review:
        return ""
    else:
        text = tr("“%1” acts in the review. Esc goes back.")
    return text.replace("%1", found.text.rstrip("…"))
