"""Models in the window: what is here, what is not and why, and a download by a click."""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.methods import models
from imgreview.core.methods.base import FEATURES
from imgreview.core.methods.model_card import models_dir
from imgreview.core.settings import Preset
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.start_page import StartPage
from imgreview.gui.widgets.model_row import ModelRow
from tests.core.methods import tiny_onnx
from tests.core.methods.model_server import Server, serving
from tests.core.methods.test_models_command import CARD

WAIT = 30_000


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


@pytest.fixture
def page(
    server: Server, qtbot: QtBot, themed: QApplication, runner: JobRunner, tmp_path: Path
) -> StartPage:
    """Return the first page with its options open and the models known."""
    made = StartPage(runner)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.add_folder(tmp_path)
    made._more.click()
    qtbot.waitUntil(made.options.methods._models.button.isEnabled, timeout=WAIT)
    return made


def row_of(page: StartPage, name: str) -> ModelRow:
    """Open the list by its button and return the row of a model."""
    models_choice = page.options.methods._models
    QTest.mouseClick(models_choice.button, Qt.MouseButton.LeftButton)
    assert models_choice.dialog is not None
    assert models_choice.dialog.isVisible()
    return models_choice.dialog.rows[name]


def enabled(page: StartPage, name: str) -> bool:
    combo = page.options.methods._models.combo
    model = combo.model()
    assert isinstance(model, QStandardItemModel)
    return model.item(combo.findData(name)).isEnabled()


def press(row: ModelRow) -> None:
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)


def test_what_is_not_here_is_grey_and_says_why(page: StartPage, server: Server) -> None:
    combo = page.options.methods._models.combo
    for card in models.cards():
        row = combo.findData(card.name)
        usable = models.missing(card) is None
        assert enabled(page, card.name) == usable
        assert bool(combo.reason(row)) == (not usable)
    assert combo.reason(combo.findData("resnet50")) == "Not downloaded"
    assert "export_efficientnet.py" in combo.reason(combo.findData("efficientnet-lite0"))
    surf = page.options.methods._features
    assert surf.reason(surf.findData("surf")) == (FEATURES.get("surf").available() or "")
    assert server.asked == []


def test_a_click_fetches_a_model_and_a_search_can_use_it(
    page: StartPage, server: Server, qtbot: QtBot
) -> None:
    row = row_of(page, "far")
    assert row.state() == "Not downloaded"
    assert server.asked == []
    press(row)
    qtbot.waitUntil(lambda: row.state() == "Ready", timeout=WAIT)
    assert not row.button.isVisible()
    assert (models_dir() / "far.onnx").read_bytes() == server.data
    assert enabled(page, "far")
    combo = page.options.methods._models.combo
    combo.setCurrentIndex(combo.findData("far"))
    assert page.presets.preset() is Preset.CUSTOM
    assert page.request().match.model == "far"


def test_a_download_is_stopped_and_goes_on_by_the_same_button(
    page: StartPage, server: Server, qtbot: QtBot
) -> None:
    held = threading.Event()
    server.half_way = held.wait
    row = row_of(page, "far")
    press(row)
    qtbot.waitUntil(lambda: row.state().startswith("2"), timeout=WAIT)  # 262.1 kB of 1.0 MB
    assert row.button.text() == "Stop"
    press(row)
    held.set()
    qtbot.waitUntil(lambda: row.button.text() == "Go on", timeout=WAIT)
    size = (models_dir() / "far.onnx.part").stat().st_size
    assert 0 < size < len(server.data)
    assert not enabled(page, "far")
    server.half_way = None
    press(row)
    qtbot.waitUntil(lambda: row.state() == "Ready", timeout=WAIT)
    assert server.asked == ["", f"bytes={size}-"]


def test_a_file_that_is_not_the_published_one_is_refused_in_the_list(
    page: StartPage, server: Server, qtbot: QtBot
) -> None:
    server.data = server.data[:-1] + b"!"
    row = row_of(page, "far")
    press(row)
    qtbot.waitUntil(lambda: "sha256 differs" in row.state(), timeout=WAIT)
    assert row.button.text() == "Download"
    assert not (models_dir() / "far.onnx").exists()
    assert not enabled(page, "far")


def test_a_recommended_threshold_is_put_in_words_once_it_is_known(page: StartPage) -> None:
    methods = page.options.methods
    assert methods._verdict.text() == "up to 10 bits: possibly similar"  # pHash and dHash
    methods._hashes["phash"].setChecked(False)
    methods._hashes["dhash"].setChecked(False)
    methods._hashes["ahash"].setChecked(True)
    methods._bits.setCurrentIndex(1)
    assert methods._verdict.text() == "up to 20 bits: likely identical"
    assert "Of 256 bits up to 20 apart: likely identical; up to 40" in methods._verdict.toolTip()
    methods._threshold.setValue(41)
    assert methods._verdict.text() == "probably different"
