"""What software put around a picture: corners of a turn, bars, borders. They prove nothing."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.tiles import TILE, Floats, Transform

SIDE = 128  # pixels of the squashed mask
STEP = 3  # grey levels around a corner's within which it spreads
LEAST = 0.02  # share of the picture from which it is spoken of
SAMPLES = 4  # samples along a tile's side


def fill_mask(grey: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return where one tone spreads from the corners of an (H, W) picture, or None for nowhere.

    The mask is (SIDE, SIDE), 1 for fill. A plain background looks the same and counts as well.
    """
    import cv2

    small = cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    mask = np.zeros((SIDE + 2, SIDE + 2), np.uint8)
    flags = 4 | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE | (1 << 8)
    for seed in ((0, 0), (SIDE - 1, 0), (0, SIDE - 1), (SIDE - 1, SIDE - 1)):
        if not mask[seed[1] + 1, seed[0] + 1]:
            cv2.floodFill(small, mask, seed, (0,), (STEP,), (STEP,), flags)
    inner = mask[1:-1, 1:-1]
    return np.ascontiguousarray(inner) if float(inner.mean()) >= LEAST else None


def fill_share(
    mask: NDArray[np.uint8], width: int, height: int, to_picture: Transform, side: int
) -> Floats:
    """Return the share of fill in each tile of a frame, row by row.

    `to_picture` maps the pixels of the (side, side) frame to those of the (width × height) picture.
    """
    import cv2

    count = side // TILE
    step = TILE / SAMPLES
    to_frame = np.array([[step, 0, step / 2 - 0.5], [0, step, step / 2 - 0.5], [0, 0, 1]])
    fx, fy = SIDE / width, SIDE / height
    to_mask = np.array([[fx, 0, fx / 2 - 0.5], [0, fy, fy / 2 - 0.5], [0, 0, 1]])
    grid = cv2.warpAffine(
        mask,
        (to_mask @ to_picture @ to_frame)[:2],
        (count * SAMPLES, count * SAMPLES),
        flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    tiles = np.asarray(grid, np.float32).reshape(count, SAMPLES, count, SAMPLES)
    return np.asarray(tiles.mean(axis=(1, 3)).ravel(), np.float32)
