"""Looking for the files a review file names: there, unchanged, and truly below its roots."""

import os
import stat
from pathlib import Path

from imgreview.core.domain import FileId
from imgreview.core.store.wire import WireFile

FAT_NS = 2_000_000_000  # FAT keeps times to two seconds


class Eyes:
    """Looks files up under their real paths: a link inside a root could lead out of it."""

    def __init__(self, roots: tuple[Path, ...]) -> None:
        self._roots = roots
        self._inside: dict[Path, bool] = {}

    def look(self, file: WireFile) -> FileId | None:
        """Return the file as it is now, None when it is gone, changed or not below the roots."""
        if not self._is_inside(file.path.parent):
            return None
        try:
            status = os.lstat(file.path)
        except (OSError, ValueError):
            return None
        if not stat.S_ISREG(status.st_mode) or status.st_size != file.size:
            return None
        if not same_time(status.st_mtime_ns, file.mtime_ns):
            return None
        times = (status.st_mtime_ns, status.st_ctime_ns)
        return FileId(file.path, status.st_size, *times, status.st_dev, status.st_ino)

    def _is_inside(self, folder: Path) -> bool:
        if folder not in self._inside:
            try:
                real = Path(os.path.realpath(folder))
            except (OSError, ValueError):
                return False
            # Scans name files by real paths only. Through a link one file could even be two.
            inside = any(real.is_relative_to(root) for root in self._roots)
            self._inside[folder] = inside and real == folder
        return self._inside[folder]


def same_time(a: int, b: int) -> bool:
    """Return whether two times (ns) may be one, kept by different file systems."""
    return abs(a - b) <= FAT_NS
