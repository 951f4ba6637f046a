"""The action "move to the trash"."""

from imgreview.core.actions import trash_port
from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident
from imgreview.core.actions.relocate import relocate
from imgreview.core.actions.spot import Spot
from imgreview.core.errors import RefusedError


class Trash:
    """Puts files into the system's trash; refuses where there is none and never deletes."""

    name = "trash"
    title = "Move to trash"
    needs_target = False
    final = False

    def problem(self, source: bytes, target: bytes | None) -> str | None:
        """Ask the trash of this machine."""
        return trash_port.current().problem(source)

    def reserve(self, fs: Fs, source: bytes, target: bytes | None, mark: str, tries: int) -> Spot:
        """Take a name in the trash."""
        return trash_port.current().reserve(fs, source, mark)

    def act(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Put the file there."""
        return trash_port.current().put(fs, source, spot, seen, mark)

    def complete(self, fs: Fs, spot: Spot, seen: Ident) -> None:
        """Do nothing: the file can be brought back."""

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Give the name up."""
        trash_port.current().release(fs, spot, mark)

    def bring_back(self, fs: Fs, spot: Spot, back: bytes, seen: Ident, mark: str) -> None:
        """Move the file out of the trash again."""
        if spot.path is None:
            raise RefusedError("Only the system's trash knows where it is: restore it from there.")
        relocate(fs, spot.path, back, seen, mark)


ACTIONS.add("trash", Trash())
