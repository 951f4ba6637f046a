"""Reports read back: what still holds is used, what strangers smuggle in is refused."""

import copy
import io
import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from imgreview.core import report
from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass, Relation
from imgreview.core.errors import UserError
from imgreview.core.report_file import from_json, read_report
from imgreview.core.settings import Root, ScanRequest

FACTS = Facts(
    "JPEG", 400, 300, taken=datetime(2020, 1, 2), gps=(1.0, 2.0), jpeg_quality=90, rating=3
)


def image(path: Path, *, protected: bool = False) -> ImageFile:
    """Return a file that was just written as a scan describes it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.fsencode(path))
    info = path.stat()
    return ImageFile(FileId(path, info.st_size, info.st_mtime_ns), FACTS, protected)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(os.path.realpath(tmp_path))


@pytest.fixture
def group(folder: Path) -> Group:
    files = tuple(image(folder / "photos" / name) for name in ("a.jpg", "b.jpg", "c.jpg"))
    relations = tuple(
        Relation(files[0].id, f.id, MatchClass.RESIZED, "resized", 0.9, {"phash64": 2})
        for f in files[1:]
    )
    return Group("g", MatchClass.RESIZED, files, relations, files[0].id, ("larger",))


@pytest.fixture
def data(folder: Path, group: Group) -> dict[str, Any]:
    roots = (Root(folder / "photos"), Root(folder / "safe", protected=True))
    pictures = {folder / "photos": ("a.jpg", "b.jpg", "c.jpg", "d.jpg")}
    made = report.Report(ScanRequest(roots), 4, 1.0, (group,), (), pictures=pictures)
    out = io.StringIO()
    report.write_json(made, out)
    loaded: dict[str, Any] = json.loads(out.getvalue())
    return loaded


def test_what_was_written_is_read_back(data: dict[str, Any], group: Group, folder: Path) -> None:
    found = from_json(json.dumps(data))
    assert found.groups == (group,)
    assert found.roots == (folder / "photos", folder / "safe")
    assert found.protected == (folder / "safe",)
    assert found.pictures == {folder / "photos": ("a.jpg", "b.jpg", "c.jpg", "d.jpg")}
    assert (found.complete, found.stale) == (True, ())


def test_files_that_went_or_changed_are_left_out(data: dict[str, Any], folder: Path) -> None:
    (folder / "photos/a.jpg").unlink()
    found = from_json(json.dumps(data))
    assert [f.path.name for f in found.groups[0].files] == ["b.jpg", "c.jpg"]
    assert found.groups[0].relations[0].a == found.groups[0].files[0].id
    assert found.stale == (folder / "photos/a.jpg",)
    (folder / "photos/b.jpg").write_text("another picture")
    assert from_json(json.dumps(data)).groups == ()


def test_a_folder_that_became_a_link_is_not_followed(data: dict[str, Any], folder: Path) -> None:
    (folder / "photos").rename(folder / "elsewhere")
    (folder / "photos").symlink_to(folder / "elsewhere")
    found = from_json(json.dumps(data))
    assert found.groups == ()
    assert len(found.stale) == 3


def test_what_lies_in_a_protected_folder_is_protected_whatever_the_report_says(
    data: dict[str, Any], folder: Path
) -> None:
    safe = image(folder / "safe" / "s.jpg")
    entry = data["groups"][0]["files"][1]
    entry |= {"path": str(safe.path), "size": safe.id.size, "mtime_ns": safe.id.mtime_ns}
    (_, stranger, _) = from_json(json.dumps(data)).groups[0].files
    assert stranger.path == safe.path
    assert stranger.protected


def _set(*keys: Any, to: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        place = data
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = to

    return change


FILE = ("groups", 0, "files", 0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_set("schema", to="imgreview.plan/1"), "schema"),
        (_set(*FILE, "path", to="/etc/passwd"), "outside of what it scanned"),
        (_set(*FILE, "path", to="photos/a.jpg"), "no scan writes"),
        (_set(*FILE, "path", to="/a/../etc/x.jpg"), "no scan writes"),
        (_set(*FILE, "path", to="/a\0b"), "where a path should be"),
        (_set(*FILE, "path", to=7), "where a path should be"),
        (_set(*FILE, "path", to="/\ud800"), "cannot exist here"),
        (_set(*FILE, "size", to="many"), "not of the form"),
        (_set(*FILE, "size", to=True), "not of the form"),
        (_set(*FILE, "width", to=1.5), "not of the form"),
        (_set(*FILE, "facts", to={"jpeg_quality": "good"}), "not of the form"),
        (_set(*FILE, "facts", to={"sharpness": float("nan")}), "not of the form"),
        (_set("groups", 0, "class", to="best"), "not of the form"),
        (_set("groups", 0, "files", to=[]), "fewer than two"),
        (_set("groups", to=7), "not of the form"),
        (_set("settings", to={}), "not of the form"),
        (_set("settings", "roots", 0, "path", to=".."), "no scan writes"),
        (_set("pictures", to={"/etc": ["passwd"]}), "outside of what it scanned"),
    ],
)
def test_what_strangers_write_is_refused(
    data: dict[str, Any], change: Callable[[dict[str, Any]], None], words: str
) -> None:
    changed = copy.deepcopy(data)
    change(changed)
    with pytest.raises(UserError, match=words):
        from_json(json.dumps(changed))


def test_names_with_a_way_out_are_refused(data: dict[str, Any], folder: Path) -> None:
    for name in ("../x.jpg", "..", "a/b.jpg", ""):
        data["pictures"] = {str(folder / "photos"): [name]}
        with pytest.raises(UserError, match="where a file name should be"):
            from_json(json.dumps(data))


def test_one_file_or_one_group_twice_is_refused(data: dict[str, Any]) -> None:
    twice = copy.deepcopy(data)
    twice["groups"] *= 2
    with pytest.raises(UserError, match="two groups of one id"):
        from_json(json.dumps(twice))
    data["groups"][0]["files"][1]["path"] = data["groups"][0]["files"][0]["path"]
    with pytest.raises(UserError, match="two different files"):
        from_json(json.dumps(data))


def test_files_that_are_no_reports(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be read"):
        read_report(tmp_path / "nowhere.json")
    with pytest.raises(UserError, match="not JSON"):
        from_json("[" * 100_000)
    with pytest.raises(UserError, match="schema"):
        from_json("[]")
