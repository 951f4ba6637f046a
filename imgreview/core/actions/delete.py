"""The action "delete for ever": its own verb, never what another action falls back to."""

from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.fsops import SWAPPED, Fs
from imgreview.core.actions.identity import Ident, gone_name, ident
from imgreview.core.actions.journal_schema import DELETE
from imgreview.core.actions.relocate import relocate
from imgreview.core.actions.spot import Spot
from imgreview.core.errors import RefusedError


class Delete:
    """Sets a file aside under a hidden name, and removes it once the keeper is seen again.

    Until `complete` it can be brought back, so that an overlay that shows one file twice, or a
    crash, costs nothing.
    """

    name = DELETE
    title = "Delete for ever"
    needs_target = False
    final = True

    def problem(self, source: bytes, target: bytes | None) -> str | None:
        """Say nothing: a writable folder, which the plan asks for, is all it takes."""
        return None

    def reserve(self, fs: Fs, source: bytes, target: bytes | None, mark: str, tries: int) -> Spot:
        """Return the hidden name; it belongs to this step alone."""
        return Spot(gone_name(source, mark))

    def act(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Set the file aside."""
        assert spot.path is not None
        relocate(fs, source, spot.path, seen, mark)
        return spot

    def complete(self, fs: Fs, spot: Spot, seen: Ident) -> None:
        """Remove it from the drive."""
        assert spot.path is not None
        if ident(fs.lstat(spot.path)) != seen:
            raise RefusedError(SWAPPED)
        fs.unlink_extra(spot.path)

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Do nothing: a free name costs nothing."""

    def bring_back(self, fs: Fs, spot: Spot, back: bytes, seen: Ident, mark: str) -> None:
        """Give it its name again; only possible before `complete`."""
        assert spot.path is not None
        relocate(fs, spot.path, back, seen, mark)


ACTIONS.add(DELETE, Delete())
