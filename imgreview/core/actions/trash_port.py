"""Which trash serves this machine: a port, so that core needs no window system to have one."""

import os
import sys
from collections.abc import Callable
from typing import Protocol

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident, ident
from imgreview.core.actions.spot import Spot
from imgreview.core.errors import RefusedError

NO_TRASH = "there is no trash on this drive that imgreview can use"


class TrashPort(Protocol):
    """A trash that keeps files until the person empties it."""

    def problem(self, source: bytes) -> str | None:
        """Return why files beside `source` cannot be trashed, changing nothing; None: they can."""
        ...

    def reserve(self, fs: Fs, source: bytes, mark: str) -> Spot:
        """Take a free name in the trash; raise RefusedError with a sentence when there is none."""
        ...

    def put(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Move the file to its spot, replacing nothing; return where it lies now."""
        ...

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Give up what `reserve` made, once the file is not (any more) at the spot."""
        ...


class NoTrash:
    """Stands in where no trash is known: it refuses, and never deletes instead."""

    def problem(self, source: bytes) -> str | None:
        """Say that there is none."""
        return NO_TRASH

    def reserve(self, fs: Fs, source: bytes, mark: str) -> Spot:
        """Refuse."""
        raise RefusedError(f"It stayed where it was: {NO_TRASH}.")

    def put(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Refuse."""
        raise RefusedError(f"It stayed where it was: {NO_TRASH}.")

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Do nothing: nothing was reserved."""


class HostTrash:
    """The trash of Windows or macOS through a function of the window's toolkit.

    `move(path)` trashes one file and returns where it lies now ("" when only the system knows)
    or None when it failed; `has_bin(path)` says beforehand whether that drive has a bin, because
    some systems delete for good where there is none.
    """

    def __init__(self, move: Callable[[str], str | None], has_bin: Callable[[str], bool]) -> None:
        self._move = move
        self._has_bin = has_bin

    def problem(self, source: bytes) -> str | None:
        """Ask whether the drive has a bin."""
        return None if self._has_bin(os.fsdecode(source)) else NO_TRASH

    def reserve(self, fs: Fs, source: bytes, mark: str) -> Spot:
        """Reserve nothing: the system chooses the name."""
        if self.problem(source) is not None:
            raise RefusedError(f"It stayed where it was: {NO_TRASH}.")
        return Spot(None)

    def put(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Trash through the system and believe only what the file system shows afterwards.

        The system names no file but a path: a last look tells whether it is still the one seen.
        """
        if ident(fs.lstat(source)) != seen:
            raise RefusedError("Another file has taken its name; it was left alone.")
        where = fs.call("host-trash", self._move, os.fsdecode(source))
        if where is None:
            raise RefusedError("It stayed where it was: the system's trash refused it.")
        if fs.peek(source) is not None:
            raise RefusedError("The system reported it as trashed, but it is still in its place.")
        return Spot(os.fsencode(where) if where else None)

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Do nothing: nothing was reserved."""


_current: list[TrashPort] = []


def use(port: TrashPort) -> None:
    """Make `port` the trash of this process."""
    _current[:] = [port]


def current() -> TrashPort:
    """Return the trash in use: freedesktop's on Linux and BSD, else none until registered."""
    if not _current:
        from imgreview.core.actions.xdg_trash import XdgTrash

        host = os.name != "posix" or sys.platform == "darwin"
        use(NoTrash() if host else XdgTrash())
    return _current[0]
