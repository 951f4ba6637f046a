"""Where contents are: the files that the fingerprint cache or a judgement knows by them."""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.judgements import Judgement

Place = tuple[Path, int]
"""A path and the modification time, in nanoseconds, that the file has now."""


def places(judgements: Iterable[Judgement], cache: Path) -> dict[bytes, Place]:
    """Return where the contents of judgements lie now, {content key: place}.

    A file that is gone is left out. Looks at names only, no picture is opened.
    """
    told = {k: n for j in judgements for k, n in zip(j.pair, j.names, strict=True)}
    found = {key: at for key, name in told.items() if name is not None and (at := _there(name))}
    missing = told.keys() - found.keys()
    if missing and cache.exists():
        store = FingerprintStore(cache)
        try:
            for key, path in _cached(store, missing):
                if key not in found and (at := _there(path)):
                    found[key] = at
        finally:
            store.close()
    return found


def _cached(store: FingerprintStore, keys: Collection[bytes]) -> Iterator[tuple[bytes, Path]]:
    with store.tolerant():
        rows = store.db.execute("SELECT content, path FROM files WHERE content IS NOT NULL")
        yield from [(key, Path(os.fsdecode(path))) for key, path in rows if key in keys]


def _there(path: Path) -> Place | None:
    try:
        return (path, path.stat().st_mtime_ns)
    except (OSError, ValueError):
        return None
