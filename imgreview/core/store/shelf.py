"""Bytes that do not fit into memory during a scan, in a nameless file that ends with it."""

import contextlib
import logging
import shutil
import tempfile
import threading
import weakref
from collections.abc import Hashable
from pathlib import Path
from typing import IO

from imgreview.core import private

LIMIT = 1 << 30  # bytes written at most: the working pictures of 20,000 files
SHARE = 8  # part of the free space of the disk that is taken at most

log = logging.getLogger(__name__)


class Shelf:
    """Keeps bytes by key while there is room; may be used from several threads.

    What is put on a full shelf, or while the disk makes trouble, is merely not found again.
    """

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        """Prepare a shelf in `folder`; nothing is written before the first `put`."""
        self._folder = folder
        self._limit = limit
        self._lock = threading.Lock()
        self._file: IO[bytes] | None = None
        self._end = 0
        self._places: dict[Hashable, tuple[int, int]] = {}

    def put(self, key: Hashable, data: bytes) -> None:
        """Keep `data` under `key`, if there is room."""
        with self._lock:
            if self._end + len(data) > self._limit:
                return
            try:
                file = self._file or self._opened()
                file.seek(self._end)
                file.write(data)
            except OSError as error:
                log.info("the shelf is closed: %s", error)
                self._limit = 0
                return
            self._places[key] = (self._end, len(data))
            self._end += len(data)

    def get(self, key: Hashable) -> bytes | None:
        """Return what was put under `key`, None where it was not kept."""
        with self._lock:
            place = self._places.get(key)
            if place is None or self._file is None:
                return None
            start, length = place
            try:
                self._file.seek(start)
                data = self._file.read(length)
            except OSError as error:
                log.info("the shelf cannot be read: %s", error)
                return None
            return data if len(data) == length else None

    def _opened(self) -> IO[bytes]:
        folder = private.folder(self._folder)
        self._limit = min(self._limit, shutil.disk_usage(folder).free // SHARE)
        file = tempfile.TemporaryFile(dir=folder, buffering=0)  # noqa: SIM115 - it outlives this
        weakref.finalize(self, _closed, file)
        self._file = file
        return file


def _closed(file: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # a disk that is gone takes its files along
        file.close()
