"""Classes and sentences of real edits, from proof and facts as a scan has them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from imgreview.core.domain import ImageFile, MatchClass, Relation
from imgreview.core.match.relation import describe
from imgreview.core.match.verify import Prover
from tests.core.match.factories import image_file
from tests.core.match.pictures import jpeg, photo, pixels
from tests.core.match.test_verify import captioned, crop, framed

PROVER = Prover()


def as_file(name: str, image: Image.Image, quality: int | None = 92) -> ImageFile:
    return image_file(name, *image.size, quality=quality)


def related(a: Image.Image, b: Image.Image, quality: int | None = 92) -> Relation:
    proof = PROVER.prove(PROVER.prepare(pixels(a.copy())), PROVER.prepare(pixels(b.copy())))
    return describe(
        as_file("a.jpg", a), as_file("b.jpg", b, quality), proof, {"phash": 4}, False, False
    )


def noisy(image: Image.Image, sigma: float) -> Image.Image:
    grain = np.random.default_rng(5).normal(0, sigma, (image.height, image.width, 3))
    return Image.fromarray(np.clip(np.asarray(image) + grain, 0, 255).astype(np.uint8))


def tinted(image: Image.Image, red: float, blue: float) -> Image.Image:
    pixel = np.asarray(image) * np.array([red, 1.0, blue])
    return Image.fromarray(np.clip(pixel, 0, 255).astype(np.uint8))


CASES: dict[str, tuple[Callable[[Image.Image], Image.Image], MatchClass, str]] = {
    "quality": (lambda im: jpeg(im, 60), MatchClass.RE_ENCODED, "re-encoded at about q60"),
    "half": (lambda im: im.resize((256, 171)), MatchClass.RESIZED, "resized to 50 %"),
    "squashed": (lambda im: im.resize((342, 342)), MatchClass.RESIZED, "squashed to 67 % × 100 %"),
    "left": (
        lambda im: im.transpose(Image.Transpose.ROTATE_90),
        MatchClass.TURNED,
        "turned 90° left",
    ),
    "mirrored": (ImageOps.mirror, MatchClass.TURNED, "mirrored"),
    "free turn": (
        lambda im: im.rotate(12, Image.Resampling.BICUBIC, expand=True),
        MatchClass.TURNED,
        "turned 12° left",
    ),
    "crop": (lambda im: crop(im, 0.7), MatchClass.CROPPED, "cropped to 70 %"),
    "grey": (lambda im: im.convert("L"), MatchClass.TONAL, "without colour"),
    "dark": (lambda im: ImageEnhance.Brightness(im).enhance(0.6), MatchClass.TONAL, "darkened"),
    "blur": (lambda im: im.filter(ImageFilter.GaussianBlur(3)), MatchClass.TONAL, "blurred"),
    "sharpened": (
        lambda im: im.filter(ImageFilter.UnsharpMask(2, 150, 2)),
        MatchClass.TONAL,
        "sharpened",
    ),
    "noise": (lambda im: noisy(im, 14), MatchClass.TONAL, "with noise added"),
    "warm": (lambda im: tinted(im, 1.15, 0.85), MatchClass.TONAL, "warmer"),
    "cool": (lambda im: tinted(im, 0.85, 1.15), MatchClass.TONAL, "cooler"),
    "pale": (lambda im: ImageEnhance.Color(im).enhance(0.5), MatchClass.TONAL, "less saturated"),
    "a few pixels": (
        lambda im: im.resize((im.width, im.height - 8), Image.Resampling.LANCZOS),
        MatchClass.RESIZED,
        "squashed to 100 % × 98 %",
    ),
    "border": (
        lambda im: ImageOps.expand(im, 40, (0, 0, 0)),
        MatchClass.EDITED,
        "with a border or bars around it",
    ),
    "screen": (
        lambda im: framed(im, 3),
        MatchClass.EDITED,
        "inside a screenshot or collage",
    ),
    "caption": (captioned, MatchClass.EDITED, "edited in"),
}


@pytest.mark.parametrize("case", CASES)
def test_an_edit_is_named(case: str) -> None:
    edit, cls, words = CASES[case]
    quality = 60 if case == "quality" else 92
    found = related(photo("coffee"), edit(photo("coffee")), quality)
    assert (found.cls, words in found.sentence) == (cls, True), found.sentence


def test_a_combination_is_named_in_full_and_classed_by_its_weakest_part() -> None:
    def edit(image: Image.Image) -> Image.Image:
        return jpeg(ImageOps.mirror(crop(image, 0.8)).resize((229, 153)), 55)

    found = related(photo("coffee"), edit(photo("coffee")), 55)
    assert found.cls is MatchClass.CROPPED
    assert found.sentence == "mirrored, cropped to 80 %, resized to 50 %, re-encoded at about q55"
    assert found.evidence["mirrored"] is True
    assert found.transform is not None
    assert found.score > 0.9


def test_bytes_and_pixels_need_no_proof() -> None:
    a, b = image_file("a.jpg"), image_file("b.jpg")
    same = describe(a, b, None, {}, True, True)
    assert (same.cls, same.sentence, same.score) == (MatchClass.IDENTICAL, "byte for byte", 1.0)
    pixel = describe(a, b, None, {"phash": 0}, False, True)
    assert pixel.cls is MatchClass.SAME_PIXELS
    assert pixel.sentence == "pixel for pixel, with other metadata"
    other = describe(a, image_file("b.png", form="PNG"), None, {}, False, True)
    assert other.sentence == "pixel for pixel, saved as PNG"


def test_what_is_not_proven_is_merely_similar() -> None:
    proof = PROVER.prove(
        PROVER.prepare(pixels(photo("coffee").copy())),
        PROVER.prepare(pixels(photo("rocket").copy())),
    )
    for evidence in (None, proof):
        found = describe(
            image_file("a.jpg"), image_file("b.jpg"), evidence, {"phash": 8}, False, False
        )
        assert found.cls is MatchClass.SIMILAR
        assert found.score <= 0.5
        assert found.transform is None


def test_capture_times_of_one_camera_tell_a_burst_unless_pixels_agree() -> None:
    picture = photo("coffee")
    noisy = np.asarray(picture).astype(np.int16)
    rng = np.random.default_rng(3)
    noisy = noisy + rng.normal(0, 28, noisy.shape).astype(np.int16)
    again = Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
    first = image_file("a.jpg", *picture.size, taken=datetime(2020, 1, 1, 8, 0, 0), camera="X")
    later = image_file("b.jpg", *picture.size, taken=datetime(2020, 1, 1, 8, 0, 2), camera="X")
    ready = PROVER.prepare(pixels(picture.copy()))
    loose = PROVER.prove(ready, PROVER.prepare(pixels(again)))
    exact = PROVER.prove(ready, PROVER.prepare(pixels(jpeg(picture, 80))))
    assert exact.is_copy
    burst = describe(first, later, replace(loose, outcome="copy", worst=0.9), {}, False, False)
    assert burst.cls is MatchClass.BURST
    assert describe(first, later, exact, {}, False, False).cls.is_copy
    same = replace(later.facts, taken=first.facts.taken)
    known = describe(first, replace(later, facts=same), loose, {}, False, False)
    assert known.cls is not MatchClass.BURST


def test_the_border_side_tells_which_came_first() -> None:
    plain, framed_copy = photo("coffee"), ImageOps.expand(photo("coffee"), 40, (255, 255, 255))
    assert related(plain, framed_copy).evidence["original"] == "a"
    assert related(framed_copy, plain).evidence["original"] == "b"
    assert related(photo("coffee"), crop(photo("coffee"), 0.6)).evidence["original"] == "a"
    wider = related(crop(photo("coffee"), 0.6), photo("coffee"))
    assert wider.evidence["original"] == "b"
    assert "with more around it" in wider.sentence


def test_two_files_as_the_camera_wrote_them_that_differ_in_places_are_a_burst() -> None:
    picture = photo("coffee")
    when = datetime(2020, 1, 1, 8, 0, 0)
    first = image_file("a.jpg", *picture.size, taken=when, camera="X", fields=40)
    second = image_file("b.jpg", *picture.size, taken=when, camera="X", fields=40)
    proof = PROVER.prove(
        PROVER.prepare(pixels(picture.copy())), PROVER.prepare(pixels(captioned(picture)))
    )
    assert describe(first, second, proof, {}, False, False).cls is MatchClass.BURST
    edited = replace(second, facts=replace(second.facts, jpeg_quality=80))
    assert describe(first, edited, proof, {}, False, False).cls is MatchClass.EDITED


def test_a_warm_filter_is_not_called_less_saturated() -> None:
    for name in ("coffee", "astronaut", "rocket"):
        found = related(photo(name), tinted(photo(name), 1.15, 0.85))
        assert "saturated" not in found.sentence
        assert "warmer" in found.sentence
        cast = found.evidence["cast"]
        assert isinstance(cast, float)
        assert cast > 4


@pytest.mark.parametrize("name", ["coffee", "astronaut", "rocket", "chelsea", "motorcycle_left"])
def test_saving_alone_is_no_change_of_tone(name: str) -> None:
    for quality in (92, 75, 50, 30):
        found = related(photo(name), jpeg(photo(name), quality), quality)
        assert found.cls is MatchClass.RE_ENCODED, (quality, found.sentence)


def test_direction_is_told_only_where_something_is_lost_for_good() -> None:
    picture = photo("coffee")
    blurred = picture.filter(ImageFilter.GaussianBlur(2.5))
    assert related(picture, blurred).evidence["original"] == "a"
    sharpened = picture.filter(ImageFilter.UnsharpMask(2, 120, 2))
    beside = related(sharpened, picture)
    assert "blurred" in beside.sentence
    assert "original" not in beside.evidence
    assert related(picture, noisy(picture, 14)).evidence["original"] == "a"


def stickered(image: Image.Image, side: int) -> Image.Image:
    copy = image.copy()
    copy.paste((250, 205, 50), (60, 50, 60 + side, 50 + side))
    return copy


@pytest.mark.parametrize("side", [24, 60, 120])
def test_a_sticker_is_measured_to_the_pixel(side: int) -> None:
    picture = photo("coffee")
    found = related(picture, jpeg(stickered(picture, side), 85), 85)
    assert found.cls is MatchClass.EDITED
    assert "in one place" in found.sentence
    area = found.evidence["changed_area"]
    assert isinstance(area, float)
    assert area == pytest.approx(side * side / (picture.width * picture.height), rel=0.35)


def test_a_small_watermark_is_an_edit() -> None:
    picture = photo("astronaut")
    marked = picture.copy()
    draw = ImageDraw.Draw(marked)
    font = ImageFont.load_default(size=16)
    draw.text((380, 480), "© someone", fill=(255, 255, 255), font=font)
    found = related(picture, jpeg(marked, 85), 85)
    assert found.cls is MatchClass.EDITED, found.sentence
    assert "less than 1 %" in found.sentence or "1 %" in found.sentence


def test_what_only_one_file_holds_is_said() -> None:
    motion, still = image_file("motion.jpg", frames=2), image_file("still.jpg")
    told = describe(motion, still, None, {}, same_bytes=False, same_pixels=True)
    assert told.sentence == "pixel for pixel, without the film or further pictures that A holds"
    told = describe(still, motion, None, {}, same_bytes=False, same_pixels=True)
    assert told.sentence == "pixel for pixel, with a film or further pictures that A does not hold"
    page = image_file("page.tif", form="TIFF", frames=3)
    told = describe(still, page, None, {}, same_bytes=False, same_pixels=True)
    assert told.sentence.startswith("pixel for pixel, saved as TIFF, with a film or further")
