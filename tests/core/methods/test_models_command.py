"""`imgreview models list|add|check`, downloads from a server on this machine among them."""

import hashlib
import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from imgreview.cli import main
from imgreview.core.methods import models
from imgreview.core.methods.model_card import models_dir
from tests.core.methods import tiny_onnx
from tests.core.methods.model_server import Server, serving

CARD = """
name = "far"
title = "Model from afar"
licence = "CC0"
file = "far.onnx"
address = "{address}"
bytes = {size}
sha256 = "{digest}"

[input]
size = 224
resize = 256
[output]
name = "before-classifier"
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """Serve a model that works, with its card in the folder for models."""
    with serving() as made:
        data = tiny_onnx.like_lite0(tmp_path / "far.onnx").read_bytes()
        made.data = data
        text = CARD.format(
            address=f"http://127.0.0.1:{made.server_address[1]}/model.onnx",
            size=len(data),
            digest=hashlib.sha256(data).hexdigest(),
        )
        (models_dir() / "far.toml").write_text(text, encoding="utf-8")
        yield made


def test_nothing_is_fetched_before_it_is_asked_for(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list"]) == 0
    out = capsys.readouterr().out
    assert "far                  not here; `imgreview models add far` fetches it (" in out
    assert "MB from 127.0.0.1)" in out
    assert main(["models", "check"]) == 0
    assert main(["models", "check", "far"]) == 1
    assert models.missing(models.model("far")) is not None
    assert server.asked == []


def test_add_fetches_checks_and_tries_a_model(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "add", "far"]) == 0
    told = capsys.readouterr()
    assert told.out == "far                  ready\n"
    assert told.err.startswith("Model from afar (CC0, 1.")
    assert main(["models", "check", "far"]) == 0
    assert capsys.readouterr().out == "far                  as published, works\n"
    assert main(["models", "add", "far"]) == 0
    assert len(server.asked) == 1


def test_an_interrupted_download_goes_on(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.half_way = lambda: os.kill(os.getpid(), signal.SIGINT)
    assert main(["models", "add", "far"]) == 130
    told = capsys.readouterr()
    assert "Stopped after " in told.err
    assert "`imgreview models add far` goes on from there" in told.err
    size = (models_dir() / "far.onnx.part").stat().st_size
    assert 0 < size < len(server.data)
    assert main(["models", "list"]) == 0
    assert "kB of it are here" in capsys.readouterr().out
    server.half_way = None
    assert main(["models", "add", "far"]) == 0
    assert server.asked == ["", f"bytes={size}-"]
    assert (models_dir() / "far.onnx").read_bytes() == server.data


def test_what_the_server_changed_is_thrown_away(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    server.data = server.data[:-1] + b"!"
    assert main(["models", "add", "far"]) == 1
    assert "is not the published one (its sha256 differs)" in capsys.readouterr().err
    assert sorted(os.listdir(models_dir())) == ["far.toml"]


def test_check_runs_a_model_and_says_what_does_not_fit(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "add", "far"]) == 0
    file = models_dir() / "far.toml"
    file.write_text(file.read_text(encoding="utf-8") + "dimension = 7\n", encoding="utf-8")
    assert main(["models", "check", "far"]) == 1
    assert "gives 1280 values a picture, its card says 7." in capsys.readouterr().out


def test_the_list_for_programs_names_licence_address_and_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["models", "list", "--json"]) == 0
    told = {entry["name"]: entry for entry in json.loads(capsys.readouterr().out)}
    for name in ("resnet50", "efficientnet-b0", "clip-vit-b32"):
        card = told[name]
        assert card["licence"] in ("MIT", "Apache-2.0")
        assert card["address"].startswith("https://")
        assert card["page"].startswith("https://")
        assert len(card["sha256"]) == 64
        assert card["bytes"] > 20_000_000
        assert not card["ready"]
        assert "has not been downloaded" in card["reason"]
    assert "packaging/export_efficientnet.py" in told["efficientnet-lite0"]["reason"]


def test_a_model_without_a_card_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "add", str(tiny_onnx.means(tmp_path / "mine.onnx"))]) == 1
    assert "mine.onnx needs a card" in capsys.readouterr().err


def test_a_card_that_cannot_be_used_is_listed_with_the_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (models_dir() / "odd.toml").write_text('name = "odd"', encoding="utf-8")
    assert main(["models", "list"]) == 0
    assert "odd.toml             The model card" in capsys.readouterr().out
