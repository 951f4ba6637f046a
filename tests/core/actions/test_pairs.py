"""Live and Motion Photos and RAW+JPEG pairs: one unit, and no half of one is lost by the way."""

import os
from pathlib import Path

import pytest

from imgreview.core.actions.companions import Companions
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import StepState, WarningKind
from tests.core.actions.kit import Collection, commit, photo, snapshot, take_back, walk
from tests.core.actions.test_companions import film

PAIRS = {
    "Live Photo": ("IMG_1.heic", "IMG_1.MOV"),
    "Live Photo as JPEG": ("IMG_1.jpg", "IMG_1.mov"),
    "Motion Photo": ("PXL_1.MP.jpg", "PXL_1.MP"),
    "Motion Photo, mp4": ("PXL_1.MP.jpg", "PXL_1.MP.mp4"),
    "RAW+JPEG": ("DSC_1.JPG", "DSC_1.NEF"),
    "RAW+HEIC": ("IMG_1.heic", "IMG_1.DNG"),
}
pairs = pytest.mark.parametrize(("name", "half"), PAIRS.values(), ids=PAIRS.keys())
actions = pytest.mark.parametrize("action", ["trash", "move"])


def content(half: str) -> bytes:
    return film(2.5, live=True) if half.lower().endswith(("mov", "mp4", "mp")) else b"raw data"


@pairs
@actions
def test_a_pair_goes_and_comes_as_one_where_the_kept_one_is_a_pair(
    collection: Collection, journal: Journal, name: str, half: str, action: str
) -> None:
    collection.group(f"keep/{name}", f"drop/{name}")
    for folder in ("keep", "drop"):
        photo(collection.photos / folder / half, content(half))
    before = snapshot(collection.photos)
    plan = collection.plan(action)
    assert [s.companions for s in plan.steps] == [(collection.photos / "drop" / half,)]
    assert [w.kind for w in plan.warnings] == [WarningKind.COMPANIONS]
    (result,) = commit(plan, journal)
    assert result.state is StepState.DONE
    assert not result.reason
    assert list(walk(collection.photos / "drop")) == []
    assert len(list(walk(collection.photos / "keep"))) == 2
    take_back(journal)
    assert snapshot(collection.photos) == before


@pairs
@actions
def test_a_half_that_only_the_rejected_one_has_stays(
    collection: Collection, journal: Journal, name: str, half: str, action: str
) -> None:
    collection.group(f"keep/{name}", f"drop/{name}")
    only = photo(collection.photos / "drop" / half, content(half)).path
    plan = collection.plan(action)
    assert [s.companions for s in plan.steps] == [()]
    (warning,) = plan.warnings
    assert warning.files == (only,)
    assert "will stay" in warning.sentence
    commit(plan, journal)
    assert only.read_bytes() == content(half)


@pairs
def test_the_kept_half_is_looked_for_again_at_the_act(
    collection: Collection, journal: Journal, name: str, half: str
) -> None:
    collection.group(f"keep/{name}", f"drop/{name}")
    for folder in ("keep", "drop"):
        photo(collection.photos / folder / half, content(half))
    plan = collection.plan()
    (collection.photos / "keep" / half).unlink()
    (result,) = commit(plan, journal)
    assert result.state is StepState.DONE
    assert "the kept picture has none" in result.reason
    assert (collection.photos / "drop" / half).read_bytes() == content(half)


@pairs
def test_a_half_is_never_deleted_for_ever(
    collection: Collection, journal: Journal, name: str, half: str
) -> None:
    collection.group(f"keep/{name}", f"drop/{name}")
    for folder in ("keep", "drop"):
        photo(collection.photos / folder / half, content(half))
    commit(collection.plan("delete"), journal)
    assert [p.name for p in walk(collection.photos / "drop")] == [half]


def test_the_sidecars_of_a_raw_file_go_with_it(collection: Collection, journal: Journal) -> None:
    collection.group("keep/a.jpg", "drop/a.jpg")
    for folder in ("keep", "drop"):
        photo(collection.photos / folder / "a.cr2", b"raw")
    for name in ("a.xmp", "a.cr2.xmp", "a.CR2.pp3", "a.jpg.dop"):
        photo(collection.photos / "drop" / name, name.encode())
    before = snapshot(collection.photos)
    commit(collection.plan(), journal)
    assert list(walk(collection.photos / "drop")) == []
    take_back(journal)
    assert snapshot(collection.photos) == before


def test_a_raw_file_decided_about_goes_by_its_own_decision(collection: Collection) -> None:
    collection.group("keep/a.jpg", "drop/a.jpg")
    raw = photo(collection.photos / "drop" / "a.cr2", b"raw")
    photo(collection.photos / "keep" / "a.cr2", b"raw")
    other = photo(collection.photos / "x.jpg", b"something")
    collection.groups.append(PlanGroup("raw", (raw,), (other,), False))
    first, _ = collection.plan().steps
    assert first.companions == ()


def test_the_raw_file_of_a_pair_is_found_whatever_the_case(tmp_path: Path) -> None:
    base = os.fsencode(tmp_path)
    for name in (b"A.JPG", b"a.cr2", b"A.Cr2.Xmp", b"B.cr2"):
        with open(os.path.join(base, name), "wb"):
            pass
    found = Companions().of(os.path.join(base, b"A.JPG"))
    assert [os.path.basename(f) for f in found] == [b"a.cr2", b"A.Cr2.Xmp"]
    assert Companions().of(os.path.join(base, b"a.cr2")) == (os.path.join(base, b"A.Cr2.Xmp"),)


def test_a_protected_half_stays(collection: Collection, journal: Journal) -> None:
    collection.group("keep/a.jpg", "drop/a.jpg")
    raw = photo(collection.photos / "drop" / "a.cr2", b"raw")
    photo(collection.photos / "keep" / "a.cr2", b"raw")
    plan = build_plan(collection.groups, "trash", None, [raw.path])
    commit(plan, journal)
    assert raw.path.exists()
