"""`imgreview folders`: which folders of a report contain each other; decide one pair as a plan."""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from imgreview.commands.select import buckets_of, write_plan
from imgreview.core.errors import UserError
from imgreview.core.events import GroupsFound
from imgreview.core.folder_choice import choose
from imgreview.core.folder_pairs import FolderPair, Side, folder_pairs, only_in
from imgreview.core.report import printable, size_words
from imgreview.core.report_file import ReportFile, read_report
from imgreview.core.review.session import ReviewSession

USAGE = 2


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "folders",
        help="which folders contain each other",
        description="List pairs of folders with copies of each other, most copies first. With "
        "--keep, --reject and -o, write a plan that rejects the copies in one of two folders; "
        "pictures that are only there stay.",
    )
    parser.add_argument("report", metavar="REPORT.json", type=Path)
    parser.add_argument(
        "--classes", metavar="CLASSES", default="", help="only copies of these classes, by comma"
    )
    parser.add_argument("--json", action="store_true", help="list the pairs as JSON")
    parser.add_argument("--only-here", action="store_true", help="name what has no copy")
    parser.add_argument("--keep", metavar="FOLDER", type=Path, help="whose pictures stay")
    parser.add_argument("--reject", metavar="FOLDER", type=Path, help="whose copies go")
    parser.add_argument(
        "--better-too",
        action="store_true",
        help="also reject copies that are the suggested keeper or may be better than what stays",
    )
    parser.add_argument("-o", "--output", metavar="PLAN", help="write the plan; - for stdout")
    parser.set_defaults(run=run, action="trash", target=None)


def run(options: argparse.Namespace) -> int:
    """List the pairs, or write the plan of one; return the exit code."""
    deciding = (options.keep, options.reject, options.output)
    if any(d is not None for d in deciding) and None in deciding:
        sys.stderr.write("imgreview folders: --keep, --reject and -o go together.\n")
        return USAGE
    found = read_report(options.report)
    buckets = buckets_of(options.classes)
    if options.keep is not None:
        return _decide(found, buckets, options)
    pairs = folder_pairs(found.groups, found.pictures, buckets)
    if options.json:
        data = [_pair_data(p, found, buckets, options) for p in pairs]
        print(json.dumps(data, ensure_ascii=True, indent=1))
        return 0
    for pair in pairs:
        print(pair_words(pair))
        if options.only_here:
            for path in only_in(pair.inner, pair.outer, found.groups, found.pictures, buckets):
                print(f"  only here: {printable(path)}")
    if not pairs:
        print("No folder holds copies of another one.")
    return 0


def pair_words(pair: FolderPair) -> str:
    """Return a pair in one English sentence, as UI.md words it."""
    inner, outer = pair.inner, pair.outer
    here = printable(inner.folder) + ("" if inner.nested else " (without its subfolders)")
    there = printable(outer.folder) + ("" if outer.nested else " (without its subfolders)")
    if not inner.only_here and not outer.only_here:
        return f"{here} and {there} hold the same {inner.total:,} pictures"
    if not inner.only_here:
        return f"{here} is contained in {there}: all {inner.total:,} are copies"
    verb = "is contained in" if inner.share >= 0.5 else "shares pictures with"
    only = inner.only_here
    return (
        f"{here} {verb} {there}: {inner.copies:,} of {inner.total:,} are copies, "
        f"{only:,} {'is' if only == 1 else 'are'} only here"
    )


def _pair_data(
    pair: FolderPair, found: ReportFile, buckets: frozenset[str], options: argparse.Namespace
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, side, other in (
        ("inner", pair.inner, pair.outer),
        ("outer", pair.outer, pair.inner),
    ):
        data[name] = {
            "folder": os.fspath(side.folder),
            "nested": side.nested,
            "pictures": side.total,
            "copies": side.copies,
            "only_here": side.only_here,
        }
        if options.only_here:
            alone = only_in(side, other, found.groups, found.pictures, buckets)
            data[name]["files_only_here"] = [os.fspath(p) for p in alone]
    return data


def _decide(found: ReportFile, buckets: frozenset[str], options: argparse.Namespace) -> int:
    keep, reject = (_side(f) for f in (options.keep, options.reject))
    if keep.holds(reject.folder) or reject.holds(keep.folder):
        raise UserError("One of the two folders lies in the other.")
    session = ReviewSession()
    session.merge(GroupsFound(found.groups))
    choice = choose(
        keep,
        reject,
        session.groups,
        session.decision,
        buckets,
        spare_better=not options.better_too,
    )
    session.decide(choice.decisions(), "folders")
    write_plan(session, found, options)
    out = sys.stderr if options.output == "-" else sys.stdout
    files = "1 file" if choice.rejected == 1 else f"{choice.rejected:,} files"
    out.write(f"{files} would go, {size_words(choice.freed)}.\n")
    if choice.better:
        out.write(f"{len(choice.better):,} may be better than what stays and are left out.\n")
    if choice.protected:
        out.write(f"{choice.protected:,} are protected and stay.\n")
    return 0


def _side(folder: Path) -> Side:
    return Side(Path(os.path.realpath(folder)), 0, 0)
