"""What a commit refuses: files and keepers that are not what they were, each with a sentence."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import ActionPlan, StepState
from tests.core.actions.kit import Collection, commit, file_id, photo


def _changed(plan: ActionPlan, journal: Journal, file: Path) -> str:
    results = {r.file: r for r in commit(plan, journal)}
    assert results[file].state is StepState.FAILED
    assert results[file].reason.endswith(".")
    assert os.path.lexists(file)
    return results[file].reason


def test_a_file_with_other_bytes_is_left_alone(collection: Collection, journal: Journal) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    plan = collection.plan()
    file.path.write_bytes(b"edited since")
    assert "changed" in _changed(plan, journal, file.path)
    assert file.path.read_bytes() == b"edited since"


def test_an_edit_in_place_with_forged_times_shows_in_ctime(
    collection: Collection, journal: Journal
) -> None:
    file = collection.group("a.jpg", "b.jpg", exact=False).reject[0]
    plan = collection.plan()
    content = bytearray(file.path.read_bytes())
    content[0] ^= 1
    with file.path.open("r+b") as handle:
        handle.write(content)
    os.utime(file.path, ns=(file.mtime_ns, file.mtime_ns))
    assert file_id(file.path).ino == file.ino
    assert "changed" in _changed(plan, journal, file.path)


def test_a_file_renamed_over_with_forged_size_and_time_shows_in_its_inode(
    collection: Collection, journal: Journal
) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    plan = collection.plan()
    other = photo(collection.photos / "other.jpg", file.path.read_bytes())
    other.path.replace(file.path)
    os.utime(file.path, ns=(file.mtime_ns, file.mtime_ns))
    assert "Another file" in _changed(plan, journal, file.path)


def test_a_new_mode_on_an_exact_copy_is_no_change_of_the_picture(
    collection: Collection, journal: Journal
) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    plan = collection.plan()
    file.path.chmod(0o600)  # moves ctime, but the bytes are compared at the act
    assert [r.state for r in commit(plan, journal)] == [StepState.DONE]


def test_a_symbolic_link_in_place_of_the_file_is_refused(
    collection: Collection, journal: Journal
) -> None:
    group = collection.group("a.jpg", "b.jpg")
    plan = collection.plan()
    group.reject[0].path.unlink()
    group.reject[0].path.symlink_to(group.keep[0].path)
    assert "not a regular file" in _changed(plan, journal, group.reject[0].path)
    assert group.keep[0].path.exists()


def test_a_missing_file_is_told(collection: Collection, journal: Journal) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    plan = collection.plan()
    file.path.unlink()
    (result,) = commit(plan, journal)
    assert (result.state, result.where) == (StepState.FAILED, None)
    assert "no longer there" in result.reason


@pytest.mark.parametrize("exact", [True, False])
def test_nothing_goes_when_the_keeper_has_gone(
    collection: Collection, journal: Journal, exact: bool
) -> None:
    group = collection.group("a.jpg", "b.jpg", exact=exact)
    plan = collection.plan()
    group.keep[0].path.unlink()
    assert "no kept file" in _changed(plan, journal, group.reject[0].path)


def test_nothing_goes_when_an_exact_keeper_holds_other_bytes(
    collection: Collection, journal: Journal
) -> None:
    keep = photo(collection.photos / "a.jpg", b"one picture")
    drop = photo(collection.photos / "b.jpg", b"two picture")
    collection.groups.append(PlanGroup("g", (keep,), (drop,), exact=True))
    reason = _changed(collection.plan(), journal, drop.path)
    assert "content is not the same" in reason


def test_an_edited_keeper_proves_nothing(collection: Collection, journal: Journal) -> None:
    group = collection.group("a.jpg", "b.jpg", exact=False)
    plan = collection.plan()
    keep = group.keep[0]
    with keep.path.open("r+b") as handle:
        handle.write(b"!")
    os.utime(keep.path, ns=(keep.mtime_ns, keep.mtime_ns))
    _changed(plan, journal, group.reject[0].path)


def test_a_second_keeper_stands_in_for_the_first(collection: Collection, journal: Journal) -> None:
    group = collection.group("a.jpg", "b.jpg", "c.jpg", keep=2)
    plan = collection.plan()
    group.keep[0].path.unlink()
    assert [r.state for r in commit(plan, journal)] == [StepState.DONE]


def test_a_file_that_goes_itself_keeps_none_under_another_name(
    collection: Collection, journal: Journal
) -> None:
    """As it is with bind mounts and drives that do not tell a.jpg from A.jpg."""
    collection.group("a.jpg", "b.jpg")
    other = collection.group("c.jpg", "d.jpg").keep[0]
    (collection.photos / "A.jpg").hardlink_to(collection.photos / "a.jpg")
    a = file_id(collection.photos / "a.jpg")
    alias = file_id(collection.photos / "A.jpg")
    groups = [replace(collection.groups[0], keep=(a,)), PlanGroup("g9", (other,), (alias,), False)]
    results = commit(build_plan(groups, "trash", None, []), journal)
    assert [(r.file.name, r.state) for r in results] == [
        ("b.jpg", StepState.FAILED),
        ("A.jpg", StepState.DONE),
    ]
    assert "under another name" in results[0].reason


def test_an_empty_keeper_is_no_keeper(collection: Collection, journal: Journal) -> None:
    keep = photo(collection.photos / "a.jpg", b"")
    drop = photo(collection.photos / "b.jpg", b"picture")
    collection.groups.append(PlanGroup("g", (keep,), (drop,), exact=False))
    assert "empty" in _changed(collection.plan(), journal, drop.path)


class Unreadable(Fs):
    """A drive that returns errors for one file."""

    def __init__(self, path: Path) -> None:
        self.path = os.fsencode(path)

    def open_read(self, path: bytes) -> int:
        if path == self.path:
            raise OSError(5, "Input/output error", path)
        return super().open_read(path)


@pytest.mark.parametrize("exact", [True, False])
def test_an_unreadable_keeper_proves_nothing(
    collection: Collection, journal: Journal, exact: bool
) -> None:
    group = collection.group("a.jpg", "b.jpg", exact=exact)
    (result,) = commit(collection.plan(), journal, Unreadable(group.keep[0].path))
    assert result.state is StepState.FAILED
    assert "drive reported an error" in result.reason
    assert group.reject[0].path.exists()


def test_protection_holds_at_the_act(collection: Collection, journal: Journal) -> None:
    group = collection.group("a.jpg", "safe/b.jpg")
    plan = collection.plan()
    assert plan.steps
    guarded = ActionPlan(plan.id, plan.steps, (), 0, protected=(collection.photos / "safe",))
    assert "protected" in _changed(guarded, journal, group.reject[0].path)


class Overlay(Fs):
    """A union file system where moving one name also takes another one away."""

    def __init__(self, victim: Path, keeper: Path) -> None:
        self.victim, self.keeper = victim, keeper
        self.hidden = keeper.with_name("hidden-by-overlay")

    def rename(self, source: bytes, target: bytes, mark: str = "") -> None:
        super().rename(source, target, mark)
        if source == os.fsencode(self.victim):
            self.keeper.rename(self.hidden)
        elif target == os.fsencode(self.victim):
            self.hidden.rename(self.keeper)


def test_a_keeper_that_vanishes_with_the_file_brings_it_back(
    collection: Collection, journal: Journal
) -> None:
    group = collection.group("a.jpg", "b.jpg")
    keep, drop = group.keep[0].path, group.reject[0].path
    (result,) = commit(collection.plan(), journal, Overlay(drop, keep))
    assert result.state is StepState.FAILED
    assert "put back at once" in result.reason
    assert keep.exists()
    assert drop.exists()
    assert not list(collection.trash.rglob("*.trashinfo"))
    assert journal.batches()[0].done == 0


def test_all_of_a_group_goes_only_by_name(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg", keep=0)
    assert collection.plan().steps == ()
    collection.groups.clear()
    collection.group("a.jpg", "b.jpg", keep=0, allow_empty=True)
    assert [r.state for r in commit(collection.plan(), journal)] == [StepState.DONE] * 2


def test_a_step_without_keeper_or_override_is_refused(
    collection: Collection, journal: Journal
) -> None:
    group = collection.group("a.jpg", "b.jpg")
    plan = build_plan([group], "trash", None, [])
    bare = replace(plan, steps=tuple(replace(s, keepers=()) for s in plan.steps))
    (result,) = commit(bare, journal)
    assert result.state is StepState.FAILED
