"""The short way from a file's bytes to a small picture shows what the long way shows."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, JpegImagePlugin

from imgreview.core.analysis import WORK_EDGE, Recipe, analyse, open_work, working_picture
from imgreview.core.errors import UnreadableError
from imgreview.core.imaging import jpeg, pixels
from imgreview.core.imaging.decode import decode, small
from imgreview.core.imaging.formats import FORMATS
from imgreview.core.imaging.orient import upright
from imgreview.core.methods.base import HASHES
from tests.core.imaging.pictures import camera_exif, encode, oriented, photo


def _opened(data: bytes) -> JpegImagePlugin.JpegImageFile:
    image = FORMATS.get("JPEG").open(data)
    assert isinstance(image, JpegImagePlugin.JpegImageFile)
    return image


@pytest.mark.parametrize(
    "options", [{}, {"subsampling": 0}, {"progressive": True}, {"quality": 30}]
)
@pytest.mark.parametrize("size", [(50, 33), (64, 43), (130, 80), (225, 150), (451, 300), (9, 9)])
def test_the_pixels_are_those_of_pillows_draft(
    size: tuple[int, int], options: dict[str, Any]
) -> None:
    data = encode(photo().crop((0, 0, 451, 299)), **options)
    found = pixels.jpeg_pixels(data, _opened(data), size)
    drafted = _opened(data)
    drafted.draft(None, size)
    assert found is not None
    np.testing.assert_array_equal(found[..., ::-1], np.asarray(drafted))


def test_what_only_pillow_knows_is_left_to_pillow() -> None:
    data = encode(photo())
    for other in (
        encode(photo().convert("L")),
        encode(photo().convert("CMYK")),
        data[:-2],  # libjpeg would make up the rest
        data[: len(data) // 2],
        data + b"\0" * 100,
    ):
        assert pixels.jpeg_pixels(other, _opened(other), (451, 300)) is None
    cut = data[: len(data) // 2]
    with pytest.raises(UnreadableError, match="part of the picture is missing"):
        small(cut, 500)
    assert small(data + b"\0" * 100, 500).pixels.shape == (300, 451, 3)


def _alike(data: bytes, edge: int, levels: float) -> None:
    quick, plain = small(data, edge), decode(data, edge)
    assert quick.pixels.shape[:2] == plain.image.size[::-1]
    apart = np.abs(quick.pixels[..., ::-1].astype(int) - np.asarray(plain.image)).mean()
    assert apart <= levels
    assert (quick.facts.width, quick.facts.height) == (plain.facts.width, plain.facts.height)
    assert quick.facts.jpeg_quality == plain.facts.jpeg_quality
    assert quick.facts.taken == plain.facts.taken
    assert quick.facts.colour == pytest.approx(plain.facts.colour, abs=0.01)
    assert quick.facts.flatness == pytest.approx(plain.facts.flatness, abs=0.15)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientations(orientation: int) -> None:
    _alike(oriented(photo(), orientation), 500, 0)
    _alike(oriented(photo(), orientation), 200, 3)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
@pytest.mark.parametrize("edge", [30, 110, 300, 440, 500])
def test_formats_and_sizes(kind: str, edge: int) -> None:
    _alike(encode(photo(), kind), edge, 4)


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "1", "CMYK"])
def test_modes(mode: str) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    _alike(encode(photo().convert(mode), kind), 200, 5)


def test_colour_profiles() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = lab.replace(b"sRGB", b"odd ").replace(b"s\0R\0G\0B", b"o\0d\0d\0 ")
    for profile in (lab, swapped, b"broken"):
        _alike(encode(photo(), icc_profile=profile), 500, 1)
        _alike(encode(photo(), icc_profile=profile), 300, 3)


@pytest.mark.parametrize("orientation", range(10))
def test_turning_is_that_of_pillow(orientation: int) -> None:
    image = photo().resize((31, 20))
    turned = pixels.turned(np.asarray(image), orientation)
    assert np.array_equal(turned, np.asarray(upright(image, orientation)))
    assert turned.flags.c_contiguous


def test_extreme_shapes() -> None:
    for size in ((1, 1), (2000, 1), (1, 2000), (1999, 3), (3, 900), (17, 16)):
        for kind in ("PNG", "JPEG"):
            data = encode(Image.new("RGB", size, (200, 30, 90)), kind)
            look = small(data, 500)
            assert max(look.pixels.shape[:2]) == min(500, max(size))
            assert np.abs(look.pixels[..., ::-1].astype(int) - (200, 30, 90)).max() <= 3
            assert len(pixels.blocks(look.tiny)) == 192


def test_halving_averages() -> None:
    ramp = np.arange(64, dtype=np.uint8).reshape(8, 8) * 4
    np.testing.assert_array_equal(
        pixels.halved(ramp, 4), ramp.reshape(4, 2, 4, 2).astype(float).mean(axis=(1, 3))
    )
    assert pixels.halved(np.zeros((301, 403, 3), np.uint8), 100).shape == (75, 100, 3)
    assert pixels.halved(np.zeros((1, 403), np.uint8), 100).shape == (1, 403)


def test_hashes_are_those_of_the_coarse_picture(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(encode(photo(), exif=camera_exif()))
    found = analyse(bytes(file), Recipe(("phash", "dhash")))
    coarse = Image.fromarray(small(file.read_bytes(), WORK_EDGE).coarse[..., ::-1]).convert("L")
    for name in ("phash", "dhash"):
        own = np.frombuffer(HASHES.get(name).compute(coarse), np.uint8)
        assert np.bitwise_count(found.codes(name, 64)[0] ^ own).sum() <= 1
        long = np.frombuffer(HASHES.get(name).compute(photo().convert("L")), np.uint8)
        assert np.bitwise_count(found.codes(name, 64)[0] ^ long).sum() <= 4
    means = np.asarray(photo().resize((8, 8), Image.Resampling.BOX), int)
    assert np.abs(found.blocks() - means).mean() < 2


def test_the_working_picture_is_close_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    photo().save(file)
    work = working_picture(bytes(file))
    assert work == analyse(bytes(file), Recipe()).work
    assert np.abs(open_work(work).astype(int) - np.asarray(photo())).mean() < 3
    with Image.open(io.BytesIO(work)) as kept:
        assert kept.format == "JPEG"


def test_the_scans_of_an_ordinary_file_are_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking for markers all through a camera file costs a tenth of its decoding."""

    class Counting(bytes):
        def count(self, *_: object) -> int:
            raise AssertionError("every byte was looked at")

    for mode in ("RGB", "L", "CMYK"):
        data = encode(photo().convert(mode))
        jpeg.check_scans(Counting(data), _opened(data))
    data = encode(photo(), progressive=True)
    with pytest.raises(AssertionError, match="every byte"):
        jpeg.check_scans(Counting(data), _opened(data))


def test_the_luminance_is_that_of_the_picture() -> None:
    data = encode(photo(), quality=85)
    found = pixels.jpeg_luminance(data, _opened(data))
    assert found is not None
    apart = found.astype(int) - np.asarray(_picture(data).convert("L"))
    assert np.abs(apart).mean() < 1
    turned = oriented(photo(), 6)
    stored = pixels.jpeg_luminance(turned, _opened(turned))
    assert stored is not None
    assert stored.shape == (451, 300)  # as it is stored: the grid of its blocks begins at a corner
    cut = data[:-2]
    assert pixels.jpeg_luminance(cut, _opened(cut)) is None


def _picture(data: bytes) -> Image.Image:
    """Return the picture of a file."""
    return Image.open(io.BytesIO(data)).convert("RGB")
