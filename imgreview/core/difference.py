"""What differs between two registered pictures, once exposure and codec noise are taken out."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imgreview.core.comparison import Comparison, Side
from imgreview.core.match.align import unit_to_pixels

NOISE = 3.0  # standard deviations of the overlap that count as codec noise
LEAST = 10.0  # grey levels below which nothing is called a change
BLUR = 1.6  # pixels: resampling moves edges by fractions of one
LEAST_AREA = 0.0008  # share of A's area of the smallest box
MOST_BOXES = 40
ROUNDS = 4  # of the trimmed fit; it settles in three


@dataclass(frozen=True, slots=True)
class Box:
    """A changed region in A's unit square."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Difference:
    """A picture of the difference in A's frame; `rgb` has no padding, `boxes` largest first."""

    width: int
    height: int
    rgb: bytes = field(repr=False)
    boxes: tuple[Box, ...]
    changed: float  # share of the overlap that differs
    overlap: float  # share of A's area that B covers


def pixels_of(side: Side) -> NDArray[np.uint8]:
    """Return a side's working picture as (H, W, 3) uint8."""
    return np.frombuffer(side.rgb, np.uint8).reshape(side.height, side.width, 3)


def laid_onto_a(found: Comparison) -> tuple[NDArray[np.uint8], NDArray[np.bool_]] | None:
    """Return b warped into a's working frame, (H, W, 3) uint8, and where it covers a."""
    import cv2

    if found.transform is None:
        return None
    unit = np.array(found.transform, np.float64).reshape(3, 3)
    to_a = unit_to_pixels(found.a.width, found.a.height)
    matrix = to_a @ unit @ np.linalg.inv(unit_to_pixels(found.b.width, found.b.height))
    size = (found.a.width, found.a.height)
    warped = cv2.warpPerspective(pixels_of(found.b), matrix, size, flags=cv2.INTER_AREA)
    inside = np.full((found.b.height, found.b.width), 255, np.uint8)
    mask = cv2.erode(cv2.warpPerspective(inside, matrix, size), np.ones((5, 5), np.uint8)) == 255
    return np.asarray(warped, np.uint8), np.asarray(mask, np.bool_)


def difference(found: Comparison) -> Difference | None:
    """Return what differs, or None when the two could not be registered.

    B's channels are fitted to A's by gain and bias (trimmed least squares on the overlap), both are
    blurred, and what then exceeds the noise of the overlap is a change.
    """
    import cv2

    laid = laid_onto_a(found)
    if laid is None or laid[1].mean() < 0.01:
        return None
    warped, mask = laid
    one = cv2.GaussianBlur(pixels_of(found.a).astype(np.float32), (0, 0), BLUR)
    other = cv2.GaussianBlur(warped.astype(np.float32), (0, 0), BLUR)
    apart = np.abs(one - _fitted(other, one, mask)).max(axis=2)
    apart[~mask] = 0
    noise = float(np.median(apart[mask])) * 1.4826
    limit = max(LEAST, NOISE * noise)
    bad = (apart > limit).astype(np.uint8)
    bad = cv2.morphologyEx(bad, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    return Difference(
        found.a.width,
        found.a.height,
        _painted(pixels_of(found.a), apart, limit, mask).tobytes(),
        _boxes(bad),
        float(bad[mask].mean()),
        float(mask.mean()),
    )


def _fitted(
    x: NDArray[np.float32], y: NDArray[np.float32], mask: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """Return x with each channel's gain and bias fitted to y where the mask holds.

    Trimmed least squares: what fits worst (a sticker, a text) has no say in the next round.
    """
    out = x.copy()
    for c in range(3):
        a, b = x[..., c][mask], y[..., c][mask]
        keep = np.ones(len(a), np.bool_)
        for _ in range(ROUNDS):
            gain, bias = _line(a[keep], b[keep])
            apart = np.abs(a * gain + bias - b)
            keep = apart <= max(2.0, 3 * float(np.median(apart)))
        out[..., c] = x[..., c] * gain + bias
    return out


def _line(a: NDArray[np.float32], b: NDArray[np.float32]) -> tuple[float, float]:
    """Return gain and bias of the least-squares line from a to b."""
    spread = float(a.var())
    gain = float(((a - a.mean()) * (b - b.mean())).mean()) / spread if spread > 1 else 1.0
    return gain, float(b.mean()) - gain * float(a.mean())


def _painted(
    a: NDArray[np.uint8], apart: NDArray[np.float32], limit: float, mask: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    """Return A in faint grey with what differs glowing over it; outside the overlap darker."""
    grey = a.astype(np.float32).mean(axis=2, keepdims=True) * 0.35 + 12
    grey[~mask] *= 0.45
    strength = np.clip((apart - limit * 0.5) / max(40.0, limit * 2), 0, 1)[..., None]
    glow = (
        np.array([255, 92, 60], np.float32) * (1 - strength)
        + np.array([255, 226, 120], np.float32) * strength
    )
    weight = np.clip(strength * 1.6, 0, 1)
    return np.asarray(np.clip(grey * (1 - weight) + glow * weight, 0, 255), np.uint8)


def _boxes(bad: NDArray[np.uint8]) -> tuple[Box, ...]:
    """Return the boxes of connected changes; neighbours within a few pixels are one."""
    import cv2

    height, width = bad.shape
    joined = cv2.dilate(bad, np.ones((9, 9), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = [stats[i] for i in range(1, count) if stats[i][4] >= LEAST_AREA * width * height]
    found.sort(key=lambda s: -int(s[4]))
    return tuple(
        Box(float(s[0]) / width, float(s[1]) / height, float(s[2]) / width, float(s[3]) / height)
        for s in found[:MOST_BOXES]
    )


def histogram(side: Side) -> NDArray[np.float32]:
    """Return the (4, 64) shares of R, G, B and luminance (Rec. 601) of a working picture."""
    pixels = pixels_of(side).astype(np.float32)
    grey = pixels @ np.array([0.299, 0.587, 0.114], np.float32)
    channels = [pixels[..., 0], pixels[..., 1], pixels[..., 2], grey]
    counts = [np.histogram(c, 64, (0, 256))[0] for c in channels]
    return np.asarray(np.stack(counts) / max(1, grey.size), np.float32)
