"""Perceptual hash: the signs of the lowest frequencies around their median."""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.methods.base import HASHES, Picture, orientations
from imgreview.core.methods.codes import above_median, pack, pack_all, shrink, side

OVERSAMPLE = 4  # ImageHash's highfreq_factor
# Coefficients reach 4 * 64 * 64 * 255 and float64 rounds them by about 1e-9: far below this.
TOLERANCE = 1e-6


class PerceptualHash:
    """`imagehash.phash`: DCT-II of a small square, low frequencies against their median.

    Computed as two small matrix products; where the two middle coefficients are so close that
    rounding would decide a bit (symmetric and flat pictures), ImageHash itself is asked.
    Source: N. Krawetz, "Looks Like It", hackerfactor.com, 2011; ImageHash 4.3.
    """

    name = "phash"
    title = "Perceptual hash (pHash)"
    version = 1

    def compute(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hash of a picture, `bits` / 8 bytes."""
        edge = side(bits)
        small = shrink(image, edge * OVERSAMPLE, edge * OVERSAMPLE)
        return _code(_spectrum(small, edge), small, edge)

    def compute_all(self, image: Picture, bits: int = 64) -> bytes:
        """Return the hashes of the eight `orientations` of the shrunken square picture.

        Turning a picture transposes its spectrum and mirroring it changes the sign of every
        second column, so that one transform serves all eight.
        """
        edge = side(bits)
        small = shrink(image, edge * OVERSAMPLE, edge * OVERSAMPLE)
        upright = _spectrum(small, edge)
        order, signs = _turns(edge)
        stack = upright.ravel()[order] * signs
        ordered = np.sort(stack.reshape(len(stack), -1), axis=1)
        low, high = ordered[:, edge * edge // 2 - 1], ordered[:, edge * edge // 2]
        if (high - low > TOLERANCE).all():
            return pack_all(stack > low[:, None, None])
        turned = zip(stack, orientations(small), strict=True)
        return b"".join(_code(block, pixels, edge) for block, pixels in turned)

    def radius(self, bits: int = 64) -> int:
        """Return the recommended Hamming radius for proposing copies."""
        return 10 * bits // 64


@cache
def _turns(edge: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return whence each coefficient of the eight turned spectra comes, and its sign.

    Both are (8, edge, edge).
    """
    places = np.arange(edge * edge).reshape(edge, edge)
    odd = 1.0 - 2.0 * (np.arange(edge) % 2)
    order: list[NDArray[np.int64]] = []
    signs: list[NDArray[np.float64]] = []
    for start in (np.ones((edge, edge)), np.tile(odd, (edge, 1))):
        whence, sign = places, start
        for _ in range(4):
            order.append(whence)
            signs.append(sign)
            whence, sign = whence.T, sign.T * odd[:, None]  # a quarter turn, counter-clockwise
    return np.stack(order), np.stack(signs)


@cache
def _basis(edge: int) -> NDArray[np.float64]:
    """Return the (edge, 4 * edge) rows of the unnormalised DCT-II."""
    size = edge * OVERSAMPLE
    frequency = np.arange(edge)[:, None]
    place = np.arange(size)[None, :]
    return np.asarray(2.0 * np.cos(np.pi * frequency * (2 * place + 1) / (2 * size)))


def _spectrum(small: NDArray[np.uint8], edge: int) -> NDArray[np.float64]:
    basis = _basis(edge)
    return np.asarray(basis @ small.astype(np.float64) @ basis.T)


def _code(block: NDArray[np.float64], small: NDArray[np.uint8], edge: int) -> bytes:
    bits = above_median(block, TOLERANCE)
    if bits is None:
        import imagehash

        picture = Image.fromarray(np.ascontiguousarray(small))
        bits = np.asarray(imagehash.phash(picture, hash_size=edge).hash, dtype=np.bool_)
    return pack(bits)


HASHES.add("phash", PerceptualHash())
