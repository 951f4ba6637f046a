"""What the folder pairs need to know, found out in a worker thread."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from imgreview.core.domain import Group
from imgreview.core.folder_better import suggestions
from imgreview.core.folder_choice import FolderChoice, choose
from imgreview.core.folder_pairs import FolderPair, folder_pairs, only_in
from imgreview.core.review.filters import bucket
from imgreview.core.review.verdicts import Lookup

Pictures = Mapping[Path, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs, and the pictures there still are."""

    pairs: tuple[FolderPair, ...]
    pictures: Pictures


@dataclass(frozen=True, slots=True)
class Detail:
    """What deciding a pair would do either way, and what each side has for itself."""

    keep_outer: FolderChoice
    keep_inner: FolderChoice
    only_inner: tuple[Path, ...]
    only_outer: tuple[Path, ...]
    groups: Sequence[Group]  # all groups as they were when this was found out
    suggested_inner: int = 0  # groups of both whose suggested keeper lies in the inner folder
    suggested_outer: int = 0
    elsewhere: Mapping[Path, Path] = field(default_factory=dict)  # only here → a copy elsewhere

    def inner_is_better(self) -> bool:
        """Return whether the inner folder is the one to keep: it holds the better files."""
        if self.suggested_inner != self.suggested_outer:
            return self.suggested_inner > self.suggested_outer
        return self.keep_inner.rejected > 2 * self.keep_outer.rejected


def find(groups: Sequence[Group], pictures: Pictures, buckets: frozenset[str]) -> Found:
    """Return the pairs of folders; pictures that were moved away since the scan do not count."""
    there = present(pictures)
    return Found(folder_pairs(groups, there, buckets), there)


def present(pictures: Pictures) -> Pictures:
    """Return the pictures that are still there; of a drive that is away all are taken to be."""
    kept: dict[Path, Sequence[str]] = {}
    for folder, names in pictures.items():
        try:
            now = set(os.listdir(folder))
        except OSError:
            kept[folder] = names
            continue
        kept[folder] = tuple(name for name in names if name in now)
    return kept


def look(
    pair: FolderPair,
    groups: Sequence[Group],
    decisions: Lookup,
    pictures: Pictures,
    buckets: frozenset[str],
    spare_better: bool,
) -> Detail:
    """Return the details of a pair."""
    inner, outer = pair.inner, pair.outer
    alone = (
        only_in(inner, outer, groups, pictures, buckets),
        only_in(outer, inner, groups, pictures, buckets),
    )
    return Detail(
        choose(outer, inner, groups, decisions, buckets, spare_better=spare_better),
        choose(inner, outer, groups, decisions, buckets, spare_better=spare_better),
        *alone,
        groups,
        suggestions(inner, outer, groups, buckets),
        suggestions(outer, inner, groups, buckets),
        _elsewhere({p for paths in alone for p in paths}, groups, buckets),
    )


def _elsewhere(
    paths: set[Path], groups: Sequence[Group], buckets: frozenset[str]
) -> dict[Path, Path]:
    """Return for each of the paths that has one a copy, wherever it is."""
    found: dict[Path, Path] = {}
    for group in groups:
        files = [f.path for f in group.files]
        if bucket(group) in buckets:
            for path in paths.intersection(files):
                found.setdefault(path, next(p for p in files if p != path))
    return found


def as_text(paths: Sequence[Path]) -> str:
    """Return one path a line, as it can be written."""
    return "".join(f"{os.fsencode(p).decode('utf-8', 'replace')}\n" for p in paths)
