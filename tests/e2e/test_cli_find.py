"""`imgreview find` and HTML reports as processes."""

import json
from pathlib import Path

import pytest

from tests.e2e.cli_kit import groups_of, run
from tests.pictures import Copies


@pytest.fixture
def library(copies: Copies) -> Path:
    """One photo with two copies in folders of their own, and a stranger."""
    cat = copies.original("chelsea", "cat.jpg", edge=440)
    copies.exact(cat, "backup/cat copy.jpg")
    copies.resized(cat, "old/cat small.jpg")
    copies.original("coffee", "coffee.jpg", edge=500)
    return copies.folder


def test_the_copies_of_a_picture_in_some_folders(library: Path, tmp_path: Path) -> None:
    asked = Copies(tmp_path / "x").recompressed(library / "cat.jpg", "asked.jpg", 70)
    done = run("find", asked, library / "backup", library / "old", "--json", "-", "--jobs", "1")
    assert done.code == 0, done.err
    assert done.data["schema"] == "imgreview.report/1"
    assert done.data["settings"]["picture"] == str(asked)
    assert groups_of(done.data) == {frozenset({"asked.jpg", "cat copy.jpg", "cat small.jpg"})}


def test_without_a_folder_it_looks_in_its_own(library: Path) -> None:
    done = run("find", "coffee.jpg", cwd=library)
    assert done.code == 0, done.err
    assert "4 pictures" in done.out
    assert "0 groups" in done.out


@pytest.mark.parametrize("name", ["gone.jpg", "old"])
def test_what_is_no_picture_is_refused(library: Path, name: str) -> None:
    done = run("find", library / name, library)
    assert done.code == 1
    assert f"{name}." in done.err


def test_a_page_with_thumbnails(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    done = run("scan", library, "--html", target, "--json", tmp_path / "report.json", "--jobs", "1")
    assert done.code == 0, done.err
    text = target.read_text(encoding="utf-8")
    assert text.count("<img src=") == 3
    assert len(json.loads((tmp_path / "report.json").read_text())["groups"]) == 1
    assert "1 group" in done.out
    uncached = run("scan", library, "--html", target, "--no-cache", "--jobs", "1")
    assert uncached.code == 0
    assert target.read_text(encoding="utf-8").count("<img src=") == 3
