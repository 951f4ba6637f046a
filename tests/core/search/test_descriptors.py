import io
import itertools

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from imgreview.core.errors import BugError
from imgreview.core.methods.sketch import COUNT, WIDTH, sketch
from imgreview.core.search import descriptors as module
from imgreview.core.search.descriptors import BYTES, DescriptorIndex
from imgreview.core.search.geometry import SIZE_STEPS
from tests.core.methods.photos import PHOTOS, photo


def grey(image: Image.Image) -> NDArray[np.uint8]:
    image = image.copy()
    image.thumbnail((512, 512))
    return np.asarray(image.convert("L"), np.uint8)


def family(image: Image.Image) -> dict[str, Image.Image]:
    """Return copies that perceptual hashes do not find."""
    w, h = image.size
    buffer = io.BytesIO()
    image.crop((w // 5, h // 6, w * 4 // 5, h)).save(buffer, "JPEG", quality=60)
    phone = Image.new("RGB", (360, 640), (245, 245, 245))
    shown = image.resize((340, 340 * h // w))
    phone.paste(shown, (10, 90))
    for y in range(460, 600, 22):
        phone.paste((60, 60, 60), (20, y, 300 - y % 70, y + 6))
    return {
        "original": image,
        "crop": Image.open(buffer).convert("RGB"),
        "turned": image.rotate(17, Image.Resampling.BICUBIC, expand=True),
        "screenshot": phone,
    }


def flat_index(pictures: list[NDArray[np.uint8]]) -> DescriptorIndex:
    index = DescriptorIndex()
    for picture in pictures:
        index.add(sketch(picture))
    return index


def test_crops_turns_and_screenshots_are_proposed_and_few_strangers() -> None:
    names, pictures = [], []
    for name in PHOTOS:
        for kind, picture in family(photo(name)).items():
            names.append((name, kind))
            pictures.append(grey(picture))
    index = flat_index(pictures)
    assert len(index) == len(pictures)
    found = {(names[a], names[b]) for a, b in index.candidates()}
    # the same frame around other photos is alike indeed: leave those pairs to the proof
    wrong = {(a, b) for a, b in found if a[0] != b[0] and a[1] != b[1]}
    missed = [
        (name, kind)
        for name in PHOTOS
        for kind in ("crop", "turned", "screenshot")
        if ((name, "original"), (name, kind)) not in found
    ]
    assert len(wrong) <= 40  # of about a thousand
    assert [m for m in missed if m[1] != "screenshot"] == []
    assert len(missed) <= 3


def test_a_watermark_that_all_share_makes_no_proposals() -> None:
    mark = grey(photo("coins.png"))[:120, :160]
    marked = []
    for name in PHOTOS:
        picture = grey(photo(name)).copy()
        picture[-120:, -160:] = mark
        marked.append(picture)
    # every mark is there many times, so its features count for less than three together
    index = flat_index(marked * 4)
    votes = {(a, b): v for a, b, v in zip(*(c.tolist() for c in index.votes()), strict=True)}
    strangers = [v for (a, b), v in votes.items() if a % len(PHOTOS) != b % len(PHOTOS)]
    copies = [v for (a, b), v in votes.items() if a % len(PHOTOS) == b % len(PHOTOS)]
    assert np.median(copies) > 8 * np.median(strangers)


def test_each_picture_proposes_its_best_partners_only() -> None:
    picture = grey(photo("coffee.png"))
    index = flat_index([picture + np.uint8(0)] * 9)
    everyone = list(itertools.combinations(range(9), 2))
    assert index.candidates(partners=20) == everyone
    few = index.candidates(partners=2)
    assert set(few) < set(everyone)
    assert {n for pair in few for n in pair} == set(range(9))


def test_bare_descriptors_vote_without_geometry() -> None:
    pictures = [grey(photo(name)) for name in PHOTOS[:5]]
    index = DescriptorIndex()
    for picture in (*pictures, *(p[20:, 30:] for p in pictures)):
        index.add(np.ascontiguousarray(sketch(picture)[:, :BYTES]))
    found = index.candidates(min_votes=10)
    assert found == [(n, n + 5) for n in range(5)]


def test_nothing_and_flat_pictures_propose_nothing() -> None:
    assert DescriptorIndex().candidates() == []
    index = flat_index([np.full((300, 400), v, np.uint8) for v in (0, 90, 255)])
    assert len(index) == 3
    assert index.candidates() == []
    index.add(sketch(grey(photo("camera.png"))))
    assert index.candidates() == []


def test_wrong_shapes_are_a_bug() -> None:
    index = DescriptorIndex()
    with pytest.raises(BugError):
        index.add(np.zeros((4, 31), np.uint8))
    index.add(np.zeros((4, 32), np.uint8))
    with pytest.raises(BugError):
        index.add(np.zeros((4, 36), np.uint8))


def test_small_pieces_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = [grey(p) for name in PHOTOS[:4] for p in family(photo(name)).values()]
    whole = flat_index(pictures).candidates()
    assert whole
    monkeypatch.setattr(module, "SLICE", 331)
    assert flat_index(pictures).candidates() == whole


def test_features_that_are_everywhere_are_left_out_when_there_are_too_many(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "MOST_MATCHES", 4_000)
    caplog.set_level("INFO")
    tile = grey(photo("brick.png"))[:200, :200]
    pictures = [np.tile(tile, (2, 2))] * 6 + [grey(photo("coffee.png"))] * 2
    assert (6, 7) in flat_index(pictures).candidates()
    assert "left out" in caplog.text


@pytest.mark.parametrize("name", PHOTOS)
def test_a_sketch_is_spread_small_and_deterministic(name: str) -> None:
    picture = grey(photo(name))
    found = sketch(picture)
    assert found.dtype == np.uint8
    assert found.shape[1] == WIDTH == BYTES + 4
    assert 100 < len(found) <= COUNT
    np.testing.assert_array_equal(found, sketch(picture.copy()))
    assert len(sketch(picture, 40)) == 40
    place = found[:, BYTES : BYTES + 2].astype(float) * max(picture.shape) / 255
    limits = np.array(picture.shape[::-1])
    assert (place <= limits).all()
    quarter = (place[:, 0] > limits[0] / 2) * 2 + (place[:, 1] > limits[1] / 2)
    assert np.bincount(quarter.astype(int), minlength=4).min() > 0


def test_the_geometry_of_a_turned_and_halved_copy_is_as_documented() -> None:
    picture = grey(photo("astronaut.png"))
    half = np.asarray(Image.fromarray(picture).resize((256, 256), Image.Resampling.LANCZOS))
    small = np.zeros((512, 512), np.uint8)
    small[100:356, 150:406] = np.rot90(half)  # a quarter turn counter-clockwise
    a, b = sketch(picture), sketch(small)
    apart = np.bitwise_count(a[:, None, :BYTES] ^ b[None, :, :BYTES]).sum(-1)
    i, j = np.nonzero(apart <= 30)
    assert len(i) >= 10
    turn = (b[j, 34].astype(int) - a[i, 34]) % 256
    assert abs(np.median(turn) - 192) <= 3  # OpenCV's angles grow clockwise: −90°
    octaves = (b[j, 35].astype(float) - a[i, 35]) / SIZE_STEPS
    assert abs(np.median(octaves) + 1) < 0.15
