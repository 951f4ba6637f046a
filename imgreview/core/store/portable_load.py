"""Opening a review file: where its pictures are now, and taking it in as a review of our own.

A file may come from a stranger. It can name files below the roots it states and nowhere else, it
can be looked at before anything of it is used, and it never runs or changes anything.
"""

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from imgreview.core.domain import Decision, FileId, Group, ImageFile, Relation
from imgreview.core.errors import UserError
from imgreview.core.store import wire
from imgreview.core.store.eyes import Eyes, same_time
from imgreview.core.store.portable import IGNORED, LOSSES, SUMMARY, WISHES
from imgreview.core.store.sessions import SessionStore
from imgreview.core.store.wire import WireBody, WireFile, WireGroup, WireHead, WireRoot


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """A review file that was read and is sound so far; `folder` is where it lies."""

    folder: Path
    head: WireHead
    data: Mapping[str, object] = field(repr=False)

    @property
    def title(self) -> str:
        """Return the name of the review."""
        return self.head.title

    @property
    def roots(self) -> tuple[WireRoot, ...]:
        """Return the folders it speaks of, as they were where it was saved."""
        return tuple(self.head.roots)

    def guess(self) -> dict[int, Path]:
        """Return where the roots seem to be: beside the file as when it was saved, else as then."""
        return {number: self._guess(root) for number, root in enumerate(self.roots)}

    def _guess(self, root: WireRoot) -> Path:
        was = Path(root.path)
        if root.relative is not None:
            near = Path(os.path.normpath(self.folder / root.relative))
            if near.is_dir():
                return near
        return was

    def _refuse_one_place(self, real: Mapping[int, Path]) -> None:
        """Raise UserError where two folders became one: decisions would pass to other files."""
        met: dict[Path, str] = {}
        for number, folder in real.items():
            was = met.setdefault(folder, self.roots[number].path)
            if was != self.roots[number].path:
                raise UserError(f"Two folders of the review cannot be one now: {folder.name}.")

    def locate(self, where: Mapping[int, Path]) -> "Located":
        """Look for every picture, the roots being there; UserError for a damaged file.

        Blocks for as long as the drives need: call it from a worker.
        """
        real = {n: Path(os.path.realpath(where[n])) for n in range(len(self.roots))}
        self._refuse_one_place(real)
        body = wire.convert(self.data, WireBody, wire.resolver(real))
        for group in body.groups:
            wire.check(group)
        eyes = Eyes(tuple(real.values()))
        return Located(self, real, body, {f.path: eyes.look(f) for f in _files(body)})


@dataclass(frozen=True, slots=True)
class Located:
    """A review file with its pictures looked up: None for one that is gone or has changed."""

    source: ReviewFile
    where: Mapping[int, Path]
    body: WireBody
    there: Mapping[Path, FileId | None] = field(repr=False)

    @property
    def total(self) -> int:
        """Return how many pictures the review speaks of."""
        return len(self.there)

    @property
    def found(self) -> int:
        """Return how many of them are there unchanged."""
        return sum(file is not None for file in self.there.values())

    def found_in(self, root: int) -> tuple[int, int]:
        """Return how many pictures of one root were found, of how many."""
        inside = [p for p in self.there if p.is_relative_to(self.where[root])]
        return sum(self.there[p] is not None for p in inside), len(inside)

    def groups(self) -> Iterator[Group]:
        """Yield the groups with the files that were found; those without their best are left out.

        They are found again by the scan that goes on where files are missing.
        """
        for group in self.body.groups:
            files = [self._image(f) for f in group.files]
            present = {n: f for n, f in enumerate(files) if f is not None}
            if 0 in present and len(present) > 1:
                yield _group(group, present)

    def _image(self, file: WireFile) -> ImageFile | None:
        identity = self._same(file.path, file.size, file.mtime_ns)
        if identity is None:
            return None
        taken = file.facts.taken
        naive = None if taken is None else taken.replace(tzinfo=None)
        facts = replace(file.facts, taken=naive)
        names = tuple(p for p in file.aliases if os.path.lexists(p))
        return ImageFile(identity, facts, file.protected, names, file.digest, file.pixel_digest)

    def take_in(self, store: SessionStore) -> str:
        """Store it as a review of our own and return its id."""
        body, roots = self.body, self.source.roots
        searched = [(self.where[n], r) for n, r in enumerate(roots) if r.searched]
        match, walk = body.search.match, body.search.walk
        request: dict[str, object] = {
            "roots": [{"path": str(p), "protected": r.protected} for p, r in searched],
            "preset": body.search.preset.value,
            "walk": wire.plain(walk),
            "match": wire.plain(match),
        }
        if body.search.picture is not None:
            request["picture"] = str(body.search.picture)
        review = store.create(self.source.title, [p for p, _ in searched], request)
        store.save_groups(review, list(self.groups()))
        store.save_decisions(review, self._decisions())
        store.save_targets(review, self._targets())
        if body.destination is not None:
            store.set_destination(review, body.destination)
        complete = body.complete and self.found == self.total
        store.save_note(review, SUMMARY, {"pictures": body.pictures, "complete": complete})
        store.save_note(review, WISHES, self._wishes())
        store.save_note(review, IGNORED, self._ignored())
        store.save_note(review, LOSSES, self._losses())
        return review

    def _decisions(self) -> dict[FileId, Decision]:
        return {
            file: choice.decision
            for choice in self.body.choices
            if (file := self._same(choice.path, choice.size, choice.mtime_ns)) is not None
            and choice.decision is not Decision.UNDECIDED
        }

    def _targets(self) -> dict[FileId, Path | None]:
        return {
            file: choice.target
            for choice in self.body.choices
            if choice.target is not None
            and (file := self._same(choice.path, choice.size, choice.mtime_ns)) is not None
        }

    def _same(self, path: Path, size: int, mtime_ns: int) -> FileId | None:
        file = self.there.get(path)
        if file is None or file.size != size or not same_time(file.mtime_ns, mtime_ns):
            return None
        return file

    def _wishes(self) -> dict[str, object]:
        wishes = self.body.wishes
        labels = [
            [str(path), size, file.mtime_ns, kind, label]
            for path, size, mtime, kind, label in wishes.labels
            if (file := self._same(path, size, mtime)) is not None
        ]
        folders = [[str(path), guard] for path, guard in wishes.folders]
        return {"labels": labels, "folders": folders, "limit": wishes.limit}

    def _losses(self) -> list[list[object]]:
        """Return who lost to whom; where one of the two is gone or changed, nothing."""
        return [
            [_entry(loser), _entry(winner), list(loss.better), loss.sentence]
            for loss in self.body.losses
            if (loser := self._same(*loss.loser)) is not None
            and (winner := self._same(*loss.winner)) is not None
        ]

    def _ignored(self) -> list[list[list[object]]]:
        return [
            [
                [str(path), size, file.mtime_ns, key]
                for path, size, mtime, key in entry
                if (file := self._same(path, size, mtime)) is not None
            ]
            for entry in self.body.ignored
        ]


def read(file: Path) -> ReviewFile:
    """Return a review file; UserError when it cannot be read or is not one."""
    try:
        with file.open("rb") as handle:
            if not stat.S_ISREG(os.fstat(handle.fileno()).st_mode):
                raise UserError(f"{file} is no file.")
            data = handle.read(wire.LARGEST + 1)
    except OSError as error:
        raise UserError(f"{file} could not be read: {error.strerror}.") from error
    if len(data) > wire.LARGEST:
        raise UserError(f"{file} is too large for a review.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(f"{file} is no review file: it is not text.") from error
    return from_text(text, Path(os.path.realpath(file.parent)))


def from_text(text: str, folder: Path) -> ReviewFile:
    """Return the review in `text`, which lies in `folder`; UserError when it is not sound."""
    values = wire.parse(text)
    head = wire.convert(values, WireHead, Path)
    for root in head.roots:
        if not Path(root.path).is_absolute() or "\0" in root.path + (root.relative or ""):
            raise UserError("The review file is damaged: a root is no folder.")
    return ReviewFile(folder, head, values)


def _entry(file: FileId) -> list[object]:
    return [str(file.path), file.size, file.mtime_ns]


def _files(body: WireBody) -> Iterator[WireFile]:
    for group in body.groups:
        yield from group.files


def _group(group: WireGroup, present: Mapping[int, ImageFile]) -> Group:
    leader = present[0]
    relations = tuple(
        Relation(leader.id, present[r.file].id, r.cls, r.sentence, r.score, r.evidence, r.transform)
        for r in group.relations
        if r.file in present
    )
    suggested = None if group.suggested is None else present.get(group.suggested)
    return Group(
        id=group.id,
        cls=group.cls,
        files=tuple(present.values()),
        relations=relations,
        suggested=None if suggested is None else suggested.id,
        reasons=group.reasons if suggested is not None else (),
        weak=group.weak,
    )
