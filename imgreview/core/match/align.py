"""Hypotheses about how one picture lies in the other: whole-frame turns, and RANSAC on features."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.match.content import Box
from imgreview.core.match.features import match
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.tiles import inverted

Transform = NDArray[np.float64]  # 3x3, b pixel → a pixel

RANSAC_PIXELS = 4.0
MIN_MATCHES = 5
ENOUGH = 400  # features from which every second one is asked: half the work, the same answers
SQUASH = 0.2  # natural logarithm of a stretch that the better turn does not need
UNLIKELY = 0.5  # correlation taken off such a turn
RIVAL = 0.15  # correlation by which a second whole-frame turn may be worse
MAX_STRETCH = 3.2  # largest ratio of the two scales: a panorama squashed to a square
MAX_SHEAR = 0.12  # cosine between the axes of the transform


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One guess at the transform, with the matched points that speak for it."""

    transform: Transform
    mirrored: bool
    matches: int
    inliers: int
    spread: float  # share of the smaller picture that the inliers' box covers
    method: str  # "frame" or "features"
    score: float = 0.0  # correlation of the thumbnails of a whole-frame turn


def unit_to_pixels(width: int, height: int) -> Transform:
    """Return the matrix from the unit square to pixel centres of a picture."""
    return np.array([[width, 0, -0.5], [0, height, -0.5], [0, 0, 1]], np.float64)


def unit_transform(transform: Transform, a: Prepared, b: Prepared) -> Transform:
    """Return `transform` (b pixel → a pixel) as b's unit square → a's unit square."""
    to_a = inverted(unit_to_pixels(a.width, a.height))
    whole = to_a @ transform @ unit_to_pixels(b.width, b.height)
    return np.asarray(whole / whole[2, 2], np.float64)


def orientation_unit(index: int) -> Transform:
    """Return the unit-square map of orientation `index` (see methods.base.orientations)."""
    quarter = np.array([[0, 1, 0], [-1, 0, 1], [0, 0, 1]], np.float64)
    mirror = np.array([[-1, 0, 1], [0, 1, 0], [0, 0, 1]], np.float64)
    turn = np.linalg.matrix_power(quarter, index % 4)
    return turn @ mirror if index >= 4 else turn


def box_to_pixels(box: Box) -> Transform:
    """Return the matrix from the unit square to the pixel centres of a box."""
    wide, high = box.right - box.left, box.bottom - box.top
    return np.array([[wide, 0, box.left - 0.5], [0, high, box.top - 0.5], [0, 0, 1]], np.float64)


def whole_turn(a: Prepared, b: Prepared, index: int, score: float) -> Hypothesis:
    """Return the hypothesis that all of b, in orientation `index`, is all of a."""
    pixels = box_to_pixels(a.whole.box) @ orientation_unit(index)
    transform = pixels @ inverted(box_to_pixels(b.whole.box))
    return Hypothesis(transform, index >= 4, 0, 0, 1.0, "frame", score)


def frame_hypotheses(a: Prepared, b: Prepared, best: int = 2) -> list[tuple[float, Hypothesis]]:
    """Return the likeliest turns of whole frames or inner pictures, as (correlation, guess)."""
    found = []
    for one in a.views:
        for other in b.views:
            scores = other.signature @ one.signature[0]
            scores = scores - UNLIKELY * _stretched(one.box, other.box)
            for index in np.argsort(-scores, kind="stable")[:best]:
                pixels = box_to_pixels(one.box) @ orientation_unit(int(index))
                transform = pixels @ inverted(box_to_pixels(other.box))
                score = float(scores[index])
                guess = Hypothesis(transform, bool(index >= 4), 0, 0, 1.0, "frame", score)
                found.append((score, guess))
    found.sort(key=lambda pair: -pair[0])
    return [pair for pair in found[: best + 1] if pair[0] > found[0][0] - RIVAL]


def _stretched(one: Box, other: Box) -> NDArray[np.float32]:
    """Return for each of eight turns 1 where it would squash and its quarter turn would not.

    A picture turned by a quarter has its sides swapped; laid on one of the same shape it would
    have to be turned and squashed just so.
    """
    a = math.log((one.right - one.left) / (one.bottom - one.top))
    b = math.log((other.right - other.left) / (other.bottom - other.top))
    even, odd = abs(a - b), abs(a + b)
    wrong = (odd > even + SQUASH, even > odd + SQUASH)
    return np.array([wrong[1], wrong[0]] * 4, np.float32)


def plausible(transform: Transform) -> bool:
    """Return whether an affine map is one that copying software makes: scale, squash, turn."""
    linear = transform[:2, :2]
    lengths = np.linalg.norm(linear, axis=1)
    if not np.all(np.isfinite(linear)) or lengths.min() < 1e-3:
        return False
    if lengths.max() / lengths.min() > MAX_STRETCH or not 0.04 < lengths.min() < 25:
        return False
    rows = abs(float(linear[0] @ linear[1])) / float(lengths.prod())
    columns = np.linalg.norm(linear, axis=0)
    cols = abs(float(linear[:, 0] @ linear[:, 1])) / float(columns.prod())
    return min(rows, cols) < MAX_SHEAR


def feature_hypothesis(a: Prepared, b: Prepared, *, mirrored: bool) -> Hypothesis | None:
    """Return the affine map on which most mutual matches agree, or None when there is none.

    It is `a` that is mirrored: leaders are asked for again and again.
    """
    import cv2

    own = a.mirrored if mirrored else a.features
    pairs = match(own, b.features, 2 if len(b.features) > ENOUGH else 1)
    if len(pairs) < MIN_MATCHES:
        return None
    to, since = own.points[pairs[:, 0]], b.features.points[pairs[:, 1]]
    linear, mask = cv2.estimateAffine2D(
        since,
        to,
        method=cv2.RANSAC,
        ransacReprojThreshold=RANSAC_PIXELS,
        maxIters=2000,
        confidence=0.995,
    )
    if linear is None:
        return None
    inside = mask.ravel().astype(bool)
    transform = np.vstack([linear, [0, 0, 1]]).astype(np.float64)
    if not plausible(transform) or (np.linalg.det(linear[:, :2]) < 0) != mirrored:
        return None
    count = len(np.unique(np.round(since[inside] / 3), axis=0))  # one corner on many levels is one
    span = np.ptp(since[inside], axis=0) if count else np.zeros(2)
    spread = float(span[0] * span[1]) / float(b.width * b.height)
    return Hypothesis(transform, mirrored, len(pairs), count, spread, "features")
