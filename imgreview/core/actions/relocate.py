"""Moving one file from here to there, and finding out afterwards where it really is."""

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import Ident, NameTaken, aside_name, ident, part_name
from imgreview.core.errors import RefusedError

NAME_MAX = 255
COARSE_NS = 2_000_000_000  # FAT keeps times to two seconds


class Place(Enum):
    """Where a file was found after an attempt to move it."""

    SOURCE = "source"
    TARGET = "target"
    NOWHERE = "nowhere"  # at neither path; taken away by someone else
    CHANGED = "changed"  # another file, or a changed one, lies at its old path


@dataclass(frozen=True, slots=True)
class Settled:
    """What looking at both paths showed; `info` is the state of the file where it is."""

    place: Place
    info: os.stat_result | None = None
    note: str = ""


def shorten(name: bytes, room: int) -> bytes:
    """Return `name` cut to `room` bytes, keeping the suffix and whole UTF-8 characters."""
    if len(name) <= room:
        return name
    stem, suffix = os.path.splitext(name)
    if len(suffix) >= room:
        stem, suffix = name, b""
    stem = stem[: room - len(suffix)]
    while stem and _breaks_character(name, len(stem)):
        stem = stem[:-1]
    return (stem or name[: room - len(suffix)]) + suffix


def _breaks_character(name: bytes, at: int) -> bool:
    return at < len(name) and 0x80 <= name[at] < 0xC0


def name_max(folder: bytes) -> int:
    """Return the longest file name, in bytes, that the volume of an existing folder takes."""
    try:
        return min(NAME_MAX, os.pathconf(folder, "PC_NAME_MAX")) if os.name == "posix" else NAME_MAX
    except OSError:
        return NAME_MAX


def numbered(name: bytes, number: int, room: int, word: bytes = b"") -> bytes:
    """Return `name` or, for `number` above 1 or with a word, "stem (word number).ext" in `room`."""
    if number <= 1 and not word:
        return shorten(name, room)
    inner = b" ".join(part for part in (word, b"%d" % number if number > 1 else b"") if part)
    extra = b" (" + inner + b")"
    stem, suffix = os.path.splitext(shorten(name, room - len(extra)))
    return stem + extra + suffix


def free_paths(wanted: bytes, word: bytes = b"") -> Iterator[bytes]:
    """Yield `wanted`, then names beside it: "a (2).jpg", or with a word "a (restored).jpg" …"""
    folder, name = os.path.split(wanted)
    room = name_max(folder)
    yield wanted
    first = 1 if word else 2
    for number in range(first, 10_000):
        yield os.path.join(folder, numbered(name, number, room, word))


def relocate(
    fs: Fs, source: bytes, target: bytes, seen: Ident, mark: str, *, across: bool = False
) -> None:
    """Move `source` (known as `seen`) to the free name `target`.

    The caller fsyncs both folders before it writes the move down. Across volumes (only with
    `across`) the file is copied to a hidden name, fsynced, read back, renamed, and only then
    taken away. NameTaken when `target` exists, and nothing happened then; RefusedError when the
    file was swapped for another one in the meantime, which is put back.
    """
    try:
        fs.rename(source, target, mark)
    except OSError as error:
        if error.errno != errno.EXDEV or not across:
            raise
        _copy_over(fs, source, target, seen, mark)
    else:
        if ident(fs.lstat(target)) != seen:
            put_back(fs, target, source, mark)
            raise RefusedError("Another file took its place at that very moment; it was put back.")


def _copy_over(fs: Fs, source: bytes, target: bytes, seen: Ident, mark: str) -> None:
    part = part_name(target, mark)
    fs.copy(source, part, seen)
    try:
        fs.rename(part, target, mark)
    except OSError:
        fs.unlink_extra(part)
        raise
    fs.sync_dir(os.path.dirname(target))
    fs.discard(source, seen, mark)


def put_back(fs: Fs, source: bytes, wanted: bytes, mark: str) -> bytes:
    """Rename `source` to `wanted` or, if that name is taken, beside it; return the path used."""
    for path in free_paths(wanted, b"restored"):
        try:
            fs.rename(source, path, mark)
        except NameTaken:
            continue
        return path
    raise FileExistsError(errno.EEXIST, "no free name beside it", wanted)


def _copy_of(info: os.stat_result | None, seen: Ident) -> bool:
    """Return whether the file may be our copy: another inode of the same size and time."""
    if info is None or (info.st_dev, info.st_ino) == seen[:2]:
        return False
    return info.st_size == seen[2] and abs(info.st_mtime_ns - seen[3]) <= COARSE_NS


def settle(fs: Fs, source: bytes, target: bytes | None, seen: Ident, mark: str) -> Settled:
    """Do `_settle`, and once more where the drive hiccuped or seemed to have lost the file.

    ENODEV when the file is at neither path and one of the folders is missing, too: the drive it
    lies on may only be unplugged, so that nothing is known.
    """
    try:
        found = _settle(fs, source, target, seen, mark)
    except OSError:
        return _settle(fs, source, target, seen, mark)
    if found.place in (Place.NOWHERE, Place.CHANGED):
        found = _settle(fs, source, target, seen, mark)
    if found.place is Place.NOWHERE:
        for path in (source, target):
            if path is not None and fs.peek(os.path.dirname(path)) is None:
                raise OSError(errno.ENODEV, os.strerror(errno.ENODEV), path)
    return found


def _settle(fs: Fs, source: bytes, target: bytes | None, seen: Ident, mark: str) -> Settled:
    """Look at every name a move may have left, undo what is half done and say where the file is.

    Called after a failure and, for the journal's open rows, at the next start. It only ever
    takes away a second name or a proven copy; the file itself stays wherever it is whole.
    """
    note = _settle_aside(fs, source, mark)
    here = fs.peek(source)
    at_source = here is not None and ident(here) == seen
    there = fs.peek(target) if target is not None else None
    renamed = there is not None and ident(there) == seen
    copied = _copy_of(there, seen)
    if target is not None:
        part = part_name(target, mark)
        if fs.peek(part) is not None and (at_source or renamed or copied):
            fs.unlink_extra(part)
    if at_source and target is not None and there is not None:
        if renamed and there.st_nlink > 1:  # else one name, reached through a linked folder
            fs.unlink_extra(target)  # the second of two hard links
        elif copied:
            note = _drop_copy(fs, source, target, there, mark) or note
    if at_source:
        return Settled(Place.SOURCE, here, note)
    if renamed or copied:
        return Settled(Place.TARGET, there, note)
    if here is not None:
        return Settled(Place.CHANGED, here, note)
    return Settled(Place.NOWHERE, None, note)


def _settle_aside(fs: Fs, source: bytes, mark: str) -> str:
    aside = aside_name(source, mark)
    if fs.peek(aside) is None:
        return ""
    back = put_back(fs, aside, source, mark)
    fs.sync_dir(os.path.dirname(source))
    return "" if back == source else f"It was put back as {os.fsdecode(os.path.basename(back))}."


def _drop_copy(fs: Fs, source: bytes, target: bytes, there: os.stat_result, mark: str) -> str:
    if fs.digest(source)[0] != fs.digest(target)[0]:
        return f"Another file lies at {os.fsdecode(target)}; it was left there."
    fs.discard(target, ident(there), mark)
    return ""
