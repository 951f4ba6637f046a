"""Hashes are stored on disk: whoever changes their bytes must bump the method's version."""

import numpy as np
import pytest
from PIL import Image

from imgreview.core.methods.base import HASHES

# name, version, bits, code of the drawing below
GOLDEN: tuple[tuple[str, int, int, str], ...] = (
    ("ahash", 1, 64, "040e1e3e4cc89201"),
    ("ahash", 1, 256, "0018007800f801fd01fc07fc0ffc1ef83c793073f042c080c188c198c6130423"),
    ("dhash", 1, 64, "fcfcf8dc99923469"),
    ("dhash", 1, 256, "fff9ffe3ffd37fb97fa87fa87da97d9179e363e667ce87189f399f391ce77ce7"),
    ("phash", 1, 64, "93906e68625c6dfc"),
    ("phash", 1, 256, "93b190bd6e4668c462765cab6d69fcca07b9e9310da9f64691347e33104ef346"),
    ("whash", 1, 64, "040f3e7eedc892a5"),
    ("whash", 1, 256, "0038007800f901ff07ff0ffc1ffc3ef93c79f873f8e6e1c6c188c39cc6330623"),
)


def drawing() -> Image.Image:
    """Return a (90, 120) picture from whole numbers only, the same on every machine."""
    y, x = np.mgrid[0:90, 0:120]
    waves = (x * x // 40 + y * 3 + (x // 17) * (y // 13) * 11) % 256
    blob = np.where((x - 80) ** 2 + (y - 30) ** 2 < 500, 200, 0)
    return Image.fromarray(np.maximum(waves // 2, blob).astype(np.uint8))


def test_every_hash_is_pinned() -> None:
    assert {(name, bits) for name, _, bits, _ in GOLDEN} == {
        (name, bits) for name in HASHES.names() for bits in (64, 256)
    }


@pytest.mark.parametrize(("name", "version", "bits", "code"), GOLDEN)
def test_bytes_are_those_of_the_version(name: str, version: int, bits: int, code: str) -> None:
    method = HASHES.get(name)
    assert (method.version, method.compute(drawing(), bits).hex()) == (version, code)


def test_the_drawing_is_the_pinned_one() -> None:
    pixels = np.asarray(drawing(), dtype=np.int64)
    assert (pixels.shape, int(pixels.sum())) == ((90, 120), 878926)
