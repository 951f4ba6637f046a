"""A review saved to a file and opened again: here, moved, on another drive, with files missing."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgreview.core.domain import Decision, Group
from imgreview.core.errors import UserError
from imgreview.core.events import GroupsFound
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest
from imgreview.core.store.eyes import same_time
from imgreview.core.store.portable import save, to_text
from imgreview.core.store.portable_load import from_text, read
from imgreview.core.store.requests import request_from_json, request_to_json
from imgreview.core.store.sessions import SessionStore
from tests.pictures import Copies


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    with SessionStore(tmp_path / "sessions.sqlite") as made:
        yield made


def scanned(request: ScanRequest) -> tuple[Group, ...]:
    groups: dict[str, Group] = {}
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    groups.pop(key, None)
                groups.update((g.id, g) for g in event.groups)
    return tuple(groups.values())


@pytest.fixture
def review(store: SessionStore, copies: Copies) -> str:
    """Store a review of two roots with a decision, a target and a group of no duplicates."""
    cat = copies.original("chelsea.png", "one/cats/cat.jpg", edge=300)
    copies.exact(cat, "two/cat copy.jpg")
    coffee = copies.original("coffee.png", os.fsdecode(b"one/caf\xe9.jpg"), edge=300)
    copies.resized(coffee, "two/small/coffee.jpg")
    roots = (Root(copies.folder / "one"), Root(copies.folder / "two", protected=True))
    request = ScanRequest(roots)
    groups = scanned(request)
    assert len(groups) == 2
    made = store.create("my trip", [r.path for r in roots], request_to_json(request))
    store.save_groups(made, groups)
    first = next(g for g in groups if len({f.path.suffix for f in g.files}) == 1).files
    store.save_decisions(made, {first[0].id: Decision.REJECT, first[1].id: Decision.KEEP})
    store.save_targets(made, {first[0].id: copies.folder / "one" / "sorted out"})
    store.set_destination(made, copies.folder / "elsewhere")
    store.save_note(made, "summary", {"pictures": 4, "complete": True, "left": 1})
    keys = [[str(f.path), f.id.size, f.id.mtime_ns, "ab"] for f in groups[0].files]
    store.save_note(made, "ignored", [keys])
    lost, won = ([str(f.path), f.id.size, f.id.mtime_ns] for f in first[:2])
    store.save_note(made, "losses", [[lost, won, ["size", "taken"], "byte for byte"]])
    store.save_note(
        made,
        "wishes",
        {
            "labels": [[*keys[0][:3], "", 3]],
            "folders": [[str(copies.folder / "one"), True]],
            "limit": 7,
        },
    )
    return made


def by_name(groups: tuple[Group, ...]) -> set[frozenset[str]]:
    return {frozenset(f.path.name for f in g.files) for g in groups}


def test_opened_where_it_was_saved_it_is_the_same(
    store: SessionStore, review: str, tmp_path: Path
) -> None:
    before = store.load(review)
    file = tmp_path / "trip.imgreview"
    save(before, file)
    source = read(file)
    assert source.title == "my trip"
    found = source.locate(source.guess())
    assert (found.found, found.total) == (4, 4)
    assert [found.found_in(n) for n in (0, 1)] == [(2, 2), (2, 2)]
    after = store.load(found.take_in(store))
    assert after.groups == before.groups
    assert after.decisions == before.decisions
    assert after.targets == before.targets
    assert after.info.title == before.info.title
    assert request_from_json(after.info.request) == request_from_json(before.info.request)
    assert after.notes["wishes"] == before.notes["wishes"]
    assert after.notes["ignored"] == before.notes["ignored"]
    assert after.notes["losses"] == before.notes["losses"]
    assert after.notes["summary"]["complete"] is True
    assert after.info.destination is None  # a folder outside the review's own does not go along


def test_a_file_from_before_losses_were_written_opens(
    store: SessionStore, review: str, tmp_path: Path
) -> None:
    data = json.loads(to_text(store.load(review), tmp_path))
    assert data.pop("losses")
    source = from_text(json.dumps(data), tmp_path)
    after = store.load(source.locate(source.guess()).take_in(store))
    assert after.notes["losses"] == []
    assert after.decisions == store.load(review).decisions


def test_a_loss_against_a_file_that_is_gone_is_left_out(
    store: SessionStore, review: str, tmp_path: Path
) -> None:
    text = to_text(store.load(review), tmp_path)
    ((_, winner, _, _),) = store.load(review).notes["losses"]
    Path(winner[0]).unlink()
    source = from_text(text, tmp_path)
    after = store.load(source.locate(source.guess()).take_in(store))
    assert after.notes["losses"] == []


def test_a_damaged_loss_is_refused(store: SessionStore, review: str, tmp_path: Path) -> None:
    data = json.loads(to_text(store.load(review), tmp_path))
    data["losses"][0]["winner"][0] = [0, "../../outside.jpg"]
    source = from_text(json.dumps(data), tmp_path)
    with pytest.raises(UserError, match="damaged"):
        source.locate(source.guess())


def test_nothing_in_the_file_is_an_absolute_path_but_the_roots(
    store: SessionStore, review: str, copies: Copies
) -> None:
    text = to_text(store.load(review), copies.folder)
    assert text.isascii()
    data = json.loads(text)
    assert [r["relative"] for r in data["roots"]] == ["one", "two"]
    del data["roots"]
    assert str(copies.folder) not in json.dumps(data)


def test_with_its_folders_beside_it_is_found_on_another_drive(
    store: SessionStore, review: str, copies: Copies, tmp_path: Path
) -> None:
    save(store.load(review), copies.folder / "trip.imgreview")
    drive = tmp_path / "mnt" / "drive"
    shutil.copytree(copies.folder, drive)  # keeps the times
    shutil.rmtree(copies.folder)
    source = read(drive / "trip.imgreview")
    assert source.guess() == {0: drive / "one", 1: drive / "two"}
    found = source.locate(source.guess())
    assert found.found == found.total == 4
    after = store.load(found.take_in(store))
    assert {f.path.is_relative_to(drive) for g in after.groups for f in g.files} == {True}
    assert sorted(d.value for d in after.decisions.values()) == ["keep", "reject"]
    for group in after.groups:
        assert {r.a for r in group.relations} == {group.files[0].id}
        for file in group.files:
            status = file.path.lstat()
            assert (file.id.ino, file.id.ctime_ns) == (status.st_ino, status.st_ctime_ns)


def test_roots_are_remapped_one_by_one(
    store: SessionStore, review: str, copies: Copies, tmp_path: Path
) -> None:
    file = tmp_path / "trip.imgreview"
    save(store.load(review), file)
    moved = tmp_path / "moved"
    shutil.move(copies.folder / "one", moved)
    source = read(file)
    before = source.locate(source.guess())
    assert (before.found, before.total) == (2, 4)
    assert before.found_in(0) == (0, 2)
    after = source.locate(source.guess() | {0: moved})
    assert (after.found, after.total) == (4, 4)


def test_two_folders_cannot_become_one(
    store: SessionStore, review: str, copies: Copies, tmp_path: Path
) -> None:
    """What was decided of a file in one of them would pass to its namesake in the other."""
    save(store.load(review), tmp_path / "r.imgreview")
    source = read(tmp_path / "r.imgreview")
    link = tmp_path / "link"
    link.symlink_to(copies.folder / "one")
    for where in (copies.folder / "one", link):
        with pytest.raises(UserError, match="cannot be one now"):
            source.locate(dict.fromkeys(range(len(source.roots)), where))


def test_missing_and_changed_files_are_left_out_and_the_scan_goes_on(
    store: SessionStore, review: str, copies: Copies, tmp_path: Path
) -> None:
    file = tmp_path / "trip.imgreview"
    save(store.load(review), file)
    (copies.folder / "two" / "cat copy.jpg").unlink()
    changed = copies.folder / "two" / "small" / "coffee.jpg"
    os.utime(changed, ns=(0, changed.stat().st_mtime_ns + 3_600_000_000_000))
    found = read(file).locate(read(file).guess())
    assert (found.found, found.total) == (2, 4)
    after = store.load(found.take_in(store))
    assert after.groups == ()
    assert after.notes["summary"]["complete"] is False


def test_a_question_about_a_picture_elsewhere_goes_along(
    store: SessionStore, copies: Copies, tmp_path: Path
) -> None:
    cat = copies.original("chelsea.png", "library/cat.jpg", edge=300)
    asked = Copies(tmp_path / "desk").exact(cat, "who.jpg")
    request = ScanRequest((Root(copies.folder),), picture=asked)
    groups = scanned(request)
    made = store.create("copies", [copies.folder], request_to_json(request))
    store.save_groups(made, groups)
    source = from_text(to_text(store.load(made), tmp_path), tmp_path)
    assert [(Path(r.path), r.searched) for r in source.roots] == [
        (copies.folder, True),
        (tmp_path / "desk", False),
    ]
    after = store.load(source.locate(source.guess()).take_in(store))
    assert request_from_json(after.info.request) == request
    assert after.groups == groups


def test_only_a_review_is_replaced_by_a_review(
    store: SessionStore, review: str, copies: Copies, tmp_path: Path
) -> None:
    photo = copies.folder / "one" / "cats" / "cat.jpg"
    before = photo.read_bytes()
    with pytest.raises(UserError, match="is no review"):
        save(store.load(review), photo)
    assert photo.read_bytes() == before
    file = tmp_path / "trip.imgreview"
    save(store.load(review), file)
    save(store.load(review), file)
    assert read(file).title == "my trip"
    assert {p.suffix for p in tmp_path.iterdir() if p.is_file()} <= {
        ".imgreview",
        ".sqlite",
        ".sqlite-wal",
        ".sqlite-shm",
    }


def test_a_folder_that_cannot_be_written_is_said(
    store: SessionStore, review: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="could not be written"):
        save(store.load(review), tmp_path / "nowhere" / "trip.imgreview")
    with pytest.raises(UserError, match="could not be read"):
        read(tmp_path / "nowhere.imgreview")


def test_times_of_other_file_systems() -> None:
    assert same_time(10**18, 10**18 + 1_999_999_999)
    assert not same_time(10**18, 10**18 + 2_000_000_001)
