"""One name for each folder: its path below the folders that are searched, as short as is clear."""

from collections.abc import Sequence
from pathlib import Path

LAST = 3  # parts of a folder that is below none of those searched


class _Names:
    """Holds the folders of the review that is open, each with what its name begins with."""

    def __init__(self) -> None:
        self.roots: dict[Path, str] = {}


_names = _Names()


def use(roots: Sequence[Path]) -> None:
    """Name folders by these from now on: the folders of the review that is shown."""
    _names.roots = {root: _tail(root, roots) for root in roots}


def name(folder: Path) -> str:
    """Return the name of a folder: below the innermost root, which is named where it must be."""
    inside = [root for root in _names.roots if folder.is_relative_to(root)]
    if not inside:
        names = [part for part in folder.parts if part not in ("/", "\\")]
        return "/".join(names[-LAST:]) or str(folder)
    root = max(inside, key=lambda r: len(r.parts))
    below = folder.relative_to(root).parts
    if below and len(_names.roots) == 1:
        return "/".join(below)
    return "/".join((_names.roots[root], *below))


def _tail(root: Path, roots: Sequence[Path]) -> str:
    """Return as many of the last parts of a root as no other root has."""
    for count in range(1, len(root.parts) + 1):
        tail = root.parts[-count:]
        if sum(other.parts[-count:] == tail for other in roots) == 1:
            return "/".join(part for part in tail if part not in ("/", "\\")) or str(root)
    return str(root)
