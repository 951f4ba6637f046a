"""Files that are one photograph together: RAW and JPEG, picture and sidecar, picture and film."""

import os
import stat
from collections.abc import Iterator
from functools import lru_cache

SIDECARS = frozenset({b".xmp", b".aae", b".thm", b".dop", b".pp3", b".on1", b".json"})
FILMS = frozenset({b".mov", b".mp4", b".mp"})  # of Live Photos and Google's Motion Photos
RAWS = frozenset(
    {b".3fr", b".arw", b".cr2", b".cr3", b".crw", b".dng", b".erf", b".iiq", b".kdc", b".mef"}
    | {b".mrw", b".nef", b".nrw", b".orf", b".pef", b".raf", b".raw", b".rw2", b".rwl", b".sr2"}
    | {b".srf", b".srw", b".x3f"}
)
DEVELOPED = (b".jpg", b".jpeg", b".heic", b".heif", b".hif", b".avif")  # what cameras write beside


def _spellings(suffix: bytes) -> Iterator[bytes]:
    yield suffix
    yield suffix.upper()


def developed_beside(path: bytes, smallest: int = 1) -> bool:
    """Return whether a RAW file has the developed picture of the same shot beside it.

    A few look-ups by name instead of a listing: `path` is one of many while a folder streams.
    `smallest` is the size in bytes from which that picture counts.
    """
    stem, suffix = os.path.splitext(path)
    if suffix.lower() not in RAWS:
        return False
    for wanted in DEVELOPED:
        for spelling in _spellings(wanted):
            try:
                status = os.lstat(stem + spelling)
            except OSError:
                continue
            if stat.S_ISREG(status.st_mode) and status.st_size >= max(1, smallest):
                return True
    return False


def has_companion(path: bytes) -> bool:
    """Return whether a picture has a sidecar, film or RAW file beside it (looked up by name)."""
    folder, name = os.path.split(path)
    try:
        beside = _companions(folder, os.stat(folder or b".").st_mtime_ns)  # noqa: PTH116 - bytes
    except OSError:
        return False
    if not beside:
        return False
    stem, own = os.path.splitext(name)
    for suffix in (*SIDECARS, *FILMS, *(() if own.lower() in RAWS else RAWS)):
        for spelling in _spellings(suffix):
            if stem + spelling in beside or (suffix in SIDECARS and name + spelling in beside):
                return True
    return False


@lru_cache(maxsize=256)
def _companions(folder: bytes, changed_ns: int) -> frozenset[bytes]:
    """Return the names in a folder that may belong to a picture; read again once it changed.

    Asking for each of eighty names a picture took longer than all else that ranks a group.
    """
    del changed_ns  # only part of what is remembered
    known = SIDECARS | FILMS | RAWS
    names = os.listdir(folder or b".")
    return frozenset(n for n in names if os.path.splitext(n)[1].lower() in known)
