"""How far what two pictures show lies apart in each tile of the frame, to a part of a pixel."""

import numpy as np

from imgreview.core.match.tiles import TILE, Floats, basis, directions

NEAR = 0.9  # correlation of a tile from which its shift is asked of the gradients
REACH = 0.6  # frame pixels up to which they know it
KNOWN = 0.5  # how far a tile must tell of two directions for that
LEAST_GAIN = 0.1
FAINT, BLANK = 0.8, 2.0  # grey levels of spread in both, and in one: below them a tile is mute
DAMPING = 0.05  # squared grey levels a pixel: what compression noise there is


class Gradients:
    """The gradients of a picture's tiles, (n, TILE²) each, and their structure tensors."""

    __slots__ = ("gx", "gy", "stiffness")

    def __init__(self, gx: Floats, gy: Floats) -> None:
        self.gx, self.gy = gx, gy
        xx, xy, yy = (np.einsum("ij,ij->i", p, q) for p, q in ((gx, gx), (gx, gy), (gy, gy)))
        stiff = np.stack([xx, xy, xy, yy], axis=1).reshape(-1, 2, 2) / TILE**2
        self.stiffness = np.asarray(stiff, np.float32)  # (n, 2, 2)

    def nudge(self, a: Floats, b: Floats, product: Floats, na: Floats, nb: Floats) -> "Shifts":
        """Return the shift of tiles b against a, whose gradients these are, where it is small.

        `a` and `b` are (n, TILE²) without mean, `product` the scalar products of the two, `na`
        and `nb` their norms. One step of Lucas and Kanade (An iterative image registration
        technique, 1981) after the gain of b over a is taken out: exact to a fraction of a pixel
        for tiles that agree, and meaningless for others. The correlation is that of b with a
        after the step, to the first order.
        """
        gain = np.maximum(product / (na * na + 1e-3), LEAST_GAIN)
        of_a, of_b = (
            np.stack([np.einsum("ij,ij->i", t, g) for g in (self.gx, self.gy)], axis=1)
            for t in (a, b)
        )
        pull = (of_b / gain[:, None] - of_a) / TILE**2
        xx, xy = self.stiffness[:, 0, 0] + DAMPING, self.stiffness[:, 0, 1]
        yy = self.stiffness[:, 1, 1] + DAMPING
        whole = xx * yy - xy * xy
        x = (xy * pull[:, 1] - yy * pull[:, 0]) / whole
        y = (xy * pull[:, 0] - xx * pull[:, 1]) / whole
        shift = np.stack([x, y], axis=1).astype(np.float32)
        along = np.einsum("ni,nij,nj->n", shift, self.stiffness, shift) * TILE**2
        moved = product - (of_b * shift).sum(axis=1)
        norm = np.sqrt(np.maximum(na * na - 2 * (of_a * shift).sum(axis=1) + along, 0.0))
        return shift, np.asarray(moved / (norm * nb + 1e-3), np.float32)


Shifts = tuple[Floats, Floats]  # (n, 2) x, y in frame pixels, and (n,) correlation there


def shifts(
    a: Floats,
    b: Floats,
    ncc: Floats,
    product: Floats,
    na: Floats,
    nb: Floats,
    slopes: Gradients,
    *,
    every: bool = True,
) -> Shifts:
    """Return the best shift of each tile b and its correlation; `ncc` is that at no shift.

    What agrees where it is lies close and is asked of the gradients, the rest is searched for.
    Gradients know nothing of the way along a straight edge, and would call it none. Without
    `every`, mute tiles are not searched for: where there is detail nobody asks them.
    """
    moved, peak = slopes.nudge(a, b, product, na, nb)
    near = (ncc >= NEAR) & (np.abs(moved).max(axis=1, initial=0.0) <= REACH)
    near &= directions(slopes.stiffness) >= KNOWN
    peak = np.maximum(peak, ncc)
    if not every:
        near |= (np.maximum(na, nb) <= BLANK * TILE) & (np.minimum(na, nb) <= FAINT * TILE)
    far = np.flatnonzero(~near)
    if len(far):
        moved[far], peak[far] = correlated(a[far], b[far], TILE)
    return moved, peak


def correlated(a: Floats, b: Floats, tile: int) -> Shifts:
    """Return for flattened tiles (n, tile²) the best shift of b (n, 2) and its correlation.

    The peak of the circular cross-correlation under a Hann window, refined by parabolas.
    """
    _, window = basis(tile, curved=False)
    wa, wb = a.reshape(-1, tile, tile) * window, b.reshape(-1, tile, tile) * window
    squares = np.einsum("ijk,ijk->i", wa, wa) * np.einsum("ijk,ijk->i", wb, wb)
    power = np.sqrt(squares) + 1e-6
    surface = _surfaces(wa, wb) / power[:, None, None]
    n = len(a)
    flat = surface.reshape(n, tile * tile)
    top = flat.argmax(axis=1)
    rows, cols = np.divmod(top, tile)
    index = np.arange(n)
    peak = flat[index, top]
    out = np.empty((n, 2), np.float32)
    for k, (r, c) in enumerate((((0, 0), (-1, 1)), ((-1, 1), (0, 0)))):
        before = surface[index, (rows + r[0]) % tile, (cols + c[0]) % tile]
        after = surface[index, (rows + r[1]) % tile, (cols + c[1]) % tile]
        bend = before - 2 * peak + after
        fine = np.where(np.abs(bend) > 1e-6, 0.5 * (before - after) / np.minimum(bend, -1e-6), 0.0)
        whole = cols if k == 0 else rows
        whole = np.where(whole > tile // 2, whole - tile, whole)
        out[:, k] = whole + np.clip(fine, -0.5, 0.5)
    return out, peak.astype(np.float32)


def _surfaces(a: Floats, b: Floats) -> Floats:
    """Return the circular cross-correlations of (n, S, S) tiles, (n, S, S), by shift of b.

    OpenCV's transform of one tile after the other takes a quarter of NumPy's time for all.
    """
    import cv2

    surfaces = np.empty_like(a)
    for one, other, surface in zip(a, b, surfaces, strict=True):
        spectrum = cv2.mulSpectrums(cv2.dft(other), cv2.dft(one), 0, conjB=True)
        cv2.idft(spectrum, surface, cv2.DFT_SCALE)
    return surfaces
