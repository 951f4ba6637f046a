"""`imgreview scan`: find groups and print, save or pipe them."""

import argparse
import contextlib
import gc
import signal
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, TextIO

from imgreview.commands.match_options import add_match_options, match_of, say_threshold
from imgreview.core import paths, report
from imgreview.core.domain import Group
from imgreview.core.errors import UserError
from imgreview.core.events import (
    FileSkipped,
    GroupsFound,
    PicturesListed,
    Progress,
    ScanFinished,
    Stage,
    StageStarted,
)
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.jobs import CancelToken
from imgreview.core.outfile import opened
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.report import Report
from imgreview.core.settings import (
    MatchSettings,
    Preset,
    Root,
    ScanRequest,
    WalkSettings,
)

if TYPE_CHECKING:
    from imgreview.core.report_html import Decided

USAGE, INTERRUPTED = 2, 130
OFTEN = (700, 10, 10)  # as Python does: garbage of a long scan may hold pictures


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "scan",
        help="find groups of duplicate pictures",
        description="Find groups of duplicate pictures. Nothing is changed. A folder counts with "
        "everything below it; * marks the file suggested to keep.",
    )
    parser.add_argument("folders", metavar="FOLDER", nargs="+", type=Path)
    add_options(parser)
    depth = parser.add_mutually_exclusive_group()
    depth.add_argument(
        "--complete",
        action="store_true",
        default=True,
        help="read every picture (default); thumbnails inside camera files only say which first",
    )
    depth.add_argument(
        "--quick",
        dest="complete",
        action="store_false",
        help="read only camera files whose thumbnail resembles another picture, and all files "
        "without one: copies behind an outdated thumbnail are missed",
    )
    parser.set_defaults(run=run)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what decides how folders are looked at and how the report is written."""
    add_match_options(parser)
    parser.add_argument(
        "--include", metavar="CLASSES", default="", help="also list burst, similar (by comma)"
    )
    parser.add_argument(
        "--protect",
        action="append",
        type=Path,
        default=[],
        metavar="FOLDER",
        help="a folder whose files may only be kept; may be repeated",
    )
    parser.add_argument("--exclude", action="append", default=[], metavar="PATTERN")
    parser.add_argument("--hidden", action="store_true", help="look into hidden folders too")
    parser.add_argument("--jobs", type=int, default=0, metavar="N", help="decoder processes")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor write the cache")
    add_outputs(parser)


def add_outputs(parser: argparse.ArgumentParser) -> None:
    """Add where reports go."""
    parser.add_argument("--json", metavar="FILE", help="write the report as JSON; - for stdout")
    parser.add_argument("--csv", metavar="FILE", help="write the report as CSV; - for stdout")
    parser.add_argument(
        "--html", metavar="FILE", help="write the report as one web page with thumbnails"
    )


def request_of(options: argparse.Namespace) -> ScanRequest:
    """Return what the options ask for; UserError for what cannot be."""
    roots = tuple(Root(f) for f in options.folders if f not in options.protect)
    roots += tuple(Root(f, protected=True) for f in options.protect)
    if options.jobs < 0:
        raise UserError("--jobs takes a number of processes, 0 for one for each core.")
    return ScanRequest(
        roots,
        Preset(options.preset),
        WalkSettings(hidden=options.hidden, exclude=tuple(options.exclude)),
        classes_of(options, match_of(options)),
        options.jobs,
        use_cache=not options.no_cache,
        complete=getattr(options, "complete", True),
    )


def classes_of(options: argparse.Namespace, match: MatchSettings) -> MatchSettings:
    """Return the matching settings with the further classes that are to be listed."""
    wanted = {w.strip() for w in options.include.split(",") if w.strip()}
    if wanted - {"burst", "similar"}:
        raise UserError("--include takes burst, similar or both, with a comma between them.")
    return replace(match, burst="burst" in wanted, similar="similar" in wanted)


@contextlib.contextmanager
def interruptible() -> Iterator[CancelToken]:
    """Yield a token that the first Ctrl-C cancels; the second one ends the program at once."""
    token = CancelToken()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled:
            raise KeyboardInterrupt
        token.cancel()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield token
    finally:
        signal.signal(signal.SIGINT, before)


class ProgressLine:
    """One line on standard error that is written over; silent when that is not a terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._width = 0

    def show(self, progress: Progress) -> None:
        """Write the state of a stage over the last one."""
        if not self._live:
            return
        of = f" of {progress.total:,}" if progress.total is not None else ""
        line = f"{progress.stage.value}: {progress.done:,}{of}"
        if progress.rate > 0:
            line += f", {progress.rate:,.0f}/s"
        if progress.seconds_left is not None:
            line += f", {progress.seconds_left:,.0f} s left"
        sys.stderr.write("\r" + line.ljust(self._width))
        self._width = len(line)

    def clear(self) -> None:
        """Remove the line."""
        if self._live and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")


def run(options: argparse.Namespace) -> int:
    """Scan, report, and return the exit code."""
    try:
        request = request_of(options)
    except UserError as error:
        sys.stderr.write(f"imgreview scan: {error}\n")
        return USAGE
    for folder in (*options.folders, *options.protect):
        if not folder.exists():
            raise UserError(f"There is no folder {report.printable(folder)}.")
    return report_on(request, options)


def report_on(request: ScanRequest, options: argparse.Namespace) -> int:
    """Find what is asked for, write it where the options say, and return the exit code."""
    say_threshold(request.match)
    with interruptible() as token:
        found = collect(request, token)
    write(found, options)
    if not found.complete:
        sys.stderr.write("imgreview: stopped; what was computed is kept for the next scan.\n")
        return INTERRUPTED
    return 0


def collect(request: ScanRequest, token: CancelToken) -> Report:
    """Return the report of a whole scan, showing progress meanwhile."""
    groups: dict[str, Group] = {}
    skipped: list[FileSkipped] = []
    pictures: Mapping[Path, tuple[str, ...]] = {}
    line = ProgressLine()
    end = ScanFinished(0, 0, 0.0, complete=False)
    with open_ports(request) as ports:
        for event in find_groups(request, ports, token):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    groups.pop(key, None)
                groups.update((g.id, g) for g in event.groups)
            elif isinstance(event, FileSkipped):
                skipped.append(event)
            elif isinstance(event, Progress):
                line.show(event)
            elif isinstance(event, StageStarted):
                if event.stage is Stage.EXACT:  # files are looked at: it is no recall
                    gc.set_threshold(*OFTEN)
            elif isinstance(event, PicturesListed):
                pictures = event.folders
            elif isinstance(event, ScanFinished):
                end = event
    line.clear()
    if end.by_thumbnail:
        sys.stderr.write(
            f"imgreview: {end.by_thumbnail:,} pictures were told apart by their embedded "
            "thumbnails alone; --complete reads them.\n"
        )
    return Report(
        request,
        end.scanned,
        end.seconds,
        report.standing(groups.values()),
        tuple(sorted(skipped, key=lambda s: s.path)),
        end.complete,
        pictures,
    )


def write(found: Report, options: argparse.Namespace, decided: "Decided | None" = None) -> None:
    """Write the report where the options say; as text on standard output otherwise."""
    to_stdout = "-" in (options.json, options.csv)
    to_file = False
    writers = ((options.json, report.write_json), (options.csv, report.write_csv))
    pages = partial(write_pages, decided=decided)
    for target, writer in (*writers, (options.html, pages)):
        if target == "-":
            writer(found, sys.stdout)
        elif target is not None:
            to_file = True
            with opened(Path(target)) as out:
                writer(found, out)
    if not to_stdout and not to_file:
        for text in report.text(found):
            print(text)
    elif not to_stdout:
        print(report.summary(found))


def write_pages(found: Report, out: TextIO, decided: "Decided | None" = None) -> None:
    """Write the report as HTML, with thumbnails from the cache or made now."""
    from imgreview.core.previews import previews
    from imgreview.core.report_html import write_html

    thumbs = ThumbStore(paths.thumbs_dir()) if found.request.use_cache else None
    with DecoderPool(found.request.workers) as pool:
        write_html(found, out, previews(pool, thumbs), decided)
