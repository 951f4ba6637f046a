"""One picture's local features against those of many others, without an index.

For a single question comparing everything costs less than building the tables of
`core.search.descriptors` (half a millisecond a picture), and it misses nothing.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from imgreview.core.search.descriptors import BYTES, COMMON, MIN_MATCHES, RADIUS
from imgreview.core.search.geometry import agreement


def votes_of(asked: NDArray[np.uint8], others: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
    """Return for each other picture the weight of the features that agree on one transform.

    `asked` is (n, 36) uint8, a sketch, and so is each of `others`. The weights mean the same as
    those of `DescriptorIndex.votes`: features that many pictures have count little.
    """
    votes = np.zeros(len(others), np.float32)
    matches = [_close(asked, other) for other in others]
    common = np.bincount(
        np.concatenate([m[0] for m in matches] or [np.empty(0, np.int64)]), minlength=len(asked)
    )
    rarity = np.minimum(1, COMMON / np.maximum(common, 1)).astype(np.float32)
    for number, (first, second) in enumerate(matches):
        if len(first) < MIN_MATCHES:
            continue
        geometry = np.concatenate([asked[:, BYTES:], others[number][:, BYTES:]])
        pair = np.zeros(len(first), np.int64)
        weight = agreement(pair, first, second + len(asked), geometry, rarity[first])
        votes[number] = weight.max()
    return votes


def _close(
    asked: NDArray[np.uint8], other: NDArray[np.uint8]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the rows of the features within RADIUS bits of each other."""
    mine, theirs = _words(asked), _words(other)
    distance = np.zeros((len(mine), len(theirs)), np.uint16)
    for word in range(mine.shape[1]):
        distance += np.bitwise_count(mine[:, None, word] ^ theirs[None, :, word])
    first, second = np.nonzero(distance <= RADIUS)
    return first, second


def _words(sketch: NDArray[np.uint8]) -> NDArray[np.uint64]:
    return np.ascontiguousarray(sketch[:, :BYTES]).view(np.uint64)
