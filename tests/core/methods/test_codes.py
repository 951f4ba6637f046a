import numpy as np
import pytest
from PIL import Image

from imgreview.core.errors import BugError
from imgreview.core.methods.base import HASHES
from imgreview.core.methods.codes import (
    Likeness,
    above_median,
    degenerate,
    distance,
    distance_all,
    likeness,
    pack,
    side,
    split,
)
from tests.core.methods.photos import PHOTOS, grey


def test_only_two_sizes_are_known() -> None:
    assert (side(64), side(256)) == (8, 16)
    with pytest.raises(BugError, match="128"):
        side(128)


def test_pack_puts_the_first_bit_highest() -> None:
    bits = np.zeros((8, 8), dtype=bool)
    bits[0, 0] = bits[7, 7] = True
    assert pack(bits).hex() == "8000000000000001"


def test_distance_counts_bits_and_refuses_other_lengths() -> None:
    assert distance(b"\x00\xff", b"\x01\x0f") == 5
    with pytest.raises(BugError):
        distance(b"\x00", b"\x00\x00")


def test_distance_all_names_the_nearest_orientation() -> None:
    turned = b"".join(bytes([k]) * 8 for k in range(8))
    assert distance_all(bytes([5]) * 8, turned) == (0, 5)


def test_split_gives_one_row_a_code() -> None:
    codes = split(bytes(range(64)), 64)
    assert codes.shape == (8, 8)
    assert codes[3, 0] == 24


def test_median_is_left_undecided_where_rounding_could_decide() -> None:
    assert above_median(np.array([0.0, 1.0, 1.0 + 1e-9, 2.0]), 1e-6) is None
    certain = above_median(np.array([3.0, 0.0, 1.0, 2.0]), 1e-6)
    assert certain is not None
    assert certain.tolist() == [True, False, False, True]


@pytest.mark.parametrize(
    ("bits_apart", "bits", "words"),
    [
        (0, 64, Likeness.LIKELY),
        (5, 64, Likeness.LIKELY),
        (6, 64, Likeness.POSSIBLY),
        (10, 64, Likeness.POSSIBLY),
        (11, 64, Likeness.DIFFERENT),
        (20, 256, Likeness.LIKELY),
        (21, 256, Likeness.POSSIBLY),
        (40, 256, Likeness.POSSIBLY),
        (41, 256, Likeness.DIFFERENT),
    ],
)
def test_words_follow_the_scaled_distance(bits_apart: int, bits: int, words: Likeness) -> None:
    assert likeness(bits_apart, bits) is words


@pytest.mark.parametrize("bits", [64, 256])
@pytest.mark.parametrize("name", HASHES.names())
def test_flat_pictures_and_gradients_are_degenerate(name: str, bits: int) -> None:
    ramp = np.tile(np.linspace(0, 255, 300).astype(np.uint8), (200, 1))
    for image in (Image.new("L", (300, 200), 0), Image.new("L", (300, 200), 255)):
        assert degenerate(HASHES.get(name).compute(image, bits))
    if name in ("ahash", "dhash"):
        assert degenerate(HASHES.get(name).compute(Image.fromarray(ramp), bits))


@pytest.mark.parametrize("bits", [64, 256])
@pytest.mark.parametrize("name", HASHES.names())
def test_photographs_are_not_degenerate(name: str, bits: int) -> None:
    codes = {photo: HASHES.get(name).compute(grey(photo), bits) for photo in PHOTOS}
    assert [photo for photo, code in codes.items() if degenerate(code)] == []
