"""How much of a picture's resolution is real: finds out enlarged copies by their spectrum."""

import functools

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_SIDE = 256  # pixels of an examined tile
_TILES = 6
_BINS = 64
_STEEP = -22.0  # dB an octave; photographs fall by 12 to 20, behind an enlargement it is 25 to 60
_WINDOW = 1.32  # ratio of the highest to the lowest frequency a slope is measured over
_ROUNDING = -6.0  # dB; rounding to whole grey levels alone leaves 1/12, that is -10.8 dB
_DARK, _BRIGHT = (3.0,), (252.0,)  # levels between which a pixel is not blown out
_CENTRE = 0.87  # the steepest slope lies below the cut-off by this factor (measured)

Grey = Image.Image | NDArray[np.uint8]  # mode L, or (H, W)


def real_scale(grey: Grey) -> float | None:
    """Return the share (0..1) of the linear size that holds detail, None below 256 × 256 pixels.

    Give the full-size picture: any reduction removes what is looked for. An enlarged copy has no
    spectrum of its own above the old limit of resolution, so the power, which in photographs
    falls with the frequency at an even pace (Field, JOSA A 4(12), 1987), drops there like a
    cliff. The power spectra of the six most detailed tiles are averaged over squares of equal
    frequency (enlarging works on rows and columns separately), and the first frequency where the
    slope is steeper than a photograph's is the answer. Checked on 26 camera files enlarged by 1.5
    to 3 times: the median lies within 5 % of the truth, also after JPEG at quality 80; a blurred
    or very soft original gives a low figure too, rightly. Repeating pixels are not found out.
    """
    pixels = np.asarray(grey)
    tiles = _detailed_tiles(pixels)
    if not tiles:
        return None
    power = np.mean([_spectrum(tile) for tile in tiles], axis=0)
    decibel = 10 * np.log10(power + 1e-9)
    above = np.nonzero(decibel > _ROUNDING)[0]
    if above.size == 0:
        return 0.0
    limit = float(above[-1] + 1) / _BINS
    return round(min(1.0, limit, _cliff(decibel) / _CENTRE), 2)


def _detailed_tiles(pixels: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """Return the tiles with the strongest gradients; blown-out ones hide their spectrum."""
    height, width = pixels.shape
    if min(height, width) < _SIDE:
        return []
    import cv2

    rated = []
    for y in np.linspace(0, height - _SIDE, min(6, height // _SIDE)).astype(int):
        for x in np.linspace(0, width - _SIDE, min(6, width // _SIDE)).astype(int):
            tile = pixels[y : y + _SIDE, x : x + _SIDE]
            if 1 - cv2.countNonZero(cv2.inRange(tile, _DARK, _BRIGHT)) / tile.size < 0.3:
                down = cv2.mean(cv2.absdiff(tile[1:], tile[:-1]))[0]
                across = cv2.mean(cv2.absdiff(tile[:, 1:], tile[:, :-1]))[0]
                rated.append((down + across, int(y), int(x)))
    rated.sort(reverse=True)
    return [pixels[y : y + _SIDE, x : x + _SIDE].astype(np.float32) for _, y, x in rated[:_TILES]]


@functools.cache
def _geometry() -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Return the window, the bin of each value of the spectrum and the size of each bin."""
    hann = np.hanning(_SIDE)
    window = hann[:, None] * hann[None, :]
    rows = np.abs(np.fft.fftfreq(_SIDE))[:, None]
    columns = np.abs(np.fft.rfftfreq(_SIDE))[None, :]
    frequency = np.maximum(rows, columns) * 2  # 1 is the Nyquist frequency
    bins = np.minimum((frequency * _BINS).astype(np.int64), _BINS - 1).ravel()
    return window, bins, np.bincount(bins, minlength=_BINS)


def _spectrum(tile: NDArray[np.float32]) -> NDArray[np.float64]:
    window, bins, counts = _geometry()
    waves = np.fft.rfft2((tile - tile.mean()) * window)
    power = np.abs(waves) ** 2 / (window**2).sum()
    total = np.bincount(bins, power.ravel(), minlength=_BINS).astype(np.float64)
    return total / counts


def _cliff(decibel: NDArray[np.float64]) -> float:
    """Return the frequency of the first fall steeper than `_STEEP`, 1 when there is none."""
    frequency = (np.arange(_BINS) + 0.5) / _BINS
    octaves = np.log2(frequency)
    slopes: list[tuple[float, float]] = []
    for low in range(6, _BINS - 2):
        high = max(round(frequency[low] * _WINDOW * _BINS - 0.5), low + 2)
        if high >= _BINS:
            break
        x, y = octaves[low : high + 1], decibel[low : high + 1]
        slope = float(((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum())
        slopes.append((slope, float(np.sqrt(frequency[low] * frequency[high]))))
    for i, (slope, _) in enumerate(slopes):
        if slope < _STEEP:
            while i + 1 < len(slopes) and slopes[i + 1][0] < slopes[i][0]:
                i += 1  # down to the steepest place of this cliff
            return slopes[i][1]
    return 1.0
