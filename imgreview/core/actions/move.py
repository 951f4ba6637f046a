"""The action "move to a folder", which keeps the folder structure and replaces nothing."""

import os

from imgreview.core.actions import mounts, words
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident
from imgreview.core.actions.relocate import free_paths, relocate
from imgreview.core.actions.spot import Spot
from imgreview.core.errors import RefusedError


class Move:
    """Moves by rename, or across drives by copy, check, fsync and only then removal."""

    name = "move"
    title = "Move to a folder"
    needs_target = True
    final = False

    def problem(self, source: bytes, target: bytes | None) -> str | None:
        """Say why files cannot be made below the destination or taken from their folder."""
        if target is None:
            return "no destination folder was given"
        nearest = mounts.existing(os.path.dirname(target))
        if not os.path.isdir(nearest):
            return f"{words.shown(nearest)} is not a folder"
        if not mounts.writable(nearest):
            return f"{words.shown(nearest)} is not writable"
        return None

    def reserve(self, fs: Fs, source: bytes, target: bytes | None, mark: str, tries: int) -> Spot:
        """Return the first free name at or beside `target`; its folder is made."""
        if target is None:
            raise RefusedError("It stayed where it was: no destination folder was given.")
        try:
            made = tuple(fs.make_dirs(os.path.dirname(target)))
            for path in free_paths(target):
                if fs.peek(path) is None:
                    return Spot(path, made=made)
        except OSError as error:
            raise RefusedError(words.failed(error)) from error
        raise RefusedError("It stayed where it was: no free name was left in the destination.")

    def act(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Move it there, across drives if need be."""
        assert spot.path is not None
        relocate(fs, source, spot.path, seen, mark, across=True)
        return spot

    def complete(self, fs: Fs, spot: Spot, seen: Ident) -> None:
        """Do nothing: the file can be brought back."""

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Do nothing: a free name costs nothing."""

    def bring_back(self, fs: Fs, spot: Spot, back: bytes, seen: Ident, mark: str) -> None:
        """Move it back, across drives if need be."""
        assert spot.path is not None
        relocate(fs, spot.path, back, seen, mark, across=True)


ACTIONS.add("move", Move())
