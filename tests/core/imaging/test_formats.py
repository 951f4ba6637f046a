"""The table of formats: magic numbers and suffixes."""

import pytest
from PIL import Image

from imgreview.core.imaging import formats
from tests.core.imaging.pictures import encode, photo


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JPEG2000"])
def test_formats_are_known_by_their_first_bytes(kind: str) -> None:
    assert formats.sniff(encode(photo().resize((16, 16)), kind)[:64]) == kind


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"", None),
        (b"BM" + b"\xff" * 40, None),
        (b"RIFF\0\0\0\0WAVEfmt ", None),
        (b"%PDF-1.7", None),
        (b"\0\0\0\x1cftypisom\0\0\0\0isommp42", None),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIF"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "HEIF"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "AVIF"),
        (b"\0\0\0\x18ftypcrx \0\0\0\0crx isom", "RAW"),
        (b"II*\0\x10\0\0\0CR\x02\0" + bytes(60), "RAW"),
        (b"FUJIFILMCCD-RAW 0201" + bytes(40), "RAW"),
        (b"MM\0+\0\x08\0\0" + bytes(56), "TIFF"),
    ],
)
def test_magic(head: bytes, kind: str | None) -> None:
    assert formats.sniff(head) == kind


def test_a_dng_is_told_from_a_tiff_by_its_tags() -> None:
    image = Image.new("L", (8, 8))
    assert formats.sniff(encode(image, "TIFF", tiffinfo={50706: b"\1\4\0\0"})) == "RAW"
    assert formats.sniff(encode(image, "TIFF", tiffinfo={305: "an editor"})) == "TIFF"


def test_suffixes_are_those_of_the_formats_that_can_be_read() -> None:
    suffixes = formats.supported_suffixes()
    assert {".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif"} <= suffixes
    assert all(s.startswith(".") and s == s.lower() for s in suffixes)
    for entry in formats.FORMATS:
        assert (entry.name in formats.pillow_formats()) == entry.available()
        assert set(entry.suffixes) <= suffixes or not entry.available()
