"""Where which of two registered pictures is sharper: the same patches held against each other."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imgreview.core.comparison import Comparison, contrast
from imgreview.core.difference import laid_onto_a, pixels_of

LONG_SIDE = 12  # patches along the longer side
LEAST_SHARE = 0.5  # of a patch that B must cover
LEAST_GRADIENT = 0.8  # grey levels a pixel; below, a patch is too flat to be sharp or not
SAME_SCALE = 1.1  # pixels of one for a pixel of the other, at most, where sharpness is compared
WORSE = 3  # points of JPEG quality less: what then looks like detail is its artefacts
TELLING = 1.08  # ratio of the mean gradients from which one is called sharper

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Patches:
    """The ratio of A's mean gradient to B's by patch, (rows, columns); NaN where it tells nothing.

    Contrast is taken out: what was only made brighter is no sharper.
    Rows and columns divide A's unit square evenly.
    """

    ratio: Floats = field(repr=False)

    def at(self, x: float, y: float) -> float | None:
        """Return the ratio at a point of A's unit square, None outside or where none is known."""
        rows, columns = self.ratio.shape
        if not (0 <= x < 1 and 0 <= y < 1):
            return None
        value = float(self.ratio[int(y * rows), int(x * columns)])
        return None if np.isnan(value) else value

    def shares(self) -> tuple[float, float]:
        """Return the shares of the telling patches in which A and in which B is sharper."""
        known = self.ratio[~np.isnan(self.ratio)]
        if not known.size:
            return 0.0, 0.0
        return float((known > TELLING).mean()), float((known < 1 / TELLING).mean())


def sharper(found: Comparison) -> tuple[float, float] | None:
    """Return the sharpness of both on their overlap; None where it would mislead.

    That is when one shows the same with fewer pixels, for both were looked at in one size; or
    when the one saved at a lower quality seems sharper, for artefacts count as detail.
    """
    a, b = found.sharpness
    if min(a, b) <= 0 or not _one_scale(found) or _is_noise(found, a / b):
        return None
    return a, b


def _one_scale(found: Comparison) -> bool:
    """Return whether both show what they share with about as many pixels."""
    if found.transform is None:
        return False
    area = abs(float(np.linalg.det(np.array(found.transform).reshape(3, 3)[:2, :2])))
    ratio = float(np.sqrt(area * found.a.facts.pixels / max(1, found.b.facts.pixels)))
    return 1 / SAME_SCALE <= ratio <= SAME_SCALE


def _is_noise(found: Comparison, ratio: float) -> bool:
    """Return whether the one that seems sharper was saved at a lower quality."""
    a, b = found.a.facts.jpeg_quality, found.b.facts.jpeg_quality
    if a is None or b is None:
        return False
    return (ratio > 1 and a <= b - WORSE) or (ratio < 1 and b <= a - WORSE)


def patches(found: Comparison) -> Patches | None:
    """Return where A or B is sharper on their overlap; None where that cannot be compared."""
    laid = laid_onto_a(found)
    if laid is None or not _one_scale(found):
        return None
    other, mask = laid
    grey_a, grey_b = _luminance(pixels_of(found.a)), _luminance(other)
    fair = contrast(grey_b, mask) / contrast(grey_a, mask)
    one, two = _gradient(grey_a), _gradient(grey_b)
    height, width = mask.shape
    long = max(height, width)
    rows = max(1, round(LONG_SIDE * height / long))
    columns = max(1, round(LONG_SIDE * width / long))
    ratio = np.full((rows, columns), np.nan, np.float32)
    for row in range(rows):
        down = slice(row * height // rows, (row + 1) * height // rows)
        for column in range(columns):
            across = slice(column * width // columns, (column + 1) * width // columns)
            inside = mask[down, across]
            if inside.size == 0 or inside.mean() < LEAST_SHARE:
                continue
            a, b = float(one[down, across][inside].mean()), float(two[down, across][inside].mean())
            if max(a, b) >= LEAST_GRADIENT:
                here = fair * (a + 0.1) / (b + 0.1)
                ratio[row, column] = np.nan if _is_noise(found, here) else here
    return Patches(ratio)


def _luminance(rgb: NDArray[np.uint8]) -> Floats:
    """Return the luminance (Rec. 601), grey levels."""
    return np.asarray(rgb.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32))


def _gradient(grey: Floats) -> Floats:
    """Return the length of the gradient, grey levels a pixel."""
    down, across = np.gradient(grey)
    return np.asarray(np.hypot(down, across), np.float32)
