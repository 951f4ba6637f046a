"""What makes one file the better one to keep: each criterion is a small registered function."""

import math
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from imgreview.core.domain import FileId, ImageFile, MatchClass, Relation
from imgreview.core.imaging.detail import SURE
from imgreview.core.scan.pairs import has_companion

FORMAT_ORDER = (
    ("DNG", "RAW", "CR2", "NEF", "ARW"),
    ("TIFF", "PNG", "BMP", "PPM", "QOI", "TGA"),
    ("HEIF", "AVIF"),
    ("JPEG", "MPO", "JPEG2000", "JXL"),
    ("WEBP",),
    ("GIF",),
)
EPOCH = datetime(1970, 1, 1)  # capture times are naive local times
LOSSY = 3  # first rank of FORMAT_ORDER that loses
LOSSY_TOO = ("HEIF", "AVIF")  # ranked above JPEG, but not without a loss
SECOND_HAND = 0.9  # an enlargement counts less than what it was made from
SOFT = 0.74  # share of the fine detail below which a copy counts as blurred
COPY_MARKS = ("copy", "kopie", "copie", "copia", "(1)", "(2)", "(3)", " - 2", "_copy", "~2")


@dataclass(frozen=True, slots=True)
class Context:
    """The group a file is judged in."""

    files: tuple[ImageFile, ...]
    relations: Mapping[FileId, Relation] = field(default_factory=dict)  # to files[0], by member
    folder_priority: tuple[Path, ...] = ()

    @property
    def identical(self) -> bool:
        """Return whether all files hold the same bytes."""
        classes = {r.cls for r in self.relations.values()}
        return len(self.relations) == len(self.files) - 1 and classes <= {MatchClass.IDENTICAL}

    def same_bytes(self, files: Sequence[ImageFile]) -> bool:
        """Return whether these files are known to hold the same bytes."""
        digests = {f.digest for f in files}
        known = len(digests) == 1 and None not in digests
        return known or self._all_are(files, MatchClass.IDENTICAL)

    def same_pixels(self, files: Sequence[ImageFile]) -> bool:
        """Return whether these files are known to decode to the same pixels."""
        return self._all_are(files, MatchClass.IDENTICAL, MatchClass.SAME_PIXELS)

    def _all_are(self, files: Sequence[ImageFile], *classes: MatchClass) -> bool:
        first = self.files[0].id
        return all(
            f.id == first or (f.id in self.relations and self.relations[f.id].cls in classes)
            for f in files
        )

    def label(self, file: ImageFile) -> str:
        """Return the letter under which the group shows a file."""
        place = next(i for i, f in enumerate(self.files) if f.id == file.id)
        return chr(ord("A") + place) if place < 26 else f"no. {place + 1}"


@dataclass(frozen=True, slots=True)
class Criterion:
    """`value` is larger for better files; within `tolerance` of the best counts as equal.

    None means unknown: such a file neither wins nor loses by this criterion.
    """

    name: str
    value: Callable[[ImageFile, Context], float | None]
    phrase: Callable[[ImageFile, ImageFile, Context], str]  # (best, other) → reason
    tolerance: float = 0.0


def real_pixels(file: ImageFile) -> float:
    """Return the pixels that hold detail: an enlarged picture counts less than its source."""
    scale = file.facts.real_scale
    pixels = file.facts.pixels * (1.0 if scale is None else max(scale, 0.05) ** 2)
    return pixels * (SECOND_HAND if is_enlarged(file) else 1.0)


def is_enlarged(file: ImageFile) -> bool:
    """Return whether a smaller copy was found to be what this file was made from."""
    return file.facts.enlarged is not None and file.facts.enlarged >= SURE


def is_lossless(file: ImageFile) -> bool:
    """Return whether the file's format keeps every pixel as it was."""
    return format_rank(file.facts.format) < LOSSY and file.facts.format not in LOSSY_TOO


def coding_quality(file: ImageFile) -> int | None:
    """Return the JPEG quality that limits a file, 100 without a loss, None where it is unknown.

    Pixels that went through a stronger compression before are no better than that.
    """
    facts = file.facts
    if facts.jpeg_quality is None and not is_lossless(file):
        return facts.earlier_quality
    own = facts.jpeg_quality or 100
    return own if facts.earlier_quality is None else min(own, facts.earlier_quality)


def format_rank(name: str) -> int:
    """Return 0 for the best kind of format, growing as it loses more."""
    for rank, names in enumerate(FORMAT_ORDER):
        if name.upper() in names:
            return rank
    return len(FORMAT_ORDER)


def _evidence(file: ImageFile, context: Context, key: str) -> object:
    relation = context.relations.get(file.id)
    return relation.evidence.get(key) if relation is not None else None


def _whole(file: ImageFile, context: Context) -> float:
    """Return 1 for a whole frame, 0 where another member shows more of the picture."""
    if file.id == context.files[0].id:
        lost = any(
            r.evidence.get("original") == "b" and r.cls is MatchClass.CROPPED
            for r in context.relations.values()
        )
        return 0.0 if lost else 1.0
    relation = context.relations.get(file.id)
    cropped = relation is not None and relation.cls is MatchClass.CROPPED
    kept = _evidence(file, context, "shown_of_a")
    part = isinstance(kept, float) and kept < 0.965
    return 0.0 if (cropped or part) and _evidence(file, context, "original") != "b" else 1.0


def _untouched(file: ImageFile, context: Context) -> float:
    """Return 0 for a file that was drawn over, framed or spoilt, where that is known."""
    if file.id == context.files[0].id:
        spoilt = any(
            r.evidence.get("original") == "b" and r.cls in (MatchClass.EDITED, MatchClass.TONAL)
            for r in context.relations.values()
        )
        return 0.0 if spoilt else 1.0
    relation = context.relations.get(file.id)
    touched = relation is not None and relation.cls in (MatchClass.EDITED, MatchClass.TONAL)
    return 0.0 if touched and _evidence(file, context, "original") == "a" else 1.0


def _source(file: ImageFile, context: Context) -> float:
    """Return 0 for a lossless file with the very pixels of a JPEG of the group: made from it."""
    same = {m for m, r in context.relations.items() if r.cls is MatchClass.SAME_PIXELS}
    same.add(context.files[0].id)
    lossy = any(f.id in same and format_rank(f.facts.format) >= LOSSY for f in context.files)
    made = file.id in same and format_rank(file.facts.format) < LOSSY
    return 0.0 if made and lossy and len(same) > 1 else 1.0


def _share_of_pixels(file: ImageFile, context: Context) -> float:
    """Return the logarithm (base 2) of the real pixels on the part all members show."""
    pixels = real_pixels(file)
    shown = _evidence(file, context, "shown_of_b")
    if isinstance(shown, float) and _evidence(file, context, "original") == "a":
        pixels *= max(shown, 0.05)
    return math.log2(max(pixels, 1.0))


def _pixel_phrase(best: ImageFile, other: ImageFile, context: Context) -> str:
    times = 2 ** (_share_of_pixels(best, context) - _share_of_pixels(other, context))
    amount = f"{times:.0f}×" if times >= 2.95 else f"{times:.1f}×"
    scale = other.facts.real_scale
    if is_enlarged(other) and best.facts.pixels < other.facts.pixels:
        return f"the picture that {context.label(other)} was enlarged from"
    note = ", which was enlarged" if scale is not None and scale < 0.8 else ""
    return f"{amount} the pixels of {context.label(other)}{note}"


def _quality(file: ImageFile, context: Context) -> float | None:
    quality = coding_quality(file)
    return None if quality is None else float(quality)


def _quality_phrase(best: ImageFile, other: ImageFile, context: Context) -> str:
    name, earlier = context.label(other), other.facts.earlier_quality
    if earlier is not None and earlier == coding_quality(other):
        return f"less compressed than {name}, which was saved at about q{earlier} before"
    if best.facts.jpeg_quality is None or other.facts.jpeg_quality is None:
        return f"less compressed than {name}"
    return f"JPEG q{best.facts.jpeg_quality} against q{other.facts.jpeg_quality} of {name}"


def _once(file: ImageFile, context: Context) -> float:
    return 1.0 if file.facts.earlier_quality is None else 0.0


def _once_phrase(best: ImageFile, other: ImageFile, context: Context) -> str:
    return (
        f"the file that {context.label(other)} was made from: {context.label(other)} holds "
        f"the traces of a JPEG at about q{other.facts.earlier_quality}"
    )


def _untouched_phrase(best: ImageFile, other: ImageFile, context: Context) -> str:
    name = context.label(other)
    detail = _evidence(other, context, "detail")
    if isinstance(detail, float) and detail < SOFT and other.id != context.files[0].id:
        return f"sharper on the same patch than {name}"
    return f"untouched, {name} was edited"


def _holds(file: ImageFile, context: Context) -> float:
    return float(file.facts.frames > 1)


def _deep(file: ImageFile, context: Context) -> float:
    return float(file.facts.deep)


def _alpha(file: ImageFile, context: Context) -> float:
    return float(file.facts.alpha)


def _metadata(file: ImageFile, context: Context) -> float:
    facts = file.facts
    rich = (facts.gps is not None) + (facts.taken is not None) + bool(facts.rating)
    return float(facts.metadata_fields + 5 * rich)


def _date(file: ImageFile, context: Context) -> float:
    taken = file.facts.taken
    return float("-inf") if taken is None else -(taken - EPOCH).total_seconds()


def _folder(file: ImageFile, context: Context) -> float:
    for rank, folder in enumerate(context.folder_priority):
        if file.path.is_relative_to(folder):
            return float(-rank)
    return float(-len(context.folder_priority))


def _clean_name(file: ImageFile, context: Context) -> float:
    stem = file.path.stem.lower()
    return 0.0 if any(mark in stem for mark in COPY_MARKS) else 1.0


def _companions(file: ImageFile, context: Context) -> float:
    """Return 1 for a file with a sidecar, film or RAW file; asked only when all else is equal."""
    return float(has_companion(os.fsencode(file.path)))


def _depth(file: ImageFile, context: Context) -> float:
    return -float(len(file.path.parts))


def _says(words: str) -> Callable[[ImageFile, ImageFile, Context], str]:
    def phrase(best: ImageFile, other: ImageFile, context: Context) -> str:
        return words.format(b=context.label(other), best=best.facts.format)

    return phrase


QUALITY: Sequence[Criterion] = (
    Criterion("whole", _whole, _says("the whole frame, {b} is a part of it")),
    Criterion("untouched", _untouched, _untouched_phrase),
    Criterion("pixels", _share_of_pixels, _pixel_phrase, tolerance=0.06),
    Criterion("source", _source, _says("the file that {b} was made from, with the same pixels")),
    Criterion("quality", _quality, _quality_phrase, tolerance=3.0),
    Criterion("once", _once, _once_phrase),
    Criterion(
        "format",
        lambda f, c: float(-format_rank(f.facts.format)),
        lambda best, other, c: f"{best.facts.format} over {other.facts.format} of {c.label(other)}",
    ),
    Criterion("deep", _deep, _says("with more bits a channel than {b}")),
    Criterion("alpha", _alpha, _says("with transparency, unlike {b}")),
    Criterion("holds", _holds, _says("with a film or further pictures, unlike {b}")),
    Criterion("metadata", _metadata, _says("more metadata than {b}"), tolerance=1.0),
    Criterion("date", _date, _says("the earlier capture date than {b}")),
    Criterion("companions", _companions, _says("with files that belong to it, unlike {b}")),
    Criterion("folder", _folder, _says("in a folder that goes before that of {b}")),
)
PLACE: Sequence[Criterion] = (
    Criterion("folder", _folder, _says("in a folder that goes before that of {b}")),
    Criterion("companions", _companions, _says("with files that belong to it, unlike {b}")),
    Criterion("name", _clean_name, _says("the same bytes, and {b} is named like a copy")),
    Criterion("depth", _depth, _says("the same bytes, and a shorter path than {b}")),
)
