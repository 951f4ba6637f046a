"""Real photographs of scikit-image's wheel and edits of them, as working pictures."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

import numpy as np
import skimage
from numpy.typing import NDArray
from PIL import Image

PHOTOS = Path(skimage.__file__).parent / "data"


@lru_cache(maxsize=16)
def photo(name: str, edge: int = 512) -> Image.Image:
    """Return a photograph of the wheel, long side at most `edge`."""
    found = sorted(PHOTOS.glob(f"{name}.*"))
    image = Image.open(found[0]).convert("RGB")
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return image


def pixels(image: Image.Image, edge: int = 512) -> NDArray[np.uint8]:
    """Return an image as a working picture: RGB, long side at most `edge`."""
    image = image.convert("RGB")
    image.thumbnail((edge, edge), Image.Resampling.BICUBIC)
    return np.asarray(image, np.uint8)


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    """Return the image as it comes back from JPEG."""
    handle = BytesIO()
    image.save(handle, "JPEG", quality=quality)
    again = Image.open(BytesIO(handle.getvalue()))
    again.load()
    return again
