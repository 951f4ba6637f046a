"""Columns, outlines, the loupe, the table, the flow of chips and the way to the file manager."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import EvidenceValue, Group, ImageFile, MatchClass
from imgreview.gui import reveal
from imgreview.gui.pages import review_words as words
from imgreview.gui.widgets.card_painting import draw_facts
from imgreview.gui.widgets.columns import best_cells
from imgreview.gui.widgets.diff_table import Cell, Column, DiffTable
from imgreview.gui.widgets.filter_chips import FilterChips
from imgreview.gui.widgets.loupe import Loupe
from imgreview.gui.widgets.picture_card import CardFact, CardLayout, Tool, fitted
from imgreview.gui.widgets.toast import Toast
from imgreview.gui.widgets.why_card import outline
from tests.core.review.builders import group, picture
from tests.gui.review_kit import StillPictures


# -- columns ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("aspects", "size", "columns", "scrolls"),
    [
        ([1.5], (860, 730), 1, False),
        ([1.5] * 2, (860, 730), 2, False),
        ([1.5] * 3, (860, 730), 2, False),
        ([0.5] * 3, (860, 730), 3, False),
        ([1.5] * 6, (860, 730), 3, False),
        ([3.0] * 2, (860, 730), 1, False),
        ([1.5] * 40, (860, 730), 2, True),
        ([], (10, 10), 1, True),
    ],
)
def test_columns_show_the_pictures_largest(
    aspects: list[float], size: tuple[int, int], columns: int, scrolls: bool
) -> None:
    cells = best_cells(aspects, *size)
    assert (cells.columns, cells.scrolls) == (columns, scrolls)
    assert cells.columns * cells.width <= max(size[0], cells.width)
    assert cells.edge > 0


def test_no_other_number_of_columns_shows_more() -> None:
    aspects = [1.5, 0.67, 1.0, 1.33]
    cells = best_cells(aspects, 900, 700)
    alone = best_cells(aspects[:1], 900, 700)
    assert cells.width < alone.width
    assert cells.height * 2 <= 700


# -- cards -----------------------------------------------------------------------------------
def test_a_card_knows_its_tools() -> None:
    layout = CardLayout(QRectF(0, 0, 400, 360))
    rects = list(layout.tools().values())
    assert all(layout.picture.contains(r) for r in rects)
    assert all(not a.intersects(b) for a, b in pairwise(rects))
    assert layout.picture.bottom() <= layout.states.top() < layout.name.top() < layout.facts.top()
    assert fitted(100, 50, QRectF(0, 0, 200, 200)) == QRectF(0, 50, 200, 100)


def test_facts_that_do_not_fit_are_left_out(qtbot: QtBot) -> None:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    facts = tuple(CardFact("Name", "a long value of it", better=True) for _ in range(9))
    draw_facts(painter, QRectF(0, 0, 150, 20), facts)
    painter.end()
    beyond = {image.pixel(x, y) for x in range(165, 200) for y in range(20)}
    assert beyond == {0xFF000000}, "nothing is drawn outside of the row"


def test_tools_have_words() -> None:
    assert all(words.tool_name(t.value) for t in Tool)


# -- words -----------------------------------------------------------------------------------
def test_letters_go_on_after_z() -> None:
    assert [words.letter(i) for i in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


def test_evidence_is_told_in_numbers() -> None:
    told = words.evidence_line(
        {"phash64": 2, "dhash256": 9, "method": "orb", "inliers": 241, "matches": 260, "tiles": 4}
    )
    assert told == "pHash 2 of 64 · dHash 9 of 256 · 241 of 260 ORB points"
    frame: dict[str, EvidenceValue] = {
        "method": "frame",
        "inliers": 0,
        "matches": 0,
        "tiles": 50,
        "tiles_agree": 0.98,
    }
    assert words.evidence_line(frame) == "49 of 50 tiles"
    assert words.evidence_line({}) == ""


def test_every_class_and_odd_paths_have_words() -> None:
    assert all(words.bucket_name(b) for b in words.BUCKET_ORDER)
    assert words.shown_path(Path("caf\udce9.jpg")) == "caf\ufffd.jpg"
    assert words.folder(Path("/a/b/c/d/e.jpg")) == "b/c/d"
    assert words.folder(Path("/e.jpg")) == "/"


# -- outline ---------------------------------------------------------------------------------
def test_the_outline_is_the_frame_of_the_crop() -> None:
    corners = outline((0.5, 0, 0.25, 0, 0.5, 0.1, 0, 0, 1))
    assert corners == [
        QPointF(0.25, 0.1),
        QPointF(0.75, 0.1),
        QPointF(0.75, 0.6),
        QPointF(0.25, 0.6),
    ]
    assert outline((1, 0, 0, 0, 1, 0, 0, 0, 0)) == [], "a point at infinity has no place"


# -- the loupe -------------------------------------------------------------------------------
def cropped() -> Group:
    found = group("g", [picture("a.jpg", edge=4000), picture("b.jpg", edge=2000)])
    half = (0.5, 0, 0.5, 0, 0.5, 0.5, 0, 0, 1)
    relation = replace(found.relations[0], cls=MatchClass.CROPPED, transform=half)
    return replace(found, relations=(relation,))


@pytest.fixture
def loupe(qtbot: QtBot) -> Iterator[Loupe]:
    pictures = StillPictures()

    def show(file: ImageFile, edge: int) -> object:
        return pictures.picture(file.path, file.id.mtime_ns, edge)

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    made = Loupe(show, window)  # type: ignore[arg-type]
    made.resize(800, 600)
    made.open(cropped(), 0)
    yield made
    window.close()


def test_the_loupe_fits_and_zooms_to_the_point_under_the_mouse(loupe: Loupe) -> None:
    assert loupe.scale() == pytest.approx(0.2)
    fixed = QPointF(200, 450)
    before, _ = loupe._to_screen().inverted()
    loupe.zoom_at(fixed, 3)
    after, _ = loupe._to_screen().inverted()
    assert loupe.scale() == pytest.approx(0.6)
    assert after.map(fixed).x() == pytest.approx(before.map(fixed).x())
    assert after.map(fixed).y() == pytest.approx(before.map(fixed).y())
    loupe.zoom_at(fixed, 0.01)
    assert loupe.scale() == pytest.approx(0.2), "never smaller than the whole picture"
    loupe.toggle_zoom()
    assert loupe.zoom() == pytest.approx(1.0)


def test_another_picture_is_laid_onto_the_same_place(loupe: Loupe) -> None:
    shot = loupe.grab().toImage()
    ratio = shot.devicePixelRatio()
    blue = 0xFF3060C0
    assert shot.pixel(round(100 * ratio), round(300 * ratio)) == blue
    loupe.step(1)
    loupe.step(1)
    assert loupe.place() == 1
    shot = loupe.grab().toImage()
    assert shot.pixel(round(100 * ratio), round(300 * ratio)) != blue, "outside of the crop"
    assert shot.pixel(round(600 * ratio), round(500 * ratio)) == blue, "inside of it"


def test_dragging_moves_the_zoomed_picture(loupe: Loupe) -> None:
    loupe.toggle_zoom()
    before = QPointF(loupe._centre)
    QTest.mousePress(loupe, Qt.MouseButton.LeftButton, pos=loupe.rect().center())
    QTest.mouseMove(loupe, loupe.rect().center() - QPointF(80, 0).toPoint())
    QTest.mouseRelease(loupe, Qt.MouseButton.LeftButton)
    assert loupe._centre.x() == pytest.approx(before.x() + 80 / (4000 * loupe.scale()))


def test_plus_and_minus_zoom(loupe: Loupe) -> None:
    start = loupe.scale()
    QTest.keyClick(loupe, Qt.Key.Key_Plus)
    assert loupe.scale() > start
    QTest.keyClick(loupe, Qt.Key.Key_Minus)
    assert loupe.scale() == pytest.approx(start)


# -- small ones ------------------------------------------------------------------------------
def test_the_table_says_everything_to_a_screen_reader(qtbot: QtBot) -> None:
    table = DiffTable()
    qtbot.addWidget(table)
    columns = [
        Column("A", (Cell("6.0 MP", better=True), Cell("none", missing=True)), suggested=True),
        Column("B", (Cell("1.5 MP"), Cell("a camera with a very long name indeed"))),
    ]
    table.set_table(["Pixels", "Camera"], columns)
    assert table.accessibleName().startswith("Pixels: A 6.0 MP, B 1.5 MP; Camera")
    table.resize(160, table.sizeHint().height())
    first, widths, _ = table._widths()
    assert first + sum(widths) <= 160 + 1
    table.grab()
    assert table._text_at(150, 60) == "Camera, B: a camera with a very long name indeed"
    assert table._text_at(10, 2000) == ""


def test_chips_choose_several_classes_and_all(qtbot: QtBot) -> None:
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.set_counts({"identical": 3, "cropped": 1, "burst": 2})
    chips._chips["cropped"].click()
    with qtbot.waitSignal(chips.changed) as told:
        chips._chips["burst"].click()
    assert told.args == [frozenset({"cropped", "burst"})]
    chips.set_counts({"identical": 3})
    assert not chips._chips["burst"].isHidden(), "a chosen class stays, with none in it"
    chips._chips[""].click()
    assert chips.chosen() == frozenset()
    chips.set_counts({"identical": 3})
    assert chips._chips["burst"].isHidden()
    assert chips.heightForWidth(60) > chips.heightForWidth(600)


def test_the_toast_stays_inside_its_parent(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(400, 200)
    toast = Toast(parent)
    toast.say("A sentence that is much too long to be shown in a single line of this place. " * 2)
    parent.show()
    parent.resize(300, 180)
    assert parent.rect().contains(toast.geometry())
    toast.say("")
    assert toast.text() == ""


def test_the_way_to_the_file_manager() -> None:
    odd = Path("/photos/a, b/caf\udce9.jpg")
    assert reveal.url_of(odd).toEncoded().data() == b"file:///photos/a%2C%20b/caf%E9.jpg"
    command = reveal.reveal_command(odd, "linux")
    assert command[-2] == "array:string:file:///photos/a%2C%20b/caf%E9.jpg"
    assert reveal.reveal_command(odd, "darwin")[:2] == ["open", "-R"]
    assert reveal.reveal_command(odd, "win32")[0] == "explorer"
