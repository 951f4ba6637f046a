"""Pictures whose pixels are equal are always held against each other, most others are not."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from imgreview.core.analysis import Analysis, Recipe, analyse, pixel_digest_of
from imgreview.core.pixel_twins import may_be_twins
from tests.pictures import photo

NAMES = ("astronaut.png", "coffee.png", "chelsea.png")


def made(path: Path) -> Analysis:
    return analyse(os.fsencode(path), Recipe(("phash",)))


def saved(folder: Path, image: Image.Image) -> list[Path]:
    """Return the files of the same pixels: a JPEG, its copy with a comment, and what it shows."""
    first = folder / "first.jpg"
    image.save(first, quality=88)
    data, said = first.read_bytes(), b"a holiday"
    segment = b"\xff\xfe" + (len(said) + 2).to_bytes(2, "big") + said
    (folder / "comment.jpg").write_bytes(data[:2] + segment + data[2:])
    with Image.open(first) as jpeg:
        shown = jpeg.convert("RGB")
    shown.save(folder / "shown.png")
    shown.save(folder / "shown.tif", compression="tiff_lzw")
    shown.save(folder / "shown.webp", lossless=True)
    shown.convert("RGBA").save(folder / "opaque.png")
    return sorted(folder.iterdir())


@pytest.mark.parametrize(
    ("name", "edge"), [("astronaut.png", 360), ("coffee.png", 1400), ("chelsea.png", 2300)]
)
def test_equal_pixels_are_never_missed(name: str, edge: int, tmp_path: Path) -> None:
    with Image.open(photo(name)) as image:
        size = (edge, round(edge * image.height / image.width))
        files = saved(tmp_path, image.convert("RGB").resize(size, Image.Resampling.BICUBIC))
    assert len({pixel_digest_of(os.fsencode(f)) for f in files}) == 1
    analyses = [made(f) for f in files]
    assert all(may_be_twins(a, b) for a in analyses for b in analyses)


@pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.FLIP_LEFT_RIGHT])
def test_a_turn_in_the_metadata_makes_no_difference(turn: Image.Transpose, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6 if turn is Image.Transpose.ROTATE_90 else 2
    with Image.open(photo("coffee.png")) as image:
        upright = image.convert("RGB").resize((1600, 1200))
    upright.save(tmp_path / "upright.png")
    upright.transpose(turn).save(tmp_path / "turned.png", exif=exif)
    a, b = tmp_path / "upright.png", tmp_path / "turned.png"
    assert pixel_digest_of(os.fsencode(a)) == pixel_digest_of(os.fsencode(b))
    assert may_be_twins(made(a), made(b))


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_saved_again_is_not_decoded_in_full(name: str, tmp_path: Path) -> None:
    with Image.open(photo(name)) as image:
        first = image.convert("RGB")
    first.save(tmp_path / "first.jpg", quality=92)
    first.save(tmp_path / "again.jpg", quality=70)
    one, other = made(tmp_path / "first.jpg"), made(tmp_path / "again.jpg")
    assert not may_be_twins(one, other)
    assert not may_be_twins(one, replace(one, facts=replace(one.facts, width=1)))


def test_a_turned_picture_saved_more_strongly_is_not_decoded_in_full(tmp_path: Path) -> None:
    """Its blocks are rounded in another place, and so nothing else tells so soon."""
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(photo("coffee.png")) as image:
        upright = image.convert("RGB").resize((1600, 1200))
    upright.save(tmp_path / "upright.jpg", quality=95)
    turned = upright.transpose(Image.Transpose.ROTATE_90)
    turned.save(tmp_path / "turned.jpg", quality=94, exif=exif)
    assert not may_be_twins(made(tmp_path / "upright.jpg"), made(tmp_path / "turned.jpg"))


def test_blank_pages_may_be_equal_whatever_their_quality(tmp_path: Path) -> None:
    page = Image.new("RGB", (900, 1200), (128, 128, 128))
    for quality in (60, 95):
        page.save(tmp_path / f"{quality}.jpg", quality=quality)
    one, other = tmp_path / "60.jpg", tmp_path / "95.jpg"
    assert pixel_digest_of(os.fsencode(one)) == pixel_digest_of(os.fsencode(other))
    assert may_be_twins(made(one), made(other))
