"""Files and folders that only their owner may read, whatever the umask says.

What the program keeps tells which photos somebody has and what was thrown away. On Windows the
folders of a user's profile are closed to others already, and modes mean nothing.
"""

import contextlib
import os
import stat
from pathlib import Path

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_OTHERS = 0o077


def folder(path: Path) -> Path:
    """Return a folder of the program's own, made where it is missing, closed to others."""
    try:
        path.mkdir(mode=FOLDER_MODE)
    except FileExistsError:
        pass  # the usual case
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=FOLDER_MODE, exist_ok=True)
    _close(path, FOLDER_MODE)
    return path


def file(path: Path) -> Path:
    """Return a file of the program's own, made empty where it is missing, closed to others.

    Where the file cannot be made nothing is raised: whoever opens it next says why.
    """
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, FILE_MODE))
    _close(path, FILE_MODE)
    return path


def opener(path: str, flags: int) -> int:
    """Open a file for the built-in `open`, with the mode of private files."""
    return os.open(path, flags | getattr(os, "O_CLOEXEC", 0), FILE_MODE)


def _close(path: Path, mode: int) -> None:
    """Take the rights of others away from what is ours; what belongs to others is left alone."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # on file systems without modes there is nothing to do
        status = path.stat()
        if stat.S_IMODE(status.st_mode) & _OTHERS and status.st_uid == os.geteuid():
            os.chmod(path, mode)  # noqa: PTH101 - found by the lint on what changes files
