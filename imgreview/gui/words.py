"""Numbers, sizes and paths as a person reads them."""

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale


def number(value: int) -> str:
    """Return a whole number grouped by locale (any size: QLocale's own overload is 32-bit)."""
    return QLocale().toString(float(value), "f", 0)


def size(value: int) -> str:
    """Return bytes as "3.1 MB", in steps of 1000 as file managers do."""
    return QLocale().formattedDataSize(value, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def pictures(count: int) -> str:
    """Return "1 picture" or "12,431 pictures"."""
    if count == 1:
        return QCoreApplication.translate("words", "1 picture")
    return QCoreApplication.translate("words", "%1 pictures").replace("%1", number(count))


def short_path(path: Path) -> str:
    """Return a path with the home folder written as ~, printable whatever its bytes."""
    home = Path.home()
    if path == home:
        return "~"
    text = f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
    return printable(text)


def printable(text: str) -> str:
    """Return text on one line: controls, lost bytes and marks that turn text around become �."""
    return "".join("\ufffd" if _hidden(c) else c for c in text)


def _hidden(char: str) -> bool:
    turning = "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"
    return turning or unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")


def is_text(path: Path) -> bool:
    """Return whether a path can be written as text."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
