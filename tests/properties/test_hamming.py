"""The Hamming index equals brute force, whatever the codes, the radius and the order of adding."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from imgreview.core.search import segment as segment_module
from imgreview.core.search.hamming import HammingIndex, brute_force


def clumped(seed: int, count: int, bits: int, spread: int) -> NDArray[np.uint8]:
    """Return codes around few centres: equal ones, near ones and some random ones."""
    rng = np.random.default_rng(seed)
    centres = rng.integers(0, 2, (max(1, count // 8), bits), dtype=np.uint8)
    codes = centres[rng.integers(0, len(centres), count)]
    for row in range(count):
        codes[row, rng.integers(0, bits, rng.integers(0, spread + 1))] ^= 1
    codes[: count // 10] = rng.integers(0, 2, (count // 10, bits), dtype=np.uint8)
    return np.packbits(codes, axis=1)


def same(index: HammingIndex, items: NDArray[np.uint8], queries: NDArray[np.uint8]) -> None:
    found = index.query(queries)
    expected = brute_force(items, queries, index.radius)
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_array_equal(a, b)


@settings(max_examples=500, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    bits=st.sampled_from([8, 64, 72, 256]),
    radius=st.integers(0, 24),
    sizes=st.lists(st.integers(0, 60), min_size=1, max_size=4),
    spread=st.integers(0, 30),
)
def test_equals_brute_force_while_growing(
    seed: int, bits: int, radius: int, sizes: list[int], spread: int
) -> None:
    index = HammingIndex(bits, min(radius, bits))
    codes = clumped(seed, sum(sizes) + 20, bits, spread)
    queries = codes[-20:]
    done = 0
    for size in sizes:
        index.add(codes[done : done + size])
        done += size
        assert len(index) == done
        same(index, codes[:done], queries)
    same(index, codes[:done], codes[:done])


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), bits=st.sampled_from([64, 256]), radius=st.integers(0, 12))
def test_equals_brute_force_where_the_bands_are_used(seed: int, bits: int, radius: int) -> None:
    index = HammingIndex(bits, radius)
    codes = clumped(seed, 6000, bits, 12)
    index.add(codes)
    same(index, codes, codes[:300])


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), radius=st.integers(0, 8), cap=st.integers(1, 20))
def test_cap_keeps_the_nearest(seed: int, radius: int, cap: int) -> None:
    codes = clumped(seed, 700, 64, 4)
    index = HammingIndex(64, radius)
    index.add(codes[:300])
    index.add(codes[300:])
    query, row, distance = brute_force(codes, codes, radius)
    expected = []
    for asked in range(len(codes)):
        mine = query == asked
        nearest = sorted(zip(distance[mine].tolist(), row[mine].tolist(), strict=True))[:cap]
        expected += [(asked, r, d) for d, r in sorted(nearest, key=lambda pair: pair[1])]
    found = index.query(codes, cap=cap)
    assert list(zip(*(column.tolist() for column in found), strict=True)) == expected
    assert index.truncated == int((np.bincount(query, minlength=len(codes)) > cap).sum())


def test_small_blocks_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = clumped(3, 5000, 64, 10)
    index = HammingIndex(64, 10)
    index.add(codes)
    whole = index.query(codes[:500])
    monkeypatch.setattr(segment_module, "BLOCK", 257)
    pieces = index.query(codes[:500])
    for a, b in zip(whole, pieces, strict=True):
        np.testing.assert_array_equal(a, b)
