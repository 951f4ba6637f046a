"""JPEG quality, sharpness, flatness and real resolution on pictures whose truth is known."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageFilter, JpegImagePlugin

from imgreview.core.imaging import quality
from imgreview.core.imaging.pixels import of_image
from tests.core.imaging.pictures import encode, photo


def _tables(data: bytes) -> dict[int, list[int]]:
    image = JpegImagePlugin.JpegImageFile(BytesIO(data))
    tables: dict[int, list[int]] = image.quantization
    return tables


@pytest.mark.parametrize("value", [1, 5, 24, 25, 50, 51, 75, 85, 90, 95, 99, 100])
def test_the_quality_of_libjpeg_is_exact(value: int) -> None:
    assert quality.jpeg_quality(_tables(encode(photo(), quality=value))) == value


def test_foreign_tables_get_the_nearest_quality() -> None:
    own = _tables(encode(photo(), quality=80))[0]
    assert quality.jpeg_quality({0: [v + v % 2 for v in own]}) in range(76, 82)
    assert quality.jpeg_quality({0: [1] * 64}) == 100
    assert quality.jpeg_quality({0: [255] * 64}) in range(1, 6)
    assert quality.jpeg_quality({}) is None
    assert quality.jpeg_quality({0: [1, 2, 3]}) is None


def test_blur_lowers_sharpness_step_by_step() -> None:
    grey = photo("astronaut.png").convert("L")
    steps = [quality.sharpness(grey.filter(ImageFilter.GaussianBlur(r))) for r in (0, 0.7, 1, 2, 4)]
    assert steps == sorted(steps, reverse=True)
    assert steps[0] > 2 * steps[2]
    assert all(0 <= s <= 1 for s in steps)


def test_sharpness_ignores_contrast_and_survives_plain_pictures() -> None:
    grey = photo("astronaut.png").convert("L")
    pale = grey.point([100 + v // 4 for v in range(256)])
    assert quality.sharpness(pale) == pytest.approx(quality.sharpness(grey), rel=0.15)
    assert quality.sharpness(Image.new("L", (100, 100), 7)) == 0
    assert quality.sharpness(Image.new("L", (1, 1))) == 0
    assert quality.sharpness(np.asarray(grey)) == quality.sharpness(grey)


def test_sharpness_of_large_pictures_is_summed_over_strips() -> None:
    tile = photo("astronaut.png").convert("L")
    large = Image.new("L", (512 * 3, 512 * 5))
    for x in range(3):
        for y in range(5):
            large.paste(tile, (512 * x, 512 * y))
    assert quality.sharpness(large) == pytest.approx(quality.sharpness(tile), rel=0.05)


def test_flatness_from_blank_to_full() -> None:
    blank = Image.new("L", (300, 200), 200)
    slope = Image.linear_gradient("L").resize((300, 200))
    noise = Image.fromarray(np.random.default_rng(0).integers(120, 124, (200, 300), np.uint8))
    assert quality.flatness(blank) == 1
    assert quality.flatness(slope) > 0.9
    assert quality.flatness(noise) == 1
    half = blank.copy()
    half.paste(photo().convert("L").resize((150, 200)), (0, 0))
    assert 0.45 < quality.flatness(half) < 0.75
    assert quality.flatness(photo("astronaut.png").convert("L")) < 0.4
    assert quality.flatness(Image.new("L", (1, 1))) == 1


@pytest.mark.parametrize("name", ["rocket.jpg", "coffee.png", "motorcycle_left.png"])
def test_enlarged_copies_are_found_out(name: str) -> None:
    sharp = photo(name).convert("L")
    sharp = sharp.resize((sharp.width * 9 // 10, sharp.height * 9 // 10), Image.Resampling.LANCZOS)
    own = quality.real_scale(sharp)
    assert own is not None
    for factor in (2.0, 3.0):
        large = sharp.resize(
            (int(sharp.width * factor), int(sharp.height * factor)), Image.Resampling.BICUBIC
        )
        for copy in (large, Image.open(BytesIO(encode(large, quality=85)))):
            scale = quality.real_scale(copy)
            assert scale is not None
            assert scale < own * 0.75
            assert scale == pytest.approx(own / factor, rel=0.35)


def test_real_scale_of_small_plain_and_noisy_pictures() -> None:
    assert quality.real_scale(Image.new("L", (200, 900))) is None
    assert quality.real_scale(Image.new("L", (300, 300), 0)) is None  # blown out everywhere
    assert quality.real_scale(Image.new("L", (300, 300), 90)) == 0
    noise = np.random.default_rng(0).integers(50, 200, (300, 300), np.uint8)
    assert quality.real_scale(noise) == 1


def test_grey_has_no_chroma() -> None:
    colour = photo("astronaut.png").convert("RGB")
    grey = colour.convert("L").convert("RGB")
    assert quality.colourfulness(of_image(grey)) < 0.005
    assert quality.colourfulness(of_image(colour)) > 0.03
    assert quality.colourfulness(of_image(Image.new("RGB", (1, 1), "red"))) > 0.5
