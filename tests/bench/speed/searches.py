"""Searches among synthetic fingerprints: Hamming with eight orientations, and cosine."""

import json
import resource
import sys
import time
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.search import cosine
from imgreview.core.search.hamming import HammingIndex, brute_force
from tests.bench.speed.processes import measured

Codes = NDArray[np.uint8]

PICTURES = 100_000  # whose eight turns are asked at once
RADIUS = 8
SAMPLE = 200  # pictures whose neighbours are checked against a comparison with everything
THRESHOLD = 0.5
CROWDS = (0.002, 0.001, 0.0005)  # shares of all pictures that lie in one dense cluster each


@dataclass(frozen=True, slots=True)
class Search:
    """One search: items, seconds of wall clock and CPU, peak bytes, pairs found and expected.

    The expected ones are the planted pairs and, for a sample, what brute force finds. `extra` is
    how many of the sample's were found though brute force does not know them: never any.
    """

    name: str
    items: int
    seconds: float
    cpu: float
    peak: int
    found: int
    planted: int
    extra: int = 0


def synthetic_codes(count: int, seed: int = 1) -> tuple[Codes, int]:
    """Return (count, 8, 8) uint8 codes of pictures in eight turns, and how many were planted.

    Mostly noise, whose turned codes are noise as well. One in a hundred is another one, in any of
    its turns, with up to 8 bits turned over; a few per mille lie in three dense clusters, within a
    few bits of one code, as pictures of one dark scene do.
    """
    rng = np.random.default_rng(seed)
    codes = rng.integers(0, 256, (count, 8, 8), dtype=np.uint8)
    planted = count // 100
    turns = rng.integers(0, 8, planted)
    copies = codes[np.arange(planted), turns].copy()
    codes[count - planted :, 0] = copies ^ _flipped(rng, planted, RADIUS)
    begin = planted
    for share in CROWDS:
        size = int(count * share)
        codes[begin : begin + size] = codes[begin]
        codes[begin : begin + size, 0] ^= _flipped(rng, size, 6)
        begin += size
    return codes, planted


def _flipped(rng: np.random.Generator, count: int, most: int) -> Codes:
    """Return (count, 8) uint8 masks with up to `most` of 64 bits set, evenly spread."""
    ranks = rng.random((count, 64)).argsort(axis=1)
    return np.packbits(ranks < rng.integers(0, most + 1, (count, 1)), axis=1)


def hamming(count: int, seed: int = 1) -> Search:
    """Search all pairs within 8 bits of 64 among `count` pictures, each asked in eight turns."""
    codes, planted = synthetic_codes(count, seed)
    before, cpu, start = _peak(), time.process_time(), time.monotonic()
    index = HammingIndex(64, RADIUS)
    index.add(np.ascontiguousarray(codes[:, 0]))
    parts: list[NDArray[np.int64]] = []
    for begin in range(0, count, PICTURES):
        rows, items, _ = index.query(codes[begin : begin + PICTURES].reshape(-1, 8))
        pairs = (rows // 8 + begin) * count + items  # a pair as one number
        parts.append(np.unique(pairs[rows // 8 + begin != items]))
    pairs = np.concatenate(parts)
    seconds, cpu = time.monotonic() - start, time.process_time() - cpu
    peak = max(_peak(), before)
    first, last = np.arange(planted), count - planted + np.arange(planted)
    held = int(np.isin(first * count + last, pairs).sum())
    sample = np.random.default_rng(seed).choice(count, min(SAMPLE, count), replace=False)
    asked, items, _ = brute_force(codes[:, 0], codes[sample].reshape(-1, 8), RADIUS)
    owner = sample[asked // 8]
    wanted = np.unique((owner * count + items)[owner != items])
    told = pairs[np.isin(pairs // count, sample)]
    missing, extra = np.setdiff1d(wanted, told), np.setdiff1d(told, wanted)
    return Search(
        "Hamming ≤ 8, eight turns",
        count,
        seconds,
        cpu,
        peak,
        held + len(wanted) - len(missing),
        planted + len(wanted),
        len(extra),
    )


def vectors(count: int, width: int = 512, seed: int = 1) -> Search:
    """Search all pairs of cosine ≥ 0.5 among `count` unit vectors, with FAISS above 100,000.

    Embeddings of photographs lie in clusters and have far fewer dimensions than numbers: these are
    noisy mixtures of 64 directions. A hundredth are copies of others, more or less alike; the
    expected pairs are those of a sample compared with everything.
    """
    rng = np.random.default_rng(seed)
    basis = rng.standard_normal((64, width), dtype=np.float32)
    items = rng.standard_normal((count, 64), dtype=np.float32) @ basis
    items += rng.standard_normal((count, width), dtype=np.float32) * 2
    copies = max(1, count // 100)
    noise = rng.standard_normal((copies, width), dtype=np.float32)
    amount = rng.uniform(0.1, 1.2, (copies, 1)).astype(np.float32)
    items[count - copies :] = items[:copies] + amount * items[:copies].std() * noise
    items = cosine.normalised(items)
    cpu, start = time.process_time(), time.monotonic()
    rows, found, _ = cosine.neighbours(items, items, THRESHOLD)
    seconds, cpu = time.monotonic() - start, time.process_time() - cpu
    peak = _peak()
    sample = np.concatenate([np.arange(copies), rng.choice(count, min(SAMPLE, count))])
    sample = np.unique(sample)
    asked, near, _ = cosine.neighbours(items, items[sample], THRESHOLD, approximate=False)
    wanted = sample[asked] * count + near
    told = rows * count + found
    held = int(np.isin(wanted, told).sum())
    return Search(f"cosine ≥ {THRESHOLD}", count, seconds, cpu, peak, held, len(wanted))


def alone(kind: str, count: int) -> Search:
    """Run one of the searches in a process of its own, so that its peak of memory is its own."""
    run = measured([sys.executable, "-m", "tests.bench.speed.searches", kind, str(count)])
    return Search(**run.said)


def _peak() -> int:
    """Return the most bytes that this process ever held."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    kind = hamming if sys.argv[1] == "hamming" else vectors
    print(json.dumps(asdict(kind(int(sys.argv[2])))))
