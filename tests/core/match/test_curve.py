"""The tone curve: the usual level of one picture for each level of the other."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.match.curve import tone_curve
from imgreview.core.match.plain import whole_frame
from imgreview.core.match.prepared import Prepared, prepare
from tests.core.match.pictures import photo


def _prepared(grey: NDArray[np.uint8]) -> Prepared:
    return prepare(np.repeat(grey[:, :, None], 3, axis=2), "orb")


def _square() -> NDArray[np.uint8]:
    return np.asarray(photo("coffee").convert("L").resize((256, 256), Image.Resampling.BOX))


def test_the_curve_follows_a_gamma_where_there_are_levels() -> None:
    grey = _square()
    bright = np.round(255 * (grey / 255.0) ** 0.6).astype(np.uint8)
    curve = tone_curve(whole_frame(256, 256), np.eye(3), _prepared(grey), _prepared(bright))
    levels = np.arange(24, 200)
    assert np.abs(curve[levels] - 255 * (levels / 255) ** 0.6).max() < 4


def test_back_is_the_curve_of_the_pair_the_other_way_round() -> None:
    one, other = _prepared(_square()), _prepared(255 - _square() // 2)
    frame = whole_frame(256, 256)
    there = tone_curve(frame, np.eye(3), one, other)
    assert np.array_equal(there, tone_curve(frame, np.eye(3), other, one, back=True))


def test_the_points_are_the_medians_of_their_eight_levels() -> None:
    grey = _square()
    other = np.asarray(np.random.default_rng(3).integers(0, 256, grey.shape), np.uint8)
    curve = tone_curve(whole_frame(256, 256), np.eye(3), _prepared(grey), _prepared(other))
    a, b = grey[::2, ::2].ravel(), other[::2, ::2].ravel()
    chosen = (a >= 64) & (a < 72)
    at = float(np.median(a[chosen]))
    assert at == int(at)
    assert curve[int(at)] == np.float32(np.median(b[chosen]))


def test_a_picture_of_one_tone_has_no_curve() -> None:
    flat = np.full((256, 256), 128, np.uint8)
    curve = tone_curve(whole_frame(256, 256), np.eye(3), _prepared(flat), _prepared(flat))
    assert np.array_equal(curve, np.arange(256, dtype=np.float32))
