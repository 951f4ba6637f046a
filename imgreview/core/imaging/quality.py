"""How good a picture file is: JPEG quality, sharpness, flatness, real resolution."""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from imgreview.core.imaging import pixels
from imgreview.core.imaging.resolution import Grey, real_scale

__all__ = ["Grey", "flatness", "jpeg_quality", "real_scale", "sharpness"]

# Luminance quantisation table of the JPEG standard (ITU-T T.81, table K.1), natural order.
_IJG_LUMINANCE = np.array(
    [
        *(16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55),
        *(14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62),
        *(18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92),
        *(49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99),
    ],
    dtype=np.int64,
)


def _ijg_tables() -> NDArray[np.int64]:
    """Return the luminance tables of libjpeg's qualities 1..100, shape (100, 64)."""
    quality = np.arange(1, 101)
    scale = np.where(quality < 50, 5000 // quality, 200 - 2 * quality)
    return np.clip((_IJG_LUMINANCE[None, :] * scale[:, None] + 50) // 100, 1, 255)


LUMINANCE_TABLES = _ijg_tables()  # (100, 64), row q - 1 for quality q, natural order


def jpeg_quality(tables: Mapping[int, Sequence[int]]) -> int | None:
    """Return the libjpeg quality 1..100 whose luminance table is nearest, None without a table.

    Exact for files of libjpeg and its descendants; for cameras and editors with tables of their
    own it is the quality that throws away about as much. `tables` maps table numbers to 64 values
    in any order (only sorted values are compared), as `JpegImageFile.quantization` gives them.
    """
    table = tables.get(0)
    return None if table is None or len(table) != 64 else _nearest_quality(tuple(table))


@lru_cache(maxsize=256)
def _nearest_quality(table: tuple[int, ...]) -> int:
    """Return the quality of a table; the files of one camera or editor share a few of them."""
    own = np.sort(np.asarray(table, dtype=np.int64))
    distance = np.abs(_SORTED_LOGS - np.log(np.maximum(own, 1))).sum(axis=1)
    return int(distance.argmin()) + 1


_SORTED_LOGS = np.log(np.sort(LUMINANCE_TABLES, axis=1))


def _tile_basis(side: int) -> NDArray[np.float32]:
    """Return the orthonormal basis of all planes over a side × side tile, shape (3, side²)."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) - (side - 1) / 2
    basis: NDArray[np.float32] = np.stack([np.ones_like(x), x, y]).reshape(3, -1)
    basis /= np.linalg.norm(basis, axis=1, keepdims=True)
    return basis


_TILE, _TILES = 16, 8
_BASIS = _tile_basis(_TILE)
_FLAT_LEVELS = 2.0  # of 255: what noise and rounding leave after averaging


def flatness(grey: Grey) -> float:
    """Return the share (0..1) of the picture without detail; 1 is a blank page or a plain gradient.

    The picture is averaged to 128 × 128 and cut into 8 × 8 tiles; a tile counts as flat when it
    deviates from its best-fitting plane by less than 2 grey levels (root mean square).
    """
    import cv2

    side = _TILE * _TILES
    small = pixels.halved(_array(grey), side - _TILE)
    square = cv2.resize(small, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32)
    tiles = square.reshape(_TILES, _TILE, _TILES, _TILE).swapaxes(1, 2).reshape(-1, _TILE**2)
    tiles -= tiles.mean(axis=1, keepdims=True)  # small numbers: their squares lose no digits
    planes = tiles @ _BASIS.T
    rest = np.einsum("ij,ij->i", tiles, tiles) - np.einsum("ij,ij->i", planes, planes)
    return float((rest < _FLAT_LEVELS**2 * _TILE**2).mean())


def sharpness(grey: Grey) -> float:
    """Return 0..1, how much fine detail there is for the coarse detail there is.

    Variance of the Laplacian (Pech-Pacheco et al., ICPR 2000) against the same of the picture at
    a quarter of its size: photographs have about the same contrast at all scales, so a sharp one
    has a ratio r near 1, and blur takes the finest scale away first. Returned is √r / (1 + √r):
    0.3 to 0.55 for sharp photographs, 0.1 when blurred by two pixels, towards 1 for pure noise.
    It does not depend on contrast; compare it between pictures of one size only.
    """
    array = _array(grey)
    if min(array.shape) < 12:
        return 0.0
    fine = _laplacian_variance(array) - _ROUNDING
    coarse = _laplacian_variance(pixels.halved(array, max(array.shape) // 4)) - _ROUNDING
    if coarse < 0.5:
        return 0.0
    ratio = math.sqrt(max(0.0, fine) / coarse)
    return ratio / (1 + ratio)


def colourfulness(bgr: pixels.Bgr) -> float:
    """Return 0..1, the mean chroma of a picture: 0 is grey, photographs have 0.03 to 0.3.

    The mean distance from grey in the CbCr plane (ITU-R BT.601), of the picture averaged to 50
    pixels or more.
    """
    import cv2

    small = pixels.halved(bgr, pixels.TINY)
    chroma = cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb)[..., 1:].astype(np.float32) - 128
    return float(np.hypot(chroma[..., 0], chroma[..., 1]).mean() / 128)


_ROUNDING = 20 / 12  # the Laplacian's variance from rounding to whole grey levels alone


def _laplacian_variance(grey: NDArray[np.uint8]) -> float:
    """Return the mean square of the Laplacian; in strips, as a large picture would fill memory."""
    import cv2

    height, width = int(grey.shape[0]), int(grey.shape[1])
    total = 0.0
    step = max(1, _STRIP_PIXELS // width)
    for top in range(0, height - 2, step):
        laplacian = cv2.Laplacian(grey[top : top + step + 2], cv2.CV_16S)
        total += cv2.norm(laplacian[1:-1, 1:-1], cv2.NORM_L2SQR)
    return total / max(1, (height - 2) * (width - 2))


_STRIP_PIXELS = 1 << 20


def _array(grey: Grey) -> NDArray[np.uint8]:
    return grey if isinstance(grey, np.ndarray) else np.asarray(grey, np.uint8)
