"""`imgreview apply`, `history`, `undo`, `cache`, `doctor` as processes, on a tree of real files."""

import os
import sqlite3
from pathlib import Path

import pytest

from tests.e2e.cli_kit import run, write_plan
from tests.pictures import Copies


@pytest.fixture
def pair(copies: Copies) -> tuple[Path, Path]:
    """A photo and its smaller copy."""
    cat = copies.original("chelsea", "cat.jpg", edge=300)
    return cat, copies.resized(cat, "cat small.jpg")


def content(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    files = (p for p in folder.rglob("*") if p.is_file())
    return {str(p.relative_to(folder)): p.read_bytes() for p in files}


def test_a_dry_run_changes_nothing(pair: tuple[Path, Path], tmp_path: Path) -> None:
    keep, reject = pair
    before = content(keep.parent)
    plan = write_plan(tmp_path / "plan.json", [([keep], [reject])])
    done = run("apply", plan, "--dry-run")
    assert done.code == 0
    assert "cat small.jpg" in done.out
    assert "Nothing was changed." in done.out
    assert content(keep.parent) == before
    assert run("history").out == "Nothing was ever committed.\n"


def test_trash_then_history_then_undo(pair: tuple[Path, Path], tmp_path: Path) -> None:
    keep, reject = pair
    before = content(keep.parent)
    state = reject.stat()
    done = run("apply", write_plan(tmp_path / "plan.json", [([keep], [reject])]))
    assert done.code == 0, done.out + done.err
    assert set(content(keep.parent)) == {"cat.jpg"}
    (batch,) = run("history", "--json").data
    assert (batch["action"], batch["done"], batch["failed"]) == ("trash", 1, 0)
    assert batch["bytes"] == state.st_size
    assert batch["id"] in run("history").out
    assert run("undo", "--last").code == 0
    assert content(keep.parent) == before
    assert reject.stat().st_mtime_ns == state.st_mtime_ns
    (batch,) = run("history", "--json").data
    assert (batch["undone"], batch["done"]) in {(1, 0), (1, 1)}
    nothing = run("undo", "--last")
    assert nothing.code == 1
    assert "no commit" in nothing.err


def test_move_keeps_the_folders_and_undo_names_a_batch(copies: Copies, tmp_path: Path) -> None:
    cat = copies.original("chelsea", "a/cat.jpg", edge=300)
    small = copies.resized(cat, "b/deep/cat small.jpg")
    target = tmp_path / "rejects"
    target.mkdir()
    before = content(copies.folder)
    plan = write_plan(tmp_path / "plan.json", [([cat], [small])], "move", target)
    assert run("apply", plan).code == 0
    (moved,) = content(target)
    assert moved.endswith("cat small.jpg")
    assert set(content(copies.folder)) == {"a/cat.jpg"}
    (batch,) = run("history", "--json").data
    assert Path(batch["target"]) == target
    assert run("undo", batch["id"]).code == 0
    assert content(copies.folder) == before


def test_files_that_no_rule_allows_are_refused_with_reasons(copies: Copies, tmp_path: Path) -> None:
    cat = copies.original("chelsea", "cat.jpg", edge=300)
    small = copies.resized(cat, "cat small.jpg")
    coffee = copies.original("coffee", "coffee.jpg", edge=300)
    gone = copies.folder / "gone.jpg"
    plan = write_plan(tmp_path / "plan.json", [([cat], [small]), ([], [coffee]), ([cat], [gone])])
    done = run("apply", plan)
    assert done.code == 3
    assert "coffee.jpg" in done.out
    assert "gone.jpg" in done.out
    assert set(content(copies.folder)) == {"cat.jpg", "coffee.jpg"}


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "imgreview.plan/2", "groups": []}'])
def test_a_plan_that_is_none_is_refused_whole(text: str, tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text(text)
    done = run("apply", plan)
    assert done.code == 1
    assert done.err.startswith("imgreview: ")
    assert run("apply", tmp_path / "none.json").code == 1


def test_scan_and_apply_fit_together(pair: tuple[Path, Path], tmp_path: Path) -> None:
    keep, _reject = pair
    (group,) = run("scan", keep.parent, "--json", "-").data["groups"]
    keeps = [Path(f["path"]) for f in group["files"] if f["suggested"]]
    rejects = [Path(f["path"]) for f in group["files"] if not f["suggested"]]
    assert keeps == [keep]
    assert run("apply", write_plan(tmp_path / "plan.json", [(keeps, rejects)])).code == 0
    assert run("scan", keep.parent, "--json", "-").data["groups"] == []


def test_clearing_the_cache_keeps_history(pair: tuple[Path, Path], tmp_path: Path) -> None:
    keep, reject = pair
    run("scan", keep.parent)
    assert "2 files" in run("cache", "info").out
    run("apply", write_plan(tmp_path / "plan.json", [([keep], [reject])]))
    assert run("cache", "clear").code == 0
    assert "0 files, 0 fingerprints" in run("cache", "info").out
    assert len(run("history", "--json").data) == 1


def test_doctor_says_what_works(tmp_path: Path) -> None:
    done = run("doctor")
    assert done.code == 0, done.out
    assert "All is well." in done.out
    assert "ORB" in done.out
    assert str(Path(os.environ["IMGREVIEW_HOME"])) in done.out


def test_everything_the_program_keeps_is_under_its_home(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    home, own = tmp_path / "user", tmp_path / "own"
    home.mkdir()
    keep, reject = pair
    elsewhere = {"HOME": str(home), "IMGREVIEW_HOME": str(own)}
    elsewhere |= {f"XDG_{k}_HOME": str(home / k) for k in ("DATA", "CONFIG", "CACHE", "STATE")}
    target = tmp_path / "rejects"
    plan = write_plan(tmp_path / "plan.json", [([keep], [reject])], "move", target)
    assert run("scan", keep.parent, environment=elsewhere).code == 0
    assert run("apply", plan, environment=elsewhere).code == 0
    assert content(home) == {}
    kept = content(own)
    assert {"cache/fingerprints.sqlite", "data/journal.sqlite"} <= set(kept)
    with sqlite3.connect(own / "data" / "journal.sqlite") as journal:
        assert journal.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_help_and_version_work_without_a_window() -> None:
    assert run("--version").out.startswith("imgreview ")
    shown = run("--help")
    assert shown.code == 0
    for word in ("scan", "compare", "apply", "history", "undo", "cache", "doctor"):
        assert word in shown.out
