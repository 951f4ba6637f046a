"""What a camera does to light: lens blur, vignette, tone curve and grain."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.demo.noise import Field

Light = Field  # (H, W, 3) linear light, 1.0 is white paper


def disc(radius: float, sides: int = 0) -> NDArray[np.float32]:
    """Return the normalised picture of a point out of focus; `sides` gives an iris shape."""
    n = int(radius) + 1
    y, x = np.mgrid[-n : n + 1, -n : n + 1].astype(np.float32)
    r = np.hypot(x, y)
    if sides:
        angle = np.mod(np.arctan2(y, x) + 0.3, 2 * np.pi / sides) - np.pi / sides
        r = r * np.cos(angle) / np.cos(np.pi / sides)
    kernel = np.clip(radius + 0.5 - r, 0, 1)
    return np.asarray(kernel / kernel.sum(), np.float32)


def defocus(light: Light, radius: float, sides: int = 0) -> Light:
    """Return the picture out of focus by a disc of `radius` pixels."""
    import cv2

    if radius < 0.7:
        return light
    return np.asarray(cv2.filter2D(light, -1, disc(radius, sides), borderType=cv2.BORDER_REFLECT))


def depth_of_field(light: Light, depth: Light, focus: float, strength: float) -> Light:
    """Return the picture blurred by how far 1 / depth is from 1 / focus, in layers."""
    radius = np.clip(np.abs(1 / np.maximum(depth, 1e-3) - 1 / focus) * strength, 0, 24)
    levels = (0.0, 2.5, 6.0, 12.0, 24.0)
    result = light.copy()
    previous = light
    for low, high in pairwise(levels):
        blurred = defocus(light, high)
        share = np.clip((radius - low) / (high - low), 0, 1)[..., None]
        inside = (radius > low)[..., None]
        result = np.where(inside, previous * (1 - share) + blurred * share, result)
        previous = blurred
    return result.astype(np.float32)


def develop(
    light: Light,
    seed: int,
    *,
    exposure: float = 1.0,
    auto: float = 0.8,
    grain: float = 0.012,
    vignette: float = 0.35,
    warmth: float = 0.0,
    bloom: float = 0.08,
) -> Image.Image:
    """Return the finished photograph: bloom, vignette, filmic curve, grain and 8 bits.

    `auto` 1 brings every picture to a middle brightness, 0 leaves the light as it is.
    The curve is K. Narkowicz' fit of the ACES film curve (2016).
    """
    import cv2

    rng = np.random.default_rng(seed)
    height, width = light.shape[:2]
    light = np.maximum(light, 0)  # noise may dip below black
    eighth = (width // 8, height // 8)
    small = cv2.resize(np.minimum(light, 4), eighth, interpolation=cv2.INTER_AREA)
    glow = cv2.resize(cv2.GaussianBlur(small, (0, 0), 12), (width, height))
    light = light * (1 - bloom) + glow * bloom
    mean = float(np.exp(np.log(light.mean(2) + 0.02).mean()))
    exposure = exposure * (0.42 / mean) ** auto
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    light = light * (exposure / (1 + vignette * (x * x * 0.7 + y * y * 0.5)) ** 2)[..., None]
    light = light * np.array([1 + warmth, 1, 1 - warmth], np.float32)
    light = light * 0.6
    tone = light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14)
    tone = np.clip(tone, 0, 1) ** (1 / 2.2)
    noise = rng.standard_normal((height, width, 1)).astype(np.float32)
    colour = rng.standard_normal((height // 2, width // 2, 3)).astype(np.float32)
    noise = noise + 0.6 * cv2.resize(colour, (width, height))
    tone += grain * noise * (1.2 - tone)
    return Image.fromarray((np.clip(tone, 0, 1) * 255 + 0.5).astype(np.uint8))
