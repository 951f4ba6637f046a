"""An enlargement is told from an original by comparing it with its smaller copy."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from imgreview.core.imaging import detail
from tests.core.imaging.pictures import encode, photo

R = Image.Resampling


def _saved(image: Image.Image, quality: int) -> Image.Image:
    return Image.open(BytesIO(encode(image.convert("RGB"), quality=quality))).convert("L")


def _odds(large: Image.Image, small: Image.Image) -> float:
    factor = large.width / small.width
    return detail.enlarged(detail.profile(large), detail.profile(small), factor, None)


@pytest.mark.parametrize("name", ["rocket.jpg", "coffee.png", "motorcycle_left.png"])
@pytest.mark.parametrize("factor", [1.25, 1.5, 2.0, 3.0, 4.0])
def test_enlarging_and_reducing_are_told_apart(name: str, factor: float) -> None:
    whole = photo(name).convert("L")
    size = (round(whole.width / factor), round(whole.height / factor))
    reduced = whole.resize(size, R.LANCZOS)
    assert _odds(_saved(whole, 85), _saved(reduced, 85)) < detail.DOUBTFUL
    small = _saved(reduced, 92)
    kernels = (R.BILINEAR, R.BICUBIC, R.LANCZOS)
    odds = [_odds(_saved(reduced.resize(whole.size, k), 85), small) for k in kernels]
    assert min(odds) > detail.DOUBTFUL  # never taken for an original
    assert max(odds) > detail.SURE


def test_great_factors_go_by_the_spectrum_alone() -> None:
    large, small = (0.0,) * detail.BINS, (0.0,) * detail.BINS
    assert detail.enlarged(large, small, 10, 0.1) > detail.SURE
    assert detail.enlarged(large, small, 10, 0.5) < detail.DOUBTFUL
    assert detail.enlarged(large, small, 10, None) < detail.DOUBTFUL
    assert detail.enlarged(None, None, 2, 1.0) < detail.DOUBTFUL
    assert detail.enlarged(large, small, 1.0, 0.1) == 0


def test_profiles_of_all_sizes_have_one_length() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (300, 400), np.uint8)
    for height, width in ((300, 400), (130, 400), (64, 65)):
        found = detail.profile(noise[:height, :width])
        assert found is not None
        assert len(found) == detail.BINS
        assert max(found[4:]) - min(found[4:]) < 6  # white noise is flat
    assert detail.profile(noise[:63]) is None
    plain = detail.profile(np.full((80, 80), 7, np.uint8))
    assert plain is not None
    assert detail.enlarged(plain, plain, 2, None) < 1
