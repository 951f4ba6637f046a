"""The real photos inside scikit-image's wheel, read from its data folder (never downloaded)."""

from functools import cache
from pathlib import Path

import numpy as np
import skimage
from numpy.typing import NDArray
from PIL import Image

FOLDER = Path(skimage.__file__).parent / "data"
COLOUR = (
    "astronaut.png",
    "coffee.png",
    "chelsea.png",
    "rocket.jpg",
    "retina.jpg",
    "hubble_deep_field.jpg",
    "motorcycle_left.png",
)
GREY = ("camera.png", "brick.png", "grass.png", "gravel.png", "coins.png", "moon.png")
PHOTOS = COLOUR + GREY


@cache
def photo(name: str) -> Image.Image:
    """Return one photo as RGB; do not change it."""
    with Image.open(FOLDER / name) as image:
        return image.convert("RGB")


@cache
def grey(name: str, edge: int = 512) -> Image.Image:
    """Return one photo in mode L, its long side at most `edge`; do not change it."""
    image = photo(name).convert("L")
    image.thumbnail((edge, edge))
    return image


@cache
def grey_array(name: str, edge: int = 512) -> NDArray[np.uint8]:
    """Return one photo as an (H, W) array; do not change it."""
    return np.asarray(grey(name, edge), dtype=np.uint8)
