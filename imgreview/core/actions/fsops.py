"""The only module that changes photo folders: small calls, none of which replaces a file."""

import ctypes
import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import ParamSpec, TypeVar

from imgreview.core.actions.identity import Ident, NameTaken, aside_name, ident
from imgreview.core.errors import RefusedError

P = ParamSpec("P")
T = TypeVar("T")

CHUNK = 1 << 20
EDGE = 1 << 16
SWAPPED = "Another file took its place at that very moment; it was left alone."
_NO_FLAG = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})
_NO_LINK = _NO_FLAG | {errno.EPERM, errno.EMLINK}


def _flags(*names: str) -> int:
    """Return the sum of the flags of open(2) that this system knows."""
    return sum(getattr(os, name, 0) for name in names)


_READ = os.O_RDONLY | _flags("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flags("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY")


def _raise_errno(source: bytes, target: bytes) -> None:
    code = ctypes.get_errno()
    raise OSError(code, os.strerror(code), source, None, target)


def _rename_linux(source: bytes, target: bytes) -> None:
    """Rename with renameat2(2) and RENAME_NOREPLACE; ENOSYS where the C library lacks it."""
    at_cwd, no_replace = -100, 1
    if not hasattr(_LIBC, "renameat2"):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), source)
    if _LIBC.renameat2(at_cwd, source, at_cwd, target, no_replace) != 0:
        _raise_errno(source, target)


def _rename_darwin(source: bytes, target: bytes) -> None:
    """Rename with renamex_np(2) and RENAME_EXCL."""
    if _LIBC.renamex_np(source, target, 4) != 0:
        _raise_errno(source, target)


def _rename_windows(source: bytes, target: bytes) -> None:
    os.rename(source, target)  # refuses to replace on Windows


_LIBC = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else ctypes.CDLL("msvcrt")
_KNOWN = {"darwin": _rename_darwin, "win32": _rename_windows}
_rename_noreplace = _KNOWN.get(sys.platform, _rename_linux)  # ENOSYS where there is none


def _link(source: bytes, target: bytes) -> None:
    os.link(source, target, follow_symlinks=False)


def _copy_attributes(reader: int, writer: int, info: os.stat_result) -> None:
    """Give the open copy the mode, times and, where both volumes know them, extended attributes."""
    if sys.platform == "linux":
        with suppress(OSError):  # a volume without them
            for name in os.listxattr(reader):
                with suppress(OSError):  # one that only root may set, or the other volume has none
                    os.setxattr(writer, name, os.getxattr(reader, name))
    if os.utime in os.supports_fd:
        os.fchmod(writer, stat.S_IMODE(info.st_mode))
        os.utime(writer, ns=(info.st_atime_ns, info.st_mtime_ns))


class Fs:
    """The real file system on bytes paths; every system call passes `call`.

    A test double overrides `call` to fail, kill the process or swap a file just before the
    N-th one. All methods raise OSError; `discard` and `copy` also raise RefusedError when the
    file is no longer the one that was checked.
    """

    def call(self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one system call; `name` says which, for a double."""
        return function(*args, **kwargs)

    def lstat(self, path: bytes) -> os.stat_result:
        """Return the state of the name itself, never of what a link points to."""
        return self.call("lstat", os.lstat, path)

    def peek(self, path: bytes) -> os.stat_result | None:
        """Return `lstat`, or None when there is nothing at `path`."""
        try:
            return self.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            return None

    def open_read(self, path: bytes) -> int:
        """Open a regular file for reading; never follows a link, never blocks on a FIFO."""
        fd = self.call("open", os.open, path, _READ)
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            raise OSError(errno.EINVAL, "not a regular file", path)
        return fd

    def read_edges(self, path: bytes) -> os.stat_result:
        """Read the first and last 64 KiB to prove the file readable; return its state."""
        fd = self.open_read(path)
        try:
            info = os.fstat(fd)
            self.call("read", os.read, fd, EDGE)
            if info.st_size > EDGE:
                os.lseek(fd, -EDGE, os.SEEK_END)
                self.call("read", os.read, fd, EDGE)
            return info
        finally:
            os.close(fd)

    def digest(self, path: bytes) -> tuple[bytes, os.stat_result]:
        """Return the BLAKE2b-256 of the whole file and its state; EAGAIN if it just changed."""
        fd = self.open_read(path)
        try:
            before = os.fstat(fd)
            hasher = hashlib.blake2b(digest_size=32)
            while chunk := self.call("read", os.read, fd, CHUNK):
                hasher.update(chunk)
            if ident(os.fstat(fd)) != ident(before):
                raise OSError(errno.EAGAIN, "changed while it was read", path)
            return hasher.digest(), before
        finally:
            os.close(fd)

    def mkdir(self, path: bytes, mode: int = 0o777) -> None:
        """Make one folder; FileExistsError when the name is taken."""
        self.call("mkdir", os.mkdir, path, mode)

    def make_dirs(self, path: bytes, mode: int = 0o777) -> list[bytes]:
        """Make a folder and its missing parents, durably; return those made, outermost first."""
        missing = []
        while self.peek(path) is None:
            missing.append(path)
            path = os.path.dirname(path)
        made = []
        for folder in reversed(missing):
            try:
                self.mkdir(folder, mode)
                made.append(folder)
                self.sync_dir(os.path.dirname(folder))  # FAT keeps no journal of its names
            except FileExistsError:
                continue  # another process was faster
        return made

    def remove_empty_dir(self, path: bytes) -> None:
        """Remove a folder; the system refuses unless it is empty."""
        self.call("rmdir", os.rmdir, path)

    def sync_dir(self, path: bytes) -> None:
        """Make the names in a folder survive a power cut; nothing to do where that is unknown."""
        if os.name != "posix":
            return
        fd = self.call("open", os.open, path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            self.call("fsync", os.fsync, fd)
        except OSError as error:
            if error.errno not in (*_NO_FLAG, errno.EBADF, errno.EROFS):
                raise
        finally:
            os.close(fd)

    def create(self, path: bytes, data: bytes, mode: int = 0o600) -> None:
        """Write a new small file and fsync it; FileExistsError when the name is taken."""
        fd = self.call("open", os.open, path, _NEW, mode)
        try:
            try:
                self._write_all(fd, data)
                self.call("fsync", os.fsync, fd)
            finally:
                os.close(fd)
        except OSError:
            self.call("unlink", os.unlink, path)  # ours: made exclusively above
            raise

    def _write_all(self, fd: int, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[self.call("write", os.write, fd, view) :]

    def rename(self, source: bytes, target: bytes, mark: str = "") -> None:
        """Rename on one volume; NameTaken when `target` exists, EXDEV across volumes.

        Where the system cannot rename without replacing, a hard link (which never replaces) is
        made and the old name taken away; where it cannot do that either, ENOTSUP.
        """
        try:
            self.call("rename", _rename_noreplace, source, target)
        except FileExistsError as error:
            raise NameTaken(*error.args) from error
        except OSError as error:
            if error.errno not in _NO_FLAG:
                raise
            self._rename_by_link(source, target, mark or secrets.token_hex(8))

    def _rename_by_link(self, source: bytes, target: bytes, mark: str) -> None:
        try:
            self.call("link", _link, source, target)
        except FileExistsError as error:
            raise NameTaken(*error.args) from error
        except OSError as error:
            if error.errno in _NO_LINK:
                raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), source) from error
            raise
        made = self.lstat(target)
        try:
            self.discard(source, ident(made), mark)
        except (OSError, RefusedError):
            left = self.peek(source)
            if left is not None and (left.st_dev, left.st_ino) == (made.st_dev, made.st_ino):
                self.unlink_extra(target)
            raise

    def unlink_extra(self, path: bytes) -> None:
        """Take away a name whose content is proven to exist elsewhere, or a file of our own."""
        self.call("unlink", os.unlink, path)

    def discard(self, path: bytes, seen: Ident, mark: str) -> None:
        """Remove `path` only if it still is `seen`, closing the gap between look and act.

        The name is first set aside, looked at again and only then removed; a file that had
        been swapped in is put back. RefusedError then.
        """
        aside = aside_name(path, mark)
        self._set_aside(path, aside)
        try:
            if ident(self.lstat(aside)) != seen:
                raise RefusedError(SWAPPED)
            self.call("unlink", os.unlink, aside)
        except (OSError, RefusedError):
            self._set_aside(aside, path)
            raise

    def _set_aside(self, path: bytes, aside: bytes) -> None:
        try:
            self.call("rename", _rename_noreplace, path, aside)
        except OSError as error:
            taken = isinstance(error, FileExistsError)
            if not taken and error.errno not in _NO_FLAG:
                raise
            if taken or self.peek(aside) is not None:
                # not FileExistsError: that would tell the caller to try another target name
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), aside) from error
            self.call("rename", os.rename, path, aside)

    def copy(self, source: bytes, target: bytes, seen: Ident) -> bytes:
        """Copy bytes, mode, times and extended attributes to a new file, fsync it, prove it.

        Returns the BLAKE2b-256 of what was read back from `target`. Raises RefusedError when
        `source` is not `seen`, EIO when the copy differs; `target` is gone again then.
        """
        reader = self.open_read(source)
        try:
            info = os.fstat(reader)
            if ident(info) != seen:
                raise RefusedError("It changed while it was being copied; it was left alone.")
            writer = self.call("open", os.open, target, _NEW, 0o600)
            try:
                try:
                    written = self._pour(reader, writer)
                    _copy_attributes(reader, writer, info)
                    self.call("fsync", os.fsync, writer)
                    if hasattr(os, "posix_fadvise"):  # let the proof read the drive, not memory
                        os.posix_fadvise(writer, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(writer)
                if os.utime not in os.supports_fd:
                    os.utime(target, ns=(info.st_atime_ns, info.st_mtime_ns))
                if ident(os.fstat(reader)) != seen:
                    raise RefusedError("It changed while it was being copied; it was left alone.")
                proof, _ = self.digest(target)
                if proof != written:
                    raise OSError(errno.EIO, "the copy differs from the original", target)
            except (OSError, RefusedError):
                self.call("unlink", os.unlink, target)  # ours: made exclusively above
                raise
            return proof
        finally:
            os.close(reader)

    def _pour(self, reader: int, writer: int) -> bytes:
        hasher = hashlib.blake2b(digest_size=32)
        while chunk := self.call("read", os.read, reader, CHUNK):
            hasher.update(chunk)
            self._write_all(writer, chunk)
        return hasher.digest()
