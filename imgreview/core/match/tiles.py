"""The comparison frame and the statistics of its tiles: what every judgement is made from."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Transform = NDArray[np.float64]  # 3x3
CORNER = 0.1  # ratio of the structure tensor's eigenvalues that counts as two directions
TILE = 32  # pixels of a tile's side in the comparison frame
BLUR = 1.2  # sigma in comparison pixels: swallows JPEG noise, keeps structure


@dataclass(frozen=True, slots=True)
class Frame:
    """A square comparison frame over the part of `a` that `b` covers."""

    to_a: Transform  # frame pixel → a pixel
    side: int
    cover_a: float  # share of a's area inside b
    cover_b: float  # share of b's area inside a


@dataclass(frozen=True, slots=True)
class Tiles:
    """Statistics of the tiles both pictures cover; arrays of length n, grey levels and pixels."""

    ncc: Floats  # zero-mean correlation after removing each tile's plane
    peak: Floats  # the same at the best shift
    shift: Floats  # (n, 2) x, y of the best shift, frame pixels
    spread_a: Floats  # standard deviation of the tile
    spread_b: Floats
    centre: Floats  # (n, 2) frame pixels
    stiffness: Floats  # (n, 2, 2) structure tensor of a, how well a shift is determined
    level_a: Floats  # mean grey level of the tile
    level_b: Floats

    def __len__(self) -> int:
        return len(self.ncc)


@lru_cache(maxsize=4)
def basis(tile: int, *, curved: bool) -> tuple[Floats, Floats]:
    """Return an orthonormal basis (tile², 3 or 6) of planes or parabolas, and a Hann window."""
    axis = np.linspace(-1, 1, tile)
    x, y = (v.ravel() for v in np.meshgrid(axis, axis))
    terms = [np.ones(tile * tile), x, y]
    if curved:
        terms += [x * x, y * y, x * y]
    basis, _ = np.linalg.qr(np.stack(terms, axis=1))
    hann = np.hanning(tile + 2)[1:-1].astype(np.float32)
    return basis.astype(np.float32), np.outer(hann, hann)


def cut(image: Floats, tile: int) -> Floats:
    """Return the tiles of a square picture as (n, tile²), row by row."""
    n = image.shape[0] // tile
    blocks = image.reshape(n, tile, n, tile).swapaxes(1, 2)
    return np.ascontiguousarray(blocks.reshape(n * n, tile * tile))


def directions(stiffness: Floats) -> Floats:
    """Return how far (n, 2, 2) structure tensors tell of two directions, 0..1.

    A straight edge looks like any other: the smaller eigenvalue of its structure tensor is nothing
    against the larger (Shi and Tomasi, Good features to track, 1994).
    """
    xx, yy, xy = stiffness[:, 0, 0], stiffness[:, 1, 1], stiffness[:, 0, 1]
    half = (xx + yy) / 2
    root = np.sqrt(((xx - yy) / 2) ** 2 + xy * xy)
    return np.asarray(np.clip((half - root) / (half + root + 1e-6) / CORNER, 0, 1), np.float32)


def middle(values: NDArray[Any], share: float = 0.5) -> float:
    """Return the value below which `share` of the values lie, between two neighbours linearly.

    What `numpy.percentile` returns, in a tenth of its time for the few tiles of a frame.
    """
    at = share * (len(values) - 1)
    low = int(at)
    high = min(low + 1, len(values) - 1)
    ranked = np.partition(values, (low, high))
    return float(ranked[low] + (at - low) * (ranked[high] - ranked[low]))


def inverted(affine: Transform) -> Transform:
    """Return the inverse of a 3x3 affine map, in a third of the time of a general matrix."""
    import cv2

    found = np.eye(3)
    cv2.invertAffineTransform(affine[:2], found[:2])
    return found


def scale_of(to_picture: Transform) -> float:
    """Return the picture's pixels for each pixel of the frame, along a line."""
    (a, b), (c, d) = to_picture[:2, :2].tolist()
    return math.sqrt(abs(a * d - b * c))


def toned(levels: NDArray[np.uint8], curve: Floats) -> Floats:
    """Return grey levels as a tone curve (256,) has them, in a quarter of the time of an index."""
    import cv2

    return np.asarray(cv2.LUT(levels, curve), np.float32)
