"""Plans from strangers: they can name nothing that was not scanned here, and run nothing."""

from pathlib import Path

import pytest

from tests.e2e.cli_kit import run, write_plan
from tests.pictures import Copies


@pytest.fixture
def pair(copies: Copies) -> tuple[Path, Path]:
    keep = copies.original("chelsea", "cat.jpg", edge=200)
    return keep, copies.exact(keep, "cat copy.jpg")


@pytest.fixture
def download(tmp_path: Path) -> Path:
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder / "plan.json"


def test_a_plan_about_folders_never_scanned_is_refused(
    pair: tuple[Path, Path], download: Path
) -> None:
    keep, gone = pair
    plan = write_plan(download, [([keep], [gone])])
    done = run("apply", plan)
    assert done.code == 1
    assert "never" in done.err or "no folder that was scanned" in done.err
    assert gone.exists()
    assert run("history", "--json").data == []
    assert run("apply", plan, "--dry-run").code == 1
    assert run("apply", plan, "--within", gone.parent).code == 0
    assert not gone.exists()


def test_a_scan_makes_its_folders_known(pair: tuple[Path, Path], download: Path) -> None:
    keep, gone = pair
    assert run("scan", gone.parent, "--no-cache", "--jobs", "1").code == 0
    assert run("apply", write_plan(download, [([keep], [gone])])).code == 0
    assert not gone.exists()


def test_paths_are_not_smuggled_in(pair: tuple[Path, Path], download: Path, tmp_path: Path) -> None:
    keep, gone = pair
    (download.parent / "link").symlink_to(gone.parent)
    for smuggled in (
        download.parent / ".." / "photos" / gone.name,
        download.parent / "link" / gone.name,
    ):
        done = run("apply", write_plan(download, [([keep], [smuggled])]))
        assert done.code == 1, done.out
        assert gone.exists()
    kept_outside = write_plan(download, [([keep], [])])
    assert run("apply", kept_outside).code == 1  # not even a keeper is looked at elsewhere
