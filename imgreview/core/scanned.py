"""The folders that were ever scanned here: a plan from elsewhere may name files in no other."""

import json
import logging
import os
from collections.abc import Iterable
from pathlib import Path

from imgreview.core import paths, private

log = logging.getLogger(__name__)

MOST = 500  # folders remembered, the newest


def file() -> Path:
    """Return where they are kept."""
    return paths.data_dir() / "scanned.json"


def folders() -> tuple[Path, ...]:
    """Return the folders, under their real paths; none when the list cannot be read."""
    try:
        data = json.loads(file().read_text(encoding="ascii"))
    except (OSError, ValueError, RecursionError):
        return ()
    names = data if isinstance(data, list) else []
    return tuple(Path(n) for n in names if isinstance(n, str) and Path(n).is_absolute())


def remember(roots: Iterable[Path]) -> None:
    """Add folders; where that fails a plan only needs the folder named when it is applied."""
    known = folders()
    new = [Path(os.path.realpath(root)) for root in roots]
    if set(new) <= set(known):
        return
    kept = tuple(dict.fromkeys((*known, *new)))[-MOST:]
    try:
        text = json.dumps([str(folder) for folder in kept])  # ASCII: odd bytes are escapes
        private.file(file()).write_text(text, encoding="ascii")
    except OSError as error:
        log.warning("the scanned folders could not be noted: %s", error)


def outside(files: Iterable[Path], allowed: Iterable[Path]) -> list[Path]:
    """Return the files that lie in none of the allowed folders, links resolved."""
    real = [os.path.realpath(folder) for folder in allowed]
    inside: dict[Path, bool] = {}
    found = []
    for path in files:
        if path.parent not in inside:
            parent = Path(os.path.realpath(path.parent))
            inside[path.parent] = any(parent.is_relative_to(folder) for folder in real)
        if not inside[path.parent]:
            found.append(path)
    return found
