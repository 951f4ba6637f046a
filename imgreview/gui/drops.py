"""What was dropped on the window: folders to search or pictures to compare."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from imgreview.core.imaging.formats import supported_suffixes


@dataclass(frozen=True, slots=True)
class Dropped:
    """Local paths by what they are; `others` are files that are no pictures."""

    folders: tuple[Path, ...] = ()
    pictures: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.folders or self.pictures or self.others)

    @property
    def is_pair(self) -> bool:
        """Return whether exactly two pictures, and nothing else, were dropped."""
        return len(self.pictures) == 2 and not self.folders and not self.others


def classify(paths: Sequence[Path]) -> Dropped:
    """Sort paths into folders, pictures (by their suffix) and other files."""
    known = supported_suffixes()
    folders = tuple(p for p in paths if p.is_dir())
    files = [p for p in paths if p not in folders]
    pictures = tuple(p for p in files if p.suffix.lower() in known)
    return Dropped(folders, pictures, tuple(p for p in files if p not in pictures))


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files and folders that a drag carries, each once."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(dict.fromkeys(found))


def dropped(data: QMimeData) -> Dropped:
    """Return what a drag carries."""
    return classify(local_paths(data))
