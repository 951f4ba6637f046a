"""Reads reports back (schema imgreview.report/1); whoever wrote them is not trusted."""

import json
import math
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from imgreview.core.actions import checks
from imgreview.core.domain import FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.errors import UserError
from imgreview.core.events import GroupsFound
from imgreview.core.report import SCHEMA, printable
from imgreview.core.review.changes import FileKey, file_key
from imgreview.core.review.staging import without_files
from imgreview.core.store.codec import facts_from_json

Pictures = Mapping[Path, tuple[str, ...]]
"""The names of the pictures looked at, by their folder."""

_NUMBERS = ("orientation", "metadata_fields", "jpeg_quality", "frames", "sharpness")
_MORE_NUMBERS = ("real_scale", "flatness", "rating", "colour")


@dataclass(frozen=True, slots=True)
class ReportFile:
    """What a report says that still holds: files that went or changed since are left out."""

    groups: tuple[Group, ...]
    roots: tuple[Path, ...]
    protected: tuple[Path, ...]
    complete: bool
    pictures: Pictures = field(default_factory=dict)
    stale: tuple[Path, ...] = ()  # files that are gone or changed since the scan


def read_report(file: Path) -> ReportFile:
    """Return a report; UserError with a sentence when it cannot be read or is not to be trusted.

    Every path must be a real one below the folders that the report says were scanned. A file
    that is gone or has another size or time than at the scan is left out, and so is a group of
    which then fewer than two files are left.
    """
    try:
        text = file.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise UserError(f"The report {file} could not be read: {error.strerror}.") from error
    return from_json(text)


def from_json(text: str) -> ReportFile:
    """Return the report in `text`; see `read_report`."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"The report is not JSON: {error}.") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UserError(f'The report does not say "schema": "{SCHEMA}".')
    try:
        return _Reader(data).report()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(f"The report is not of the form imgreview writes: {error!r}.") from error


class _Reader:
    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        roots = data["settings"]["roots"]
        self._roots = tuple(_path(r["path"]) for r in roots)
        asked = data["settings"].get("picture")  # of imgreview find: may lie elsewhere
        self._asked = () if asked is None else (_path(asked),)
        self._protected = tuple(_path(r["path"]) for r in roots if r["protected"])

    def report(self) -> ReportFile:
        groups = tuple(self._group(g) for g in self._data["groups"])
        if len({g.id for g in groups}) < len(groups):
            raise UserError("The report holds two groups of one id.")
        stale = {file_key(f.id): f.path for g in groups for f in g.files if not _stands(f.id)}
        pictures = {
            self._inside(_path(folder)): tuple(_name(n) for n in names)
            for folder, names in self._data.get("pictures", {}).items()
        }
        return ReportFile(
            _left(groups, stale),
            self._roots,
            self._protected,
            self._data["complete"] is True,
            pictures,
            tuple(sorted(stale.values())),
        )

    def _inside(self, path: Path) -> Path:
        """Return a path that lies below a scanned folder; UserError otherwise."""
        if path in self._asked or any(path.is_relative_to(root) for root in self._roots):
            return path
        raise UserError(f"The report names {printable(path)}, outside of what it scanned.")

    def _group(self, data: Mapping[str, Any]) -> Group:
        entries = data["files"]
        files = tuple(self._file(entry) for entry in entries)
        if len(files) < 2 or len({f.path for f in files}) < len(files):
            raise UserError("The report holds a group of fewer than two different files.")
        known = {f.path: f.id for f in files}
        relations = tuple(
            _relation(entry["relation"], known, file.id)
            for entry, file in zip(entries, files, strict=True)
            if "relation" in entry
        )
        suggested = [f.id for e, f in zip(entries, files, strict=True) if e["suggested"] is True]
        return Group(
            str(data["id"]),
            MatchClass(data["class"]),
            files,
            relations,
            suggested[0] if len(suggested) == 1 else None,
            tuple(str(r) for r in data["reasons"]),
            data["weak"] is True,
        )

    def _file(self, data: Mapping[str, Any]) -> ImageFile:
        path = self._inside(_path(data["path"]))
        size, mtime = _whole(data["size"]), _whole(data["mtime_ns"])
        facts = dict(data.get("facts", {}))
        for name in (*_NUMBERS, *_MORE_NUMBERS):
            value = facts.get(name)
            number = isinstance(value, int | float) and not isinstance(value, bool)
            if value is not None and not (number and math.isfinite(value)):
                raise TypeError(f"{name} is no number")
        whole = {"width": _whole(data["width"]), "height": _whole(data["height"])}
        facts |= {"format": str(data["format"]), **whole}
        safe = data["protected"] is True or any(path.is_relative_to(p) for p in self._protected)
        return ImageFile(FileId(path, size, mtime), facts_from_json(facts), safe)


def _relation(data: Mapping[str, Any], known: Mapping[Path, FileId], file: FileId) -> Relation:
    evidence = {str(k): v for k, v in data["evidence"].items() if not isinstance(v, list | dict)}
    a = known[_path(data["to"])]
    score = float(data["score"])
    return Relation(a, file, MatchClass(data["class"]), str(data["sentence"]), score, evidence)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _path(value: Any) -> Path:
    """Return a path as scans write it: absolute and without "..", or raise UserError."""
    if not isinstance(value, str) or not value or "\0" in value:
        raise UserError(f"The report holds {value!r} where a path should be.")
    try:
        os.fsencode(value)
    except UnicodeEncodeError as error:
        raise UserError(f"The report holds the path {value!r}, which cannot exist here.") from error
    path = Path(value)
    if not path.is_absolute() or os.path.normpath(value) != value:
        raise UserError(f"The report holds the path {value!r}, which no scan writes.")
    return path


def _name(value: Any) -> str:
    if not isinstance(value, str) or value in ("", ".", "..") or "\0" in value or "/" in value:
        raise UserError(f"The report holds {value!r} where a file name should be.")
    return value


@lru_cache(10_000)
def _is_real(folder: Path) -> bool:
    """Return whether a folder is reached without symbolic links, as scans give their paths."""
    return os.path.realpath(folder) == str(folder)


def _stands(file: FileId) -> bool:
    """Return whether a regular file is there in the state the scan saw."""
    try:
        info = os.lstat(file.path)
    except OSError:
        return False
    now = checks.id_of(file.path, info)
    same = (now.size, now.mtime_ns) == (file.size, file.mtime_ns)
    return stat.S_ISREG(info.st_mode) and same and _is_real(file.path.parent)


def _left(groups: tuple[Group, ...], stale: Mapping[FileKey, Path]) -> tuple[Group, ...]:
    if not stale:
        return groups
    without: GroupsFound = without_files(groups, stale.keys())
    changed = {g.id: g for g in without.groups}
    gone = set(without.retired)
    return tuple(changed.get(g.id, g) for g in groups if g.id not in gone)
