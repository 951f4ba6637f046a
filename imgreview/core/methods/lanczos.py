"""Pillow's Lanczos reduction of a grey picture, bit for bit, as a few small matrix products.

Pillow multiplies 8-bit pixels by fixed-point weights and adds them up in whole numbers. All of
these are far below 2^53, so the same sums in float64 are exact, and a BLAS makes them several
times as fast as a loop over the taps. Checked against Pillow pixel by pixel in the tests.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SUPPORT = 3.0  # of the Lanczos window, in pixels of the result
BITS = 22  # Pillow's fixed point for 8-bit channels
PRECISION = 1 << BITS
COLUMNS = 8  # columns of the result in one product: the weights form a band, zeros cost time
WHOLE = 300_000  # products up to which calls cost more time than zeros
WORTH = 4  # times smaller from which this is faster than Pillow

Band = tuple[slice, slice, NDArray[np.float64]]  # columns read, columns made, weights


class Reducer:
    """Reduces pictures; remembers the weights of widths that were met before.

    In a folder of one camera's pictures the weights are made once. Of widths that come only once
    they would cost more than they save: those are left to Pillow.
    """

    def __init__(self) -> None:
        self._met: set[tuple[int, int]] = set()

    def reduce(self, grey: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
        """Return an (H, W) picture as (height, width) uint8, as Pillow's `resize` does it."""
        if not self._known(grey.shape[1], width):
            whole = Image.fromarray(grey)
            return np.asarray(whole.resize((width, height), Image.Resampling.LANCZOS), np.uint8)
        narrow = narrowed(grey, width)
        if self._known(grey.shape[0], height):  # the second pass is the first one lying down
            return np.ascontiguousarray(narrowed(narrow.T, height).T)
        high = Image.fromarray(narrow)
        return np.asarray(high.resize((width, height), Image.Resampling.LANCZOS), np.uint8)

    def _known(self, size: int, made: int) -> bool:
        """Return whether the products are worth it: far smaller, and not for the first time."""
        key = (size, made)
        met = key in self._met
        self._met.add(key)
        return met and size >= WORTH * made


def narrowed(pixels: NDArray[np.uint8], width: int) -> NDArray[np.uint8]:
    """Return an (H, W) uint8 picture reduced to (H, width): the first of Pillow's two passes."""
    values = pixels.astype(np.float64)
    size = pixels.shape[1]
    sums = np.empty((len(values), width))
    columns = width if values.size * width <= WHOLE else COLUMNS
    for read, write, weights in _bands(size, width, columns):
        np.matmul(values[:, read], weights, out=sums[:, write])
    sums += 0.5  # to the nearest whole number, halves up
    np.maximum(sums, 0, out=sums)
    np.minimum(sums, 255, out=sums)
    return sums.astype(np.uint8)


def weights_of(size: int, width: int) -> NDArray[np.float64]:
    """Return the (size, width) whole-number weights of each pixel read for each pixel made."""
    scale = size / width
    stretch = max(scale, 1.0)
    centre = (np.arange(width) + 0.5) * scale
    first, end = _read(size, width)
    place = first + np.arange((end - first).max())[:, None]
    x = (place - centre + 0.5) * (1.0 / stretch)
    window = np.sinc(x) * np.sinc(x / SUPPORT)
    used = (place < end) & (x >= -SUPPORT) & (x < SUPPORT)
    window[~used] = 0
    window /= np.cumsum(window, axis=0)[-1]
    taps = np.trunc(window * PRECISION + np.where(window < 0, -0.5, 0.5))
    weights = np.zeros((size, width))
    weights[place[used], np.nonzero(used)[1]] = taps[used]
    return weights


def _read(size: int, width: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first pixel that is read for each pixel made, and the one behind the last."""
    scale = size / width
    reach = SUPPORT * max(scale, 1.0)
    centre = (np.arange(width) + 0.5) * scale
    first = np.maximum(np.trunc(centre - reach + 0.5), 0)
    end = np.minimum(np.trunc(centre + reach + 0.5), size)
    return first.astype(np.int64), end.astype(np.int64)


@lru_cache(maxsize=256)
def _bands(size: int, width: int, columns: int) -> tuple[Band, ...]:
    """Return the products of a pass; the weights are fractions of one, exact in float64."""
    weights = weights_of(size, width) / PRECISION
    first, end = _read(size, width)
    bands: list[Band] = []
    for start in range(0, width, columns):
        write = slice(start, min(start + columns, width))
        read = slice(int(first[write.start]), int(end[write.stop - 1]))
        bands.append((read, write, np.ascontiguousarray(weights[read, write])))
    return tuple(bands)
