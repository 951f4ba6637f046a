"""Large pieces of memory go back to the system."""

import ctypes
import os
import sys

from imgreview.gui.heap import LARGE, give_back


def resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_what_is_large_goes_back_though_small_things_lie_behind_it() -> None:
    if not give_back():
        assert not sys.platform.startswith("linux") or not hasattr(ctypes.CDLL(None), "mallopt")
        return
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    libc.malloc.argtypes = [ctypes.c_size_t]
    libc.free.argtypes = [ctypes.c_void_p]
    before = resident()
    pictures, small = [], []
    for _ in range(100):
        pictures.append(libc.malloc(4 * LARGE))
        ctypes.memset(pictures[-1], 1, 4 * LARGE)
        small.append(libc.malloc(100))
    assert resident() - before > 40_000_000
    for place in pictures:
        libc.free(place)
    assert resident() - before < 10_000_000
    for place in small:
        libc.free(place)
