"""The proof on real photographs and their edits, and its refusals."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from imgreview.core.match.verify import Proof, Prover
from tests.core.match.pictures import jpeg, photo, pixels

PROVER = Prover()


def prove(a: Image.Image, b: Image.Image) -> Proof:
    return PROVER.prove(PROVER.prepare(pixels(a.copy())), PROVER.prepare(pixels(b.copy())))


def crop(image: Image.Image, share: float) -> Image.Image:
    w, h = image.size
    cw, ch = int(w * share**0.5), int(h * share**0.5)
    return image.crop(((w - cw) // 3, (h - ch) // 2, (w - cw) // 3 + cw, (h - ch) // 2 + ch))


def captioned(image: Image.Image) -> Image.Image:
    image = image.copy()
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 10, image.width - 60, 60), fill=(255, 255, 255))
    draw.ellipse((60, 120, 150, 210), fill=(255, 200, 40))
    return image


def framed(image: Image.Image, seed: int) -> Image.Image:
    """Return the picture inside a drawn telephone screen; the seed varies the text."""
    screen = Image.new("RGB", (720, 1480), (18, 18, 18))
    draw = ImageDraw.Draw(screen)
    picture = image.resize((720, image.height * 720 // image.width))
    picture = picture.crop((0, 0, 720, 560))
    screen.paste(picture, (0, 260))
    rng = np.random.default_rng(seed)
    for i in range(4):
        draw.ellipse((28 + i * 70, 860, 68 + i * 70, 900), outline=(230, 230, 230), width=3)
        draw.rectangle((60 + i * 170, 1414, 110 + i * 170, 1456), outline=(230, 230, 230), width=3)
    for y in range(940, 1340, 36):
        x = 28
        while x < 640:
            width = int(rng.integers(20, 90))
            draw.rectangle((x, y, x + width, y + 18), fill=(200, 200, 200))
            x += width + 14
    return screen


EDITS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "quality 10": lambda im: jpeg(im, 10),
    "quarter size": lambda im: im.resize((im.width // 4, im.height // 4)),
    "left turn": lambda im: im.transpose(Image.Transpose.ROTATE_90),
    "mirrored": ImageOps.mirror,
    "mirrored turn": lambda im: ImageOps.mirror(im.transpose(Image.Transpose.ROTATE_270)),
    "turn of 17 degrees": lambda im: im.rotate(17, Image.Resampling.BICUBIC, expand=True),
    "mirrored turn of 8 degrees": lambda im: ImageOps.mirror(im.rotate(8, expand=True)),
    "crop to 90 %": lambda im: crop(im, 0.9),
    "crop to 50 %": lambda im: crop(im, 0.5),
    "border": lambda im: ImageOps.expand(im, 40, (255, 255, 255)),
    "square": lambda im: im.resize((im.height, im.height)),
    "grey": lambda im: im.convert("L"),
    "darker": lambda im: ImageEnhance.Brightness(im).enhance(0.6),
    "blurred": lambda im: im.filter(ImageFilter.GaussianBlur(2)),
    "captioned": captioned,
    "screenshot": lambda im: framed(im, 1),
    "crop, half size, quality 50": lambda im: jpeg(crop(im, 0.8).resize((200, 150)), 50),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("name", ["chelsea", "coffee", "rocket"])
def test_an_edit_is_proven_to_be_a_copy(name: str, edit: str) -> None:
    proof = prove(photo(name), EDITS[edit](photo(name)))
    assert proof.outcome == "copy", proof
    assert proof.mirrored == ("mirrored" in edit)


def test_the_transform_lays_the_copy_onto_the_original() -> None:
    original = photo("astronaut")
    w, h = original.size
    copy = original.crop((100, 60, 420, 380))
    proof = prove(original, copy)
    assert proof.unit is not None
    assert proof.cover_a == pytest.approx(320 * 320 / (w * h), abs=0.01)
    corners = proof.unit @ np.array([[0, 1], [0, 1], [1, 1]], float)
    expected = np.array([[100 / w, 420 / w], [60 / h, 380 / h]])
    assert corners[:2] == pytest.approx(expected, abs=0.004)


def test_different_photographs_are_refused_also_in_one_frame() -> None:
    names = ["chelsea", "coffee", "rocket", "astronaut"]
    ready = [PROVER.prepare(pixels(photo(n).copy())) for n in names]
    ready += [PROVER.prepare(pixels(framed(photo(n), i))) for i, n in enumerate(names)]
    for i, a in enumerate(ready):
        for j, b in enumerate(ready):
            same = i % len(names) == j % len(names)
            assert PROVER.prove(a, b).is_copy == same, (i, j)


def test_two_views_of_one_scene_are_not_a_copy() -> None:
    assert not prove(photo("motorcycle_left"), photo("motorcycle_right")).is_copy


def test_textures_of_one_kind_are_refused() -> None:
    names = ["brick", "grass", "gravel"]
    for a in names:
        for b in names:
            assert prove(photo(a), photo(b)).is_copy == (a == b)
    half = photo("grass").crop((0, 0, 256, 512)), photo("grass").crop((256, 0, 512, 512))
    assert not prove(*half).is_copy


def test_flat_pictures_prove_nothing() -> None:
    rng = np.random.default_rng(1)
    flats = [
        np.clip(level + rng.normal(0, 2, (384, 512, 1)).repeat(3, 2), 0, 255).astype(np.uint8)
        for level in (3, 128, 128)
    ]
    ready = [PROVER.prepare(f) for f in flats]
    assert not PROVER.prove(ready[1], ready[2]).is_copy
    assert not PROVER.prove(ready[0], ready[1]).is_copy


def test_tiny_pictures_do_not_fail() -> None:
    ready = [PROVER.prepare(np.full(s, 90, np.uint8)) for s in ((1, 1, 3), (9, 300, 3), (40, 2, 3))]
    for a in ready:
        for b in ready:
            assert PROVER.prove(a, b).outcome == "different"


def test_pixels_alone_prove_whole_frames() -> None:
    prover = Prover("none")
    a = prover.prepare(pixels(photo("coffee").copy()))
    turned = photo("coffee").transpose(Image.Transpose.ROTATE_180)
    assert prover.prove(a, prover.prepare(pixels(turned))).is_copy
    assert len(a.features) == 0
