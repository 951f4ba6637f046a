"""A small photo collection on disk, and a file system that fails, dies or swaps on demand."""

import errno
import hashlib
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import ParamSpec, TypeVar

from imgreview.core.actions import checks
from imgreview.core.actions.execute import execute, recover, undo
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import HIDDEN
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.looking import Look
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import ActionPlan, FileId, StepResult
from imgreview.core.events import CommitFinished, Event
from imgreview.core.jobs import CancelToken

P = ParamSpec("P")
T = TypeVar("T")
Snapshot = dict[Path, tuple[bytes, int, int]]  # bytes, mtime in nanoseconds, mode by path

ERRNOS = (
    errno.EACCES,
    errno.EPERM,
    errno.ENOENT,
    errno.EEXIST,
    errno.EXDEV,
    errno.ENOSPC,
    errno.EROFS,
    errno.EIO,
    errno.EBUSY,
    errno.ENAMETOOLONG,
)


def file_id(path: Path) -> FileId:
    """Return what a scan would know of a file now."""
    return checks.id_of(path, os.lstat(path))


def photo(path: Path, content: bytes) -> FileId:
    """Write a file with an old time and a mode of its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o640)
    os.utime(path, ns=(1_500_000_000_123_456_789, 1_400_000_000_987_654_321))
    return file_id(path)


def walk(*folders: Path) -> Iterator[Path]:
    """Yield every file below some folders, also those with undecodable names."""
    for folder in folders:
        for parent, _, names in os.walk(os.fsencode(folder)):
            for name in names:
                yield Path(os.fsdecode(os.path.join(parent, name)))


def contents(*folders: Path) -> Counter[str]:
    """Return how often each content occurs below the folders, the trash's records left out."""
    return Counter(
        digest(read(p))
        for p in walk(*folders)
        if p.suffix != ".trashinfo" and "journal.sqlite" not in p.name
    )


def read(path: Path) -> bytes:
    """Return the bytes of a file, or where a link points to (it may well dangle)."""
    return os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()


def digest(data: bytes) -> str:
    """Return the key under which `contents` counts some bytes."""
    return hashlib.sha256(data).hexdigest()


def snapshot(*folders: Path) -> Snapshot:
    """Return bytes, mtime and mode of every file by path."""
    found = {}
    for path in walk(*folders):
        info = os.lstat(path)
        found[path] = (read(path), info.st_mtime_ns, info.st_mode)
    return found


def small_collection(home: Path) -> "Collection":
    """Make two groups, one exact with a companion, one not."""
    made = Collection(home)
    made.group("a.jpg", "x/b.jpg", exact=True)
    photo(made.photos / "x" / "b.xmp", b"sidecar of b")
    made.group("c.jpg", "d.jpg", exact=False)
    return made


def check_promises(
    made: "Collection", before: Snapshot, extra: Counter[str] | None = None, *, copies: bool = False
) -> None:
    """Recover, then check: nothing lost, nothing doubled, no debris, keepers in place."""
    with made.journal() as journal:
        recover(journal)
        assert journal.open_steps() == ()
    assert [p for p in walk(made.home) if os.fsencode(p.name).startswith(HIDDEN)] == []
    wanted = Counter(digest(before[path][0]) for path in before) + (extra or Counter())
    found = contents(made.photos, made.trash / "files", made.target)
    assert found >= wanted if copies else found == wanted
    for group in made.groups:
        for keeper in group.keep:
            assert keeper.path.read_bytes() == before[keeper.path][0]
    records = {p.name.removesuffix(".trashinfo") for p in walk(made.trash / "info")}
    assert records == {p.name for p in walk(made.trash / "files")}


class Collection:
    """Groups of photos below `home/photos`, a journal and a trash, all below `home`."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.photos = home / "photos"
        self.target = home / "rejects"
        self.xdg = home / "xdg"
        self.groups: list[PlanGroup] = []
        self.photos.mkdir(parents=True, exist_ok=True)

    @property
    def trash(self) -> Path:
        return self.xdg / "Trash"

    def journal(self) -> Journal:
        return Journal(self.home / "journal.sqlite")

    def group(
        self,
        *names: str,
        keep: int = 1,
        exact: bool = True,
        allow_empty: bool = False,
        contents: Sequence[bytes] = (),
    ) -> PlanGroup:
        """Add a group: the first `keep` names are kept, the others rejected."""
        number = len(self.groups)
        ids = []
        for at, name in enumerate(names):
            content = contents[at] if contents else b"picture %d " % number * 40
            if not exact and not contents:
                content += b"variant %d" % at
            ids.append(photo(self.photos / name, content))
        group = PlanGroup(
            f"g{number}", tuple(ids[:keep]), tuple(ids[keep:]), exact, allow_empty=allow_empty
        )
        self.groups.append(group)
        return group

    def plan(self, action: str = "trash", protected: Sequence[Path] = ()) -> ActionPlan:
        target = self.target if action == "move" else None
        return build_plan(self.groups, action, target, protected)

    def everything(self) -> Counter[str]:
        return contents(self.home)


def drain(events: Iterable[Event]) -> tuple[StepResult, ...]:
    """Run a job to its end and return its results."""
    last: Event | None = None
    for event in events:
        last = event
    assert isinstance(last, CommitFinished)
    return last.results


def trusting(path: bytes) -> object:
    """Take every keeper for a picture: those of these tests are made of a few words."""
    return path


def commit(
    plan: ActionPlan, journal: Journal, fs: Fs | None = None, look: Look = trusting
) -> tuple[StepResult, ...]:
    """Execute a plan and return its results."""
    return drain(execute(plan, CancelToken(), journal, fs, look))


def take_back(
    journal: Journal, files: Sequence[Path] | None = None, fs: Fs | None = None
) -> tuple[StepResult, ...]:
    """Undo the newest commit and return the results."""
    return drain(undo(journal.batches()[0].id, CancelToken(), journal, files, fs))


class FaultFs(Fs):
    """Counts system calls and does something just before the N-th (1 is the first)."""

    def __init__(self, at: int = 0, fault: Callable[[str], None] | None = None) -> None:
        self.at = at
        self.fault = fault
        self.names: list[str] = []

    def call(self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        self.names.append(name)
        if len(self.names) == self.at and self.fault is not None:
            self.fault(name)
        return super().call(name, function, *args, **kwargs)


class Across(FaultFs):
    """Two volumes: a rename between `photos` and anything else answers EXDEV."""

    def rename(self, source: bytes, target: bytes, mark: str = "") -> None:
        if (b"/photos/" in source) == (b"/photos/" in target):
            super().rename(source, target, mark)
        else:
            self.call("rename", _answer(errno.EXDEV), source, target)


class NoReplaceUnknown(FaultFs):
    """A volume, as NFS, where only a hard link can be made without replacing a file."""

    def call(self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if name == "rename" and function is not os.rename:
            super().call(name, _answer(errno.EINVAL))
        return super().call(name, function, *args, **kwargs)


def _answer(code: int) -> Callable[..., None]:
    def refuse(*paths: bytes) -> None:
        raise OSError(code, os.strerror(code), *paths[:1])

    return refuse


# (action, file system): each path that a file can take
MODES: tuple[tuple[str, type[FaultFs]], ...] = (
    ("trash", FaultFs),
    ("trash", NoReplaceUnknown),
    ("move", FaultFs),
    ("move", Across),
)


def failing(code: int) -> Callable[[str], None]:
    """Return a fault that raises one error of the system."""

    def fault(name: str) -> None:
        raise OSError(code, os.strerror(code), name)

    return fault


def dying(name: str) -> None:
    """Die at once, without any clean-up."""
    os.kill(os.getpid(), signal.SIGKILL)


def swapping(path: Path) -> Callable[[str], None]:
    """Return a fault that puts another file where `path` was, as a sync client does."""

    def fault(name: str) -> None:
        if path.exists():
            path.rename(path.with_name(path.name + ".old"))
        path.write_bytes(b"swapped in")

    return fault
