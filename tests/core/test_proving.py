"""Proofs in decoder processes are those of the same prover here, and no crash of theirs is ours."""

import io
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.domain import FileId
from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.match.proof_memory import packed
from imgreview.core.match.verify import Prover
from imgreview.core.proving import KEPT, Bench, PoolProver, Work, proven
from tests.core.match.pictures import photo


def _work(name: str, quality: int = 92) -> Work:
    data = io.BytesIO()
    photo(name).convert("RGB").resize((320, 240)).save(data, "JPEG", quality=quality)
    path = Path(f"/photos/{name}-{quality}.jpg")
    return Work(FileId(path, 1, len(name), 10 * quality, 1, 1), data.getvalue())


def _array(work: Work) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(work.jpeg)).convert("RGB"))


def test_a_process_proves_what_this_one_proves() -> None:
    a, b = _work("coffee"), _work("coffee", 60)
    prover = Prover("orb")
    here = prover.prove(prover.prepare(_array(a)), prover.prepare(_array(b)))
    with DecoderPool(1) as pool:
        there = PoolProver(pool, "orb")(a, b)
    assert there.is_copy
    assert packed(there) == packed(here)


def test_a_picture_that_is_none_is_unreadable_and_the_next_pair_is_proven() -> None:
    a, b = _work("coffee"), _work("coffee", 60)
    with DecoderPool(1) as pool:
        prover = PoolProver(pool, "orb")
        with pytest.raises(UnreadableError):
            prover(a, Work(b.file, b"no picture"))
        assert prover(a, b).is_copy


def test_a_process_that_dies_is_replaced() -> None:
    a, b = _work("coffee"), _work("coffee", 60)
    with DecoderPool(1) as pool:
        prover = PoolProver(pool, "orb")
        first = prover(a, b)
        os.kill(pool.pids()[0], signal.SIGKILL)
        assert packed(prover(a, b)) == packed(first)


def test_a_changed_file_is_another_picture() -> None:
    one = _work("coffee")
    id_ = one.file
    touched = Work(FileId(id_.path, id_.size, id_.mtime_ns, 2, id_.dev, id_.ino), one.jpeg)
    assert one.name != touched.name


def test_a_bench_keeps_only_so_many_pictures() -> None:
    bench, leader = Bench("orb"), _work("coffee")
    jpeg = _work("coffee", 60).jpeg
    for number in range(KEPT + 8):
        bench.prove((leader.name, leader.jpeg), (b"%d" % number, jpeg))
    assert len(bench) == KEPT


def test_the_task_proves_by_the_method_asked_for() -> None:
    a, b = _work("coffee"), _work("chelsea")
    found = proven(b"", "sift", (a.name, a.jpeg), (b.name, b.jpeg))
    assert not found.is_copy
