"""Where which of two registered pictures is sharper: the same patches held against each other."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imgreview.core.comparison import Comparison
from imgreview.core.difference import laid_onto_a, pixels_of

LONG_SIDE = 12  # patches along the longer side
LEAST_SHARE = 0.5  # of a patch that B must cover
LEAST_GRADIENT = 0.8  # grey levels a pixel; below, a patch is too flat to be sharp or not
TELLING = 1.08  # ratio of the mean gradients from which one is called sharper

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Patches:
    """The ratio of A's mean gradient to B's by patch, (rows, columns); NaN where it tells nothing.

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


def patches(found: Comparison) -> Patches | None:
    """Return where A or B is sharper on their overlap; None when they could not be registered."""
    laid = laid_onto_a(found)
    if laid is None:
        return None
    other, mask = laid
    one, two = _gradient(pixels_of(found.a)), _gradient(other)
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
                ratio[row, column] = (a + 0.1) / (b + 0.1)
    return Patches(ratio)


def _gradient(rgb: NDArray[np.uint8]) -> Floats:
    """Return the length of the gradient of the luminance (Rec. 601), grey levels a pixel."""
    grey = rgb.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    down, across = np.gradient(grey)
    return np.asarray(np.hypot(down, across), np.float32)
