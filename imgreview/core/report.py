"""What a scan found, as JSON (schema imgreview.report/1), CSV and text."""

import csv
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TextIO

import msgspec

from imgreview import __version__
from imgreview.core.domain import Group, ImageFile, Matrix, Relation
from imgreview.core.events import FileSkipped
from imgreview.core.settings import ScanRequest
from imgreview.core.store.codec import facts_to_json

SCHEMA = "imgreview.report/1"
CSV_COLUMNS = (
    *("group", "class", "path", "size", "width", "height", "format", "suggested"),
    *("relation", "sentence"),
)


@dataclass(frozen=True, slots=True)
class Report:
    """One finished (or stopped) scan; `seconds` is wall time."""

    request: ScanRequest
    scanned: int
    seconds: float
    groups: tuple[Group, ...]
    skipped: tuple[FileSkipped, ...]
    complete: bool = True
    pictures: Mapping[Path, tuple[str, ...]] = field(default_factory=dict)  # names by folder


def standing(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Return groups in the order of reports: strongest class first, then most space to win."""
    return tuple(sorted(groups, key=lambda g: (g.cls.strength, -g.reclaimable, g.files[0].id)))


def to_dict(report: Report) -> dict[str, Any]:
    """Return the report as plain values; paths are strings that may hold surrogate escapes."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "settings": _settings(report.request),
        "scanned": report.scanned,
        "seconds": round(report.seconds, 3),
        "complete": report.complete,
        "groups": [_group(g) for g in report.groups],
        "skipped": [{"path": os.fspath(s.path), "reason": s.reason} for s in report.skipped],
        "pictures": {os.fspath(folder): list(n) for folder, n in report.pictures.items()},
    }


def write_json(report: Report, out: TextIO) -> None:
    """Write the report as ASCII JSON, so that names which are not UTF-8 survive as escapes."""
    out.write(indented(to_dict(report)))
    out.write("\n")


def indented(data: dict[str, Any]) -> str:
    """Return plain values as ASCII JSON with a line for each, as `json.dumps` with `indent` does.

    That leaves its C code for a fifth of the speed; msgspec puts the lines in afterwards, but
    takes no names that are not UTF-8.
    """
    text = json.dumps(data)
    try:
        return msgspec.json.format(text, indent=1)
    except msgspec.DecodeError:
        return json.dumps(data, indent=1)


def _settings(request: ScanRequest) -> dict[str, Any]:
    data = asdict(request)
    data["roots"] = [  # as the walk takes them, so that a reader can tell what lies below
        {"path": os.path.realpath(r.path), "protected": r.protected} for r in request.roots
    ]
    data["folder_priority"] = [os.fspath(p) for p in request.folder_priority]
    data["picture"] = None if request.picture is None else os.fspath(request.picture)
    return data


def _group(group: Group) -> dict[str, Any]:
    relations = {r.b: r for r in group.relations}
    return {
        "id": group.id,
        "class": group.cls.value,
        "weak": group.weak,
        "reasons": list(group.reasons),
        "files": [
            _file(f, relations.get(f.id), suggested=f.id == group.suggested) for f in group.files
        ],
    }


def _file(file: ImageFile, relation: Relation | None, *, suggested: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "path": os.fspath(file.path),
        "size": file.id.size,
        "mtime_ns": file.id.mtime_ns,
        "width": file.facts.width,
        "height": file.facts.height,
        "format": file.facts.format,
        "suggested": suggested,
        "protected": file.protected,
    }
    facts = facts_to_json(file.facts)
    if more := {k: v for k, v in facts.items() if k not in data}:
        data["facts"] = more
    if file.aliases:
        data["aliases"] = [os.fspath(p) for p in file.aliases]
    if relation is not None:
        data["relation"] = {
            "to": os.fspath(relation.a.path),
            "class": relation.cls.value,
            "sentence": relation.sentence,
            "score": relation.score,
            "evidence": dict(relation.evidence),
        }
        if relation.transform is not None:
            data["relation"]["transform"] = list(relation.transform)
            data["relation"]["outline"] = outline(relation.transform)
    return data


def outline(transform: Matrix) -> list[list[float]]:
    """Return where the corners of b lie in a's unit square: x and y, clockwise from b's top left.

    For a crop this is what was kept. Corners beyond 0..1 show more than a does.
    """
    a, b, c, d, e, f, g, h, i = transform
    corners = ((0, 0), (1, 0), (1, 1), (0, 1))
    mapped = ((a * x + b * y + c, d * x + e * y + f, g * x + h * y + i) for x, y in corners)
    return [[round(x / (w or 1.0), 4), round(y / (w or 1.0), 4)] for x, y, w in mapped]


def write_csv(report: Report, out: TextIO) -> None:
    """Write one row for each file of each group; undecodable bytes appear as \\xNN."""
    table = csv.writer(out)
    table.writerow(CSV_COLUMNS)
    for group in report.groups:
        relations = {r.b: r for r in group.relations}
        for file in group.files:
            relation = relations.get(file.id)
            table.writerow(
                (
                    group.id,
                    group.cls.value,
                    printable(file.path),
                    file.id.size,
                    file.facts.width,
                    file.facts.height,
                    file.facts.format,
                    "yes" if file.id == group.suggested else "",
                    relation.cls.value if relation else "",
                    relation.sentence if relation else "",
                )
            )


def text(report: Report) -> Iterable[str]:
    """Yield the lines of the report for a terminal."""
    for number, group in enumerate(report.groups, 1):
        freed = size_words(group.reclaimable)
        weak = ", held by one weak link" if group.weak else ""
        yield f"{number}. {group.cls.value}: {len(group.files)} pictures, {freed} to win{weak}"
        relations = {r.b: r for r in group.relations}
        for file in group.files:
            mark = "*" if file.id == group.suggested else " "
            facts = f"{file.facts.width}×{file.facts.height} {file.facts.format}"
            relation = relations.get(file.id)
            why = f"  ({relation.sentence})" if relation else ""
            lock = " [protected]" if file.protected else ""
            size = size_words(file.id.size)
            yield f"  {mark} {printable(file.path)}  {facts}, {size}{lock}{why}"
        if group.reasons:
            yield f"    * suggested: {'; '.join(group.reasons)}"
    yield summary(report)


def summary(report: Report) -> str:
    """Return one sentence about the whole scan."""
    count = len(report.groups)
    freed = size_words(sum(g.reclaimable for g in report.groups))
    words = (
        f"{report.scanned:,} pictures looked at"
        + (f" in {report.seconds:.1f} s" if report.seconds else "")
        + ": "
        f"{count:,} {'group' if count == 1 else 'groups'}, {freed} could be freed"
    )
    if report.skipped:
        words += f"; {len(report.skipped):,} could not be read"
    return words + "." + ("" if report.complete else " The scan was stopped before its end.")


def printable(path: Path) -> str:
    """Return a path that any terminal can show: odd bytes and control characters escaped."""
    shown = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown)


def size_words(size: int) -> str:
    """Return a number of bytes in the unit people read: 2.4 MB."""
    value = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            break
        value /= 1000
    return f"{size} bytes" if unit == "bytes" else f"{value:.1f} {unit}"
