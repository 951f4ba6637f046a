"""The speed bench runs whole on a dozen pictures and tells everything it promises."""

import sys
from pathlib import Path

import pytest

from imgreview.core.domain import Facts, FileId, Group, ImageFile, MatchClass
from imgreview.core.events import GroupsFound
from tests.bench.speed import __main__ as bench
from tests.bench.speed import figures, processes, searches, worker
from tests.core.match.pictures import photo


def test_a_small_run_prints_every_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("coffee", "chelsea", "rocket"):
        photo(name).save(photos / f"{name}.png")
    words = ["--photos", str(photos), "--out", str(tmp_path / "out"), "--sizes", "6", "12"]
    words += ["--cameras", "0", "--heads", "120", "--hashes", "1000", "2000", "--vectors", "500"]
    words += ["--engine", "100", "200", "--rival", f"listing={sys.executable} -c 0 {{folder}}"]
    assert bench.main([*words, "--rounds", "1", "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    for part in (
        "| limit |",
        "| listing |",
        "a picture",
        "120 camera files by their thumbnails: first group after ",
        "CPU time of Hamming",
        "After decoding",
        "| imgreview |",
        "| imagehash |",
        "second scan",
        "exponent of CPU",
    ):
        assert part in out
    assert "| 2,000 |" in out
    assert "imgreview --version: " in out


def test_a_folder_as_it_is_is_the_only_contest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "mine", tmp_path / "out"
    folder.mkdir()
    photo("coffee").save(folder / "a.png")
    photo("coffee").resize((256, 170)).save(folder / "b.jpg")
    rival = (
        "import os, pathlib; home = pathlib.Path(os.environ['HOME']); "
        "assert not list(home.iterdir()); (home / 'kept').touch()"
    )
    words = ["--folder", str(folder), "--out", str(out), "--rounds", "2", "--jobs", "1"]
    assert bench.main([*words, "--rival", f'other={sys.executable} -c "{rival}"']) == 0
    said = capsys.readouterr().out
    assert f"{folder}\n" in said
    assert "| other |" in said
    assert "1 groups; first after " in said
    assert sorted(p.name for p in folder.iterdir()) == ["a.png", "b.jpg"]
    assert "--version" not in said


def test_without_photographs_it_says_so(tmp_path: Path) -> None:
    assert bench.main(["--photos", str(tmp_path)]) == 2


def test_the_exponent_is_that_of_the_curve() -> None:
    sizes = [100, 1000, 10_000]
    assert figures.exponent(sizes, [s**1.5 / 7 for s in sizes]) == pytest.approx(1.5)


def _group(cls: MatchClass, *names: str) -> Group:
    files = tuple(ImageFile(FileId(Path(n), 1, 1), Facts("JPEG", 8, 8)) for n in names)
    return Group("-".join((*names, cls)), cls, files, (), None)


def test_groups_arrive_when_two_of_their_files_are_first_shown_together() -> None:
    similar = _group(MatchClass.SIMILAR, "a", "b")
    pair = _group(MatchClass.RESIZED, "a", "b")
    whole = _group(MatchClass.RESIZED, "a", "b", "c")
    wrong = _group(MatchClass.SIMILAR, "d", "e")
    seen = [
        (1.0, GroupsFound((similar, wrong))),
        (3.0, GroupsFound((pair,), (similar.id,))),
        (4.0, GroupsFound((whole,), (pair.id, wrong.id))),
    ]
    said = worker.arrivals(seen)
    assert said == {"groups": 1, "first": 1.0, "proposed95": 1.0, "proven95": 3.0}


def test_searches_find_what_was_planted() -> None:
    for done in (searches.hamming(1000), searches.vectors(300)):
        assert done.found == done.planted > 0
        assert done.extra == 0


def test_the_whole_tree_of_processes_is_measured() -> None:
    script = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'x = 1']); print('{}')"
    run = processes.measured(["python3", "-c", script])
    assert run.wall > 0
    assert run.cpu > 0
    with pytest.raises(RuntimeError):
        processes.measured(["python3", "-c", "raise SystemExit(3)"])
