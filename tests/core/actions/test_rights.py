"""Folders and files this user may not change: refused with a sentence, before or at the act."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from imgreview.core.actions import mounts
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import StepState, WarningKind
from tests.core.actions.kit import Collection, commit, contents, file_id, snapshot, take_back

NOBODY = 65534


@contextmanager
def as_normal_user(*folders: Path) -> Iterator[None]:
    """Give the folders to a normal user and become that user, where this process is root."""
    if os.geteuid() != 0:
        yield
        return
    for folder in folders:
        for path in [folder, *folder.rglob("*")]:
            os.lchown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_house(collection: Collection) -> Collection:
    """A collection with one group, in a folder that everybody may pass."""
    collection.home.chmod(0o755)
    collection.group("keep/a.jpg", "drop/b.jpg")
    return collection


def test_a_locked_folder_is_told_before_and_at_the_act(
    open_house: Collection, journal: Journal
) -> None:
    honest = open_house.plan()
    before = snapshot(open_house.photos)
    open_house.home.chmod(0o777)
    with as_normal_user(open_house.home):
        (open_house.photos / "drop").chmod(0o500)
        plan = open_house.plan()
        (result,) = commit(honest, journal)
        (open_house.photos / "drop").chmod(0o700)
    assert plan.steps == ()
    assert plan.refused
    assert result.state is StepState.FAILED
    assert "no permission" in result.reason
    assert snapshot(open_house.photos) == before
    assert not list(open_house.trash.rglob("*.trashinfo"))


def test_a_volume_where_no_trash_can_be_made(
    open_house: Collection, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The root of the volume belongs to somebody else: no trash, and certainly no deletion."""
    monkeypatch.setattr(mounts, "same_volume", lambda a, b: False)
    monkeypatch.setattr(mounts, "top_dir", lambda path: os.fsencode(open_house.home))
    honest = open_house.plan()
    before = contents(open_house.photos)
    with journal.at_work():
        lock = journal.file.with_name(journal.file.name + ".lock")
    with as_normal_user(open_house.photos, lock):
        if os.geteuid() != 0 and open_house.home.stat().st_uid == os.geteuid():
            open_house.home.chmod(0o555)
        plan = open_house.plan()
        results = commit(honest, journal)
    open_house.home.chmod(0o755)
    assert plan.steps == ()
    assert [w.kind for w in plan.warnings] == [WarningKind.NO_TRASH]
    assert "not writable" in plan.warnings[0].sentence
    assert [r.state for r in results] == [StepState.FAILED]
    assert "no trash on this drive" in results[0].reason
    assert contents(open_house.photos) == before


def test_an_unreadable_keeper_is_no_proof(open_house: Collection, journal: Journal) -> None:
    keep = open_house.groups[0].keep[0].path
    open_house.home.chmod(0o777)
    with as_normal_user(open_house.home):
        keep.chmod(0)
        (result,) = commit(open_house.plan(), journal)
        keep.chmod(0o600)
    assert result.state is StepState.FAILED
    assert "no permission" in result.reason


def test_an_immutable_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collection = Collection(tmp_path / "c")
    monkeypatch.setenv("XDG_DATA_HOME", str(collection.xdg))
    drop = collection.group("a.jpg", "b.jpg").reject[0].path
    try:
        locked = subprocess.run(["chattr", "+i", str(drop)], capture_output=True, check=False)
    except OSError:
        return  # no such program here
    if locked.returncode != 0:
        assert drop.exists()  # not root, or a volume without this attribute
        return
    with collection.journal() as journal:
        try:
            keep, victim = file_id(collection.photos / "a.jpg"), file_id(drop)
            collection.groups = [PlanGroup("g", (keep,), (victim,), True)]
            for action in ("trash", "move"):
                (result,) = commit(collection.plan(action), journal)
                assert result.state is StepState.FAILED
                assert "immutable" in result.reason
        finally:
            subprocess.run(["chattr", "-i", str(drop)], check=True)
        assert [r.state for r in commit(collection.plan(), journal)] == [StepState.DONE]
        take_back(journal)
        assert drop.exists()
