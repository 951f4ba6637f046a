"""The tone curve between two aligned pictures: which level of one became which of the other."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.align import Transform
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.residual import sample
from imgreview.core.match.tiles import Floats, Frame, inverted

LEAST_LEVELS = 24  # points that tell the tone of a range of levels


def tone_curve(
    frame: Frame, transform: Transform, a: Prepared, b: Prepared, *, back: bool = False
) -> Floats:
    """Return for each grey level of a the usual level of b in its place, (256,).

    With `back`, for each level of b the usual one of a.

    Medians of eight-level bins, so that what was painted over b does not count; it follows gamma,
    contrast and clipping alike.
    """
    to_b = inverted(transform) @ frame.to_a
    grey_a, grey_b = sample(a, frame.to_a, frame.side), sample(b, to_b, frame.side)
    return curve_between(grey_b, grey_a) if back else curve_between(grey_a, grey_b)


def curve_between(levels_a: NDArray[np.uint8], levels_b: NDArray[np.uint8]) -> Floats:
    """Return the tone curve (256,) from one to the other of two (S, S) pictures that lie alike."""
    own, other = levels_a[::2, ::2].ravel(), levels_b[::2, ::2].ravel()
    of_bin = (own >> 3).astype(np.intp) << 8
    count, middle = _medians(of_bin | own)
    known = count >= LEAST_LEVELS
    at: list[float] = middle[known].tolist()
    level: list[float] = _medians(of_bin | other)[1][known].tolist()
    if len(at) < 2:
        return np.arange(256, dtype=np.float32)
    # Levels too rare to be measured (stars, lamps) go on as the nearest measured ones do.
    ends = level[0] - at[0], level[-1] - at[-1]
    at = [0.0, *at, 255.0]
    level = [max(0.0, ends[0]), *level, min(255.0, 255.0 + ends[1])]
    return np.asarray(np.interp(np.arange(256), at, level), np.float32)


def _medians(keys: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Return the number of values and their median for each of 32 bins.

    A key is 256 times the bin and the value, 0..255.
    """
    table = np.bincount(keys, minlength=32 * 256).reshape(32, 256).cumsum(axis=1)
    count = table[:, -1]
    # Of an even number the mean of the two in the middle.
    low = (table > ((count - 1) // 2)[:, None]).argmax(axis=1)
    high = (table > (count // 2)[:, None]).argmax(axis=1)
    return count, (low + high) / 2
