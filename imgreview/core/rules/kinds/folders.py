"""The file in the folder that stands first in a list, or outside all of them."""

import os
from collections.abc import Callable
from pathlib import Path

from imgreview.core.rules.base import RULES, Asks, Kind, Line, Measure, Option, Unit

INSIDE, OUTSIDE = "inside", "outside"


def _ranks(line: Line) -> Callable[[str], float]:
    # As text: a hundred thousand Path objects would take a second of their own.
    written = (str(Path(f).expanduser()) for f in line.items("folders") if f.strip())
    folders = [os.path.normcase(f).rstrip(os.sep) + os.sep for f in written]
    outside = line.text("side") == OUTSIDE
    known: dict[str, float] = {}

    def rank(parent: str) -> float:
        found = known.get(parent)
        if found is None:
            below = os.path.normcase(parent) + os.sep
            place = next((n for n, folder in enumerate(folders) if below.startswith(folder)), None)
            if outside:
                found = 1.0 if place is None else 0.0
            else:
                found = float(-len(folders) if place is None else -place)
            known[parent] = found
        return found

    return rank


def _measure(line: Line) -> Measure:
    rank, above = _ranks(line), os.path.dirname
    return lambda files, _group: [rank(above(str(f.id.path))) for f in files]


RULES.add(
    "folders",
    Kind(
        "folders",
        "Folder order",
        "folder",
        "The file in the folder that stands first in the list (with everything below it), or "
        "outside all of them.",
        Unit.PATH,
        _measure,
        lambda f, _group, _line: str(f.path.parent),
        options=(
            Option("folders", "Folders, best first", Asks.FOLDERS, ()),
            Option(
                "side",
                "Prefer files",
                Asks.CHOICE,
                INSIDE,
                ((INSIDE, "inside, in this order"), (OUTSIDE, "outside of all of them")),
            ),
        ),
    ),
)
