"""Gives the memory of pictures back to the system as soon as they are forgotten."""

import ctypes
import sys

_M_MMAP_THRESHOLD = -3  # mallopt(3): from which size on a piece is mapped by itself
LARGE = 128 << 10  # bytes: what glibc begins with


def give_back() -> bool:
    """Have every large piece mapped by itself; return whether this C library can (glibc).

    Of its own accord glibc raises the size once a large piece was freed, up to 32 MB. Pictures
    then lie between small things and leave holes when they go: 19 MiB of 392 after a review of
    100,000 pictures was scrolled through.
    """
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and mallopt(_M_MMAP_THRESHOLD, LARGE) == 1
