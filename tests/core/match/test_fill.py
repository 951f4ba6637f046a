"""Corners that a turn leaves and bars prove nothing, whatever lies between them."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.match.fill import fill_mask, fill_share
from imgreview.core.match.verify import Prover
from tests.core.match.pictures import photo


def turned(name: str, degrees: float) -> NDArray[np.uint8]:
    """Return a photo turned within black, as (H, W, 3) uint8."""
    picture = photo(name).convert("RGB").resize((480, 340))
    return np.asarray(picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True))


def test_the_mask_covers_what_a_turn_leaves_black() -> None:
    mask = fill_mask(np.asarray(Image.fromarray(turned("coffee", 25)).convert("L")))
    assert mask is not None
    corners = [mask[0, 0], mask[0, -1], mask[-1, 0], mask[-1, -1]]
    assert corners == [1, 1, 1, 1]
    assert mask[64, 64] == 0
    assert 0.25 < float(mask.mean()) < 0.6


def test_a_picture_to_its_edges_has_no_fill() -> None:
    assert fill_mask(np.asarray(photo("gravel").convert("L"))) is None


def test_tiles_are_told_apart_by_their_share_of_fill() -> None:
    mask = np.zeros((128, 128), np.uint8)
    mask[:, :64] = 1
    to_picture = np.diag([2.0, 2.0, 1.0])
    share = fill_share(mask, 512, 512, to_picture, 256).reshape(8, 8)
    assert share[:, :4].min() == 1.0
    assert share[:, 4:].max() == 0.0


@pytest.mark.parametrize("other", ["chelsea", "rocket", "astronaut"])
def test_two_pictures_turned_alike_are_no_copies(other: str) -> None:
    prover = Prover()
    a, b = prover.prepare(turned("coffee", 25)), prover.prepare(turned(other, 25))
    assert not prover.prove(a, b).is_copy


def test_a_turned_picture_is_still_found_again_smaller_and_recoded() -> None:
    prover = Prover()
    whole = turned("coffee", 25)
    small = np.asarray(Image.fromarray(whole).resize((300, 262)).quantize(64).convert("RGB"))
    proof = prover.prove(prover.prepare(whole), prover.prepare(small))
    assert proof.is_copy
    assert proof.cover_a > 0.95


def test_copies_with_the_same_black_corners_are_proven_at_once() -> None:
    prover, picture = Prover(), turned("coffee", 25)
    saved = io.BytesIO()
    Image.fromarray(picture).save(saved, "JPEG", quality=70)
    a, b = prover.prepare(picture), prover.prepare(np.asarray(Image.open(saved)))
    assert a.fill is not None
    assert b.fill is not None
    proof = prover.prove(a, b)
    assert proof.is_copy
    assert "features" not in vars(b)  # neither looked for keypoints nor refined
