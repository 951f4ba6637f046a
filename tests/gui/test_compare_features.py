"""Compare by the detector a person chooses: its lines, its numbers, what is not here greyed out."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.comparison import Comparison
from imgreview.core.imaging.decoder_pool import DecoderPool
from imgreview.core.methods.base import FEATURES
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.compare_page import ComparePage
from imgreview.gui.pages.compare_strip import numbers
from imgreview.gui.widgets import match_lines
from tests.gui import compare_kit
from tests.gui.compare_kit import WAIT
from tests.pictures import photo


@pytest.fixture
def page(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, tmp_path: Path
) -> Iterator[ComparePage]:
    """Return Compare with a photo and its right lower part, once the verdict is there."""
    with Image.open(photo("chelsea.png")) as image:
        cat = image.convert("RGB")
    cat.save(tmp_path / "cat.jpg", quality=92)
    cat.crop((cat.width // 4, cat.height // 4, *cat.size)).save(tmp_path / "part.jpg", quality=92)
    with DecoderPool(2) as pool, compare_kit.opened(qtbot, runner, pool) as made:
        compare_kit.shown(qtbot, made, tmp_path / "cat.jpg", tmp_path / "part.jpg")
        yield made
        runner.close()


def found_by(page: ComparePage, name: str) -> bool:
    return page.view.found is not None and page.view.found.features == name


def shows(page: ComparePage, a: Path, name: str) -> bool:
    return found_by(page, name) and page.view.found is not None and page.view.found.a.path == a


def choose(qtbot: QtBot, page: ComparePage, name: str) -> Comparison:
    """Choose a detector as a person does and wait for its matches."""
    row = page.detector.findData(name)
    page.detector.setCurrentIndex(row)
    page.detector.activated.emit(row)
    qtbot.waitUntil(lambda: found_by(page, name), timeout=WAIT)
    found = page.view.found
    assert found is not None
    return found


def test_the_lines_are_those_of_the_chosen_detector(qtbot: QtBot, page: ComparePage) -> None:
    assert not page.detector.isVisible()
    page.set_mode("lines")
    assert page.detector.isVisible()
    assert not page.opacity.isVisible()
    assert found_by(page, "orb")
    for name, title in (("sift", "SIFT inliers"), ("akaze", "AKAZE inliers")):
        found = choose(qtbot, page, name)
        rows = {t: (value, tip) for t, value, tip in numbers(found)}
        assert rows[title][0] == f"{found.inliers} of {len(found.inlier)}"
        assert found.match_ratio is not None
        assert rows["Match ratio"][0] == f"{found.match_ratio * 100:.0f} %"
        assert f"{found.keypoints[0]} in A" in rows["Match ratio"][1]
        assert page.view.mode == "lines"
        assert len(match_lines.chosen(found.inlier)) > 50


def test_the_choice_holds_for_the_next_pair(qtbot: QtBot, page: ComparePage) -> None:
    assert page.paths is not None
    a, b = page.paths
    choose(qtbot, page, "akaze")
    page.show_pair(b, a)
    qtbot.waitUntil(lambda: shows(page, b, "akaze"), timeout=WAIT)


def test_a_detector_that_is_not_here_is_grey_and_says_why(page: ComparePage) -> None:
    row = page.detector.findData("surf")
    reason = FEATURES.get("surf").available() or ""
    assert page.detector.reason(row) == reason
    model = page.detector.model()
    assert isinstance(model, QStandardItemModel)
    assert model.item(row).isEnabled() == (not reason)
    assert page.detector.itemText(row) == (reason or "SURF")


def test_the_closest_matches_are_drawn_when_there_are_many() -> None:
    inlier = np.ones(1000, np.bool_)
    inlier[:10] = False
    drawn = match_lines.chosen(inlier)
    assert drawn.tolist() == list(range(10, 10 + match_lines.MOST_LINES))
    few = np.array([True, False, True])
    assert match_lines.chosen(few).tolist() == [1, 0, 2]
