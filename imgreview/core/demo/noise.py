"""Smooth random fields: the raw material of the demo's mountains, clouds, water and wood."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.floating[Any]]

CELLS = 128  # the noise repeats after this many lattice cells
SCALE = 16  # texture pixels in one cell
TURN = (0.8, -0.6)  # rotation between octaves, so that the lattice does not show


@lru_cache(maxsize=1)
def _texture() -> NDArray[np.float32]:
    """Return (n, n, 3): value noise -1..1 and its slopes for each cell in x and y."""
    lattice = np.random.default_rng(7).uniform(-1, 1, (CELLS, CELLS)).astype(np.float32)
    t = np.arange(SCALE, dtype=np.float32) / SCALE
    fade = t**3 * (t * (t * 6 - 15) + 10)
    slope = 30 * t**2 * (t * (t - 2) + 1)
    low, high = lattice, np.roll(lattice, -1, 1)
    rows = (low[..., None] + (high - low)[..., None] * fade).reshape(CELLS, -1)
    rows_dx = ((high - low)[..., None] * slope).reshape(CELLS, -1)
    below, below_dx = np.roll(rows, -1, 0), np.roll(rows_dx, -1, 0)

    def stretch(a: Field, b: Field, weight: Field) -> Field:
        return (a[:, None, :] + (b - a)[:, None, :] * weight[:, None]).reshape(-1, a.shape[1])

    value = stretch(rows, below, fade)
    dx = stretch(rows_dx, below_dx, fade)
    dy = ((below - rows)[:, None, :] * slope[:, None]).reshape(-1, rows.shape[1])
    return np.ascontiguousarray(np.dstack([value, dx, dy]))


@lru_cache(maxsize=1)
def _values() -> Field:
    return np.ascontiguousarray(_texture()[..., 0])


def _look_up(texture: NDArray[np.float32], x: Field, y: Field) -> NDArray[np.float32]:
    import cv2

    u = (x - np.floor(x / CELLS) * CELLS) * SCALE
    v = (y - np.floor(y / CELLS) * CELLS) * SCALE
    flat = (x.shape[0], -1)
    u, v = np.float32(u).reshape(flat), np.float32(v).reshape(flat)
    found = cv2.remap(texture, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    return np.asarray(found)


def value_noise(x: Field, y: Field) -> NDArray[np.float32]:
    """Return (..., 3): noise -1..1 at lattice coordinates x, y of any shape, and its two slopes."""
    return _look_up(_texture(), x, y).reshape(*x.shape, 3)


def fbm(x: Field, y: Field, octaves: int, gain: float = 0.5) -> Field:
    """Return fractal noise of about -1..1: octaves of value noise, each `gain` times weaker."""
    total = np.zeros(x.shape, np.float32)
    weight = np.float32(1.0)
    for _ in range(octaves):
        total += weight * _look_up(_values(), x, y).reshape(x.shape)
        x, y = _next_octave(x, y)
        weight = np.float32(weight * gain)
    return total


def eroded(x: Field, y: Field, octaves: int) -> tuple[Field, Field, Field]:
    """Return mountains: height and its slopes in x and y, in lattice units.

    Octaves are damped where the coarser ones are steep, which leaves ridges and flat valleys as
    erosion does (I. Quilez, "value noise derivatives", 2008).
    """
    height, gx, gy = (np.zeros(x.shape, np.float32) for _ in range(3))
    sum_x, sum_y = (np.zeros(x.shape, np.float32) for _ in range(2))
    weight, cos, sin = 1.0, 1.0, 0.0
    scale = 1.0
    for _ in range(octaves):
        noise = value_noise(x, y)
        sum_x += noise[..., 1]
        sum_y += noise[..., 2]
        damp = weight / (1 + sum_x**2 + sum_y**2)
        height += damp * noise[..., 0]
        gx += damp * scale * (cos * noise[..., 1] - sin * noise[..., 2])
        gy += damp * scale * (sin * noise[..., 1] + cos * noise[..., 2])
        x, y = _next_octave(x, y)
        cos, sin = cos * TURN[0] + sin * TURN[1], sin * TURN[0] - cos * TURN[1]
        scale *= 2.0
        weight *= 0.5
    return height, gx, gy


def _next_octave(x: Field, y: Field) -> tuple[Field, Field]:
    c, s = TURN
    return (2 * (c * x + s * y) + 17.3, 2 * (-s * x + c * y) + 9.7)


def smoothstep(low: float, high: float, value: Field) -> Field:
    """Return 0 below `low`, 1 above `high` and a smooth ramp between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def mix(a: Field, b: Field, share: Field) -> Field:
    """Return colours between a and b, (H, W, 3), by an (H, W) share."""
    return np.asarray(a + (b - a) * share[..., None])


def rgb(colour: Sequence[float]) -> Field:
    """Return a colour in linear light as an array that broadcasts over pictures."""
    return np.array(colour, np.float32)
