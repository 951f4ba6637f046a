import numpy as np
import pytest

from imgreview.core.errors import BugError
from imgreview.core.search.bands import plan, probes
from imgreview.core.search.hamming import HammingIndex, brute_force


def random_codes(count: int, bits: int = 64, seed: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, bits // 8), dtype=np.uint8)


def test_wrong_shapes_are_a_bug() -> None:
    index = HammingIndex(64, 5)
    with pytest.raises(BugError):
        index.add(np.zeros((3, 32), dtype=np.uint8))
    with pytest.raises(BugError):
        index.query(np.zeros(8, dtype=np.uint8))
    with pytest.raises(BugError):
        HammingIndex(60, 5)


def test_an_empty_index_and_an_empty_query_find_nothing() -> None:
    index = HammingIndex(64, 5)
    assert [len(column) for column in index.query(random_codes(3))] == [0, 0, 0]
    index.add(random_codes(3))
    assert [len(column) for column in index.query(random_codes(0))] == [0, 0, 0]


def test_rows_are_numbered_in_the_order_of_adding() -> None:
    codes = random_codes(30)
    index = HammingIndex(64, 0)
    for start in range(0, 30, 10):
        index.add(codes[start : start + 10])
    query, row, distance = index.query(codes[::-1])
    assert query.tolist() == list(range(30))
    assert row.tolist() == list(range(29, -1, -1))
    assert not distance.any()


@pytest.mark.parametrize(("bits", "radius"), [(64, 5), (64, 10), (256, 20), (256, 40)])
@pytest.mark.parametrize("entries", [1 << 14, 1 << 17, 1 << 20])
def test_plans_keep_the_pigeonhole_promise_and_are_sublinear(
    bits: int, radius: int, entries: int
) -> None:
    bands = plan(bits, radius, entries)
    assert sum(band.flips + 1 for band in bands) == radius + 1
    taken = [bit for band in bands for bit in range(band.offset, band.offset + band.width)]
    assert len(taken) == len(set(taken)) <= bits
    assert max(taken) < bits
    looked_at = sum(probes(b.width, b.flips) * (1 + entries / 2**b.width) for b in bands)
    assert looked_at < entries / 2


def test_few_codes_are_simply_scanned() -> None:
    assert plan(64, 10, 64) == ()


def test_many_random_codes_need_no_linear_scan() -> None:
    codes = random_codes(30_000)
    codes[1000:1100] = codes[:100]
    codes[1000:1100, 3] ^= 0b101
    index = HammingIndex(64, 5)
    index.add(codes)
    query, row, distance = index.query(codes[:200])
    assert index.linear_scans == 0
    expected = brute_force(codes, codes[:200], 5)
    np.testing.assert_array_equal(row, expected[1])
    assert set(distance[query < 100].tolist()) == {0, 2}


def test_equal_codes_are_one_entry_and_a_cap_bounds_the_answer() -> None:
    """20,000 white pictures would be 400 million pairs."""
    codes = np.concatenate([np.zeros((20_000, 8), dtype=np.uint8), random_codes(500)])
    index = HammingIndex(64, 8)
    index.add(codes)
    query, row, _ = index.query(codes, cap=10)
    assert np.bincount(query).max() == 10
    assert row[query == 19_999].tolist() == list(range(10))
    assert index.truncated == 20_000
    crowds = index.crowds(100)
    assert [len(rows) for rows in crowds] == [20_000]
    assert crowds[0].tolist() == list(range(20_000))


def test_a_clump_costs_no_more_than_a_linear_scan() -> None:
    """All codes agree but for their last 14 bits, so the buckets are huge."""
    codes = np.zeros((12_000, 8), dtype=np.uint8)
    codes[:, 6:] = np.arange(12_000, dtype=">u2").view(np.uint8).reshape(-1, 2)
    index = HammingIndex(64, 8)
    index.add(codes)
    query, row, distance = index.query(codes[:40])
    assert index.linear_scans == 40
    expected = brute_force(codes, codes[:40], 8)
    for found, wanted in zip((query, row, distance), expected, strict=True):
        np.testing.assert_array_equal(found, wanted)


def test_codes_of_256_bits_across_word_borders() -> None:
    codes = random_codes(9_000, 256)
    near = codes[:300].copy()
    flips = np.random.default_rng(1).integers(0, 256, (300, 12))
    bits = np.unpackbits(near, axis=1)
    for bit, places in zip(bits, flips, strict=True):
        bit[places] ^= 1
    index = HammingIndex(256, 20)
    index.add(codes)
    query, row, _ = index.query(np.packbits(bits, axis=1))
    assert query.tolist() == row.tolist() == list(range(300))
