"""The verdict on an alignment: what the worst tiles say, and what moved between the pictures."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.field import bend
from imgreview.core.match.tiles import TILE, Floats, Frame, Tiles, directions, middle

TEXTURE = 2.0  # grey levels of standard deviation from which a tile says something
FULL_SAY = 10.0  # grey levels from which a tile has full weight
AGREE = 0.8  # correlation from which a tile agrees
STRONG = 0.9
TIGHT, TIGHT_STEP = 0.95, 0.75  # correlation and frame pixels that only one exposure reaches
SHARE = 0.8  # share of textured tiles that must agree
SHARE_MOST = 0.6  # the same where four fifths of the tiles, however faint, agree closely
BEND = 0.7  # thousandths of the frame: a curved field of shifts, as a moved camera leaves it
BEND_PIXELS = 0.07  # the same in pixels of the coarser picture: shifts are not known better
DRIFT, MOST = 3.0, 0.5  # thousandths of the frame, and tight share: beyond both it is a burst
SHARE_EDITED = 0.4  # share that agrees tightly where the rest was painted over
MOST_TIGHT = 0.67  # share of the agreeing tiles that must be tight then
SHARE_GRAPHIC = 0.92  # documents, line art and night pictures: nearly everything
SHARE_FINE = 0.9  # the same at full resolution, where letters are told apart
FOUND, HOPE = 0.7, 0.25  # correlation at the best shift, and the share that must reach it
HOPE_GRAPHIC = 0.75  # the same for documents, line art and night pictures
CHANGE = 9.0  # grey levels of unexplained structure that make a tile edited
LOCAL = 6.0  # the same where it also is five times the usual
MIN_TILES = 6
MIN_STRONG = 12
MOVED = 1.0  # frame pixels from which a tile lies elsewhere
FLAT_TEXTURE = 0.2  # grey levels: pictures without detail are compared by what little there is
FLAT_AGREE = 0.6
FLAT_SHARE = 0.7
FLAT_TILES = 14
FLAT_COVER = 0.98  # share of both pictures from which whole lies on whole
FLAT_TIGHT = 0.7  # tight share that parts of pictures without detail must reach
FLAT_GAIN = 1.2  # octaves by which the structure of one may be stronger than that of the other
STRONG_TEXTURE = 4.0  # grey levels
CONTRADICT = 0.1  # share of all tiles that may show structure found in one picture only
IN_PLACE = 4.0  # tiles' worth of agreeing structure from which an alignment is the right one


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement with its numbers; see `Proof` for their meaning."""

    outcome: str
    worst: float = 0.0
    median: float = 0.0
    agree: float = 0.0
    tight: float = 0.0
    tiles: int = 0
    drift: float = 0.0
    bend: float = 0.0
    moved: float = 0.0
    changed: float = 0.0
    regions: int = 0
    painted: float = 0.0  # octaves by which b's changed tiles are busier than a's
    reason: str = ""


def _regions(tiles: Tiles, bad: NDArray[np.bool_], frame: Frame) -> int:
    """Return how many connected areas the bad tiles form."""
    import cv2

    count = frame.side // TILE
    grid = np.zeros((count, count), np.uint8)
    cells = np.round((tiles.centre[bad] + 0.5) / TILE - 0.5).astype(int)
    grid[cells[:, 1], cells[:, 0]] = 1
    return int(cv2.connectedComponents(grid, connectivity=8)[0]) - 1


def _painted(tiles: Tiles, bad: NDArray[np.bool_]) -> float:
    """Return the octaves by which the changed tiles are busier in b than in a: text, stickers."""
    if not bad.any():
        return 0.0
    both = tiles.spread_b[bad].mean() + 1.0, tiles.spread_a[bad].mean() + 1.0
    return float(np.log2(both[0] / both[1]))


def corners(tiles: Tiles) -> Floats:
    """Return how far each tile has structure in two directions, 0..1."""
    return directions(tiles.stiffness)


def support(tiles: Tiles) -> float:
    """Return how many tiles' worth of two-dimensional structure there is to compare."""
    return float(corners(tiles)[textured(tiles)].sum())


def textured(tiles: Tiles) -> NDArray[np.bool_]:
    """Return which tiles have something to compare in at least one picture."""
    return np.maximum(tiles.spread_a, tiles.spread_b) > TEXTURE


def _numbers(tiles: Tiles, frame: Frame, use: NDArray[np.bool_], agree: float) -> Verdict:
    """Return the statistics of the tiles as a verdict that is not yet decided."""
    count = int(use.sum())
    if count == 0:
        return Verdict("different", reason="too little detail to compare")
    ncc, peak = tiles.ncc[use], tiles.peak[use]
    # Faint tiles hold as much compression noise as picture: they speak less.
    weight = np.minimum(np.maximum(tiles.spread_a, tiles.spread_b)[use], FULL_SAY)
    weight = weight * (0.1 + 0.9 * corners(tiles)[use])
    weight = weight / weight.sum()
    step = np.abs(tiles.shift[use]).max(axis=1)
    sure = peak > 0.5
    drift = middle(step[sure], 0.8) / frame.side * 1000 if sure.any() else 0.0
    # What one picture holds beyond the structure of the other; compression leaves little.
    rest = np.where(tiles.ncc < 0, 1, np.sqrt(np.clip(1 - tiles.ncc**2, 0, 1)))
    rest = rest * np.maximum(tiles.spread_a, tiles.spread_b)
    usual = middle(rest[use])
    bad = use & (tiles.ncc < agree) & (rest > CHANGE) | use & (rest > max(LOCAL, 5 * usual))
    alike = np.abs(np.log2((tiles.spread_a[use] + 0.1) / (tiles.spread_b[use] + 0.1))) < 0.8
    elsewhere = (ncc < agree) & (peak > ncc + 0.2) & (peak > 0.6) & (step > MOVED) & alike
    return Verdict(
        "different",
        worst=middle(ncc, 0.2),
        median=middle(ncc),
        agree=float(weight @ (ncc >= agree)),
        tight=float(weight @ ((ncc >= TIGHT) & (step < TIGHT_STEP))),
        tiles=count,
        drift=drift,
        moved=float(weight @ elsewhere),
        changed=float(bad.sum()) / max(1, len(tiles)),
        regions=_regions(tiles, bad, frame) if bad.any() else 0,
        painted=_painted(tiles, bad),
        reason="the pictures differ after alignment",
    )


def hopeless(tiles: Tiles, *, graphic: bool) -> bool:
    """Return whether too few textured tiles are found again near their place.

    Of graphic pictures nearly all must agree in the end, so that most must be found at once.
    """
    use = textured(tiles)
    least = HOPE_GRAPHIC if graphic else HOPE
    return int(use.sum()) >= MIN_TILES and float((tiles.peak[use] > FOUND).mean()) < least


def correlating(tiles: Tiles) -> float:
    """Return the share of the textured tiles that correlate as they are laid, 1 without any."""
    use = textured(tiles)
    return float((tiles.ncc[use] > 0.5).mean()) if use.any() else 1.0


def in_place(tiles: Tiles) -> bool:
    """Return whether enough tiles with structure of their own lie exactly where they are laid."""
    exact = (tiles.ncc > AGREE) & (np.abs(tiles.shift).max(axis=1, initial=0.0) < TIGHT_STEP)
    return float(corners(tiles)[exact & textured(tiles)].sum()) >= IN_PLACE


def judge(tiles: Tiles, frame: Frame, *, graphic: bool, photo: bool, side: int) -> Verdict:
    """Return the verdict on the tiles of an aligned pair; `side` is the coarser one's long side.

    `graphic` pictures must agree nearly everywhere; only a `photo` may agree in parts.

    A picture that was painted over keeps tiles that agree closely; where the others are found a
    little elsewhere instead, the camera moved: the same scene, not the same exposure.
    """
    found = _numbers(tiles, frame, textured(tiles), AGREE)
    if found.tiles < MIN_TILES:
        return replace(found, reason="too little detail to compare")
    found = replace(found, bend=bend(tiles, frame, corners(tiles)))
    strong = int((tiles.ncc[textured(tiles)] >= STRONG).sum())
    if graphic:
        alike = found.agree >= SHARE_GRAPHIC and not _contradicted(tiles)
        return replace(found, outcome="copy", reason="") if alike else found
    edited = (
        photo
        and found.tight >= max(SHARE_EDITED, MOST_TIGHT * found.agree)
        and strong >= MIN_STRONG
        and found.moved <= 0.25 * (1 - found.agree)
    )
    whole = found.agree >= SHARE or (found.worst >= STRONG and found.agree >= SHARE_MOST)
    if photo and found.drift > DRIFT and found.tight < MOST:
        whole = False  # the tiles agree, but none lies quite where the transform puts it
    if photo and found.bend > max(BEND, BEND_PIXELS * 1000 / side):
        whole = edited = False
    if whole or edited:
        return replace(found, outcome="copy", reason="")
    if strong >= MIN_STRONG and found.agree + found.moved >= SHARE_EDITED:
        return replace(found, outcome="burst", reason="parts of the scene moved")
    return found


def unclear(found: Verdict) -> bool:
    """Return whether a closer look, with the tone of both pictures matched, could change it."""
    return found.median > 0.5 and (found.outcome != "copy" or found.regions > 0)


def judge_fine(tiles: Tiles, frame: Frame, coarse: Verdict) -> Verdict:
    """Return the verdict of a graphic pair from tiles at full resolution."""
    found = _numbers(tiles, frame, textured(tiles), AGREE)
    if found.tiles >= MIN_TILES and found.agree >= SHARE_FINE:
        return coarse
    return replace(found, reason="the same layout with other content")


def judge_flat(tiles: Tiles, frame: Frame) -> Verdict:
    """Return the verdict on a pair without detail from what little structure it has."""
    both = np.minimum(tiles.spread_a, tiles.spread_b) > FLAT_TEXTURE
    found = _numbers(tiles, frame, both, FLAT_AGREE)
    if found.tiles < FLAT_TILES:
        return replace(found, reason="too little detail to compare")
    alike = float((tiles.ncc[both] >= FLAT_AGREE).mean()) >= FLAT_SHARE
    if alike and not _contradicted(tiles) and (_whole(frame) or _exact(found)):
        return replace(found, outcome="copy", changed=0.0, regions=0, reason="")
    return found


def _contradicted(tiles: Tiles) -> bool:
    """Return whether tiles full of structure say no: it is elsewhere, or of another strength."""
    most = np.maximum(tiles.spread_a, tiles.spread_b)
    strong = most > STRONG_TEXTURE
    gain = np.abs(np.log2((tiles.spread_b[strong] + 0.1) / (tiles.spread_a[strong] + 0.1)))
    other = int(((most > TEXTURE) & (tiles.ncc < 0.3)).sum())
    return other > CONTRADICT * len(tiles) or (len(gain) > 0 and float(np.median(gain)) > FLAT_GAIN)


def _whole(frame: Frame) -> bool:
    return min(frame.cover_a, frame.cover_b) >= FLAT_COVER


def _exact(found: Verdict) -> bool:
    """Return whether the tiles agree as closely as parts of one picture do, and in place.

    A few straight edges fit each other in many positions; only whole frames need no more.
    """
    return found.tight >= FLAT_TIGHT and found.drift <= DRIFT
