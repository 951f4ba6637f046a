"""The freedesktop.org trash, version 1.0, on bytes paths (spec: "The Trash Specification")."""

import errno
import os
import stat
import time
from dataclasses import dataclass
from urllib.parse import quote_from_bytes, unquote_to_bytes

from imgreview.core.actions import mounts, words
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import HIDDEN, Ident, NameTaken, part_name
from imgreview.core.actions.relocate import name_max, numbered, relocate
from imgreview.core.actions.spot import Spot
from imgreview.core.errors import RefusedError

SUFFIX = b".trashinfo"
MARK_KEY = b"X-imgreview-Step="  # other programs skip keys they do not know
ATTEMPTS = 10_000


@dataclass(frozen=True, slots=True)
class TrashDir:
    """One trash folder; `top` is what its .trashinfo paths are relative to, None: absolute."""

    path: bytes
    top: bytes | None

    @property
    def files(self) -> bytes:
        """Return the folder of the trashed files."""
        return os.path.join(self.path, b"files")

    @property
    def info(self) -> bytes:
        """Return the folder of the records."""
        return os.path.join(self.path, b"info")


def data_home() -> bytes:
    """Return $XDG_DATA_HOME, or its default where it is unset or (against the spec) relative."""
    value = os.environb.get(b"XDG_DATA_HOME", b"")
    if os.path.isabs(value):
        return value
    return os.path.join(os.path.expanduser(b"~"), b".local", b"share")


def _no_dir(why: str) -> RefusedError:
    return RefusedError(f"It stayed where it was: {why}.")


def _is_own_dir(info: os.stat_result | None) -> bool:
    return info is not None and stat.S_ISDIR(info.st_mode) and info.st_uid == os.geteuid()


def _candidates(source: bytes) -> list[TrashDir]:
    """Return the trash folders the spec allows for `source`, best first; none need exist."""
    parent = mounts.existing(os.path.realpath(os.path.dirname(source)))
    home = os.path.join(data_home(), b"Trash")
    if mounts.same_volume(parent, home):
        return [TrashDir(home, None)]
    top = mounts.top_dir(parent)
    uid = b"%d" % os.geteuid()
    shared = os.path.join(top, b".Trash")
    found = []
    try:
        info = os.lstat(shared)
    except OSError:
        info = None
    # the spec demands the sticky bit and a real folder; otherwise anyone could redirect files
    if info is not None and stat.S_ISDIR(info.st_mode) and info.st_mode & stat.S_ISVTX:
        found.append(TrashDir(os.path.join(shared, uid), top))
    found.append(TrashDir(os.path.join(top, b".Trash-" + uid), top))
    return found


def _usable(place: TrashDir) -> str | None:
    """Return why the folder cannot be used, without making anything; None when it can."""
    for folder in (place.path, place.files, place.info):
        try:
            info = os.lstat(folder)
        except FileNotFoundError:
            info = None
        except OSError as error:
            return f"{words.shown(folder)} cannot be read: {words.reason(error)}"
        if info is not None and not _is_own_dir(info):
            return f"{words.shown(folder)} is not a folder of yours"
        if not mounts.writable(folder):
            return (
                f"{words.shown(mounts.existing(folder))} is not writable, so it can hold no trash"
            )
    return None


def _ensure(fs: Fs, place: TrashDir) -> None:
    """Make the trash folders (0700) and check again that nobody put a link in their place."""
    if place.top is None:
        fs.make_dirs(os.path.dirname(place.path), 0o700)
    for folder in (place.path, place.files, place.info):
        if fs.peek(folder) is None:
            fs.make_dirs(folder, 0o700)
        if not _is_own_dir(fs.lstat(folder)):
            raise _no_dir(f"{words.shown(folder)} is not a folder of yours")


def _choose(fs: Fs, source: bytes) -> TrashDir:
    why = ""
    for place in _candidates(source):
        why = _usable(place) or ""
        if why:
            continue
        try:
            _ensure(fs, place)
        except OSError as error:
            why = f"{words.shown(place.path)} could not be made: {words.reason(error)}"
            continue
        return place
    raise _no_dir(f"there is no trash on this drive ({why})")


def record(source: bytes, top: bytes | None, mark: str) -> bytes:
    """Return the text of a .trashinfo: percent-encoded path, local time, our step."""
    real = os.path.join(os.path.realpath(os.path.dirname(source)), os.path.basename(source))
    path = real if top is None else os.path.relpath(real, top)
    when = time.strftime("%Y-%m-%dT%H:%M:%S").encode()
    lines = [
        b"[Trash Info]",
        b"Path=" + quote_from_bytes(path, safe="/").encode(),
        b"DeletionDate=" + when,
        MARK_KEY + mark.encode(),
    ]
    return b"\n".join(lines) + b"\n"


def read_record(data: bytes) -> dict[bytes, bytes]:
    """Return the keys of a .trashinfo; the first of equal keys counts, `Path` is decoded."""
    found: dict[bytes, bytes] = {}
    for line in data.splitlines():
        key, equals, value = line.partition(b"=")
        if equals and key not in found:
            found[key] = unquote_to_bytes(value) if key == b"Path" else value
    return found


def mark_of(info: bytes) -> str | None:
    """Return the step written into a .trashinfo by this program, None for others' records."""
    try:
        with open(info, "rb") as file:
            value = read_record(file.read(1 << 16)).get(MARK_KEY[:-1])
    except OSError:
        return None
    return value.decode("ascii", "replace") if value is not None else None


class XdgTrash:
    """Trashes by rename within one mount; never copies, never deletes, never replaces."""

    def __init__(self) -> None:
        self._next: dict[bytes, int] = {}  # the number to try first, by path without a number

    def problem(self, source: bytes) -> str | None:
        """Say, changing nothing, why no trash folder can serve `source`."""
        whys = [_usable(place) for place in _candidates(source)]
        if None in whys:
            return None
        return f"there is no trash on this drive ({whys[-1]})"

    def reserve(self, fs: Fs, source: bytes, mark: str) -> Spot:
        """Put the .trashinfo in place without replacing: whoever has it owns the name (spec).

        It is written under a hidden name first, so that a kill never leaves an empty one.
        """
        place = _choose(fs, source)
        part = part_name(os.path.join(place.info, b"-"), mark)
        try:
            fs.create(part, record(source, place.top, mark))
            try:
                return self._reserve_in(fs, place, source, part, mark)
            except OSError:
                fs.unlink_extra(part)
                raise
        except OSError as error:
            raise RefusedError(words.failed(error)) from error

    def _reserve_in(self, fs: Fs, place: TrashDir, source: bytes, part: bytes, mark: str) -> Spot:
        name = os.path.basename(source)
        room = name_max(place.files) - len(SUFFIX)
        plain = os.path.join(place.files, name)
        first = self._next.get(plain, 1) if os.path.lexists(plain) else 1
        for number in range(first, first + ATTEMPTS):
            candidate = numbered(name, number, room)
            path = os.path.join(place.files, candidate)
            info = os.path.join(place.info, candidate + SUFFIX)
            if fs.peek(path) is not None:
                continue  # a file without a record: somebody's orphan, not ours to touch
            try:
                fs.rename(part, info, mark)
            except NameTaken:
                continue
            except OSError:
                self.release(fs, Spot(path, info), mark)  # it may have got there all the same
                raise
            self._next[plain] = number + 1
            return Spot(path, info)
        raise OSError(errno.EEXIST, os.strerror(errno.EEXIST), name)

    def put(self, fs: Fs, source: bytes, spot: Spot, seen: Ident, mark: str) -> Spot:
        """Rename into `files/`; NameTaken when an orphan took the name meanwhile."""
        assert spot.path is not None
        relocate(fs, source, spot.path, seen, mark)
        return spot

    def release(self, fs: Fs, spot: Spot, mark: str) -> None:
        """Remove the record if it is ours and its file is not there."""
        if spot.info is None or spot.path is None or fs.peek(spot.path) is not None:
            return
        if mark_of(spot.info) == mark:
            fs.unlink_extra(spot.info)


def repair(fs: Fs, trash: bytes, batches: frozenset[str]) -> int:
    """Remove the records, made by these commits, whose file never came; return how many.

    The commits must have ended. Records of other programs and commits are not touched.
    """
    folder = os.path.join(trash, b"info")
    removed = 0
    try:
        names = os.listdir(folder)
    except OSError:
        return 0
    for name in names:
        info = os.path.join(folder, name)
        if name.startswith(HIDDEN):
            mark = name.removeprefix(HIDDEN).rpartition(b".")[0].decode("ascii", "replace")
        elif fs.peek(os.path.join(trash, b"files", name.removesuffix(SUFFIX))) is None:
            mark = mark_of(info) or ""
        else:
            continue
        if mark.rpartition("-")[0] in batches:
            fs.unlink_extra(info)
            removed += 1
    return removed


def rewrite_record(fs: Fs, spot: Spot, source: bytes, mark: str) -> bool:
    """Give a trashed file of ours its lost .trashinfo back; return whether it was missing."""
    if spot.path is None or spot.info is None:
        return False
    if fs.peek(spot.path) is None or fs.peek(spot.info) is not None:
        return False
    trash = os.path.dirname(os.path.dirname(spot.path))
    home = trash == os.path.join(data_home(), b"Trash")
    top = None if home else mounts.top_dir(trash)
    fs.create(spot.info, record(source, top, mark))
    return True
