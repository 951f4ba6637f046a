"""Reading one picture for the window, in a worker thread: the stored one first, then sharp."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, Protocol

from PIL import Image

from imgreview.core.domain import FileId
from imgreview.core.jobs import CancelToken
from imgreview.gui.core_loader import load_core

RENDER = "imgreview.core.imaging.render:render"


class Decoder(Protocol):
    """What a DecoderPool offers."""

    def run(self, task: str, path: bytes, **options: Any) -> Any:
        """Run a task on a file in another process; UnreadableError when that fails."""
        ...


class Thumbnails(Protocol):
    """What a ThumbStore offers."""

    def get(self, key: str) -> bytes | None:
        """Return the JPEG kept under a name."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture that is to be shown in so many device pixels, or in all it has."""

    path: Path
    edge: int
    unbounded: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """An upright picture, RGB888 rows without padding."""

    width: int
    height: int
    rgb: bytes
    edge: int  # what it is good for: the wanted edge, or that of the stored thumbnail


def load(
    decoder: Decoder,
    thumbs: Thumbnails | None,
    wanted: Wanted,
    low: bool,
    profile: bytes | None,
    token: CancelToken,
) -> Iterator[Loaded]:
    """Yield the stored working picture if there is one, then the sharp picture (worker thread)."""
    small = _stored(thumbs, wanted.path) if low and thumbs is not None else None
    if small is not None:
        yield _converted(small, profile)
        if wanted.edge <= small.edge:
            return
    token.check()
    edge = None if wanted.unbounded else wanted.edge
    width, height, rgb = decoder.run(RENDER, os.fsencode(wanted.path), edge=edge)
    yield _converted(Loaded(width, height, rgb, wanted.edge), profile)


def _converted(loaded: Loaded, profile: bytes | None) -> Loaded:
    """Return a picture in the colours of the screen; None: it shows sRGB."""
    if profile is None:
        return loaded
    load_core()
    from imgreview.core.imaging.screen import for_screen

    size = (loaded.width, loaded.height)
    return replace(loaded, rgb=for_screen(size, loaded.rgb, profile))


def _stored(thumbs: Thumbnails, path: Path) -> Loaded | None:
    """Return the working picture that the scan kept, if there is one for this state of the file."""
    load_core()
    from imgreview.core.analysis import WORK_EDGE
    from imgreview.core.fingerprinting import (
        thumb_key,  # both late: they bring NumPy and the methods
    )

    try:
        stat = path.stat()
        times = (stat.st_mtime_ns, stat.st_ctime_ns)
        data = thumbs.get(thumb_key(FileId(path, stat.st_size, *times)))
        if data is None:
            return None
        with Image.open(BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as image:
            shown = image.convert("RGB")
    except OSError:  # the sharp picture will tell what is wrong
        return None
    return Loaded(shown.width, shown.height, shown.tobytes(), WORK_EDGE)
