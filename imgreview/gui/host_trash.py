"""The trash of Windows and macOS, lent to the core, which knows no window system (D16)."""

import ctypes
import os
import sys
from pathlib import Path

from PySide6.QtCore import QFile

from imgreview.core.actions import trash_port

FIXED_DRIVE = 3  # Win32 DRIVE_FIXED; others (network, removable, RAM) delete instead of trashing


def move(path: str) -> str | None:
    """Trash one file and return where it lies now, "" when unknown, None when it failed.

    Runs in the worker thread of the commit: the QFile has no parent, connects no signal and
    does not outlive the call, so that it never meets the window's thread (D14).
    """
    file = QFile(path)
    if not file.moveToTrash():
        return None
    landed = file.fileName()
    return landed if landed != path else ""


def has_bin(path: str) -> bool:
    """Return whether the drive of `path` keeps what is trashed, by asking the system."""
    if os.name != "nt":
        return True  # macOS refuses by itself where there is no trash
    kind: int = ctypes.CDLL("kernel32").GetDriveTypeW(ctypes.c_wchar_p(Path(path).anchor))
    return kind == FIXED_DRIVE


def register() -> None:
    """Give the core the system's trash where it has none of its own."""
    if sys.platform in ("win32", "darwin"):
        trash_port.use(trash_port.HostTrash(move, has_bin))
