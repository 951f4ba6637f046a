"""A second scan of unchanged files proves nothing again and says the same."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from imgreview.core import proving
from imgreview.core.domain import Group
from imgreview.core.events import GroupsFound
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.jobs import CancelToken
from imgreview.core.match import proof_memory
from imgreview.core.match.verify import Proof, Prover
from imgreview.core.pipeline import find_groups, open_ports
from imgreview.core.settings import Root, ScanRequest
from tests.core.match.pictures import photo


@pytest.fixture(scope="module")
def proof() -> Proof:
    prover = Prover()
    cat = photo("chelsea")
    small = cat.resize((cat.width // 2, cat.height // 2)).point(lambda v: min(255, v + 20))
    made = prover.prove(prover.prepare(np.asarray(cat)), prover.prepare(np.asarray(small)))
    assert made.is_copy
    assert made.tone is not None
    return made


def test_a_proof_comes_back_whole(proof: Proof) -> None:
    again = proof_memory.unpacked(proof_memory.packed(proof))
    assert again is not None
    for name in Proof.__dataclass_fields__:
        before, after = getattr(proof, name), getattr(again, name)
        if isinstance(before, np.ndarray):
            np.testing.assert_array_equal(before, after)
        else:
            assert before == after, name
    nothing = Proof("different", None, None, reason="no common structure found")
    assert proof_memory.unpacked(proof_memory.packed(nothing)) == nothing


@pytest.mark.parametrize("data", [b"", b"\x81", b"\xc0", b"\x80", b"\x81\xa1a\x01", b"\xa7proof"])
def test_bytes_that_are_no_proof_are_none(data: bytes) -> None:
    assert proof_memory.unpacked(data) is None


def test_the_rules_have_a_name_that_holds() -> None:
    assert proof_memory.rules_version() == proof_memory.rules_version()
    assert len(proof_memory.rules_version()) == 8


def _scan(folder: Path) -> list[Group]:
    request = ScanRequest((Root(folder),), jobs=1)
    standing: dict[str, Group] = {}
    with open_ports(request) as ports:
        for event in find_groups(request, ports, CancelToken()):
            if isinstance(event, GroupsFound):
                for key in event.retired:
                    standing.pop(key, None)
                standing.update((g.id, g) for g in event.groups)
    return sorted(standing.values(), key=lambda g: g.id)


def test_only_what_changed_is_proven_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    proven: list[bytes] = []
    decoded: list[bytes] = []
    run = DecoderPool.run

    def watched(self: DecoderPool, task: str, path: bytes, **options: object) -> object:
        (proven if task == proving.TASK else decoded).append(path)
        return run(self, task, path, **options)

    monkeypatch.setattr(DecoderPool, "run", watched)
    cat, coffee = photo("chelsea"), photo("coffee")
    cat.save(tmp_path / "cat.jpg", quality=95)
    cat.resize((225, 150)).save(tmp_path / "cat small.jpg")
    cat.save(tmp_path / "cat 60.jpg", quality=60)
    coffee.save(tmp_path / "coffee.png")
    coffee.save(tmp_path / "coffee.bmp")
    coffee.save(tmp_path / "coffee.jpg")
    first = _scan(tmp_path)
    assert sorted(len(g.files) for g in first) == [3, 3]
    assert proven
    assert decoded
    proven.clear()
    decoded.clear()
    assert _scan(tmp_path) == first
    assert (proven, decoded) == ([], [])
    shutil.copyfile(tmp_path / "coffee.jpg", tmp_path / "cat 60.jpg")
    after = _scan(tmp_path)
    assert sorted(len(g.files) for g in after) == [2, 4]
    unchanged = {os.fsencode(tmp_path / name) for name in ("cat.jpg", "cat small.jpg")}
    assert decoded
    assert not unchanged & {*decoded, *proven}
