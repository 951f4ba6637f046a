"""Strangers within the same black corners or bars are known at once; copies never are."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from imgreview.core.match.framed import only_framed_alike
from imgreview.core.match.prepared import Prepared
from imgreview.core.match.verify import Prover
from tests.core.match.pictures import jpeg, photo

SIZE = (480, 340)


def turned(name: str) -> Image.Image:
    picture = photo(name).convert("RGB").resize(SIZE)
    return picture.rotate(25, Image.Resampling.BICUBIC, expand=True)


def barred(name: str) -> Image.Image:
    picture = photo(name).convert("RGB").resize(SIZE)
    return ImageOps.expand(picture, (0, 70, 0, 70))


def prepared(picture: Image.Image) -> Prepared:
    pixels: NDArray[np.uint8] = np.asarray(picture)
    return Prover().prepare(pixels)


def written_on(picture: Image.Image) -> Image.Image:
    made = picture.copy()
    width, height = made.size
    box = (width // 4, height * 2 // 5, width * 3 // 4, height * 3 // 5)
    ImageDraw.Draw(made).rectangle(box, fill=(250, 240, 30))
    return made


@pytest.mark.parametrize("framed", [turned, barred])
@pytest.mark.parametrize("other", ["chelsea", "rocket"])
def test_strangers_in_one_frame(framed: Callable[[str], Image.Image], other: str) -> None:
    a, b = prepared(framed("coffee")), prepared(framed(other))
    assert only_framed_alike(a, b)
    assert not Prover().prove(a, b).is_copy


@pytest.mark.parametrize("framed", [turned, barred])
@pytest.mark.parametrize(
    "copied",
    [
        lambda p: jpeg(p, 20),
        ImageOps.mirror,
        lambda p: p.transpose(Image.Transpose.ROTATE_90),
        lambda p: p.filter(ImageFilter.GaussianBlur(3)),
        lambda p: ImageEnhance.Brightness(p).enhance(0.6),
        lambda p: p.resize((p.width // 3, p.height // 3)),
        written_on,
    ],
)
def test_copies_are_looked_at(
    framed: Callable[[str], Image.Image], copied: Callable[[Image.Image], Image.Image]
) -> None:
    whole = framed("coffee")
    assert not only_framed_alike(prepared(whole), prepared(copied(whole)))


def test_pictures_without_a_frame_are_looked_at() -> None:
    assert not only_framed_alike(prepared(photo("gravel")), prepared(photo("coffee")))
