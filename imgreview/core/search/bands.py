"""Bands of bits for exact Hamming search: which to cut, how to probe them, what a probe costs.

If two codes differ in at most r bits and the code is cut into k disjoint bands with allowances
f_1 … f_k such that the sum of (f_i + 1) is r + 1, then in some band i they differ in at most f_i
bits (pigeonhole). So looking up every band with up to f_i of its bits flipped finds every
neighbour. Source: Norouzi, Punjani, Fleet, "Fast exact search in Hamming space with multi-index
hashing", TPAMI 2014; the uneven allowances are Qin et al., "GPH", ICDE 2018.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import comb

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]  # (n, words): codes as 64-bit words

# Nanoseconds on one core, from timing the NumPy code below; only their ratios matter.
PROBE_NS = 3.0
CANDIDATE_NS = 12.0
LINEAR_NS = 4.0
CLUMPING = 3.0  # hashes of real photos fill buckets this much more than random ones
WIDEST = 21  # a table of 2^21 offsets is 8 MB
SPARSE = 2  # a table has at most so many times as many places as codes, as a power of two
MOST_MASKS = 8_000
ROWS = 1 << 16  # codes whose bits are shuffled in one go


@dataclass(frozen=True, slots=True)
class Band:
    """`width` bits from bit `offset` on, probed with up to `flips` bits flipped."""

    offset: int
    width: int
    flips: int


def to_words(codes: NDArray[np.uint8], bits: int) -> Words:
    """Return (n, bits / 8) codes as words, their bits shuffled in one fixed way.

    Neighbouring bits of an image hash are alike; a stride that is prime to the length spreads
    them, so that every band holds bits from all over the picture and its buckets stay small.
    """
    stride = 27 if bits <= 64 else 103
    order = np.arange(bits) * stride % bits
    width = -(-bits // 64) * 8
    packed = np.zeros((len(codes), width), dtype=np.uint8)
    for first in range(0, len(codes), ROWS):  # as bits they take eight times the memory, twice
        rows = slice(first, first + ROWS)
        spread = np.unpackbits(codes[rows], axis=1)[:, order]
        packed[rows, : bits // 8] = np.packbits(spread, axis=1, bitorder="little")
    return packed.view("<u8").astype(np.uint64, copy=False)


def key(words: Words, band: Band) -> NDArray[np.int64]:
    """Return the bits of one band of each row as a number below 2^width."""
    word, shift = divmod(band.offset, 64)
    value = words[:, word] >> np.uint64(shift)
    if shift + band.width > 64:
        value = value | (words[:, word + 1] << np.uint64(64 - shift))
    return (value & np.uint64((1 << band.width) - 1)).astype(np.int64)


@lru_cache(maxsize=64)
def masks(width: int, flips: int) -> NDArray[np.int64]:
    """Return every number of `width` bits with at most `flips` bits set, fewest first."""
    found = [
        sum(1 << bit for bit in chosen)
        for count in range(flips + 1)
        for chosen in combinations(range(width), count)
    ]
    return np.array(found, dtype=np.int64)


def probes(width: int, flips: int) -> int:
    """Return how many masks there are."""
    return sum(comb(width, count) for count in range(flips + 1))


def _cut(bits: int, radius: int, count: int, width: int) -> tuple[Band, ...]:
    spare = radius + 1 - count
    return tuple(
        Band(i * (bits // count), width, spare // count + (i < spare % count)) for i in range(count)
    )


@lru_cache(maxsize=256)
def plan(bits: int, radius: int, entries: int) -> tuple[Band, ...]:
    """Return the cheapest bands for `entries` codes; none when a linear scan is cheaper."""
    best: tuple[Band, ...] = ()
    cheapest = LINEAR_NS * entries * -(-bits // 64)
    for count in range(1, min(radius + 1, bits) + 1):
        most = min(WIDEST, bits // count, entries.bit_length() + SPARSE)
        for width in range(min(4, most), most + 1):
            bands = _cut(bits, radius, count, width)
            if any(b.flips > b.width or probes(b.width, b.flips) > MOST_MASKS for b in bands):
                continue
            bucket = CLUMPING * entries / 2**width
            each = PROBE_NS + CANDIDATE_NS * bucket
            cost = sum(probes(b.width, b.flips) for b in bands) * each
            if cost < cheapest:
                best, cheapest = bands, cost
    return best


def apart(a: Words, b: Words) -> NDArray[np.int64]:
    """Return the Hamming distance of each row of `a` to the same row of `b`."""
    different: NDArray[np.int64] = np.bitwise_count(a ^ b).sum(axis=-1, dtype=np.int64)
    return different
