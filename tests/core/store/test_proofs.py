"""Proofs are kept with both files and go with either."""

from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.domain import FileId
from imgreview.core.store.fingerprints import FingerprintStore
from imgreview.core.store.proofs import Pair, ProofStore, key_of
from tests.core.store.samples import file_id

A, B, C = file_id(b"caf\xe9.jpg"), file_id("b.jpg"), file_id("c.jpg")


def among(proofs: ProofStore, *files: FileId) -> dict[Pair, bytes]:
    """Return the proofs of all pairs of these files."""
    held = proofs.get_many(files)
    pairs = ((a, b) for a in files for b in files)
    return {pair: held[key_of(*pair)] for pair in pairs if key_of(*pair) in held}


@pytest.fixture
def store(tmp_path: Path) -> FingerprintStore:
    store = FingerprintStore(tmp_path / "fingerprints.sqlite")
    store.put_many([(f, b"key", "m", b"1") for f in (A, B, C)])
    return store


def test_proofs_of_pairs_among_the_asked_files_come_back_in_their_order(
    store: FingerprintStore,
) -> None:
    proofs = ProofStore(store, "orb", b"v1")
    proofs.put_many([((A, B), b"ab"), ((B, A), b"ba"), ((A, C), b"ac")])
    assert among(proofs, A, B) == {(A, B): b"ab", (B, A): b"ba"}
    assert among(proofs, A, B, C) == {(A, B): b"ab", (B, A): b"ba", (A, C): b"ac"}
    proofs.put_many([((A, B), b"new")])
    assert among(proofs, A, B)[A, B] == b"new"
    assert among(proofs) == {}


def test_other_rules_and_other_features_do_not_see_them(store: FingerprintStore) -> None:
    ProofStore(store, "orb", b"v1").put_many([((A, B), b"ab")])
    assert among(ProofStore(store, "orb", b"v2"), A, B) == {}
    assert among(ProofStore(store, "sift", b"v1"), A, B) == {}
    ProofStore(store, "orb", b"v2").put_many([((A, B), b"later")])
    assert among(ProofStore(store, "orb", b"v1"), A, B) == {}
    assert among(ProofStore(store, "orb", b"v2"), A, B) == {(A, B): b"later"}


@pytest.mark.parametrize("changed", ["first", "second"])
@pytest.mark.parametrize("field", ["size", "mtime_ns", "ctime_ns"])
def test_a_changed_file_has_no_proofs(store: FingerprintStore, changed: str, field: str) -> None:
    a, b = replace(A, ctime_ns=5), replace(B, ctime_ns=6)
    store.put_many([(f, b"key", "m", b"1") for f in (a, b)])
    proofs = ProofStore(store, "orb", b"v1")
    proofs.put_many([((a, b), b"ab")])
    assert among(proofs, a, b) == {(a, b): b"ab"}
    old = a if changed == "first" else b
    news = {
        "size": replace(old, size=99),
        "mtime_ns": replace(old, mtime_ns=99),
        "ctime_ns": replace(old, ctime_ns=99),
    }
    new = news[field]
    now = [new, b] if changed == "first" else [a, new]
    assert among(proofs, *now) == {}
    store.put_many([(new, b"other", "m", b"2")])
    assert among(proofs, *now) == {}
    if field != "ctime_ns":  # the row of the old state went, and the proof with it
        store.put_many([(old, b"key", "m", b"1")])
        assert among(proofs, a, b) == {}


def test_a_pair_of_unknown_files_is_not_kept(store: FingerprintStore) -> None:
    proofs = ProofStore(store, "orb", b"v1")
    stranger = file_id("stranger.jpg")
    proofs.put_many([((A, stranger), b"x"), ((stranger, A), b"y"), ((A, B), b"ab")])
    assert among(proofs, A, B, stranger) == {(A, B): b"ab"}


def test_clearing_the_cache_forgets_proofs(store: FingerprintStore) -> None:
    proofs = ProofStore(store, "orb", b"v1")
    proofs.put_many([((A, B), b"ab")])
    store.clear()
    store.put_many([(f, b"key", "m", b"1") for f in (A, B)])
    assert among(proofs, A, B) == {}
