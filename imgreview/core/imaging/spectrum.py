"""The mean power spectrum of square tiles of a picture, over squares of equal frequency."""

import functools
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray


def mean_power(tiles: Iterable[NDArray[np.uint8]], side: int, steps: int) -> NDArray[np.float64]:
    """Return the power for each pixel in `steps` even steps up to the Nyquist frequency.

    The mean of the (side, side) uint8 `tiles`, of which there is at least one; `side` is even.
    Each loses its mean and gets a Hann window (Harris, Proc. IEEE 66(1), 1978). Resizing works on
    rows and columns separately: the greater of both frequencies counts.
    """
    import cv2

    window, bins, counts = _geometry(side, steps)
    total = np.zeros((side, side))
    number = 0
    for tile in tiles:
        level = cv2.subtract(tile, cv2.mean(tile)[0], dtype=cv2.CV_32F)
        cv2.accumulateSquare(cv2.dft(cv2.multiply(level, window, dst=level)), total)
        number += 1
    ends = slice(1, -1), [0, -1]  # half of these two columns is packed, its mirror image is not
    power = np.bincount(bins.ravel(), total.ravel(), steps)
    power += np.bincount(bins[ends].ravel(), total[ends].ravel(), steps)
    return np.asarray(power / (counts * (number * float((window**2).sum()))))


@functools.cache
def _geometry(
    side: int, steps: int
) -> tuple[NDArray[np.float32], NDArray[np.intp], NDArray[np.float64]]:
    """Return the window, the (side, side) bins of the values and the size of each bin.

    The values are OpenCV's packed half of the symmetric spectrum: real and imaginary part of a
    frequency side by side, in the first and the last column one below the other. The sizes are
    those of the (side, side // 2 + 1) complex values that a real transform has.
    """
    hann = np.hanning(side).astype(np.float32)
    packed = (np.arange(side) + 1) // 2
    plain = np.minimum(np.arange(side), side - np.arange(side))
    rows = np.tile(plain[:, None], (1, side))
    rows[:, [0, -1]] = packed[:, None]
    window = hann[:, None] * hann[None, :]
    whole = _bins(plain[:, None], np.arange(side // 2 + 1)[None, :], side, steps)
    sizes = np.bincount(whole.ravel(), minlength=steps).astype(np.float64)
    return window, _bins(rows, packed[None, :], side, steps), sizes


def _bins(
    rows: NDArray[np.int64], columns: NDArray[np.int64], side: int, steps: int
) -> NDArray[np.intp]:
    frequency = np.maximum(rows, columns) * 2 / side  # 1 is the Nyquist frequency
    return np.minimum((frequency * steps).astype(np.intp), steps - 1)
