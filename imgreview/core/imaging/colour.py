"""Every colour mode a file may come in, brought to 8-bit sRGB."""

import functools
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

# White, because that is the ground on which viewers and "export as JPEG" show transparent
# pictures; the colour hidden under full transparency is rubbish and must not count.
_GROUND = (255, 255, 255)


def is_srgb(profile: bytes | None) -> bool:
    """Return whether a profile is missing or names itself sRGB (then nothing is converted)."""
    if not profile:
        return True
    head = profile[:4096]  # the description tag lies in front, as ASCII or as UTF-16
    return b"sRGB" in head or b"s\0R\0G\0B" in head


def simplify(image: Image.Image) -> Image.Image:
    """Return the picture in a mode that can be resized well: L, LA, RGB, RGBA, CMYK or LAB.

    Deep modes are mapped to 8 bits: 16-bit values by their high byte, 32-bit integers and floats
    by their own range when they leave 0..255 (NaN counts as 0).
    """
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB"):
        if "transparency" in image.info and image.mode in ("L", "RGB"):
            return image.convert("LA" if image.mode == "L" else "RGBA")
        return image
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    if image.mode in ("I", "F"):
        return Image.fromarray(_to_bytes(np.asarray(image)))
    target = {"1": "L", "PA": "RGBA", "La": "LA", "RGBa": "RGBA"}.get(image.mode, "RGB")
    return image.convert(target)


def _to_bytes(values: NDArray[np.int32] | NDArray[np.float32]) -> NDArray[np.uint8]:
    clean = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(clean.min()), float(clean.max())
    if values.dtype.kind == "f" and low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    elif low >= 0 and high <= 255:
        low, high = 0.0, 255.0
    elif values.dtype.kind != "f" and low >= 0 and high <= 65535:
        low, high = 0.0, 65535.0
    scaled = (clean - low) * (255.0 / (high - low)) if high > low else np.zeros_like(clean)
    return scaled.astype(np.uint8)


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return an RGB picture out of one from `simplify`; a profile that does not work is ignored."""
    if image.mode == "LAB":
        return _apply(image, "LAB", b"") or image.convert("RGB")
    if image.mode in ("LA", "RGBA"):
        alpha = image.getchannel("A")
        ground = Image.new("RGB", image.size, _GROUND)
        flat = to_srgb(image.convert("RGB" if image.mode == "RGBA" else "L"), profile)
        ground.paste(flat, mask=alpha)
        return ground
    if profile and not is_srgb(profile):
        converted = _apply(image, image.mode, profile)
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def _apply(image: Image.Image, mode: str, profile: bytes) -> Image.Image | None:
    transform = _transform(mode, profile)
    if transform is None:
        return None
    try:
        return ImageCms.applyTransform(image, transform)
    except (ImageCms.PyCMSError, ValueError, OSError):
        return None


@functools.lru_cache(maxsize=16)
def _transform(mode: str, profile: bytes) -> ImageCms.ImageCmsTransform | None:
    """Return the transform to sRGB; a folder of one camera's pictures needs it built once."""
    try:
        source = (
            ImageCms.createProfile("LAB")
            if mode == "LAB"
            else ImageCms.ImageCmsProfile(BytesIO(profile))
        )
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, ValueError, OSError, TypeError):
        return None  # broken profiles, and profiles for another mode than the picture's
