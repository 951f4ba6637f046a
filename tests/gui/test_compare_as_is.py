"""Compare says how B was laid onto A, shows it as it is on a key, and never bends a stranger."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.widgets import compare_badge
from tests.gui import compare_kit
from tests.gui.compare_kit import shown
from tests.pictures import photo

pytestmark = pytest.mark.shared_workers  # the decoder processes serve the whole module


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(2) as made:
        yield made


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("turned")
    with Image.open(photo("chelsea.png")) as image:
        cat = image.convert("RGB")
    w, h = cat.size
    made = {
        "cat": cat,
        "down": cat.rotate(180),
        "mirror": ImageOps.mirror(cat),
        "small": cat.resize((w // 2, h // 2)),
    }
    with Image.open(photo("coffee.png")) as image:
        made["coffee"] = image.convert("RGB")
    for name, picture in made.items():
        picture.save(folder / f"{name}.jpg", quality=92)
    return {name: folder / f"{name}.jpg" for name in made}


@pytest.fixture
def page(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, pool: DecoderPool
) -> Iterator[ComparePage]:
    with compare_kit.opened(qtbot, runner, pool) as made:
        yield made


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("down", "turned by 180° to match"),
        ("mirror", "mirrored to match"),
        ("small", "enlarged to match"),
    ],
)
def test_the_badge_says_what_was_done_to_b(
    qtbot: QtBot, page: ComparePage, files: dict[str, Path], name: str, said: str
) -> None:
    shown(qtbot, page, files["cat"], files[name])
    assert compare_badge.words(page.view) == said


def test_a_key_shows_b_as_it_is_and_back(
    qtbot: QtBot, page: ComparePage, files: dict[str, Path]
) -> None:
    shown(qtbot, page, files["cat"], files["down"])
    view = page.view
    laid = view.b_map().map(QPointF(0, 0))
    assert laid.x() > 400  # its first corner lies at the lower right
    QTest.keyClick(view, Qt.Key.Key_L)
    assert page.as_is.isChecked()
    assert compare_badge.words(view) == "as it is"
    assert view.b_map().map(QPointF(0, 0)).manhattanLength() < 1
    QTest.mouseClick(page.as_is, Qt.MouseButton.LeftButton)
    assert view.b_map().map(QPointF(0, 0)) == laid


def test_a_pair_that_is_no_proven_copy_stands_side_by_side_as_it_is(
    qtbot: QtBot, page: ComparePage, files: dict[str, Path]
) -> None:
    shown(qtbot, page, files["cat"], files["coffee"])
    view = page.view
    view.b_to_a = QTransform(0.9, 0.2, 0.0004, -0.1, 0.8, 0.0003, 5, 9, 1)  # as an accident lays it
    assert view.plain()
    assert view.b_map().isAffine()
    assert compare_badge.words(view) == "as it is"
    page.set_mode("blink")
    assert not view.plain()  # to be laid over each other is what this mode is for
    assert compare_badge.words(view) != ""
