"""Plans as JSON: every path survives, and what is checked about a bare path is clear."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.actions.planfile import PlanFile, from_json, read_plan, to_json
from imgreview.core.domain import FileId, StepState, WarningKind
from imgreview.core.errors import UserError
from tests.core.actions.kit import Collection, commit, photo


def text(**changes: Any) -> str:
    data: dict[str, Any] = {"schema": "imgreview.plan/1", "action": "trash", "groups": []}
    return json.dumps({**data, **changes})


@pytest.mark.parametrize("name", [
    b"plain.jpg", b"\xff\x80.jpg", b"new\nline.jpg", "ümläut.jpg".encode(), b"-rf", b"\"q\\.jpg",
])  # fmt: skip
@pytest.mark.parametrize("relative", [True, False])
def test_names_survive_the_round_trip(tmp_path: Path, name: bytes, relative: bool) -> None:
    keep = photo(tmp_path / "keep.jpg", b"x")
    drop = photo(Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))), b"x")
    plan = PlanFile(
        "move", tmp_path / "out", (PlanGroup("g1", (keep,), (drop,), True),), (tmp_path / "safe",)
    )
    written = to_json(plan, tmp_path if relative else None)
    assert written.isascii()
    assert (str(tmp_path) in written) is not relative
    assert from_json(written, tmp_path) == plan


def test_a_plan_file_is_read_relative_to_its_folder(tmp_path: Path) -> None:
    drop = photo(tmp_path / "deep" / "b.jpg", b"x")
    file = tmp_path / "deep" / "plan.json"
    file.write_text(
        text(action="move", target="../out", groups=[{"keep": [], "reject": ["b.jpg"]}])
    )
    plan = read_plan(file)
    assert plan.groups[0].reject == (drop,)
    assert plan.target is not None
    assert plan.target.resolve() == (tmp_path / "out").resolve()


def test_the_plan_of_the_issue_trashes(collection: Collection, journal: Journal) -> None:
    group = collection.group("a.jpg", "b.jpg")
    names = {"keep": [str(group.keep[0].path)], "reject": [str(group.reject[0].path)]}
    plan = from_json(text(groups=[names]), collection.home).build()
    assert [r.state for r in commit(plan, journal)] == [StepState.DONE]


def test_a_bare_path_is_watched_from_the_reading_on(
    collection: Collection, journal: Journal
) -> None:
    group = collection.group("a.jpg", "b.jpg")
    names = {"keep": [str(group.keep[0].path)], "reject": [str(group.reject[0].path)]}
    group.reject[0].path.write_bytes(b"edited before the plan was read: nobody can know")
    plan = from_json(text(groups=[names]), collection.home).build()
    group.reject[0].path.write_bytes(b"edited after")
    (result,) = commit(plan, journal)
    assert result.state is StepState.FAILED
    assert "changed" in result.reason


def test_size_and_time_of_the_scan_are_held_against_the_file(collection: Collection) -> None:
    group = collection.group("a.jpg", "b.jpg")
    drop = group.reject[0]
    known = {"path": str(drop.path), "size": drop.size, "mtime_ns": drop.mtime_ns}
    keep = str(group.keep[0].path)
    same = from_json(text(groups=[{"keep": [keep], "reject": [known]}]), collection.home)
    assert len(same.build().steps) == 1
    drop.path.write_bytes(b"edited since the scan")
    late = from_json(text(groups=[{"keep": [keep], "reject": [known]}]), collection.home).build()
    assert late.steps == ()
    assert [w.kind for w in late.warnings] == [WarningKind.FILE_CHANGED]


def test_missing_files_and_links_are_refused_with_a_reason(collection: Collection) -> None:
    keep = photo(collection.photos / "keep.jpg", b"x").path
    (collection.photos / "link.jpg").symlink_to(keep)
    (collection.photos / "folder.jpg").mkdir()
    names = ["missing.jpg", "link.jpg", "folder.jpg"]
    plan = from_json(
        text(groups=[{"keep": ["keep.jpg"], "reject": names}]), collection.photos
    ).build()
    assert plan.steps == ()
    assert [path.name for path, _ in plan.refused] == names
    assert all(reason.endswith(".") for _, reason in plan.refused)


def test_a_missing_file_that_turns_up_later_is_not_touched(
    collection: Collection, journal: Journal
) -> None:
    photo(collection.photos / "keep.jpg", b"x")
    plan = from_json(
        text(groups=[{"keep": ["keep.jpg"], "reject": ["late.jpg"]}]), collection.photos
    )
    late = photo(collection.photos / "late.jpg", b"")
    assert plan.build().steps == ()
    assert late.path.exists()


@pytest.mark.parametrize("broken", [
    "", "[]", "{}", "null", '{"schema": "imgreview.plan/2"}', text(action=None), text(groups={}),
    text(groups=[1]), text(groups=[{"keep": "a", "reject": []}]), text(groups=[{"reject": [1]}]),
    text(groups=[{"reject": [""]}]), text(groups=[{"reject": ["a\0b"]}]), text(target=5),
    text(groups=[{"reject": [{"size": 1}]}]), text(groups=[{"reject": ["\ud800"]}]),
    text(protected=["", 3]), text() + "x",
])  # fmt: skip
def test_what_is_not_a_plan_is_told_in_a_sentence(tmp_path: Path, broken: str) -> None:
    with pytest.raises(UserError) as error:
        from_json(broken, tmp_path)
    assert str(error.value).endswith(".")


def test_wrong_types_of_known_facts_are_told(tmp_path: Path) -> None:
    photo(tmp_path / "a", b"x")
    with pytest.raises(UserError, match="whole numbers"):
        from_json(text(groups=[{"reject": [{"path": "a", "size": "1"}]}]), tmp_path)


def test_an_unreadable_plan_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be read"):
        read_plan(tmp_path / "none.json")


def test_overrides_are_taken_only_when_true(tmp_path: Path) -> None:
    photo(tmp_path / "a", b"x")
    groups = [{"reject": ["a"], "allow_empty": "yes"}, {"reject": ["a"], "allow_empty": True}]
    plan = from_json(text(groups=groups), tmp_path)
    assert [g.allow_empty for g in plan.groups] == [False, True]
    assert plan.build().steps == ()  # refused in the first group, and a file is handled once
    assert from_json(text(groups=groups[1:]), tmp_path).build().steps[0].allow_empty


def test_unknown_sizes_are_not_written(tmp_path: Path) -> None:
    gone = FileId(tmp_path / "gone", -1, 0)
    written = to_json(PlanFile("trash", None, (PlanGroup("g", (), (gone,), False),)))
    assert json.loads(written)["groups"][0]["reject"] == [{"path": str(gone.path)}]
