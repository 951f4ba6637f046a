"""Difference hash: where the picture gets brighter from left to right."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods.base import HASHES, Picture, orientations
from imgreview.core.methods.codes import pack, pack_all, shrink, side


class DifferenceHash:
    """`imagehash.dhash` (horizontal differences), exactly.

    Source: N. Krawetz, "Kind of Like That", hackerfactor.com, 2013.
    """

    name = "dhash"
    title = "Difference hash (dHash)"
    version = 1

    def compute(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hash of a picture, `bits` / 8 bytes."""
        edge = side(bits)
        return pack(_rising(shrink(image, edge + 1, edge)))

    def compute_all(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hashes of all eight orientations.

        The small picture is one column wider than high, so the upright, half-turned and mirrored
        orientations come from that one and the quarter turns from a second one that is one row
        higher than wide: turned, each again has ImageHash's shape.
        """
        edge = side(bits)
        wide = orientations(shrink(image, edge + 1, edge))
        high = orientations(shrink(image, edge, edge + 1))
        return pack_all(_rising(np.stack([(high if k % 2 else wide)[k] for k in range(8)])))

    def radius(self, bits: int = 64) -> int:
        """Return the recommended Hamming radius for proposing copies."""
        return 8 * bits // 64


def _rising(small: NDArray[np.uint8]) -> NDArray[np.bool_]:
    rising: NDArray[np.bool_] = small[..., 1:] > small[..., :-1]
    return rising


HASHES.add("dhash", DifferenceHash())
