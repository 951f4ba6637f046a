"""What every registered hash promises; a new hash is tested by being registered."""

import io
from collections.abc import Callable
from typing import Any

import imagehash
import numpy as np
import pytest
from PIL import Image

from imgreview.core.methods.base import HASHES, HashMethod, orientations
from imgreview.core.methods.codes import distance, distance_all, shrink, side, split
from tests.core.methods.photos import PHOTOS, grey

ORACLES: dict[str, Callable[..., Any]] = {
    "ahash": imagehash.average_hash,
    "dhash": imagehash.dhash,
    "phash": imagehash.phash,
    "whash": imagehash.whash,
}
BITS = (64, 256)


@pytest.fixture(params=HASHES.names())
def method(request: pytest.FixtureRequest) -> HashMethod:
    return HASHES.get(request.param)


def oracle(name: str, image: Image.Image, bits: int) -> bytes:
    return bytes.fromhex(str(ORACLES[name](image, hash_size=side(bits))))


def awkward() -> dict[str, Image.Image]:
    """Return pictures on which medians tie, bits hang on rounding, or a side is one pixel."""
    noise = np.random.default_rng(7).integers(0, 256, (99, 150), dtype=np.uint8)
    ramp = np.tile(np.arange(256, dtype=np.uint8), (200, 1))
    half = np.zeros((128, 128), dtype=np.uint8)
    half[:, 64:] = 255
    return {
        "black": Image.new("L", (300, 200), 0),
        "white": Image.new("L", (300, 200), 255),
        "noise": Image.fromarray(noise),
        "mirrored noise": Image.fromarray(np.concatenate([noise, noise[:, ::-1]], axis=1)),
        "ramp": Image.fromarray(ramp),
        "ramp down": Image.fromarray(np.ascontiguousarray(ramp.T)),
        "half": Image.fromarray(half),
        "checks": Image.fromarray(
            np.kron(np.indices((8, 8)).sum(axis=0) % 2 * 255, np.ones((9, 9))).astype(np.uint8)
        ),
        "pixel": Image.new("L", (1, 1), 9),
        "sliver": Image.fromarray(noise[:, :3]),
    }


def test_the_four_hashes_of_imagehash_are_there() -> None:
    assert set(ORACLES) <= set(HASHES.names())


@pytest.mark.parametrize("bits", BITS)
@pytest.mark.parametrize("name", ORACLES)
def test_equal_to_imagehash_on_photographs(name: str, bits: int) -> None:
    for photo in PHOTOS:
        for edge in (512, 160):
            image = grey(photo, edge)
            assert HASHES.get(name).compute(image, bits) == oracle(name, image, bits), photo


@pytest.mark.parametrize("bits", BITS)
@pytest.mark.parametrize("name", ORACLES)
def test_equal_to_imagehash_on_awkward_pictures(name: str, bits: int) -> None:
    for label, image in awkward().items():
        assert HASHES.get(name).compute(image, bits) == oracle(name, image, bits), label


@pytest.mark.parametrize("bits", BITS)
@pytest.mark.parametrize("name", ORACLES)
def test_turned_hashes_are_those_of_the_turned_small_picture(name: str, bits: int) -> None:
    edge = side(bits)
    for photo in (*PHOTOS[:5], "mirrored noise", "half"):
        image = awkward().get(photo) or grey(photo)
        width, height = {
            "ahash": (edge, edge),
            "dhash": (edge + 1, edge),
            "phash": (edge * 4, edge * 4),
            "whash": (2 ** int(np.log2(min(image.size))),) * 2,
        }[name]
        straight = orientations(shrink(image, width, height))
        quarter = orientations(shrink(image, height, width))
        expected = [
            oracle(name, Image.fromarray((quarter if k % 2 else straight)[k]), bits)
            for k in range(8)
        ]
        codes = split(HASHES.get(name).compute_all(image, bits), bits)
        assert [code.tobytes() for code in codes] == expected, photo


@pytest.mark.parametrize("bits", BITS)
def test_length_determinism_and_first_orientation(method: HashMethod, bits: int) -> None:
    for photo in PHOTOS:
        code = method.compute(grey(photo), bits)
        every = method.compute_all(grey(photo), bits)
        assert len(code) == bits // 8
        assert len(every) == bits
        assert every[: bits // 8] == code == method.compute(grey(photo).copy(), bits)


def test_colour_pictures_are_made_grey_first(method: HashMethod) -> None:
    image = grey(PHOTOS[0])
    assert method.compute(image.convert("RGB")) == method.compute(image)


@pytest.mark.parametrize("bits", BITS)
def test_copies_stay_within_the_radius_and_strangers_mostly_not(
    method: HashMethod, bits: int
) -> None:
    radius = method.radius(bits)
    assert 0 < radius <= bits // 4
    codes = [method.compute(grey(photo), bits) for photo in PHOTOS]
    for photo, code in zip(PHOTOS, codes, strict=True):
        image = grey(photo)
        smaller = image.resize((image.width * 3 // 5, image.height * 3 // 5))
        buffer = io.BytesIO()
        smaller.save(buffer, "JPEG", quality=70)
        with Image.open(buffer) as copy:
            assert distance(code, method.compute(copy, bits)) <= radius, photo
    pairs = [distance(a, b) for i, a in enumerate(codes) for b in codes[:i]]
    assert sum(d <= radius for d in pairs) <= len(pairs) // 20


def test_a_turned_copy_is_found_and_named(method: HashMethod) -> None:
    for photo in PHOTOS:
        pixels = np.asarray(grey(photo))
        every = method.compute_all(grey(photo))
        for k, turned in enumerate(orientations(pixels)):
            code = method.compute(Image.fromarray(np.ascontiguousarray(turned)))
            start = k * 8
            assert distance(code, every[start : start + 8]) <= 4, (photo, k)
            assert distance_all(code, every)[0] <= 4


def test_the_plug_in_says_what_it_is(method: HashMethod) -> None:
    assert method.title
    assert method.version >= 1
    assert HASHES.get(method.name) is method
