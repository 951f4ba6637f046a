"""Where the picture lies inside a picture: without borders, bars or a telephone's interface."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

TONE = 8  # grey levels within which a side counts as one tone
SIDE = 0.96  # share of a row or column in one tone that makes it border
BAND = 0.55  # share of ground tone below which a row belongs to the picture
STEP = 16  # rows looked at in one go
LEAST_BAND = 0.1  # shortest band of picture, share of the height
GROUND = 0.08  # share of the ground tone from which an interface is looked for


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of whole pixels, right and bottom excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        """Return the area in pixels."""
        return max(0, self.right - self.left) * max(0, self.bottom - self.top)


def _trim(rows: NDArray[np.uint8]) -> int:
    """Return how many rows from the top hold one tone, that of the first row."""
    tone = int(np.median(rows[0]))
    low, high = max(0, tone - TONE), min(255, tone + TONE)
    for start in range(0, len(rows), STEP):  # of most pictures already the first row is no border
        some = rows[start : start + STEP]
        same = ((some >= low) & (some <= high)).mean(axis=1) >= SIDE
        if not same.all():
            return start + int(same.argmin())
    return len(rows)


def trimmed(grey: NDArray[np.uint8]) -> Box:
    """Return the box without uniform borders; the whole picture when all of it is uniform."""
    h, w = grey.shape
    top, bottom = _trim(grey), h - _trim(grey[::-1])
    if top >= bottom:
        return Box(0, 0, w, h)
    inner = grey[top:bottom]
    left = _trim(inner.T)
    right = w - _trim(inner[:, ::-1].T)
    return Box(left, top, right, bottom) if right > left else Box(0, 0, w, h)


def _longest(run: NDArray[np.bool_], gap: int) -> tuple[int, int]:
    """Return the longest stretch of True (start, end), ignoring gaps of up to `gap`."""
    best, start, last = (0, 0), -1, -1
    for i in np.flatnonzero(run).tolist():
        if start < 0 or i - last - 1 > gap:
            start = i
        last = i
        if last + 1 - start > best[1] - best[0]:
            best = (start, last + 1)
    return best


def _band(grey: NDArray[np.uint8], box: Box) -> Box | None:
    """Return the part of `box` whose rows and columns are not mostly the ground tone."""
    import cv2

    inner = np.ascontiguousarray(grey[box.top : box.bottom, box.left : box.right])
    levels = cv2.calcHist([inner], [0], None, [256], [0, 256])[:, 0]
    tone = int(np.convolve(levels, np.ones(7), mode="same").argmax())
    low, high = max(0, tone - TONE // 2), min(255, tone + TONE // 2)
    ground = cv2.inRange(inner, low, high) & 1
    if cv2.countNonZero(ground) < GROUND * ground.size:
        return None
    rows = cv2.reduce(ground, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[:, 0] < BAND * ground.shape[1]
    top, bottom = _longest(rows, gap=max(1, len(rows) // 100))
    if bottom - top < LEAST_BAND * len(rows):
        return None
    shown = cv2.reduce(ground[top:bottom], 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[0]
    columns = shown < SIDE * (bottom - top)
    left, right = _longest(columns, gap=len(columns))
    return Box(box.left + left, box.top + top, box.left + right, box.top + bottom)


def content_boxes(grey: NDArray[np.uint8]) -> tuple[Box, ...]:
    """Return where an (H, W) picture may show its picture: inside an interface, inside a border.

    Nothing is returned where that is all of it.
    """
    if min(grey.shape) < 48:
        return ()
    whole = grey.size
    box = trimmed(grey)
    found = (_band(grey, box), box)
    return tuple(
        f
        for f in found
        if f is not None
        and 0.04 * whole < f.area < 0.97 * whole
        and min(f.right - f.left, f.bottom - f.top) >= 32
    )
