"""Deleting for ever, rescue, verify and recover on the command line, on real pictures."""

import json
import os
from pathlib import Path

import pytest

from imgreview.core import paths
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.planfile import read_plan
from imgreview.core.actions.xmp_sidecar import fields_of_sidecar
from tests.core.actions.metadata_kit import packet, picture
from tests.e2e.cli_kit import run, write_plan


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """A picture, and a copy that says more about it."""
    folder = tmp_path / "photos"
    return picture(folder / "keep.jpg"), picture(folder / "copy.jpg", xmp=packet())


def plan_of(pair: tuple[Path, Path], folder: Path) -> Path:
    return write_plan(folder / "plan.json", [([pair[0]], [pair[1]])])


def test_deleting_for_ever_is_typed(pair: tuple[Path, Path], tmp_path: Path) -> None:
    plan = plan_of(pair, tmp_path)
    wrong = run("apply", plan, "--delete-for-ever", "2")
    assert wrong.code == 1
    assert "you typed 2" in wrong.err
    assert pair[1].exists()
    told = run("apply", plan, "--delete-for-ever", "1", "--dry-run")
    assert "cannot be undone" in told.err
    assert "delete" in told.out
    assert pair[1].exists()
    done = run("apply", plan, "--delete-for-ever", "1")
    assert done.code == 0, done.out + done.err
    assert not pair[1].exists()
    (batch,) = run("history", "--json").data
    assert (batch["action"], batch["done"], batch["can_undo"]) == ("delete", 1, False)
    assert run("undo", "--last").code == 1
    refused = run("undo", batch["id"])
    assert refused.code == 1
    assert "deleted for ever" in refused.err
    assert "1 files were deleted for ever" in run("verify").out


def test_a_plan_file_alone_deletes_nothing(pair: tuple[Path, Path], tmp_path: Path) -> None:
    plan = plan_of(pair, tmp_path)
    data = json.loads(plan.read_text(encoding="utf-8"))
    plan.write_text(json.dumps({**data, "action": "delete"}), encoding="utf-8")
    done = run("apply", plan)
    assert done.code == 1
    assert "A plan file alone" in done.err
    assert pair[1].exists()


def test_rescue_is_shown_and_done_and_undone(pair: tuple[Path, Path], tmp_path: Path) -> None:
    plan = plan_of(pair, tmp_path)
    told = run("apply", plan, "--rescue", "--dry-run")
    assert "copied to a sidecar" in told.out
    assert "caption" in told.out
    sidecar = pair[0].with_name("keep.jpg.xmp")
    assert not sidecar.exists()
    before = pair[0].read_bytes()
    assert run("apply", plan, "--rescue").code == 0
    assert fields_of_sidecar(sidecar.read_bytes()).rating == 4
    assert pair[0].read_bytes() == before
    proof = run("verify")
    assert proof.code == 0
    assert "2 files are where the journal says" in proof.out
    assert run("undo", "--last").code == 0
    assert not sidecar.exists()
    assert pair[1].exists()


def test_verify_names_what_was_changed(pair: tuple[Path, Path], tmp_path: Path) -> None:
    assert run("verify").out == "Nothing was ever committed.\n"
    assert run("apply", plan_of(pair, tmp_path)).code == 0
    with Journal(paths.journal_db()) as journal:
        (step,) = journal.steps(journal.batches()[0].id)
    assert step.target is not None
    state = step.target.stat()
    data = bytearray(step.target.read_bytes())
    data[-9] ^= 1
    step.target.write_bytes(data)  # one bit, and the times put back: only the digest tells
    os.utime(step.target, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert run("history", "--check").code == 0
    proof = run("verify", step.batch)
    assert proof.code == 3
    assert "content is not what it was" in proof.out
    assert run("verify", "nonsense").code == 1


def interrupt(pair: tuple[Path, Path], tmp_path: Path) -> str:
    """Leave a commit behind that came to nothing, as a crash at its start does."""
    assert run("apply", plan_of(pair, tmp_path)).code == 0
    assert run("undo", "--last").code == 0
    with Journal(paths.journal_db()) as journal:
        return journal.open_batch(read_plan(tmp_path / "plan.json").build(), None)


@pytest.mark.parametrize("way", ["--finish", "--roll-back", "--leave"])
def test_a_commit_cut_short_is_told_and_decided_about(
    pair: tuple[Path, Path], tmp_path: Path, way: str
) -> None:
    name = interrupt(pair, tmp_path)
    assert "cut short" in run("history").err
    told = run("recover")
    assert told.code == 3
    assert f"--roll-back or --leave {name}" in told.out
    done = run("recover", way, name)
    assert done.code == 0, done.out + done.err
    assert pair[1].exists() == (way != "--finish")
    assert run("recover").out == "Nothing is left open.\n"
    assert run("recover", "--close", name).out.endswith("0 files closed by hand.\n")
