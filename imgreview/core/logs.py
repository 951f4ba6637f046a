"""Logging: a rotating file for everything, standard error for what was asked for."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from imgreview.core import paths, private


class _PrivateFile(RotatingFileHandler):
    """A log that only its owner may read: it names photos."""

    def _open(self) -> TextIOWrapper:
        private.file(Path(self.baseFilename))
        return super()._open()


def setup(verbose: bool = False) -> None:
    """Attach the log file and a console handler to the `imgreview` logger, once."""
    root = logging.getLogger("imgreview")
    if root.handlers:
        return
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    form = logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
    file = _PrivateFile(
        paths.log_dir() / "imgreview.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
    )
    file.setFormatter(form)
    root.addHandler(file)
    console = logging.StreamHandler()
    console.setLevel(logging.DEBUG if verbose else logging.WARNING)
    console.setFormatter(logging.Formatter("imgreview: %(message)s"))
    root.addHandler(console)
