"""What is left after alignment, tile by tile, and a finer alignment from the tiles' own shifts."""

import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.align import Transform
from imgreview.core.match.fill import fill_share
from imgreview.core.match.prepared import GRAPHIC, Prepared
from imgreview.core.match.shifts import Gradients, shifts
from imgreview.core.match.tiles import (
    TILE,
    Floats,
    Frame,
    Tiles,
    basis,
    cut,
    inverted,
    middle,
    scale_of,
    toned,
)

FILLED = 0.05  # share of a tile from which it counts as filled
ALIKE, MOST = 0.8, 0.5  # correlation of a tile that agrees, and the share that must
STRUCTURE, ENOUGH = 2.0, 12  # grey levels of spread, and tiles of it, that can stand alone
SLACK = 0.7  # frame pixels a tile may stick out of a picture
_DAMP = np.diag([2e-4, 0.06, 0.06, 2e-4, 0.06, 0.06])  # holds what the tiles leave open
INSET = -2.0  # the same where a free turn leaves soft edges


def frame_of(transform: Transform, a: Prepared, b: Prepared, side: int) -> Frame | None:
    """Return the comparison frame for b laid over a, or None when they hardly overlap."""
    import cv2

    w, h = b.width, b.height
    corners = np.array(
        [[-0.5, -0.5, 1], [w - 0.5, -0.5, 1], [w - 0.5, h - 0.5, 1], [-0.5, h - 0.5, 1]]
    )
    quad = (corners @ transform.T)[:, :2].astype(np.float32)
    box_a = np.array(
        [
            [-0.5, -0.5],
            [a.width - 0.5, -0.5],
            [a.width - 0.5, a.height - 0.5],
            [-0.5, a.height - 0.5],
        ],
        np.float32,
    )
    area, shape = cv2.intersectConvexConvex(quad, box_a)
    whole = abs(float(cv2.contourArea(quad)))
    if area < 64 or shape is None or whole < 64:
        return None
    low, high = shape.reshape(-1, 2).min(axis=0), shape.reshape(-1, 2).max(axis=0)
    size = np.maximum(high - low, 1.0)
    step = size / side
    to_a = np.array(
        [[step[0], 0, low[0] + step[0] / 2], [0, step[1], low[1] + step[1] / 2], [0, 0, 1]],
        np.float64,
    )
    return Frame(to_a, side, float(area) / (a.width * a.height), float(area) / whole)


def sample(picture: Prepared, to_picture: Transform, side: int) -> NDArray[np.uint8]:
    """Return the (side, side) grey levels of the picture under the frame, edges repeated."""
    import cv2

    scale = scale_of(to_picture)
    level = min(max(round(math.log2(max(scale, 1e-6)) - 0.1), 0), len(picture.levels) - 1)
    f = 0.5**level
    shrink = np.array([[f, 0, (f - 1) / 2], [0, f, (f - 1) / 2], [0, 0, 1]], np.float64)
    grey = cv2.warpAffine(
        picture.levels[level],
        (shrink @ to_picture)[:2],
        (side, side),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(grey, np.uint8)


def inside(
    picture: Prepared, to_picture: Transform, x: NDArray[Any], y: NDArray[Any], slack: float = 0.5
) -> NDArray[np.bool_]:
    """Return which points of the frame lie in the picture, up to `slack` pixels beyond it."""
    m = to_picture
    # Of a frame that is not turned a row and a column tell all.
    px = (m[0, 0] * x + m[0, 1] * y if m[0, 1] else m[0, 0] * x) + m[0, 2]
    py = (m[1, 0] * x + m[1, 1] * y if m[1, 0] else m[1, 1] * y) + m[1, 2]
    wide, high = picture.width - 1 + slack, picture.height - 1 + slack
    across, down = (px >= -slack) & (px <= wide), (py >= -slack) & (py <= high)
    return np.asarray(across & down, np.bool_)


def covered_tiles(frame: Frame, to_b: Transform, a: Prepared, b: Prepared) -> NDArray[np.bool_]:
    """Return which tiles, row by row, lie in both pictures with all four corners."""
    edge = np.arange(frame.side // TILE + 1) * TILE - 0.5
    x, y = np.meshgrid(edge, edge)
    turned = min(abs(to_b[0, 0]), abs(to_b[0, 1])) > 0.01 * float(np.hypot(to_b[0, 0], to_b[0, 1]))
    slack = (INSET if turned else SLACK) * max(a.width, a.height) / frame.side
    both = inside(a, frame.to_a, x, y, slack) & inside(b, to_b, x, y, slack)
    return (both[:-1, :-1] & both[1:, :-1] & both[:-1, 1:] & both[1:, 1:]).ravel()


def measure(
    frame: Frame,
    transform: Transform,
    a: Prepared,
    b: Prepared,
    blur: float,
    *,
    curved: bool = False,
    curve: Floats | None = None,
    back: bool = False,
) -> Tiles:
    """Return the tile statistics of b laid over a in `frame`; empty when no tile is covered.

    With `curved`, each tile's parabola is removed instead of its plane: what a clear sky's
    gradient leaves is then nothing. With a tone `curve` (256 levels), a is first given b's tone,
    or with `back` b is given a's.
    """
    import cv2

    side = frame.side
    to_b = inverted(transform) @ frame.to_a
    levels_a, levels_b = sample(a, frame.to_a, side), sample(b, to_b, side)
    if curve is None:
        grey_a, grey_b = levels_a.astype(np.float32), levels_b.astype(np.float32)
    else:
        grey_a, grey_b = _toned(levels_a, levels_b, curve, back=back)
    if blur > 0:
        grey_a = cv2.GaussianBlur(grey_a, (0, 0), blur)
        grey_b = cv2.GaussianBlur(grey_b, (0, 0), blur)
    inner = covered_tiles(frame, to_b, a, b)
    plane, _ = basis(TILE, curved=curved)
    ta, tb = _chosen(grey_a, inner), _chosen(grey_b, inner)
    in_a, in_b = ta @ plane, tb @ plane
    level_a, level_b = in_a[:, 0] * plane[0, 0], in_b[:, 0] * plane[0, 0]
    ta -= in_a @ plane.T
    tb -= in_b @ plane.T
    na, nb = (np.sqrt(np.einsum("ij,ij->i", t, t)) for t in (ta, tb))
    product = np.einsum("ij,ij->i", ta, tb)
    ncc = product / (na * nb + 1e-3)
    slopes = _gradients(grey_a, inner)
    shift, peak = shifts(ta, tb, ncc, product, na, nb, slopes, every=curved)
    # Of a sky there is nothing to spare.
    free = None if curved else free_of_fill(frame, transform, a, b)
    if free is not None:
        na, nb = _without(free[inner], ncc, na, nb)
    return Tiles(
        ncc=ncc,
        peak=peak,
        shift=shift,
        spread_a=na / TILE,
        spread_b=nb / TILE,
        centre=_centres(side)[inner],
        stiffness=slopes.stiffness,
        level_a=level_a,
        level_b=level_b,
    )


@lru_cache(maxsize=4)
def _centres(side: int) -> Floats:
    """Return the centres of a frame's tiles (n, 2), frame pixels."""
    count = np.arange(side // TILE)
    grid = (np.stack(np.meshgrid(count, count), axis=-1) + 0.5) * TILE - 0.5
    return np.asarray(grid.reshape(-1, 2), np.float32)


def _gradients(grey: Floats, inner: NDArray[np.bool_]) -> Gradients:
    """Return the gradients of the tiles `inner` of a frame."""
    import cv2

    across, down = (cv2.Sobel(grey, cv2.CV_32F, *way, scale=0.125) for way in ((1, 0), (0, 1)))
    return Gradients(_chosen(np.asarray(across), inner), _chosen(np.asarray(down), inner))


def _chosen(image: Floats, inner: NDArray[np.bool_]) -> Floats:
    """Return the tiles `inner` of a square picture, (n, TILE²)."""
    tiles = cut(image, TILE)
    return tiles if inner.all() else tiles[inner]


def _toned(
    grey_a: NDArray[np.uint8], grey_b: NDArray[np.uint8], curve: Floats, *, back: bool
) -> tuple[Floats, Floats]:
    """Return the pictures, a (or with `back` b) with the tone of the other."""
    if back:
        return grey_a.astype(np.float32), toned(grey_b, curve)
    return toned(grey_a, curve), grey_b.astype(np.float32)


def free_of_fill(
    frame: Frame, transform: Transform, a: Prepared, b: Prepared
) -> NDArray[np.bool_] | None:
    """Return which tiles are free of fill in one picture at least; None when one has no fill.

    Two pictures that were turned by the same angle agree in their corners, whatever they show.
    """
    if min(a.tone, b.tone) > GRAPHIC:
        return None  # on paper the ground is everywhere, and nearly all tiles must agree anyway
    if a.fill is None or b.fill is None:
        return None
    to_b = inverted(transform) @ frame.to_a
    one = fill_share(a.fill, a.width, a.height, frame.to_a, frame.side)
    other = fill_share(b.fill, b.width, b.height, to_b, frame.side)
    return np.asarray(np.minimum(one, other) <= FILLED, np.bool_)


def _without(free: NDArray[np.bool_], ncc: Floats, na: Floats, nb: Floats) -> tuple[Floats, Floats]:
    """Return the tiles' norms with nothing left of the others, where the free ones say no.

    Where too few are free to say anything, or most agree, the others may speak as well.
    """
    say = free & (np.maximum(na, nb) > STRUCTURE * TILE)
    if int(say.sum()) < ENOUGH or float((ncc[say] >= ALIKE).mean()) >= MOST:
        return na, nb
    return na * free, nb * free


def refine(
    tiles: Tiles, frame: Frame, transform: Transform, limit: float
) -> tuple[Transform, float]:
    """Return the transform moved by the affine field that fits the tiles' shifts, and how far.

    The movement is the largest one in the frame, in frame pixels; 0 when too few tiles agree.

    Solves min Σ w (s - A p)ᵀ G (s - A p) with G the tile's structure tensor, so that an edge only
    speaks across itself; three rounds of reweighting (Cauchy) throw out tiles that moved alone.
    """
    good = (tiles.peak > 0.35) & (np.minimum(tiles.spread_a, tiles.spread_b) > 0.8)
    good &= np.abs(tiles.shift).max(axis=1, initial=0.0) <= limit
    if good.sum() < 3:
        return transform, 0.0
    shift, tensor = tiles.shift[good].astype(np.float64), tiles.stiffness[good].astype(np.float64)
    xx, xy, yy = tensor[:, 0, 0], tensor[:, 0, 1], tensor[:, 1, 1]
    tensors = np.stack([xx, xy, yy], axis=1) / (xx + yy + 1e-3)[:, None]
    half = frame.side / 2
    terms = np.ones((len(shift), 3))  # 1, x, y
    terms[:, 1:] = (tiles.centre[good].astype(np.float64) - half) / half
    # Both axes have the same terms, so that Aᵀ G A falls into three 3 x 3 blocks. A round only
    # weighs the tiles anew: what each adds to the blocks and to the right side stays.
    squares = (terms[:, :, None] * terms[:, None, :]).reshape(-1, 1, 9)
    pulls = np.stack([(tensors[:, k : k + 2] * shift).sum(axis=1) for k in (0, 1)], axis=1)
    left = (tensors[:, :, None] * squares).reshape(-1, 27)
    right = (pulls[:, :, None] * terms[:, None, :]).reshape(-1, 6)
    strength = tiles.peak[good].astype(np.float64) ** 2
    p = np.array([middle(shift[:, 0]), 0, 0, middle(shift[:, 1]), 0, 0], np.float64)
    whole = np.empty((2, 3, 2, 3))
    for _ in range(4):
        off = shift - terms @ p.reshape(2, 3).T
        weight = strength / (1.0 + (off * off).sum(axis=1) / 2.25)
        blocks = (weight @ left).reshape(3, 3, 3)
        whole[0, :, 0], whole[0, :, 1], whole[1, :, 1] = blocks
        whole[1, :, 0] = blocks[1]
        p = np.linalg.solve(whole.reshape(6, 6) + _DAMP, weight @ right)
    move = np.array(
        [
            [1 + p[1] / half, p[2] / half, p[0] - p[1] - p[2]],
            [p[4] / half, 1 + p[5] / half, p[3] - p[4] - p[5]],
            [0, 0, 1],
        ]
    )
    # Content at frame pixel q of a lies at move(q) in the warped b.
    inverse = inverted(transform) @ frame.to_a @ move @ inverted(frame.to_a)
    far = float(max(np.abs(p[:3]).sum(), np.abs(p[3:]).sum()))
    return inverted(inverse), far
