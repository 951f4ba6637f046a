"""A window of 1000 pixels in a language of long words: nothing runs out of sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import StepResult, StepState
from imgreview.core.events import CommitFinished
from imgreview.gui.models.outcome_model import OutcomeModel, of_results
from imgreview.gui.pages.commit_done import OUTCOME_COLUMNS, DoneView
from imgreview.gui.pages.history_detail import COLUMNS
from imgreview.gui.pages.start_drop import PictureZone
from imgreview.gui.theme import color
from imgreview.gui.widgets import compare_badge
from imgreview.gui.widgets.plain_table import REST, PlainTable

FILE = Path("/photos/2019/holiday/IMG_20190815_104410.jpg")


def finished() -> CommitFinished:
    results = tuple(StepResult(FILE, StepState.DONE, "trash", FILE, "", 220_000) for _ in range(82))
    return CommitFinished("1", results)


@pytest.mark.parametrize("widths", [OUTCOME_COLUMNS, COLUMNS])
def test_a_table_gives_its_last_column_room(
    qtbot: QtBot, themed: QApplication, widths: tuple[int, ...]
) -> None:
    model = OutcomeModel()
    table = PlainTable(model, widths, "Files")
    qtbot.addWidget(table)
    model.show_rows(of_results(finished().results))
    table.resize(620, 300)
    table.show()
    assert table.columnWidth(3) >= REST
    assert sum(table.columnWidth(c) for c in range(4)) <= table.viewport().width()
    assert table.columnWidth(2) == widths[2], "a number is never shortened"
    table.resize(1200, 300)
    assert [table.columnWidth(c) for c in range(3)] == list(widths[:3])


def test_the_end_of_a_commit_has_room_in_a_narrow_window(
    qtbot: QtBot, themed: QApplication
) -> None:
    view = DoneView()
    qtbot.addWidget(view)
    view.show_commit(finished())
    assert view.headline() == "82 files in the trash, 18.0 MB"
    assert view.minimumSizeHint().width() <= 800


def drawn_at(image: QImage, ground: int, left: int, right: int) -> bool:
    rows = range(image.height() // 4, image.height() * 3 // 4)  # no rounded corners
    return any(image.pixel(x, y) != ground for x in range(left, right) for y in rows)


def test_a_long_invitation_takes_two_lines(qtbot: QtBot, themed: QApplication) -> None:
    zone = PictureZone("Erstes Bild: hierher ziehen oder klicken")
    qtbot.addWidget(zone)
    zone.resize(190, 64)
    image = zone.grab().toImage()
    ground = image.pixel(6, 32)
    assert not drawn_at(image, ground, 4, 11)
    assert not drawn_at(image, ground, 180, 186)
    assert drawn_at(image, ground, 60, 120)


def test_a_badge_without_room_is_shortened_or_left_out(themed: QApplication) -> None:
    for room, shown in ((90.0, True), (20.0, False)):
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(color("window"))
        painter = QPainter(image)
        compare_badge.draw(painter, QPointF(10, 8), "turned by 90° to match", room)
        painter.end()
        ground = image.pixel(1, 1)
        assert drawn_at(image, ground, 10, 10 + int(room)) is shown
        assert not drawn_at(image, ground, 11 + int(room), 300)
