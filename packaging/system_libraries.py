"""Prints the Debian packages whose libraries the window needs and this machine lacks."""

import ctypes
import os
import sys

# Found package by package in an empty Debian 12: what Qt loads, and what brings it.
ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def lacks(library: str) -> bool:
    """Return whether the loader cannot find the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def main() -> int:
    """Print one missing package a line; the display in use decides which are needed."""
    if not sys.platform.startswith("linux"):
        return 0
    wanted = dict(ALWAYS)
    if os.environ.get("DISPLAY"):
        wanted |= X11
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND
    for library, package in wanted.items():
        if lacks(library):
            print(package)
    return 0


if __name__ == "__main__":
    sys.exit(main())
