"""The quick Lanczos reduction is Pillow's own, pixel for pixel."""

import numpy as np
import pytest
from PIL import Image

from imgreview.core.methods import lanczos
from imgreview.core.methods.base import orientations

LANCZOS = Image.Resampling.LANCZOS


@pytest.mark.parametrize("width", [8, 9, 16, 17, 32, 64])
def test_the_weights_are_those_pillow_uses(width: int) -> None:
    for size in (64, 187, 250, 333, 375, 499, 500, 1000):
        impulses = Image.fromarray((np.eye(size) * lanczos.PRECISION).astype(np.int32))
        used = np.asarray(impulses.resize((width, size), LANCZOS))
        np.testing.assert_array_equal(used, lanczos.weights_of(size, width))


def test_pictures_come_out_as_pillow_makes_them() -> None:
    rng = np.random.default_rng(7)
    reducer = lanczos.Reducer()
    for width, height in ((500, 375), (375, 500), (501, 40), (333, 250), (60, 90), (31, 9)):
        noise = Image.fromarray(rng.integers(0, 256, (height, width), dtype=np.uint8))
        steps = Image.fromarray(np.asarray(noise) // 128 * 255)  # overshoots on both sides
        for picture in (noise, steps):
            for target in ((8, 8), (9, 8), (8, 9), (17, 16), (32, 32), (64, 64)):
                whole = np.asarray(picture.resize(target, LANCZOS))
                for _ in range(2):  # by Pillow when a width is new, by products afterwards
                    made = reducer.reduce(np.asarray(picture), *target)
                    np.testing.assert_array_equal(made, whole)


def test_the_products_are_used_and_exact() -> None:
    rng = np.random.default_rng(3)
    pixels = rng.integers(0, 256, (120, 500), dtype=np.uint8)
    for width in (8, 9, 32):
        first_pass = np.asarray(Image.fromarray(pixels).resize((width, 120), LANCZOS))
        np.testing.assert_array_equal(lanczos.narrowed(pixels, width), first_pass)


@pytest.mark.parametrize("shape", [(5, 7), (4, 6, 3)])
def test_orientations_are_quarter_turns_of_the_picture_and_its_mirror_image(
    shape: tuple[int, ...],
) -> None:
    pixels = np.arange(np.prod(shape)).reshape(shape)
    turned = orientations(pixels)
    assert len(turned) == 8
    for k, found in enumerate(turned):
        start = pixels if k < 4 else np.fliplr(pixels)
        np.testing.assert_array_equal(found, np.rot90(start, k % 4))
