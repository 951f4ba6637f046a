"""`imgreview scan` and `compare` as processes: reports, exit codes, interruption."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.cli_kit import ROOT, command, groups_of, run
from tests.pictures import Copies

GROUP = frozenset({"cat.jpg", "cat copy.jpg", "cat small.jpg"})


@pytest.fixture
def library(copies: Copies) -> Path:
    """One photo with two copies, one stranger, one broken file."""
    cat = copies.original("chelsea", "cat.jpg")
    copies.exact(cat, "cat copy.jpg")
    copies.resized(cat, "old/cat small.jpg")
    copies.original("coffee", "coffee.jpg")
    copies.path("broken.jpg").write_bytes(cat.read_bytes()[:700])
    return copies.folder


def test_the_report_has_the_keys_of_the_contract(library: Path) -> None:
    done = run("scan", library, "--json", "-", "--jobs", "1")
    assert done.code == 0, done.err
    data = done.data
    assert data["schema"] == "imgreview.report/1"
    assert {"version", "settings", "scanned", "seconds", "groups", "skipped"} <= set(data)
    assert data["scanned"] == 5
    assert groups_of(data) == {GROUP}
    (group,) = data["groups"]
    assert group["class"] == "resized"
    keys = {"path", "size", "mtime_ns", "width", "height", "format", "suggested"}
    for file in group["files"]:
        stat = Path(file["path"]).stat()
        assert keys <= set(file)
        assert (file["size"], file["mtime_ns"]) == (stat.st_size, stat.st_mtime_ns)
    assert sum(f["suggested"] for f in group["files"]) == 1
    related = [f["relation"] for f in group["files"] if "relation" in f]
    assert len(related) == 2
    assert {r["to"] for r in related} == {group["files"][0]["path"]}
    assert {r["class"] for r in related} == {"identical", "resized"}
    assert all({"sentence", "evidence"} <= set(r) for r in related)
    (skipped,) = data["skipped"]
    assert Path(skipped["path"]).name == "broken.jpg"
    assert skipped["reason"].endswith(".")


def test_text_names_groups_and_csv_has_a_row_for_each_file(library: Path, tmp_path: Path) -> None:
    table = tmp_path / "out.csv"
    text = run("scan", library)
    assert text.code == 0
    assert "1. resized: 3 pictures" in text.out
    assert text.out.count("\n  * ") == 1
    assert "1 could not be read" in text.out
    again = run("scan", library, "--csv", table)
    assert (again.code, again.out.count("\n")) == (0, 1)
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert {Path(r["path"]).name for r in rows} == GROUP
    assert [r["suggested"] for r in rows].count("yes") == 1
    piped = run("scan", library, "--csv", "-")
    assert list(csv.DictReader(io.StringIO(piped.out))) == rows


def test_names_that_are_not_utf_8_survive_the_round_trip(copies: Copies) -> None:
    cat = copies.original("chelsea", "cat.jpg", edge=300)
    odd = os.fsencode(copies.folder) + b"/caf\xe9 \xff.jpg"
    Path(os.fsdecode(odd)).write_bytes(cat.read_bytes())
    data = run("scan", copies.folder, "--json", "-").data
    paths = [os.fsencode(f["path"]) for g in data["groups"] for f in g["files"]]
    assert sorted(paths) == sorted([odd, os.fsencode(cat)])
    for options in ((), ("--csv", "-")):
        shown = run("scan", copies.folder, *options)
        assert shown.code == 0
        assert r"caf\xe9 \xff.jpg" in shown.out


def test_protected_files_are_marked_and_kept(library: Path) -> None:
    data = run("scan", library, "--protect", library / "old", "--json", "-").data
    (group,) = data["groups"]
    protected = {Path(f["path"]).name for f in group["files"] if f["protected"]}
    assert protected == {"cat small.jpg"}


def test_presets_and_options_change_what_is_found(library: Path) -> None:
    data = run("scan", library, "--preset", "identical", "--json", "-").data
    assert groups_of(data) == {frozenset({"cat.jpg", "cat copy.jpg"})}
    words = ("--hash", "ahash", "--hash-bits", "256", "--threshold", "20", "--features", "sift")
    data = run("scan", library, *words, "--no-cache", "--exclude", "*copy*", "--json", "-").data
    assert groups_of(data) == {frozenset({"cat.jpg", "cat small.jpg"})}
    match = data["settings"]["match"]
    assert (match["hashes"], match["hash_bits"]) == (["ahash"], 256)
    assert (match["threshold"], match["features"]) == (20, "sift")


def test_bursts_are_listed_only_when_asked_for(copies: Copies) -> None:
    copies.original("motorcycle_left", "left.jpg")
    copies.original("motorcycle_right", "right.jpg")
    assert run("scan", copies.folder, "--json", "-").data["groups"] == []
    data = run("scan", copies.folder, "--include", "burst,similar", "--json", "-").data
    assert groups_of(data) == {frozenset({"left.jpg", "right.jpg"})}
    assert {g["class"] for g in data["groups"]} <= {"burst", "similar"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("scan",), 2),
        (("scan", ".", "--preset", "perfect"), 2),
        (("scan", ".", "--jobs", "many"), 2),
        (("scan", ".", "--threshold", "60"), 2),
        (("scan", ".", "--include", "everything"), 2),
        (("scan", ".", "--jobs", "-1"), 2),
        (("scan", "no such folder"), 1),
        (("scan", ".", "--json", "no/such/folder.json"), 1),
        (("compare", "one.jpg"), 2),
        (("undo",), 2),
    ],
    ids=lambda v: " ".join(v) if isinstance(v, tuple) else None,
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    words: tuple[str, ...], code: int, tmp_path: Path
) -> None:
    done = run(*words, cwd=tmp_path)
    assert done.code == code
    assert done.err.strip()
    assert "Traceback" not in done.err


def test_an_interrupted_scan_says_so_and_keeps_its_work(copies: Copies, tmp_path: Path) -> None:
    for name in ("chelsea", "coffee", "astronaut", "rocket"):
        for turn in range(12):
            copies.original(name, f"{name} {turn}.jpg", edge=400 + turn)
    report = tmp_path / "report.json"
    words = command("scan", copies.folder, "--jobs", "1", "--json", str(report))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(words, env=environment, stderr=subprocess.PIPE) as child:
        _wait_for_fingerprints(child)
        child.send_signal(signal.SIGINT)
        _, err = child.communicate(timeout=60)
    assert child.returncode == 130, err.decode()
    assert b"kept" in err
    assert json.loads(report.read_text())["complete"] is False
    kept = run("cache", "info").out
    assert " 0 fingerprints" not in kept


def _wait_for_fingerprints(child: "subprocess.Popen[bytes]") -> None:
    """Wait until the scan has written its first working pictures."""
    thumbs = Path(os.environ["IMGREVIEW_HOME"]) / "cache" / "thumbs"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and child.poll() is None:
        if thumbs.is_dir() and any(p.is_file() for p in thumbs.rglob("*")):
            return
        time.sleep(0.02)
    pytest.fail("the scan ended before it could be interrupted")


def test_compare_tells_same_from_different(library: Path) -> None:
    same = run("compare", library / "cat.jpg", library / "old/cat small.jpg")
    assert same.code == 0
    assert same.out.startswith("The same picture.")
    assert "phash" in same.out
    other = run("compare", library / "cat.jpg", library / "coffee.jpg")
    assert other.code == 1
    assert other.out.startswith("Different pictures")
    bad = run("compare", library / "cat.jpg", library / "broken.jpg")
    assert bad.code == 2
    assert "broken.jpg" in bad.err
    data = run("compare", library / "cat.jpg", library / "cat copy.jpg", "--json").data
    assert data["schema"] == "imgreview.comparison/1"
    assert (data["same"], data["class"]) == (True, "identical")
    assert set(data["distances"]) == {"ahash", "dhash", "phash", "whash"}


def test_where_nothing_changed_nothing_is_loaded_that_looks_at_pictures(library: Path) -> None:
    """NumPy and the methods alone take a third of the time that a second scan may take."""
    (library / "broken.jpg").unlink()
    words = (
        "import sys; from imgreview.cli import main; main(sys.argv[1:]); "
        "print(*sys.modules, file=sys.stderr)"
    )
    loaded, reports = [], []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", words, "scan", str(library), "--json", "-", "--jobs", "1"],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=True,
        )
        loaded.append(set(done.stderr.split()))
        reports.append(json.loads(done.stdout)["groups"])
    heavy = {"numpy", "imgreview.core.finding", "imgreview.core.methods"}
    assert heavy <= loaded[0]
    assert heavy.isdisjoint(loaded[1])
    assert reports[0] == reports[1] != []


@pytest.mark.parametrize("option", ["--hash", "--features", "--model"])
def test_a_name_that_is_none_is_refused_with_those_there_are(library: Path, option: str) -> None:
    done = run("scan", library, option, "nonsense")
    assert done.code == 2
    assert "nonsense" in done.err
    assert "none" in done.err.partition("choose from")[2]
    assert ": " + done.err.partition("(choose from ")[2].split(",")[0].strip("'") in " ".join(
        run("scan", "--help").out.split()
    )
