"""`imgreview review`: the reviews that are kept, saved to files, opened from files, reported."""

import argparse
from pathlib import Path

from imgreview.commands.scan import add_outputs, write
from imgreview.core import paths
from imgreview.core.domain import Decision, FileId
from imgreview.core.errors import UserError
from imgreview.core.report import Report, printable, standing
from imgreview.core.store.portable import save
from imgreview.core.store.portable_load import Located, read
from imgreview.core.store.requests import request_from_json
from imgreview.core.store.sessions import SessionStore

SOME_MISSING = 3


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command with its own commands."""
    parser = commands.add_parser("review", help="list, save, open or report what was reviewed")
    doing = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    listing = doing.add_parser("list", help="list the reviews, the one touched last first")
    listing.set_defaults(run=run_list)
    saving = doing.add_parser("save", help="save a review to a file that can be taken along")
    saving.add_argument("review", metavar="REVIEW", help="its id, or the beginning of it")
    saving.add_argument("file", metavar="FILE.imgreview", type=Path)
    saving.set_defaults(run=run_save)
    opening = doing.add_parser(
        "open",
        help="take in a review from a file",
        description="Take in a review from a file, and say how many of its pictures are there. "
        "Exit status: 0 all are there, 3 some are missing.",
    )
    opening.add_argument("file", metavar="FILE.imgreview", type=Path)
    opening.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="OLD=NEW",
        help="a folder of the review that lies elsewhere now; may be repeated",
    )
    opening.add_argument("--dry-run", action="store_true", help="only say what would be found")
    opening.set_defaults(run=run_open)
    reporting = doing.add_parser("report", help="report a review, with what was decided")
    reporting.add_argument("review", metavar="REVIEW", help="its id, or the beginning of it")
    add_outputs(reporting)
    reporting.set_defaults(run=run_report)


def run_list(_options: argparse.Namespace) -> int:
    """Print every review."""
    with SessionStore(paths.sessions_db()) as store:
        reviews = store.recent(limit=1000)
    for info in reviews:
        folders = ", ".join(printable(root) for root in info.roots)
        print(f"{info.id[:8]}  {info.groups:,} groups, {info.decided:,} decided  {folders}")
    if not reviews:
        print("There is no review.")
    return 0


def run_save(options: argparse.Namespace) -> int:
    """Save a review to a file."""
    with SessionStore(paths.sessions_db()) as store:
        save(store.load(_id(store, options.review)), options.file.absolute())
    print(f"Saved to {printable(options.file)}.")
    return 0


def run_open(options: argparse.Namespace) -> int:
    """Take a review in and say where its pictures are."""
    source = read(options.file)
    where = source.guess()
    for pair in options.map:
        old, _, new = pair.partition("=")
        numbers = [n for n, root in enumerate(source.roots) if Path(root.path) == Path(old)]
        if not numbers or not new:
            known = ", ".join(printable(Path(root.path)) for root in source.roots)
            raise UserError(f"--map takes OLD=NEW; the folders of this review are: {known}.")
        where[numbers[0]] = Path(new).absolute()
    located = source.locate(where)
    _tell(located)
    if not options.dry_run:
        with SessionStore(paths.sessions_db()) as store:
            print(f"Opened as {located.take_in(store)[:8]}.")
    return 0 if located.found == located.total else SOME_MISSING


def _tell(located: Located) -> None:
    for number, folder in sorted(located.where.items()):
        found, total = located.found_in(number)
        print(f"{printable(folder)}: {found:,} of {total:,}")
    print(f"{located.found:,} of {located.total:,} pictures found.")


def run_report(options: argparse.Namespace) -> int:
    """Write a report of a review."""
    with SessionStore(paths.sessions_db()) as store:
        stored = store.load(_id(store, options.review))
    try:
        request = request_from_json(stored.info.request)
    except (KeyError, TypeError, ValueError) as error:
        raise UserError("This review was made by another version; scan again first.") from error
    summary = stored.notes.get("summary") or {}
    scanned, complete = int(summary.get("pictures", 0)), bool(summary.get("complete", False))
    found = Report(request, scanned, 0.0, standing(stored.groups), (), complete)

    def decided(file: FileId) -> Decision:
        key = (file.path, file.size, file.mtime_ns)
        return stored.decisions.get(key, Decision.UNDECIDED)

    write(found, options, decided)
    return 0


def _id(store: SessionStore, beginning: str) -> str:
    """Return the id of a review that begins so; UserError when it is none or not the only one."""
    fitting = [info.id for info in store.recent(limit=1000) if info.id.startswith(beginning)]
    if len(fitting) != 1:
        raise UserError(
            f"{'No' if not fitting else 'More than one'} review begins with {beginning}: "
            "see imgreview review list."
        )
    return fitting[0]
