"""What the folder pairs need to know, found out in a worker thread."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from imgreview.core.domain import Group
from imgreview.core.folder_choice import FolderChoice, choose
from imgreview.core.folder_pairs import FolderPair, folder_pairs, only_in
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
    return Detail(
        choose(outer, inner, groups, decisions, buckets, spare_better=spare_better),
        choose(inner, outer, groups, decisions, buckets, spare_better=spare_better),
        only_in(inner, outer, groups, pictures, buckets),
        only_in(outer, inner, groups, pictures, buckets),
        groups,
    )


def as_text(paths: Sequence[Path]) -> str:
    """Return one path a line, as it can be written."""
    return "".join(f"{os.fsencode(p).decode('utf-8', 'replace')}\n" for p in paths)
