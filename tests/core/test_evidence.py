"""What is known of pairs: made once, and nothing claimed of what could not be looked at."""

from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.domain import Facts, FileId, ImageFile
from imgreview.core.errors import UnreadableError
from imgreview.core.evidence import WORKS, Evidence
from imgreview.core.match.verify import Proof
from imgreview.core.proving import Work


def file(number: int) -> ImageFile:
    return ImageFile(FileId(Path(f"/photos/{number}.jpg"), 9, 1, 1, 1, number), Facts("JPEG", 4, 3))


class Studio:
    """Gives working pictures and digests and counts what it was asked for."""

    def __init__(self) -> None:
        self.loaded: list[str] = []
        self.proven: list[tuple[str, str]] = []
        self.gone: set[str] = set()

    def work(self, file: ImageFile) -> bytes:
        self._check(file)
        self.loaded.append(file.path.name)
        return file.path.name.encode()

    def digest(self, file: ImageFile) -> bytes:
        self._check(file)
        return b"the same"

    def prove(self, a: Work, b: Work) -> Proof:
        self.proven.append((a.jpeg.decode(), b.jpeg.decode()))
        return Proof("copy", None, None)

    def _check(self, file: ImageFile) -> None:
        if file.path.name in self.gone:
            raise UnreadableError("the file is gone")


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
def evidence(studio: Studio) -> Evidence:
    return Evidence(studio.work, studio.digest, studio.prove)


def test_a_pair_is_proven_once_and_each_order_is_its_own(
    evidence: Evidence, studio: Studio
) -> None:
    for _ in range(3):
        assert evidence.proof(file(1), file(2)) == Proof("copy", None, None)
    evidence.proof(file(2), file(1))
    assert studio.proven == [("1.jpg", "2.jpg"), ("2.jpg", "1.jpg")]
    assert studio.loaded == ["1.jpg", "2.jpg"]


def test_only_the_last_working_pictures_are_held(evidence: Evidence, studio: Studio) -> None:
    for number in range(WORKS + 2):
        evidence.proof(file(0), file(number + 1))
    evidence.proof(file(1), file(0))
    assert studio.loaded.count("1.jpg") == 2
    assert studio.loaded.count("0.jpg") == 1


def test_nothing_is_claimed_of_a_file_that_is_gone(evidence: Evidence, studio: Studio) -> None:
    evidence.proof(file(3), file(4))
    before = evidence.doubtful
    studio.gone = {"2.jpg"}
    assert evidence.proof(file(1), file(2)) is None
    assert not before
    assert evidence.doubtful
    studio.gone = set()
    assert evidence.proof(file(1), file(2)) is None, "the answer would change in mid-scan"


def test_a_file_that_cannot_be_read_in_full_is_never_called_equal(
    evidence: Evidence, studio: Studio
) -> None:
    assert evidence.same_pixels(file(1), file(2))
    studio.gone = {"3.jpg"}
    assert not evidence.same_pixels(file(1), file(3))
    assert evidence.doubtful


def test_without_a_prover_nothing_is_proven(studio: Studio) -> None:
    evidence = Evidence(studio.work, studio.digest, None)
    assert evidence.proof(file(1), file(2)) is None
    assert not studio.loaded
    assert not evidence.doubtful


def test_jpegs_that_differ_in_metadata_alone_are_not_decoded(studio: Studio) -> None:
    streams = {"1.jpg": b"one", "2.jpg": b"one", "3.jpg": b"three", "4.jpg": b"", "5.jpg": b""}
    asked: list[str] = []

    def digest(file: ImageFile) -> bytes:
        asked.append(file.path.name)
        return bytes([file.id.ino % 2])

    evidence = Evidence(studio.work, digest, None, None, lambda f: streams[f.path.name])
    assert evidence.same_pixels(file(1), file(2))
    assert not asked
    assert evidence.same_pixels(file(1), file(3)), "other coding, the same pixels"
    assert not evidence.same_pixels(file(4), file(5)), "no digest is no claim"
    assert asked == ["1.jpg", "3.jpg", "4.jpg", "5.jpg"]
    turned = replace(file(2), facts=Facts("JPEG", 4, 3, orientation=3))
    assert not Evidence(studio.work, digest, None, None, lambda _: b"one").same_pixels(
        file(1), turned
    )
