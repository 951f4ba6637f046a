"""What belongs together in a collection, and which file of it everything was made from."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from imgreview.core.demo.collection import DAMAGED, files_of, load
from imgreview.core.domain import Decision, Group, ImageFile

BASE, EXACT = "base", "exact"


@dataclass(frozen=True, slots=True)
class Known:
    """One file: the photograph it shows, and how it was made ("base" for the original)."""

    photograph: str
    kind: str


@dataclass(frozen=True, slots=True)
class Truth:
    """The files of a collection by path; pairs in `either` are neither right nor wrong."""

    files: Mapping[Path, Known]
    either: frozenset[frozenset[str]] = field(default=frozenset())

    def alike(self, a: Path, b: Path) -> bool:
        """Return whether rejecting one file for the other loses nothing that is counted."""
        first, second = self.files[a].photograph, self.files[b].photograph
        return first == second or frozenset((first, second)) in self.either

    def original(self, file: Path) -> bool:
        """Return whether a file is the original, or holds its very bytes."""
        return self.files[file].kind in (BASE, EXACT)

    def keepers(self, group: Group) -> tuple[int, ...]:
        """Return the places of the files of a group that stay: the best of each photograph.

        That is the original where the group holds it. Among several with its bytes, and where it
        is not there, whatever the program suggests is right, or else the first.
        """
        by_photograph: dict[str, list[int]] = {}
        for place, file in enumerate(group.files):
            by_photograph.setdefault(self.files[file.path].photograph, []).append(place)
        chosen = (self._best(group, places) for places in by_photograph.values())
        return tuple(sorted(chosen))

    def _best(self, group: Group, places: list[int]) -> int:
        originals = [p for p in places if self.original(group.files[p].path)]
        asked = originals or places
        return next((p for p in asked if group.files[p].id == group.suggested), asked[0])

    def fault(self, group: Group, decisions: Mapping[Path, Decision]) -> str:
        """Return what is wrong with the decisions about a group, "" for nothing."""
        kept = [f for f in group.files if decisions[f.path] is Decision.KEEP]
        for file in group.files:
            if decisions[file.path] is Decision.UNDECIDED:
                return f"{file.path.name} is undecided"
            if decisions[file.path] is Decision.REJECT and not self._safe(file, kept):
                return f"{file.path.name} is rejected"
        seen: set[str] = set()
        for file in kept:
            photograph = self.files[file.path].photograph
            if photograph in seen:
                return f"{file.path.name} is kept beside another copy"
            seen.add(photograph)
        return ""

    def _safe(self, file: ImageFile, kept: Iterable[ImageFile]) -> bool:
        """Return whether a rejected file lives on in one that is kept: an original in another."""
        lives = [k for k in kept if self.alike(k.path, file.path)]
        if self.original(file.path):
            return any(self.original(k.path) for k in lives)
        return bool(lives)


def of_set(folder: Path, audit: Path | None = None) -> Truth:
    """Return the truth of a bench set: `folder` holds `files` and truth.json.

    `audit` names pairs of photographs (`bases`) that were alike before anybody edited them.
    """
    data: dict[str, Any] = json.loads((folder / "truth.json").read_text("utf-8"))
    files = {
        folder / "files" / name: Known(entry["base"], entry["cls"])
        for name, entry in data["files"].items()
    }
    either = {frozenset(_bases(data, pair)) for pair in data.get("ignore", ())}
    either |= {
        frozenset((entry["base"], entry["parent"]))
        for entry in data["files"].values()
        if entry.get("parent")
    }
    if audit is not None and audit.exists():
        either |= {frozenset(pair) for pair in json.loads(audit.read_text("utf-8"))["bases"]}
    return Truth(files, frozenset(either))


def _bases(data: Mapping[str, Any], pair: Iterable[str]) -> Iterable[str]:
    return (data["files"][name]["base"] for name in pair)


def of_demo(folder: Path) -> Truth:
    """Return the truth of the demo collection that was made in `folder`."""
    files: dict[Path, Known] = {}
    for picture in load()["picture"]:
        names = files_of(picture)
        kinds = (BASE, *(kind for kind, _ in picture.get("copies", ())))
        for name, kind in zip(names, kinds, strict=True):
            files[folder / name] = Known(names[0], kind)
    files[folder / DAMAGED] = Known(DAMAGED, BASE)
    return Truth(files)
