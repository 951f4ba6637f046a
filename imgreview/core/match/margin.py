"""What lies around the common part of two aligned pictures: fill, interface or more picture."""

import numpy as np

from imgreview.core.match.align import Transform
from imgreview.core.match.prepared import Prepared, one_tone_share

GRID = 128  # samples along each side
LEAST = 0.03  # share of the area outside from which it is looked at
FILL = 0.8  # share of one tone that makes a fill
INTERFACE = 0.45  # the same for screenshots with text and buttons


def margin(picture: Prepared, other: Prepared, to_other: Transform) -> str:
    """Return "none", "fill", "interface" or "picture" for what of `picture` lies outside `other`.

    `to_other` maps the pixels of `picture` onto those of `other`.
    """
    import cv2

    small = cv2.resize(picture.levels[0], (GRID, GRID), interpolation=cv2.INTER_AREA)
    x = (np.arange(GRID) + 0.5) * picture.width / GRID - 0.5
    y = (np.arange(GRID) + 0.5) * picture.height / GRID - 0.5
    m = to_other
    xs = m[0, 0] * x[None, :] + m[0, 1] * y[:, None] + m[0, 2]
    ys = m[1, 0] * x[None, :] + m[1, 1] * y[:, None] + m[1, 2]
    slack = 0.02 * max(other.width, other.height)
    outside = (
        (xs < -slack) | (ys < -slack) | (xs > other.width + slack) | (ys > other.height + slack)
    )
    if outside.mean() < LEAST:
        beyond = (xs < 0) | (ys < 0) | (xs > other.width - 1) | (ys > other.height - 1)
        outside = beyond if beyond.mean() >= LEAST else outside
        if not beyond.mean() >= LEAST:
            return "none"
    tone = one_tone_share(small[outside])
    if tone >= FILL:
        return "fill"
    return "interface" if tone >= INTERFACE else "picture"
