"""`imgreview select` and `imgreview folders`: from a report to a plan that `apply` accepts."""

import json
import os
from pathlib import Path

import pytest

from tests.e2e.cli_kit import run
from tests.pictures import Copies


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Return a folder with two originals and three copies of them in another folder."""
    folder = Path(os.path.realpath(tmp_path))
    photos, backup = Copies(folder / "photos"), Copies(folder / "backup")
    first = photos.original("coffee.png", "coffee.jpg")
    second = photos.original("chelsea.png", "cat.jpg")
    backup.resized(first, "coffee small.jpg", 0.5)
    backup.exact(second, "cat (1).jpg")
    backup.original("rocket.jpg", "alone.jpg")
    return folder


@pytest.fixture
def report(album: Path) -> Path:
    file = album / "report.json"
    done = run("scan", album / "photos", album / "backup", "--json", file)
    assert done.code == 0, done.err
    return file


def rule_file(folder: Path, *rules: dict[str, object]) -> Path:
    file = folder / "rules.json"
    file.write_text(
        json.dumps({"schema": "imgreview.rules/1", "name": "mine", "rules": rules}),
        encoding="utf-8",
    )
    return file


def test_from_rules_to_the_trash(album: Path, report: Path) -> None:
    rules = rule_file(album, {"rule": "pixels", "tolerance": 5}, {"rule": "no-copy-name"})
    plan = album / "plan.json"
    done = run("select", report, "--rules", rules, "-o", plan, "--explain")
    assert done.code == 0, done.err
    assert "Decides 2 of 2 groups: 1 by pixels, 1 by copy names." in done.out
    assert "Most pixels: " in done.out
    assert "2 files would go" in done.out
    data = json.loads(plan.read_text(encoding="utf-8"))
    assert data["schema"] == "imgreview.plan/1"
    exact = {Path(g["reject"][0]["path"]).name: g.get("exact", False) for g in data["groups"]}
    assert exact == {"coffee small.jpg": False, "cat (1).jpg": True}
    dry = run("apply", plan, "--dry-run")
    assert (dry.code, dry.out.count("trash  ")) == (0, 2)
    target = album / "moved"
    moved = run(
        "select", report, "--rules", rules, "-o", plan, "--action", "move", "--target", target
    )
    assert moved.code == 0, moved.err
    applied = run("apply", plan)
    assert applied.code == 0, applied.out + applied.err
    assert sorted(p.name for p in (album / "backup").iterdir()) == ["alone.jpg"]
    assert sorted(p.name for p in (album / "photos").iterdir()) == ["cat.jpg", "coffee.jpg"]
    again = run("select", report, "--rules", rules)
    assert "2 files are gone or changed since the scan" in again.out
    assert "Decides 0 of 0 groups" in again.out


def test_ties_stay_and_the_plan_can_go_to_standard_output(album: Path, report: Path) -> None:
    rules = rule_file(album, {"rule": "pixels"})
    done = run("select", report, "--rules", rules, "-o", "-", "--explain")
    assert done.code == 0
    assert len(done.data["groups"]) == 1
    assert "1 tie stays undecided" in done.err
    assert "the rules find no difference" in done.err
    named = run("select", report, "--rules", rules, "--classes", "identical")
    assert "Decides 0 of 1 group;" in named.out


def test_sets_by_name_and_the_list_of_rules(report: Path) -> None:
    done = run("select", report, "--rules", "Best picture")
    assert "Decides 2 of 2 groups" in done.out
    listed = run("select", "--list-rules")
    assert listed.code == 0
    assert "no-copy-name" in listed.out
    assert "“Best picture”" in listed.out


def test_what_is_wrong_is_said_in_a_sentence(album: Path, report: Path) -> None:
    assert run("select").code == 2
    assert run("select", report, "--rules", "Best picture", "--action", "move").code == 2
    unknown = run("select", report, "--rules", "nobody's")
    assert (unknown.code, "no rule file or rule set" in unknown.err) == (1, True)
    broken = run("select", report, "--rules", rule_file(album, {"rule": "luck"}))
    assert (broken.code, "Rule 1: There is no rule called “luck”" in broken.err) == (1, True)
    classes = run("select", report, "--rules", "Best picture", "--classes", "nice")
    assert (classes.code, "There is no class" in classes.err) == (1, True)
    data = json.loads(report.read_text(encoding="utf-8"))
    data["groups"][0]["files"][0]["path"] = "/etc/passwd"
    report.write_text(json.dumps(data), encoding="utf-8")
    smuggled = run("select", report, "--rules", "Best picture", "-o", album / "p.json")
    assert (smuggled.code, "outside of what it scanned" in smuggled.err) == (1, True)
    assert not (album / "p.json").exists()


def test_folders_that_contain_each_other(album: Path, report: Path) -> None:
    listed = run("folders", report, "--only-here")
    assert listed.code == 0, listed.err
    assert f"{album}/photos is contained in {album}/backup: all 2 are copies" in listed.out
    data = run("folders", report, "--json", "--only-here").data
    assert data[0]["outer"]["files_only_here"] == [str(album / "backup" / "alone.jpg")]
    assert (data[0]["outer"]["copies"], data[0]["outer"]["pictures"]) == (2, 3)
    plan = album / "plan.json"
    keep, reject = album / "photos", album / "backup"
    done = run("folders", report, "--keep", keep, "--reject", reject, "-o", plan)
    assert "2 files would go" in done.out
    assert "trash  " in run("apply", plan, "--dry-run").out
    other = run("folders", report, "--keep", reject, "--reject", keep, "-o", plan)
    assert "1 may be better than what stays" in other.out
    assert run("folders", report, "--keep", keep).code == 2
    inside = run("folders", report, "--keep", album, "--reject", keep, "-o", plan)
    assert (inside.code, "lies in the other" in inside.err) == (1, True)


def test_a_plan_is_never_written_over_a_picture(album: Path, report: Path) -> None:
    rules = rule_file(album, {"rule": "pixels"})
    picture = album / "photos" / "cat.jpg"
    before = picture.read_bytes()
    done = run("select", report, "--rules", rules, "-o", picture)
    assert done.code != 0
    assert "is a picture" in done.err
    assert picture.read_bytes() == before
