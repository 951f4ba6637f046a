"""The form of a review file (schema imgreview.review/1): strict types, paths below stated roots.

Every path in it is a pair of a root's number and a path below that root; decoding goes through
one hook, so that nothing in a file can name anything outside the roots it states.
"""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from imgreview.core.domain import Decision, EvidenceValue, Facts, MatchClass, Matrix
from imgreview.core.errors import BugError, UserError
from imgreview.core.settings import MatchSettings, Preset, WalkSettings

SCHEMA = "imgreview.review/1"
LARGEST = 1 << 30  # bytes of a review file: about two million pictures
LONGEST = 4096  # bytes of a path
MOST_PIXELS = 10_000_000  # of a side, and of anything else that is counted of a picture
MOST = 1e12  # what no measured number reaches

Count = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]
Time = Annotated[int, Meta(ge=-(1 << 63), le=(1 << 63) - 1)]
Text = Annotated[str, Meta(max_length=10_000)]
T = TypeVar("T")


class WireRoot(Struct, frozen=True, omit_defaults=True):
    """A folder: where it was, and where that is from the folder the file was saved in."""

    path: Text
    relative: Text | None = None
    protected: bool = False
    searched: bool = True  # False: only named by single files, never scanned


class WireHead(Struct, frozen=True):
    """What must be known before anything else is read."""

    schema: Literal["imgreview.review/1"]
    title: Text
    roots: Annotated[list[WireRoot], Meta(max_length=10_000)]
    version: Text = ""


class WireSearch(Struct, frozen=True, omit_defaults=True):
    """What was looked for."""

    preset: Preset = Preset.FAST
    walk: WalkSettings = WalkSettings()
    match: MatchSettings = MatchSettings()
    picture: Path | None = None


class WireFile(Struct, frozen=True, omit_defaults=True):
    """One picture."""

    path: Path
    size: Count
    mtime_ns: Time
    facts: Facts
    protected: bool = False
    aliases: tuple[Path, ...] = ()
    digest: bytes | None = None
    pixel_digest: bytes | None = None


class WireRelation(Struct, frozen=True, omit_defaults=True, rename={"cls": "class"}):
    """How the file of that number belongs to the first file of its group."""

    file: Count
    cls: MatchClass
    sentence: Text
    score: float = 1.0
    evidence: dict[str, EvidenceValue] = {}
    transform: Matrix | None = None


class WireGroup(Struct, frozen=True, omit_defaults=True, rename={"cls": "class"}):
    """Files that show one picture; `suggested` is a number among them."""

    id: Text
    cls: MatchClass
    files: Annotated[tuple[WireFile, ...], Meta(min_length=2)]
    relations: tuple[WireRelation, ...]
    suggested: Count | None = None
    reasons: tuple[Text, ...] = ()
    weak: bool = False


class WireChoice(Struct, frozen=True, omit_defaults=True):
    """What was decided about a file."""

    path: Path
    size: Count
    mtime_ns: Time
    decision: Decision = Decision.UNDECIDED
    target: Path | None = None


class WireWishes(Struct, frozen=True, omit_defaults=True):
    """What a person made of the groups: places by hand, protected folders, the threshold."""

    labels: tuple[tuple[Path, Count, Time, Text, Count], ...] = ()
    folders: tuple[tuple[Path, bool], ...] = ()
    limit: Count | None = None


class WireLoss(Struct, frozen=True, omit_defaults=True):
    """Which picture lost to which: the names of the facts it lost by, and how the two belong."""

    loser: tuple[Path, Count, Time]
    winner: tuple[Path, Count, Time]
    better: tuple[Text, ...] = ()
    sentence: Text = ""


class WireBody(Struct, frozen=True, omit_defaults=True):
    """The review itself; `ignored` are groups of no duplicates, each file with its content."""

    search: WireSearch
    groups: tuple[WireGroup, ...]
    choices: tuple[WireChoice, ...] = ()
    wishes: WireWishes = WireWishes()
    ignored: tuple[tuple[tuple[Path, Count, Time, Text], ...], ...] = ()
    losses: tuple[WireLoss, ...] = ()
    pictures: Count = 0
    complete: bool = False
    destination: Path | None = None


def parse(text: str) -> dict[str, Any]:
    """Return the JSON object in `text`; UserError says what is wrong with it."""
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise UserError(f"The review file is not JSON: {error}.") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UserError(f'The review file does not say "schema": "{SCHEMA}".')
    return data


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def convert(data: Any, kind: type[T], path: Callable[[Any], Path]) -> T:
    """Return JSON values as one of the forms above; `path` turns a reference into a path.

    Raises UserError for anything that does not fit.
    """

    def hook(wanted: type, value: Any) -> Any:
        if wanted is Path:
            return path(value)
        raise BugError(f"nothing makes a {wanted} of JSON")

    try:
        return msgspec.convert(data, kind, dec_hook=hook)
    except (msgspec.ValidationError, RecursionError) as error:
        raise UserError(f"The review file is damaged: {error}.") from error


def resolver(roots: Mapping[int, Path]) -> Callable[[Any], Path]:
    """Return what turns [root, "a/b.jpg"] into a path; ValueError for what names no file there."""

    def path(value: Any) -> Path:
        if not isinstance(value, list) or len(value) != 2 or type(value[0]) is not int:
            raise ValueError("a path must be the number of a root and a path below it")
        number, below = value
        if number not in roots:
            raise ValueError(f"there is no root {number}")
        return roots[number] / relative(below)

    return path


def relative(value: Any) -> PurePosixPath:
    """Return a path below a root, checked: it cannot lead out of it. ValueError otherwise."""
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("a path must be text")
    try:
        length = len(os.fsencode(value))
    except UnicodeEncodeError as error:
        raise ValueError("a path holds characters that no name can have") from error
    parts = value.split("/") if value else []
    if length > LONGEST or any(part in ("", ".", "..") for part in parts):
        raise ValueError("a path may not lead out of its folder")
    if os.name == "nt" and any(set(part) & set('\\:*?"<>|') for part in parts):
        raise ValueError("a path holds characters that no name can have here")
    return PurePosixPath(*parts)


def plain(value: Any) -> Any:
    """Return a value of these forms, or a dataclass of settings, as JSON values."""
    return msgspec.to_builtins(value)


def check(group: WireGroup) -> None:
    """Raise UserError for a group whose parts do not fit each other, or whose numbers cannot be."""
    count = len(group.files)
    if sorted(r.file for r in group.relations) != list(range(1, count)):
        raise UserError("The review file is damaged: a group does not relate all its files.")
    if group.suggested is not None and group.suggested >= count:
        raise UserError("The review file is damaged: a group suggests a file it does not hold.")
    if len({f.path for f in group.files}) < count:
        raise UserError("The review file is damaged: a group holds a file twice.")
    numbers: list[Any] = [r.score for r in group.relations]
    for relation in group.relations:
        numbers += relation.transform or ()
        numbers += [v for v in relation.evidence.values() if isinstance(v, int | float)]
    if not _finite(numbers) or not all(_sane(f.facts) for f in group.files):
        raise UserError("The review file is damaged: a number in it cannot be.")


def _finite(numbers: Sequence[Any]) -> bool:
    return all(abs(n) < MOST for n in numbers)  # of no number neither NaN nor infinity


def _sane(facts: Facts) -> bool:
    """Return whether a picture can have these facts."""
    sizes = (facts.width, facts.height, facts.frames)
    counts = (facts.orientation, facts.metadata_fields, facts.jpeg_quality or 0)
    shares = (facts.sharpness, facts.real_scale, facts.flatness, facts.colour, *(facts.gps or ()))
    return (
        all(0 < n <= MOST_PIXELS for n in sizes)
        and all(0 <= n <= MOST_PIXELS for n in counts)
        and -1 <= (facts.rating or 0) <= 5
        and _finite([n for n in shares if n is not None])
    )
