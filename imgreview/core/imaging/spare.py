"""Keeping pictures from being written over by a list, a plan or a report."""

from pathlib import Path

from imgreview.core.errors import UserError
from imgreview.core.imaging.formats import sniff

HEAD = 4096  # bytes that tell a picture


def spare_picture(file: Path) -> None:
    """Raise UserError when `file` is a picture, OSError when it is there and cannot be read."""
    if not file.is_file():
        return
    with file.open("rb") as handle:
        if sniff(handle.read(HEAD)) is not None:
            raise UserError(f"{file} is a picture; what is written needs another name.")
