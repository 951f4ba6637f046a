"""The keys in use, for everything that shows them; they change while the program runs."""

from collections.abc import Mapping
from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from imgreview.gui.commands import Keymap

_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


class _Keys(QObject):
    """Holds the keymap in use. Signal: changed() when a key has another meaning."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keymap = Keymap()


class _HasKey(Protocol):
    def setKey(self, key: str) -> None: ...


_keys = _Keys()
keys_changed = _keys.changed


def current() -> Keymap:
    """Return the keymap in use."""
    return _keys.keymap


def use(keymap: Keymap) -> None:
    """Show the keys of another keymap from now on."""
    _keys.keymap = keymap
    _keys.changed.emit()


def choose(own: Mapping[str, str]) -> None:
    """Give commands other keys (id → key) and tell everything that shows them."""
    _keys.keymap.choose(own)
    _keys.changed.emit()


def cap(command: str) -> str:
    """Return the key of a command as it is drawn on a key cap: "P", "Ctrl ↵", "" for none."""
    return drawn(current().key(command))


def drawn(key: str) -> str:
    """Return a key in Qt's notation as it is drawn on a key cap."""
    if key in _ARROWS:
        return _ARROWS[key]
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    parts = native.split("+") if len(native) > 1 else [native]
    return " ".join("↵" if p in ("Return", "Enter") else p for p in parts)


def tip(text: str, *commands: str) -> str:
    """Return a tooltip: the text and the keys of the commands that do it."""
    shown = [current().shown(c).replace("Return", "Enter") for c in commands]
    keys = ", ".join(k for k in shown if k)
    return f"{text} ({keys})" if keys else text


class _Follower(QObject):
    """Keeps the tooltip and the key cap of one widget true."""

    def __init__(self, widget: QWidget, command: str, text: str) -> None:
        super().__init__(widget)
        self._widget, self._command, self.text = widget, command, text
        keys_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the key of today."""
        self._widget.setToolTip(tip(self.text, self._command))
        if self._widget.property("shows_key"):
            cast("_HasKey", self._widget).setKey(cap(self._command))


def follow(widget: QWidget, command: str, text: str, *, capped: bool = False) -> None:
    """Give a widget a tooltip that names the key of a command; `capped`: draw the key on it too."""
    widget.setProperty("shows_key", capped)
    known = widget.findChild(_Follower)
    if isinstance(known, _Follower):
        known.text = text
        known.refresh()
    else:
        _Follower(widget, command, text)
