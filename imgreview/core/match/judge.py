"""The verdict on an alignment: what the worst tiles say, and what moved between the pictures."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.prepared import Prepared
from imgreview.core.match.residual import TILE, Frame, Tiles

TEXTURE = 2.0  # grey levels of standard deviation from which a tile says something
AGREE = 0.8  # correlation from which a tile agrees
STRONG = 0.9
SHARE = 0.8  # share of textured tiles that must agree
SHARE_EDITED = 0.45  # the same when what agrees is photographic and agrees closely
MIN_TILES = 6
GRAPHIC = 0.5  # flat share from which a picture is judged as document, line art or night


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement with its numbers; see `Proof` for their meaning."""

    outcome: str
    worst: float = 0.0
    median: float = 0.0
    agree: float = 0.0
    tiles: int = 0
    drift: float = 0.0
    changed: float = 0.0
    regions: int = 0
    reason: str = ""


def _regions(tiles: Tiles, bad: NDArray[np.bool_], frame: Frame) -> int:
    """Return how many connected areas the bad tiles form."""
    import cv2

    count = frame.side // TILE
    grid = np.zeros((count, count), np.uint8)
    cells = np.round((tiles.centre[bad] + 0.5) / TILE - 0.5).astype(int)
    grid[cells[:, 1], cells[:, 0]] = 1
    return int(cv2.connectedComponents(grid, connectivity=8)[0]) - 1


def judge(tiles: Tiles, frame: Frame, a: Prepared, b: Prepared) -> Verdict:
    """Return the verdict on the tiles of an aligned pair."""
    textured = np.maximum(tiles.spread_a, tiles.spread_b) > TEXTURE
    count = int(textured.sum())
    if count < MIN_TILES:
        return Verdict("different", tiles=count, reason="too little detail to compare")
    ncc = tiles.ncc[textured]
    agree = ncc >= AGREE
    share = float(agree.mean())
    moved = np.abs(tiles.shift[textured]).max(axis=1)
    sure = tiles.peak[textured] > 0.5
    drift = float(np.percentile(moved[sure], 80)) / frame.side * 1000 if sure.any() else 0.0
    bad = np.zeros(len(tiles), bool)
    bad[np.flatnonzero(textured)[~agree]] = True
    numbers = {
        "worst": float(np.percentile(ncc, 20)),
        "median": float(np.median(ncc)),
        "agree": share,
        "tiles": count,
        "drift": drift,
        "changed": float(bad.sum()) / max(1, len(tiles)),
    }
    graphic = max(a.ground, b.ground) > GRAPHIC
    strong = int((ncc >= STRONG).sum())
    copy = share >= SHARE and (not graphic or share >= 0.95)
    edited = not graphic and share >= SHARE_EDITED and strong >= 12
    if copy or edited:
        regions = _regions(tiles, bad, frame) if bad.any() else 0
        return Verdict("copy", regions=regions, **numbers)  # type: ignore[arg-type]
    return Verdict("different", reason="the pictures differ after alignment", **numbers)  # type: ignore[arg-type]
