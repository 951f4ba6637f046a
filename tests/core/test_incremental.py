"""Groups grow while a scan runs: a batch costs what it brings, and a threshold costs no file."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from imgreview.core.analysis import BLOCKS, Analysis, hash_key
from imgreview.core.domain import Facts, FileId, Group, ImageFile
from imgreview.core.events import GroupsFound
from imgreview.core.match.candidates import HashProposer, VectorProposer
from imgreview.core.matching import Matcher
from imgreview.core.review.session import ReviewSession
from imgreview.core.search import segment
from imgreview.core.search.segment import Segment
from tests.core.test_pipeline import final_groups, opened, scan

BATCH = 250


def noise(count: int) -> NDArray[np.uint8]:
    """Return (count, 8, 8) codes of which every tenth is nearly the one before."""
    codes = np.random.default_rng(3).integers(0, 256, (count, 8, 8), dtype=np.uint8)
    codes[9::10] = codes[8::10]
    codes[9::10, 0, 0] ^= 1
    return codes


class Work:
    """Counts what the search does: codes asked of a segment, and codes put into segments."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked = self.built = 0
        search, collapse = Segment.search, segment.collapse

        def searching(held: Segment, queries: NDArray[np.uint64]) -> Iterator[segment.Hits]:
            self.asked += len(queries)
            return search(held, queries)

        def collapsing(words: NDArray[np.uint64], *rest: object) -> Segment:
            self.built += len(words)
            return collapse(words, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(Segment, "search", searching)
        for module in ("segment", "hamming"):
            monkeypatch.setattr(f"imgreview.core.search.{module}.collapse", collapsing)


def test_batches_ask_for_their_own_pictures_only(monkeypatch: pytest.MonkeyPatch) -> None:
    done: dict[int, tuple[int, int]] = {}
    for count in (2000, 4000, 8000):
        codes = noise(count)
        work = Work(monkeypatch)
        proposer = HashProposer(64, 4)
        found = set()
        for start in range(0, count, BATCH):
            found |= proposer.add(range(start, start + BATCH), codes[start : start + BATCH])
        assert found == {(n - 1, n) for n in range(9, count, 10)}
        done[count] = (work.asked, work.built)
        monkeypatch.undo()
    # Each of a logarithmic number of segments is asked once for each turn of a new picture, and a
    # code moves into a larger segment a logarithmic number of times. All against all were four
    # times the work for twice the pictures.
    for count, (asked, built) in done.items():
        assert asked <= count * 8 * np.log2(count / BATCH + 1)
        assert built <= count * (np.log2(count / BATCH) + 2)
    for small, large in ((2000, 4000), (4000, 8000)):
        assert done[large][0] < 2.6 * done[small][0]
        assert done[large][1] < 2.6 * done[small][1]


def test_embeddings_are_not_copied_with_every_batch() -> None:
    proposer = VectorProposer(0.9)
    moves, room = 0, None
    for start in range(0, 2000, 20):
        vectors = np.random.default_rng(start).standard_normal((20, 2, 16)).astype(np.float32)
        proposer.add(range(start, start + 20), vectors)
        moves += proposer._upright is not room
        room = proposer._upright
    assert moves <= np.log2(2000 / 20) + 2


def _picture(number: int) -> tuple[ImageFile, Analysis]:
    facts = Facts("JPEG", 64, 48)
    file = ImageFile(
        FileId(Path(f"/photos/{number:05d}.jpg"), 1000 + number, 1, 1, 1, number), facts
    )
    rows = {BLOCKS: bytes(192), hash_key("phash", 64): bytes(64)}
    return file, Analysis(facts, rows, b"%d" % number)


def test_a_batch_groups_only_the_components_that_it_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    grouped: list[int] = []
    original = Matcher._group_component

    def counting(self: Matcher, root: int, pool: object = None) -> list[Group]:
        grouped.append(len(self._components.members(root)))
        return original(self, root, pool)  # type: ignore[arg-type]

    monkeypatch.setattr(Matcher, "_group_component", counting)
    digests = iter(range(10**6))
    matcher = Matcher(lambda _: b"", lambda _: b"%d" % next(digests), None)
    for number in range(400):
        file, analysis = _picture(number)
        matcher.add(file, analysis)
        if number % 2:
            matcher.propose([(number - 1, number)])
        if number % 20 == 19:
            list(matcher.regroup())
            assert grouped[-10:] == [2] * 10
    assert len(grouped) == 200
    matcher.propose([(0, 3)])
    list(matcher.regroup())
    assert grouped[200:] == [4]


def test_what_there_was_no_time_for_comes_first_as_new_groups_the_next_time() -> None:
    digests = iter(range(10**6))
    matcher = Matcher(lambda _: b"", lambda _: b"%d" % next(digests), None)
    for number in range(4):
        matcher.add(*_picture(number))
    matcher.add(*_picture(4), twin_of=0)
    list(matcher.regroup())
    assert [len(g.files) for g, _ in matcher.copy_groups()] == [2]
    matcher.add(*_picture(5), twin_of=0)
    matcher.add(*_picture(6), twin_of=1)
    assert not list(matcher.regroup(seconds=0.0))
    assert [len(g.files) for g, _ in matcher.copy_groups()] == [2]
    (found,) = matcher.regroup()
    assert isinstance(found, GroupsFound)
    assert [[f.path.name for f in g.files] for g in found.groups] == [
        ["00001.jpg", "00006.jpg"],
        ["00000.jpg", "00004.jpg", "00005.jpg"],
    ]


@contextmanager
def no_files(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail when anything on the disk is opened, listed or asked for its state."""
    watching = [True]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event in ("open", "os.listdir", "os.scandir", "sqlite3.connect"):
            raise AssertionError(f"{event}: {arguments}")

    def refuse(*arguments: object, **_: object) -> None:
        raise AssertionError(f"asked for the state of {arguments}")

    sys.addaudithook(watch)
    try:
        with monkeypatch.context() as patched:
            for name in ("stat", "lstat"):
                patched.setattr(os, name, refuse)
            yield
    finally:
        watching[0] = False


def test_a_threshold_touches_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cat = opened("chelsea.png").resize((240, 160))
    cat.save(tmp_path / "cat.png")
    cat.resize((120, 80)).save(tmp_path / "small.jpg", quality=30)
    cat.crop((5, 3, 237, 157)).save(tmp_path / "part.jpg", quality=60)
    groups = final_groups(scan(tmp_path))
    assert [len(g.files) for g in groups] == [3]
    for file in tmp_path.iterdir():
        file.unlink()
    session = ReviewSession()
    session.merge(GroupsFound(tuple(groups)))
    sizes = set()
    with no_files(monkeypatch):
        for limit in (*range(12), None):
            session.set_limit(limit)
            sizes.add(sum(len(g.files) for g in session.groups))
        assert session.groups == tuple(groups)
    assert len(sizes) > 1
