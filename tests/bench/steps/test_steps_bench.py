"""The bench of steps: every step is counted, and foreign code is charged to who called it."""

import pstats
from cProfile import Profile
from pathlib import Path

import pytest
from PIL import Image

from imgreview.core.analysis import BLOCKS, Recipe, analyse
from tests.bench.steps.__main__ import main
from tests.bench.steps.owners import by_owner
from tests.pictures import PHOTOS, photo


def photos() -> list[Image.Image]:
    return [Image.open(photo(name)).convert("RGB") for name in PHOTOS[:3]]


def test_a_walk_tells_every_step_of_a_scan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, image in enumerate(photos()):
        image.save(tmp_path / f"{number}.jpg", quality=92)
        image.resize((image.width // 2, image.height // 2)).save(tmp_path / f"{number} small.jpg")
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    assert main([str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "Reading, decoding, fingerprints: 6 × " in said
    assert "Proofs: 3 × " in said
    assert "    3 copy by frame: " in said
    assert "Looks at full size: 3 × " in said
    assert "imaging/pixels: _decoded" in said


def test_foreign_code_is_charged_to_who_called_it(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    photos()[0].save(file)
    profile = Profile()
    profile.enable()
    made = analyse(bytes(file), Recipe(("phash",), 64, descriptors=False))
    profile.disable()
    stats = pstats.Stats(profile)
    owners = by_owner(stats)
    assert BLOCKS in made.rows
    whole = 1000 * sum(entry[2] for entry in stats.stats.values())  # type: ignore[attr-defined]
    assert sum(owners.values()) == pytest.approx(whole, rel=0.01)
    assert owners["imaging/pixels: _decoded"] > 0
    assert not any("numpy" in name or "PIL" in name for name in owners)
