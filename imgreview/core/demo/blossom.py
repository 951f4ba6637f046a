"""One flower before a meadow far out of focus."""

import numpy as np

from imgreview.core.demo.camera import Light, defocus
from imgreview.core.demo.night import grid
from imgreview.core.demo.noise import Field, fbm, mix, rgb, smoothstep


def flower(width: int, height: int, seed: int, colour: tuple[float, float, float]) -> Light:
    """Return one flower before a meadow far out of focus."""
    rng = np.random.default_rng(seed)
    x, y = grid(width, height)
    meadow = rgb((0.06, 0.13, 0.03)) * (1 + 0.9 * fbm(x * 3.5 + seed, y * 3.5, 3))[..., None]
    spots = np.clip(fbm(x * 17 + 3, y * 17 + seed, 1) - 0.55, 0, 1)
    tint = fbm(x * 4 + 70, y * 4, 1)[..., None] > 0.1
    meadow = meadow + spots[..., None] * np.where(tint, rgb(colour), rgb((0.9, 0.85, 0.5))) * 2.5
    light = defocus(meadow.astype(np.float32), 30 * width / 1600)
    stem = smoothstep(0.014, 0.009, np.abs(x - 0.52 - 0.10 * (y - 0.36) ** 2)) * (y > 0.36)
    green = rgb((0.07, 0.16, 0.03)) * (0.6 + 60 * np.clip(0.53 - x, 0, 0.03))[..., None]
    light = mix(light, green, stem).astype(np.float32)
    x, y = x - 0.5, (y - 0.35) * 1.12
    for ring in range(3):
        _petals(light, x, y, ring, colour, rng)
    rows = slice(int(0.23 * width), int(0.47 * width))
    middle = (rows, slice(int(0.38 * width), int(0.62 * width)))
    light[middle] = _heart(light[middle], x[middle], y[middle], 0.075)
    return light


def _petals(
    light: Light,
    x: Field,
    y: Field,
    ring: int,
    colour: tuple[float, float, float],
    rng: np.random.Generator,
) -> None:
    """Draw one ring of petals, petal by petal, into the light."""
    count, turn, reach = 19 + 2 * ring, rng.uniform(0, 6.28), 0.30 - 0.055 * ring
    for k in rng.permutation(count):
        angle = turn + 2 * np.pi * k / count + rng.normal(0, 0.05)
        long = reach * rng.uniform(0.9, 1.06)
        curl = 0.10 * rng.normal()
        box = _petal_box(x.shape, angle, long)
        u = x[box] * np.cos(angle) + y[box] * np.sin(angle)
        v = -x[box] * np.sin(angle) + y[box] * np.cos(angle) + curl * u * u
        t = np.clip(u / long, 0, 1)
        half = long * 0.175 * np.sqrt(t) * np.sqrt(1 - t**5) + 1e-5
        s = np.clip(v / half, -9, 9)
        along = (u > 0) & (t < 1)
        inside = smoothstep(1.0, 0.93, np.abs(s)) * along
        cast = smoothstep(1.5, 0.8, np.abs(s - 0.35)) * along
        lines = fbm(s * 7 + k * 3, t * 1.5 + ring, 3)
        shade = (0.50 + 0.5 * t) * (1 - 0.30 * s**2) * (1 + 0.16 * lines) + 0.15 * s
        paint = rgb(colour) * np.clip(shade * (0.9 + 0.12 * ring), 0.05, 2)[..., None]
        under = light[box] * (1 - 0.28 * cast * (1 - inside))[..., None]
        light[box] = mix(under, paint, inside.astype(np.float32))


def _petal_box(shape: tuple[int, ...], angle: float, long: float) -> tuple[slice, slice]:
    """Return the part of the picture that a petal can touch."""
    width = shape[1]
    ends = [0.5, 0.5 + long * np.cos(angle)], [0.35, 0.35 + long * np.sin(angle) / 1.12]
    low = [int((min(e) - 0.09) * width) for e in ends]
    high = [int((max(e) + 0.09) * width) for e in ends]
    return (
        slice(max(low[1], 0), min(high[1], shape[0])),
        slice(max(low[0], 0), min(high[0], width)),
    )


def _heart(light: Light, x: Field, y: Field, radius: float) -> Light:
    """Return the picture with the florets of the middle, set in the golden angle (Vogel, 1979)."""
    r = np.hypot(x, y)
    light = light * (1 - 0.5 * smoothstep(radius * 1.35, radius, r))[..., None]
    best = np.full(x.shape, 9.0, np.float32)
    level = np.zeros(x.shape, np.float32)
    for n in range(260):
        a, d = n * 2.39996, radius * np.sqrt((n + 0.5) / 260)
        near = np.hypot(x - d * np.cos(a), y - d * np.sin(a))
        closer = near < best
        best = np.where(closer, near, best)
        level = np.where(closer, n / 260, level)
    dome = np.clip(1 - best / (radius * 0.062), 0, 1)
    lit = 0.25 + 0.9 * dome + 0.6 * (-(x + y) / radius * 0.4)
    paint = mix(rgb((0.30, 0.34, 0.05)), rgb((0.85, 0.50, 0.04)), smoothstep(0.1, 0.7, level))
    return mix(
        light, paint * np.clip(lit, 0.05, 2)[..., None], smoothstep(radius * 1.04, radius, r)
    )
