"""Which picture files are under some folders: streaming, each file once, links not followed."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from imgreview.core import paths
from imgreview.core.domain import FileId
from imgreview.core.imaging.formats import supported_suffixes
from imgreview.core.jobs import CancelToken
from imgreview.core.scan import skips
from imgreview.core.scan.pairs import developed_beside
from imgreview.core.scan.patterns import Patterns
from imgreview.core.settings import Root, WalkSettings

Identity = tuple[int, int]  # device, inode

_CHECK_EVERY = 256  # entries between two looks at the cancel token


@dataclass(frozen=True, slots=True)
class Found:
    """A picture file, named once for each (device, inode)."""

    id: FileId
    protected: bool


@dataclass(frozen=True, slots=True)
class Alias:
    """A further name (hard link) of a file already found; protection of any name protects all."""

    of: FileId
    path: Path
    protected: bool


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out, and why, in one sentence."""

    path: Path
    reason: str


Item = Found | Alias | Skipped


@dataclass(frozen=True, slots=True)
class _Folder:
    path: bytes
    relative: bytes  # below the root, empty for the root itself
    identity: Identity
    protected: bool
    included: bool  # an include pattern named it or a folder above it


def walk(roots: Sequence[Root], settings: WalkSettings, token: CancelToken) -> Iterator[Item]:
    """Yield the picture files under the roots while the folders are read.

    Files are chosen by their suffix (`formats.supported_suffixes`); what they really are shows
    when they are decoded. Symbolic links are not followed, except that a root may be one. Roots
    may overlap, repeat and contain "..": a file counts once, under its real path. Protected roots
    are walked first, and a file that lies under a protected folder is protected whichever root
    led to it. A root that is a file is taken whatever its suffix. A RAW file beside the JPEG (or
    HEIF) of the same shot is not yielded: they are one unit, and the JPEG stands for both.
    Nothing is raised for folders and files that cannot be read: they are yielded as Skipped.
    Raises Cancelled.
    """
    walker = _Walker(settings, token)
    walker.protect(root for root in roots if root.protected)
    for root in sorted(roots, key=lambda r: not r.protected):
        yield from walker.root(os.fsencode(root.path))


class _Walker:
    """The state of one walk."""

    def __init__(self, settings: WalkSettings, token: CancelToken) -> None:
        self._settings = settings
        self._token = token
        self._include = Patterns(settings.include)
        self._exclude = Patterns(settings.exclude)
        self._suffixes = frozenset(os.fsencode(s) for s in supported_suffixes())
        self._protected: set[Identity] = set()
        self._own = _own_folders()
        self._visited: set[Identity] = set()
        self._files: dict[int, dict[int, tuple[FileId, Identity]]] = {}  # device → inode → first
        self._aliases: set[tuple[Identity, bytes]] = set()  # (folder, name) of further names

    def protect(self, roots: Iterable[Root]) -> None:
        """Remember the folders (or files) below which everything is protected."""
        for root in roots:
            try:
                status = root.path.stat()
            except OSError:
                continue  # reported when its turn comes
            self._protected.add((status.st_dev, status.st_ino))

    def root(self, given: bytes) -> Iterator[Item]:
        """Walk one root."""
        path = os.path.realpath(given)
        try:
            status = os.lstat(path)
        except OSError as error:
            yield Skipped(_path(given), _reason(error, "folder"))
            return
        if self._include or self._exclude:
            self._visited = set()  # patterns see another path below each root: judge anew
        protected = self._above_is_protected(path)
        if not stat.S_ISDIR(status.st_mode):
            yield from self._root_file(given, path, status, protected=protected)
            return
        yield from self._tree(_Folder(path, b"", _identity(status), protected, included=False))

    def _above_is_protected(self, path: bytes) -> bool:
        """Return whether a real path or any folder above it is protected."""
        if not self._protected:
            return False
        for folder in (_path(path), *_path(path).parents):
            # a folder above may be closed to us; the next one may be open again
            with contextlib.suppress(OSError):
                if _identity(folder.stat()) in self._protected:
                    return True
        return False

    def _root_file(
        self, given: bytes, path: bytes, status: os.stat_result, *, protected: bool
    ) -> Iterator[Item]:
        if _path(given).is_symlink():
            yield Skipped(_path(given), "The file is a symbolic link.")
            return
        parent = _identity(_path(path).parent.stat())
        yield from self._candidate(path, status, parent, protected=protected)

    def _tree(self, top: _Folder) -> Iterator[Item]:
        pending = [top]
        while pending:
            self._token.check()
            folder = pending.pop()
            if folder.identity in self._visited:
                continue
            self._visited.add(folder.identity)
            try:
                with os.scandir(folder.path) as entries:
                    yield from self._entries(folder, entries, pending)
            except OSError as error:
                yield Skipped(_path(folder.path), _reason(error, "folder"))

    def _entries(
        self, folder: _Folder, entries: Iterable["os.DirEntry[bytes]"], pending: list[_Folder]
    ) -> Iterator[Item]:
        for number, entry in enumerate(entries, 1):
            if number % _CHECK_EVERY == 0:
                self._token.check()
            if not self._settings.hidden and skips.is_hidden(entry.name):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    if self._settings.recursive:
                        yield from self._subfolder(folder, entry, pending)
                elif _suffix(entry.name) in self._suffixes and not entry.is_symlink():
                    yield from self._file(folder, entry)
            except OSError as error:
                if error.errno != errno.ENOENT:  # gone meanwhile: nothing to report
                    yield Skipped(_path(entry.path), _reason(error, "file"))

    def _subfolder(
        self, folder: _Folder, entry: "os.DirEntry[bytes]", pending: list[_Folder]
    ) -> Iterator[Item]:
        if skips.skipped_folder(entry.path, entry.name):
            return
        reason = skips.library_reason(entry.name)
        if reason:
            yield Skipped(_path(entry.path), reason)
            return
        relative = os.path.join(folder.relative, entry.name)
        if self._exclude and self._exclude.match(relative):
            return
        status = _lstat(entry)
        identity = _identity(status)
        if skips.is_junction(status) or identity in self._own:
            return
        if not self._settings.hidden and skips.is_hidden(entry.name, status):
            return
        pending.append(
            _Folder(
                entry.path,
                relative,
                identity,
                folder.protected or identity in self._protected,
                folder.included or (bool(self._include) and self._include.match(relative)),
            )
        )

    def _file(self, folder: _Folder, entry: "os.DirEntry[bytes]") -> Iterator[Item]:
        if entry.name.startswith(b"._"):
            return  # AppleDouble: the resource fork of the file beside it
        if self._include or self._exclude:
            relative = os.path.join(folder.relative, entry.name)
            if self._include and not folder.included and not self._include.match(relative):
                return
            if self._exclude and self._exclude.match(relative):
                return
        elif developed_beside(entry.path, self._settings.min_bytes):
            return  # one shot, one unit: the RAW file goes where its JPEG goes
        status = _lstat(entry)
        if not self._settings.hidden and skips.is_hidden(entry.name, status):
            return
        yield from self._candidate(entry.path, status, folder.identity, protected=folder.protected)

    def _candidate(
        self, path: bytes, status: os.stat_result, parent: Identity, *, protected: bool
    ) -> Iterator[Item]:
        reason = skips.unusable_reason(status)
        if reason:
            if self._settings.min_bytes <= 1 or status.st_size >= self._settings.min_bytes:
                yield Skipped(_path(path), reason)
            return
        largest = self._settings.max_bytes
        if status.st_size < self._settings.min_bytes or (largest and status.st_size > largest):
            return
        identity = _identity(status)
        protected = protected or identity in self._protected
        device = self._files.setdefault(status.st_dev, {})
        known = device.get(status.st_ino) if status.st_ino else None
        if known is None:
            file = FileId(
                _path(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, *identity
            )
            device[status.st_ino] = (file, parent)
            yield Found(file, protected)
            return
        first, first_parent = known
        entry = (parent, os.path.basename(path))
        if entry == (first_parent, os.path.basename(os.fsencode(first.path))):
            return  # the same directory entry, reached once more
        if entry not in self._aliases:
            self._aliases.add(entry)
            yield Alias(first, _path(path), protected)


def _own_folders() -> frozenset[Identity]:
    """Return the folder of our own cache and settings where IMGREVIEW_HOME redirects them."""
    home = paths.home_override()
    try:
        return frozenset({_identity(home.stat())}) if home else frozenset()
    except OSError:
        return frozenset()


def _suffix(name: bytes) -> bytes:
    return os.path.splitext(name)[1].lower()


def _path(path: bytes) -> Path:
    return Path(os.fsdecode(path))


def _identity(status: os.stat_result) -> Identity:
    return status.st_dev, status.st_ino


def _lstat(entry: "os.DirEntry[bytes]") -> os.stat_result:
    # Windows fills in device and inode only when asked through the path
    return os.lstat(entry.path) if sys.platform == "win32" else entry.stat(follow_symlinks=False)


def _reason(error: OSError, what: str) -> str:
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"The {what} may not be read: permission denied."
    if error.errno == errno.ENOENT:
        return f"The {what} is not there."
    if error.errno == errno.ENAMETOOLONG:
        return f"The path of this {what} is too long for the system."
    return f"The {what} could not be read: {error.strerror or error}."
