"""Night pictures: city lights out of focus, rain on a pane, fireworks, stars, northern lights."""

import numpy as np
from numpy.typing import NDArray

from imgreview.core.demo.camera import Light, defocus, disc
from imgreview.core.demo.noise import Field, fbm, mix, rgb, smoothstep
from imgreview.core.demo.sky import stars

WARM = ((1.0, 0.62, 0.25), (1.0, 0.75, 0.45), (1.0, 0.35, 0.12), (1.0, 0.9, 0.75))
COOL = ((0.35, 0.6, 1.0), (0.3, 0.95, 0.75), (0.95, 0.25, 0.5), (0.8, 0.9, 1.0))


def grid(width: int, height: int) -> tuple[Field, Field]:
    """Return x and y of each pixel in picture widths, y down."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return x / width, y / width


def _add(light: Light, stamp: NDArray[np.float32], x: float, y: float, colour: Light) -> None:
    """Add a light spot centred on x, y (pixels), cut at the borders."""
    n = stamp.shape[0] // 2
    left, top = int(x) - n, int(y) - n
    x0, y0 = max(left, 0), max(top, 0)
    x1 = min(left + stamp.shape[1], light.shape[1])
    y1 = min(top + stamp.shape[0], light.shape[0])
    if x0 < x1 and y0 < y1:
        part = stamp[y0 - top : y1 - top, x0 - left : x1 - left, None]
        light[y0:y1, x0:x1] += part * colour


def city_bokeh(width: int, height: int, seed: int, count: int = 240, size: float = 1.0) -> Light:
    """Return street lights far out of focus: discs with a brighter rim, along receding rows."""
    rng = np.random.default_rng(seed)
    x, y = grid(width, height)
    base = np.exp(-((y - 0.42) ** 2) / 0.03)[..., None] * rgb((0.05, 0.035, 0.05))
    light = np.asarray((base + 0.006) * (1 + 0.4 * fbm(x * 3, y * 3, 4))[..., None], np.float32)
    for _ in range(count):
        depth = rng.uniform(0.12, 1) ** 1.5
        radius = (6 + 46 * (1 - depth) ** 1.6) * size * width / 1600
        palette = WARM if rng.random() < 0.68 else COOL
        colour = np.array(palette[rng.integers(4)], np.float32)
        colour = colour * rng.lognormal(-1.3, 0.8) * 0.9
        shape = disc(radius, 7 if size > 1 else 0)
        shape = shape / shape.max()
        rim = shape.copy()
        inner = disc(radius * 0.9)
        pad = (shape.shape[0] - inner.shape[0]) // 2
        rim[pad : pad + inner.shape[0], pad : pad + inner.shape[0]] -= 0.28 * inner / inner.max()
        centre_y = height * (0.50 + rng.normal(0, 0.16) * (1.25 - depth))
        _add(light, rim, rng.uniform(0, width), centre_y, colour)
    return light


def rainy_window(width: int, height: int, seed: int) -> Light:
    """Return drops on a pane before city lights; each drop is a small lens that shows them bent."""
    import cv2

    rng = np.random.default_rng(seed)
    back = city_bokeh(width, height, seed + 50, 150, 1.5)
    sharp = city_bokeh(width, height, seed + 50, 220, 0.9) * 1.6 + 0.01
    relief = np.zeros((height, width), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    wobble = 6 * fbm(x / 60, y / 60, 3) * width / 1600
    for _ in range(420):
        r = (4 + 30 * rng.random() ** 3.5) * width / 1600
        cx, cy = rng.uniform(0, width), rng.uniform(0, height)
        n = int(r * 1.6) + 2
        box = (
            slice(max(int(cy) - n, 0), max(int(cy) + n, 0)),
            slice(max(int(cx) - n, 0), max(int(cx) + n, 0)),
        )
        dx = x[box] - cx + wobble[box] * r / 40
        dy = (y[box] - cy) * 0.86 + wobble[box] * r / 40
        cap = np.sqrt(np.clip(1 - (dx * dx + dy * dy) / (r * r), 0, 1)) * r
        relief[box] = np.maximum(relief[box], cap)
    soft = cv2.GaussianBlur(relief, (0, 0), 1.2)
    gx, gy = cv2.Sobel(soft, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / 8
    bent = cv2.remap(
        sharp,
        x - gx * 170,
        y - gy * 170 - soft * 3,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    inside = np.clip(soft / 2.5, 0, 1)
    glint = np.clip(-gy * 1.2 - gx * 0.5 - 0.55, 0, 1) * 0.5
    edge = 1 - 0.75 * np.clip(np.hypot(gx, gy) - 0.5, 0, 1)
    drops = bent * edge[..., None] * 1.1 + glint[..., None]
    fog = back * 0.9 + 0.015 + 0.01 * fbm(x / 90, y / 30, 4)[..., None]
    return np.asarray(mix(fog, drops, inside), np.float32)


def fireworks(width: int, height: int, seed: int) -> Light:
    """Return three shells over a skyline with water before it, as a long exposure sees them."""
    import cv2

    rng = np.random.default_rng(seed)
    light = np.zeros((height, width, 3), np.float32)
    for number in range(4):
        cx, cy = width * rng.uniform(0.2, 0.8), height * rng.uniform(0.14, 0.36)
        reach = width * rng.uniform(0.13, 0.22)
        palette = (WARM, COOL)[number % 2]
        colour = np.array(palette[rng.integers(4)])
        for _ in range(150):
            direction = rng.normal(size=3)
            direction /= np.linalg.norm(direction)
            t = np.linspace(0.12, 1, 26)
            px = cx + direction[0] * reach * (1 - np.exp(-2.2 * t))
            py = cy + direction[1] * reach * (1 - np.exp(-2.2 * t)) + 0.16 * reach * t**2
            fade = rng.uniform(0.5, 1.2) * np.exp(-1.1 * t) * (0.4 + t)
            for i in range(25):
                ends = [(int(px[j] * 8), int(py[j] * 8)) for j in (i, i + 1)]
                tint = (colour * fade[i] * 2.2).tolist()
                cv2.line(light, ends[0], ends[1], tint, 1, cv2.LINE_AA, 3)
    smoke = cv2.GaussianBlur(light, (0, 0), width / 40) * 2.6
    x, y = grid(width, height)
    light = light + cv2.GaussianBlur(light, (0, 0), 3) * 1.2
    light = light + smoke * (0.6 + 0.6 * fbm(x * 7, y * 7, 5))[..., None]
    light = light + rgb((0.010, 0.014, 0.035)) * (1.3 - y)[..., None]
    shore = int(height * 0.74)
    skyline(light, shore, rng)
    return _mirror(light, shore, seed)


def skyline(light: Light, shore: int, rng: np.random.Generator) -> None:
    """Draw houses with lit windows on the row `shore`, far ones first."""
    height, width = light.shape[:2]
    for layer in range(3):
        left = -20.0
        while left < width:
            wide = rng.uniform(0.02, 0.055) * width
            tall = rng.uniform(0.04, 0.12 + 0.10 * (2 - layer) * rng.random()) * height
            top = int(shore - tall * (1.0 - 0.2 * layer))
            x0, x1 = max(int(left), 0), min(int(left + wide), width)
            light[top:shore, x0:x1] = np.array((0.014, 0.016, 0.026)) * (1.8 - 0.6 * layer)
            step = max(int(width / 270), 3)
            for wy in range(top + step, shore - step, step + 1):
                for wx in range(x0 + 2, x1 - step, step):
                    if rng.random() < 0.30:
                        tint = np.array(WARM[rng.integers(4)]) * rng.uniform(0.15, 0.9)
                        light[wy : wy + step // 2 + 1, wx : wx + step // 2] = tint
            left += wide * rng.uniform(0.75, 1.15)


def _mirror(light: Light, shore: int, seed: int) -> Light:
    """Return the picture with dark rippled water below the row `shore`."""
    import cv2

    height, width = light.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    below = np.clip(y - shore, 0, None)
    wave = fbm(x / 60, y / (2 + below * 0.05), 3) + fbm(x / 17 + seed, y / 2.5, 2)
    rows = shore - below * 1.5 + wave * (1.5 + below * 0.16)
    seen = cv2.remap(light, x + wave * 2, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    seen = cv2.blur(seen, (1, 9)) * 0.55
    return np.asarray(np.where((y >= shore)[..., None], seen, light), np.float32)


def treeline(width: int, height: int, seed: int, level: float = 0.86) -> Field:
    """Return a mask (H, W): 1 where conifers and a hill stand dark before the sky."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    hill = height * (level + 0.05 * fbm(x[0] / width * 3 + seed, y[0], 4))
    mask: Field = np.asarray(y > hill[None, :], np.float32)
    jag = fbm(x / 5, y / 4, 3)
    for _ in range(70):
        cx = rng.uniform(0, width)
        foot = hill[int(cx)] + 8
        tall = rng.uniform(0.05, 0.20) * height
        n = int(tall * 0.3)
        box = (slice(max(int(foot - tall), 0), int(foot)), slice(max(int(cx) - n, 0), int(cx) + n))
        down = (y[box] - (foot - tall)) / tall
        branch = 0.55 + 0.45 * np.mod(down * 11 + 0.2, 1.0)
        half = tall * 0.19 * down * branch * (1 + 0.7 * jag[box]) + 1
        mask[box] = np.maximum(mask[box], np.abs(x[box] - cx) < half)
    return mask


def night_sky(width: int, height: int, seed: int, *, aurora: bool) -> Light:
    """Return stars over trees, with the Milky Way or with northern lights."""
    x, y = grid(width, height)
    sky = rgb((0.010, 0.016, 0.040)) * (0.6 + 1.4 * y)[..., None]
    glow = np.exp(-((0.66 - y) ** 2) / 0.02)
    light = sky + glow[..., None] * rgb((0.05, 0.035, 0.03))
    light = light + stars((height, width), seed, 2200 if aurora else 9000, not aurora)
    if aurora:
        light = light * 0.7 + _curtains(x, y, seed)
    ground = rgb((0.0035, 0.0045, 0.006))
    mask = treeline(width, height, seed)
    return np.asarray(mix(light, np.broadcast_to(ground, light.shape), mask), np.float32)


def _curtains(x: Field, y: Field, seed: int) -> Light:
    light = np.zeros((*x.shape, 3), np.float32)
    for k in range(3):
        fold = fbm(x * 2.2 + k * 9 + seed, x * 0 + k * 5, 4)
        foot = 0.44 - 0.10 * k + 0.13 * fold + 0.05 * np.sin(x * 9 + k * 2)
        up = foot - y
        rays = 0.55 + 0.45 * fbm(x * 55 + fold * 12 + k * 31, y * 0.6, 3)
        power = smoothstep(-0.02, 0.015, up) * np.exp(-up / (0.085 + 0.07 * rays)) * rays
        power = power * (0.35 + 0.65 * smoothstep(-0.5, 0.4, fbm(x * 1.7 + 60 + k * 4, y * 0, 2)))
        top = smoothstep(0.05, 0.28, up)
        green = rgb((0.10, 0.75, 0.32))
        violet = rgb((0.42, 0.12, 0.55))
        light += (0.75 - 0.18 * k) * power[..., None] * mix(green, violet, top)
    return defocus(light, 2.0)
