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

    window, bins, sizes, gain = _geometry(side, steps)
    total = np.zeros((side, side))
    number = 0
    for tile in tiles:
        level = cv2.subtract(tile, cv2.mean(tile)[0], dtype=cv2.CV_32F)
        cv2.accumulateSquare(cv2.dft(cv2.multiply(level, window, dst=level)), total)
        number += 1
    power = np.bincount(bins, _folded(total).ravel(), steps)
    return np.asarray(power / (sizes * (number * gain)))


def _folded(packed: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the power at each absolute frequency, (n // 2 + 1, n // 2 + 1), of (n, n) squares.

    These are of OpenCV's packed half of a symmetric spectrum: real and imaginary part of a
    frequency lie side by side; in the first and the last column, whose lower half mirrors the
    upper, one below the other.
    """
    half = packed.shape[0] // 2
    pairs = packed[:, 1:-1:2] + packed[:, 2:-1:2]
    ends = packed[:, [0, -1]]
    power = np.empty((half + 1, half + 1))
    power[:, 1:-1] = pairs[: half + 1]
    power[1:-1, 1:-1] += pairs[:half:-1]  # the negative frequencies
    power[0, [0, -1]] = ends[0]
    power[-1, [0, -1]] = ends[-1]
    power[1:-1, [0, -1]] = 2 * (ends[1:-1:2] + ends[2:-1:2])
    return power


@functools.cache
def _geometry(
    side: int, steps: int
) -> tuple[NDArray[np.float32], NDArray[np.intp], NDArray[np.float64], float]:
    """Return the window, each folded value's bin, the sizes of the bins and the window's power.

    The sizes are those of the (side, side // 2 + 1) values that a real transform has.
    """
    hann = np.hanning(side).astype(np.float32)
    window = hann[:, None] * hann[None, :]
    places = np.arange(side // 2 + 1)
    frequency = np.maximum(places[:, None], places) * 2 / side  # 1 is the Nyquist frequency
    bins = np.minimum((frequency * steps).astype(np.intp), steps - 1)
    both = np.where(places % (side // 2) == 0, 1.0, 2.0)  # rows of a frequency and its negative
    sizes = np.bincount(bins.ravel(), np.tile(both[:, None], (1, len(places))).ravel(), steps)
    return window, bins.ravel(), np.asarray(sizes, np.float64), float((window**2).sum())
