"""What the OpenCV detectors have in common: limits, order, plain arrays instead of objects."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from imgreview.core.methods.base import Features

SMALLEST = 16  # pixels: below this side there is nothing to describe


def missing(name: str) -> str | None:
    """Return why OpenCV's `name` cannot be used here, in one sentence, or None when it can."""
    try:
        import cv2
    except ImportError:
        return "OpenCV is not installed."
    if not hasattr(cv2, f"{name}_create"):
        return f"The installed OpenCV {cv2.__version__} has no {name}."
    return None


def empty(width: int, kind: Any) -> Features:
    """Return no keypoints, with descriptors of the right width and dtype."""
    return Features(np.zeros((0, 2), np.float32), np.zeros((0, width), kind))


def detect(detector: Any, grey: NDArray[np.uint8], limit: int, width: int, kind: Any) -> Features:
    """Return at most `limit` keypoints of `detector`, strongest first, ties in a fixed order.

    Descriptors are `width` values of dtype `kind`; points are x, y in pixels inside the picture.
    """
    import cv2

    cv2.setNumThreads(1)  # pictures are already done in parallel
    if limit <= 0 or min(grey.shape) < SMALLEST:
        return empty(width, kind)
    pixels = np.ascontiguousarray(grey)
    keys = sorted(detector.detect(pixels, None), key=_rank)[:limit]
    keys, descriptors = detector.compute(pixels, keys)
    if descriptors is None or not len(keys):
        return empty(width, kind)
    points = np.array([key.pt for key in keys], np.float32).reshape(-1, 2)
    height, breadth = grey.shape
    np.clip(points, 0, np.array([breadth - 1, height - 1], np.float32), out=points)
    return Features(points, np.ascontiguousarray(descriptors, dtype=kind))


def _rank(key: Any) -> tuple[float, ...]:
    return (-key.response, key.pt[1], key.pt[0], key.size, key.angle)
