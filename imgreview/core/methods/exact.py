"""Digests of file content: a quick one that tells most files apart and a full one that decides."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from imgreview.core.errors import UnreadableError

EDGE = 64 << 10  # bytes taken from each end for the partial digest
CHUNK = 1 << 20
DIGEST = 32  # bytes: BLAKE2b-256

# O_NONBLOCK: opening a FIFO must not wait for a writer; O_NOFOLLOW: a link is no file.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)


def partial_digest(path: bytes) -> bytes:
    """Return BLAKE2b-256 of the size and of the first and last 64 KiB of a regular file.

    Raises UnreadableError with a sentence.
    """
    with _opened(path) as (handle, size):
        head = _read(handle, size if size <= 2 * EDGE else EDGE)
        if size <= 2 * EDGE:
            return _partial(size, head, b"")
        os.lseek(handle, size - EDGE, os.SEEK_SET)
        return _partial(size, head, _read(handle, EDGE))


def partial_digest_of(data: bytes) -> bytes:
    """Return what `partial_digest` gives for a file with this content."""
    if len(data) <= 2 * EDGE:
        return _partial(len(data), data, b"")
    return _partial(len(data), data[:EDGE], data[-EDGE:])


def full_digest(path: bytes) -> bytes:
    """Return BLAKE2b-256 of the whole content of a regular file; raise UnreadableError."""
    with _opened(path) as (handle, size):
        digest = hashlib.blake2b(digest_size=DIGEST)
        done = 0
        while part := os.read(handle, CHUNK):
            digest.update(part)
            done += len(part)
        if done != size:
            raise UnreadableError("The file changed while it was read.")
        return digest.digest()


def _partial(size: int, head: bytes, tail: bytes) -> bytes:
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=DIGEST)
    digest.update(head)
    digest.update(tail)
    return digest.digest()


@contextmanager
def _opened(path: bytes) -> Iterator[tuple[int, int]]:
    """Open a regular file; yield its descriptor and size."""
    try:
        handle = os.open(path, _FLAGS)
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableError("This is not a regular file.")
            yield handle, status.st_size
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno == errno.ENOENT:
            raise UnreadableError("The file is no longer there.") from error
        raise UnreadableError(f"The file could not be read: {error.strerror}.") from error


def _read(handle: int, size: int) -> bytes:
    """Return exactly `size` bytes; a read may give fewer at a time."""
    parts = []
    while size > 0 and (part := os.read(handle, size)):
        parts.append(part)
        size -= len(part)
    if size:
        raise UnreadableError("The file changed while it was read.")
    return b"".join(parts)
