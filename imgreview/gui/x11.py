"""Whether Qt can open a window on an X display: it would abort the process where it cannot."""

import ctypes
from collections.abc import Callable, Mapping

# Only the standard library here, as in preflight. What Qt's xcb plugin loads, and what brings it.
PLUGIN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def problem(environ: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> str:
    """Return why no window can be opened on the X display, or "" when one can.

    Also "" where Qt would choose another platform: then there is nothing to judge here.
    """
    display = environ.get("DISPLAY", "")
    platform = environ.get("QT_QPA_PLATFORM", "")
    elsewhere = platform.partition(":")[0] not in ("", "xcb") or environ.get("WAYLAND_DISPLAY")
    if not display or elsewhere:
        return ""
    missing = sorted(package for name, package in PLUGIN_LIBRARIES.items() if not _has(name, load))
    if missing:
        return (
            "imgreview: system libraries that Qt needs on this display are missing.\n"
            f"On Debian or Ubuntu: sudo apt install {' '.join(missing)}"
        )
    if not answers(display):
        return f"imgreview: the display {display} does not answer, or may not be used by you."
    return ""


def answers(display: str) -> bool:
    """Return whether an X server answers; True where that cannot be found out."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken


def _has(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
