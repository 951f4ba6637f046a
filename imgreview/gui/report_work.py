"""Writes a report of the open review, in a worker thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from imgreview.core import paths
from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.events import FileSkipped
from imgreview.core.settings import ScanRequest
from imgreview.gui.core_loader import load_core

if TYPE_CHECKING:
    from imgreview.core.imaging.decoder_pool import DecoderPool

KINDS = ("html", "csv", "json")


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into the report."""

    file: Path
    request: ScanRequest
    groups: Sequence[Group]
    decided: Mapping[FileId, Decision]
    skipped: Sequence[FileSkipped]
    scanned: int


def write_report(export: Export, pool: "DecoderPool") -> Path:
    """Write the report and return its file; UserError says why it could not be written."""
    load_core()
    from imgreview.core import report
    from imgreview.core.imaging.thumbs import ThumbStore
    from imgreview.core.outfile import opened
    from imgreview.core.previews import previews
    from imgreview.core.report_html import write_html

    kind = export.file.suffix.lower().lstrip(".")
    if kind not in KINDS:
        raise UserError(f"{export.file.name}: a report ends in .html, .csv or .json.")
    found = report.Report(
        export.request,
        export.scanned,
        0.0,
        report.standing(export.groups),
        tuple(sorted(export.skipped, key=lambda s: s.path)),
    )
    with opened(export.file) as out:
        if kind == "html":
            thumbnail = previews(pool, ThumbStore(paths.thumbs_dir()))
            write_html(found, out, thumbnail, lambda f: export.decided.get(f, Decision.UNDECIDED))
        elif kind == "csv":
            report.write_csv(found, out)
        else:
            report.write_json(found, out)
    return export.file
