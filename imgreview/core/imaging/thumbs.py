"""A folder of small JPEG pictures, bounded in size, that may be thrown away at any time."""

import contextlib
import hashlib
import os
import secrets
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from imgreview.core import private

_SUFFIX = ".jpg"
_TEMPORARY = ".part"
_TOUCH_AFTER = 3600.0  # seconds; a finer order of last use is not worth a write for each read
_KEEP_SHARE = 0.9  # how far clearing out goes below the limit


class ThumbStore:
    """Keeps JPEG bytes by key; the least recently used go first once `max_bytes` is passed.

    May be used from several threads, and from several processes on one folder: files appear
    whole or not at all, and one that vanishes is merely missing.
    """

    def __init__(self, folder: Path, max_bytes: int = 2 << 30) -> None:
        self.folder = folder
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._total: int | None = None  # bytes in the folder, counted when first needed

    def _file(self, key: str) -> Path:
        name = hashlib.blake2b(key.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        return self.folder / name[:2] / (name + _SUFFIX)

    def get(self, key: str) -> bytes | None:
        """Return the picture kept under `key`, or None."""
        file = self._file(key)
        try:
            with file.open("rb") as handle:
                if time.time() - os.fstat(handle.fileno()).st_mtime > _TOUCH_AFTER:
                    with contextlib.suppress(OSError):
                        os.utime(file)  # the time of last use; access times are often switched off
                return handle.read() or None
        except OSError:
            return None

    def put(self, key: str, jpeg: bytes) -> None:
        """Keep a picture; a full disk or a read-only folder is no error, it is then not kept."""
        file = self._file(key)
        temporary = file.with_name(f"{file.name}.{secrets.token_hex(4)}{_TEMPORARY}")
        try:
            private.folder(file.parent)
            with open(temporary, "xb", opener=private.opener) as handle:
                handle.write(jpeg)
            temporary.replace(file)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            return
        with self._lock:
            if self._total is None:
                self._total = sum(size for _, size, _ in self._files())
            else:
                self._total += len(jpeg)
            if self._total > self._max_bytes:
                self._total = self._evict()

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        """Yield (time of last use, bytes, path) of every file of ours."""
        for folder in self.folder.glob("[0-9a-f][0-9a-f]"):
            for file in folder.iterdir():
                if file.suffix in (_SUFFIX, _TEMPORARY):
                    with contextlib.suppress(OSError):
                        status = file.stat()
                        yield status.st_mtime, status.st_size, file

    def _evict(self) -> int:
        """Delete the least recently used files; return the bytes that stay."""
        files = sorted(self._files())
        total = sum(size for _, size, _ in files)
        for _, size, file in files:
            if total <= self._max_bytes * _KEEP_SHARE:
                break
            with contextlib.suppress(OSError):
                file.unlink()
                total -= size
        return total

    def size(self) -> int:
        """Return the bytes kept."""
        return sum(size for _, size, _ in self._files())

    def clear(self) -> None:
        """Forget all pictures."""
        with self._lock:
            for _, _, file in self._files():
                with contextlib.suppress(OSError):
                    file.unlink()
            self._total = 0
