"""What an action on a file must offer to be plugged in, and the registry of them."""

from typing import Protocol

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident
from imgreview.core.actions.spot import Spot
from imgreview.core.registry import Registry


class FileAction(Protocol):
    """One way to put a rejected file out of the photo folders; unless `final`, and back."""

    name: str
    title: str
    needs_target: bool
    final: bool  # nothing can be brought back once `complete` has run

    def problem(self, source: bytes, target: bytes | None) -> str | None:
        """Return why it cannot work for `source`, changing nothing; None when it can."""
        ...

    def reserve(self, fs: Fs, source: bytes, target: bytes | None, mark: str, tries: int) -> Spot:
        """Choose a free name for `source` before the act is journalled; RefusedError if none.

        `tries` counts how often a name was found taken in the end; `mark` names the step.
        """
        ...

    def act(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Move the file (known as `seen`) to its spot; return where it lies.

        NameTaken: it was taken meanwhile, nothing happened. RefusedError or another
        OSError: it failed, and the caller looks where the file is.
        """
        ...

    def complete(self, fs: Fs, spot: Spot, seen: Ident) -> None:
        """Take the last, final step once all is proven; errors as in `act`."""
        ...

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Give up a spot the file is not at, or is no longer at after an undo."""
        ...

    def bring_back(self, fs: Fs, spot: Spot, back: bytes, seen: Ident, mark: str) -> None:
        """Move the file from its spot to the free path `back`; errors as in `act`."""
        ...


ACTIONS: Registry[FileAction] = Registry("action")
