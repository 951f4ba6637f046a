"""The picture formats: told apart by their first bytes, opened by one Pillow plug-in each."""

import importlib
import importlib.util
import struct
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, JpegImagePlugin

from imgreview.core.imaging import raw
from imgreview.core.registry import Registry

MAX_PIXELS = 500_000_000  # refused by the header alone; the memory limit guards below that

# Pillow raises above twice this value and warns above it; the warnings are silenced in decode.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2

_BMP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIF_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
)


def _always() -> bool:
    return True


def _plugin(name: str, module: str) -> Callable[[bytes], Image.Image]:
    """Return an opener that lets exactly one Pillow plug-in look at the bytes."""

    def open_with(data: bytes) -> Image.Image:
        importlib.import_module(module)
        return Image.open(BytesIO(data), formats=(name,))

    return open_with


def _open_jpeg(data: bytes) -> Image.Image:
    """Open the first picture of a JPEG file.

    Not through `Image.open`: that turns phone photos with a gain map or a depth map into "MPO"
    and reads their index, which is one more parser for hostile bytes and of no use here.
    """
    image = JpegImagePlugin.JpegImageFile(BytesIO(data))
    image.decodermaxblock = len(data) + 1  # else 64 KiB at a time, put together anew each time
    return image


def _open_heif(data: bytes) -> Image.Image:
    heif = importlib.import_module(_heif_module() or "pi_heif")
    heif.register_heif_opener(thumbnails=False)
    return Image.open(BytesIO(data), formats=("HEIF",))


def _heif_module() -> str | None:
    """Return the name of the installed HEIF package, if any."""
    names = ("pi_heif", "pillow_heif")
    return next((name for name in names if importlib.util.find_spec(name)), None)


def _starts(*magics: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(magics)


def _is_webp(head: bytes) -> bool:
    return head.startswith(b"RIFF") and head[8:12] == b"WEBP"


def _is_bmp(head: bytes) -> bool:
    # "BM" alone is too weak a magic: the size of the second header must be a known one
    return (
        head.startswith(b"BM")
        and len(head) >= 18
        and struct.unpack_from("<I", head, 14)[0] in _BMP_HEADERS
    )


def _brands(head: bytes) -> list[bytes]:
    """Return the brands of an ISO base media file, major brand first; empty for anything else."""
    if len(head) < 16 or head[4:8] != b"ftyp":
        return []
    end = min(struct.unpack_from(">I", head)[0], len(head), 256)
    return [head[8:12], *(head[i : i + 4] for i in range(16, end - 3, 4))]


def _is_avif(head: bytes) -> bool:
    return not _AVIF_BRANDS.isdisjoint(_brands(head))


def _is_heif(head: bytes) -> bool:
    brands = _brands(head)
    return not _HEIF_BRANDS.isdisjoint(brands) and _AVIF_BRANDS.isdisjoint(brands)


def _is_tiff(head: bytes) -> bool:
    return head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"))


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """One format: how it is recognised by its first bytes and how its bytes are opened."""

    name: str  # Pillow's name
    suffixes: tuple[str, ...]  # lower case, with the dot
    matches: Callable[[bytes], bool]
    open: Callable[[bytes], Image.Image]
    available: Callable[[], bool] = _always


FORMATS: Registry[PictureFormat] = Registry("picture format")

# In the order of asking: RAW before TIFF, because most RAW files are TIFF files by their magic.
for _entry in (
    PictureFormat(
        "JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), _starts(b"\xff\xd8\xff"), _open_jpeg
    ),
    PictureFormat(
        "PNG",
        (".png", ".apng"),
        _starts(b"\x89PNG\r\n\x1a\n"),
        _plugin("PNG", "PIL.PngImagePlugin"),
    ),
    PictureFormat("WEBP", (".webp",), _is_webp, _plugin("WEBP", "PIL.WebPImagePlugin")),
    PictureFormat(
        "GIF", (".gif",), _starts(b"GIF87a", b"GIF89a"), _plugin("GIF", "PIL.GifImagePlugin")
    ),
    PictureFormat("BMP", (".bmp", ".dib"), _is_bmp, _plugin("BMP", "PIL.BmpImagePlugin")),
    PictureFormat("RAW", raw.SUFFIXES, raw.matches, raw.open_preview, raw.available),
    PictureFormat("TIFF", (".tif", ".tiff"), _is_tiff, _plugin("TIFF", "PIL.TiffImagePlugin")),
    PictureFormat("AVIF", (".avif",), _is_avif, _plugin("AVIF", "PIL.AvifImagePlugin")),
    PictureFormat(
        "HEIF",
        (".heic", ".heif", ".hif"),
        _is_heif,
        _open_heif,
        lambda: _heif_module() is not None,
    ),
    PictureFormat(
        "JPEG2000",
        (".jp2", ".j2k", ".jpf", ".jpx"),
        _starts(b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"),
        _plugin("JPEG2000", "PIL.Jpeg2KImagePlugin"),
    ),
):
    FORMATS.add(_entry.name, _entry)


def sniff(head: bytes) -> str | None:
    """Return the name of the format that the first bytes show, or None.

    64 bytes are enough for every format but RAW, which needs the first directory of the file.
    """
    return next((entry.name for entry in FORMATS if entry.matches(head)), None)


def supported_suffixes() -> frozenset[str]:
    """Return the file name endings that can be read here, lower case, with the dot."""
    return frozenset(s for entry in FORMATS if entry.available() for s in entry.suffixes)


def pillow_formats() -> tuple[str, ...]:
    """Return the names of the formats that can be read here."""
    return tuple(entry.name for entry in FORMATS if entry.available())
