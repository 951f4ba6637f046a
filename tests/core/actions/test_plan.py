"""Planning: the warnings a person must see, and the rules no decision can override."""

import os
from pathlib import Path

import pytest

from imgreview.core.actions import mounts
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.actions.plan_warnings import quarantine_folder
from imgreview.core.domain import ActionPlan, StepState, WarningKind
from tests.core.actions.kit import Collection, commit, file_id, photo, walk


def kinds(plan: ActionPlan) -> list[WarningKind]:
    return [w.kind for w in plan.warnings]


def test_a_clean_plan_has_no_warnings(collection: Collection) -> None:
    group = collection.group("a.jpg", "b.jpg", "c.jpg")
    plan = collection.plan()
    assert kinds(plan) == []
    assert plan.refused == ()
    assert plan.bytes_freed == sum(f.size for f in group.reject)
    assert all(s.keepers == group.keep and s.exact for s in plan.steps)


def test_a_group_without_keeper_is_refused_and_with_override_warned(
    collection: Collection,
) -> None:
    collection.group("a.jpg", "b.jpg", keep=0)
    plan = collection.plan()
    assert (plan.steps, len(plan.refused)) == ((), 2)
    assert plan.refused[0][1].startswith("Nothing would be left of its group")
    collection.groups.clear()
    collection.group("a.jpg", "b.jpg", keep=0, allow_empty=True)
    plan = collection.plan()
    assert len(plan.steps) == 2
    assert kinds(plan) == [WarningKind.WHOLE_GROUP]
    assert "2 files" in plan.warnings[0].sentence


def test_the_override_does_not_excuse_a_keeper_that_vanished(collection: Collection) -> None:
    group = collection.group("a.jpg", "b.jpg", allow_empty=True)
    group.keep[0].path.unlink()
    plan = collection.plan()
    assert plan.steps == ()
    assert WarningKind.KEEPER_CHANGED in kinds(plan)


def test_a_changed_keeper_is_told_and_another_one_serves(collection: Collection) -> None:
    group = collection.group("a.jpg", "b.jpg", "c.jpg", keep=2)
    group.keep[0].path.write_bytes(b"other")
    plan = collection.plan()
    assert kinds(plan) == [WarningKind.KEEPER_CHANGED]
    assert plan.steps[0].keepers == group.keep[1:]


def test_a_changed_file_is_told_and_left(collection: Collection) -> None:
    group = collection.group("a.jpg", "b.jpg", "c.jpg")
    group.reject[0].path.write_bytes(b"other")
    plan = collection.plan()
    assert kinds(plan) == [WarningKind.FILE_CHANGED]
    assert [s.file for s in plan.steps] == [group.reject[1]]


def test_a_hard_link_of_the_keeper_is_no_copy(collection: Collection) -> None:
    keep = photo(collection.photos / "a.jpg", b"one file")
    (collection.photos / "b.jpg").hardlink_to(keep.path)
    keep, drop = file_id(keep.path), file_id(collection.photos / "b.jpg")
    collection.groups = [PlanGroup("g", (keep,), (drop,), True)]
    plan = collection.plan()
    assert plan.steps == ()
    assert kinds(plan) == [WarningKind.HARD_LINK]
    assert "b.jpg" in plan.warnings[0].sentence


def test_the_keeper_by_a_linked_folder_is_no_copy(collection: Collection, journal: Journal) -> None:
    keep = photo(collection.photos / "real" / "a.jpg", b"one file")
    (collection.photos / "alias").symlink_to(collection.photos / "real")
    drop = file_id(collection.photos / "alias" / "a.jpg")
    collection.groups = [PlanGroup("g", (keep,), (drop,), True)]
    assert collection.plan().steps == ()
    other = photo(collection.photos / "other.jpg", b"one file")
    collection.groups = [
        PlanGroup("g", (keep,), (other,), True), PlanGroup("h", (other,), (drop,), True)
    ]  # fmt: skip
    results = commit(collection.plan(), journal)
    assert sum(r.state is StepState.DONE for r in results) <= 1
    assert keep.path.exists()


def test_kept_in_one_group_wins_over_rejected_in_another(collection: Collection) -> None:
    first = collection.group("a.jpg", "b.jpg")
    second = collection.group("c.jpg", "d.jpg")
    collection.groups = [first, PlanGroup("x", second.keep, first.keep, False)]
    plan = collection.plan()
    assert [s.file for s in plan.steps] == list(first.reject)
    assert plan.refused == ((first.keep[0].path, "It is kept in another group."),)


def test_two_groups_cannot_vouch_for_each_other(collection: Collection) -> None:
    """Each file is kept in one group and rejected in the other: neither may go."""
    pair = collection.group("a.jpg", "b.jpg")
    collection.groups = [
        PlanGroup("x", pair.keep, pair.reject, True), PlanGroup("y", pair.reject, pair.keep, True)
    ]  # fmt: skip
    assert collection.plan().steps == ()


def test_a_file_named_twice_is_handled_once(collection: Collection) -> None:
    group = collection.group("a.jpg", "b.jpg")
    doubled = PlanGroup("x", group.keep, group.reject * 2, True)
    plan = build_plan([doubled, group], "trash", None, [])
    assert len(plan.steps) == 1


@pytest.mark.parametrize("spelling", ["plain", "dots", "link", "inode"])
def test_protected_folders_by_any_spelling(collection: Collection, spelling: str) -> None:
    collection.group("keep.jpg", "safe/x/drop.jpg")
    safe = collection.photos / "safe"
    if spelling == "dots":
        safe = collection.photos / "safe" / ".." / "safe"
    elif spelling == "link":
        (collection.home / "alias").symlink_to(safe)
        safe = collection.home / "alias"
    elif spelling == "inode":
        (collection.photos / "mirror").symlink_to(safe)
        drop = file_id(collection.photos / "mirror" / "x" / "drop.jpg")
        collection.groups = [PlanGroup("g", collection.groups[0].keep, (drop,), True)]
    plan = collection.plan(protected=[safe])
    assert plan.steps == ()
    assert kinds(plan) == [WarningKind.PROTECTED]


def test_a_single_file_can_be_protected(collection: Collection) -> None:
    group = collection.group("keep.jpg", "drop.jpg")
    assert collection.plan(protected=[group.reject[0].path]).steps == ()


def test_a_neighbour_with_a_like_name_is_not_protected(collection: Collection) -> None:
    collection.group("keep.jpg", "safe2/drop.jpg")
    assert len(collection.plan(protected=[collection.photos / "safe"]).steps) == 1


def test_moving_into_a_protected_folder_is_refused(collection: Collection) -> None:
    collection.group("keep.jpg", "drop.jpg")
    plan = build_plan(collection.groups, "move", collection.home / "safe" / "in", [
        collection.home / "safe"])  # fmt: skip
    assert plan.steps == ()
    assert "protected" in plan.refused[0][1]


def test_a_destination_that_is_a_file_is_refused(collection: Collection) -> None:
    collection.group("keep.jpg", "drop.jpg")
    photo(collection.target, b"a file, not a folder")
    plan = collection.plan("move")
    assert plan.steps == ()
    assert "not a folder" in plan.refused[0][1]


def test_roots_give_the_structure_below_the_destination(
    collection: Collection, journal: Journal
) -> None:
    collection.group("one/a.jpg", "one/sub/b.jpg")
    collection.group("two/c.jpg", "two/d.jpg")
    roots = [collection.photos / "one", collection.photos / "two"]
    plan = build_plan(collection.groups, "move", collection.target, [], roots)
    commit(plan, journal)
    moved = sorted(p.relative_to(collection.target).as_posix() for p in walk(collection.target))
    assert moved == ["one/sub/b.jpg", "two/d.jpg"]
    plan = build_plan(collection.groups[:1], "move", collection.target, [], roots[:1])
    assert plan.refused  # already gone


def test_a_picture_among_the_rejected_keeps_no_other_from_going_there(
    collection: Collection, journal: Journal
) -> None:
    collection.group("../rejects/a.jpg", "a.jpg")  # of a folder of rejects that was scanned again
    collection.group("../rejects/b.jpg", "kept.jpg", "c.jpg", keep=2)
    collection.group("../rejects/d.jpg", "../rejects/e.jpg")
    plan = collection.plan("move")
    assert [(p.name, "among the rejected" in why) for p, why in plan.refused] == [("a.jpg", True)]
    assert [[k.path.name for k in s.keepers] for s in plan.steps] == [["kept.jpg"], ["d.jpg"]]
    assert all(r.state is StepState.DONE for r in commit(plan, journal))
    assert (collection.photos / "a.jpg").exists()


def test_other_volume_and_lack_of_space_are_told(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.group("keep.jpg", "drop.jpg")
    monkeypatch.setattr(mounts, "same_volume", lambda a, b: False)
    monkeypatch.setattr(mounts, "free_bytes", lambda path: 1000)
    plan = collection.plan("move")
    assert kinds(plan) == [WarningKind.OTHER_VOLUME, WarningKind.NO_SPACE]
    assert len(plan.steps) == 1
    monkeypatch.setattr(mounts, "free_bytes", lambda path: None)
    assert kinds(collection.plan("move")) == [WarningKind.OTHER_VOLUME]


def test_the_quarantine_folder_lies_on_the_same_volume(collection: Collection) -> None:
    file = photo(collection.photos / "deep" / "a.jpg", b"x").path
    folder = quarantine_folder(file)
    assert folder.name == "imgreview-rejects"
    assert not folder.exists()
    assert mounts.same_volume(os.fsencode(folder), os.fsencode(file))


def test_steps_of_one_group_stay_together(collection: Collection) -> None:
    for letter in "abc":
        collection.group(f"{letter}1.jpg", f"{letter}2.jpg", f"{letter}3.jpg")
    assert [s.group for s in collection.plan().steps] == ["g0", "g0", "g1", "g1", "g2", "g2"]


def test_an_empty_plan_is_a_plan(collection: Collection, journal: Journal) -> None:
    plan = build_plan([], "trash", None, [Path("/nowhere")])
    assert (plan.steps, plan.warnings, plan.bytes_freed) == ((), (), 0)
    assert commit(plan, journal) == ()
    assert journal.batches() == ()
