"""Searches among synthetic fingerprints: Hamming with eight orientations, and cosine."""

import time
from dataclasses import dataclass

import numpy as np

from imgreview.core.search import cosine
from imgreview.core.search.hamming import HammingIndex

CHUNK = 100_000  # codes asked at once
RADIUS = 8


@dataclass(frozen=True, slots=True)
class Search:
    """One search: how many items, seconds, pairs found and pairs that were planted."""

    name: str
    items: int
    seconds: float
    found: int
    planted: int


def hamming(count: int, seed: int = 1) -> Search:
    """Search all pairs within 8 bits of 64 among `count` codes, each asked in eight turns.

    One in a hundred codes is another one with up to 8 bits turned over.
    """
    rng = np.random.default_rng(seed)
    codes = rng.integers(0, 256, (count, 8), dtype=np.uint8)
    planted = count // 100
    for row in range(planted):
        flip = np.zeros(64, np.uint8)
        flip[rng.choice(64, rng.integers(0, RADIUS + 1), replace=False)] = 1
        codes[count - 1 - row] = codes[row] ^ np.packbits(flip)
    start = time.monotonic()
    index = HammingIndex(64, RADIUS)
    index.add(codes)
    pairs: set[tuple[int, int]] = set()
    for begin in range(0, count, CHUNK):
        part = codes[begin : begin + CHUNK]
        for turn in range(8):  # turned codes of noise are noise: shifted bits cost the same
            asked = part if turn == 0 else np.roll(part, turn, axis=1)
            rows, items, _ = index.query(asked)
            rows = rows + begin
            unlike = rows != items
            if turn == 0:
                pairs.update(zip(rows[unlike].tolist(), items[unlike].tolist(), strict=True))
    seconds = time.monotonic() - start
    found = sum((row, count - 1 - row) in pairs for row in range(planted))
    return Search("Hamming ≤ 8, eight turns", count, seconds, found, planted)


def vectors(count: int, width: int = 512, seed: int = 1) -> Search:
    """Search all pairs of cosine ≥ 0.8 among `count` unit vectors, a hundredth of them copies."""
    rng = np.random.default_rng(seed)
    items = rng.standard_normal((count, width), dtype=np.float32)
    planted = max(1, count // 100)
    noise = rng.standard_normal((planted, width), dtype=np.float32)
    items[count - planted :] = items[:planted] + 0.3 * noise
    items = cosine.normalised(items)
    start = time.monotonic()
    rows, found, _ = cosine.neighbours(items, items, 0.8)
    seconds = time.monotonic() - start
    pairs = set(zip(rows.tolist(), found.tolist(), strict=True))
    held = sum((row, count - planted + row) in pairs for row in range(planted))
    return Search("cosine ≥ 0.8", count, seconds, held, planted)
