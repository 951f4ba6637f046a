"""Working pictures kept on disk, bounded in size; anything here may be thrown away."""

import contextlib
import logging
import os
import tempfile
import threading
from pathlib import Path

log = logging.getLogger(__name__)

TRIM_TO = 0.8  # share of the limit that stays when the folder grew over it
CHECK_EVERY = 32 << 20  # bytes written between two looks at the size of the folder


class ThumbStore:
    """A folder of JPEG files by key; thread-safe, oldest access goes first."""

    def __init__(self, folder: Path, max_bytes: int = 2 << 30) -> None:
        self._folder = folder
        self._max = max_bytes
        self._lock = threading.Lock()
        self._unchecked = 0
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.jpg"

    def has(self, key: str) -> bool:
        """Return whether `key` is held."""
        return self._path(key).is_file()

    def get(self, key: str) -> bytes | None:
        """Return the JPEG bytes kept under `key`, or None."""
        path = self._path(key)
        try:
            data = path.read_bytes()
            os.utime(path)  # many file systems do not note when a file was last read
        except OSError:
            return None
        return data or None

    def put(self, key: str, jpeg: bytes) -> None:
        """Keep `jpeg` under `key`; readers see the old file or the new one, never a part.

        A full or read-only disk only costs the speed that this store is for.
        """
        path = self._path(key)
        try:
            path.parent.mkdir(exist_ok=True, mode=0o700)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as file:
                file.write(jpeg)
            Path(file.name).replace(path)
        except OSError as error:
            log.warning("a thumbnail could not be kept: %s", error)
            return
        with self._lock:
            self._unchecked += len(jpeg)
            due = self._unchecked >= min(CHECK_EVERY, self._max // 4)
            if due:
                self._unchecked = 0
        if due:
            self._trim()

    def _entries(self) -> list[tuple[float, int, Path]]:
        found = []
        for path in self._folder.glob("??/*"):
            with contextlib.suppress(OSError):  # another process may have dropped it meanwhile
                status = path.stat()
                found.append((status.st_mtime, status.st_size, path))
        return found

    def _trim(self) -> None:
        entries = sorted(self._entries(), key=lambda e: e[0])
        total = sum(size for _, size, _ in entries)
        if total <= self._max:
            return
        for _, size, path in entries:
            if total <= self._max * TRIM_TO:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size

    def size(self) -> int:
        """Return the bytes held."""
        return sum(size for _, size, _ in self._entries())

    def clear(self) -> None:
        """Drop everything."""
        for _, _, path in self._entries():
            with contextlib.suppress(OSError):
                path.unlink()
