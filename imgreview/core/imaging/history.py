"""What a picture went through before it was saved: the JPEG it was once decoded from."""

import functools
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.imaging.quality import LUMINANCE_TABLES, jpeg_quality

Grey = Image.Image | NDArray[np.uint8]  # mode L, or (H, W)

# The low frequencies of a block, (row, column): the ones that photographs fill.
_PLACES = ((0, 1), (1, 0), (1, 1), (0, 2), (2, 0), (1, 2), (2, 1), (2, 2), (0, 3), (3, 0))
_BLOCKS = 6000  # blocks examined at most, evenly spread
_SAMPLE = 4  # one of so many of them tells whether all are worth a look
_LARGEST = 600  # coefficient from which on there are too few to count
_STEPS = np.arange(2, 81)  # quantisation steps looked for
_QUALITIES = np.arange(20, 96)
_LEAST_STEP = 2  # finer ones drown in the rounding of pixels
_COARSER = 1.3  # times the file's own step that an earlier one must have to be seen
_FULL_SAY = 300  # coefficients from which a place has its full weight
_SUPPORT = 400  # coefficients that are needed in all
# Where the histogram of each place begins when they lie one behind the other (exact in float32).
_FIRST = np.arange(len(_PLACES), dtype=np.float32) * (2 * _LARGEST + 1)
_CLOSE = 0.02  # scores this near the best count as equal: the coarsest table explains them all
# Least scores by the file's own quality. Files saved once stay far below: at most 0.08 with fine
# tables, 0.22 with medium ones; coarse tables have harmonics of 0.48 at 1.5 times their steps.
_SCORES = ((92, 0.2), (85, 0.3), (72, 0.4), (0, 0.6))


def earlier_quality(grey: Grey, tables: Mapping[int, Sequence[int]] | None) -> int | None:
    """Return the JPEG quality of an earlier, stronger compression of the picture, or None.

    `grey` is the decoded picture at full size as it is stored (not turned), `tables` are those of
    the file itself where it is a JPEG. A picture that was once a JPEG has 8 × 8 cosine
    coefficients that cluster at multiples of that JPEG's quantisation steps, whatever it was
    saved as afterwards (Fan and de Queiroz, Identification of bitmap compression history, IEEE
    Trans. Image Processing 12(2), 2003; for a second JPEG: Popescu and Farid, Statistical tools
    for digital forensics, IH 2004, and Lukáš and Fridrich, DFRWS 2003). Every quality of the
    standard's tables is tried: the score is the mean cosine of the coefficients at that table's
    frequencies, 1 for perfect clusters and 0 for none. Only tables coarser than the file's own
    are looked for. The grid may have been mirrored or turned with the picture; cropping off it
    or resizing hides the past.
    """
    own = np.ones(len(_PLACES))
    quality = 100
    if tables and len(tables.get(0, ())) == 64:
        own = np.array([tables[0][8 * y + x] for y, x in _PLACES], np.float64)
        quality = jpeg_quality(tables) or 100
    enough = next(least for above, least in _SCORES if quality >= above)
    for pixels in _grids(np.asarray(grey)):
        for every, least in ((_SAMPLE, enough / 2), (1, enough)):
            counts = _histograms(pixels, every)
            if counts is None:
                return None  # the other grids are no larger
            score = _scores(counts, own)
            best = float(score.max())
            if best < least:
                break  # nearly always, and then after the sample
        else:
            return int(_QUALITIES[np.flatnonzero(score >= best - _CLOSE)[0]])
    return None


def _grids(pixels: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    """Yield the picture on the grids it may have had: turned or mirrored, it begins elsewhere."""
    bottom, right = pixels.shape[0] % 8, pixels.shape[1] % 8
    for top, left in dict.fromkeys(((0, 0), (0, right), (bottom, 0), (bottom, right))):
        yield pixels[top:, left:]


def _scores(counts: NDArray[np.float64], own: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each quality how well its table explains the histograms, -1 where unknown."""
    steps, at = _tables()
    filled = max(int(np.flatnonzero(counts.any(axis=0)).max(initial=0)), 3 * int(_STEPS[-1])) + 1
    counts = counts[:, :filled]
    behind = counts[:, ::-1].cumsum(axis=1)[:, ::-1]  # counts from each bin on
    support = behind[:, 3 * _STEPS]  # the bins from 1.5 steps on, as in `_waves`
    cosine = (counts @ _waves()[:filled]) / np.maximum(support, 1)
    fits = (steps >= _LEAST_STEP) & (steps <= _STEPS[-1]) & (steps >= _COARSER * own)
    places = np.arange(len(_PLACES))
    weight = np.minimum(support[places, at], _FULL_SAY) * fits
    say = weight.sum(axis=1)
    told = (fits.sum(axis=1) >= 3) & (say >= _SUPPORT)
    score = (weight * cosine[places, at]).sum(axis=1) / np.maximum(say, 1)
    return np.asarray(np.where(told, score, -1.0), np.float64)


@functools.cache
def _tables() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the (qualities, places) steps of the standard's tables and where those are tried."""
    steps = LUMINANCE_TABLES[_QUALITIES - 1][:, [8 * y + x for y, x in _PLACES]]
    return steps, np.clip(steps - _STEPS[0], 0, len(_STEPS) - 1)


@functools.cache
def _waves() -> NDArray[np.float64]:
    """Return the cosine of each histogram bin for each step, (bins, steps).

    The bins around zero would fit every step: only those from 1.5 steps on are looked at.
    """
    middle = np.arange(0, _LARGEST, 0.5)[:, None]
    far = middle >= 1.5 * _STEPS[None, :]
    return np.asarray(np.cos(2 * np.pi * middle / _STEPS[None, :]) * far)


@functools.cache
def _basis() -> NDArray[np.float32]:
    """Return the (64, places) cosine functions of a block (ITU-T T.81, A.3.3)."""
    k = np.arange(8)
    cosine = np.sqrt(2 / 8) * np.cos((2 * k[None, :] + 1) * k[:, None] * np.pi / 16)
    cosine[0] /= np.sqrt(2)
    return np.stack([np.outer(cosine[y], cosine[x]).ravel() for y, x in _PLACES], 1).astype("f4")


def _histograms(pixels: NDArray[np.uint8], every: int) -> NDArray[np.float64] | None:
    """Return the counts of absolute coefficients in half steps, (places, bins), None if tiny.

    Of a sample of one in `every` block they are counted so often.
    """
    import cv2

    rows, columns = pixels.shape[0] // 8, pixels.shape[1] // 8
    if rows * columns < 64:
        return None
    step = max(1, round(rows * columns / _BLOCKS)) * every
    y, x = np.divmod(np.arange(0, rows * columns, step), columns)
    eights = pixels[: rows * 8, : columns * 8].view(np.uint64)  # a block's row is one number
    blocks = eights.reshape(rows, 8, columns)[y, :, x].view(np.uint8)
    clipped = cv2.reduce(cv2.inRange(blocks, (2,), (253,)), 1, cv2.REDUCE_MIN).ravel() == 0
    bins = np.abs(blocks.astype(np.float32) @ _basis())
    bins *= 2
    np.minimum(np.rint(bins, out=bins), 2 * _LARGEST, out=bins)
    bins[clipped] = 2 * _LARGEST  # they fit no step: to those that are not counted
    bins += _FIRST
    counts = np.bincount(bins.ravel().astype(np.intp), minlength=len(_FIRST) * (2 * _LARGEST + 1))
    return counts.reshape(len(_FIRST), -1)[:, :-1].astype(np.float64) * every
