"""Pictures that are no duplicates: remembered by content, named, carried in a file."""

import json
import random
from pathlib import Path

import pytest

from imgreview.core.errors import UserError
from imgreview.core.store import judgement_file
from imgreview.core.store.judgements import Judgement
from imgreview.core.store.sessions import SessionStore

A, B, C = (bytes([n]) * 32 for n in (1, 2, 3))


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    return SessionStore(tmp_path / "s.db")


def test_pairs_are_listed_with_the_names_that_are_known(store: SessionStore) -> None:
    with store:
        store.ignore((B, A))
        store.name_contents({A: Path("/x/a.jpg")})
        store.name_contents({A: Path("/y/caf\udce9.jpg")})
        (one,) = store.judgements()
        assert one.pair == (A, B)
        assert one.names == (Path("/y/caf\udce9.jpg"), None)
        assert one.added > 1e9


def test_the_newest_come_first_and_old_ones_keep_their_time(store: SessionStore) -> None:
    with store:
        assert store.add_judgements([((A, B), 10.0), ((C, A), 20.0)]) == 2
        assert store.add_judgements([((B, A), 99.0), ((B, C), 5.0)]) == 1
        assert [(j.pair, j.added) for j in store.judgements()] == [
            ((A, C), 20.0),
            ((A, B), 10.0),
            ((B, C), 5.0),
        ]
        store.revoke((B, A), (C, B))
        assert store.ignored_pairs() == {(A, C)}


def test_a_file_brings_back_what_was_written(tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    odd = Path("/x/caf\udce9.jpg")
    written = (Judgement((A, B), 1.7e9, (odd, None)), Judgement((B, C), 0.0, (None, None)))
    judgement_file.write(file, written)
    assert judgement_file.read(file) == written
    assert [p.name for p in tmp_path.iterdir()] == ["list.json"]


def good() -> dict[str, object]:
    return {"a": A.hex(), "b": B.hex(), "added": "2026-01-02T03:04:05+00:00", "names": [None, None]}


@pytest.mark.parametrize(
    "entry",
    [
        None,
        [],
        {},
        {**good(), "a": "xyz"},
        {**good(), "a": "00"},
        {**good(), "b": A.hex()},
        {**good(), "added": "yesterday"},
        {**good(), "names": [1, 2]},
        {**good(), "names": ["a"]},
        {**good(), "names": ["a\0b", None]},
    ],
)
def test_a_wrong_pair_is_named(tmp_path: Path, entry: object) -> None:
    file = tmp_path / "list.json"
    data = {"schema": judgement_file.SCHEMA, "pairs": [good(), entry]}
    file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(UserError, match="Pair 2"):
        judgement_file.read(file)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"schema": "other"}', '{"schema": "imgreview.not-duplicates/1"}']
)
def test_another_file_is_refused_by_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "list.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"list\.json"):
        judgement_file.read(file)


def test_noise_is_never_more_than_a_sentence(tmp_path: Path) -> None:
    rng = random.Random(3)
    file = tmp_path / "list.json"
    for _ in range(50):
        file.write_bytes(rng.randbytes(rng.randrange(200)))
        with pytest.raises(UserError):
            judgement_file.read(file)
    with pytest.raises(UserError):
        judgement_file.read(tmp_path / "missing.json")
    with pytest.raises(UserError):
        judgement_file.write(tmp_path / "no" / "folder.json", ())
