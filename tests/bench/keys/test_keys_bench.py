"""The ledger knows right from wrong, and every way through a small review ends right."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.settings import Preset
from tests.bench.keys import ways
from tests.bench.keys.__main__ import ledger_table
from tests.bench.keys.truth import Known, Truth, of_demo, of_set
from tests.core.review.builders import group, picture
from tests.pictures import Copies

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED


def known(**kinds: str) -> Truth:
    """Return a truth in which `cat_base="base"` is the original photograph of a cat."""
    return Truth(
        {Path("/photos") / f"{n}.jpg": Known(n.split("_")[0], kind) for n, kind in kinds.items()}
    )


def of(*names: str) -> Group:
    return group("g", [picture(f"{name}.jpg") for name in names], MatchClass.RESIZED)


def decided(found: Group, *choices: Decision) -> dict[Path, Decision]:
    return {f.path: c for f, c in zip(found.files, choices, strict=True)}


def test_the_original_stays_and_strangers_are_not_rejected() -> None:
    truth = known(cat_small="resize_50", cat_base="base", cat_twin="exact", dog_base="base")
    found = of("cat_small", "cat_base", "cat_twin", "dog_base")
    assert truth.keepers(found) == (1, 3)
    assert truth.fault(found, decided(found, REJECT, KEEP, REJECT, KEEP)) == ""
    assert truth.fault(found, decided(found, REJECT, REJECT, KEEP, KEEP)) == ""
    assert "undecided" in truth.fault(found, decided(found, REJECT, KEEP, OPEN, KEEP))
    assert "is rejected" in truth.fault(found, decided(found, KEEP, REJECT, REJECT, KEEP))
    assert "dog" in truth.fault(found, decided(found, REJECT, KEEP, REJECT, REJECT))
    assert "beside" in truth.fault(found, decided(found, KEEP, KEEP, REJECT, KEEP))


def test_without_the_original_the_suggestion_is_right() -> None:
    truth = known(cat_small="resize_50", cat_grey="grayscale")
    found = of("cat_grey", "cat_small")
    assert truth.keepers(found) == (0,)
    assert truth.keepers(replace(found, suggested=found.files[1].id)) == (1,)
    assert truth.fault(found, decided(found, REJECT, KEEP)) == ""


def test_pairs_that_were_alike_before_are_neither_right_nor_wrong(tmp_path: Path) -> None:
    (tmp_path / "truth.json").write_text(
        '{"files": {"a.jpg": {"base": "1", "cls": "base"}, "b.jpg": {"base": "2", "cls": "base"},'
        ' "c.jpg": {"base": "3", "cls": "base", "parent": "1"}}, "ignore": []}'
    )
    audit = tmp_path / "audit.json"
    audit.write_text('{"bases": [["1", "2"]]}')
    truth = of_set(tmp_path, audit)
    a, b, c = (tmp_path / "files" / f"{n}.jpg" for n in "abc")
    assert truth.alike(a, b)
    assert truth.alike(a, c)
    assert not truth.alike(b, c)
    assert not of_set(tmp_path).alike(a, b)


def test_the_demo_tells_its_own_truth(tmp_path: Path) -> None:
    truth = of_demo(tmp_path)
    assert len(truth.files) > 50
    assert {k.kind for k in truth.files.values()} >= {"base", "exact", "half", "crop"}


@pytest.mark.parametrize("way", list(ways.WAYS))
def test_every_way_ends_right(qapp: QApplication, copies: Copies, way: str) -> None:
    made: dict[Path, Known] = {}
    for name in ("chelsea.png", "coffee.png", "rocket.jpg"):
        base = copies.original(name, f"one/{name}.jpg", edge=320)
        made[base] = Known(name, "base")
        made[copies.resized(base, f"two/small {name}.jpg")] = Known(name, "resize_50")
    twin = copies.exact(next(iter(made)), "two/twin.jpg")
    made[twin] = Known("chelsea.png", "exact")
    truth = Truth(made)
    groups = ways.scan(copies.folder, Preset.FAST)
    assert len(groups) == 3
    ledger, told = ways.go(way, copies.folder, Preset.FAST, groups, truth)
    assert ledger.wrong == []
    assert told == "4 files staged"
    files = sum(len(g.files) for g in groups)
    least, most = (files, 3 * files) if way.startswith("one decision") else (1, files)
    assert least <= ledger.keys.total() <= most
    assert way in ledger_table(groups, {way: (ledger, told)})
