"""Who is changing files now: an advisory lock beside the journal."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imgreview.core.errors import UserError


@contextmanager
def file_lock(file: Path, *, alone: bool) -> Iterator[bool]:
    """Hold a lock on `file`: shared ones wait for their turn, one for `alone` only asks.

    Yields whether it was got. Without such locks (Windows) always True: two programs may then
    settle one step, but both look at the disk, and the later, truer row wins.
    """
    try:
        import fcntl
    except ImportError:
        yield True
        return
    try:
        fd = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise UserError(f"The lock {file} could not be opened: {error.strerror}.") from error
    try:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        except BlockingIOError:
            yield False
            return
        yield True
    finally:
        os.close(fd)
