"""A digest of decoded pixels: the same for files that differ in metadata or container only."""

import hashlib
from typing import Any

from PIL import Image, JpegImagePlugin

from imgreview.core.imaging import colour, jpeg, pixels
from imgreview.core.imaging.contents import frame_count, is_deep
from imgreview.core.imaging.exif import read_exif
from imgreview.core.imaging.opening import open_picture, reading
from imgreview.core.imaging.orient import upright

_MAX_FRAME_PIXELS = 500_000_000  # of all frames together


def pixel_digest(data: bytes) -> bytes:
    """Return 32 bytes (BLAKE2b-256) over the size and all upright full-resolution pixels.

    Equal digests claim that two files show the same pixels, so nothing is rounded on the way:
    grey, palette and RGB pictures are brought to one 8-bit form without loss; alpha counts unless
    it is fully opaque; all frames and their times count, but not what lies after a JPEG; a colour
    profile other than sRGB counts, as it changes the picture seen; where Pillow gives fewer bits
    than the file holds, and for camera RAW files, the digest is that of the file's bytes. Raises
    UnreadableError.
    """
    with reading():
        kind, image = open_picture(data)
        return digest_opened(kind, image, data)


def digest_opened(kind: str, image: Image.Image, data: bytes) -> bytes:
    """Return the `pixel_digest` of a picture from `open_picture`; to be used inside `reading`."""
    frames = frame_count(image)
    digest = hashlib.blake2b(digest_size=32)
    if kind == "RAW" or is_deep(kind, image, data) or _too_long(image, frames):
        digest.update(b"file\0" + data)
        return digest.digest()
    profile = image.info.get("icc_profile")
    if profile and not colour.is_srgb(profile):
        digest.update(b"profile\0" + hashlib.blake2b(profile).digest())
    orientation = _orientation(kind, image)
    digest.update(b"frames\0" + frames.to_bytes(4, "big"))
    for number in range(frames):
        if frames > 1:
            image.seek(number)
        if frames > 1 or not _add_jpeg(digest, kind, image, data, orientation):
            _add_frame(digest, image, orientation)
        if frames > 1:  # some decoders tell only now how long it is shown
            digest.update(f"shown\0{image.info.get('duration', 0):.0f}\0".encode())
    return digest.digest()


def _too_long(image: Image.Image, frames: int) -> bool:
    return frames > 1 and frames * image.width * image.height > _MAX_FRAME_PIXELS


def _orientation(kind: str, image: Image.Image) -> int:
    block = image.info.get("exif")
    if kind in ("TIFF", "HEIF") or not isinstance(block, bytes):
        return 1  # turned by the decoder itself
    return read_exif(block).orientation


def _add_jpeg(digest: Any, kind: str, image: Image.Image, data: bytes, orientation: int) -> bool:
    """Add what `_add_frame` would, on a shorter way; return whether there is one."""
    if kind != "JPEG" or not isinstance(image, JpegImagePlugin.JpegImageFile):
        return False
    found = pixels.jpeg_rgb(data, image) if jpeg.is_sound(data, image) else None
    if found is None:
        return False
    upright_pixels = pixels.turned(found, orientation)
    height, width = upright_pixels.shape[:2]
    digest.update(f"RGB\0{width}\0{height}\0".encode())
    digest.update(upright_pixels)
    return True


def _add_frame(digest: Any, image: Image.Image, orientation: int) -> None:
    image.load()
    frame = upright(_lossless(image), orientation)
    digest.update(f"{frame.mode}\0{frame.width}\0{frame.height}\0".encode())
    rows = max(1, (8 << 20) // max(1, frame.width * 4))
    if rows >= frame.height:
        digest.update(frame.tobytes())
        return
    for top in range(0, frame.height, rows):  # in strips: tobytes of all would double the memory
        strip = frame.crop((0, top, frame.width, min(top + rows, frame.height)))
        digest.update(strip.tobytes())


def _lossless(image: Image.Image) -> Image.Image:
    """Return the picture in the one form its kind of pixels is compared in."""
    if image.mode in ("1", "L", "P", "PA", "LA", "RGBA", "RGB"):
        has_alpha = "A" in image.getbands() or "transparency" in image.info
        if not has_alpha:
            return image if image.mode == "RGB" else image.convert("RGB")
        full = image.convert("RGBA")
        return full.convert("RGB") if full.getchannel("A").getextrema() == (255, 255) else full
    return image  # CMYK, LAB, 16-bit, float: their own values, under the name of their mode
