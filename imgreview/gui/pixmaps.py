"""Sharp, upright pictures for the window: decoded elsewhere, kept here, low resolution first."""

import time
from collections import OrderedDict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from imgreview.core.errors import UserError
from imgreview.gui.jobs import Job, JobRunner, while_alive
from imgreview.gui.picture_loading import RENDER, Decoder, Loaded, Thumbnails, Wanted, load

__all__ = ["RENDER", "Decoder", "PictureSource", "Thumbnails", "to_qimage"]

_STEPS = (96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192)
FULL = 0  # the edge that asks for every pixel
_UNBOUNDED = 1 << 30
BUDGET = 48 << 20  # bytes of pictures kept for later, at least
SCREENS = 3  # or as many as cover the largest screen so often
FRESH_SECONDS = 5.0  # what was shown this long ago may still be on the screen: never dropped


def budget_of(screens: Iterable[QSize]) -> int:
    """Return how many bytes of pictures to keep, for screens of so many device pixels."""
    largest = max((4 * size.width() * size.height() for size in screens), default=0)
    return max(BUDGET, SCREENS * largest)


def to_qimage(width: int, height: int, rgb: bytes) -> QImage:
    """Return an image that owns its pixels; `rgb` has no padding between rows."""
    if len(rgb) != width * height * 3:
        raise ValueError(f"{len(rgb)} bytes are not {width} × {height} pixels")
    # The stride is explicit because Qt assumes rows padded to 4 bytes, and the copy makes the
    # image independent of the buffer.
    return QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888).copy()


@dataclass(frozen=True, slots=True)
class _Key:
    path: Path
    stamp: int  # mtime_ns: a changed file is another picture
    edge: int  # device pixels, one of _STEPS or _UNBOUNDED


class PictureSource(QObject):
    """Hands out pixmaps by file and size and loads what is missing, newest request first.

    Signals: ready(object path, int edge) when a better picture than before can be asked for,
    with the edge that was asked for; failed(object path, str sentence).
    """

    ready = Signal(object, int)
    failed = Signal(object, str)

    def __init__(
        self,
        runner: JobRunner,
        decoder: Decoder,
        thumbs: Thumbnails | None = None,
        budget: int = BUDGET,
        parallel: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._decoder, self._thumbs = runner, decoder, thumbs
        self._budget, self._parallel = budget, parallel
        self._cache: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._seen: dict[_Key, float] = {}  # when a picture was handed out last
        self._edges: dict[tuple[Path, int], set[int]] = {}
        self._cost = 0
        self._wanted: OrderedDict[_Key, int] = OrderedDict()  # key → logical edge; last is next
        self._ahead: OrderedDict[_Key, int] = OrderedDict()
        self._running: dict[_Key, tuple[Job, int]] = {}
        self._failures: dict[tuple[Path, int], str] = {}
        self._profile: bytes | None = None
        self._closed = False

    def use_profile(self, profile: bytes | None) -> None:
        """Show pictures in the colours of a screen (an ICC profile; None: sRGB) from now on."""
        self._profile = profile
        shown = {key.path for key in self._cache}
        self.forget_all(shown)
        for path in shown:
            self.ready.emit(path, FULL)  # whoever shows it asks again

    def ratio(self) -> float:
        """Return device pixels per logical pixel of the sharpest screen."""
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0

    def picture(self, path: Path, stamp: int, edge: int) -> QPixmap | None:
        """Return the picture for `edge` logical pixels, or the best there is, and load it sharp.

        `stamp` is the file's mtime_ns; edge 0 asks for every pixel. The pixmap may have more or
        fewer pixels than asked for: draw it into a rectangle. None: nothing to show yet.
        """
        assert QThread.currentThread() is self.thread()
        key = self._key(path, stamp, edge)
        best = self._best(key)
        if best is not None and best.edge >= key.edge:
            self._ahead.pop(key, None)
        elif key not in self._running and (path, stamp) not in self._failures:
            self._ahead.pop(key, None)
            self._wanted[key] = edge
            self._wanted.move_to_end(key)
            self._pump()
        if best is None:
            return None
        self._cache.move_to_end(best)
        self._seen[best] = time.monotonic()
        return self._cache[best]

    def failure(self, path: Path, stamp: int) -> str | None:
        """Return why a picture cannot be shown, in one sentence."""
        return self._failures.get((path, stamp))

    def prefetch(self, pictures: Iterable[tuple[Path, int]], edge: int) -> None:
        """Load (path, stamp) pictures when nothing visible waits; replaces the last wishes."""
        self._ahead.clear()
        for path, stamp in pictures:
            key = self._key(path, stamp, edge)
            best = self._best(key)
            known = best is not None and best.edge >= key.edge
            if not known and key not in self._running and (path, stamp) not in self._failures:
                self._ahead[key] = edge
        self._pump()

    def cancel_pending(self) -> None:
        """Forget what was asked for and is not being loaded yet."""
        self._wanted.clear()
        self._ahead.clear()

    def forget(self, path: Path) -> None:
        """Drop everything about a file, after it was moved or should be read again."""
        self.forget_all({path})

    def forget_all(self, paths: Collection[Path]) -> None:
        """Drop everything about many files (a set is looked through fastest)."""
        for name in [n for n in self._edges if n[0] in paths]:
            for edge in tuple(self._edges[name]):
                self._drop(_Key(*name, edge))
        for name in [n for n in self._failures if n[0] in paths]:
            del self._failures[name]

    def close(self) -> None:
        """Stop loading; pictures already here can still be asked for."""
        self._closed = True
        self.cancel_pending()
        for job, _ in self._running.values():
            job.cancel()

    def _key(self, path: Path, stamp: int, edge: int) -> _Key:
        if edge <= FULL:
            return _Key(path, stamp, _UNBOUNDED)
        device = round(edge * self.ratio())
        return _Key(path, stamp, next((s for s in _STEPS if s >= device), _UNBOUNDED))

    def _best(self, key: _Key) -> _Key | None:
        edges = self._edges.get((key.path, key.stamp))
        if not edges:
            return None
        enough = [edge for edge in edges if edge >= key.edge]
        return _Key(key.path, key.stamp, min(enough) if enough else max(edges))

    def _pump(self) -> None:
        while not self._closed and len(self._running) < self._parallel:
            if self._wanted:
                key, edge = self._wanted.popitem(last=True)
            elif self._ahead:
                key, edge = self._ahead.popitem(last=False)
            else:
                return
            low = self._best(key) is None
            wanted = Wanted(key.path, key.edge, unbounded=key.edge == _UNBOUNDED)
            work = partial(load, self._decoder, self._thumbs, wanted, low, self._profile)
            job = self._runner.start(work)
            self._running[key] = job, edge
            job.event.connect(while_alive(self._on_loaded, key, edge))
            job.finished.connect(while_alive(self._on_end, key))
            job.failed.connect(while_alive(self._on_failed, key))

    def _on_loaded(self, key: _Key, edge: int, loaded: Loaded) -> None:
        if self._closed:
            return
        shown = QPixmap.fromImage(
            to_qimage(loaded.width, loaded.height, loaded.rgb), Qt.ImageConversionFlag.ColorOnly
        )
        shown.setDevicePixelRatio(self.ratio())
        self._keep(_Key(key.path, key.stamp, loaded.edge), shown)
        # A picture with fewer pixels than wanted is complete: it serves every size.
        if loaded.edge == key.edge and max(loaded.width, loaded.height) < key.edge:
            self._keep(_Key(key.path, key.stamp, _UNBOUNDED), shown)
        self.ready.emit(key.path, edge)

    def _on_end(self, key: _Key, _value: object) -> None:
        self._running.pop(key, None)
        self._pump()

    def _on_failed(self, key: _Key, error: Exception) -> None:
        self._running.pop(key, None)
        if self._closed:
            return
        sentence = str(error) if isinstance(error, UserError) else self.tr("It could not be read.")
        self._failures[key.path, key.stamp] = sentence
        self.failed.emit(key.path, sentence)
        self._pump()

    def _keep(self, key: _Key, shown: QPixmap) -> None:
        self._drop(key)
        self._cache[key] = shown
        self._edges.setdefault((key.path, key.stamp), set()).add(key.edge)
        self._cost += _cost(shown)
        fresh = time.monotonic() - FRESH_SECONDS
        while self._cost > self._budget and len(self._cache) > 1:
            oldest = next(iter(self._cache))
            # Dropped from the screen it would be asked for at once, in turns with the next one.
            if self._seen.get(oldest, 0.0) > fresh:
                break
            self._drop(oldest)

    def _drop(self, key: _Key) -> None:
        shown = self._cache.pop(key, None)
        self._seen.pop(key, None)
        if shown is None:
            return
        self._cost -= _cost(shown)
        edges = self._edges[key.path, key.stamp]
        edges.discard(key.edge)
        if not edges:
            del self._edges[key.path, key.stamp]


def _cost(shown: QPixmap) -> int:
    return shown.width() * shown.height() * 4
