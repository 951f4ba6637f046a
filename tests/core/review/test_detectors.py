"""Every detector's distance stands beside the limit it had to keep."""

from pathlib import Path

from imgreview.core.domain import EvidenceValue, FileId, MatchClass, Relation
from imgreview.core.match.judge import AGREE, SHARE, SHARE_EDITED
from imgreview.core.methods.base import HASHES
from imgreview.core.review.detectors import Detector, measures
from imgreview.core.settings import MatchSettings

A, B = FileId(Path("/a"), 1, 1), FileId(Path("/b"), 1, 1)
PROVEN: dict[str, EvidenceValue] = {
    "phash64": 2,
    "dhash64": 21,
    "method": "orb",
    "inliers": 241,
    "matches": 260,
    "tiles": 60,
    "tiles_agree": 0.98,
    "worst_tiles": 0.91,
}


def related(cls: MatchClass = MatchClass.RESIZED, **evidence: EvidenceValue) -> Relation:
    return Relation(A, B, cls, "resized to 50 %", evidence={**PROVEN, **evidence})


def test_hashes_are_held_against_their_radius() -> None:
    found = {m.name: m for m in measures(related())}
    assert found["phash"].value == 2
    assert found["phash"].of == 64
    assert found["phash"].limit == HASHES.get("phash").radius(64)
    assert found["phash"].kept is True
    assert found["dhash"].kept is False


def test_the_threshold_of_the_scan_counts_for_its_number_of_bits() -> None:
    strict = MatchSettings(hash_bits=64, threshold=1)
    assert {m.name: m.limit for m in measures(related(), strict)}["phash"] == 1
    wide = MatchSettings(hash_bits=256, threshold=20)
    long = measures(Relation(A, B, MatchClass.RESIZED, "", evidence={"phash256": 12}), wide)
    assert [(m.limit, m.of, m.kept) for m in long] == [(20, 256, True)]
    assert {m.name: m.limit for m in measures(related(), wide)}["phash"] != 20


def test_keypoints_and_tiles_have_a_least() -> None:
    found = {m.detector: m for m in measures(related())}
    points, tiles, worst = (found[d] for d in (Detector.POINTS, Detector.TILES, Detector.WORST))
    assert (points.name, points.value, points.of, points.kept) == ("orb", 241, 260, True)
    assert (tiles.value, tiles.limit, tiles.kept) == (0.98, SHARE, True)
    assert (worst.value, worst.limit, worst.kept) == (0.91, AGREE, True)
    few = {m.detector: m for m in measures(related(inliers=2, tiles_agree=0.5, worst_tiles=0.1))}
    assert [few[d].kept for d in (Detector.POINTS, Detector.TILES, Detector.WORST)] == [False] * 3


def test_a_painted_picture_may_have_bad_tiles() -> None:
    found = {m.detector: m for m in measures(related(MatchClass.EDITED, worst_tiles=-0.2))}
    assert found[Detector.TILES].limit == SHARE_EDITED
    assert found[Detector.WORST].kept is None


def test_the_same_bytes_need_no_detector() -> None:
    assert measures(Relation(A, B, MatchClass.IDENTICAL, "byte for byte")) == ()
    odd = Relation(A, B, MatchClass.RESIZED, "", evidence={"method": "frame", "matches": 0})
    assert measures(odd) == ()


def test_a_way_of_matching_that_is_no_detector_is_told_by_what_the_scan_used() -> None:
    found = {m.detector: m for m in measures(related(method="features"))}
    assert found[Detector.POINTS].name == "orb"
    wide = measures(related(method="features"), MatchSettings(features="sift"))
    assert [m.name for m in wide if m.detector is Detector.POINTS] == ["sift"]
