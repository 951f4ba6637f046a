"""The field of small shifts that an affine alignment leaves: none in a copy, bent in a new view."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.tiles import Floats, Frame, Tiles

LEAST_TILES = 16
RIDGE = 1e-9  # of the trace
FAR = 4.0  # frame pixels from which a shift is a mistake


def bend(tiles: Tiles, frame: Frame, say: Floats) -> float:
    """Return how far the shifts follow a curved field, thousandths of the frame (RMS).

    Copying software moves pictures affinely; a camera that moved between two exposures leaves
    perspective, whose first signs are the quadratic terms x², xy, y². They are fitted by weighted
    least squares (`say` is each tile's weight, 0..1; Cauchy reweighting against tiles that moved
    alone), and what an affine field explains is taken off. 0 with fewer than LEAST_TILES tiles.
    """
    far = np.abs(tiles.shift).max(axis=1, initial=0.0)
    good = (tiles.peak > 0.8) & (np.minimum(tiles.spread_a, tiles.spread_b) > 2.0) & (far < FAR)
    weight = (tiles.peak**2 * say)[good].astype(np.float64)
    if int(good.sum()) < LEAST_TILES or float(weight.sum()) < LEAST_TILES / 2:
        return 0.0
    x, y = ((tiles.centre[good].astype(np.float64) - frame.side / 2) / (frame.side / 2)).T
    shift = tiles.shift[good].astype(np.float64)
    flat = np.column_stack([np.ones(len(x)), x, y])
    curved = np.column_stack([flat, x * x, x * y, y * y])
    final, whole = weight, np.zeros_like(shift)
    for _ in range(3):
        whole = _fitted(curved, shift, final)
        off = shift - whole
        final = weight / (1 + (off * off).sum(axis=1) / 0.25)
    straight = _fitted(flat, shift, final)
    beyond = ((whole - straight) ** 2).sum(axis=1)
    return float(np.sqrt((final * beyond).sum() / final.sum())) / frame.side * 1000


def _fitted(
    terms: NDArray[np.float64], values: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the values (n, 2) of the weighted least squares fit of (n, k) terms.

    By the normal equations: terms of -1..1 over many tiles are far from alike, and a ridge holds
    what the tiles leave open.
    """
    weighted = terms.T * weight
    square = weighted @ terms
    square += np.eye(len(square)) * (RIDGE * np.trace(square))
    return terms @ np.linalg.solve(square, weighted @ values)
