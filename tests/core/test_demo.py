"""The demo collection: every scene paints a picture, every copy is what it is called."""

import io
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from imgreview.core.demo import collection, copies
from imgreview.core.domain import Group, MatchClass
from imgreview.core.events import FileSkipped, GroupsFound
from imgreview.core.imaging.decode import decode
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest

SMALL = (160, 120)
PLAN = collection.load()
FILES = [f for picture in PLAN["picture"] for f in collection.files_of(picture)]


def pixels(data: bytes) -> NDArray[np.float32]:
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"), np.float32)


@pytest.fixture(scope="module")
def original() -> bytes:
    """A painted picture as the camera file that copies are made from."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[271] = "Arvo"
    image = collection.paint(PLAN["scene"]["canyon"], (400, 300))
    image.save(out, "JPEG", quality=93, exif=exif)
    return out.getvalue()


def test_the_collection_is_described_without_contradiction() -> None:
    assert len(FILES) == len(set(FILES))
    assert 50 <= len(FILES) <= 70
    used = {kind for p in PLAN["picture"] for kind, _ in p.get("copies", [])}
    assert used == set(copies.COPIES.names())
    assert {p["scene"] for p in PLAN["picture"]} == set(PLAN["scene"])


@pytest.mark.parametrize("name", PLAN["scene"])
def test_every_scene_shows_something(name: str) -> None:
    picture = np.asarray(collection.paint(PLAN["scene"][name], SMALL), np.float32)
    assert picture.shape == (120, 160, 3)
    assert picture.std() > 12  # not one colour
    assert 8 < picture.mean() < 230  # neither black nor white
    assert (picture.max(2) >= 254).mean() < 0.35  # not burnt out


def test_another_moment_is_another_exposure() -> None:
    first, second = (
        np.asarray(collection.paint(PLAN["scene"]["sea"], SMALL, moment), np.float32)
        for moment in (0, 1)
    )
    assert 1 < np.abs(first - second).mean() < 40


@pytest.mark.parametrize("kind", [*copies.COPIES.names()])
def test_every_copy_is_a_picture_of_its_own(kind: str, original: bytes) -> None:
    copy = copies.COPIES.get(kind)(original)
    assert (copy == original) == (kind == "exact")
    assert pixels(copy).std() > 12


def test_metadata_and_png_keep_every_pixel(original: bytes) -> None:
    for kind in ("metadata", "png"):
        assert np.array_equal(pixels(copies.COPIES.get(kind)(original)), pixels(original)), kind
    with Image.open(io.BytesIO(copies.metadata(original))) as image:
        assert 271 not in image.getexif()


def test_a_copy_turned_by_its_note_is_shown_upright(original: bytes) -> None:
    copy = copies.exif_turn(original)
    with Image.open(io.BytesIO(copy)) as stored:
        assert stored.height > stored.width
    assert np.abs(pixels(copy) - pixels(original)).mean() < 4


def test_a_collection_is_completed_but_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [p for p in PLAN["picture"] if p["scene"] in ("coast", "oranges", "milkyway")]
    monkeypatch.setattr(collection, "load", lambda: {**PLAN, "picture": chosen})
    heard: list[tuple[int, int]] = []
    collection.make_demo(tmp_path, lambda *step: heard.append(step), size=(480, 360))
    wanted = {f for p in chosen for f in collection.files_of(p)} | {collection.DAMAGED}
    made = {str(f.relative_to(tmp_path)): f for f in tmp_path.rglob("*") if f.is_file()}
    assert set(made) == wanted
    assert heard == [(1, 3), (2, 3), (3, 3)]
    coast = next(p for p in chosen if p["scene"] == "coast")
    facts = decode(made[coast["file"]].read_bytes(), 64).facts
    assert facts.camera is not None
    assert facts.taken == collection.taken_at(coast)
    assert facts.gps == pytest.approx(tuple(coast["place"]), abs=1e-3)
    gone, edited = (made[f] for f in collection.files_of(chosen[0])[:2])
    edited.write_bytes(b"mine")
    before = gone.read_bytes()
    gone.unlink()
    collection.make_demo(tmp_path, size=(480, 360))
    assert gone.read_bytes() == before
    assert edited.read_bytes() == b"mine"


def test_a_scan_of_the_demo_finds_its_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [p for p in PLAN["picture"] if p["scene"] in ("oranges", "milkyway", "aurora", "snow")]
    monkeypatch.setattr(collection, "load", lambda: {**PLAN, "picture": chosen})
    collection.make_demo(tmp_path, size=(640, 480))
    request = ScanRequest((Root(tmp_path),), use_cache=False, jobs=1)
    groups: dict[str, Group] = {}
    skipped: list[str] = []
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for name in event.retired:
                    groups.pop(name, None)
                groups.update((g.id, g) for g in event.groups)
            elif isinstance(event, FileSkipped):
                skipped.append(str(event.path.relative_to(tmp_path)))
    found = {
        frozenset(str(f.path.relative_to(tmp_path)) for f in group.files): group.cls
        for group in groups.values()
        if group.cls.is_copy
    }
    assert set(found) == {frozenset(collection.files_of(p)) for p in chosen}
    oranges = next(p for p in chosen if p["scene"] == "oranges")
    assert found[frozenset(collection.files_of(oranges))] is MatchClass.IDENTICAL
    assert skipped == [collection.DAMAGED]
