"""A folder that moves while it is scanned; one that must not be moved by being scanned."""

import hashlib
import os
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from imgreview.core.domain import Group
from imgreview.core.events import Event, FileSkipped, GroupsFound, ScanFinished
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import Cancelled, CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.scan.walk import Found, walk
from imgreview.core.settings import MatchSettings, Preset, Root, ScanRequest, WalkSettings
from tests.e2e.cli_kit import run
from tests.pictures import Copies

MANY = 50_000
State = dict[str, tuple[object, ...]]


def state(folder: Path) -> State:
    """Return names, kinds, bytes, modes, mtimes and ctimes of a tree: all but access times."""
    found: State = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        s = path.lstat()
        data = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        found[str(path)] = (s.st_mode, s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns, data)
    return found


@pytest.fixture
def library(copies: Copies) -> Path:
    """Three photographs with copies, some in folders of their own."""
    for number, name in enumerate(("chelsea.png", "coffee.png", "rocket.jpg")):
        first = copies.original(name, f"{number}/a.jpg", edge=360)
        copies.exact(first, f"{number}/b.jpg")
        copies.resized(first, f"{number}/sub/c.jpg")
    return copies.folder


def scan(request: ScanRequest, meanwhile: Callable[[Event], None] = lambda _e: None) -> list[Event]:
    """Scan to the end; `meanwhile` is called between the events."""
    events = []
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            events.append(event)
            meanwhile(event)
    assert isinstance(events[-1], ScanFinished)
    assert events[-1].complete
    return events


def standing(events: list[Event]) -> list[Group]:
    groups: dict[str, Group] = {}
    for event in events:
        if isinstance(event, GroupsFound):
            for key in event.retired:
                groups.pop(key, None)
            groups.update((g.id, g) for g in event.groups)
    return list(groups.values())


@pytest.mark.parametrize("preset", [Preset.IDENTICAL, Preset.FAST, Preset.THOROUGH])
def test_a_scan_writes_nothing(library: Path, preset: Preset) -> None:
    thorough = preset is Preset.THOROUGH
    match = MatchSettings(descriptor_index=thorough, burst=True, similar=True)
    before = state(library)
    assert len(standing(scan(ScanRequest((Root(library),), preset, match=match)))) >= 3
    assert len(standing(scan(ScanRequest((Root(library),), preset, match=match)))) >= 3
    assert state(library) == before


def test_commands_that_only_look_write_nothing(library: Path, tmp_path: Path) -> None:
    before = state(library)
    report = tmp_path / "report.html"
    assert run("scan", library, "--html", report, "--jobs", "1").code == 0
    assert run("find", library / "0" / "a.jpg", library, "--jobs", "1").code == 0
    assert run("compare", library / "0" / "a.jpg", library / "0" / "b.jpg").code == 0
    assert state(library) == before


def test_read_only_folders_are_scanned(library: Path) -> None:
    folders = [library, *(p for p in library.rglob("*") if p.is_dir())]
    for path in library.rglob("*"):
        if path.is_file():
            path.chmod(0o444)
    for folder in folders:
        folder.chmod(0o555)
    try:
        before = state(library)
        assert len(standing(scan(ScanRequest((Root(library),))))) == 3
        assert state(library) == before
    finally:
        for folder in folders:
            folder.chmod(0o755)


class Mover:
    """Changes the tree when the n-th file is about to be decoded."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: int, act: Callable[[], None]) -> None:
        self.calls = 0
        run_before = DecoderPool.run

        def moving(pool: DecoderPool, task: str, path: bytes, **options: Any) -> Any:
            self.calls += 1
            if self.calls == at:
                act()
            return run_before(pool, task, path, **options)

        monkeypatch.setattr(DecoderPool, "run", moving)


def _rename(library: Path) -> None:
    for path in sorted(library.rglob("*.jpg")):
        path.rename(path.with_name(f"renamed {path.name}"))


def _delete(library: Path) -> None:
    for path in sorted(library.rglob("*.jpg")):
        path.unlink()


def _replace(library: Path) -> None:
    for number, path in enumerate(sorted(library.rglob("*.jpg"))):
        other = path.with_suffix(".new")
        other.write_bytes(b"\xff\xd8 something else %d" % number)
        other.replace(path)


def _shorten(library: Path) -> None:
    for path in library.rglob("*.jpg"):
        os.truncate(path, 300)


def _to_folders(library: Path) -> None:
    for path in sorted(library.rglob("*.jpg")):
        path.unlink()
        path.mkdir()


def _to_pipes(library: Path) -> None:
    for path in sorted(library.rglob("*.jpg")):
        path.unlink()
        os.mkfifo(path)


@pytest.mark.parametrize("at", [1, 3, 6])
@pytest.mark.parametrize("act", [_rename, _delete, _replace, _shorten, _to_folders, _to_pipes])
def test_files_that_change_while_they_are_scanned(
    library: Path, monkeypatch: pytest.MonkeyPatch, at: int, act: Callable[[Path], None]
) -> None:
    with monkeypatch.context() as patch:
        mover = Mover(patch, at, lambda: act(library))
        events = scan(ScanRequest((Root(library),), jobs=1))
    assert mover.calls >= at
    skipped = {e.path for e in events if isinstance(e, FileSkipped)}
    assert all(e.reason.endswith(".") for e in events if isinstance(e, FileSkipped))
    grouped = {f.path for g in standing(events) for f in g.files}
    assert grouped & skipped == set()
    for group in standing(events):  # nothing is claimed about a file that was not read
        assert len({f.path.relative_to(library).parts[0] for f in group.files}) == 1
    again = scan(ScanRequest((Root(library),), jobs=1))
    there = {f.path for g in standing(again) for f in g.files}
    assert all(path.is_file() for path in there)
    if act is _rename:
        assert len(there) == 9
    else:
        assert there == set()  # and the cache believes none of the changed files


def test_a_volume_that_goes_leaves_what_was_learned(
    library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    away = tmp_path / "unplugged"

    def unplug() -> None:
        library.rename(away)

    with monkeypatch.context() as patch:
        Mover(patch, 4, unplug)
        events = scan(ScanRequest((Root(library),), jobs=1))
    skipped = [e for e in events if isinstance(e, FileSkipped)]
    assert skipped
    assert {e.reason for e in skipped} == {"The file is no longer there."}
    gone = scan(ScanRequest((Root(library),), jobs=1))
    assert standing(gone) == []
    assert [e.path for e in gone if isinstance(e, FileSkipped)] == [library]
    away.rename(library)
    back = scan(ScanRequest((Root(library),), jobs=1))
    assert len(standing(back)) == 3
    assert isinstance(back[-1], ScanFinished)
    assert back[-1].cached >= 3  # what was decoded before it went is known


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return one folder with very many picture files."""
    folder = os.fsencode(tmp_path_factory.mktemp("crowd"))
    for number in range(MANY):
        handle = os.open(b"%s/%06d.jpg" % (folder, number), os.O_CREAT | os.O_WRONLY, 0o600)
        os.write(handle, b"x")
        os.close(handle)
    yield Path(os.fsdecode(folder))
    for entry in os.scandir(folder):
        os.unlink(entry.path)


def test_a_folder_of_very_many_is_walked_as_it_is_read(
    crowd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = 0
    scandir = os.scandir

    class Counting:
        def __init__(self, path: bytes) -> None:
            self._entries = scandir(path)

        def __enter__(self) -> "Counting":
            return self

        def __exit__(self, *_: object) -> None:
            self._entries.close()

        def __iter__(self) -> Iterator["os.DirEntry[bytes]"]:
            nonlocal read
            for entry in self._entries:
                read += 1
                yield entry

    monkeypatch.setattr(os, "scandir", Counting)
    items = walk((Root(crowd),), WalkSettings(), CancelToken())
    assert isinstance(next(items), Found)
    assert read == 1
    assert sum(isinstance(item, Found) for item in items) == MANY - 1


def test_walking_very_many_takes_little_memory(crowd: Path) -> None:
    tracemalloc.start()
    try:
        settings = WalkSettings(exclude=("*[1-9].jpg",))
        count = sum(1 for _ in walk((Root(crowd),), settings, CancelToken()))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == MANY // 10
    assert peak < 8 << 20


def test_walking_very_many_can_be_stopped(crowd: Path) -> None:
    token = CancelToken()
    items = walk((Root(crowd),), WalkSettings(), token)
    next(items)
    token.cancel()
    with pytest.raises(Cancelled):
        list(islice(items, 1000))
