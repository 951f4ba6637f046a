"""Near things: a wood in the fog, a leaf with drops, fruit on a table, a flower."""

import numpy as np

from imgreview.core.demo.camera import Light, depth_of_field
from imgreview.core.demo.night import grid
from imgreview.core.demo.noise import Field, fbm, mix, rgb, smoothstep

Ball = tuple[Light, float, Light]  # centre, radius, colour

EYE = rgb((0, 1.35, -4.6))
TO_SUN = rgb((-0.637, 0.637, -0.432))


def forest(width: int, height: int, seed: int, *, autumn: bool = False) -> Light:
    """Return trunks standing one behind another in the fog, with light from above."""
    rng = np.random.default_rng(seed)
    x, y = grid(width, height)
    fog = rgb((0.85, 0.72, 0.48) if autumn else (0.62, 0.74, 0.70))
    sun = np.exp(-((x - 0.38) ** 2 + (y - 0.12) ** 2) / 0.12)
    light: Light = np.asarray(fog * (0.45 + 0.9 * sun)[..., None], np.float32)
    leaf = rgb((0.30, 0.13, 0.02) if autumn else (0.05, 0.10, 0.025))
    for layer in range(7):
        near = (layer + 1) / 7
        veil = (1 - near) ** 1.2 * 0.92
        air = light
        crowns = fbm(x * (16 - 9 * near) + layer * 11 + seed, y * (16 - 9 * near), 6, 0.6)
        open_sky = (y - 0.30 + 0.16 * near) * 2.6 + 0.15
        leaves = smoothstep(0.0, 0.35, crowns - open_sky)
        shade = leaf * (0.5 + 0.9 * smoothstep(-0.6, 0.8, crowns))[..., None] * (1 + sun)[..., None]
        light = mix(light, mix(shade, air, np.full_like(x, veil)), leaves * 0.9)
        light = _trunks(light, air, x, y, rng, near, veil)
        floor = slice(int((0.44 + 0.22 * near**1.6) * width), height)
        light = np.concatenate(
            [light[: floor.start], _floor(light[floor], x[floor], y[floor], near, veil, leaf)]
        )
    angle = np.arctan2(x - 0.38, y + 0.15)
    shafts = smoothstep(0.0, 0.9, fbm(angle * 14 + seed, angle * 0, 4)) * np.exp(-y * 2.2)
    return np.asarray(light + fog * (0.30 * shafts)[..., None], np.float32)


def _floor(light: Light, x: Field, y: Field, near: float, veil: float, leaf: Light) -> Light:
    """Return the rows below the trunks of one layer with undergrowth over them."""
    level = 0.50 + 0.22 * near**1.6 + 0.02 * fbm(x[:1] * 3 + near * 50, x[:1] * 0, 4)
    grass = fbm(x * (150 - 100 * near), y * (60 - 30 * near) + near * 7, 5, 0.6)
    sun = np.exp(-((x - 0.38) ** 2 + (y - 0.12) ** 2) / 0.12)
    growth = leaf * ((0.75 + 0.75 * grass) * (1.04 + 1.56 * sun))[..., None]
    ground = smoothstep(0, 0.008 + 0.014 * near, y - level + 0.012 * grass)
    return mix(light, growth, ground * (1 - veil) + ground * veil * 0.08)


def _trunks(
    light: Light, air: Light, x: Field, y: Field, rng: np.random.Generator, near: float, veil: float
) -> Light:
    """Return the picture with the trunks of one layer drawn over it."""
    light = light.copy()
    foot = 0.52 + 0.24 * near**1.6
    rows = slice(0, int(foot * x.shape[1]))
    for _ in range(int(20 - 15 * near)):
        wide = (0.004 + 0.022 * near**2) * rng.uniform(0.6, 1.4)
        centre, lean = rng.uniform(0, 1), rng.normal(0, 0.03)
        reach = wide * 1.8 + abs(lean) * foot + 0.01
        left, right = (int(np.clip(centre + d, 0, 1) * x.shape[1]) for d in (-reach, reach))
        box = (rows, slice(left, right))
        u, v = x[box], y[box]
        bend = 0.006 * fbm(v * 3 + centre * 50, v * 0 + centre, 3)
        off = (u - centre - lean * (foot - v) - bend) / (wide * (0.72 + 0.35 * v / foot))
        flare = 1 + 0.5 * np.exp(-(foot - v) / 0.025)
        inside = smoothstep(1.04, 0.94, np.abs(off) / flare)
        bark = fbm(off * 1.6 + centre * 90, v * 30 * (1.2 - near), 5, 0.6)
        side = 0.30 + 0.70 * np.clip(0.5 - 0.55 * off, 0, 1) ** 1.5
        colour = rgb((0.085, 0.065, 0.048)) * (side * (1 + 0.7 * bark))[..., None]
        light[box] = mix(light[box], mix(colour, air[box], np.full_like(u, veil)), inside)
    return light


def dewy_leaf(width: int, height: int, seed: int) -> Light:
    """Return a leaf from near by, with veins and drops that magnify it."""
    import cv2

    rng = np.random.default_rng(seed)
    x, y = grid(width, height)
    along = (x + y * 0.55) / 1.1
    across = (y - 0.36 - (x - 0.5) * 0.42) * 0.95
    across = across + 0.02 * fbm(along * 3, along * 0 + seed, 3)
    side = np.abs(across)
    rib = np.exp(-((side / 0.006) ** 2))
    phase = np.mod(along * 9 - side * 7.5 + 0.15 * np.sign(across), 1.0) - 0.5
    veins = np.exp(-((phase / 0.045) ** 2)) * np.exp(-side * 1.2)
    cells = fbm(x * 70, y * 70, 4)
    fine = smoothstep(0.10, 0.0, np.abs(fbm(x * 26 + seed, y * 26, 3)))
    relief = 0.55 * rib + 0.35 * veins + 0.10 * fine + 0.04 * cells
    dome = np.cos(np.clip(phase, -0.5, 0.5) * np.pi) * 0.35
    lit = 0.55 + 0.5 * dome + 0.25 * cells * 0.5 + (0.35 - across) * 0.5
    leaf: Light = np.asarray(
        rgb((0.055, 0.20, 0.025)) * np.clip(lit, 0.1, 2)[..., None], np.float32
    )
    leaf = mix(leaf, np.broadcast_to(rgb((0.30, 0.42, 0.12)), leaf.shape), relief * 0.8)
    drops = np.zeros(x.shape, np.float32)
    for _ in range(90):
        r = 0.004 + 0.045 * rng.random() ** 4
        cx, cy = rng.uniform(0, 1), rng.uniform(0, height / width)
        d2 = ((x - cx) ** 2 + ((y - cy) * rng.uniform(0.92, 1.1)) ** 2) / (r * r)
        drops = np.maximum(drops, np.sqrt(np.clip(1 - d2, 0, 1)) * r)
    gy, gx = np.gradient(cv2.GaussianBlur(drops, (0, 0), 1.0) * width)
    column, row = x * width, y * width
    bent = cv2.remap(
        leaf,
        (column + gx * 22).astype(np.float32),
        (row + gy * 22).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    inside = np.clip(drops * width / 2, 0, 1)
    steep = np.hypot(gx, gy)
    body = bent * (1.35 + 0.5 * (gx + gy) / (1 + steep))[..., None]
    body = body * (1 - 0.45 * smoothstep(0.9, 3.0, steep))[..., None]
    spot = np.exp(-(((gx - 0.55) ** 2 + (gy - 0.6) ** 2) / 0.035))
    cast = np.roll(inside, (int(width * 0.006), int(width * 0.005)), (0, 1))
    leaf = leaf * (1 - 0.45 * cv2.GaussianBlur(cast, (0, 0), width / 300))[..., None]
    light = mix(leaf, body + spot[..., None] * 2.2, inside)
    depth = 1.0 + across * 0.9
    return depth_of_field(
        light.astype(np.float32), depth.astype(np.float32), 1.02, 26 * width / 1600
    )


def fruit(width: int, height: int, seed: int) -> Light:
    """Return oranges and limes on a wooden table by a window: spheres traced exactly."""
    x, y = grid(width, height)
    ray = np.dstack([x - 0.5, 0.27 - y, np.full_like(x, 1.15)])
    ray /= np.linalg.norm(ray, axis=2, keepdims=True)
    balls = _pile(np.random.default_rng(seed))
    depth = np.where(ray[..., 1] < -1e-3, -EYE[1] / np.minimum(ray[..., 1], -1e-3), 60.0)
    depth = np.minimum(depth, 60.0).astype(np.float32)
    point = EYE + ray * depth[..., None]
    light = _table(point, seed) * _lit(point, rgb((0, 1, 0)), balls)[..., None]
    window = 0.4 + 0.9 * np.exp(-(((x - 0.2) / 0.25) ** 2))
    room = rgb((0.30, 0.26, 0.22)) * window[..., None]
    light = mix(light, room.astype(np.float32), smoothstep(9, 16, depth)).astype(np.float32)
    for ball in sorted(balls, key=lambda b: -b[0][2]):
        _ball(light, depth, ray, ball, balls, seed)
    return depth_of_field(light, depth, 4.3, 110 * width / 1600)


def _ball(
    light: Light, depth: Field, ray: Light, ball: "Ball", balls: "list[Ball]", seed: int
) -> None:
    """Draw one sphere into light and depth where it is the nearest thing."""
    centre, radius, colour = ball
    off = EYE - centre
    seen = (ray @ off) ** 2 - (off @ off - radius * radius)
    rows, cols = np.nonzero(seen > 0)
    if not len(rows):
        return
    box = (slice(rows.min(), rows.max() + 1), slice(cols.min(), cols.max() + 1))
    part = ray[box]
    b = part @ off
    inside = b * b - (off @ off - radius * radius)
    near = -b - np.sqrt(np.maximum(inside, 0))
    hit = (inside > 0) & (near > 0) & (near < depth[box])
    point = EYE + part * near[..., None]
    others = [o for o in balls if o is not ball]
    shaded = _skin(point, (point - centre) / radius, part, colour, others, seed)
    edge = np.clip(np.sqrt(np.maximum(inside, 0)) / radius * 60, 0, 1) * hit
    light[box] = mix(light[box], shaded, edge.astype(np.float32))
    depth[box] = np.where(hit, near, depth[box])


def _pile(rng: np.random.Generator) -> list[Ball]:
    colours = ((0.85, 0.30, 0.02), (0.80, 0.22, 0.02), (0.25, 0.42, 0.04), (0.85, 0.62, 0.05))
    balls: list[Ball] = []
    while len(balls) < 8:
        radius = float(rng.uniform(0.34, 0.52))
        centre = np.array((rng.uniform(-1.7, 1.7), radius, rng.uniform(-0.9, 2.6)), np.float32)
        if all(np.linalg.norm(centre - c) > radius + r for c, r, _ in balls):
            balls.append((centre, radius, np.array(colours[rng.integers(4)], np.float32)))
    return balls


def _table(point: Light, seed: int) -> Light:
    board = np.floor(point[..., 2] / 0.8)
    u = point[..., 0] * 0.45 + board * 7.3 + seed
    ring = fbm(u * 0.6, point[..., 2] * 5 + board * 3, 4)
    grain = fbm(u * 2, point[..., 2] * 40, 4)
    gap = smoothstep(0.012, 0.03, np.abs(np.mod(point[..., 2] / 0.8 + 0.5, 1) - 0.5) * 0.8)
    tone = (0.75 + 0.45 * np.sin(ring * 9) * 0.4 + 0.3 * grain) * (0.25 + 0.75 * gap)
    return np.asarray(rgb((0.36, 0.20, 0.10)) * np.clip(tone, 0.1, 2)[..., None], np.float32)


def _lit(point: Light, normal: Light, balls: list[Ball]) -> Field:
    """Return the light on a surface: the window with soft shadows, the room with contact shade."""
    open_sky = np.ones(point.shape[:2], np.float32)
    clear = np.ones(point.shape[:2], np.float32)
    for centre, radius, _ in balls:
        off = point - centre
        distance = np.maximum(np.linalg.norm(off, axis=2), radius)
        away = -(off * normal).sum(2) / distance
        open_sky *= 1 - 0.9 * np.clip(away, 0, 1) * (radius / distance) ** 2
        b = off @ TO_SUN
        miss = np.sqrt(np.maximum(distance**2 - b * b, 0)) - radius
        ahead = np.clip(-b, 0.001, None)
        soft = np.where(b < 0, smoothstep(-0.16, 0.16, miss / ahead), 1.0)
        clear *= soft
    facing = np.clip(normal @ TO_SUN, 0, 1)
    return np.asarray(2.3 * facing * clear + 0.42 * open_sky, np.float32)


def _skin(
    point: Light, normal: Light, ray: Light, colour: Light, others: list[Ball], seed: int
) -> Light:
    """Return the light (H, W, 3) of a peel with pores."""
    u, v = point[..., 0] * 22 + seed, point[..., 1] * 22 + point[..., 2] * 15
    pores = fbm(u, v, 2)
    bump = np.dstack([fbm(u + 5, v, 2), pores, fbm(u, v + 9, 2)]) * 0.07
    rough = normal + bump
    rough /= np.linalg.norm(rough, axis=2, keepdims=True)
    light = _lit(point, rough.astype(np.float32), others)
    patch = 1 + 0.22 * fbm(point[..., 0] * 3 + seed, point[..., 1] * 3 + point[..., 2], 3)
    half = TO_SUN - ray
    half = half / np.linalg.norm(half, axis=2, keepdims=True)
    gloss = np.clip((rough * half).sum(2), 0, 1) ** 60 * 0.9
    fresnel = 0.05 * np.clip(1 + (normal * ray).sum(2), 0, 1) ** 3
    bounce = np.clip(-normal[..., 1], 0, 1)[..., None] * rgb((0.10, 0.055, 0.03))
    body = colour * (light * patch)[..., None] + bounce
    return np.asarray(body + (gloss + fresnel)[..., None], np.float32)
