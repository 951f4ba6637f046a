"""The bench judges what it says, and the program passes a small run of it."""

from pathlib import Path
from random import Random

import pytest

from imgreview.core.settings import Preset
from tests.bench.keeper.__main__ import build, judged, original
from tests.bench.keeper.losers import LOSERS, opened, stripped
from tests.core.match.pictures import PHOTOS

NAMES = ("astronaut.png", "motorcycle_left.png", "rocket.jpg")


@pytest.mark.parametrize(
    "kind", ["half the size", "enlarged 2 times, bilinear, q75", "saved again at 97"]
)
def test_the_original_is_suggested(kind: str, tmp_path: Path) -> None:
    photos = [PHOTOS / name for name in NAMES]
    count = build(photos, tmp_path / "pairs", LOSERS[kind], kind)
    said, wrong = judged(tmp_path / "pairs", Preset.FAST)
    assert wrong == []
    assert said["right"] >= count - 1
    assert count == 3


def test_stripping_takes_the_exif_and_leaves_the_pixels() -> None:
    data = original(PHOTOS / NAMES[0], Random(1))
    assert data is not None
    bare = stripped(data, Random(1))
    assert len(bare) < len(data)
    assert b"Exif" in data
    assert b"Exif" not in bare
    assert opened(bare).tobytes() == opened(data).tobytes()
