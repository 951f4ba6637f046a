"""An earlier compression shows in the coefficients, whatever the picture was saved as since."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, JpegImagePlugin

from imgreview.core.imaging.history import earlier_quality
from tests.core.imaging.pictures import encode, photo


def _fresh(name: str = "motorcycle_left.png") -> Image.Image:
    """Return a photograph without a past: reducing it takes it off every grid."""
    image = photo(name).convert("RGB")
    return image.resize((image.width * 7 // 8, image.height * 7 // 8), Image.Resampling.LANCZOS)


def _jpeg(image: Image.Image, quality: int) -> JpegImagePlugin.JpegImageFile:
    opened = JpegImagePlugin.JpegImageFile(BytesIO(encode(image, quality=quality)))
    opened.load()
    return opened


@pytest.mark.parametrize(
    ("first", "second"), [(50, 85), (65, 92), (75, 88), (80, 95), (90, 98), (93, 97)]
)
def test_the_first_of_two_jpegs_is_found(first: int, second: int) -> None:
    again = _jpeg(_jpeg(_fresh(), first).convert("RGB"), second)
    assert earlier_quality(again.convert("L"), again.quantization) in range(first - 3, first + 4)


@pytest.mark.parametrize("quality", [50, 65, 80, 90])
def test_a_bitmap_made_from_a_jpeg_is_found(quality: int) -> None:
    found = earlier_quality(_jpeg(_fresh(), quality).convert("L"), None)
    assert found in range(quality - 3, quality + 4)


@pytest.mark.parametrize("quality", [30, 50, 60, 75, 85, 92, 98])
def test_a_picture_saved_once_has_no_past(quality: int) -> None:
    once = _jpeg(_fresh("coffee.png"), quality)
    assert earlier_quality(once.convert("L"), once.quantization) is None


def test_a_worse_jpeg_of_a_better_one_counts_as_what_it_is() -> None:
    worse = _jpeg(_jpeg(_fresh(), 95).convert("RGB"), 60)
    assert earlier_quality(worse.convert("L"), worse.quantization) is None


@pytest.mark.parametrize("how", [Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_180])
def test_a_mirrored_grid_is_found(how: Image.Transpose) -> None:
    first = _jpeg(_fresh().crop((0, 0, 645, 437)), 75).convert("RGB")
    assert first.width % 8
    again = _jpeg(first.transpose(how), 95)
    assert earlier_quality(again.convert("L"), again.quantization) in range(72, 79)


def test_pictures_never_compressed_plain_and_tiny_ones_have_no_past() -> None:
    assert earlier_quality(_fresh().convert("L"), None) is None
    assert earlier_quality(np.full((200, 200), 90, np.uint8), None) is None
    assert earlier_quality(np.zeros((30, 30), np.uint8), None) is None
    cropped = _jpeg(_fresh(), 60).convert("L").crop((3, 5, 400, 300))
    assert earlier_quality(cropped, None) is None
