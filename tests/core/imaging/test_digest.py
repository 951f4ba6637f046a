"""The pixel digest: equal for the same pixels in another wrapping, never for other pixels."""

from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image

from imgreview.core.errors import UnreadableError
from imgreview.core.imaging.decode import pixel_digest
from imgreview.core.imaging.orient import upright
from tests.core.imaging.pictures import camera_exif, encode, oriented, photo


def test_container_and_metadata_do_not_count() -> None:
    image = photo().resize((50, 40))
    digests = {
        pixel_digest(encode(image, "PNG")),
        pixel_digest(encode(image, "PNG", compress_level=1, exif=camera_exif())),
        pixel_digest(encode(image, "BMP")),
        pixel_digest(encode(image, "TIFF")),
        pixel_digest(encode(image, "TIFF", compression="tiff_lzw")),
        pixel_digest(encode(image, "WEBP", lossless=True)),
        pixel_digest(encode(image.convert("RGBA"), "PNG")),
    }
    assert len(digests) == 1
    assert len(digests.pop()) == 32


def test_an_edited_comment_in_a_jpeg_does_not_count() -> None:
    data = encode(photo())
    other = data[:2] + b"\xff\xfe\0\x07hello" + data[2:]
    assert pixel_digest(other) == pixel_digest(data)
    assert pixel_digest(encode(photo(), quality=80)) != pixel_digest(data)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_lossless_turns_with_their_orientation_are_the_same(orientation: int) -> None:
    image = photo().resize((50, 40))
    for kind in ("PNG", "TIFF"):
        assert pixel_digest(oriented(image, orientation, kind)) == pixel_digest(
            encode(image, "PNG")
        )


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": 0}])
def test_a_jpeg_has_the_digest_of_its_pixels_as_pillow_decodes_them(
    orientation: int, options: dict[str, Any]
) -> None:
    data = oriented(photo().resize((67, 45)), orientation, quality=90, **options)
    with Image.open(BytesIO(data)) as image:
        shown = upright(image.convert("RGB"), orientation)
    assert shown.size == (67, 45)
    assert pixel_digest(data) == pixel_digest(encode(shown, "PNG"))


def test_a_jpeg_cut_off_by_a_foreign_marker_has_no_digest() -> None:
    data = bytearray(encode(photo()))
    place = len(data) // 2
    data[place : place + 2] = b"\xff\x1b"
    with pytest.raises(UnreadableError, match="could not be decoded"):
        pixel_digest(bytes(data))


def test_grey_and_colour_files_of_a_grey_picture_are_the_same() -> None:
    grey = photo().resize((50, 40)).convert("L")
    assert pixel_digest(encode(grey, "PNG")) == pixel_digest(encode(grey.convert("RGB"), "PNG"))
    palette = grey.convert("RGB").quantize(16)
    assert pixel_digest(encode(palette, "PNG")) == pixel_digest(
        encode(palette.convert("RGB"), "BMP")
    )


def test_one_pixel_counts() -> None:
    image = photo().resize((50, 40))
    changed = image.copy()
    changed.putpixel((49, 39), (1, 2, 3))
    assert pixel_digest(encode(image, "PNG")) != pixel_digest(encode(changed, "PNG"))


def test_the_shape_counts() -> None:
    flat = [Image.new("RGB", size) for size in ((20, 10), (10, 20), (200, 1))]
    assert len({pixel_digest(encode(image, "PNG")) for image in flat}) == 3


def test_hidden_colour_and_profile_and_low_bits_count() -> None:
    clear = Image.new("RGBA", (10, 10), (255, 0, 0, 0))
    white = Image.new("RGB", (10, 10), "white")
    other = Image.new("RGBA", (10, 10), (0, 255, 0, 0))
    assert len({pixel_digest(encode(i, "PNG")) for i in (clear, white, other)}) == 3
    profile = b"\0" * 128 + b"some wide profile"
    assert pixel_digest(encode(white, "PNG", icc_profile=profile)) != pixel_digest(
        encode(white, "PNG")
    )
    deep = np.full((10, 10), 1000, np.uint16)
    assert pixel_digest(encode(Image.fromarray(deep), "PNG")) != pixel_digest(
        encode(Image.fromarray(deep + 1), "PNG")
    )


def test_all_frames_count() -> None:
    a, b, c = (photo().resize((30, 20)).rotate(i) for i in (0, 90, 180))
    still = pixel_digest(encode(a, "GIF"))
    one = pixel_digest(encode(a, "GIF", save_all=True, append_images=[b, c]))
    two = pixel_digest(encode(a, "GIF", save_all=True, append_images=[b, b]))
    assert len({still, one, two}) == 3


def test_colour_of_sixteen_bits_is_only_equal_to_itself() -> None:
    import cv2

    pixels = np.random.default_rng(1).integers(0, 65535, (20, 20, 3)).astype(np.uint16)
    files = [cv2.imencode(".png", p)[1].tobytes() for p in (pixels, pixels ^ 1)]
    assert pixel_digest(files[0]) == pixel_digest(files[0])
    assert pixel_digest(files[0]) != pixel_digest(files[1])


def test_a_truncated_file_has_no_digest() -> None:
    with pytest.raises(UnreadableError):
        pixel_digest(encode(photo())[:-2000])
