"""Sharpness is compared patch by patch, on the overlap only."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from imgreview.core.comparison import Comparison, Side
from imgreview.core.domain import Facts, FileId, MatchClass, Matrix, Relation
from imgreview.core.sharpness import TELLING, patches, sharper
from tests.pictures import photo

WHOLE: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
RIGHT: Matrix = (0.5, 0.0, 0.5, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)  # b is the right half of a


@pytest.fixture(scope="module")
def cat() -> Image.Image:
    with Image.open(photo("chelsea.png")) as image:
        return image.convert("RGB").resize((480, 320))


def side(image: Image.Image) -> Side:
    width, height = image.size
    return Side(Path("/x.png"), Facts("PNG", width, height), 1, width, height, image.tobytes())


def pair(a: Image.Image, b: Image.Image, transform: Matrix | None) -> Comparison:
    ids = FileId(Path("/a"), 1, 1), FileId(Path("/b"), 1, 1)
    none = np.zeros((0, 2), np.float32)
    relation = Relation(*ids, MatchClass.TONAL, "blurred")
    return Comparison(
        side(a), side(b), relation, True, {}, none, none, np.zeros(0, np.bool_), transform
    )


def half_blurred(image: Image.Image) -> Image.Image:
    """Return a picture whose left half is blurred."""
    soft = image.filter(ImageFilter.GaussianBlur(2.5))
    width, height = image.size
    made = image.copy()
    made.paste(soft.crop((0, 0, width // 2, height)), (0, 0))
    return made


def test_the_same_picture_is_as_sharp_everywhere(cat: Image.Image) -> None:
    found = patches(pair(cat, cat, WHOLE))
    assert found is not None
    assert found.ratio.shape == (8, 12)
    known = found.ratio[~np.isnan(found.ratio)]
    assert known.size > 80
    assert known == pytest.approx(np.ones(known.size), abs=0.02)
    assert found.shares() == (0.0, 0.0)


def test_it_is_told_where_one_is_blurred(cat: Image.Image) -> None:
    found = patches(pair(cat, half_blurred(cat), WHOLE))
    assert found is not None
    left, right = found.at(0.25, 0.5), found.at(0.85, 0.5)
    assert left is not None
    assert right is not None
    assert left > 1.4
    assert right == pytest.approx(1, abs=0.02)
    a, b = found.shares()
    assert a == pytest.approx(0.5, abs=0.06)
    assert b == 0
    turned = patches(pair(half_blurred(cat), cat, WHOLE))
    assert turned is not None
    assert (turned.at(0.25, 0.5) or 9) < 1 / TELLING


def test_only_the_overlap_speaks(cat: Image.Image) -> None:
    """The part of A that B does not show may be as soft as it likes."""
    width, height = cat.size
    found = patches(pair(half_blurred(cat), cat.crop((width // 2, 0, width, height)), RIGHT))
    assert found is not None
    assert found.at(0.25, 0.5) is None
    assert found.at(0.85, 0.5) == pytest.approx(1, abs=0.05)
    assert found.at(1.2, 0.5) is None


def test_a_flat_patch_and_an_unregistered_pair_tell_nothing(cat: Image.Image) -> None:
    sky = Image.new("RGB", (480, 320), (120, 160, 220))
    found = patches(pair(sky, sky, WHOLE))
    assert found is not None
    assert np.isnan(found.ratio).all()
    assert found.shares() == (0.0, 0.0)
    assert patches(pair(cat, sky, None)) is None


def test_brighter_is_not_sharper(cat: Image.Image) -> None:
    found = patches(pair(cat, ImageEnhance.Contrast(cat).enhance(0.6), WHOLE))
    assert found is not None
    known = found.ratio[~np.isnan(found.ratio)]
    assert np.median(known) == pytest.approx(1, abs=0.05)


def test_a_smaller_one_is_not_called_sharper(cat: Image.Image) -> None:
    """Both are looked at in one size, where the smaller one looks as crisp as it never is."""
    found = replace(pair(cat, cat, WHOLE), sharpness=(0.10, 0.12))
    assert sharper(found) == (0.10, 0.12)
    large = replace(found, a=replace(found.a, facts=Facts("JPEG", 3000, 2000)))
    assert sharper(large) is None
    assert patches(large) is None
    part = replace(pair(cat, cat.crop((240, 0, 480, 320)), RIGHT), sharpness=(0.12, 0.10))
    assert sharper(part) is not None, "a crop shows its part with as many pixels"


@pytest.mark.parametrize(("qualities", "told"), [((92, 45), False), ((45, 92), True)])
def test_artefacts_are_not_detail(
    cat: Image.Image, qualities: tuple[int, int], *, told: bool
) -> None:
    found = replace(pair(half_blurred(cat), cat, WHOLE), sharpness=(0.10, 0.12))
    sides = [
        replace(side_, facts=replace(side_.facts, jpeg_quality=quality))
        for side_, quality in zip((found.a, found.b), qualities, strict=True)
    ]
    found = replace(found, a=sides[0], b=sides[1])
    assert (sharper(found) is not None) is told
    by_patch = patches(found)
    assert by_patch is not None
    assert (by_patch.at(0.25, 0.5) is not None) is told
