"""Pictures in the colours of one screen, for whom sRGB is not what it shows."""

import functools
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms

from imgreview.core.errors import UserError

LARGEST = 16 << 20  # bytes of a profile; those with large tables have some megabytes


def read_profile(file: Path) -> bytes:
    """Return the ICC profile in a file; UserError when it is none of a screen."""
    try:
        with file.open("rb") as handle:
            data = handle.read(LARGEST)
    except OSError as error:
        raise UserError(f"{file} could not be read: {error.strerror}.") from error
    if not is_of_screen(data):
        raise UserError(f"{file.name} is no colour profile of a screen.")
    return data


def is_of_screen(profile: bytes) -> bool:
    """Return whether an ICC profile can be converted to: RGB, and sound."""
    try:
        opened = ImageCms.ImageCmsProfile(BytesIO(profile))
        known = opened.profile.xcolor_space.strip() == "RGB"
        return known and _transform(profile) is not None
    except (OSError, ImageCms.PyCMSError):
        return False


def for_screen(size: tuple[int, int], rgb: bytes, profile: bytes) -> bytes:
    """Return the RGB888 rows of an sRGB picture in the colours of a screen.

    Relative colorimetric with black point compensation (ICC.1, Adobe), as viewers do it.
    """
    picture = Image.frombuffer("RGB", size, rgb, "raw", "RGB", 0, 1)
    shown = ImageCms.applyTransform(picture, _transform(profile))
    return b"" if shown is None else shown.tobytes()


@functools.lru_cache(maxsize=4)
def _transform(profile: bytes) -> ImageCms.ImageCmsTransform:
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE  # used by two threads
    return ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"),
        ImageCms.ImageCmsProfile(BytesIO(profile)),
        "RGB",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags,
    )
