"""The embedded thumbnail: upright, without bars, never one of another picture."""

import piexif
import pytest
from PIL import Image

from imgreview.core.imaging.exif_thumb import embedded_thumbnail
from tests.core.imaging.pictures import TURN_BACK, difference, encode, photo


def camera_file(
    picture: Image.Image,
    thumb: Image.Image,
    orientation: int = 1,
    exif: dict[int, int] | None = None,
) -> bytes:
    """Return a JPEG with an embedded thumbnail, both stored as the orientation wants it."""
    turn = TURN_BACK.get(orientation)
    block = piexif.dump(
        {
            "0th": {piexif.ImageIFD.Orientation: orientation},
            "Exif": exif or {},
            "1st": {piexif.ImageIFD.Compression: 6},
            "thumbnail": encode(thumb if turn is None else thumb.transpose(turn), quality=90),
        }
    )
    return encode(picture if turn is None else picture.transpose(turn), exif=block)


def _letterboxed(picture: Image.Image, level: int = 0) -> Image.Image:
    """Return the picture fitted into 160 × 120 between bars."""
    box = Image.new("RGB", (160, 120), (level,) * 3)
    inner = picture.copy()
    inner.thumbnail((160, 120))
    box.paste(inner, ((160 - inner.width) // 2, (120 - inner.height) // 2))
    return box


WIDE = photo().resize((480, 320))
NORMAL = photo().resize((400, 300))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_thumbnail_is_turned_with_its_picture(orientation: int) -> None:
    small = NORMAL.resize((160, 120))
    thumb = embedded_thumbnail(camera_file(NORMAL, small, orientation))
    assert thumb is not None
    assert (thumb.mode, thumb.size) == ("L", (160, 120))
    assert difference(thumb, small.convert("L")) < 4


@pytest.mark.parametrize("level", [0, 8])
def test_black_bars_are_cut_off(level: int) -> None:
    thumb = embedded_thumbnail(camera_file(WIDE, _letterboxed(WIDE, level)))
    assert thumb is not None
    assert thumb.size == (160, 107)
    assert difference(thumb, WIDE.resize((160, 107)).convert("L")) < 6
    tall = WIDE.transpose(Image.Transpose.ROTATE_90)
    thumb = embedded_thumbnail(camera_file(tall, _letterboxed(tall)))
    assert thumb is not None
    assert thumb.size == (80, 120)


def test_another_shape_without_bars_is_an_older_state_of_the_file() -> None:
    assert embedded_thumbnail(camera_file(WIDE, NORMAL.resize((160, 120)))) is None
    tall = NORMAL.transpose(Image.Transpose.ROTATE_90)
    assert embedded_thumbnail(camera_file(tall, NORMAL.resize((160, 120)))) is None


def test_the_size_may_come_from_exif_when_the_frame_lies_behind_the_head() -> None:
    size = {piexif.ExifIFD.PixelXDimension: 400, piexif.ExifIFD.PixelYDimension: 300}
    for exif, found in ((size, True), ({}, False)):
        data = camera_file(NORMAL, NORMAL.resize((160, 120)), exif=exif)
        block = data.index(b"Exif")
        exif_end = block + int.from_bytes(data[block - 2 : block], "big") - 2
        assert (embedded_thumbnail(data[:exif_end]) is not None) is found


def test_files_without_a_usable_thumbnail() -> None:
    assert embedded_thumbnail(b"") is None
    assert embedded_thumbnail(b"\xff\xd8" + b"\xff" * 60) is None
    assert embedded_thumbnail(encode(NORMAL)) is None
    assert embedded_thumbnail(encode(NORMAL, "PNG")) is None
    tiny = NORMAL.resize((20, 15))
    assert embedded_thumbnail(camera_file(NORMAL, tiny)) is None
    whole = camera_file(NORMAL, NORMAL.resize((160, 120)))
    scan = whole.index(b"\xff\xda")  # the thumbnail's
    assert embedded_thumbnail(whole[: scan + 2] + b"rubbish" * 20 + whole[scan + 142 :]) is None
    for cut in (0, 10, 100, 1000, 3000):
        assert embedded_thumbnail(whole[:cut]) is None


def test_a_damaged_head_never_raises() -> None:
    whole = camera_file(NORMAL, NORMAL.resize((160, 120)))[:6000]
    for position in range(400):
        damaged = bytearray(whole)
        damaged[position] ^= 0xFF
        thumb = embedded_thumbnail(bytes(damaged))
        assert thumb is None or max(thumb.size) <= 1024
