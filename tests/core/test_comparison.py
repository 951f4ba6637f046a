"""Any two files compared: verdict, numbers and registration."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from imgreview.core.comparison import compare
from imgreview.core.difference import difference
from imgreview.core.domain import MatchClass
from imgreview.core.errors import UnreadableError, UserError
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.methods.base import FEATURES
from tests.pictures import photo

pytestmark = pytest.mark.shared_workers


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    """Return decoder processes shared by the tests of this module."""
    with DecoderPool(1) as made:
        yield made


@pytest.fixture
def cat(tmp_path: Path) -> tuple[Image.Image, Path]:
    """Return a photo and the JPEG it was saved as."""
    with Image.open(photo("chelsea.png")) as image:
        picture = image.convert("RGB")
    path = tmp_path / "cat.jpg"
    picture.save(path, quality=95)
    return picture, path


def test_a_crop_is_registered_where_it_was_cut(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    picture, path = cat
    w, h = picture.size
    cut = path.with_name("cut.jpg")
    picture.crop((w // 4, h // 4, w, h)).save(cut, quality=90)
    found = compare(path, cut, pool)
    assert found.same_picture
    assert found.relation.cls is MatchClass.CROPPED
    assert found.transform is not None
    matrix = np.array(found.transform).reshape(3, 3)
    corner = matrix @ [0, 0, 1]
    assert corner[:2] / corner[2] == pytest.approx([0.25, 0.25], abs=0.01)
    assert found.inliers > 50
    assert found.ssim is not None
    assert found.ssim > 0.8


def test_matched_points_of_a_mirror_image_lie_mirrored(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    picture, path = cat
    mirror = path.with_name("mirror.png")
    ImageOps.mirror(picture).save(mirror)
    found = compare(path, mirror, pool)
    assert found.mirrored
    a, b = found.points_a[found.inlier], found.points_b[found.inlier]
    assert len(a) > 50
    assert np.abs(a[:, 0] - (1 - b[:, 0])).max() < 0.02
    assert found.distances["phash"] <= 8


def test_identical_files_and_identical_pixels_are_told_apart(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    _, path = cat
    twin = path.with_name("twin.jpg")
    twin.write_bytes(path.read_bytes())
    assert compare(path, twin, pool).relation.cls is MatchClass.IDENTICAL
    with Image.open(path) as image:
        image.save(path.with_name("same.png"))
    found = compare(path, path.with_name("same.png"), pool)
    assert found.relation.cls is MatchClass.SAME_PIXELS


def test_strangers_are_different(cat: tuple[Image.Image, Path], pool: DecoderPool) -> None:
    _, path = cat
    found = compare(path, photo("coffee.png"), pool)
    assert not found.same_picture
    assert found.relation.cls is MatchClass.SIMILAR
    assert found.distances["phash"] > 10


def test_the_file_in_the_way_is_named(cat: tuple[Image.Image, Path], pool: DecoderPool) -> None:
    _, path = cat
    broken = path.with_name("broken.jpg")
    broken.write_bytes(path.read_bytes()[:500])
    with pytest.raises(UnreadableError, match=r"broken\.jpg"):
        compare(path, broken, pool)
    with pytest.raises(UnreadableError, match=r"gone\.jpg"):
        compare(path.with_name("gone.jpg"), path, pool)


def test_strangers_are_not_laid_onto_each_other(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    _, path = cat
    found = compare(path, photo("astronaut.png"), pool)
    assert found.transform is None
    assert found.ssim is None
    assert found.inliers == 0
    assert difference(found) is None


def test_a_link_is_compared_as_the_file_it_leads_to(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    _, path = cat
    link = path.with_name("link.jpg")
    link.symlink_to(path)
    found = compare(path, link, pool)
    assert found.relation.cls is MatchClass.IDENTICAL
    assert found.b.path == link


def test_tiny_and_flat_pictures_are_compared_on_pixels(tmp_path: Path, pool: DecoderPool) -> None:
    for name, size, colour in (("a", (3, 5), "red"), ("b", (3, 5), "red"), ("c", (64, 8), "blue")):
        Image.new("RGB", size, colour).save(tmp_path / f"{name}.png")
    (tmp_path / "b.bmp").write_bytes(b"")
    same = compare(tmp_path / "a.png", tmp_path / "b.png", pool)
    assert same.relation.cls is MatchClass.IDENTICAL
    other = compare(tmp_path / "a.png", tmp_path / "c.png", pool)
    assert not other.same_picture
    with pytest.raises(UnreadableError, match="empty"):
        compare(tmp_path / "a.png", tmp_path / "b.bmp", pool)


def test_an_enlarged_copy_is_found_out(
    cat: tuple[Image.Image, Path], pool: DecoderPool, tmp_path: Path
) -> None:
    with Image.open(photo("hubble_deep_field.jpg")) as image:
        picture = image.convert("RGB")
    w, h = picture.size
    for name, made in (
        ("real.png", picture),
        ("large.png", picture.resize((w // 3, h // 3)).resize((w, h), Image.Resampling.BICUBIC)),
    ):
        made.save(tmp_path / name)
    found = compare(tmp_path / "real.png", tmp_path / "large.png", pool)
    real, large = found.a.facts.real_scale, found.b.facts.real_scale
    assert real is not None
    assert large is not None
    assert large < 0.6 * real


@pytest.mark.parametrize("features", ["orb", "sift", "akaze"])
def test_every_detector_gives_its_matches_the_closest_first(
    cat: tuple[Image.Image, Path], pool: DecoderPool, features: str
) -> None:
    picture, path = cat
    cut = path.with_name("cut.jpg")
    picture.crop((0, 0, picture.width * 3 // 4, picture.height)).save(cut, quality=80)
    found = compare(path, cut, pool, features)
    assert found.relation.cls is MatchClass.CROPPED
    assert found.features == features
    assert min(found.keypoints) >= len(found.inlier) >= found.inliers > 50
    assert found.match_ratio == pytest.approx(len(found.inlier) / min(found.keypoints))
    third = len(found.inlier) // 3
    assert found.inlier[:third].mean() >= found.inlier[-third:].mean()
    assert found.inlier[:third].mean() > 0.95


def test_a_detector_that_cannot_be_had_is_refused_with_the_reason(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    reason = FEATURES.get("surf").available()
    if reason is None:
        assert compare(cat[1], cat[1], pool, "surf").features == "surf"
        return
    with pytest.raises(UserError) as told:
        compare(cat[1], cat[1], pool, "surf")
    assert str(told.value) == reason


def test_without_features_there_is_no_ratio(
    cat: tuple[Image.Image, Path], pool: DecoderPool
) -> None:
    found = compare(cat[1], cat[1], pool, "none")
    assert (found.keypoints, found.match_ratio, found.inliers) == ((0, 0), None, 0)
    assert found.relation.cls is MatchClass.IDENTICAL


def test_a_larger_copy_is_judged_beside_the_smaller_one(
    cat: tuple[Image.Image, Path], pool: DecoderPool, tmp_path: Path
) -> None:
    with Image.open(photo("hubble_deep_field.jpg")) as image:
        picture = image.convert("RGB").resize((700, 610), Image.Resampling.LANCZOS)
    picture.save(tmp_path / "real.jpg", quality=92)
    picture.resize((350, 305), Image.Resampling.LANCZOS).save(tmp_path / "half.jpg", quality=92)
    large = picture.resize((1050, 915), Image.Resampling.BICUBIC)
    large.save(tmp_path / "blown.jpg", quality=92)
    honest = compare(tmp_path / "real.jpg", tmp_path / "half.jpg", pool)
    assert honest.a.facts.real_scale == 1.0
    blown = compare(tmp_path / "real.jpg", tmp_path / "blown.jpg", pool)
    assert blown.b.facts.real_scale == pytest.approx(2 / 3, abs=0.01)
