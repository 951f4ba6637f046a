"""What every registered action promises, whatever it does with a file."""

import os
from pathlib import Path

import pytest

from imgreview.core.actions.base import ACTIONS
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import StepState
from imgreview.core.errors import UserError
from tests.core.actions.conftest import collection, fast_dir, journal
from tests.core.actions.kit import (
    Collection,
    commit,
    contents,
    file_id,
    photo,
    snapshot,
    take_back,
    walk,
)

__all__ = ["collection", "fast_dir", "journal"]  # fixtures

actions = pytest.mark.parametrize("action", ACTIONS.names())
undoable = pytest.mark.parametrize(
    "action", [n for n in ACTIONS.names() if not ACTIONS.get(n).final]
)
final = pytest.mark.parametrize("action", [n for n in ACTIONS.names() if ACTIONS.get(n).final])

NAMES = {
    "plain": b"photo.jpg",
    "not UTF-8": b"\xff\xfe\x80 photo.jpg",
    "Latin-1 umlaut": b"M\xfcnchen.jpg",
    "newline": b"two\nlines.jpg",
    "only a newline": b"\n",
    "leading dash": b"-rf.jpg",
    "leading dot": b".hidden.jpg",
    "no suffix": b"README",
    "percent": b"100%25 sure?#.jpg",
    "equals": b"Path=evil.jpg",
    "spaces": b"  lead and trail  ",
    "quotes": b"'\"`$(x).jpg",
    "backslash": b"a\\b.jpg",
    "right to left": "صورة\u202egpj.exe".encode(),
    "NFC": "é.jpg".encode(),
    "NFD": "e\u0301.jpg".encode(),
    "emoji": "🏔️🏔️.jpg".encode(),
    "255 bytes": b"x" * 251 + b".jpg",
    "255 bytes of UTF-8": "ü".encode() * 125 + b"x.jpg",
    "255 undecodable bytes": b"\x80" * 251 + b".jpg",
    "braces": b"{count}{}{0}%s.jpg",
    "trashinfo": b"x.trashinfo",
    "escape": b"\x1b[31mred.jpg",
}


@actions
def test_it_has_a_name_and_a_title(action: str) -> None:
    plugin = ACTIONS.get(action)
    assert plugin.name == action
    assert plugin.title[0].isupper()
    assert isinstance(plugin.needs_target, bool)


@undoable
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_undo_restores_odd_names_to_the_byte(
    collection: Collection, journal: Journal, action: str, name: bytes
) -> None:
    file = Path(os.fsdecode(os.path.join(os.fsencode(collection.photos / "x"), name)))
    drop = photo(file, b"rejected")
    keep = photo(collection.photos / "y" / "kept", b"rejected")
    other = photo(collection.photos / "z" / file.name, b"same name, elsewhere")
    collection.groups = [PlanGroup("g", (keep,), (drop,), True)]
    before = snapshot(collection.photos)
    (done,) = commit(collection.plan(action), journal)
    assert done.state is StepState.DONE, done.reason
    assert done.where is not None
    assert done.where.read_bytes() == b"rejected"
    assert not os.path.lexists(drop.path)
    assert other.path.exists()
    (back,) = take_back(journal)
    assert back.state is StepState.UNDONE
    assert snapshot(collection.photos) == before
    assert not list(walk(collection.trash, collection.target))


@undoable
def test_nfc_and_nfd_side_by_side_stay_two_files(
    collection: Collection, journal: Journal, action: str
) -> None:
    keep = photo(collection.photos / "keep.jpg", b"a")
    both = tuple(photo(collection.photos / n, b"a") for n in ("é.jpg", "e\u0301.jpg"))
    collection.groups = [PlanGroup("g", (keep,), both, True)]
    before = snapshot(collection.photos)
    assert {r.state for r in commit(collection.plan(action), journal)} == {StepState.DONE}
    assert contents(collection.photos).total() == 1
    take_back(journal)
    assert snapshot(collection.photos) == before


@undoable
def test_bytes_time_mode_and_attributes_come_back(
    collection: Collection, journal: Journal, action: str
) -> None:
    drop = collection.group("keep.jpg", "drop.jpg").reject[0].path
    drop.chmod(0o444)
    attributes = {}
    try:
        os.setxattr(drop, "user.rating", b"5")
        attributes = {"user.rating": b"5"}
    except OSError:
        assert not os.listxattr(drop)  # this volume has none to lose
    keep = collection.groups[0].keep
    collection.groups = [PlanGroup("g", keep, (file_id(drop),), True)]
    before = snapshot(collection.photos)
    commit(collection.plan(action), journal)
    take_back(journal)
    assert snapshot(collection.photos) == before
    assert {n: os.getxattr(drop, n) for n in os.listxattr(drop)} == attributes


@actions
def test_a_changed_file_is_refused_and_untouched(
    collection: Collection, journal: Journal, action: str
) -> None:
    drop = collection.group("keep.jpg", "drop.jpg").reject[0].path
    plan = collection.plan(action)
    drop.write_bytes(b"worked on since")
    before = snapshot(collection.home / "photos")
    (result,) = commit(plan, journal)
    assert result.state is StepState.FAILED
    assert result.reason
    assert snapshot(collection.photos) == before


@actions
def test_planning_touches_nothing(collection: Collection, action: str) -> None:
    collection.group("keep.jpg", "drop.jpg")
    photo(collection.photos / "drop.xmp", b"side")
    before = {p: os.lstat(p) for p in [collection.home, *collection.home.rglob("*")]}
    plan = collection.plan(action)
    assert len(plan.steps) == 1
    after = {p: os.lstat(p) for p in [collection.home, *collection.home.rglob("*")]}
    assert {p: (i.st_ctime_ns, i.st_mtime_ns, i.st_size) for p, i in before.items()} == {
        p: (i.st_ctime_ns, i.st_mtime_ns, i.st_size) for p, i in after.items()
    }


@actions
def test_protected_files_are_refused(collection: Collection, action: str) -> None:
    drop = collection.group("keep.jpg", "safe/deep/drop.jpg").reject[0].path
    plan = collection.plan(action, protected=[collection.photos / "safe"])
    assert plan.steps == ()
    assert [path for path, _ in plan.refused] == [drop]


@undoable
def test_hundred_files_of_one_name(collection: Collection, journal: Journal, action: str) -> None:
    for number in range(100):
        collection.group(f"{number}/keep.jpg", f"{number}/same.jpg")
    before = snapshot(collection.photos)
    assert {r.state for r in commit(collection.plan(action), journal)} == {StepState.DONE}
    assert len(list(walk(collection.photos))) == 100
    assert len(list(walk(collection.trash / "files", collection.target))) == 100
    take_back(journal)
    assert snapshot(collection.photos) == before


@final
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_final_action_takes_files_of_odd_names_and_nothing_else(
    collection: Collection, journal: Journal, action: str, name: bytes
) -> None:
    file = Path(os.fsdecode(os.path.join(os.fsencode(collection.photos / "x"), name)))
    drop = photo(file, b"rejected")
    keep = photo(collection.photos / "y" / "kept", b"rejected")
    collection.groups = [PlanGroup("g", (keep,), (drop,), True)]
    (done,) = commit(collection.plan(action), journal)
    assert (done.state, done.where) == (StepState.DONE, None)
    assert list(walk(collection.photos)) == [keep.path]


def test_an_action_that_needs_a_target_says_so(collection: Collection) -> None:
    group = collection.group("keep.jpg", "drop.jpg")
    with pytest.raises(UserError, match="destination"):
        build_plan([group], "move", None, [])
    with pytest.raises(UserError, match="no action"):
        build_plan([group], "shred", None, [])
