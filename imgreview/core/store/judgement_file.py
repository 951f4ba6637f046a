""" "Not duplicates" as a JSON file, to carry to another machine: written whole, read with care."""

import json
import os
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from imgreview.core.errors import UserError
from imgreview.core.imaging.spare import spare_picture
from imgreview.core.store.judgements import Judgement

SCHEMA = "imgreview.not-duplicates/1"
KEY = 32  # bytes of a content key
MOST = 64 << 20  # bytes of a file that is read at all


def write(file: Path, judgements: Sequence[Judgement]) -> None:
    """Write judgements beside the file that is there and swap; raise UserError when refused."""
    data = {"schema": SCHEMA, "pairs": [_to_json(j) for j in judgements]}
    try:
        spare_picture(file)
        with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False, encoding="utf-8") as f:
            json.dump(data, f, ensure_ascii=True, indent=1)
            f.write("\n")
        Path(f.name).replace(file)
    except OSError as error:
        raise UserError(f"The list could not be written: {error.strerror}.") from error


def read(file: Path) -> tuple[Judgement, ...]:
    """Return the judgements of a file; raise UserError that names what is wrong with it."""
    try:
        if file.stat().st_size > MOST:
            raise UserError(f"{file.name} is too large for such a list.")
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{file.name} could not be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise UserError(f"{file.name} is not a JSON file.") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UserError(f"{file.name} is no list of pictures that are not duplicates.")
    pairs = data.get("pairs")
    if not isinstance(pairs, list):
        raise UserError(f"{file.name} holds no pairs.")
    return tuple(_from_json(entry, number) for number, entry in enumerate(pairs, 1))


def _to_json(judgement: Judgement) -> dict[str, Any]:
    a, b = judgement.pair
    return {
        "a": a.hex(),
        "b": b.hex(),
        "added": datetime.fromtimestamp(judgement.added, UTC).isoformat(timespec="seconds"),
        "names": [None if n is None else os.fspath(n) for n in judgement.names],
    }


def _from_json(entry: Any, number: int) -> Judgement:
    try:
        a, b = bytes.fromhex(entry["a"]), bytes.fromhex(entry["b"])
        added = datetime.fromisoformat(entry["added"])
        first, second = entry.get("names", (None, None))
        names = (_path(first), _path(second))
        seconds = (added if added.tzinfo else added.replace(tzinfo=UTC)).timestamp()
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise UserError(f"Pair {number} of the list cannot be understood.") from error
    if len(a) != KEY or len(b) != KEY or a == b:
        raise UserError(f"Pair {number} of the list is no pair of two pictures.")
    if a > b:
        a, b, names = b, a, (names[1], names[0])
    return Judgement((a, b), seconds, names)


def _path(name: Any) -> Path | None:
    if name is None:
        return None
    if not isinstance(name, str) or "\0" in name:
        raise TypeError("a name is a text")
    return Path(name)
