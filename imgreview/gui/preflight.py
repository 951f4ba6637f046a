"""What must be right before PySide6 is imported: a display, a sound version, its libraries."""

import importlib
import importlib.metadata
import os
import sys
from collections.abc import Callable, MutableMapping

from imgreview.gui import x11

# Only the standard library here: this file runs where PySide6 cannot be imported.

EXIT_USAGE = 2
LIBRARIES = "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libglib2.0-0 libfontconfig1"
DISPLAY_LIBRARIES = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0"
HEADLESS = "To look for duplicates without a window: imgreview scan FOLDER"
_HIJACKED = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def check(environ: MutableMapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """Return why no window can be opened, in words for the person, or "" when one can.

    Also repairs the environment: the GUI build of opencv-python points Qt at its own Qt 5.
    """
    for name in _HIJACKED:
        if "cv2" in environ.get(name, ""):
            del environ[name]
    return (
        display_problem(environ, platform)
        or version_problem(_installed_version(), sys.version_info[:2])
        or import_problem(_import_qt)
        or screen_problem(environ, platform)
    )


def display_problem(environ: MutableMapping[str, str], platform: str = sys.platform) -> str:
    """Return a sentence when there is no screen: Qt would abort the process."""
    if not platform.startswith("linux"):
        return ""
    if any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return ""
    return (
        "imgreview: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY "
        f"is set).\n{HEADLESS}"
    )


def screen_problem(environ: MutableMapping[str, str], platform: str = sys.platform) -> str:
    """Return a sentence when the screen that is named cannot be used."""
    sentence = x11.problem(environ) if platform.startswith("linux") else ""
    return f"{sentence}\n{HEADLESS}" if sentence else ""


def version_problem(version: str, python: tuple[int, int]) -> str:
    """Return a sentence for a PySide6 that is known to crash on this Python.

    6.12 loses references of None and True before Python 3.12 and aborts after a while; 6.10.0,
    6.10.1, 6.11.0 and 6.11.1 crash on connecting signals or break layouts.
    """
    parts = tuple(int(part) for part in version.split(".")[:3] if part.isdigit())
    if not parts:
        return ""
    broken = parts in ((6, 10, 0), (6, 10, 1), (6, 11, 0), (6, 11, 1))
    too_new = parts >= (6, 12) and python < (3, 12)
    if not broken and not too_new and parts >= (6, 8, 1):
        return ""
    wanted = "PySide6-Essentials>=6.8.1,!=6.10.0,!=6.10.1,!=6.11.0,!=6.11.1,<6.12"
    return (
        f"imgreview: PySide6 {version} is not safe with Python {python[0]}.{python[1]}.\n"
        f'Install another one: {sys.executable} -m pip install "{wanted}"'
    )


def import_problem(load: Callable[[], object]) -> str:
    """Return a sentence when Qt cannot be loaded, with the packages that are missing."""
    try:
        load()
    except ModuleNotFoundError as error:
        return (
            f"imgreview: the window needs {error.name}, which is not installed.\n"
            f'Install it: {sys.executable} -m pip install "PySide6-Essentials"\n{HEADLESS}'
        )
    except ImportError as error:
        return (
            f"imgreview: a system library that Qt needs is missing ({error}).\n"
            f"On Debian or Ubuntu: sudo apt install {LIBRARIES} {DISPLAY_LIBRARIES}\n{HEADLESS}"
        )
    return ""


def _installed_version() -> str:
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return ""


def _import_qt() -> object:
    return importlib.import_module("PySide6.QtWidgets")
