"""Refining the transform between two pictures, coarse to fine, until it settles."""

from imgreview.core.match import align, judge, residual
from imgreview.core.match.align import Transform
from imgreview.core.match.prepared import GRAPHIC, Prepared
from imgreview.core.match.tiles import Frame, Tiles

STAGES = ((128, 1.0, 10.0), (256, 1.2, 8.0))  # side, blur, largest shift followed: coarse to fine
ROUNDS = 3  # refinements of one stage at most
DOUBTFUL = 0.5  # share of correlating tiles after some refining below which more of it is no use
ASTRAY = 0.3  # the same of a coarse stage below which the fine one is not tried: copies had 0.5
SETTLED = 0.1  # frame pixels of movement below which the alignment stands


def settle(
    transform: Transform, stage: tuple[int, float, float], a: Prepared, b: Prepared
) -> tuple[Transform, Frame, Tiles] | None:
    """Return the 3x3 transform refined at one stage with its frame and tiles, or None if hopeless.

    The tiles are laid where the transform puts them, and it is moved by least squares to where
    they are found, until it hardly moves.
    """
    side, blur, limit = stage
    settled = None
    least = 0.0 if stage is STAGES[-1] else ASTRAY
    graphic = min(a.tone, b.tone) > GRAPHIC
    for attempt in range(ROUNDS + 1):
        frame = residual.frame_of(transform, a, b, side)
        if frame is None:
            return None
        tiles = residual.measure(frame, transform, a, b, blur)
        if judge.hopeless(tiles, graphic=graphic):
            return None
        settled = transform, frame, tiles
        share = judge.correlating(tiles) if attempt else 1.0
        if share < least:
            return None
        if attempt == ROUNDS or share < DOUBTFUL:
            break
        finer, move = residual.refine(tiles, frame, transform, limit)
        if move < SETTLED or not align.plausible(finer):
            break
        transform = finer
    return settled
