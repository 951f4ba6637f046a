"""Opening a file that a person named for a report: never over a picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from imgreview.core.errors import UserError
from imgreview.core.imaging.spare import spare_picture


@contextmanager
def opened(file: Path) -> Iterator[TextIO]:
    """Yield a text file (UTF-8) to write a report to, in the place of what was there.

    UserError when it cannot be written, or when a picture would be lost.
    """
    try:
        spare_picture(file)
        with file.open("w", encoding="utf-8", newline="") as out:
            yield out
    except OSError as error:
        raise UserError(f"{file} could not be written: {error.strerror}.") from error
