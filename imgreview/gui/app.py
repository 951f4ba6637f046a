"""The entry of the window: look before Qt is imported, then run."""

import sys
from collections.abc import Sequence

from imgreview.core import logs
from imgreview.core.imaging import decoder_child
from imgreview.gui import preflight

OPTIONS = ("--verbose", "--self-test")


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window on the given folders or pictures; return the exit code.

    2 when no window can be opened here; the reason is on standard error.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if decoder_child.intercept(arguments):
        return 0
    unknown = [a for a in arguments if a.startswith("-") and a not in OPTIONS]
    if unknown:
        words = f"imgreview: there is no option {unknown[0]}; see imgreview --help."
        print(words, file=sys.stderr)  # noqa: T201 - there is no window yet
        return preflight.EXIT_USAGE
    problem = preflight.check()
    if problem:
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return preflight.EXIT_USAGE
    logs.setup(verbose="--verbose" in arguments)
    from imgreview.gui.program import run  # late: it imports PySide6

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
