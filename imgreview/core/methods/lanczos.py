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
WORTH = 4  # times smaller from which this is faster than Pillow

Band = tuple[slice, slice, NDArray[np.float64]]  # columns read, columns made, weights


class Reducer:
    """Reduces pictures; remembers the weights of widths that were met before.

    In a folder of one camera's pictures the weights are made once. Of widths that come only once
    they would cost more than they save: those are left to Pillow.
    """

    def __init__(self) -> None:
        self._met: set[tuple[int, int]] = set()

    def reduce(self, grey: Image.Image, width: int, height: int) -> NDArray[np.uint8]:
        """Return a mode L picture as (height, width) uint8, as `Image.resize` with LANCZOS does."""
        if not self._known(grey.width, width):
            return np.asarray(grey.resize((width, height), Image.Resampling.LANCZOS), np.uint8)
        narrow = narrowed(np.asarray(grey), width)
        if self._known(grey.height, height):  # the second pass is the first one lying down
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
    sums = np.empty((len(values), width))
    for read, write, weights in _bands(pixels.shape[1], width):
        np.matmul(values[:, read], weights, out=sums[:, write])
    made = sums.astype(np.int32)  # 255 times the precision and an overshoot stay below 2^31
    made += PRECISION // 2  # to the nearest whole number, halves up
    made >>= BITS
    np.maximum(made, 0, out=made)
    np.minimum(made, 255, out=made)
    return made.astype(np.uint8)


def weights_of(size: int, width: int) -> NDArray[np.float64]:
    """Return the (size, width) whole-number weights of each pixel read for each pixel made."""
    scale = size / width
    stretch = max(scale, 1.0)
    centre = (np.arange(width) + 0.5) * scale
    first = np.maximum(np.trunc(centre - SUPPORT * stretch + 0.5), 0)
    end = np.minimum(np.trunc(centre + SUPPORT * stretch + 0.5), size)
    place = np.arange(size)[:, None]
    x = (place - centre + 0.5) * (1.0 / stretch)
    window = np.sinc(x) * np.sinc(x / SUPPORT)
    window[(place < first) | (place >= end) | (x < -SUPPORT) | (x >= SUPPORT)] = 0
    window /= np.cumsum(window, axis=0)[-1]
    return np.asarray(np.trunc(window * PRECISION + np.where(window < 0, -0.5, 0.5)))


@lru_cache(maxsize=256)
def _bands(size: int, width: int) -> tuple[Band, ...]:
    weights = weights_of(size, width)
    bands: list[Band] = []
    parts = -(-width // COLUMNS)
    parts = parts if parts > 2 else 2 * parts  # few wide columns overlap much: halves are narrower
    for columns in np.array_split(np.arange(width), parts):
        write = slice(int(columns[0]), int(columns[-1]) + 1)
        used = np.flatnonzero(weights[:, write].any(axis=1))
        read = slice(int(used[0]), int(used[-1]) + 1)
        bands.append((read, write, np.ascontiguousarray(weights[read, write])))
    return tuple(bands)
