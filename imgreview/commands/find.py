"""`imgreview find`: the copies of one picture in some folders."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from imgreview.commands.scan import USAGE, add_options, report_on, request_of
from imgreview.core.errors import UserError
from imgreview.core.report import printable


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its options."""
    parser = commands.add_parser(
        "find",
        help="find the copies of one picture",
        description="Find the copies of one picture in some folders: by default in its own. "
        "Nothing is changed. What an earlier scan computed is used again.",
    )
    parser.add_argument("picture", metavar="PICTURE", type=Path)
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path)
    add_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Find, report, and return the exit code: 0 also when there are no copies."""
    picture = options.picture.absolute()
    if not (options.folders or options.protect):
        options.folders = [picture.parent]
    try:
        request = replace(request_of(options), picture=picture)
    except UserError as error:
        sys.stderr.write(f"imgreview find: {error}\n")
        return USAGE
    for folder in (*options.folders, *options.protect):
        if not folder.exists():
            raise UserError(f"There is no folder {printable(folder)}.")
    if not picture.is_file():
        raise UserError(f"There is no picture {printable(picture)}.")
    return report_on(request, options)
