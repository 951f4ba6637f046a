"""The difference of registered pictures: local changes are boxed, tone and codec noise are not."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance

from imgreview.core.comparison import Comparison, compare
from imgreview.core.difference import Difference, difference, histogram
from imgreview.core.imaging.decoder_pool import DecoderPool
from tests.pictures import photo

pytestmark = pytest.mark.shared_workers


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(1) as made:
        yield made


@pytest.fixture
def cup(tmp_path: Path) -> tuple[Image.Image, Path]:
    with Image.open(photo("coffee.png")) as image:
        picture = image.convert("RGB")
    path = tmp_path / "cup.png"
    picture.save(path)
    return picture, path


def found_in(
    cup: tuple[Image.Image, Path], changed: Image.Image, pool: DecoderPool, quality: int = 80
) -> tuple[Comparison, Difference]:
    path = cup[1].with_name("changed.jpg")
    changed.save(path, quality=quality)
    found = compare(cup[1], path, pool)
    made = difference(found)
    assert made is not None
    return found, made


def test_a_sticker_is_boxed_where_it_was_put(
    cup: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    picture = cup[0].copy()
    w, h = picture.size
    ImageDraw.Draw(picture).rectangle((0.1 * w, 0.2 * h, 0.2 * w, 0.35 * h), fill=(20, 90, 220))
    _, made = found_in(cup, picture, pool)
    assert len(made.boxes) == 1
    box = made.boxes[0]
    assert box.left == pytest.approx(0.1, abs=0.03)
    assert box.top == pytest.approx(0.2, abs=0.03)
    assert box.width == pytest.approx(0.1, abs=0.04)
    assert 0.005 < made.changed < 0.04


def test_tone_and_codec_noise_are_no_changes(
    cup: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    paler = ImageEnhance.Contrast(ImageEnhance.Brightness(cup[0]).enhance(0.9)).enhance(0.85)
    _, made = found_in(cup, paler, pool, quality=60)
    assert made.boxes == ()
    assert made.overlap > 0.95


def test_a_crop_is_compared_where_it_overlaps_only(
    cup: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    w, h = cup[0].size
    _, made = found_in(cup, cup[0].crop((w // 4, h // 4, w, h)), pool, quality=92)
    assert made.overlap == pytest.approx(9 / 16, abs=0.04)
    assert made.boxes == ()
    assert len(made.rgb) == made.width * made.height * 3


def test_a_histogram_has_shares_of_every_channel(
    cup: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    found, _ = found_in(cup, cup[0], pool)
    shares = histogram(found.a)
    assert shares.shape == (4, 64)
    assert np.allclose(shares.sum(axis=1), 1)
