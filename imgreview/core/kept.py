"""Everything the program keeps about a person's photos: how much it is, and forgetting it.

Only what the program itself wrote into its own folders is removed, by name. Photos, the trash
and downloaded models are never touched. The history of commits goes only when it is asked for by
name, because nothing could be undone afterwards.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from imgreview.core import paths, scanned
from imgreview.core.actions.journal import Journal
from imgreview.core.errors import UserError
from imgreview.core.imaging.thumbs import ThumbStore
from imgreview.core.store.db import describe

PATIENCE = 10.0  # seconds to wait for another program that writes to one of the files


class Kept(StrEnum):
    """What is kept, in the order it is listed."""

    CACHE = "cache"  # fingerprints and working pictures: made anew when needed
    REVIEWS = "reviews"  # reviews, decisions, "not duplicates"
    SETTINGS = "settings"  # settings, keys, rules, recent folders
    LOGS = "logs"
    HISTORY = "history"  # the journal: without it nothing can be undone


EVERYTHING = frozenset(Kept) - {Kept.HISTORY}  # what "everything" means unless more is named


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of one kind is kept; `count` are cached files, reviews or commits, else files."""

    kind: Kept
    size: int  # bytes on disk
    count: int


def survey() -> tuple[Amount, ...]:
    """Return how much is kept of each kind; nothing of it is changed."""
    return tuple(Amount(kind, sum(_size(f) for f in _files(kind)), _count(kind)) for kind in Kept)


def clear(kinds: Collection[Kept]) -> None:
    """Forget these kinds; UserError, with what came before it forgotten, when one cannot be.

    Open databases stay usable: they are emptied, not deleted.
    """
    for kind in Kept:
        if kind in kinds:
            _CLEAR[kind]()


def _databases(kind: Kept) -> tuple[Path, ...]:
    return {
        Kept.CACHE: (paths.fingerprints_db(),),
        Kept.REVIEWS: (paths.sessions_db(),),
        Kept.HISTORY: (paths.journal_db(),),
    }.get(kind, ())


def _loose(kind: Kept) -> Iterator[Path]:
    """Yield files of a kind that are no database in use."""
    if kind is Kept.CACHE:
        yield from paths.cache_dir().glob("fingerprints.sqlite.damaged-*")
        yield from (paths.cache_dir() / "style").glob("*.svg")
    elif kind is Kept.REVIEWS:
        yield from (f for f in (scanned.file(),) if f.exists())
    elif kind is Kept.SETTINGS:
        folder = paths.config_dir()
        yield from (f for f in folder.iterdir() if f.suffix in (".toml", ".ini", ".json", ".lock"))
        yield from (folder / "rules").glob("*.json")
    elif kind is Kept.LOGS:
        yield from (f for f in paths.log_dir().iterdir() if ".log" in f.name)


def _files(kind: Kept) -> Iterator[Path]:
    for file in _databases(kind):
        yield from (file, file.with_name(file.name + "-wal"))
    yield from _loose(kind)
    if kind is Kept.CACHE:
        yield from paths.thumbs_dir().glob("*/*")


def _size(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0


def _count(kind: Kept) -> int:
    table = {Kept.CACHE: "files", Kept.REVIEWS: "reviews", Kept.HISTORY: "batch"}.get(kind)
    if table is None:
        return sum(1 for _ in _loose(kind))
    [file] = _databases(kind)
    if not file.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=rw", uri=True)) as base:
            return int(base.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    except sqlite3.Error:
        return 0  # damaged, or of another version: it still has a size and can be named


def _clear_cache() -> None:
    ThumbStore(paths.thumbs_dir()).clear()
    _empty(paths.fingerprints_db())
    _remove(_loose(Kept.CACHE))


def _clear_reviews() -> None:
    _empty(paths.sessions_db())
    _remove(_loose(Kept.REVIEWS))


def _clear_settings() -> None:
    _remove(_loose(Kept.SETTINGS))


def _clear_logs() -> None:
    for file in _loose(Kept.LOGS):
        if file.suffix == ".log":
            _or_say(file, lambda f: f.open("wb").close())  # in use: emptied where it is
        else:
            _remove([file])


def _clear_history() -> None:
    file = paths.journal_db()
    if not file.exists():
        return
    with Journal(file) as journal, journal.alone() as alone:
        if not alone:
            raise UserError("Files are being moved just now; the history was not forgotten.")
        if journal.open_steps() or journal.unclosed():
            raise UserError(
                "A commit was interrupted and is not settled; the history was not forgotten."
            )
    _empty(file)


_CLEAR: dict[Kept, Callable[[], None]] = {
    Kept.CACHE: _clear_cache,
    Kept.REVIEWS: _clear_reviews,
    Kept.SETTINGS: _clear_settings,
    Kept.LOGS: _clear_logs,
    Kept.HISTORY: _clear_history,
}


def _empty(file: Path) -> None:
    """Drop every row of a database of ours and give the space back; others may have it open."""
    if not file.exists():
        return
    try:
        with closing(sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)) as base:
            base.execute("PRAGMA secure_delete = ON")  # rows are overwritten, not only unlinked
            names = base.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            ).fetchall()
            base.execute("BEGIN IMMEDIATE")
            for (name,) in names:
                base.execute(f'DELETE FROM "{name}"')
            base.execute("COMMIT")
            base.execute("VACUUM")
            base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        raise UserError(f"{file} could not be emptied: {describe(error)}.") from error


def _remove(files: Collection[Path] | Iterator[Path]) -> None:
    for file in tuple(files):
        _or_say(file, Path.unlink)


def _or_say(file: Path, act: Callable[[Path], object]) -> None:
    try:
        act(file)
    except FileNotFoundError:
        return
    except OSError as error:
        raise UserError(f"{file} could not be removed: {error.strerror}.") from error
