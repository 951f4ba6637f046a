"""Which facts of the files of a group differ, and which file is the better one by each."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from imgreview.core.domain import ImageFile

FactValue = int | float | str | datetime | tuple[float, float] | None


class Fact(StrEnum):
    """What can be compared between files, in the order it is shown."""

    PIXELS = "pixels"
    SIZE = "size"
    FORMAT = "format"
    QUALITY = "quality"  # of JPEG tables, 1..100
    TAKEN = "taken"
    CAMERA = "camera"
    GPS = "gps"
    SHARPNESS = "sharpness"
    DETAIL = "detail"  # share of the linear size that holds real detail
    METADATA = "metadata"
    MODIFIED = "modified"  # nanoseconds
    FOLDER = "folder"


_VALUE: dict[Fact, Callable[[ImageFile], FactValue]] = {
    Fact.PIXELS: lambda f: f.facts.pixels,
    Fact.SIZE: lambda f: f.id.size,
    Fact.FORMAT: lambda f: f.facts.format,
    Fact.QUALITY: lambda f: f.facts.jpeg_quality,
    Fact.TAKEN: lambda f: f.facts.taken,
    Fact.CAMERA: lambda f: f.facts.camera or None,
    Fact.GPS: lambda f: f.facts.gps,
    Fact.SHARPNESS: lambda f: f.facts.sharpness,
    Fact.DETAIL: lambda f: f.facts.real_scale,
    Fact.METADATA: lambda f: f.facts.metadata_fields,
    Fact.MODIFIED: lambda f: f.id.mtime_ns,
    Fact.FOLDER: lambda f: os.path.dirname(f.path),
}

_MORE_IS_BETTER = {  # with the relative difference that counts
    Fact.PIXELS: 0.005,
    Fact.QUALITY: 0.02,
    Fact.SHARPNESS: 0.05,
    Fact.DETAIL: 0.05,
    Fact.METADATA: 0.0,
}
SAME_SIZE = 1.05  # pixels of the largest for one of the smallest, where sharpness is compared
WORSE = 3  # points of JPEG quality that are a difference
_ANY_IS_BETTER = (Fact.CAMERA, Fact.GPS, Fact.TAKEN)

_MEASURED = frozenset((Fact.DETAIL, Fact.SHARPNESS))  # None: not looked at, rather than not there


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of every file of a group; `best` holds the places of the better files.

    `comparable` is false of sharpness where the figures tell nothing about which one is better.
    """

    fact: Fact
    values: tuple[FactValue, ...]
    best: frozenset[int]
    comparable: bool = True

    @property
    def differs(self) -> bool:
        """Return whether the files disagree; one measured alone is nothing to compare."""
        if not self.comparable:
            return False
        if self.fact in _MEASURED and None in self.values:
            return False
        return len(set(self.values)) > 1


def value(file: ImageFile, fact: Fact) -> FactValue:
    """Return a fact of a file, None when it is not known."""
    return _VALUE[fact](file)


def row(files: Sequence[ImageFile], fact: Fact) -> Row:
    """Return one fact of all files, with the better ones marked where better means something."""
    values = tuple(value(f, fact) for f in files)
    if fact is not Fact.SHARPNESS:
        return Row(fact, values, _best(fact, values))
    best = _best(fact, values) if _one_size(files) else frozenset()
    told = frozenset() if _is_noise(files, best) else best
    return Row(fact, values, told, bool(told))


def _one_size(files: Sequence[ImageFile]) -> bool:
    """Return whether sharpness can be compared: it is measured in the pixels of each picture."""
    pixels = [f.facts.pixels for f in files]
    return max(pixels) <= SAME_SIZE * min(pixels)


def _is_noise(files: Sequence[ImageFile], best: frozenset[int]) -> bool:
    """Return whether one called sharper was saved at a lower quality: artefacts count as detail."""
    known = [f.facts.jpeg_quality for f in files if f.facts.jpeg_quality is not None]
    theirs = [q for i in best if (q := files[i].facts.jpeg_quality) is not None]
    return bool(theirs) and min(theirs) <= max(known) - WORSE


def _best(fact: Fact, values: Sequence[FactValue]) -> frozenset[int]:
    known = [i for i, v in enumerate(values) if v is not None]
    if fact in _ANY_IS_BETTER:
        return frozenset(known) if 0 < len(known) < len(values) else frozenset()
    if fact not in _MORE_IS_BETTER:
        return frozenset()
    figures = {i: float(v) for i in known if isinstance(v := values[i], int | float)}
    if len(figures) < 2:
        return frozenset()
    top = max(figures.values())
    close = top * (1 - _MORE_IS_BETTER[fact])
    best = frozenset(i for i, v in figures.items() if v >= close)
    return frozenset() if len(best) == len(figures) else best


_TABLE = tuple(f for f in Fact if f is not Fact.FOLDER)


def every(files: Sequence[ImageFile]) -> list[Row]:
    """Return all facts that at least one of the files has, in the order they are shown."""
    rows = (row(files, fact) for fact in _TABLE)
    return [r for r in rows if any(value is not None for value in r.values)]


def differing(files: Sequence[ImageFile]) -> list[Row]:
    """Return the facts that differ between the files, in the order they are shown."""
    return [r for fact in _TABLE if (r := row(files, fact)).differs]
