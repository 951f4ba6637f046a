"""The survey: many pictures under one zoom, marked by keys and by mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Group, ImageFile, MatchClass, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.gui.pages.survey_page import SurveyPage
from imgreview.gui.widgets import compare_badge
from imgreview.gui.widgets.survey_paint import mark_rect
from imgreview.gui.widgets.survey_view import MOST, columns, onto_best
from tests.core.review.builders import picture, simple
from tests.gui.review_kit import StillPictures

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
HALF = (0.5, 0.0, 0.25, 0.0, 0.5, 0.25, 0.0, 0.0, 1.0)  # the middle of the best picture


def sized(file: ImageFile, width: int, height: int) -> ImageFile:
    return replace(file, facts=replace(file.facts, width=width, height=height))


def family() -> Group:
    """Return a group of a large picture, a crop of its middle, and a small copy."""
    group = simple("g", 3)
    a, b, c = group.files
    files = (sized(a, 4000, 3000), sized(b, 2000, 1500), sized(c, 400, 300))
    to_b, to_c = group.relations
    relations: tuple[Relation, ...] = (replace(to_b, transform=HALF), replace(to_c, transform=None))
    return replace(group, files=files, relations=relations)


def opened(qtbot: QtBot, group: Group, pictures: StillPictures, place: int = 0) -> SurveyPage:
    session = ReviewSession()
    session.merge(GroupsFound((group,)))
    page = SurveyPage(pictures.source())
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.show_group(session, group.id, place)
    page.view.setFocus()
    return page


@pytest.fixture
def pictures(qtbot: QtBot) -> StillPictures:
    return StillPictures()


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication, pictures: StillPictures) -> SurveyPage:
    return opened(qtbot, family(), pictures)


def marks(page: SurveyPage) -> list[Decision]:
    group = page.group()
    assert group is not None
    assert page.session is not None
    return [page.session.decision(f.id) for f in group.files]


def test_columns_show_the_pictures_largest() -> None:
    wide = QSizeF(1440, 800)
    assert [columns(n, wide, 1.5) for n in (1, 2, 3, 4, 6, 9)] == [1, 2, 2, 2, 3, 3]
    assert columns(3, QSizeF(500, 1200), 1.5) == 1
    assert columns(3, wide, 0.5) == 3


def test_every_size_lies_in_one_frame(page: SurveyPage) -> None:
    """The middle of the crop and of the small copy is the middle of the best picture."""
    for member, centre in zip(
        page.view.members, ((2000, 1500), (1000, 750), (200, 150)), strict=True
    ):
        assert member.onto.map(QPointF(*centre)) == QPointF(2000, 1500)
    corner = page.view.members[1].onto.map(QPointF(0, 0))
    assert (corner.x(), corner.y()) == (1000, 750)


def test_a_picture_without_a_proof_is_fitted(qtbot: QtBot) -> None:
    best, tall = sized(picture("a"), 4000, 3000), sized(picture("b"), 300, 600)
    placed = onto_best(tall, best, None)
    assert placed.map(QPointF(150, 300)) == QPointF(2000, 1500)
    assert placed.m11() == 5


def test_a_turned_copy_says_so_and_another_exposure_is_not_bent(qtbot: QtBot) -> None:
    whole = family()
    down = (-1.0, 0.0, 1.0, 0.0, -1.0, 1.0, 0.0, 0.0, 1.0)  # upside down
    bent = (0.9, 0.2, 0.0, 0.1, 0.8, 0.1, 0.3, 0.1, 1.0)
    to_b, to_c = whole.relations
    relations = (
        replace(to_b, transform=down),
        replace(to_c, transform=bent, cls=MatchClass.BURST),
    )
    page = opened(qtbot, replace(whole, relations=relations), StillPictures())
    said = [compare_badge.placing(m.onto, sizes=False) for m in page.view.members]
    assert said == ["", "turned by 180° to match", ""]
    assert page.view.members[2].onto.isAffine()


def test_zoom_and_move_are_one_for_all(page: SurveyPage) -> None:
    view = page.view
    spot = view.panel(1).center()
    below = [view.to_screen(i).inverted()[0].map(view.panel(i).center()) for i in range(3)]
    assert below[0] == below[1] == below[2]
    wheel = QWheelEvent(
        spot,
        view.mapToGlobal(spot),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = view.zoom.scale()
    QApplication.sendEvent(view, wheel)
    assert view.zoom.scale() == pytest.approx(before * 1.25**2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    QTest.mouseMove(view, (spot + QPointF(40, 30)).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=(spot + QPointF(40, 30)).toPoint())
    after = [view.to_screen(i).inverted()[0].map(view.panel(i).center()) for i in range(3)]
    assert after[0] != below[0]
    assert all(
        (p - after[0]).manhattanLength() < 1e-6 for p in after
    )  # the same place in every panel
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom.fitted


def test_keys_mark_and_undo(page: SurveyPage) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_P)
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_X)
    assert marks(page)[:2] == [KEEP, REJECT]
    assert [m.decision for m in page.view.members][:2] == [KEEP, REJECT]
    QTest.keyClick(page.view, Qt.Key.Key_U)
    assert marks(page)[1] is OPEN
    QTest.keyClick(page.view, Qt.Key.Key_3)
    assert marks(page) == [REJECT, REJECT, KEEP]
    assert page.place() == 2
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert marks(page) == [KEEP, OPEN, OPEN]


def test_the_last_one_cannot_be_rejected(page: SurveyPage) -> None:
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_X)
        QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert REJECT in marks(page)
    assert marks(page).count(KEEP) == 1
    keeper = marks(page).index(KEEP)
    page.view.focus_member(keeper)
    QTest.keyClick(page.view, Qt.Key.Key_X)
    assert marks(page)[keeper] is KEEP
    assert page.toast.text()


def test_the_mark_can_be_clicked(page: SurveyPage) -> None:
    spot = mark_rect(page.view.panel(1)).center().toPoint()
    for wanted in (KEEP, REJECT, OPEN):
        QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=spot)
        assert marks(page)[1] is wanted
    assert page.place() == 1


def test_arrows_go_by_row_and_column_and_never_leave(page: SurveyPage) -> None:
    assert page.view.columns() == 2
    placed: list[int] = []
    page.place_changed.connect(placed.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(page.view, key)
    assert placed == [2, 0]
    assert page.group_id == "g"
    QTest.keyClick(page.view, Qt.Key.Key_Z)
    assert page.view.zoom.scale() == 1.0
    before = page.view.zoom.transform().dx()
    QTest.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.zoom.transform().dx() == before - 64
    assert page.place() == 0


def test_holding_b_shows_the_best_in_its_place(page: SurveyPage) -> None:
    page.view.focus_member(2)
    QTest.keyPress(page.view, Qt.Key.Key_B)
    assert page.view.shown(2).place == 0
    assert page.view.shown(1).place == 1
    QTest.keyRelease(page.view, Qt.Key.Key_B)
    assert page.view.shown(2).place == 2


def test_nine_at_once_and_the_next_nine(
    qtbot: QtBot, themed: QApplication, pictures: StillPictures
) -> None:
    page = opened(qtbot, simple("g", 14), pictures, place=11)
    assert [m.place for m in page.view.members] == [9, 10, 11, 12, 13]
    assert page.place() == 11
    assert page.range.text() == "Pictures 10 to 14 of 14"
    QTest.keyClick(page.view, Qt.Key.Key_PageUp)
    assert [m.place for m in page.view.members] == list(range(MOST))
    QTest.keyClick(page.view, Qt.Key.Key_2)
    assert marks(page)[1] is KEEP
    assert not page.back.isEnabled()
    assert page.forth.isEnabled()
    QTest.mouseClick(page.forth, Qt.MouseButton.LeftButton)
    assert page.view.members[0].place == 9


def test_full_size_is_asked_for_only_as_memory_allows(
    qtbot: QtBot, themed: QApplication, pictures: StillPictures
) -> None:
    few = opened(qtbot, family(), pictures)
    few.view.toggle_zoom()
    pictures.asked.clear()
    few.view.grab()
    assert all(edge == 0 for _, edge in pictures.asked)
    many = simple("m", 9)
    files = tuple(sized(f, 8000, 6000) for f in many.files)
    crowd = opened(qtbot, replace(many, files=files), pictures)
    crowd.view.toggle_zoom()
    pictures.asked.clear()
    crowd.view.grab()
    edges = {edge for _, edge in pictures.asked}
    assert len(edges) == 1
    edge = edges.pop()
    assert 0 < edge < 8000
    assert 9 * edge * edge * 0.75 * 4 <= 193 << 20


def test_a_rejected_picture_is_dimmed_and_the_focus_is_drawn(page: SurveyPage) -> None:
    clean = page.view.grab().toImage()
    inside = page.view.panel(1).center().toPoint()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_X)
    dimmed = page.view.grab().toImage()
    assert dimmed.pixelColor(inside).lightness() < clean.pixelColor(inside).lightness()
    edge = page.view.panel(1).topLeft().toPoint() + QPoint(60, 1)
    assert dimmed.pixelColor(edge) != clean.pixelColor(edge)


def test_a_screen_reader_is_told_which_picture_and_its_state(page: SurveyPage) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_X)
    assert "Reject" in page.view.accessibleName()
    assert page.view.accessibleName().startswith("Survey: B")
