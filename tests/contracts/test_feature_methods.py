"""What every registered feature detector promises; a new one is tested by being registered."""

import types

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from imgreview.core.errors import UserError
from imgreview.core.methods import keypoints
from imgreview.core.methods.base import FEATURES, FeatureMethod, Features
from tests.core.methods.photos import PHOTOS, grey_array

USABLE = [name for name in FEATURES.names() if FEATURES.get(name).available() is None]
WIDTHS = {"orb": 32, "sift": 128, "akaze": 61, "surf": 64}


@pytest.fixture(params=USABLE)
def method(request: pytest.FixtureRequest) -> FeatureMethod:
    return FEATURES.get(request.param)


def same(a: Features, b: Features) -> bool:
    return np.array_equal(a.points, b.points) and np.array_equal(a.descriptors, b.descriptors)


def test_what_this_opencv_has_is_usable() -> None:
    assert set(FEATURES.names()) >= set(WIDTHS)
    assert {"orb", "sift", "akaze"} <= set(USABLE)


@pytest.mark.parametrize("name", FEATURES.names())
def test_what_is_unavailable_says_why(name: str) -> None:
    reason = FEATURES.get(name).available()
    if reason is None:
        assert len(FEATURES.get(name).detect(grey_array("camera.png"))) > 0
    else:
        assert reason.endswith(".")
        with pytest.raises(UserError, match=reason[:20]):
            FEATURES.get(name).detect(grey_array("camera.png"))


def test_shapes_types_and_points_inside(method: FeatureMethod) -> None:
    for photo in PHOTOS:
        grey = grey_array(photo)
        found = method.detect(grey)
        assert 30 < len(found) <= 700, photo
        assert found.points.shape == (len(found), 2)
        assert found.points.dtype == np.float32
        assert found.descriptors.shape == (len(found), WIDTHS[method.name])
        assert found.descriptors.dtype == (np.uint8 if method.binary else np.float32)
        assert found.descriptors.flags.c_contiguous
        assert (found.points >= 0).all()
        assert (found.points <= np.array(grey.shape[::-1]) - 1).all()


@pytest.mark.parametrize("limit", [0, 1, 50, 300])
def test_the_limit_is_kept(method: FeatureMethod, limit: int) -> None:
    found = method.detect(grey_array("gravel.png"), limit)
    assert len(found) <= limit
    assert (len(found) > 0) is (limit > 0)


def test_deterministic_also_for_a_view_of_other_memory(method: FeatureMethod) -> None:
    grey = grey_array("coffee.png")
    first = method.detect(grey, 200)
    assert same(first, method.detect(grey.copy(), 200))
    strided = np.asfortranarray(grey)
    assert same(first, method.detect(strided, 200))


@pytest.mark.parametrize("shape", [(200, 300), (40, 40), (3, 400), (1, 1)])
@pytest.mark.parametrize("value", [0, 128, 255])
def test_flat_and_tiny_pictures_give_empty_arrays(
    method: FeatureMethod, shape: tuple[int, int], value: int
) -> None:
    found = method.detect(np.full(shape, value, np.uint8))
    assert len(found) == 0
    assert found.points.shape == (0, 2)
    assert found.descriptors.shape == (0, WIDTHS[method.name])
    assert found.descriptors.dtype == (np.uint8 if method.binary else np.float32)


def test_the_picture_is_not_changed(method: FeatureMethod) -> None:
    grey = grey_array("chelsea.png").copy()
    before = grey.copy()
    method.detect(grey)
    np.testing.assert_array_equal(grey, before)


def test_features_follow_the_picture(method: FeatureMethod) -> None:
    """Matched between a photo and its half-size copy, most points lie where they should."""
    for photo in ("astronaut.png", "coffee.png", "rocket.jpg"):
        grey = grey_array(photo)
        half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        off = displacement(method, grey, np.asarray(half, np.uint8))
        assert len(off) >= 15, photo
        assert np.median(off) < 3.0, photo


def displacement(
    method: FeatureMethod, grey: NDArray[np.uint8], half: NDArray[np.uint8]
) -> NDArray[np.float64]:
    a, b = method.detect(grey), method.detect(half)
    matcher = cv2.BFMatcher(cv2.NORM_HAMMING if method.binary else cv2.NORM_L2, crossCheck=True)
    matches = sorted(matcher.match(a.descriptors, b.descriptors), key=lambda m: m.distance)[:60]
    ours = a.points[[m.queryIdx for m in matches]]
    theirs = b.points[[m.trainIdx for m in matches]] * 2 + 0.5
    return np.asarray(np.linalg.norm(ours - theirs, axis=1), np.float64)


def test_a_detector_missing_from_opencv_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(cv2, "AKAZE_create")
    assert FEATURES.get("akaze").available() == (
        f"The installed OpenCV {cv2.__version__} has no AKAZE."
    )
    assert keypoints.missing("ORB") is None


def test_surf_is_used_where_opencv_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """An OpenCV with SURF is stood in for by one whose SURF_create gives SIFT."""
    surf = FEATURES.get("surf")

    def refuse(_: float) -> object:
        raise cv2.error("This algorithm is patented and is excluded in this configuration")

    extra = types.SimpleNamespace(SURF_create=refuse)
    monkeypatch.setattr(cv2, "xfeatures2d", extra, raising=False)
    assert "without its non-free modules" in (surf.available() or "")
    extra.SURF_create = lambda threshold: cv2.SIFT.create(nfeatures=int(threshold))
    assert surf.available() is None
    assert len(surf.detect(grey_array("camera.png"), 40)) == 40
