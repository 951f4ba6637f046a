"""The bench measures what it says, and the program passes a small run of it."""

from pathlib import Path

import pytest

from imgreview.core.domain import MatchClass
from imgreview.core.settings import Preset
from tests.bench.accuracy import corpus, runs, scoring, sheet
from tests.bench.accuracy.corpus import Truth
from tests.bench.accuracy.edits import KINDS
from tests.core.match.pictures import photo

TRUTH = {
    "a": Truth("one", "base", 0),
    "b": Truth("one", "png", 0),
    "c": Truth("one", "crop 50", 0),
    "d": Truth("two", "base", 1),
    "e": Truth("two", "png", 1),
}


def test_a_wrong_member_costs_every_pair_it_makes() -> None:
    found = scoring.score([["a", "b", "d"]], {}, TRUTH)
    assert (found.true_pairs, len(found.false_pairs), found.false_groups) == (1, 2, 1)
    assert found.precision == pytest.approx(1 / 3)
    assert found.missed == [("crop 50", "a", "c"), ("png", "d", "e")]
    assert found.recall == pytest.approx((0.5 + 0.0) / 2)


def test_one_half_can_be_scored_alone_and_classes_are_compared() -> None:
    classes = {
        frozenset("ab"): MatchClass.SAME_PIXELS,
        frozenset("ac"): MatchClass.EDITED,
        frozenset("de"): MatchClass.RE_ENCODED,
    }
    whole = scoring.score([["a", "b", "c"], ["d", "e"]], classes, TRUTH)
    assert (whole.precision, whole.recall) == (1.0, 1.0)
    assert whole.naming == pytest.approx(1 / 3)
    assert "| crop 50 | cropped | edited | 1 |" in scoring.confusion(whole)
    half = scoring.score([["a", "b", "c"], ["d", "e"]], classes, TRUTH, half=0)
    assert half.made == {"png": 1, "crop 50": 1}
    assert half.naming == pytest.approx(1 / 2)


def _photos(folder: Path) -> list[Path]:
    folder.mkdir()
    for name in ("coffee", "chelsea", "rocket"):
        photo(name).save(folder / f"{name}.png")
    return corpus.photographs(folder, 3, seed=1)


def test_the_same_seed_builds_the_same_corpus(tmp_path: Path) -> None:
    photos = _photos(tmp_path / "photos")[:1]
    first = corpus.build(photos, tmp_path / "one", copies=4, drawn=1, seed=5)
    again = corpus.build(photos, tmp_path / "two", copies=4, drawn=1, seed=5)
    assert first == again
    for name in first:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    other = corpus.build(photos, tmp_path / "three", copies=4, drawn=1, seed=6)
    assert other != first


def test_a_small_run_finds_copies_and_refuses_look_alikes(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    truth = corpus.build(_photos(tmp_path / "photos"), folder, copies=10, drawn=3, seed=3)
    groups, classes = runs.imgreview(folder, Preset.FAST)
    found = scoring.score(groups, classes, truth)
    assert found.false_pairs == []
    plain = {"jpeg 75", "jpeg 30", "webp", "png", "size 50", "mirrored", "half turn", "grey"}
    assert not [miss for miss in found.missed if miss[0] in plain]
    assert found.naming >= 0.9
    summary = scoring.table({"fast": found, "pHash": scoring.score(runs.phash(folder), {}, truth)})
    assert summary.count("\n") == len(KINDS) + 6
    page = tmp_path / "sheet.html"
    sheet.write(page, folder, "fast", found, summary)
    text = page.read_text(encoding="utf-8")
    assert text.count("<figure>") == len(found.missed)
