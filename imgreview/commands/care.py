"""`imgreview cache`, `doctor` and `demo`: looking after the program itself."""

import argparse
import importlib.metadata
import importlib.util
import os
import platform
import shutil
import sqlite3
import sys
from pathlib import Path

from imgreview import __version__
from imgreview.commands import models
from imgreview.core import kept, paths
from imgreview.core.demo.collection import make_demo
from imgreview.core.errors import UserError
from imgreview.core.imaging.formats import supported_suffixes
from imgreview.core.methods.base import FEATURES
from imgreview.core.methods.models import cards, missing
from imgreview.core.report import size_words
from imgreview.core.store.fingerprints import FingerprintStore

PACKAGES = (
    *("PySide6_Essentials", "pillow", "ImageHash", "opencv-python-headless", "numpy"),
    *("onnxruntime", "faiss-cpu", "pi_heif", "rawpy"),
)

_OF = {
    kept.Kept.CACHE: "pictures known",
    kept.Kept.REVIEWS: "reviews",
    kept.Kept.SETTINGS: "files",
    kept.Kept.LOGS: "files",
    kept.Kept.HISTORY: "commits",
}
_STAYS = (
    (kept.Kept.REVIEWS, "reviews and decisions"),
    (kept.Kept.SETTINGS, "settings"),
    (kept.Kept.HISTORY, "the history, so that commits can be undone"),
)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    cache = commands.add_parser(
        "cache", help="show what the program keeps, or forget the fingerprints or everything"
    )
    cache.add_argument("what", choices=("info", "clear"))
    cache.add_argument(
        "--everything",
        action="store_true",
        help="clear also forgets reviews, decisions, settings and logs; not the history",
    )
    cache.add_argument(
        "--history",
        action="store_true",
        help="clear also forgets the history: no commit can be undone afterwards",
    )
    cache.set_defaults(run=run_cache)
    models.add_parser(commands)
    doctor = commands.add_parser(
        "doctor", help="tell what works on this machine and what is missing"
    )
    doctor.set_defaults(run=run_doctor)
    # Without `help` it is not listed: packaging/run.sh and whoever tries the program use it.
    demo = commands.add_parser(
        "demo", description="Make a collection of rendered pictures to try things on."
    )
    demo.add_argument("folder", nargs="?", type=Path)
    demo.set_defaults(run=run_demo)


def run_cache(options: argparse.Namespace) -> int:
    """Show or forget what is kept."""
    if options.what == "info":
        with FingerprintStore(paths.fingerprints_db()) as store:
            info = store.info()
        print(
            f"{info.files:,} files, {info.rows:,} fingerprints, {info.killers:,} never tried again"
        )
        for amount in kept.survey():
            size = size_words(amount.size)
            print(f"{amount.kind.value:10}{size:>12}{amount.count:>10,} {_OF[amount.kind]}")
        for folder in (paths.config_dir(), paths.data_dir(), paths.cache_dir(), paths.log_dir()):
            print(f"in {folder}")
        return 0
    kinds = set(kept.EVERYTHING) if options.everything else {kept.Kept.CACHE}
    if options.history:
        kinds.add(kept.Kept.HISTORY)
    kept.clear(kinds)
    stays = [word for kind, word in _STAYS if kind not in kinds]
    print(f"Forgotten: {', '.join(k.value for k in kept.Kept if k in kinds)}.")
    if stays:
        print(f"Kept: {', '.join(stays)}.")
    return 0


def run_doctor(_options: argparse.Namespace) -> int:
    """Print versions, folders, formats, methods and what is in the way; 1 when something is."""
    print(f"imgreview {__version__}, Python {platform.python_version()}, {platform.platform()}")
    for name in PACKAGES:
        print(f"  {name:24} {_version(name) or 'not installed'}")
    print(f"  {'SQLite':24} {sqlite3.sqlite_version}")
    for title, folder in (
        ("settings", paths.config_dir()),
        ("decisions, journal", paths.data_dir()),
        ("cache", paths.cache_dir()),
    ):
        free = size_words(shutil.disk_usage(folder).free)
        print(f"  {title:24} {folder} ({free} free)")
    print(f"  {'formats':24} {' '.join(sorted(s.lstrip('.') for s in supported_suffixes()))}")
    for method in FEATURES:
        print(f"  {method.title:24} {method.available() or 'ready'}")
    for card in cards():
        print(f"  {card.name:24} {missing(card) or 'ready'}")
    problems = _problems()
    for problem in problems:
        print(f"! {problem}")
    print("Something is in the way, see above." if problems else "All is well.")
    return 1 if problems else 0


def _problems() -> list[str]:
    found = []
    if _version("opencv-python") and _version("opencv-python-headless"):
        found.append("Both opencv-python and opencv-python-headless are installed; keep one.")
    if importlib.util.find_spec("PySide6") is None:
        found.append("PySide6 is not installed: the window cannot open, the command line works.")
    folders = (paths.data_dir(), paths.cache_dir())
    found += [f"{f} cannot be written." for f in folders if not os.access(f, os.W_OK)]
    return found


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def run_demo(options: argparse.Namespace) -> int:
    """Make the demo collection where it is not yet, and print its folder."""
    folder = options.folder or paths.cache_dir() / "demo"
    try:
        print(make_demo(folder, _painted))
    except OSError as error:
        raise UserError(f"The demo collection could not be made: {error.strerror}.") from error
    return 0


def _painted(done: int, total: int) -> None:
    live = sys.stderr.isatty()
    if live or done == total:
        back = "\r" if live else ""
        sys.stderr.write(f"{back}imgreview: painting the demo collection: {done} of {total}")
    if done == total:
        sys.stderr.write("\n")
