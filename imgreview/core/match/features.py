"""Local features of a working picture and their matches, by ratio test and mutual check."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

LIMIT = 700  # keypoints of a 512 px picture
RATIO = 0.85  # Lowe's ratio for binary descriptors, loose because geometry decides
RATIO_FLOAT = 0.8


@dataclass(frozen=True, slots=True)
class LocalFeatures:
    """`points` (n, 2) float32 x, y in pixels; `descriptors` (n, d) uint8 (binary) or float32."""

    points: NDArray[np.float32]
    descriptors: NDArray[Any]
    binary: bool

    def __len__(self) -> int:
        return len(self.points)


def _empty(binary: bool) -> LocalFeatures:
    width, kind = (32, np.uint8) if binary else (128, np.float32)
    return LocalFeatures(np.zeros((0, 2), np.float32), np.zeros((0, width), kind), binary)


def detect(grey: NDArray[np.uint8], kind: str, limit: int = LIMIT) -> LocalFeatures:
    """Return the local features of an (H, W) picture; none for kind "none"."""
    import cv2

    if kind == "none" or min(grey.shape) < 32:
        return _empty(binary=True)
    cv2.setNumThreads(1)
    if kind != "orb":
        from imgreview.core.methods.base import FEATURES

        method = FEATURES.get(kind)
        found = method.detect(grey, limit)
        return LocalFeatures(found.points, found.descriptors, method.binary)
    orb = cv2.ORB.create(nfeatures=limit, scaleFactor=1.2, nlevels=8, fastThreshold=10)
    keys, descriptors = orb.detectAndCompute(grey, None)
    if descriptors is None:
        return _empty(binary=True)
    points = np.array([k.pt for k in keys], np.float32).reshape(-1, 2)
    return LocalFeatures(points, descriptors, binary=True)


def flipped(found: LocalFeatures, width: int) -> LocalFeatures:
    """Return features of a mirrored picture with their points moved back to the unmirrored one."""
    points = found.points.copy()
    points[:, 0] = width - 1 - points[:, 0]
    return LocalFeatures(points, found.descriptors, found.binary)


def joined(
    whole: LocalFeatures, part: LocalFeatures, scale: float, left: int, top: int
) -> LocalFeatures:
    """Return features of a picture with those of a part that was enlarged by `scale`."""
    if not len(part):
        return whole
    moved = (part.points + 0.5) / np.float32(scale) - 0.5 + np.array([left, top], np.float32)
    points = np.concatenate([whole.points, moved.astype(np.float32)])
    descriptors = np.concatenate([whole.descriptors, part.descriptors])
    return LocalFeatures(points, descriptors, whole.binary)


def match(a: LocalFeatures, b: LocalFeatures, step: int = 1) -> NDArray[np.intp]:
    """Return (m, 2) rows (index in a, index in b) that pass the ratio test in both directions.

    Only every `step`-th feature of b asks for its like in a.
    """
    import cv2

    asking = np.ascontiguousarray(b.descriptors[::step])
    if len(a) < 2 or len(asking) < 2 or a.descriptors.dtype != asking.dtype:
        return np.zeros((0, 2), np.intp)
    cv2.setNumThreads(1)
    norm = cv2.NORM_HAMMING if a.binary else cv2.NORM_L2
    kind = cv2.CV_32S if a.binary else cv2.CV_32F
    near, index = cv2.batchDistance(asking, a.descriptors, kind, normType=norm, K=2)
    ratio = RATIO if a.binary else RATIO_FLOAT
    rows = np.flatnonzero(near[:, 0] < ratio * near[:, 1])
    if not len(rows):
        return np.zeros((0, 2), np.intp)
    chosen = index[rows, 0]
    _, back = cv2.batchDistance(a.descriptors[chosen], asking, kind, normType=norm, K=1)
    mutual = back[:, 0] == rows
    return np.stack([chosen[mutual], rows[mutual] * step], axis=1).astype(np.intp)
