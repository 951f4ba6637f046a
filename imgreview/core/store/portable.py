"""A review as a file to take along: saved with paths below its folders, to be opened elsewhere."""

import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from imgreview import __version__
from imgreview.core import private
from imgreview.core.domain import Group, ImageFile
from imgreview.core.errors import UserError
from imgreview.core.store import wire
from imgreview.core.store.reviews import StoredReview
from imgreview.core.store.wire import (
    SCHEMA,
    WireBody,
    WireChoice,
    WireFile,
    WireGroup,
    WireLoss,
    WireRelation,
    WireRoot,
    WireSearch,
    WireWishes,
)

SUFFIX = ".imgreview"
# Notes of a review that go along.
IGNORED, WISHES, SUMMARY, LOSSES = "ignored", "wishes", "summary", "losses"


@dataclass(slots=True)
class _Roots:
    """The folders a review speaks of, and paths as pairs of a number and what lies below."""

    base: Path  # the folder the file is saved in
    roots: list[WireRoot] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)

    def add(self, path: Path, *, protected: bool = False, searched: bool = True) -> None:
        try:
            near = os.path.relpath(path, self.base)
        except ValueError:  # another drive of Windows
            near = None
        self.roots.append(WireRoot(str(path), near, protected, searched))
        self.paths.append(path)

    def reference(self, path: Path) -> list[Any]:
        """Return [root, path below it]; a file elsewhere makes its folder known as a root."""
        found = self.holding(path)
        if found is None:
            self.add(path.parent, searched=False)
            found = len(self.paths) - 1
        below = path.relative_to(self.paths[found]).as_posix()
        return [found, "" if below == "." else below]

    def holding(self, path: Path) -> int | None:
        """Return the number of the innermost root that holds a path."""
        inside = [n for n, root in enumerate(self.paths) if path.is_relative_to(root)]
        return max(inside, key=lambda n: len(self.paths[n].parts), default=None)


def save(stored: StoredReview, file: Path) -> None:
    """Write a review to a file, whole or not at all; UserError says why it could not be.

    Nothing that is there already is replaced, unless it is a review file.
    """
    if file.exists() and not _is_review(file):
        raise UserError(f"{file.name} is there already and is no review; choose another name.")
    text = to_text(stored, Path(os.path.realpath(file.parent)))
    try:
        with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False) as handle:
            handle.write(text)  # ASCII
            handle.flush()
            os.fsync(handle.fileno())
        Path(handle.name).replace(private.file(file))
    except OSError as error:
        raise UserError(f"{file} could not be written: {error.strerror}.") from error


def to_text(stored: StoredReview, base: Path) -> str:
    """Return a review as ASCII JSON; `base` is the folder it will lie in."""
    request = stored.info.request
    places = _Roots(base)
    for root in request.get("roots", ()):
        # The walk names files by their real path; where a root is a link, so must the root be.
        real = Path(os.path.realpath(root["path"]))
        places.add(real, protected=bool(root["protected"]))
    body = msgspec.to_builtins(
        _body(stored, request, places), enc_hook=lambda path: places.reference(path)
    )
    head = {
        "schema": SCHEMA,
        "version": __version__,
        "title": stored.info.title,
        "roots": msgspec.to_builtins(places.roots),  # after the files: they may have added some
    }
    return json.dumps(head | body, ensure_ascii=True, separators=(",", ":")) + "\n"


def _body(stored: StoredReview, request: Any, places: _Roots) -> WireBody:
    summary = stored.notes.get(SUMMARY) or {}
    picture = request.get("picture")
    search = {k: request[k] for k in ("preset", "walk", "match") if k in request}
    made = wire.convert(search, WireSearch, Path)
    if picture is not None:
        made = msgspec.structs.replace(made, picture=Path(picture))
    return WireBody(
        search=made,
        groups=tuple(_group(g) for g in stored.groups),
        choices=tuple(_choices(stored, places)),
        wishes=_wishes(stored.notes.get(WISHES)),
        ignored=_ignored(stored.notes.get(IGNORED)),
        losses=_losses(stored.notes.get(LOSSES)),
        pictures=int(summary.get("pictures", 0)),
        complete=bool(summary.get("complete", False)),
        destination=_inside(stored.info.destination, places),
    )


def _inside(path: Path | None, places: _Roots) -> Path | None:
    """Return a folder that files go to if it lies in a root: on another machine it is no other."""
    return path if path is not None and places.holding(path) is not None else None


def _choices(stored: StoredReview, places: _Roots) -> Iterable[WireChoice]:
    for key in dict.fromkeys((*stored.decisions, *stored.targets)):
        target = _inside(stored.targets.get(key), places)
        choice = stored.decisions.get(key)
        if choice is not None:
            yield WireChoice(*key, decision=choice, target=target)
        elif target is not None:
            yield WireChoice(*key, target=target)


def _group(group: Group) -> WireGroup:
    numbers = {f.id: n for n, f in enumerate(group.files)}
    return WireGroup(
        id=group.id,
        cls=group.cls,
        files=tuple(_file(f) for f in group.files),
        relations=tuple(
            WireRelation(numbers[r.b], r.cls, r.sentence, r.score, dict(r.evidence), r.transform)
            for r in group.relations
        ),
        suggested=None if group.suggested is None else numbers[group.suggested],
        reasons=group.reasons,
        weak=group.weak,
    )


def _file(file: ImageFile) -> WireFile:
    return WireFile(
        path=file.path,
        size=file.id.size,
        mtime_ns=file.id.mtime_ns,
        facts=file.facts,
        protected=file.protected,
        aliases=file.aliases,
        digest=file.digest,
        pixel_digest=file.pixel_digest,
    )


def _wishes(note: Any) -> WireWishes:
    """Return what a person made of the groups; the note is our own."""
    return wire.convert(note, WireWishes, Path) if isinstance(note, dict) else WireWishes()


def _ignored(note: Any) -> tuple[Any, ...]:
    entries: Sequence[Any] = note if isinstance(note, list) else ()
    return tuple(
        tuple((Path(path), size, mtime, key) for path, size, mtime, key in entry)
        for entry in entries
    )


def _losses(note: Any) -> tuple[WireLoss, ...]:
    entries: Sequence[Any] = note if isinstance(note, list) else ()
    return tuple(
        WireLoss(_key(loser), _key(winner), tuple(better), sentence)
        for loser, winner, better, sentence in entries
    )


def _key(entry: Sequence[Any]) -> tuple[Path, int, int]:
    path, size, mtime_ns = entry
    return Path(path), size, mtime_ns


def _is_review(file: Path) -> bool:
    """Return whether a file begins as one of ours does."""
    try:
        with file.open("rb") as handle:
            return handle.read(200).startswith(f'{{"schema":"{SCHEMA}"'.encode())
    except OSError:
        return False
