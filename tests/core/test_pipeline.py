"""A whole scan of a small tree of real photos: found, skipped, cached, cancelled, repeated."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from imgreview.core.domain import Group, MatchClass
from imgreview.core.events import Event, FileSkipped, GroupsFound, ScanFinished
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import MatchSettings, Preset, Root, ScanRequest, preset_settings
from tests.pictures import photo

READABLE = 10  # different readable contents in the collection


def opened(name: str) -> Image.Image:
    """Return one of the real photos that scikit-image ships, as RGB."""
    with Image.open(photo(name)) as image:
        return image.convert("RGB")


def scan(*roots: Path, preset: Preset = Preset.FAST, use_cache: bool = True) -> list[Event]:
    """Run a scan to its end and return all its events."""
    request = ScanRequest(
        tuple(Root(r) for r in roots), preset, match=preset_settings(preset), use_cache=use_cache
    )
    with open_ports(request) as ports:
        return list(find_groups(request, ports, CancelToken()))


def final_groups(events: list[Event]) -> list[Group]:
    """Return the groups that stand after all events."""
    standing: dict[str, Group] = {}
    for event in events:
        if isinstance(event, GroupsFound):
            for key in event.retired:
                standing.pop(key, None)
            standing.update((g.id, g) for g in event.groups)
    return sorted(standing.values(), key=lambda g: g.id)


def names(group: Group) -> set[str]:
    """Return the file names of a group."""
    return {f.path.name for f in group.files}


def finished(events: list[Event]) -> ScanFinished:
    """Return the closing event."""
    last = events[-1]
    assert isinstance(last, ScanFinished)
    return last


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two photos with copies of many kinds, and strangers."""
    root = tmp_path_factory.mktemp("photos")
    cat, coffee = opened("chelsea.png"), opened("coffee.png")
    cat.save(root / "cat.jpg", quality=95)
    shutil.copyfile(root / "cat.jpg", root / "cat copy.jpg")
    cat.save(root / "cat q50.jpg", quality=50)
    cat.resize((225, 150), Image.Resampling.LANCZOS).save(root / "cat small.jpg", quality=90)
    cat.transpose(Image.Transpose.ROTATE_90).save(root / "cat turned.jpg", quality=92)
    ImageOps.mirror(cat).save(root / "cat mirror.webp", quality=90)
    coffee.save(root / "coffee.png")
    coffee.save(root / "coffee.bmp")
    exif = Image.Exif()
    exif[274] = 6
    turned = coffee.transpose(Image.Transpose.ROTATE_90)
    turned.save(root / "coffee exif.jpg", quality=92, exif=exif)
    opened("astronaut.png").save(root / "astronaut.jpg", quality=90)
    opened("rocket.jpg").save(root / "rocket.jpg", quality=90)
    (root / "broken.jpg").write_bytes((root / "cat.jpg").read_bytes()[:900])
    (root / "empty.png").write_bytes(b"")
    return root


def test_finds_every_kind_of_copy_and_no_stranger(collection: Path) -> None:
    events = scan(collection)
    groups = final_groups(events)
    assert [names(g) for g in groups if "cat.jpg" in names(g)] == [
        {
            "cat.jpg",
            "cat copy.jpg",
            "cat q50.jpg",
            "cat small.jpg",
            "cat turned.jpg",
            "cat mirror.webp",
        }
    ]
    assert [names(g) for g in groups if "coffee.png" in names(g)] == [
        {"coffee.png", "coffee.bmp", "coffee exif.jpg"}
    ]
    assert len(groups) == 2


def test_every_member_is_related_to_the_first(collection: Path) -> None:
    for group in final_groups(scan(collection)):
        assert [r.b for r in group.relations] == [f.id for f in group.files[1:]]
        assert {r.a for r in group.relations} == {group.files[0].id}
        assert group.cls is max((r.cls for r in group.relations), key=lambda c: c.strength)


def test_unreadable_files_are_listed_with_a_reason(collection: Path) -> None:
    skipped = {e.path.name: e.reason for e in scan(collection) if isinstance(e, FileSkipped)}
    assert "broken.jpg" in skipped
    assert skipped["broken.jpg"].endswith(".")


def test_the_second_scan_decodes_nothing_and_says_the_same(collection: Path) -> None:
    first = scan(collection)
    second = scan(collection)
    assert final_groups(first) == final_groups(second)
    assert finished(first).cached == 0
    assert finished(second).cached == READABLE


def test_a_renamed_file_is_recognised_by_content(collection: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    shutil.copytree(collection, tree)
    scan(tree)
    (tree / "cat small.jpg").rename(tree / "renamed.jpg")
    events = scan(tree)
    assert any("renamed.jpg" in names(g) for g in final_groups(events))
    assert finished(events).cached == READABLE


def test_swapped_files_of_one_size_and_time_are_not_confused(tmp_path: Path) -> None:
    size = (240, 180)
    for name, source in (("keep", "astronaut"), ("copy", "astronaut"), ("other", "coffee")):
        picture = opened(f"{source}.png").resize(size)
        picture.putpixel((3, 3), (len(name), 0, 0))  # equal to look at, other bytes
        picture.save(tmp_path / f"{name}.bmp")
        os.utime(tmp_path / f"{name}.bmp", ns=(10**18, 10**18))
    (first,) = final_groups(scan(tmp_path))
    assert names(first) == {"keep.bmp", "copy.bmp"}
    (tmp_path / "copy.bmp").rename(tmp_path / "aside")
    (tmp_path / "other.bmp").rename(tmp_path / "copy.bmp")
    (tmp_path / "aside").rename(tmp_path / "other.bmp")
    (second,) = final_groups(scan(tmp_path))
    assert names(second) == {"keep.bmp", "other.bmp"}


def test_identical_preset_wants_equal_bytes_or_pixels(collection: Path) -> None:
    groups = final_groups(scan(collection, preset=Preset.IDENTICAL))
    assert {frozenset(names(g)) for g in groups} == {
        frozenset({"cat.jpg", "cat copy.jpg"}),
        frozenset({"coffee.png", "coffee.bmp"}),
    }
    assert {g.cls for g in groups} == {MatchClass.IDENTICAL, MatchClass.SAME_PIXELS}


def test_the_order_of_files_does_not_change_the_groups(collection: Path, tmp_path: Path) -> None:
    def by_content(build: Callable[[int, Path], str]) -> set[frozenset[bytes]]:
        tree = tmp_path / build(0, Path("x"))
        tree.mkdir()
        content = {}
        for i, file in enumerate(sorted(collection.iterdir())):
            target = tree / (build(i, file) + file.suffix)
            shutil.copyfile(file, target)
            content[target.name] = file.read_bytes()
        groups = final_groups(scan(tree, use_cache=False))
        return {frozenset(content[f.path.name] for f in g.files) for g in groups}

    assert by_content(lambda i, _: f"{i:03d}") == by_content(lambda i, _: f"{500 - i:03d}")


def test_a_cancelled_scan_keeps_its_work(collection: Path) -> None:
    request = ScanRequest((Root(collection),), match=MatchSettings())
    token = CancelToken()
    events: list[Event] = []
    with open_ports(request) as ports:
        for event in find_groups(request, ports, token):
            events.append(event)
            if isinstance(event, FileSkipped | GroupsFound):
                token.cancel()
    assert not finished(events).complete
    assert finished(scan(collection)).complete


def test_a_scan_writes_nothing_into_the_folders(collection: Path) -> None:
    def state() -> list[tuple[str, int, int, int]]:
        return [
            (e.name, e.stat().st_size, e.stat().st_mtime_ns, e.stat().st_ctime_ns)
            for e in sorted(os.scandir(collection), key=lambda e: e.name)
        ]

    before = state()
    scan(collection)
    assert state() == before


def test_a_large_leader_is_looked_at_in_full_size(tmp_path: Path) -> None:
    with Image.open(photo("hubble_deep_field.jpg")) as image:
        source = image.convert("RGB").crop((100, 100, 740, 580))
    source.save(tmp_path / "source.jpg", quality=95)
    source.resize((1920, 1440), Image.Resampling.BICUBIC).save(tmp_path / "large.jpg", quality=95)
    (group,) = final_groups(scan(tmp_path))
    assert [f.path.name for f in group.files] == ["source.jpg", "large.jpg"]
    blown_up = group.files[1].facts
    assert blown_up.real_scale == pytest.approx(1 / 3)
    assert blown_up.enlarged is not None
    assert blown_up.enlarged > 0.9
    assert group.suggested == group.files[0].id


def test_a_copy_saved_again_at_higher_quality_does_not_win(tmp_path: Path) -> None:
    with Image.open(photo("hubble_deep_field.jpg")) as image:
        fresh = image.convert("RGB").resize((500, 436), Image.Resampling.LANCZOS)
    fresh.save(tmp_path / "z-original.jpg", quality=80)
    with Image.open(tmp_path / "z-original.jpg") as image:
        image.convert("RGB").save(tmp_path / "a-again.jpg", quality=95)
        image.convert("RGB").save(tmp_path / "b-poor.jpg", quality=60)
    (group,) = final_groups(scan(tmp_path))
    assert group.suggested == group.files[0].id
    assert group.files[0].path.name == "z-original.jpg"
    again = next(f for f in group.files if f.path.name == "a-again.jpg")
    assert again.facts.earlier_quality == 80
