"""Tasks that behave well or badly inside a decoder process."""

import ctypes
import os
import signal
import sys
import time

import numpy as np
from numpy.typing import NDArray

from imgreview.core.errors import UnreadableError


def echo(path: bytes, **options: object) -> tuple[bytes, dict[str, object], int]:
    """Return what was asked and who answered."""
    return path, options, os.getpid()


def leave(path: bytes) -> None:
    """End the process without a word."""
    os._exit(3)


def crash(path: bytes) -> None:
    """Die of a signal, as on a wild pointer."""
    os.kill(os.getpid(), signal.SIGSEGV)


def hang(path: bytes) -> None:
    """Never come back."""
    while True:
        time.sleep(1)


def refuse(path: bytes) -> None:
    """Say that the file is bad."""
    raise UnreadableError("The file is made of cheese.")


def fail(path: bytes) -> None:
    """Have a bug."""
    raise ZeroDivisionError("one over nothing")


def hoard(path: bytes) -> int:
    """Take more memory than there is."""
    return len(bytearray(64 << 30))


def shout(path: bytes) -> str:
    """Write on the standard streams, from Python and from C."""
    sys.stdout.write("noise " * 1000)
    sys.stdout.flush()
    ctypes.CDLL(None).puts(b"noise from C")
    os.write(1, b"raw noise")
    return "quiet"


def pixels(path: bytes, side: int) -> NDArray[np.uint8]:
    """Return an array of side × side × 3."""
    return np.full((side, side, 3), path[0], np.uint8)


def touch_and_wait(path: bytes, seconds: float) -> None:
    """Say by a file that the task runs, then wait."""
    with open(path, "w") as handle:
        handle.write(str(os.getpid()))
    time.sleep(seconds)


def modules(path: bytes) -> list[str]:
    """Return the names of the imported modules."""
    return sorted(sys.modules)


def interrupts_ignored(path: bytes) -> bool:
    """Return whether Ctrl-C leaves the process alone."""
    return signal.getsignal(signal.SIGINT) == signal.SIG_IGN


def spin(path: bytes, seconds: float) -> float:
    """Compute for so many seconds of CPU time."""
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass
    return seconds
