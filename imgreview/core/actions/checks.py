"""Is this still the file that was looked at, and may it be touched at all?"""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from imgreview.core.actions.identity import Ident
from imgreview.core.domain import FileId

GONE = "It is no longer there."
CHANGED = "It changed since it was looked at; scan again to decide about it."


def id_of(path: Path, info: os.stat_result) -> FileId:
    """Return the identity of a file from its `lstat`."""
    return FileId(path, info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_dev, info.st_ino)


def seen_as(file: FileId, info: os.stat_result) -> Ident:
    """Return the identity to hold a move against, from the state found just before it."""
    return (info.st_dev, info.st_ino, file.size, file.mtime_ns)


def problem(info: os.stat_result | None, file: FileId) -> str | None:
    """Return why `info` is not the file of the scan, ctime left aside; None when it is.

    Device and inode are compared where the scan knew them (some network drives have none).
    """
    if info is None:
        return GONE
    if not stat.S_ISREG(info.st_mode):
        return "It is not a regular file any more."
    if (info.st_size, info.st_mtime_ns) != (file.size, file.mtime_ns):
        return CHANGED
    if file.ino and info.st_ino != file.ino:
        return "Another file has taken its name since it was looked at."
    if file.dev and info.st_dev != file.dev:
        return "Another drive is mounted there than when it was looked at."
    return None


def ctime_moved(info: os.stat_result, file: FileId) -> bool:
    """Return whether the ctime, which nobody can set back, tells of a change."""
    return os.name == "posix" and file.ctime_ns != 0 and info.st_ctime_ns != file.ctime_ns


def same_file(a: os.stat_result, b: os.stat_result) -> bool:
    """Return whether two states are, or may well be, of one file, whatever the paths.

    Overlays, unions and twice-mounted shares show one file under two devices; there the times
    give it away: no copy has the ctime of its original to the nanosecond.
    """
    if a.st_dev == b.st_dev:
        return a.st_ino != 0 and a.st_ino == b.st_ino
    first = (a.st_size, a.st_mtime_ns, a.st_ctime_ns)
    return first == (b.st_size, b.st_mtime_ns, b.st_ctime_ns)


class Spelling:
    """Gives each file one spelling however its folder was reached; its own name is kept.

    Each folder is resolved once: an instance serves one plan or one commit.
    """

    def __init__(self) -> None:
        self._folders: dict[bytes, bytes] = {}

    def __call__(self, path: bytes) -> bytes:
        """Return the spelling of `path`; its folder need not exist."""
        folder, name = os.path.split(path)
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(folder)
        return os.path.join(self._folders[folder], name)


class Protected:
    """The folders nothing may be taken from, known by spelling and by identity.

    Identity catches links, bind mounts, other spellings and case-insensitive drives.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._names: set[bytes] = set()
        self._inodes: set[tuple[int, int]] = set()
        self._known: dict[bytes, bool] = {}
        for folder in folders:
            spelled = os.fsencode(folder)
            self._names |= {os.path.abspath(spelled), os.path.realpath(spelled)}
            try:
                info = os.stat(spelled)
            except OSError:
                continue  # not mounted now; its spelling still counts
            if info.st_ino:
                self._inodes.add((info.st_dev, info.st_ino))

    def covers(self, path: bytes) -> bool:
        """Return whether `path` is a protected folder or file or lies below one."""
        if not self._names:
            return False
        if os.path.abspath(path) in self._names or self._identical(path):
            return True
        parent = os.path.dirname(os.path.abspath(path))
        if parent not in self._known:
            real = os.path.realpath(parent)
            self._known[parent] = self._below(parent) or self._below(real)
        return self._known[parent]

    def _below(self, folder: bytes) -> bool:
        while True:
            if folder in self._names or self._identical(folder):
                return True
            parent = os.path.dirname(folder)
            if parent == folder:
                return False
            folder = parent

    def _identical(self, path: bytes) -> bool:
        try:
            info = os.lstat(path)
        except OSError:
            return False
        return (info.st_dev, info.st_ino) in self._inodes
