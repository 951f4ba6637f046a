"""From a path to checked bytes, and from bytes to an opened but not yet decoded picture."""

import contextlib
import errno
import os
import stat
import struct
import warnings
from collections.abc import Iterator

from PIL import Image, JpegImagePlugin, UnidentifiedImageError

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import formats, jpeg

# O_NONBLOCK: a FIFO must not block the open; O_NOFOLLOW: a symbolic link is no picture.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
    _FLAGS |= getattr(os, _name, 0)

_SENTENCES = {
    errno.ENOENT: "The file is no longer there.",
    errno.EACCES: "The file may not be read: permission denied.",
    errno.EPERM: "The file may not be read: permission denied.",
    errno.ELOOP: "The file is a symbolic link.",
    errno.EISDIR: "This is a folder, not a file.",
    errno.ENXIO: "This is a pipe, socket or device, not a file.",
    errno.EIO: "The disk reports a read error in this file.",
    errno.ESTALE if hasattr(errno, "ESTALE") else -1: "The network drive has lost the file.",
}


def _sentence(error: OSError) -> str:
    return _SENTENCES.get(
        error.errno or 0, f"The file could not be read: {error.strerror or error}."
    )


def read_checked(path: bytes, limit: int = 2 << 30) -> tuple[bytes, os.stat_result]:
    """Return the whole content of a regular file and the stat of what was really opened.

    Raises UnreadableError for anything but a regular file of 1..`limit` bytes, and when the file
    changes size while it is read.
    """
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise UnreadableError(_sentence(error)) from error
    try:
        return _read_all(handle, limit)
    except OSError as error:
        raise UnreadableError(_sentence(error)) from error
    finally:
        os.close(handle)


def read_head(path: bytes, size: int = 65536) -> tuple[bytes, os.stat_result]:
    """Return the first `size` bytes of a regular file and its stat; UnreadableError like above."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise UnreadableError(_sentence(error)) from error
    try:
        status = _check(os.fstat(handle), limit=1 << 62)
        return os.read(handle, size), status
    except OSError as error:
        raise UnreadableError(_sentence(error)) from error
    finally:
        os.close(handle)


def _check(status: os.stat_result, limit: int) -> os.stat_result:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError("This is a folder, not a file.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("This is a pipe, socket or device, not a file.")
    if status.st_size == 0:
        raise UnreadableError("The file is empty.")
    if status.st_size > limit:
        raise UnreadableError(
            f"The file has {status.st_size / 2**30:.1f} GiB, more than imgreview reads."
        )
    return status


def _read_all(handle: int, limit: int) -> tuple[bytes, os.stat_result]:
    status = _check(os.fstat(handle), limit)
    data = os.read(handle, status.st_size)
    if len(data) < status.st_size:  # network drives may give less at a time
        parts = [data]
        while part := os.read(handle, status.st_size):
            parts.append(part)
        data = b"".join(parts)
    if len(data) != status.st_size:
        raise UnreadableError("The file changed while it was read.")
    return data, status


@contextlib.contextmanager
def reading() -> Iterator[None]:
    """Turn whatever a picture parser throws into UnreadableError and keep its warnings quiet."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except UnreadableError:
        raise
    except MemoryError as error:
        raise UnreadableError(
            "Decoding this picture takes more memory than imgreview allows for one file."
        ) from error
    except Image.DecompressionBombError as error:
        raise UnreadableError(_too_large()) from error
    except Exception as error:  # parsers fed with hostile bytes raise anything
        raise UnreadableError(_parser_sentence(error)) from error


def _too_large(size: tuple[int, int] | None = None) -> str:
    claim = f"{size[0]:,} × {size[1]:,} pixels" if size else "a huge number of pixels"
    limit = formats.MAX_PIXELS // 1_000_000
    return f"The picture claims {claim}, more than the {limit} megapixels imgreview reads."


def _parser_sentence(error: Exception) -> str:
    text = str(error).strip().rstrip(".")
    lower = text.lower()
    if isinstance(error, UnidentifiedImageError | SyntaxError | struct.error) or not text:
        return "The picture's header could not be understood."
    if "truncated" in lower or "unexpected end" in lower or isinstance(error, EOFError):
        return "The file ends too early: part of the picture is missing."
    if isinstance(error, OSError) and len(text) < 80:
        return f"The picture's data could not be decoded ({text})."
    return "The picture's data could not be decoded."


def open_picture(data: bytes) -> tuple[str, Image.Image]:
    """Return (format, lazily opened picture); to be used inside `reading`.

    Raises UnreadableError for bytes of no known format, for formats whose optional package is
    missing, for sizes above `formats.MAX_PIXELS` and for absurd JPEG streams.
    """
    kind = formats.sniff(data)
    if kind is None:
        raise UnreadableError("The file's content is not a picture imgreview can read.")
    entry = formats.FORMATS.get(kind)
    if not entry.available():
        raise UnreadableError(f"Reading {kind} pictures needs an optional package: see the README.")
    image = entry.open(data)
    width, height = image.size
    if width < 1 or height < 1:
        raise UnreadableError("The picture has no pixels.")
    if width * height > formats.MAX_PIXELS:
        raise UnreadableError(_too_large(image.size))
    if isinstance(image, JpegImagePlugin.JpegImageFile) and kind == "JPEG":
        jpeg.check_scans(data, image)
    return kind, image
