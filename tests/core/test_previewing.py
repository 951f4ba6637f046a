"""Embedded thumbnails propose and hurry; what is said in the end is told from pixels."""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import piexif
import pytest
from PIL import Image

from imgreview.cli import main
from imgreview.core import fingerprinting
from imgreview.core.domain import Group, MatchClass
from imgreview.core.events import Event, GroupsFound, ScanFinished, Stage, StageStarted
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest
from tests.core.imaging.pictures import encode
from tests.core.match.pictures import photo

CAT, COFFEE, ROCKET, SPACE = (photo(n) for n in ("chelsea", "coffee", "rocket", "astronaut"))


@pytest.fixture(autouse=True)
def _every_jpeg_counts_as_a_camera_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprinting, "PREVIEW_BYTES", 1)
    monkeypatch.setattr(fingerprinting, "PREVIEW_FILES", 1)


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the files that a scan decodes, as they come."""
    names: list[str] = []
    run = DecoderPool.run

    def watched(self: DecoderPool, task: str, path: bytes, **options: object) -> object:
        if task.endswith(":analyse"):
            names.append(os.fsdecode(os.path.basename(path)))
        return run(self, task, path, **options)

    monkeypatch.setattr(DecoderPool, "run", watched)
    return names


def camera(path: Path, picture: Image.Image, thumb: Image.Image | None, quality: int = 90) -> None:
    """Write a JPEG with an embedded thumbnail made of a picture, which may be another one."""
    block = b""
    if thumb is not None:
        small = thumb.resize((160, max(1, round(160 * thumb.height / thumb.width))))
        tags: Mapping[str, object] = {
            "0th": {piexif.ImageIFD.Make: b"Maker"},
            "1st": {piexif.ImageIFD.Compression: 6},
        }
        block = piexif.dump({**tags, "thumbnail": encode(small, quality=85)})
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, "JPEG", quality=quality, exif=block)


def scan(folder: Path, *, complete: bool = True) -> list[Event]:
    request = ScanRequest((Root(folder),), jobs=1, complete=complete, use_cache=False)
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


def shown(events: list[Event]) -> Iterator[Group]:
    return (g for e in events if isinstance(e, GroupsFound) for g in e.groups)


def names(groups: list[Group]) -> list[set[str]]:
    return sorted(({f.path.name for f in g.files} for g in groups), key=sorted)


def passed_over(events: list[Event]) -> int:
    last = events[-1]
    assert isinstance(last, ScanFinished)
    return last.by_thumbnail


def test_thumbnails_propose_before_anything_is_decoded_and_pixels_prove(
    tmp_path: Path, decoded: list[str]
) -> None:
    camera(tmp_path / "a rocket.jpg", ROCKET, ROCKET)
    camera(tmp_path / "b cat.jpg", CAT, CAT)
    camera(tmp_path / "c coffee.jpg", COFFEE, COFFEE)
    camera(tmp_path / "d cat.jpg", CAT, CAT, quality=60)
    events = scan(tmp_path)
    first, *_ = shown(events)
    assert (first.cls, first.suggested, first.reasons) == (MatchClass.SIMILAR, None, ())
    assert {f.path.name for f in first.files} == {"b cat.jpg", "d cat.jpg"}
    assert first.files[0].facts.width == CAT.width
    stages = [e.stage for e in events if isinstance(e, StageStarted)]
    assert stages.index(Stage.PREVIEW) < stages.index(Stage.GROUP)
    assert set(decoded[:2]) == {"b cat.jpg", "d cat.jpg"}
    assert len(decoded) == 4
    [group] = standing(events)
    assert group.cls is MatchClass.RE_ENCODED
    assert passed_over(events) == 0


@pytest.mark.parametrize("complete", [True, False])
def test_what_thumbnails_propose_is_proven_before_the_rest_is_read(
    tmp_path: Path, decoded: list[str], *, complete: bool
) -> None:
    camera(tmp_path / "a rocket.jpg", ROCKET, ROCKET)
    camera(tmp_path / "b cat.jpg", CAT, CAT)
    camera(tmp_path / "c coffee.jpg", COFFEE, COFFEE)
    camera(tmp_path / "d cat.jpg", CAT, CAT, quality=60)
    request = ScanRequest((Root(tmp_path),), jobs=1, complete=complete, use_cache=False)
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound) and any(g.cls.is_copy for g in event.groups):
                break
        assert set(decoded) == {"b cat.jpg", "d cat.jpg"}


def test_a_stale_thumbnail_never_makes_a_sure_group(tmp_path: Path) -> None:
    camera(tmp_path / "cat.jpg", CAT, CAT)
    camera(tmp_path / "painted over.jpg", COFFEE.resize(CAT.size), CAT)  # it shows what once was
    for complete in (True, False):
        events = scan(tmp_path, complete=complete)
        assert [g.cls for g in shown(events)] == [MatchClass.SIMILAR]
        assert standing(events) == []


def test_a_stale_thumbnail_never_loses_a_copy_of_a_complete_scan(tmp_path: Path) -> None:
    camera(tmp_path / "cat.jpg", CAT, CAT)
    camera(tmp_path / "cat 2.jpg", CAT, SPACE.resize(CAT.size), quality=70)
    camera(tmp_path / "cat 3.jpg", CAT.resize((225, 150)), ROCKET.resize((225, 150)))
    events = scan(tmp_path)
    assert names(standing(events)) == [{"cat.jpg", "cat 2.jpg", "cat 3.jpg"}]
    assert all(g.cls.is_copy for g in standing(events))
    quick = scan(tmp_path, complete=False)
    assert standing(quick) == []  # as its description says
    assert passed_over(quick) == 3


@pytest.mark.parametrize("level", [0, 8])
def test_letterboxed_thumbnails_are_cut_to_the_picture(tmp_path: Path, level: int) -> None:
    wide = CAT.resize((480, 320))
    box = Image.new("RGB", (160, 120), (level,) * 3)
    box.paste(wide.resize((160, 107)), (0, 6))
    camera(tmp_path / "wide.jpg", wide, wide)
    camera(tmp_path / "wide in bars.jpg", wide, box, quality=70)
    other = COFFEE.resize((480, 320))
    bars = box.copy()
    bars.paste(other.resize((160, 107)), (0, 6))
    camera(tmp_path / "other in bars.jpg", other, bars)
    for complete in (True, False):
        events = scan(tmp_path, complete=complete)
        assert names(standing(events)) == [{"wide.jpg", "wide in bars.jpg"}]


def test_a_quick_scan_reads_candidates_twins_and_files_without_a_thumbnail(
    tmp_path: Path, decoded: list[str]
) -> None:
    camera(tmp_path / "cat.jpg", CAT, CAT)
    camera(tmp_path / "cat 2.jpg", CAT, CAT, quality=60)
    camera(tmp_path / "rocket.jpg", ROCKET, ROCKET)
    camera(tmp_path / "space.jpg", SPACE, SPACE)
    shutil.copyfile(tmp_path / "space.jpg", tmp_path / "space copy.jpg")
    camera(tmp_path / "plain.jpg", COFFEE, None)
    COFFEE.save(tmp_path / "coffee.png")
    events = scan(tmp_path, complete=False)
    assert names(standing(events)) == [
        {"cat.jpg", "cat 2.jpg"},
        {"coffee.png", "plain.jpg"},
        {"space copy.jpg", "space.jpg"},
    ]
    assert "rocket.jpg" not in decoded
    assert passed_over(events) == 1
    whole = scan(tmp_path)
    assert names(standing(whole)) == names(standing(events))
    assert passed_over(whole) == 0


def test_a_quick_scan_compares_thumbnails_with_what_the_cache_knows(tmp_path: Path) -> None:
    def quick() -> list[Event]:
        request = ScanRequest((Root(tmp_path),), jobs=1, complete=False)
        with open_ports(request) as ports:
            return list(find_groups(request, ports, CancelToken()))

    camera(tmp_path / "cat.jpg", CAT, None)
    assert standing(quick()) == []
    camera(tmp_path / "cat 2.jpg", CAT, CAT, quality=60)
    assert names(standing(quick())) == [{"cat.jpg", "cat 2.jpg"}]


def test_a_stopped_scan_takes_back_what_only_thumbnails_said(tmp_path: Path) -> None:
    camera(tmp_path / "cat.jpg", CAT, CAT)
    camera(tmp_path / "cat 2.jpg", CAT, CAT, quality=60)
    request = ScanRequest((Root(tmp_path),), jobs=1, use_cache=False)
    token = CancelToken()
    events: list[Event] = []
    with open_ports(request) as ports:
        for event in find_groups(request, ports, token):
            events.append(event)
            if isinstance(event, GroupsFound):
                token.cancel()
    assert next(shown(events)).cls is MatchClass.SIMILAR
    assert standing(events) == []


def test_the_command_line_takes_quick(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    camera(tmp_path / "cat.jpg", CAT, CAT)
    camera(tmp_path / "rocket.jpg", ROCKET, ROCKET)
    assert main(["scan", str(tmp_path), "--quick", "--jobs", "1"]) == 0
    assert (
        "2 pictures were told apart by their embedded thumbnails alone" in capsys.readouterr().err
    )
    assert main(["scan", str(tmp_path), "--jobs", "1"]) == 0
    assert "thumbnails" not in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["scan", str(tmp_path), "--quick", "--complete"])


@pytest.mark.parametrize("complete", [True, False])
def test_a_copy_without_a_thumbnail_is_held_against_those_of_the_others(
    tmp_path: Path, decoded: list[str], *, complete: bool
) -> None:
    camera(tmp_path / "a rocket.jpg", ROCKET, ROCKET)
    camera(tmp_path / "b cat.jpg", CAT, CAT)
    camera(tmp_path / "c coffee.jpg", COFFEE, COFFEE)
    CAT.resize((225, 150)).save(tmp_path / "z edited cat.png")
    events = scan(tmp_path, complete=complete)
    assert decoded[:2] == ["z edited cat.png", "b cat.jpg"]
    first, *_ = shown(events)
    assert (first.cls, first.suggested) == (MatchClass.SIMILAR, None)
    assert names(standing(events)) == [{"b cat.jpg", "z edited cat.png"}]
    assert all(g.cls.is_copy for g in standing(events))
    assert passed_over(events) == (0 if complete else 2)


def test_files_of_the_same_bytes_are_shown_before_anything_is_decoded(tmp_path: Path) -> None:
    camera(tmp_path / "a rocket.jpg", ROCKET, ROCKET)
    camera(tmp_path / "cat.jpg", CAT, CAT)
    for name in ("cat copy.jpg", "cat copy 2.jpg"):
        shutil.copyfile(tmp_path / "cat.jpg", tmp_path / name)
    events = scan(tmp_path)
    three = {"cat.jpg", "cat copy.jpg", "cat copy 2.jpg"}
    first, *_ = shown(events)
    assert (first.cls, first.suggested, first.reasons) == (MatchClass.IDENTICAL, None, ())
    assert {f.path.name for f in first.files} == three
    assert names(standing(events)) == [three]  # the one with a suggestion has taken its place
    assert standing(events)[0].id != first.id
