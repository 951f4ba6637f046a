"""The packed spectrum of OpenCV holds what NumPy's transform gives."""

import numpy as np
import pytest

from imgreview.core.imaging.spectrum import mean_power
from tests.core.imaging.pictures import photo


@pytest.mark.parametrize(("side", "steps"), [(256, 64), (128, 64), (64, 32)])
def test_the_power_is_that_of_a_plain_transform(side: int, steps: int) -> None:
    grey = np.asarray(photo("astronaut.png").convert("L"))
    tiles = [grey[y : y + side, x : x + side] for y, x in ((0, 0), (37, 101), (140, 90))]
    hann = np.hanning(side)
    window = np.outer(hann, hann)
    rows = np.abs(np.fft.fftfreq(side))[:, None]
    frequency = np.maximum(rows, np.abs(np.fft.rfftfreq(side))) * 2
    bins = np.minimum((frequency * steps).astype(int), steps - 1)
    waves = [np.fft.rfft2((tile - tile.mean()) * window) for tile in tiles]
    power = np.mean([np.abs(w) ** 2 for w in waves], axis=0) / (window**2).sum()
    wanted = [power[bins == k].mean() for k in range(steps)]
    assert mean_power(tiles, side, steps) == pytest.approx(wanted, rel=1e-4)


def test_a_plain_tile_has_no_power() -> None:
    assert mean_power([np.full((64, 64), 200, np.uint8)], 64, 32).max() < 1e-9
