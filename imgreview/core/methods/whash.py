"""Wavelet hash: the coarse Haar approximation of the picture against its median."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.methods.base import HASHES, Picture, orientations
from imgreview.core.methods.codes import above_median, grey_of, pack, shrink, side


class WaveletHash:
    """`imagehash.whash` with its default Haar wavelet.

    The low band of a Haar transform is the block means up to one factor, and taking the overall
    mean away moves all of them and their median alike. So the order of the whole-number block
    sums decides each bit, except where the two middle ones are equal: then ImageHash is asked.
    """

    name = "whash"
    title = "Wavelet hash (wHash)"
    version = 1

    def compute(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hash of a picture, `bits` / 8 bytes."""
        edge = side(bits)
        small = _square(image, edge)
        return _code(_sums(small, edge), small, edge)

    def compute_all(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hashes of the eight `orientations` of the shrunken square picture."""
        edge = side(bits)
        small = _square(image, edge)
        turned = zip(orientations(_sums(small, edge)), orientations(small), strict=True)
        return b"".join(_code(sums, pixels, edge) for sums, pixels in turned)

    def radius(self, bits: int = 64) -> int:
        """Return the recommended Hamming radius for proposing copies."""
        return 5 * bits // 64


def _square(image: Picture, edge: int) -> NDArray[np.uint8]:
    """Return the picture on the largest power-of-two square within it, at least `edge`."""
    grey = grey_of(image)
    natural = 2 ** int(np.log2(min(grey.shape)))
    scale = max(natural, edge)
    return shrink(grey, scale, scale)


def _sums(small: NDArray[np.uint8], edge: int) -> NDArray[np.int64]:
    block = small.shape[0] // edge
    return np.asarray(
        small.reshape(edge, block, edge, block).sum(axis=(1, 3), dtype=np.int64), dtype=np.int64
    )


def _code(sums: NDArray[np.int64], small: NDArray[np.uint8], edge: int) -> bytes:
    bits = above_median(sums, 0)
    if bits is None:
        import imagehash

        picture = Image.fromarray(np.ascontiguousarray(small))
        bits = np.asarray(imagehash.whash(picture, hash_size=edge).hash, dtype=np.bool_)
    return pack(bits)


HASHES.add("whash", WaveletHash())
