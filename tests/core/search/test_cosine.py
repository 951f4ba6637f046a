import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.errors import BugError
from imgreview.core.match.candidates import VectorProposer
from imgreview.core.search import cosine
from imgreview.core.search.cosine import Vectors, neighbours, normalised


def clustered(seed: int, centres: int, each: int, dimension: int, spread: float) -> Vectors:
    rng = np.random.default_rng(seed)
    middle = normalised(rng.standard_normal((centres, dimension)))
    noise = rng.standard_normal((centres * each, dimension)) * spread / np.sqrt(dimension)
    return normalised(np.repeat(middle, each, axis=0) + noise)


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    items=st.integers(0, 90),
    queries=st.integers(0, 40),
    threshold=st.sampled_from([-1.0, 0.0, 0.5, 0.9]),
)
def test_equals_the_plain_product(seed: int, items: int, queries: int, threshold: float) -> None:
    rng = np.random.default_rng(seed)
    a = normalised(rng.standard_normal((items, 16)))
    b = normalised(rng.standard_normal((queries, 16)))
    query, item, value = neighbours(a, b, threshold)
    product = b @ a.T
    expected = np.argwhere(product >= threshold)
    np.testing.assert_array_equal(np.stack([query, item], axis=1), expected.reshape(-1, 2))
    np.testing.assert_allclose(value, product[query, item], atol=1e-5)


def test_small_blocks_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = clustered(1, 40, 50, 32, 0.6)
    whole = neighbours(vectors, vectors, 0.7)
    monkeypatch.setattr(cosine, "BLOCK", 100_000)
    pieces = neighbours(vectors, vectors, 0.7)
    np.testing.assert_array_equal(whole[0], pieces[0])
    np.testing.assert_array_equal(whole[1], pieces[1])
    assert len(whole[0]) >= 40 * 50


def test_shapes_that_do_not_fit_are_a_bug() -> None:
    with pytest.raises(BugError):
        neighbours(np.zeros((2, 3), np.float32), np.zeros((2, 4), np.float32), 0.5)


def test_normalised_rows_have_length_one_and_zero_stays_zero() -> None:
    values = normalised(np.array([[3.0, 4.0], [0.0, 0.0]]))
    np.testing.assert_allclose(values, [[0.6, 0.8], [0.0, 0.0]], rtol=1e-6)
    assert values.dtype == np.float32


def test_faiss_finds_nearly_all_that_the_exact_search_finds() -> None:
    """Copies at cosines of about 0.6 to 0.95 among 2,400 vectors, no false pair."""
    vectors = clustered(2, 800, 3, 64, 0.55)
    exact = neighbours(vectors, vectors, 0.6, approximate=False)
    near = neighbours(vectors, vectors, 0.6, approximate=True)
    truth = set(zip(exact[0].tolist(), exact[1].tolist(), strict=True))
    found = set(zip(near[0].tolist(), near[1].tolist(), strict=True))
    assert len(truth) > 5_000
    wrong = [pair for pair in found - truth if vectors[pair[0]] @ vectors[pair[1]] < 0.5999]
    assert wrong == []
    assert len(found & truth) / len(truth) >= 0.99
    again = neighbours(vectors, vectors, 0.6, approximate=True)
    np.testing.assert_array_equal(near[1], again[1])


def test_without_faiss_large_searches_are_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "faiss", None)
    monkeypatch.setattr(cosine, "LARGE", 100)
    assert not cosine.faiss_here()
    vectors = clustered(3, 50, 4, 32, 0.3)
    query, item, _ = neighbours(vectors, vectors, 0.8)
    expected = np.argwhere(vectors @ vectors.T >= 0.8)
    np.testing.assert_array_equal(np.stack([query, item], axis=1), expected)


def test_faiss_is_chosen_only_where_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def fake(items: Vectors, queries: Vectors, threshold: float) -> cosine.Neighbours:
        asked.append(len(items))
        return cosine._by_blocks(items, queries, threshold)

    monkeypatch.setattr(cosine, "_by_faiss", fake)
    monkeypatch.setattr(cosine, "faiss_here", lambda: True)
    monkeypatch.setattr(cosine, "LARGE", 100)
    vectors = clustered(4, 101, 1, 8, 0.1)
    neighbours(vectors[:99], vectors, 0.9)
    neighbours(vectors, vectors[:5], 0.9)
    assert asked == []
    neighbours(vectors, vectors, 0.9)
    assert asked == [101]


def test_a_large_collection_is_searched_by_faiss_and_finds_the_same_copies(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The proposer of a scan goes over to FAISS by size alone; without FAISS it stays exact."""
    used: list[int] = []
    real = cosine._by_faiss

    def by_faiss(items: Vectors, queries: Vectors, threshold: float) -> cosine.Neighbours:
        used.append(len(items))
        return real(items, queries, threshold)

    monkeypatch.setattr(cosine, "_by_faiss", by_faiss)
    vectors = clustered(5, 300, 2, 48, 0.5)
    both = np.stack([vectors, vectors[:, ::-1]], axis=1)  # upright and mirrored
    ids = list(range(len(vectors)))

    def proposed() -> set[tuple[int, int]]:
        proposer = VectorProposer(0.5)
        proposer.add(ids, both)
        return proposer.finish(ids)

    exact = proposed()
    assert used == []
    monkeypatch.setattr(cosine, "LARGE", 500)
    near = proposed()
    assert used == ([600, 600] if cosine.faiss_here() else [])
    copies = {(n, n + 1) for n in range(0, 600, 2)}
    assert len(copies & exact) > 290
    assert len(copies & near) >= 0.98 * len(copies & exact)
    assert near <= exact
