"""Which places of two aligned pictures differ, to the pixel of the comparison frame."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.tiles import Floats, middle

STEP = 12.0  # grey levels of difference that count as a change, beyond what follows
GRAIN = 4.0  # times the usual difference
EDGE = 0.9  # of the local gradient: what a slight shift would leave
PEAK = 0.4  # of the span of levels nearby in both: what resampling takes off a star's peak
JOIN = 7  # pixels across which marks count as one: the letters of a line
LEAST = 24  # pixels of the smallest change
CLEAR = 20.0  # grey levels by which a change differs on average
MOST = 0.35  # share of the area from which it is no local change


@dataclass(frozen=True, slots=True)
class Changes:
    """`share` of the common area that differs, in `places` connected areas."""

    share: float
    places: int


NONE = Changes(0.0, 0)


def _span(grey: Floats) -> Floats:
    """Return the range of levels in the 5x5 pixels around each."""
    import cv2

    square = np.ones((5, 5), np.uint8)
    return np.asarray(cv2.dilate(grey, square) - cv2.erode(grey, square), np.float32)


def changes(grey_a: Floats, grey_b: Floats, both: NDArray[np.bool_]) -> Changes:
    """Return where b differs from a; square pictures of one tone, laid on each other.

    `both` is where they overlap. What differs everywhere alike (compression, grain), beside
    edges (a slight shift) or on peaks that both have (resampling) is none.
    """
    import cv2

    size = np.abs(cv2.GaussianBlur(grey_b - grey_a, (0, 0), 1.0))
    sparse = size[::3, ::3][both[::3, ::3]]
    least = STEP + GRAIN * 1.4826 * middle(sparse) if sparse.size else STEP
    if cv2.countNonZero(cv2.compare(size, least, cv2.CMP_GT)) < LEAST:
        return NONE  # most pairs, for which the rest is not worth computing
    across, down = (cv2.Sobel(grey_a, cv2.CV_32F, *way, scale=0.125) for way in ((1, 0), (0, 1)))
    rest = size - EDGE * cv2.dilate(cv2.magnitude(across, down), np.ones((3, 3), np.uint8))
    if cv2.countNonZero(cv2.compare(rest, least, cv2.CMP_GT)) < LEAST:
        return NONE
    rest -= PEAK * np.minimum(_span(grey_a), _span(grey_b))
    inner = cv2.erode(both.astype(np.uint8), np.ones((5, 5), np.uint8))
    marked = cv2.compare(rest, least, cv2.CMP_GT) & inner
    count = cv2.countNonZero(marked)
    return NONE if count < LEAST or count > MOST * marked.size else _places(marked, size, both)


def _places(marked: NDArray[np.uint8], size: Floats, both: NDArray[np.bool_]) -> Changes:
    """Return what of the pixels `marked` is connected, large and clear enough to be a change."""
    import cv2

    joined = cv2.morphologyEx(marked, cv2.MORPH_CLOSE, np.ones((JOIN, JOIN), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    hits = np.flatnonzero(marked)
    of_hits = labels.ravel()[hits]
    marks = np.bincount(of_hits, minlength=count)
    strength = np.bincount(of_hits, size.ravel()[hits], minlength=count)
    chosen = (marks >= LEAST) & (strength >= CLEAR * marks)
    chosen[0] = False  # the background
    area, places = int(stats[chosen, cv2.CC_STAT_AREA].sum()), int(chosen.sum())
    return Changes(area / max(1, int(both.sum())), places)
