"""Compare, looked at closely: outline, changed regions, sharpness by patch, colours."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QColorSpace, QImage, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.gui import theme
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pixmaps import PictureSource
from imgreview.gui.widgets.compare_paint import sharper_here
from tests.gui import compare_kit
from tests.gui.compare_kit import WAIT
from tests.pictures import photo

pytestmark = pytest.mark.shared_workers  # the decoder processes serve the whole module


@pytest.fixture(scope="module")
def pool() -> Iterator[DecoderPool]:
    with DecoderPool(2) as made:
        yield made


@pytest.fixture(scope="module")
def cat() -> Image.Image:
    with Image.open(photo("chelsea.png")) as image:
        return image.convert("RGB")


@pytest.fixture
def page(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, pool: DecoderPool
) -> Iterator[ComparePage]:
    with compare_kit.opened(qtbot, runner, pool) as made:
        yield made


def shown(qtbot: QtBot, page: ComparePage, folder: Path, a: Image.Image, b: Image.Image) -> None:
    """Show two pictures and wait until they are compared and sharp."""
    paths = folder / "a.png", folder / "b.png"
    for path, picture in zip(paths, (a, b), strict=True):
        picture.save(path)
    compare_kit.shown(qtbot, page, *paths)
    page.view.grab()
    qtbot.waitUntil(lambda: not page.view.pictures._running, timeout=WAIT)


def test_the_outline_of_a_crop_lies_where_it_was_cut(
    qtbot: QtBot, page: ComparePage, cat: Image.Image, tmp_path: Path
) -> None:
    width, height = cat.size
    box = (width // 4, height // 4, width * 3 // 4, height * 3 // 4)
    shown(qtbot, page, tmp_path, cat, cat.crop(box))
    drawn = page.view.grab().toImage()
    ink = theme.color("outline")
    to_screen = page.view.view(0)
    hits = 0
    for step in range(5, 95):
        x = box[0] + (box[2] - box[0]) * step / 100
        spot = to_screen.map(QPointF(x, box[1])).toPoint()
        hits += any(_near(drawn.pixelColor(spot + QPoint(0, dy)), ink) for dy in (-2, -1, 0, 1, 2))
    assert hits > 35  # it is dashed
    middle = to_screen.map(QPointF(width / 2, height / 2)).toPoint()
    assert not _near(drawn.pixelColor(middle), ink)


def _near(one: QColor, other: QColor) -> bool:
    parts = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(abs(p) for p in parts) < 40


def test_a_sticker_is_boxed_and_brightness_is_not(
    qtbot: QtBot, page: ComparePage, cat: Image.Image, tmp_path: Path
) -> None:
    brighter = ImageEnhance.Brightness(cat).enhance(1.25)
    shown(qtbot, page, tmp_path, cat, brighter)
    assert page.view.changes is not None
    assert not page.view.changes.boxes
    stuck = brighter.copy()
    width, height = cat.size
    ImageDraw.Draw(stuck).ellipse((30, 30, 110, 110), fill=(250, 20, 200))
    folder = tmp_path / "second"
    folder.mkdir()
    shown(qtbot, page, folder, cat, stuck)
    qtbot.waitUntil(lambda: bool(page.view.changes and page.view.changes.boxes), timeout=WAIT)
    assert page.view.changes is not None
    box = page.view.changes.boxes[0]
    inside = QRectF(box.left * width, box.top * height, box.width * width, box.height * height)
    assert inside.contains(QPointF(70, 70))
    assert inside.width() < width / 2
    page.set_mode("difference")
    drawn = page.view.grab().toImage()
    spot = page.view.view().map(QPointF(70, 70)).toPoint()
    away = page.view.view().map(QPointF(width * 0.8, height * 0.8)).toPoint()
    assert drawn.pixelColor(spot).red() > 200
    assert drawn.pixelColor(away).red() < 120


def test_under_the_mouse_it_is_said_which_one_is_sharper(
    qtbot: QtBot, page: ComparePage, cat: Image.Image, tmp_path: Path
) -> None:
    soft = cat.copy()
    width, height = cat.size
    left = cat.crop((0, 0, width // 2, height)).filter(ImageFilter.GaussianBlur(2))
    soft.paste(left, (0, 0))
    shown(qtbot, page, tmp_path, cat, soft)
    view = page.view
    for x, words in ((0.3, "Here A is sharper by"), (0.8, "Here both are equally sharp.")):
        spot = view.view(1).map(QPointF(x * width, height / 2)).toPoint()
        QTest.mouseMove(view, spot)
        assert sharper_here(view).startswith(words)
    QTest.keyClicks(view, "r")
    plain = view.grab().toImage()
    view.patches = None
    assert view.grab().toImage() == plain  # the difference says it in its own way


def test_a_wide_gamut_is_shown_in_the_colours_of_the_screen(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, pool: DecoderPool, tmp_path: Path
) -> None:
    """Display P3 and Adobe RGB become sRGB as Qt's own conversion does it."""
    source = PictureSource(runner, pool)
    patches = [(180, 90, 60), (90, 170, 80), (70, 90, 160), (128, 128, 128)]
    for named in (QColorSpace.NamedColorSpace.DisplayP3, QColorSpace.NamedColorSpace.AdobeRgb):
        space = QColorSpace(named)
        picture = Image.new("RGB", (80, 20))
        for number, colour in enumerate(patches):
            picture.paste(colour, (number * 20, 0, number * 20 + 20, 20))
        path = tmp_path / f"{named.name}.png"
        picture.save(path, icc_profile=space.iccProfile().data())
        known = QImage(str(path))
        known.setColorSpace(space)
        wanted = known.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        with qtbot.waitSignal(source.ready, timeout=WAIT):
            source.picture(path, 1, 0)
        drawn = source.picture(path, 1, 0)
        assert drawn is not None
        shown_ = drawn.toImage()
        for number, colour in enumerate(patches):
            here = shown_.pixelColor(number * 20 + 10, 10)
            there = wanted.pixelColor(number * 20 + 10, 10)
            apart = (
                here.red() - there.red(),
                here.green() - there.green(),
                here.blue() - there.blue(),
            )
            assert max(map(abs, apart)) <= 3, (named, colour)
        red = shown_.pixelColor(10, 10).red()
        assert abs(red - patches[0][0]) > 8  # it was converted at all
    source.close()


def test_any_sizes_share_one_frame_in_every_mode(
    qtbot: QtBot, page: ComparePage, cat: Image.Image, tmp_path: Path
) -> None:
    """A copy of a third of the size covers the same place of the screen, zoomed or not."""
    width, height = cat.size
    shown(qtbot, page, tmp_path, cat, cat.resize((width // 3, height // 3)))
    view = page.view
    for mode in ("blink", "swipe", "onion", "difference"):
        page.set_mode(mode)
        view.zoom_to(1.7, QPointF(300, 200))
        for x, y in ((0.2, 0.3), (0.7, 0.6)):
            one = view.view().map(QPointF(x * width, y * height))
            to_b: QTransform = view.b_to_a * view.view()
            other = to_b.map(QPointF(x * (width // 3), y * (height // 3)))
            assert (one - other).manhattanLength() < 4
