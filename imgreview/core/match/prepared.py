"""What the proof needs of one working picture, computed once and reused for every pair."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.features import LocalFeatures, detect, flipped
from imgreview.core.methods.base import orientations

SIGNATURE_SIDE = 32  # pixels of the squashed thumbnails that find turns and mirrors
LEVELS = 4  # halvings kept of the grey picture
GROUND_STEP = 10.0  # grey levels within which a 9x9 neighbourhood counts as flat


@dataclass(frozen=True)
class Prepared:
    """One working picture ready for `Prover.prove`; pixel (0, 0) is the centre of the first pixel.

    `rgb` is (H, W, 3) uint8, `levels` the grey pyramid (each half of the one before, uint8),
    `signature` (8, 1024) float32 unit vectors of the eight orientations, `ground` the share of
    the picture that is flat.
    """

    rgb: NDArray[np.uint8]
    levels: tuple[NDArray[np.uint8], ...]
    signature: NDArray[np.float32]
    signature_spread: float  # standard deviation of the thumbnail, grey levels
    ground: float
    kind: str  # name of the feature method, "none" for pixels only

    @property
    def width(self) -> int:
        """Return the width in pixels."""
        return int(self.levels[0].shape[1])

    @property
    def height(self) -> int:
        """Return the height in pixels."""
        return int(self.levels[0].shape[0])

    @cached_property
    def features(self) -> LocalFeatures:
        """Return the local features; computed on first use, again at worst by two threads."""
        return detect(self.levels[0], self.kind)

    @cached_property
    def mirrored(self) -> LocalFeatures:
        """Return the features of the mirrored picture with points in the unmirrored one."""
        return flipped(detect(np.ascontiguousarray(self.levels[0][:, ::-1]), self.kind), self.width)


def ground_share(grey: NDArray[np.uint8]) -> float:
    """Return the share of pixels whose 9x9 neighbourhood spans less than GROUND_STEP levels."""
    import cv2

    smooth = cv2.GaussianBlur(grey, (0, 0), 1.0)
    kernel = np.ones((9, 9), np.uint8)
    span = cv2.dilate(smooth, kernel).astype(np.int16) - cv2.erode(smooth, kernel)
    return float((span < GROUND_STEP).mean())


def prepare(rgb: NDArray[np.uint8], kind: str) -> Prepared:
    """Return the prepared form of an (H, W, 3) uint8 picture."""
    import cv2

    cv2.setNumThreads(1)
    pixels = np.ascontiguousarray(rgb)
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    levels = [grey]
    while len(levels) < LEVELS and min(levels[-1].shape) >= 32:
        h, w = levels[-1].shape
        half = cv2.resize(levels[-1], ((w + 1) // 2, (h + 1) // 2), interpolation=cv2.INTER_AREA)
        levels.append(np.asarray(half, np.uint8))
    side = (SIGNATURE_SIDE, SIGNATURE_SIDE)
    small = cv2.resize(grey, side, interpolation=cv2.INTER_AREA).astype(np.float32)
    stack = np.stack([o.ravel() for o in orientations(small)])
    stack -= stack.mean(axis=1, keepdims=True)
    norm = float(np.linalg.norm(stack[0]))
    spread = norm / SIGNATURE_SIDE
    signature = (stack / max(norm, 1e-6)).astype(np.float32)
    return Prepared(pixels, tuple(levels), signature, spread, ground_share(grey), kind)
