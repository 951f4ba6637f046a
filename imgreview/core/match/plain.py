"""The quick proof for pictures whose whole frames lie on each other: no search, no refining."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.judge import AGREE, Verdict, textured
from imgreview.core.match.shifts import Gradients
from imgreview.core.match.tiles import BLUR, TILE, Floats, Frame, Tiles, basis, cut

SIDE = 256  # pixels of the squashed frame
COUNT = SIDE // TILE
SHARE, TIGHT_SHARE = 0.9, 0.8  # share of the tiles' say that must agree, and closely
FREE = 12  # tiles with structure and without fill that can stand alone
BEND = 0.35  # thousandths of the frame: half of what the full proof bears


@dataclass(frozen=True, slots=True)
class Squashed:
    """A squashed picture in tiles (n, TILE²) without their planes, their norms and mean levels."""

    tiles: Floats
    norm: Floats
    level: Floats


def squash(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return an (H, W) picture as (SIDE, SIDE), smoothed as the full proof does."""
    import cv2

    # By way of twice the size: any other ratio than two takes OpenCV's means ten times as long.
    twice = cv2.resize(grey, (2 * SIDE, 2 * SIDE), interpolation=cv2.INTER_LINEAR)
    small = cv2.resize(twice, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), BLUR), np.uint8)


def tiled(square: NDArray[np.uint8]) -> Squashed:
    """Return a squashed picture cut into tiles."""
    plane, _ = basis(TILE, curved=False)
    tiles = cut(square.astype(np.float32), TILE)
    level = tiles.mean(axis=1, dtype=np.float32)
    tiles = np.asarray(tiles - (tiles @ plane) @ plane.T, np.float32)
    return Squashed(tiles, np.sqrt(np.einsum("ij,ij->i", tiles, tiles)), level)


def slopes(square: NDArray[np.uint8]) -> Gradients:
    """Return the gradients of a squashed picture."""
    import cv2

    across, down = (cv2.Sobel(square, cv2.CV_32F, *way, scale=0.125) for way in ((1, 0), (0, 1)))
    return Gradients(cut(np.asarray(across), TILE), cut(np.asarray(down), TILE))


@lru_cache(maxsize=1)
def _centres() -> Floats:
    grid = np.stack(np.meshgrid(np.arange(COUNT), np.arange(COUNT)), axis=-1)
    return ((grid + 0.5) * TILE - 0.5).reshape(-1, 2).astype(np.float32)


def lay(a: Squashed, b: Squashed, slope: Gradients) -> Tiles:
    """Return the tile statistics of b laid on a, whose gradients are `slope`, as it is.

    The shifts are exact for tiles that agree, and meaningless for others.
    """
    product = np.einsum("ij,ij->i", a.tiles, b.tiles)
    ncc = product / (a.norm * b.norm + 1e-3)
    shift, _ = slope.nudge(a.tiles, b.tiles, product, a.norm, b.norm)
    return Tiles(
        ncc=ncc,
        peak=ncc,
        shift=shift,
        spread_a=a.norm / np.float32(TILE),
        spread_b=b.norm / np.float32(TILE),
        centre=_centres(),
        stiffness=slope.stiffness,
        level_a=a.level,
        level_b=b.level,
    )


def whole_frame(width: int, height: int) -> Frame:
    """Return the comparison frame over all of a (width × height) picture."""
    step = np.array([width, height]) / SIDE
    to_a = np.array([[step[0], 0, step[0] / 2 - 0.5], [0, step[1], step[1] / 2 - 0.5], [0, 0, 1]])
    return Frame(to_a, SIDE, 1.0, 1.0)


def speak(tiles: Tiles, free: NDArray[np.bool_]) -> bool:
    """Return whether the tiles `free` of fill are many and agree by themselves."""
    say = free & textured(tiles)
    return int(say.sum()) >= FREE and float((tiles.ncc[say] >= AGREE).mean()) >= SHARE


def sure(verdict: Verdict) -> bool:
    """Return whether so many tiles agree where they are that no better alignment is needed."""
    alike = verdict.agree >= SHARE and verdict.tight >= TIGHT_SHARE and verdict.regions == 0
    return verdict.outcome == "copy" and alike and max(verdict.bend / BEND, verdict.drift) <= 1
