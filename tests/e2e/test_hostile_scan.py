"""A scan of a folder made to break it: no crash, no hang, a reason for each file, no loss."""

import os
import resource
import stat
import time
from pathlib import Path
from typing import Any

import pytest

from imgreview.core.domain import Group
from imgreview.core.events import FileSkipped, GroupsFound, ScanFinished
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest
from tests import hostile
from tests.hostile import Hostile

LIMIT = 2 << 30  # bytes of a decoder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    return hostile.make(tmp_path_factory.mktemp("hostile"))


def name_of(path: Path) -> bytes:
    return os.path.basename(os.fsencode(path))


def state_of(folder: Path) -> dict[bytes, tuple[int, ...]]:
    """Return everything about the entries of a folder that reading them must not change."""
    found: dict[bytes, tuple[int, ...]] = {}
    with os.scandir(os.fsencode(folder)) as entries:
        for entry in entries:
            s = entry.stat(follow_symlinks=False)
            found[entry.name] = (s.st_mode, s.st_ino, s.st_size, s.st_mtime_ns, s.st_ctime_ns)
    return found


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> dict[bytes, float]:
    """Return how long each file kept its worker, in seconds."""
    taken: dict[bytes, float] = {}
    run = DecoderPool.run

    def timed(self: DecoderPool, task: str, path: bytes, **options: Any) -> Any:
        begun = time.monotonic()
        try:
            return run(self, task, path, **options)
        finally:
            taken[path] = max(taken.get(path, 0.0), time.monotonic() - begun)

    monkeypatch.setattr(DecoderPool, "run", timed)
    return taken


def test_a_scan_survives_and_tells_of_every_file(folder: Hostile, slow: dict[bytes, float]) -> None:
    before = state_of(folder.folder)
    request = ScanRequest((Root(folder.folder),), jobs=2)
    groups: dict[str, Group] = {}
    skipped: dict[bytes, str] = {}
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    groups.pop(key, None)
                groups.update((g.id, g) for g in event.groups)
            elif isinstance(event, FileSkipped):
                skipped[name_of(event.path)] = event.reason
            elif isinstance(event, ScanFinished):
                end = event
    assert end.complete
    assert folder.bad - set(skipped) == set()
    assert set(skipped) - folder.bad - folder.either == set()
    assert [n for n, reason in skipped.items() if len(reason) < 10 or reason[-1] != "."] == []
    found = {frozenset(name_of(f.path) for f in g.files) for g in groups.values()}
    assert [set(p) for p in folder.pairs if not any(p <= group for group in found)] == []
    # A picture with a few flipped bits may be a copy as well; the good ones are never mixed up.
    good = {n for pair in folder.pairs for n in pair}
    assert all(len([p for p in folder.pairs if p & group]) <= 1 for group in found)
    assert {n for group in found for n in group} - good <= folder.either
    seen = {name for group in found for name in group} | set(skipped)
    assert seen & folder.unseen == set()
    worst = max(slow.values())
    assert worst < 20, max(slow, key=lambda path: slow[path])  # the pool stops one at 10 s
    # Not one of these even needs the safety net: a decoder that had to be killed.
    assert [n for n, why in skipped.items() if "was stopped" in why or "stopped the" in why] == []
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    assert peak < LIMIT
    assert state_of(folder.folder) == before


def test_the_set_is_what_it_says(folder: Hostile) -> None:
    named = folder.bad | folder.either | folder.unseen | {n for p in folder.pairs for n in p}
    assert named == set(state_of(folder.folder))
    assert len(folder.bad) >= 30
    assert len(folder.either) >= 80
    kinds = {stat.S_IFMT(s[0]) for s in state_of(folder.folder).values()}
    assert kinds == {stat.S_IFREG, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFLNK, stat.S_IFDIR}
