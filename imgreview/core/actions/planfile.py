"""Plans as JSON, schema imgreview.plan/1: read with paths checked now, written for later."""

import json
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imgreview.core.actions import checks
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import ActionPlan, FileId
from imgreview.core.errors import UserError

SCHEMA = "imgreview.plan/1"
MISSING = -1  # no file has this size, so that whatever turns up later is refused


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan as written down: groups with paths made absolute and looked up."""

    action: str
    target: Path | None
    groups: tuple[PlanGroup, ...]
    protected: tuple[Path, ...] = ()

    def build(self) -> ActionPlan:
        """Return the checked plan."""
        return build_plan(self.groups, self.action, self.target, self.protected)


def read_plan(file: Path) -> PlanFile:
    """Return a plan file; its relative paths start at the folder it lies in.

    Raises UserError with a sentence when it cannot be read or is not of this schema.
    """
    try:
        text = file.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise UserError(f"The plan {file} could not be read: {error.strerror}.") from error
    return from_json(text, file.absolute().parent)


def from_json(text: str, base: Path) -> PlanFile:
    """Return the plan in `text`; relative paths start at `base`, other bytes are surrogates.

    A file is a string (its path) or an object with `path` and, when they are known from the
    scan, `size` and `mtime_ns`. A bare path says nothing about the past: its identity is taken
    from the file system here and now, and what is checked at the act is that nothing changed
    *since the plan was read*; `exact` groups are compared byte for byte all the same. With
    `size` and `mtime_ns` changes since the scan are found as well.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError(f"The plan is not JSON: {error}.") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UserError(f'The plan does not say "schema": "{SCHEMA}".')
    action = data.get("action")
    if not isinstance(action, str):
        raise UserError('The plan does not say which "action" to take.')
    target = data.get("target")
    groups = _list(data, "groups")
    return PlanFile(
        action,
        _path(target, base) if target is not None else None,
        tuple(_group(group, number, base) for number, group in enumerate(groups, 1)),
        tuple(_path(folder, base) for folder in _list(data, "protected")),
    )


def to_json(plan: PlanFile, base: Path | None = None) -> str:
    """Return the plan as JSON (ASCII); paths below `base` are written relative to it."""
    data: dict[str, Any] = {"schema": SCHEMA, "action": plan.action}
    if plan.target is not None:
        data["target"] = _written(plan.target, base)
    if plan.protected:
        data["protected"] = [_written(path, base) for path in plan.protected]
    data["groups"] = [
        {
            "id": group.id,
            "keep": [_file_data(file, base) for file in group.keep],
            "reject": [_file_data(file, base) for file in group.reject],
            **({"exact": True} if group.exact else {}),
            **({"allow_empty": True} if group.allow_empty else {}),
        }
        for group in plan.groups
    ]
    return json.dumps(data, indent=1) + "\n"


def _written(path: Path, base: Path | None) -> str:
    if base is not None and path.is_relative_to(base):
        return str(path.relative_to(base))
    return str(path)


def _file_data(file: FileId, base: Path | None) -> dict[str, Any]:
    data: dict[str, Any] = {"path": _written(file.path, base)}
    if file.size != MISSING:
        data |= {"size": file.size, "mtime_ns": file.mtime_ns}
    return data


def _list(data: dict[str, Any], key: str) -> Sequence[Any]:
    value = data.get(key, [])
    if not isinstance(value, list):
        raise UserError(f'"{key}" in the plan must be a list.')
    return value


def _path(value: Any, base: Path) -> Path:
    if not isinstance(value, str) or not value or "\0" in value:
        raise UserError(f"The plan holds {value!r} where a path should be.")
    try:
        os.fsencode(value)
    except UnicodeEncodeError as error:
        raise UserError(f"The plan holds the path {value!r}, which cannot exist here.") from error
    return Path(os.path.normpath(base / value)) if _no_links_up(value) else base / value


def _no_links_up(value: str) -> bool:
    """Return whether ".." may be resolved by spelling (it may not after a linked folder)."""
    return ".." not in Path(value).parts


def _group(data: Any, number: int, base: Path) -> PlanGroup:
    if not isinstance(data, dict):
        raise UserError(f"Group {number} of the plan must be an object.")
    return PlanGroup(
        id=str(data.get("id", number)),
        keep=tuple(_file(value, base) for value in _list(data, "keep")),
        reject=tuple(_file(value, base) for value in _list(data, "reject")),
        exact=data.get("exact") is True,
        allow_empty=data.get("allow_empty") is True,
    )


def _file(value: Any, base: Path) -> FileId:
    known = value if isinstance(value, dict) else {}
    path = _path(known.get("path") if isinstance(value, dict) else value, base)
    try:
        info = os.lstat(path)
    except OSError:
        return FileId(path, MISSING, 0)
    if not stat.S_ISREG(info.st_mode):
        return FileId(path, MISSING, 0)
    file = checks.id_of(path, info)
    size, mtime = known.get("size", file.size), known.get("mtime_ns", file.mtime_ns)
    if not isinstance(size, int) or not isinstance(mtime, int):
        raise UserError(f"The plan's size and mtime_ns of {path} must be whole numbers.")
    if (size, mtime) != (file.size, file.mtime_ns):
        return FileId(path, size, mtime)  # the state at the scan: refused as changed
    return file
