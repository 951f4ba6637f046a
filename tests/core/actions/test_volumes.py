"""Real volumes: other drives, full, read-only and bind-mounted ones, where the machine allows."""

import contextlib
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from imgreview.core.actions import checks, mounts
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import build_plan
from imgreview.core.domain import StepState, WarningKind
from tests.core.actions.kit import (
    Across,
    Collection,
    FaultFs,
    commit,
    contents,
    file_id,
    snapshot,
    take_back,
    walk,
)

Mount = Callable[..., Path | None]


@pytest.fixture
def mount(collection: Collection) -> Iterator[Mount]:
    """Mount something below the collection; None where that is not allowed (no root)."""
    mounted: list[Path] = []

    def try_mount(name: str, *arguments: str) -> Path | None:
        folder = collection.home / name
        folder.mkdir(parents=True, exist_ok=True)
        try:
            done = subprocess.run(
                ["mount", *arguments, str(folder)], capture_output=True, check=False
            )
        except OSError:
            return None
        if done.returncode != 0:
            return None
        mounted.append(folder)
        return folder

    yield try_mount
    for folder in reversed(mounted):
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_moving_to_another_drive_and_back(
    collection: Collection, journal: Journal, mount: Mount
) -> None:
    volume = mount("rejects", "-t", "tmpfs", "tmpfs")
    fs = FaultFs() if volume else Across()
    group = collection.group("a.jpg", "sub/b.jpg", contents=(b"x" * 3_000_000,) * 2)
    with contextlib.suppress(OSError):
        os.setxattr(group.reject[0].path, "user.rating", b"5")
        collection.groups = []
        collection.group("a.jpg", "sub/b.jpg", contents=(b"x" * 3_000_000,) * 2)
    before = snapshot(collection.photos)
    plan = collection.plan("move")
    if volume:
        assert [w.kind for w in plan.warnings] == [WarningKind.OTHER_VOLUME]
    (done,) = commit(plan, journal, fs)
    assert done.state is StepState.DONE
    assert done.where is not None
    assert snapshot(done.where.parent)[done.where] == before[done.file]
    assert len(list(walk(collection.photos))) == 1
    (back,) = take_back(journal, fs=fs)
    assert back.state is StepState.UNDONE
    assert snapshot(collection.photos) == before
    assert not list(walk(collection.target))


def test_a_drive_that_fills_up_in_mid_copy(
    collection: Collection, journal: Journal, mount: Mount
) -> None:
    volume = mount("rejects", "-t", "tmpfs", "-o", "size=1m", "tmpfs")
    collection.group("a.jpg", "b.jpg", contents=(b"y" * 3_000_000,) * 2)
    plan = collection.plan("move")
    before = snapshot(collection.photos)
    if volume:
        assert WarningKind.NO_SPACE in [w.kind for w in plan.warnings]
        (result,) = commit(plan, journal)
    else:
        full = Across()
        full.at, full.fault = 12, _no_space(full)
        (result,) = commit(plan, journal, full)
    assert result.state is StepState.FAILED
    assert "full" in result.reason
    assert snapshot(collection.photos) == before
    assert not list(walk(collection.target))


def _no_space(fs: FaultFs) -> Callable[[str], None]:
    def fault(name: str) -> None:
        if name != "write":
            fs.at += 1  # wait for the next write
            return
        raise OSError(28, "No space left on device")

    return fault


def test_trash_of_another_volume_lies_on_it(
    collection: Collection, journal: Journal, mount: Mount, monkeypatch: pytest.MonkeyPatch
) -> None:
    volume = mount("photos", "-t", "tmpfs", "tmpfs")
    if volume is None:  # let the home trash look as if it were elsewhere
        monkeypatch.setattr(mounts, "same_volume", lambda a, b: False)
        monkeypatch.setattr(mounts, "top_dir", lambda path: os.fsencode(collection.photos))
    collection.group("a.jpg", "sub/b.jpg")
    before = snapshot(collection.photos)
    (done,) = commit(collection.plan(), journal)
    assert done.where == collection.photos / f".Trash-{os.getuid()}" / "files" / "b.jpg"
    assert not collection.trash.exists()
    take_back(journal)
    assert snapshot(collection.photos) == before


def test_trash_behind_a_bind_mount_lies_in_the_mount(
    collection: Collection, journal: Journal, mount: Mount
) -> None:
    """A bind mount keeps the device number, yet a rename out of it answers EXDEV."""
    collection.group("a.jpg", "b.jpg")
    bound = mount("bound", "--bind", str(collection.photos))
    if bound is None:
        assert mounts.same_volume(os.fsencode(collection.photos), os.fsencode(collection.home))
        return
    assert not mounts.same_volume(os.fsencode(bound), os.fsencode(collection.xdg))
    assert mounts.top_dir(os.fsencode(bound / "b.jpg")) == os.fsencode(bound)
    assert file_id(bound / "b.jpg").ino == file_id(collection.photos / "b.jpg").ino
    keep, drop = file_id(collection.photos / "a.jpg"), file_id(bound / "b.jpg")
    group = type(collection.groups[0])("g", (keep,), (drop,), True)
    (done,) = commit(build_plan([group], "trash", None, []), journal)
    assert done.state is StepState.DONE, done.reason
    assert done.where is not None
    assert done.where.is_relative_to(bound)
    take_back(journal)
    assert drop.path.exists()


def test_the_same_file_behind_a_bind_mount_is_no_copy(collection: Collection, mount: Mount) -> None:
    group = collection.group("a.jpg", "b.jpg")
    bound = mount("bound", "--bind", str(collection.photos))
    if bound is None:
        (collection.home / "bound").rmdir()
        (collection.home / "bound").symlink_to(collection.photos)
        bound = collection.home / "bound"
    twin = file_id(bound / "a.jpg")
    plan = build_plan([type(group)("g", group.keep, (twin,), True)], "trash", None, [])
    assert plan.steps == ()
    assert [w.kind for w in plan.warnings] == [WarningKind.HARD_LINK]


def test_a_read_only_drive_is_told_before(
    collection: Collection, journal: Journal, mount: Mount
) -> None:
    collection.group("a.jpg", "b.jpg")
    honest = collection.plan()
    before = contents(collection.photos)
    locked = mount("photos", "--bind", str(collection.photos))
    if locked is None:
        collection.photos.chmod(0o500)
    else:
        options = ["mount", "-o", "remount,bind,ro", str(collection.photos)]
        subprocess.run(options, check=True)
    try:
        assert collection.plan().steps == ()
        (result,) = commit(honest, journal)
        assert result.state is StepState.FAILED
        assert result.reason
        assert contents(collection.photos) == before
    finally:
        if locked is None:
            collection.photos.chmod(0o700)


def test_an_overlay_that_shows_one_file_twice_gives_it_back(
    collection: Collection, journal: Journal, mount: Mount, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the upper folder and through the overlay one file has two identities."""
    group = collection.group("a.jpg", "b.jpg", contents=(b"same", b"same"))
    lower, work = collection.home / "lower", collection.home / "work"
    lower.mkdir()
    work.mkdir()
    options = f"lowerdir={lower},upperdir={collection.photos},workdir={work}"
    merged = mount("merged", "-t", "overlay", "overlay", "-o", options)
    if merged is None:
        assert group.keep[0].path.exists()
        return
    keep, drop = file_id(merged / "b.jpg"), file_id(collection.photos / "b.jpg")
    assert keep.dev != drop.dev
    plan = build_plan([type(group)("g", (keep,), (drop,), True)], "trash", None, [])
    assert [w.kind for w in plan.warnings] == [WarningKind.HARD_LINK]
    # and should the times ever disagree, the moved ctime of the "other" file gives it away
    monkeypatch.setattr(checks, "same_file", lambda a, b: False)
    plan = build_plan([type(group)("g", (keep,), (drop,), True)], "trash", None, [])
    (result,) = commit(plan, journal)
    assert result.state is StepState.FAILED, result
    assert "put back at once" in result.reason
    assert drop.path.read_bytes() == b"same"
