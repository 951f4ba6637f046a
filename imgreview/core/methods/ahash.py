"""Average hash: which parts of the picture are brighter than its mean."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods.base import HASHES, Picture, orientations
from imgreview.core.methods.codes import pack, pack_all, shrink, side


class AverageHash:
    """`imagehash.average_hash`, in whole numbers (so exactly equal to it).

    Source: N. Krawetz, "Looks Like It", hackerfactor.com, 2011.
    """

    name = "ahash"
    title = "Average hash (aHash)"
    version = 1

    def compute(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hash of a picture, `bits` / 8 bytes."""
        return pack(_brighter(shrink(image, side(bits), side(bits))))

    def compute_all(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hashes of the eight `orientations` of the shrunken square picture."""
        small = shrink(image, side(bits), side(bits))
        return pack_all(np.stack(orientations(_brighter(small))))

    def radius(self, bits: int = 64) -> int:
        """Return the recommended Hamming radius for proposing copies."""
        return 5 * bits // 64


def _brighter(small: NDArray[np.uint8]) -> NDArray[np.bool_]:
    values = small.astype(np.int64)
    bright: NDArray[np.bool_] = values * values.size > values.sum()
    return bright


HASHES.add("ahash", AverageHash())
