"""A picture's local features in 36 bytes each, for finding crops and screenshots folder-wide.

Unlike the features of a proof, these are spread over the whole picture: text, frames and
watermarks have the strongest corners and would otherwise take every place.
"""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

COUNT: Final = 300  # features kept of a picture: 10.8 kB
WIDTH: Final = 36  # bytes of one feature: 32 of ORB, then x, y, angle and size
EDGE: Final = 512  # long side in pixels; smaller pictures are enlarged so that copies meet
DETECTED: Final = 5 * COUNT
GRID: Final = 8  # the picture is cut into GRID × GRID cells that take turns
FAST_THRESHOLD: Final = 7
PATCH: Final = 31.0  # pixels: ORB's patch, the smallest size of a keypoint
VERSION: Final = 1

# The last four bytes: position in 1/255 of the long side, angle in 1/256 of a turn, and size in
# sixteenths of an octave above PATCH / EDGE of the long side.
SIZE_STEPS: Final = 16.0


def sketch(grey: NDArray[np.uint8], count: int = COUNT) -> NDArray[np.uint8]:
    """Return (n, 36) uint8 features of an (H, W) picture, n ≤ `count`; flat pictures have none."""
    import cv2

    cv2.setNumThreads(1)
    pixels = _enlarged(np.ascontiguousarray(grey))
    if min(pixels.shape) < 2 * PATCH:
        return np.zeros((0, WIDTH), np.uint8)
    orb = cv2.ORB.create(
        nfeatures=DETECTED, scaleFactor=1.2, nlevels=8, fastThreshold=FAST_THRESHOLD
    )
    keys, descriptors = orb.detectAndCompute(pixels, None)
    if descriptors is None or not len(keys):
        return np.zeros((0, WIDTH), np.uint8)
    values = np.array([(*k.pt, k.angle, k.size, k.response) for k in keys], np.float64)
    chosen = _spread(values, descriptors, pixels.shape, count)
    return np.hstack([descriptors[chosen], _geometry(values[chosen], max(pixels.shape))])


def _enlarged(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the picture with a long side of about EDGE when it is smaller."""
    import cv2

    factor = EDGE / max(grey.shape)
    if factor < 1.07:
        return grey
    size = (max(1, round(grey.shape[1] * factor)), max(1, round(grey.shape[0] * factor)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def _spread(
    values: NDArray[np.float64], descriptors: NDArray[Any], shape: tuple[int, ...], count: int
) -> NDArray[np.int64]:
    """Return `count` features: first the strongest of every cell, then the second, and so on."""
    column = np.minimum(values[:, 0] * GRID / shape[1], GRID - 1).astype(np.int64)
    row = np.minimum(values[:, 1] * GRID / shape[0], GRID - 1).astype(np.int64)
    cell = row * GRID + column
    # Position and descriptor settle ties, so that the choice never depends on OpenCV's order.
    ties = (descriptors[:, 0], values[:, 3], values[:, 0], values[:, 1], -values[:, 4])
    order = np.lexsort((*ties, cell))
    rank = np.arange(len(order)) - np.searchsorted(cell[order], cell[order], side="left")
    return np.asarray(order[np.lexsort((-values[order, 4], rank))][:count], np.int64)


def _geometry(values: NDArray[np.float64], long_side: int) -> NDArray[np.uint8]:
    place = np.rint(values[:, :2] * (255 / long_side))
    angle = np.rint(values[:, 2] * (256 / 360)) % 256
    octave = np.log2(values[:, 3] / long_side * (EDGE / PATCH))
    size = np.clip(np.rint(octave * SIZE_STEPS + 64), 0, 255)
    return np.column_stack([place, angle, size]).astype(np.uint8)
