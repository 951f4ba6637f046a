"""Renders a fractal height field in perspective: mountains, deserts, snow, lakes and coasts."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from imgreview.core.demo.noise import Field, eroded, fbm, mix, rgb, smoothstep, value_noise
from imgreview.core.demo.sky import RGB, Sky

DEPTHS = 900
CHUNK = 5000.0  # metres in one lattice cell of the coarsest noise


@dataclass(frozen=True)
class Land:
    """A landscape and the camera in it; lengths in metres, colours in linear light."""

    sky: Sky = field(default_factory=Sky)
    seed: int = 1
    relief: float = 1500.0
    cell: float = CHUNK
    camera: float = 320.0  # above the ground (or the water) where it stands
    pitch: float = -0.05  # slope of the middle of the picture, positive looks up
    focal: float = 1.05  # in picture widths
    near: float = 150.0
    far: float = 45_000.0
    haze: float = 16_000.0  # distance at which two thirds of the contrast are gone
    haze_colour: RGB | None = None  # None: the sky's horizon
    water: float | None = None  # share of the ground under water, None: no water
    ripples: float = 1.0
    snow: float = 1100.0  # height from which snow lies
    green: float = 500.0  # height up to which plants grow
    rock: RGB = (0.19, 0.165, 0.15)
    soil: RGB = (0.20, 0.15, 0.10)
    plants: RGB = (0.045, 0.068, 0.024)
    meadow: RGB = (0.115, 0.130, 0.045)
    wood: RGB = (0.028, 0.042, 0.018)
    woods: float = 0.1  # more or fewer forests: -1 none .. 1 everywhere
    sun_strength: float = 2.6
    ambient: float = 0.55
    rise: float = 0.0  # metres added at the far end, so that mountains close the view
    moment: int = 0  # another one is the next shot: waves and hand have moved
    shore: float = 0.0  # metres by which the ground sinks towards the camera


def render(land: Land, width: int = 1600, height: int = 1200) -> Field:
    """Return the landscape as linear light (height, width, 3)."""
    row, col = np.mgrid[0:height, 0:width].astype(np.float32)
    right = (col - width / 2) / (land.focal * width) + 0.006 * land.moment
    up = land.pitch + (height / 2 - row) / (land.focal * width)
    norm = 1 / np.sqrt(1 + right**2 + up**2)
    depths, ground, eye, surface = _sample(land, width)
    distance, hit = _cast(land, depths, ground, eye, up)
    light = np.zeros((height, width, 3), np.float32)
    part = _rows(~hit)
    light[part] = land.sky.light((right * norm)[part], (up * norm)[part], norm[part])
    air = _air(land, light[part])
    part = _rows(hit)
    near = distance[part]
    colour, level = _shade(land, right[part] * near, near)
    colour = mix(colour, air, 1 - np.exp(-((near / land.haze) ** 1.15)))
    light[part] = np.where(hit[part][..., None], colour, light[part])
    wet = np.zeros(hit.shape, bool)
    wet[part] = hit[part] & (level <= surface + 0.5)
    if wet.any():
        part = _rows(wet)
        light[part] = _water(land, light, wet, part, distance[part], right[part], up[part])
    return light


def _rows(mask: NDArray[np.bool_]) -> slice:
    """Return the rows from the first to the last that holds a set pixel."""
    found = np.flatnonzero(mask.any(1))
    return slice(int(found[0]), int(found[-1]) + 1) if len(found) else slice(0, 1)


def _air(land: Land, sky: Field) -> Field:
    """Return the colour that far things fade to: near the horizon of the sky."""
    if land.haze_colour is not None:
        return rgb(land.haze_colour)
    return np.asarray(sky[-len(sky) // 4 :].mean((0, 1)) * 0.35 + rgb(land.sky.horizon) * 0.6)


def _height(land: Land, x: Field, z: Field, octaves: int) -> tuple[Field, Field, Field]:
    """Return height in metres and its slopes in x and z."""
    u, v = x / land.cell + land.seed * 13.7, z / land.cell + land.seed * 5.3
    h, gx, gz = eroded(u, v, octaves)
    far = smoothstep(0.0, 1.0, z / land.far)
    sink = land.shore * np.exp(-z / (0.12 * land.far))
    return (
        h * land.relief + land.rise * far - sink,
        gx * land.relief / land.cell,
        gz * land.relief / land.cell,
    )


def _sample(land: Land, width: int) -> tuple[Field, Field, float, float]:
    """Return depths, ground (depths, width) along each column's ray, eye and water heights."""
    depths = np.geomspace(land.near, land.far, DEPTHS).astype(np.float32)
    right = (np.arange(width, dtype=np.float32) - width / 2) / (land.focal * width)
    right += 0.006 * land.moment
    z = np.repeat(depths[:, None], width, 1)
    ground, _, _ = _height(land, right * z, z, 10)
    base = float(np.median(ground[: DEPTHS // 10]))
    surface = -np.inf
    if land.water is not None:
        surface = float(np.quantile(ground, land.water))
        ground = np.maximum(ground, np.float32(surface))
    return depths, ground, max(base, surface) + land.camera, surface


def _cast(
    land: Land, depths: Field, ground: Field, eye: float, up: Field
) -> tuple[Field, NDArray[np.bool_]]:
    """Return the distance at which each pixel's ray meets the ground, and whether it does.

    The largest slope seen so far along a column grows with depth, so the first depth that
    reaches a pixel's slope is found by bisection.
    """
    slopes = np.maximum.accumulate((ground - eye) / depths[:, None], 0)
    steps = np.arange(DEPTHS, dtype=np.float32)
    logs = np.log(depths)
    distance = np.full(up.shape, land.far, np.float32)
    hit = np.zeros(up.shape, bool)
    for column in range(up.shape[1]):
        reached = slopes[:, column] + steps * 1e-9
        wanted = up[:, column]
        index = np.searchsorted(reached, wanted)
        hit[:, column] = index < DEPTHS
        index = np.clip(index, 1, DEPTHS - 1)
        a, b = reached[index - 1], reached[index]
        share = np.clip((wanted - a) / np.maximum(b - a, 1e-9), 0, 1)
        distance[:, column] = np.exp(logs[index - 1] + share * (logs[index] - logs[index - 1]))
    return distance, hit


def _shade(land: Land, x: Field, z: Field) -> tuple[Field, Field]:
    """Return the sunlit ground (H, W, 3) without haze, and its height."""
    level, gx, gz = _height(land, x, z, 11)
    sun = land.sky.sun_direction
    length = np.sqrt(gx**2 + gz**2 + 1)
    facing = np.clip((-gx * sun[0] + sun[1] - gz * sun[2]) / length, 0, 1)
    flat = 1 / length
    rough = fbm(x / 90 + 3, z / 90, 5)
    colour = _materials(land, level, flat, rough, x, z)
    shadow = _shadow(land, x, z, level, sun)
    sun_light = rgb(land.sky.sun_colour) * land.sun_strength
    sky_light = (np.array(land.sky.zenith) * 0.7 + np.array(land.sky.horizon) * 0.3) * land.ambient
    lit = (facing * shadow)[..., None] * sun_light
    lit = lit + (0.35 + 0.65 * flat)[..., None] * sky_light.astype(np.float32)
    lit = lit + (np.clip(gx * sun[0] + gz * sun[2], 0, 1) * 0.08)[..., None] * sun_light
    return colour * lit, level


def _materials(land: Land, level: Field, flat: Field, rough: Field, x: Field, z: Field) -> Field:
    """Return the ground's own colour by height, slope and patches."""
    strata = fbm(level / 60 + rough, x / 900, 3)
    rock = rgb(land.rock) * (1 + 0.35 * strata + 0.3 * rough)[..., None]
    soil = rgb(land.soil) * (1 + 0.25 * rough)[..., None]
    patch = smoothstep(-0.3, 0.5, fbm(x / 700 + 9, z / 700, 5))
    grass = mix(rgb(land.plants), rgb(land.meadow), patch)
    grass = grass * (1 + 0.45 * rough)[..., None]
    crowns = (
        0.65 + 0.9 * value_noise(x / 9, z / 9)[..., 0] + 0.5 * value_noise(x / 4, z / 4)[..., 0]
    )
    wood = rgb(land.wood) * np.clip(crowns, 0.2, 1.6)[..., None]
    stands = smoothstep(0.05, 0.25, fbm(x / 1300 + 3, z / 1300 + 8, 6) + land.woods)
    grass = mix(grass, wood, stands)
    woods = smoothstep(0.0, 0.35, fbm(x / 520 + 40, z / 520, 4))
    crowns = 0.35 + 0.5 * smoothstep(-0.3, 0.6, fbm(x / 14, z / 14, 2))
    grass = grass * (1 - woods * (1 - crowns))[..., None]
    colour = mix(rock, soil, smoothstep(0.72, 0.9, flat + rough * 0.08))
    grows = smoothstep(land.green + 250, land.green - 150, level + 160 * rough)
    colour = mix(colour, grass, grows * smoothstep(0.62, 0.80, flat + 0.1 * rough))
    lies = smoothstep(land.snow - 140, land.snow + 160, level + 170 * rough)
    white = rgb((0.80, 0.84, 0.90))
    return mix(colour, np.broadcast_to(white, colour.shape), lies * smoothstep(0.52, 0.70, flat))


def _shadow(land: Land, x: Field, z: Field, level: Field, sun: Field) -> Field:
    """Return 0..1, how much sun reaches the ground: a walk towards the sun on a quarter grid."""
    import cv2

    step = 4
    xs, zs, start = x[::step, ::step], z[::step, ::step], level[::step, ::step]
    clear = np.ones(xs.shape, np.float32)
    flat = float(np.hypot(sun[0], sun[2])) or 1e-6
    for reach in np.geomspace(60, land.relief * 6 + 100, 14):
        ground = _height(land, xs + sun[0] / flat * reach, zs + sun[2] / flat * reach, 7)[0]
        over = start + reach * sun[1] / flat + 6 - ground
        clear = np.minimum(clear, np.clip(0.5 + over / (0.05 * reach + 8), 0, 1))
    return np.asarray(cv2.resize(clear, (x.shape[1], x.shape[0])))


def _water(
    land: Land,
    light: Field,
    wet: NDArray[np.bool_],
    part: slice,
    distance: Field,
    right: Field,
    up: Field,
) -> Field:
    """Return the rows `part` with the wet pixels mirroring what stands above the water line."""
    import cv2

    height, width = wet.shape
    x, z = right * distance, distance + 2.3 * land.moment
    calm = 1 / (1 + distance / 2500)
    wave = value_noise(x / 9 + 5, z / 3.2)[..., 2] + 0.6 * value_noise(x / 3.7, z / 1.3)[..., 2]
    swell = fbm(x / 400, z / 130, 3)
    tilt = land.ripples * (0.022 * wave * calm + 0.006 * swell)
    mirrored = -up + np.abs(tilt) * 1.5 + 0.004 * land.ripples
    rows = height / 2 - (mirrored - land.pitch) * land.focal * width
    cols = np.arange(width, dtype=np.float32)[None, :] + tilt * 90 * land.ripples
    world = np.dstack([light, np.ones_like(light[..., 0])])
    world[wet] = 0
    seen = cv2.remap(
        world,
        cols.astype(np.float32),
        rows.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    norm = 1 / np.sqrt(1 + right**2 + mirrored**2)
    above = land.sky.light(right * norm, np.clip(mirrored, 0.001, 1) * norm, norm)
    reflection = mix(above, seen[..., :3], np.clip(seen[..., 3], 0, 1))
    fresnel = 0.04 + 0.96 * (1 - np.clip(-up + np.abs(tilt), 0, 1)) ** 5
    body = rgb((0.012, 0.045, 0.06)) * (0.5 + rgb(land.sky.horizon) * 0.8)
    return np.where(wet[part][..., None], mix(body, reflection, fresnel), light[part])
