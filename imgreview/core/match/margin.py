"""What lies around the common part of two aligned pictures: fill, interface or more picture."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.align import Transform
from imgreview.core.match.content import Box
from imgreview.core.match.prepared import Prepared, one_tone_share

GRID = 128  # samples along each side
RIM = 0.02  # share of the other picture around it that is not looked at: soft edges
LEAST = 0.03  # share of the area outside from which it is looked at
FILL = 0.8  # share of one tone that makes a fill
INTERFACE = 0.45  # the same for screenshots with text and buttons
TURNED = 0.01  # sine of an angle from which corners are fill of a turn
SAME_BOX = 0.94  # overlap over union of the common part and the inner picture
LARGE_MARGIN_BOX = 0.8  # the same where much lies outside


def margin(picture: Prepared, other: Prepared, to_other: Transform) -> str:
    """Return what of `picture` lies outside `other`, in one word.

    "none"; "fill" for a border; "interface" for a screenshot's; "plain" for one tone that may be
    border or background; "picture" for more of the scene.
    `to_other` maps the pixels of `picture` onto those of `other`.
    """
    import cv2

    exact = _outside(picture, other, to_other, 0.0)
    outside = _outside(picture, other, to_other, RIM * max(other.width, other.height))
    outside = outside if outside.mean() >= LEAST else exact
    if outside.mean() < LEAST:
        return "none"
    small = np.asarray(
        cv2.resize(picture.levels[0], (GRID, GRID), interpolation=cv2.INTER_AREA), np.uint8
    )
    tone = one_tone_share(small[outside])
    m = to_other
    turned = min(abs(m[0, 0]), abs(m[0, 1])) > TURNED * float(np.hypot(m[0, 0], m[0, 1]))
    if not turned and not _is_inner(picture, exact):
        return "plain" if tone >= FILL else "picture"
    if tone >= FILL:
        return "fill"
    return "interface" if tone >= INTERFACE and not turned else "picture"


def _outside(
    picture: Prepared, other: Prepared, to_other: Transform, slack: float
) -> NDArray[np.bool_]:
    """Return which cells of a GRID over `picture` lie further than `slack` outside `other`."""
    x = (np.arange(GRID) + 0.5) * picture.width / GRID - 0.5
    y = (np.arange(GRID) + 0.5) * picture.height / GRID - 0.5
    m = to_other
    xs = m[0, 0] * x[None, :] + m[0, 1] * y[:, None] + m[0, 2]
    ys = m[1, 0] * x[None, :] + m[1, 1] * y[:, None] + m[1, 2]
    right, low = other.width - 1 + slack, other.height - 1 + slack
    return np.asarray((xs < -slack) | (ys < -slack) | (xs > right) | (ys > low), np.bool_)


def _is_inner(picture: Prepared, outside: NDArray[np.bool_]) -> bool:
    """Return whether the common part is what is inside the picture's border or interface.

    A crop leaves plain background outside as well; but only a border ends where the crop does.
    """
    alike = LARGE_MARGIN_BOX if outside.mean() > 0.3 else SAME_BOX
    return any(_overlap(inner, picture, ~outside) >= alike for inner in picture.inner)


def _overlap(inner: Box, picture: Prepared, common: NDArray[np.bool_]) -> float:
    """Return the overlap over union of the common part and a box of the picture."""
    left, right = inner.left / picture.width, inner.right / picture.width
    top, bottom = inner.top / picture.height, inner.bottom / picture.height
    at = (np.arange(GRID) + 0.5) / GRID
    box = ((at >= top) & (at < bottom))[:, None] & ((at >= left) & (at < right))[None, :]
    return float((box & common).sum() / max(1, (box | common).sum()))
