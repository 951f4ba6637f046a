"""The command line: scan, find, compare, apply, history, undo and care; or the window."""

import gc
import importlib
import sys
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

from imgreview import __version__

# Everything else is imported where it is needed: the version is told at once, and a decoder
# process starts without the parser of all commands.
if TYPE_CHECKING:
    import argparse

MODULES = {  # of `imgreview.commands`, with what each adds, in the order of the help
    "scan": ("scan",),
    "find": ("find",),
    "compare": ("compare",),
    "select": ("select",),
    "folders": ("folders",),
    "review": ("review",),
    "act": ("apply", "history", "undo"),
    "recover": ("verify", "recover"),
    "care": ("cache", "models", "doctor", "demo"),
}
COMMANDS = frozenset(chain.from_iterable(MODULES.values()))
FAILED, USAGE, INTERRUPTED = 1, 2, 130
SELDOM = (100_000, 50, 50)  # objects made until cycles are looked for: hardly ever in a recall


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the window on the folders given; return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words == ["--version"]:
        print(f"imgreview {__version__}")
        return 0
    if words[:1] == ["--decoder-child"]:  # decoder_child.FLAG
        from imgreview.core.imaging import decoder_child

        decoder_child.intercept(words)
        return 0
    for stream in (sys.stdout, sys.stderr):
        # File names may hold bytes that no encoding knows; a report must not die of them.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        return _command(words)
    return _window(words)


def _command(words: list[str]) -> int:
    usual = gc.get_threshold()
    if words[0] == "scan":  # until pictures have to be looked at: see commands.scan.collect
        gc.set_threshold(*SELDOM)
    try:
        return _run(words)
    finally:
        gc.set_threshold(*usual)


def _run(words: list[str]) -> int:
    from imgreview.core import logs
    from imgreview.core.errors import ImgReviewError

    options = parser(words[0]).parse_args(words)
    logs.setup(options.verbose)
    try:
        return int(options.run(options))
    except ImgReviewError as error:
        sys.stderr.write(f"imgreview: {error}\n")
        return FAILED
    except KeyboardInterrupt:
        sys.stderr.write("imgreview: interrupted.\n")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # the reader of a pipe went away: nothing is left to say
        return FAILED


def _window(words: list[str]) -> int:
    """Open the window; imported by name, because the command line must work without Qt."""
    return int(importlib.import_module("imgreview.gui.app").main(words))


def parser(command: str = "") -> "argparse.ArgumentParser":
    """Return the parser of one command, or of all: only what is asked for is imported."""
    import argparse

    top = argparse.ArgumentParser(
        prog="imgreview",
        usage="imgreview [FOLDER…] | imgreview COMMAND …",
        description="Find, compare and safely clean up duplicate photographs. With folders or "
        "nothing, the window opens; the commands below work without one.",
    )
    top.add_argument("--version", action="version", version=f"imgreview {__version__}")
    top.add_argument("--verbose", action="store_true", help="log more, also to standard error")
    commands = top.add_subparsers(
        title="commands", metavar="COMMAND", required=True, prog="imgreview"
    )
    for name, added in MODULES.items():
        if command in added or command not in COMMANDS:
            importlib.import_module(f"imgreview.commands.{name}").add_parser(commands)
    return top


if __name__ == "__main__":
    sys.exit(main())
