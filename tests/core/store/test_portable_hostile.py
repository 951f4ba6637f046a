"""Review files from strangers: they name nothing outside their roots and say what is wrong."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from imgreview.core.domain import FileId
from imgreview.core.errors import UserError
from imgreview.core.store.portable_load import from_text


def document(root: Path, **changes: Any) -> dict[str, Any]:
    """Return a sound review file of one group, with some parts replaced."""
    facts = {"format": "JPEG", "width": 4, "height": 3}
    files = [
        {"path": [0, name], "size": 4, "mtime_ns": 10**18, "facts": facts}
        for name in ("a.jpg", "b.jpg")
    ]
    group = {
        "id": "g",
        "class": "identical",
        "files": files,
        "relations": [{"file": 1, "class": "identical", "sentence": "byte for byte"}],
    }
    sound = {
        "schema": "imgreview.review/1",
        "title": "t",
        "roots": [{"path": str(root)}],
        "search": {},
        "groups": [group],
    }
    return sound | changes


def test_links_do_not_lead_out_of_the_roots(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    root = tmp_path / "root"
    for folder in (secret, root):
        folder.mkdir()
        for name in ("a.jpg", "b.jpg"):
            (folder / name).write_bytes(b"1234")
            os.utime(folder / name, ns=(10**18, 10**18))
    (root / "link").symlink_to(secret)
    (root / "c.jpg").symlink_to(secret / "a.jpg")
    data = document(root)
    assert from_text(json.dumps(data), root).locate({0: root}).found == 2
    for hidden in ("link/a.jpg", "c.jpg"):
        data["groups"][0]["files"][0]["path"] = [0, hidden]
        assert from_text(json.dumps(data), root).locate({0: root}).found == 1


@pytest.mark.parametrize(
    "below",
    ["../secret.jpg", "/etc/passwd", "a/../../b.jpg", "a//b.jpg", "./a.jpg", "a/./b", "a\0b", "..",
     "x" * 5000, "\ud800.jpg", 7, None, ["a"]],
)  # fmt: skip
def test_no_path_leads_out_of_its_root(tmp_path: Path, below: Any) -> None:
    data = document(tmp_path)
    data["groups"][0]["files"][0]["path"] = [0, below]
    with pytest.raises(UserError, match="damaged"):
        from_text(json.dumps(data), tmp_path).locate({0: tmp_path})


@pytest.mark.parametrize("reference", [[1, "a"], [-1, "a"], [0], [0, "a", "b"], "a", {}, [True, "a"], [0.0, "a"]])  # fmt: skip  # noqa: E501
@pytest.mark.parametrize("place", ["file", "alias", "target", "destination", "picture", "folder"])
def test_a_path_is_a_stated_root_and_what_lies_below(
    tmp_path: Path, reference: Any, place: str
) -> None:
    data = document(tmp_path)
    match place:
        case "file":
            data["groups"][0]["files"][0]["path"] = reference
        case "alias":
            data["groups"][0]["files"][0]["aliases"] = [reference]
        case "target":
            data["choices"] = [{"path": [0, "a"], "size": 1, "mtime_ns": 1, "target": reference}]
        case "destination":
            data["destination"] = reference
        case "picture":
            data["search"] = {"picture": reference}
        case _:
            data["wishes"] = {"folders": [[reference, True]]}
    with pytest.raises(UserError, match="damaged"):
        from_text(json.dumps(data), tmp_path).locate({0: tmp_path})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "schema"),
        ('{"schema": "imgreview.review/2"}', "schema"),
        ('{"schema": "imgreview.review/1", "title": NaN}', "not JSON"),
        ('{"schema": "imgreview.review/1"}', "damaged"),
        ('{"schema": "imgreview.review/1", "title": "t", "roots": [{"path": "x"}]}', "no folder"),
        ('{"schema": "imgreview.review/1", "title": "t", "roots": [{"path": 3}]}', "damaged"),
    ],
)
def test_what_is_no_review_is_said(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        from_text(text, tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        {"groups": [{"id": "g"}]},
        {"search": {"preset": "everything"}},
        {"search": {"match": {"hash_bits": 7}}},
        {"search": {"walk": {"min_bytes": "x"}}},
        {"choices": [{"path": [0, "a"], "size": -1, "mtime_ns": 0}]},
        {"choices": [{"path": [0, "a"], "size": 1, "mtime_ns": 0, "decision": "burn"}]},
        {"pictures": 1.5},
    ],
)
def test_values_have_their_kind(tmp_path: Path, change: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        from_text(json.dumps(document(tmp_path, **change)), tmp_path).locate({0: tmp_path})


@pytest.mark.parametrize(
    ("key", "value"),
    [("width", 10**30), ("width", 0), ("height", -4), ("gps", [1e300, 0]), ("rating", 99),
     ("taken", "yesterday"), ("format", 3), ("flatness", 1e999)],
)  # fmt: skip
def test_facts_are_those_of_pictures(tmp_path: Path, key: str, value: Any) -> None:
    data = document(tmp_path)
    data["groups"][0]["files"][0]["facts"] = {"format": "JPEG", "width": 4, "height": 3, key: value}
    text = json.dumps(data).replace("Infinity", "1e999")
    with pytest.raises(UserError, match="damaged"):
        from_text(text, tmp_path).locate({0: tmp_path})


@pytest.mark.parametrize(
    "relations",
    [[], [{"file": 0, "class": "identical", "sentence": ""}],
     [{"file": 1, "class": "identical", "sentence": ""}] * 2,
     [{"file": 1, "class": "twins", "sentence": ""}],
     [{"file": 1, "class": "resized", "sentence": "", "transform": [1, 2]}],
     [{"file": 1, "class": "resized", "sentence": "", "evidence": {"a": [1]}}]],
)  # fmt: skip
def test_groups_hold_together(tmp_path: Path, relations: list[Any]) -> None:
    data = document(tmp_path)
    data["groups"][0]["relations"] = relations
    with pytest.raises(UserError, match="damaged"):
        from_text(json.dumps(data), tmp_path).locate({0: tmp_path})


def test_a_time_with_a_zone_is_local_time(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(b"1234")
        os.utime(tmp_path / name, ns=(10**18, 10**18))
    data = document(tmp_path)
    for file in data["groups"][0]["files"]:
        file["facts"] = {**file["facts"], "taken": "2020-01-02T03:04:05+02:00"}
    [group] = from_text(json.dumps(data), tmp_path).locate({0: tmp_path}).groups()
    assert [f.facts.taken.tzinfo for f in group.files if f.facts.taken] == [None, None]
    assert isinstance(group.files[0].id, FileId)
