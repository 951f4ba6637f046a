"""Nothing is cut off, stretched or offered for nothing: what was seen on pictures of every page."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.kept import Amount, Kept
from imgreview.gui import theme, translation
from imgreview.gui.pages import review_words
from imgreview.gui.pages.review_title import best_sentence
from imgreview.gui.translation import TsTranslator
from imgreview.gui.widgets import card_painting, survey_paint
from imgreview.gui.widgets.diff_table import Cell, Column, DiffTable
from imgreview.gui.widgets.kept_dialog import KeptDialog
from imgreview.gui.widgets.keys import KeyStrip
from tests.core.review.builders import group, picture
from tests.gui.review_kit import StillPictures, page_of

LANGUAGES = ("de", "es", "fr", "ja", "pl", "zh_CN")


@pytest.fixture(params=LANGUAGES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    made = TsTranslator(translation.folder() / f"{request.param}.ts")
    qapp.installTranslator(made)
    yield request.param
    qapp.removeTranslator(made)


def test_every_order_of_the_list_can_be_read(
    qtbot: QtBot, themed: QApplication, language: str
) -> None:
    page = page_of(StillPictures(), group("g", [picture("a.jpg"), picture("b.jpg")]))
    qtbot.addWidget(page)
    rail = page.ui.rail
    rail.resize(256, 600)
    box = rail.orders
    widest = max(box.fontMetrics().horizontalAdvance(box.itemText(i)) for i in range(box.count()))
    assert box.sizeHint().width() >= widest + 26
    assert box.width() >= box.sizeHint().width()


def test_a_mark_in_the_survey_has_room_for_every_word(
    qtbot: QtBot, themed: QApplication, language: str
) -> None:
    spot = survey_paint.mark_rect(QRectF(0, 0, 600, 400))
    metrics = QFontMetricsF(theme.font(theme.SECONDARY, theme.SEMIBOLD))
    for decision in Decision:
        word = review_words.decision_name(decision)
        assert metrics.horizontalAdvance(word) <= spot.width() - 36, word


def test_no_number_of_four_pictures_is_shortened(qtbot: QtBot, themed: QApplication) -> None:
    table = DiffTable()
    qtbot.addWidget(table)
    rows = [("0.15 MP", False), ("1.1 MP", True), ("0.21 MP", False), ("0.21 MP", False)]
    columns = [
        Column(letter, (Cell(text, better=better), Cell("JPEG")))
        for letter, (text, better) in zip("ABCD", rows, strict=True)
    ]
    table.set_table(["Pixels", "Sharpness"], columns)
    metrics = QFontMetricsF(theme.font(theme.SECONDARY))
    told = sum(metrics.horizontalAdvance(text) for text, _ in rows) + 13
    least = metrics.horizontalAdvance("Sharpness") + 3 + told + 3 * 3
    table.resize(round(least) + 2, 90)
    _, widths, gap = table._widths()
    for (text, better), width in zip(rows, widths, strict=True):
        own = width - (gap if width is not widths[-1] else 0)
        assert own + 1 >= metrics.horizontalAdvance(text) + 13 * better


def test_folders_are_left_out_whole(themed: QApplication) -> None:
    metrics = QFontMetricsF(theme.font(theme.SECONDARY))
    path = "home/Pictures/2021 holiday"
    room = metrics.horizontalAdvance("…/Pictures/2021 holiday") + 4
    assert card_painting._last_parts(path, metrics, 1000) == path
    assert card_painting._last_parts(path, metrics, room) == "…/Pictures/2021 holiday"
    less = metrics.horizontalAdvance("…/2021 holiday") + 4
    assert card_painting._last_parts(path, metrics, less) == "…/2021 holiday"
    assert "…" in card_painting._last_parts(path, metrics, 40)


def test_keys_that_are_left_stand_together(qtbot: QtBot, themed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    strip = KeyStrip((("P", "keep"), ("X", "reject"), ("N", "not duplicates"), ("C", "compare")))
    row.addWidget(strip)
    window.resize(strip.sizeHint().width() - 20, 60)
    window.show()
    QApplication.processEvents()
    shown = [pair for pair in strip._pairs if pair.isVisible()]
    assert 0 < len(shown) < len(strip._pairs)
    for left, right in pairwise(shown):
        assert right.x() - left.geometry().right() <= theme.GAP_L + 2
    assert strip.width() - shown[-1].geometry().right() <= 2


def test_there_is_nothing_to_scroll_beside_an_empty_review(
    qtbot: QtBot, themed: QApplication
) -> None:
    page = page_of(StillPictures())
    qtbot.addWidget(page)
    QApplication.processEvents()
    assert not page.ui.facts.verticalScrollBar().isVisible()


def test_enter_does_not_clear_what_is_kept(qtbot: QtBot, themed: QApplication) -> None:
    dialog = KeptDialog([Amount(Kept("cache"), 10, 1), Amount(Kept("history"), 10, 1)])
    qtbot.addWidget(dialog)
    dialog.show()
    default = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
    assert default == [dialog.cancel]
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() <= layout.totalHeightForWidth(dialog.width()) + 2


def test_several_protected_pictures_are_no_reason_for_a_best_one() -> None:
    files = [picture("a.jpg", protected=True), picture("b.jpg", protected=True), picture("c.jpg")]
    told = best_sentence(group("g", files, suggest=False))
    assert told == "Several are in protected folders and stay: mark the others"
