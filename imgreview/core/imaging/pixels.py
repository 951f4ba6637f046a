"""Small upright pictures as plain arrays, on the shortest way from the bytes of a file."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, JpegImagePlugin

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import colour, jpeg

Bgr = NDArray[np.uint8]  # (H, W, 3), blue first as OpenCV wants it

_SCALES = (8, 4, 2, 1)
_HUGE = 100_000_000  # pixels
_END = b"\xff\xd9"  # T.81: end of image
# By EXIF orientation: OpenCV's code of the flip, from 5 on after swapping rows and columns.
_MIRRORS = {2: 1, 3: -1, 4: 0, 5: None, 6: 1, 7: -1, 8: 0}
LINEAR = 1.34  # times smaller up to which linear interpolation leaves no gaps between its taps
COARSE = 200  # pixels of the long side, or more, from which hashes are made
TINY = 50  # pixels of the long side, or more, from which mean colours are made


def jpeg_pixels(
    data: bytes, image: JpegImagePlugin.JpegImageFile, size: tuple[int, int]
) -> Bgr | None:
    """Return a JPEG opened from `data` at the smallest of libjpeg's scales not below `size`.

    The pixels are those of Pillow's `draft` (both are libjpeg-turbo), without its detour over
    four bytes a pixel and pieces of 64 KiB. None where only Pillow knows what to do: for other
    than three colour channels, and for files that do not end as they should, which Pillow refuses
    when part of the picture is missing.
    """
    if not _plain(data, image):
        return None
    import cv2

    scale = min(image.width // size[0], image.height // size[1])
    mode = {
        8: cv2.IMREAD_REDUCED_COLOR_8,
        4: cv2.IMREAD_REDUCED_COLOR_4,
        2: cv2.IMREAD_REDUCED_COLOR_2,
        1: cv2.IMREAD_COLOR,
    }[next(s for s in _SCALES if s <= max(1, scale))]
    return _decoded(data, mode)


def jpeg_luminance(data: bytes, image: JpegImagePlugin.JpegImageFile) -> NDArray[np.uint8] | None:
    """Return the (H, W) luminance of a JPEG at full size as it is stored, None as above.

    The colours are not even unpacked, and the coefficients' traces are not blurred by the way
    over RGB and back.
    """
    if not _plain(data, image):
        return None
    import cv2

    return _decoded(data, cv2.IMREAD_GRAYSCALE)


def jpeg_rgb(data: bytes, image: JpegImagePlugin.JpegImageFile) -> NDArray[np.uint8] | None:
    """Return the (H, W, 3) RGB pixels of a JPEG at full size as it is stored, None as above.

    None for huge pictures, too: OpenCV holds them twice for a moment.
    """
    if not _plain(data, image) or image.width * image.height > _HUGE:
        return None
    import cv2

    return _decoded(data, cv2.IMREAD_COLOR_RGB)


def _plain(data: bytes, image: JpegImagePlugin.JpegImageFile) -> bool:
    usual = image.mode == "RGB" and image.layers == 3 and data.endswith(_END)
    return usual and not jpeg.is_cut(data, image)  # OpenCV would show the rest grey


def _decoded(data: bytes, mode: int) -> NDArray[np.uint8] | None:
    import cv2

    try:
        found = cv2.imdecode(np.frombuffer(data, np.uint8), mode | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None
    return None if found is None else np.asarray(found, np.uint8)


def fitted(pixels: Bgr, size: tuple[int, int]) -> Bgr:
    """Return a picture reduced to (width, height); as it is where it is smaller.

    Little is left to linear interpolation; where its taps would leave gaps, the picture is first
    brought to exactly twice the size and then halved, which OpenCV does with vector instructions.
    """
    import cv2

    height, width = pixels.shape[:2]
    if width <= size[0] and height <= size[1]:
        return pixels
    times = max(width / size[0], height / size[1])
    if times <= LINEAR:
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    twice = (2 * size[0], 2 * size[1])
    if times < 2:
        pixels = np.asarray(cv2.resize(pixels, twice, interpolation=cv2.INTER_LINEAR), np.uint8)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def finished(pixels: Bgr, profile: bytes | None, orientation: int) -> Bgr:
    """Return a picture in sRGB and upright."""
    if not colour.is_srgb(profile):
        pixels = of_image(colour.to_srgb(to_image(pixels), profile))
    return turned(pixels, orientation)


def turned(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Return a contiguous (H, W, C) picture upright, as `orient.upright` does."""
    import cv2

    if not 2 <= orientation <= 8:
        return pixels
    if orientation > 4:
        pixels = np.asarray(cv2.transpose(pixels), np.uint8)
    mirror = _MIRRORS[orientation]
    return pixels if mirror is None else np.asarray(cv2.flip(pixels, mirror), np.uint8)


def to_image(pixels: Bgr) -> Image.Image:
    """Return an array of this module as a Pillow picture of mode RGB."""
    import cv2

    return Image.fromarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB))


def of_image(image: Image.Image) -> Bgr:
    """Return a Pillow picture of mode RGB as an array of this module."""
    import cv2

    return np.asarray(cv2.cvtColor(np.asarray(image), cv2.COLOR_RGB2BGR), np.uint8)


def grey_of(pixels: Bgr) -> NDArray[np.uint8]:
    """Return the (H, W) luminance (ITU-R BT.601)."""
    import cv2

    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)


def halved(pixels: NDArray[np.uint8], least: int) -> NDArray[np.uint8]:
    """Return an (H, W[, C]) picture halved until its long side would fall below `least`.

    Each pixel is the mean of those it stands for; an odd last row or column is left out. What
    asks for coarse detail only (hashes, mean colours, flatness) is taken from such a picture at a
    fraction of the cost.
    """
    import cv2

    while max(pixels.shape[:2]) // 2 >= least and min(pixels.shape[:2]) > 1:
        height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
        even = pixels[: 2 * height, : 2 * width]
        pixels = np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA))
    return pixels


def blocks(pixels: Bgr) -> bytes:
    """Return the (8, 8, 3) uint8 mean colours of a picture, red first."""
    import cv2

    means = np.asarray(cv2.resize(pixels, (8, 8), interpolation=cv2.INTER_AREA), np.uint8)
    return means[..., ::-1].tobytes()


def opened(jpeg: bytes) -> NDArray[np.uint8]:
    """Return a JPEG of `encoded` as an (H, W, 3) RGB array, in half the time Pillow takes.

    Raises UnreadableError for bytes that are none: a row of the cache may be damaged.
    """
    import cv2

    found = _decoded(jpeg, cv2.IMREAD_COLOR_RGB)
    if found is None:
        raise UnreadableError("the working picture is damaged")
    return found


def encoded(pixels: Bgr, quality: int) -> bytes:
    """Return a picture as JPEG (4:2:0) of this quality."""
    import cv2

    chroma = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420)
    _, made = cv2.imencode(".jpg", pixels, (cv2.IMWRITE_JPEG_QUALITY, quality, *chroma))
    return made.tobytes()
