"""Sidecars, Live Photos and pairs: what travels, what stays, and why."""

import os
import struct
from pathlib import Path

import pytest

from imgreview.core.actions.companions import Assigned, Companions, assign, name_beside
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.live_photo import is_separate_film
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import StepState, WarningKind
from tests.core.actions.kit import Collection, FaultFs, commit, photo, take_back


def _atom(kind: bytes, payload: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(payload), kind) + payload


def film(seconds: float, *, live: bool = False, wide: bool = False) -> bytes:
    """Return a QuickTime file with a movie header and nothing to see."""
    if wide:
        header = struct.pack(">B3xQQIQ", 1, 0, 0, 600, int(seconds * 600))
    else:
        header = struct.pack(">B3xIIII", 0, 0, 0, 600, int(seconds * 600))
    key = _atom(b"meta", b"com.apple.quicktime.content.identifier") if live else b""
    moov = _atom(b"moov", _atom(b"mvhd", header + bytes(80)) + key)
    return _atom(b"ftyp", b"qt  ") + _atom(b"mdat", bytes(500)) + moov


@pytest.mark.parametrize(
    ("content", "separate"),
    [
        (film(2.9, live=True), False),
        (film(2.9), False),
        (film(45.0, live=True), False),
        (film(45.0), True),
        (film(45.0, wide=True), True),
        (b"not a film at all", False),
        (b"", False),
        (struct.pack(">I4sQ", 1, b"mdat", 1 << 62), False),
    ],
)
def test_only_a_proven_film_of_its_own_stays(
    tmp_path: Path, content: bytes, separate: bool
) -> None:
    file = tmp_path / "IMG_1.mov"
    file.write_bytes(content)
    assert is_separate_film(os.fsencode(file)) is separate


@pytest.mark.parametrize("name", [
    "IMG.xmp", "IMG.jpg.xmp", "IMG.XMP", "img.aae", "IMG.thm", "IMG.dop", "IMG.jpg.dop",
    "IMG.pp3", "IMG.jpg.pp3", "IMG.on1", "IMG.json", "IMG.jpg.json",
    "IMG.jpg.supplemental-metadata.json",
])  # fmt: skip
def test_each_kind_travels_and_comes_back(
    collection: Collection, journal: Journal, name: str
) -> None:
    collection.group("keep.jpg", "IMG.jpg")
    side = photo(collection.photos / name, b"about the picture")
    plan = collection.plan()
    assert plan.steps[0].companions == (side.path,)
    assert [w.kind for w in plan.warnings] == [WarningKind.COMPANIONS]
    commit(plan, journal)
    assert not side.path.exists()
    take_back(journal)
    assert side.path.read_bytes() == b"about the picture"


@pytest.mark.parametrize("name", ["IMG2.xmp", "IMG.txt", "IMG.png", "IMG.xmp.bak", "notes.json"])
def test_other_files_stay(collection: Collection, journal: Journal, name: str) -> None:
    collection.group("keep.jpg", "IMG.jpg")
    other = photo(collection.photos / name, b"something else")
    commit(collection.plan(), journal)
    assert other.path.exists()


def test_a_shared_sidecar_stays_while_either_of_raw_and_jpeg_stays(
    collection: Collection, journal: Journal
) -> None:
    collection.group("keep.jpg", "IMG.jpg")
    raw = photo(collection.photos / "IMG.CR2", b"raw")
    shared = photo(collection.photos / "IMG.xmp", b"shared")
    own = photo(collection.photos / "IMG.jpg.xmp", b"own")
    plan = collection.plan()
    assert [w.files for w in plan.warnings] == [(own.path,), (shared.path,), (raw.path,)]
    assert "will stay" in plan.warnings[1].sentence
    assert "none like it" in plan.warnings[2].sentence
    commit(plan, journal)
    assert raw.path.exists()
    assert shared.path.exists()
    assert not own.path.exists()


def test_a_shared_sidecar_goes_with_the_last_owner(
    collection: Collection, journal: Journal
) -> None:
    collection.group("keep.jpg", "IMG.jpg")
    collection.group("keep.cr2", "IMG.cr2")
    shared = photo(collection.photos / "IMG.xmp", b"shared")
    plan = collection.plan()
    assert [s.companions for s in plan.steps] == [(), (shared.path,)]
    commit(plan, journal)
    assert not shared.path.exists()


def test_a_shared_sidecar_stays_when_one_owner_could_not_go(
    collection: Collection, journal: Journal
) -> None:
    first = collection.group("keep.jpg", "IMG.jpg").reject[0]
    collection.group("keep.cr2", "IMG.cr2")
    shared = photo(collection.photos / "IMG.xmp", b"shared")
    plan = collection.plan()
    first.path.write_bytes(b"changed, so it stays")
    results = commit(plan, journal)
    assert [r.state for r in results] == [StepState.FAILED, StepState.DONE]
    assert shared.path.exists()
    assert "IMG.jpg needs it" in results[1].reason


def test_a_failing_companion_is_told_and_stays(collection: Collection, journal: Journal) -> None:
    collection.group("keep.jpg", "IMG.jpg")
    side = photo(collection.photos / "IMG.xmp", b"side")
    renames = 0

    class SecondRenameFails(FaultFs):
        def rename(self, source: bytes, target: bytes, mark: str = "") -> None:
            nonlocal renames
            renames += b"/photos/" in source
            if renames == 2:
                raise OSError(13, "Permission denied", source)
            super().rename(source, target, mark)

    (result,) = commit(collection.plan(), journal, SecondRenameFails())
    assert result.state is StepState.DONE
    assert "IMG.xmp stayed" in result.reason
    assert side.path.exists()
    assert journal.batches()[0].done == 1
    take_back(journal)
    assert (collection.photos / "IMG.jpg").exists()


def test_a_long_film_of_the_same_number_stays(collection: Collection, journal: Journal) -> None:
    collection.group("keep.jpg", "IMG_1.jpg")
    own = photo(collection.photos / "IMG_1.MOV", film(45))
    shared = photo(collection.photos / "IMG_1.xmp", b"perhaps the film's")
    commit(collection.plan(), journal)
    assert own.path.exists()
    assert shared.path.exists()


def test_a_live_film_shared_by_heic_and_jpeg_stays_with_either(collection: Collection) -> None:
    collection.group("keep.jpg", "IMG.jpg")
    for name in ("IMG.heic", "IMG.mov"):
        photo(collection.photos / name, film(3, live=True))
    assert collection.plan().steps[0].companions == ()


def test_companions_follow_a_new_name(collection: Collection, journal: Journal) -> None:
    collection.group("x/keep.jpg", "x/IMG.jpg")
    photo(collection.photos / "x" / "IMG.xmp", b"one")
    photo(collection.photos / "x" / "IMG.jpg.xmp", b"two")
    photo(collection.target / "IMG.jpg", b"taken")
    commit(collection.plan("move"), journal)
    assert sorted(p.name for p in collection.target.iterdir()) == [
        "IMG (2).jpg", "IMG (2).jpg.xmp", "IMG (2).xmp", "IMG.jpg",
    ]  # fmt: skip


def test_names_beside() -> None:
    landed = b"/t/IMG (2).jpg"
    assert name_beside(b"/p/IMG.xmp", b"/p/IMG.jpg", landed) == b"/t/IMG (2).xmp"
    assert name_beside(b"/p/IMG.jpg.xmp", b"/p/IMG.jpg", landed) == b"/t/IMG (2).jpg.xmp"
    assert name_beside(b"/p/img.MOV", b"/p/IMG.jpg", b"/t/IMG.jpg") == b"/t/IMG.MOV"


def test_undecodable_stems_match(tmp_path: Path) -> None:
    base = os.fsencode(tmp_path)
    for name in (b"\xff\xfe.jpg", b"\xff\xfe.xmp", b"\xff.xmp"):
        with open(os.path.join(base, name), "wb"):
            pass
    assert Companions().of(os.path.join(base, b"\xff\xfe.jpg")) == (
        os.path.join(base, b"\xff\xfe.xmp"),
    )


def test_a_rejected_companion_is_nobodys_companion(tmp_path: Path) -> None:
    base = os.fsencode(tmp_path)
    paths = [os.path.join(base, n) for n in (b"a.jpg", b"a.mov")]
    for path in paths:
        with open(path, "wb"):
            pass
    assert assign(paths) == Assigned({}, (), ())


def test_a_kept_file_never_travels_as_a_companion(collection: Collection, journal: Journal) -> None:
    first = collection.group("keep.jpg", "2.jpg")
    kept = photo(collection.photos / "2.mov", b"a short film that is kept in its own group")
    collection.groups.append(PlanGroup("x", (kept,), first.reject, False))
    commit(collection.plan(), journal)
    assert kept.path.exists()
