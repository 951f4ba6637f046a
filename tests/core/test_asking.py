"""Query by example: the copies of one picture, and nothing else, whatever the folder holds."""

from pathlib import Path

import numpy as np
import pytest

from imgreview.core import pipeline
from imgreview.core.domain import Group, MatchClass
from imgreview.core.errors import UserError
from imgreview.core.events import Event, GroupsFound, ScanFinished
from imgreview.core.jobs import CancelToken
from imgreview.core.match.verify import Proof
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.proving import PoolProver, Work
from imgreview.core.search.descriptors import MIN_VOTES, DescriptorIndex
from imgreview.core.search.lookup import votes_of
from imgreview.core.settings import MatchSettings, Preset, Root, ScanRequest, preset_settings
from tests.pictures import Copies


def ask(picture: Path, *folders: Path, match: MatchSettings | None = None) -> list[Event]:
    request = ScanRequest(
        tuple(Root(f) for f in folders),
        Preset.FAST,
        match=match or preset_settings(Preset.FAST),
        picture=picture,
    )
    with open_ports(request) as ports:
        return list(find_groups(request, ports, CancelToken()))


def standing(events: list[Event]) -> list[Group]:
    groups: dict[str, Group] = {}
    for event in events:
        if isinstance(event, GroupsFound):
            for key in event.retired:
                groups.pop(key, None)
            groups.update((g.id, g) for g in event.groups)
    return list(groups.values())


def names(group: Group) -> set[str]:
    return {f.path.name for f in group.files}


@pytest.fixture
def library(copies: Copies) -> Path:
    """Two photographs with copies of many kinds, and strangers."""
    cat = copies.original("chelsea.png", "cats/cat.jpg", edge=440)
    copies.exact(cat, "backup/cat.jpg")
    copies.resized(cat, "small/cat.jpg")
    copies.turned(cat, "turned/cat turned.jpg")
    coffee = copies.original("coffee.png", "coffee.jpg", edge=500)
    copies.recompressed(coffee, "coffee q40.jpg", 40)
    copies.original("rocket.jpg", "rocket.jpg", edge=400)
    return copies.folder


def test_a_picture_from_elsewhere_finds_its_copies_only(library: Path, tmp_path: Path) -> None:
    asked = Copies(tmp_path / "elsewhere").recompressed(library / "cats/cat.jpg", "who.jpg", 70)
    [group] = standing(ask(asked, library))
    assert {str(f.path.relative_to(tmp_path)) for f in group.files} == {
        "elsewhere/who.jpg",
        "photos/cats/cat.jpg",
        "photos/backup/cat.jpg",
        "photos/small/cat.jpg",
        "photos/turned/cat turned.jpg",
    }
    assert group.cls.is_copy
    assert [r.b for r in group.relations] == [f.id for f in group.files[1:]]
    assert {r.a for r in group.relations} == {group.files[0].id}


def test_a_picture_of_the_folder_is_itself_no_copy(library: Path) -> None:
    [group] = standing(ask(library / "coffee.jpg", library))
    assert names(group) == {"coffee.jpg", "coffee q40.jpg"}
    assert standing(ask(library / "rocket.jpg", library)) == []


def test_the_same_bytes_are_found_whichever_of_them_is_asked_about(library: Path) -> None:
    for asked in ("cats/cat.jpg", "backup/cat.jpg"):
        [group] = standing(ask(library / asked, library))
        assert len(group.files) == 4
        same = [r for r in group.relations if r.cls is MatchClass.IDENTICAL]
        assert len(same) == 1


def test_an_enlarged_question_does_not_lead(library: Path, tmp_path: Path) -> None:
    asked = Copies(tmp_path / "x").resized(library / "coffee.jpg", "tiny.jpg", 0.3)
    [group] = standing(ask(asked, library))
    assert group.files[0].path.name == "coffee.jpg"
    assert group.suggested == group.files[0].id


def test_only_the_asked_picture_is_proven(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[Work] = []
    prove = PoolProver.__call__

    def counted(self: PoolProver, a: Work, b: Work) -> Proof:
        compared.extend((a, b))
        return prove(self, a, b)

    monkeypatch.setattr(PoolProver, "__call__", counted)
    assert standing(ask(library / "rocket.jpg", library)) == []
    assert compared == []  # the cats and the coffees are nobody's question
    assert standing(ask(library / "coffee.jpg", library)) != []
    assert compared
    assert all("coffee" in work.file.path.name for work in compared)


def test_the_fingerprints_come_from_the_cache(library: Path, tmp_path: Path) -> None:
    request = ScanRequest((Root(library),))
    with open_ports(request) as ports:
        scanned = list(find_groups(request, ports, CancelToken()))[-1]
    assert isinstance(scanned, ScanFinished)
    asked = Copies(tmp_path / "x").recompressed(library / "coffee.jpg", "who.jpg", 80)
    end = ask(asked, library)[-1]
    assert isinstance(end, ScanFinished)
    assert end.scanned == scanned.scanned + 1
    assert end.cached == scanned.scanned  # only the question itself was decoded


def test_a_crop_is_found_by_its_features(copies: Copies) -> None:
    whole = copies.original("astronaut.png", "whole.jpg")
    crop = copies.cropped(whole, "crop.jpg", 0.45)
    for stranger in ("rocket.jpg", "coins.png", "brick.png"):
        copies.original(stranger, edge=400)
    match = MatchSettings(descriptor_index=True)
    [group] = standing(ask(crop, copies.folder, match=match))
    assert names(group) == {"whole.jpg", "crop.jpg"}


def test_flat_pictures_are_found_by_their_pixels(copies: Copies) -> None:
    from PIL import Image

    blank = copies.save(Image.new("RGB", (300, 200), (90, 120, 160)), "blank.png")
    copies.save(Image.new("RGB", (300, 200), (90, 120, 160)), "same.bmp")
    copies.save(Image.new("RGB", (300, 200), (200, 20, 60)), "other.png")
    [group] = standing(ask(blank, copies.folder))
    assert names(group) == {"blank.png", "same.bmp"}


@pytest.mark.parametrize("content", [b"", b"not a picture at all", b"\xff\xd8\xff\xe0 short"])
def test_what_is_no_picture_is_said(library: Path, tmp_path: Path, content: bytes) -> None:
    odd = tmp_path / "odd.jpg"
    odd.write_bytes(content)
    with pytest.raises(UserError, match=r"cannot be found|empty"):
        ask(odd, library)


def test_a_picture_that_is_not_there_is_said(library: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.jpg"):
        ask(tmp_path / "gone.jpg", library)


def test_it_can_be_stopped(library: Path) -> None:
    request = ScanRequest((Root(library),), picture=library / "coffee.jpg")
    token = CancelToken()
    token.cancel()
    with open_ports(request) as ports:
        [*_, end] = pipeline.find_groups(request, ports, token)
    assert isinstance(end, ScanFinished)
    assert not end.complete


def test_votes_are_those_of_the_index() -> None:
    noise = np.random.default_rng(5)
    asked = noise.integers(0, 256, (120, 36), np.uint8)
    copy = asked[noise.permutation(120)[:60]].copy()
    copy[:, 0] ^= 3  # two bits of the descriptor
    strangers = [noise.integers(0, 256, (150, 36), np.uint8) for _ in range(6)]
    others = [*strangers[:3], copy, *strangers[3:]]
    votes = votes_of(asked, others)
    assert [n for n, v in enumerate(votes) if v >= MIN_VOTES] == [3]
    index = DescriptorIndex()
    for sketch in (asked, *others):
        index.add(sketch)
    assert index.candidates() == [(0, 4)]


def test_a_picture_without_features_has_no_votes() -> None:
    nothing = np.zeros((0, 36), np.uint8)
    some = np.ones((5, 36), np.uint8)
    assert votes_of(nothing, [some, nothing]).tolist() == [0, 0]
    assert votes_of(some, [nothing]).tolist() == [0]
    assert votes_of(some, []).tolist() == []
