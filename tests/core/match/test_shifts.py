"""The shift of a tile: from gradients where it is small, from a search where it is not."""

import cv2
import numpy as np
import pytest
from PIL import Image

from imgreview.core.match import shifts as shifting
from imgreview.core.match.shifts import KNOWN, Gradients, correlated, shifts
from imgreview.core.match.tiles import TILE, Floats, basis, cut, directions
from tests.core.match.pictures import photo


def _smooth() -> Floats:
    grey = photo("coffee").convert("L").resize((256, 256), Image.Resampling.BOX)
    return np.asarray(cv2.GaussianBlur(np.asarray(grey, np.float32), (0, 0), 1.2), np.float32)


def _moved(grey: Floats, x: float, y: float) -> Floats:
    matrix = np.array([[1, 0, x], [0, 1, y]], np.float64)
    return np.asarray(cv2.warpAffine(grey, matrix, (256, 256), flags=cv2.INTER_CUBIC), np.float32)


def _tiles(grey: Floats) -> Floats:
    plane, _ = basis(TILE, curved=False)
    tiles = cut(grey, TILE)
    return np.asarray(tiles - (tiles @ plane) @ plane.T, np.float32)


def _found(one: Floats, other: Floats) -> tuple[Floats, Floats, Floats]:
    """Return shifts, correlations and spreads of the inner tiles that have structure."""
    a, b = _tiles(one), _tiles(other)
    across, down = (cv2.Sobel(one, cv2.CV_32F, *way, scale=0.125) for way in ((1, 0), (0, 1)))
    slopes = Gradients(cut(np.asarray(across), TILE), cut(np.asarray(down), TILE))
    product = np.einsum("ij,ij->i", a, b)
    na, nb = np.linalg.norm(a, axis=1), np.linalg.norm(b, axis=1)
    moved, peak = shifts(a, b, product / (na * nb + 1e-3), product, na, nb, slopes)
    smaller = np.linalg.eigvalsh(slopes.stiffness)[:, 0]
    inner = np.zeros((8, 8), bool)
    inner[1:-1, 1:-1] = True
    use = inner.ravel() & (smaller > 2.0) & (directions(slopes.stiffness) >= KNOWN)
    assert use.sum() >= 8
    return moved[use], peak[use], product[use] / (na[use] * nb[use])


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), (0.3, -0.2), (-0.45, 0.4)])
def test_small_shifts_are_found_to_a_sixteenth_of_a_pixel(x: float, y: float) -> None:
    grey = _smooth()
    moved, peak, ncc = _found(grey, _moved(grey, x, y))
    assert np.abs(np.median(moved, axis=0) - (x, y)).max() < 1 / 16
    assert (peak >= ncc - 1e-5).all()
    assert np.median(peak) > 0.99


def test_another_contrast_is_no_shift() -> None:
    grey = _smooth()
    moved, peak, _ = _found(grey, 0.5 * _moved(grey, 0.3, 0.0) + 40)
    assert np.abs(np.median(moved, axis=0) - (0.3, 0.0)).max() < 0.06
    assert np.median(peak) > 0.99


def test_larger_shifts_are_searched_for() -> None:
    grey = _smooth()
    moved, peak, ncc = _found(grey, _moved(grey, 2, -1))
    # The window that keeps a tile's edges quiet pulls towards the middle.
    assert np.abs(np.median(moved, axis=0) - (2, -1)).max() < 0.4
    assert np.median(peak) > np.median(ncc) + 0.1


def test_the_search_alone_has_its_peak_where_the_tiles_agree_best() -> None:
    grey = _smooth()
    for x, y in ((0.0, 0.0), (2.0, -1.0)):
        found, peak = correlated(_tiles(grey), _tiles(_moved(grey, x, y)), TILE)
        assert found.dtype == peak.dtype == np.float32
        assert np.abs(np.median(found, axis=0) - (x, y)).max() < 0.6
        assert peak.max() <= 1.0 + 1e-5


def test_along_a_straight_edge_the_search_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    search = shifting.correlated

    def counting(a: Floats, b: Floats, tile: int) -> tuple[Floats, Floats]:
        asked.append(len(a))
        return search(a, b, tile)

    monkeypatch.setattr(shifting, "correlated", counting)
    edge = np.tile(np.linspace(0, 200, 256, dtype=np.float32)[None, :] > 100, (256, 1))
    stripes = np.asarray(cv2.GaussianBlur(edge * np.float32(90), (0, 0), 1.5), np.float32)
    tiles = _tiles(stripes)
    across, down = (cv2.Sobel(stripes, cv2.CV_32F, *w, scale=0.125) for w in ((1, 0), (0, 1)))
    slopes = Gradients(cut(np.asarray(across), TILE), cut(np.asarray(down), TILE))
    norms = np.linalg.norm(tiles, axis=1)
    product = np.einsum("ij,ij->i", tiles, tiles)
    shifts(tiles, tiles, product / (norms * norms + 1e-3), product, norms, norms, slopes)
    assert asked == [64]


def test_no_tiles_have_no_shifts() -> None:
    none = np.zeros((0, TILE * TILE), np.float32)
    empty = np.zeros(0, np.float32)
    moved, peak = shifts(none, none, empty, empty, empty, empty, Gradients(none, none))
    assert moved.shape == (0, 2)
    assert peak.shape == (0,)
