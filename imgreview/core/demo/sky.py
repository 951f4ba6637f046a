"""Skies over the demo's landscapes: a gradient, the sun with its glow, clouds and stars."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imgreview.core.demo.noise import Field, fbm, mix, rgb, smoothstep

RGB = tuple[float, float, float]


@dataclass(frozen=True)
class Sky:
    """One sky; colours are linear light, directions have y up and z into the picture."""

    zenith: RGB = (0.12, 0.30, 0.75)
    horizon: RGB = (0.65, 0.80, 1.0)
    sun_colour: RGB = (1.0, 0.85, 0.6)
    sun: tuple[float, float, float] = (0.35, 0.3, 0.9)  # direction, not normalised
    sun_power: float = 12.0
    glow: float = 0.6
    cover: float = 0.5  # share of the sky under clouds
    cloud_lit: RGB = (1.0, 0.98, 0.95)
    cloud_dark: RGB = (0.45, 0.50, 0.60)
    cloud_size: float = 1.0
    cirrus: float = 0.0
    seed: int = 1

    @property
    def sun_direction(self) -> NDArray[np.float32]:
        """Return the unit vector to the sun."""
        vector = np.array(self.sun, np.float32)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)

    def light(self, x: Field, y: Field, z: Field) -> NDArray[np.float32]:
        """Return the light (H, W, 3) that comes from unit directions given as (H, W) each."""
        up = np.clip(y, 0, 1)
        colour = mix(rgb(self.horizon), rgb(self.zenith), 1 - np.exp(-up * 4.5))
        sun = self.sun_direction
        near = np.clip(x * sun[0] + y * sun[1] + z * sun[2], 0, 1)
        halo = self.glow * (0.35 * near**6 + 0.55 * near**60 + 0.8 * near**400)
        colour = colour + halo[..., None] * rgb(self.sun_colour)
        disc = smoothstep(0.99985, 0.99995, near) * self.sun_power
        colour = colour + disc[..., None] * rgb(self.sun_colour)
        if self.cirrus:
            colour = self._veil(colour, x, up, z, near)
        if self.cover > 0:
            colour = self._clouds(colour, x, up, z, near)
        return np.asarray(colour, np.float32)

    def _veil(self, colour: Field, x: Field, up: Field, z: Field, near: Field) -> Field:
        scale = 1.2 / (up + 0.06)
        u, v = x * scale + self.seed * 7.7, z * scale
        warp = fbm(u * 0.6, v * 0.6, 3)
        streaks = fbm(u * 0.5 + warp * 0.8 + 31, v * 2.6 + warp, 6, 0.55)
        share = smoothstep(-0.15, 1.0, streaks) * smoothstep(0.0, 0.12, up) * self.cirrus
        lit = rgb(self.cloud_lit) * (0.8 + 0.6 * near[..., None] ** 4)
        return mix(colour, np.broadcast_to(lit, colour.shape), share)

    def _clouds(self, colour: Field, x: Field, up: Field, z: Field, near: Field) -> Field:
        scale = 1.6 / self.cloud_size / (up + 0.09)
        u, v = x * scale + self.seed * 3.1, z * scale + self.seed
        wx = fbm(u * 0.9 + 5, v * 0.9, 3) * 0.35
        body = fbm(u + wx, v + wx, 7, 0.53)
        sun = self.sun_direction
        toward = fbm(u + wx + 0.12 * sun[0], v + wx + 0.12 * sun[2] + 0.1, 6, 0.53)
        edge = 0.55 - 1.1 * self.cover
        density = smoothstep(edge, edge + 0.75, body)
        bright = np.clip(0.5 + (body - toward) * 1.3 - density * 0.42, 0, 1)
        silver = self.glow * near**8 * (1 - density) * 1.4
        lit = mix(rgb(self.cloud_dark), rgb(self.cloud_lit), bright)
        lit = lit + silver[..., None] * rgb(self.sun_colour)
        haze = smoothstep(0.0, 0.16, up)
        return mix(colour, lit, np.clip(density * 1.25, 0, 1) * haze)


def stars(shape: tuple[int, int], seed: int, count: int, band: bool = True) -> Field:
    """Return a night sky (H, W, 3): stars by a power law of brightness, and a milky band."""
    import cv2

    rng = np.random.default_rng(seed)
    height, width = shape
    light = np.zeros((height, width, 3), np.float32)
    x = rng.uniform(0, width, count)
    y = rng.uniform(0, height, count)
    y[: count // 2] = _along_band(x[: count // 2], height, width, rng)
    power = np.minimum(0.10 / (1 - rng.uniform(0, 0.995, count)) ** 0.75, 5)
    tint = rng.uniform(-0.25, 0.35, count)
    colours = np.stack([1 + tint * 0.5, np.ones(count), 1 - tint * 0.5], 1) * power[:, None]
    np.add.at(light, (y.astype(int) % height, x.astype(int)), colours.astype(np.float32))
    sharp = cv2.GaussianBlur(light, (0, 0), 0.75)
    wide = cv2.GaussianBlur(np.maximum(light - 1.2, 0), (0, 0), 3.0)
    result = sharp * 2.4 + wide * 5
    return np.asarray(result + _band(shape, seed)) if band else np.asarray(result)


def _along_band(x: Field, height: int, width: int, rng: np.random.Generator) -> Field:
    centre = height * (0.85 - 0.75 * x / width)
    return np.asarray(centre + rng.normal(0, height * 0.16, len(x)), np.float32)


def _band(shape: tuple[int, int], seed: int) -> Field:
    height, width = shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    off = (y - height * (0.85 - 0.75 * x / width)) / height
    cloud = fbm(x / 260 + seed, y / 260, 7, 0.58)
    dust = fbm(x / 170 + 40, y / 170 + seed, 7, 0.6)
    glow = np.exp(-((off / 0.17) ** 2)) * (0.75 + 0.45 * cloud)
    glow = glow * (1 - 0.75 * smoothstep(0.0, 0.8, dust) * np.exp(-((off / 0.09) ** 2)))
    core = np.exp(-((off / 0.09) ** 2)) * np.exp(-(((x / width - 0.35) / 0.4) ** 2))
    colour = np.array([0.11, 0.115, 0.15], np.float32) * glow[..., None]
    warm = np.array([0.13, 0.09, 0.06], np.float32) * (core * (0.6 + cloud))[..., None]
    return np.asarray(colour + warm)
