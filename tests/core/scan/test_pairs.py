"""RAW and JPEG of one shot are one unit; a picture with companions is the better one to keep."""

import os
from pathlib import Path

import pytest

from imgreview.core.domain import MatchClass
from imgreview.core.imaging.formats import supported_suffixes
from imgreview.core.jobs import CancelToken
from imgreview.core.match.keeper import suggest
from imgreview.core.scan import walk as module
from imgreview.core.scan.pairs import developed_beside, has_companion
from imgreview.core.scan.walk import Found, walk
from imgreview.core.settings import Root, WalkSettings
from tests.core.match.factories import image_file, relation


@pytest.fixture
def raws_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the optional package that reads RAW files were installed."""
    known = supported_suffixes()
    monkeypatch.setattr(module, "supported_suffixes", lambda: known | {".cr2", ".dng"})


def made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())


def found(folder: Path, settings: WalkSettings) -> set[str]:
    items = walk([Root(folder)], settings, CancelToken())
    return {str(i.id.path.relative_to(folder)) for i in items if isinstance(i, Found)}


@pytest.mark.usefixtures("raws_are_read")
def test_the_jpeg_stands_for_both(tmp_path: Path) -> None:
    made(tmp_path, "a.jpg", "a.CR2", "b.cr2", "c/a.dng", "c/A.HEIC", "d.JPG", "d.dng", "c/a.HEIC")
    assert found(tmp_path, WalkSettings()) == {"a.jpg", "b.cr2", "d.JPG"} | {
        name for name in ("c/A.HEIC", "c/a.HEIC") if ".heic" in supported_suffixes()
    }


@pytest.mark.usefixtures("raws_are_read")
def test_a_raw_file_is_searched_where_its_jpeg_is_not(tmp_path: Path) -> None:
    made(tmp_path, "a.jpg", "a.cr2")
    assert found(tmp_path, WalkSettings(exclude=("*.jpg",))) == {"a.cr2"}
    (tmp_path / "a.jpg").write_bytes(b"")
    assert found(tmp_path, WalkSettings()) == {"a.cr2"}
    (tmp_path / "a.jpg").unlink()
    (tmp_path / "a.jpg").symlink_to(tmp_path / "a.cr2")
    assert found(tmp_path, WalkSettings()) == {"a.cr2"}


def test_who_is_developed_beside(tmp_path: Path) -> None:
    made(tmp_path, "a.jpg", "a.cr2", "b.cr2", "a.png")
    base = os.fsencode(tmp_path)
    assert developed_beside(os.path.join(base, b"a.cr2"))
    assert not developed_beside(os.path.join(base, b"a.cr2"), smallest=1000)
    assert not developed_beside(os.path.join(base, b"b.cr2"))
    assert not developed_beside(os.path.join(base, b"a.png"))


@pytest.mark.parametrize("name", ["a.xmp", "a.jpg.xmp", "a.MOV", "a.AAE", "a.nef", "a.jpg.pp3"])
def test_who_has_companions(tmp_path: Path, name: str) -> None:
    made(tmp_path, "a.jpg", name, "b.jpg")
    assert has_companion(os.fsencode(tmp_path / "a.jpg"))
    assert not has_companion(os.fsencode(tmp_path / "b.jpg"))


def test_companions_decide_between_equals(tmp_path: Path) -> None:
    made(tmp_path, "one/a.jpg", "two/a.jpg", "two/a.xmp")
    a, b = (image_file(str(tmp_path / n / "a.jpg")) for n in ("one", "two"))
    keep, reasons = suggest([a, b], [relation(a, b, MatchClass.IDENTICAL)])
    assert keep == b.id
    assert reasons == ("with files that belong to it, unlike A",)
    (tmp_path / "one/a.xmp").write_bytes(b"too")
    keep, reasons = suggest([a, b], [relation(a, b, MatchClass.IDENTICAL)])
    assert keep is None
