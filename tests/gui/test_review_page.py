"""The review page: what it shows, and that arriving groups move nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.events import GroupsFound, Progress, ScanFinished, Stage, StageStarted
from imgreview.core.review.filters import SortOrder
from imgreview.core.review.session import ReviewSession
from imgreview.core.store.sessions import SessionStore
from imgreview.gui import theme
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.picture_card import CardLayout
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import StillPictures, marks, page_of

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED


@pytest.fixture
def pictures(qtbot: QtBot) -> StillPictures:
    return StillPictures()


@pytest.fixture
def page(qtbot: QtBot, pictures: StillPictures, themed: QApplication) -> Iterator[ReviewPage]:
    made = page_of(pictures, simple("a", 3), simple("b", 2, MatchClass.CROPPED), simple("c", 2))
    qtbot.addWidget(made)
    yield made
    made.detach()


def found(*groups: Group, retired: tuple[str, ...] = ()) -> GroupsFound:
    return GroupsFound(groups, retired)


def rows(page: ReviewPage) -> list[str | None]:
    return [page.groups.group_id(r) for r in range(page.groups.rowCount())]


# -- arriving groups -------------------------------------------------------------------------
def test_arriving_groups_move_nothing(page: ReviewPage) -> None:
    page.show_group("b")
    page.set_place(1)
    place = page.ui.rail.list.visualRect(page.groups.index(page.groups.row_of("b")))
    page.session.merge(found(simple("x", 9), simple("y"), simple("a", 4)))
    page.groups.flush()
    assert (page.current_group_id(), page.place()) == ("b", 1)
    assert rows(page) == ["a", "b", "c", "x", "y"]
    now = page.ui.rail.list.visualRect(page.groups.index(page.groups.row_of("b")))
    assert now == place
    assert page.ui.rail.pill.text() == "+ 2 new groups"
    page.ui.rail.pill.click()
    assert page.current_group_id() == "b", "sorting keeps the group that is looked at"
    assert rows(page)[0] == "x"
    assert page.ui.rail.pill.isHidden()


def test_the_list_stays_where_it_was_scrolled_to(page: ReviewPage) -> None:
    page.session.merge(found(*(simple(f"g{i}") for i in range(60))))
    page.groups.flush()
    rail = page.ui.rail.list
    rail.doItemsLayout()
    rail.verticalScrollBar().setValue(30 * 56 + 11)

    def top() -> tuple[str | None, int]:
        index = rail.indexAt(QPoint(20, 5))
        return page.groups.group_id(index.row()), rail.visualRect(index).top()

    seen = top()
    assert seen[0] is not None
    page.session.merge(found(*(simple(f"h{i}") for i in range(9))))
    page.groups.flush()
    assert top() == seen
    page.session.merge(found(retired=("b", "g3", "g4", "g58")))
    assert top() == seen, "rows that leave above do not move the rows below"
    assert page.current_group_id() == "a"


def test_the_open_group_is_frozen_and_says_how_many_are_new(page: ReviewPage) -> None:
    page.set_place(2)
    page.session.merge(found(simple("a", 5)))
    assert page.items.rowCount() == 3
    assert page.ui.title._new.text() == "+2 new"
    page.ui.title._new.click()
    assert page.items.rowCount() == 5
    assert page.place() == 2, "the focused picture stays focused"
    assert page.ui.title._new.isHidden()


def test_a_group_that_is_retired_stays_until_it_is_left(page: ReviewPage) -> None:
    heir = group("heir", [picture("better.jpg"), *page.session.group("a").files])
    page.session.merge(found(heir, retired=("a",)))
    assert page.current_group_id() == "a"
    page.take_newcomers()
    assert page.current_group_id() == "heir"
    assert page.items.rowCount() == 4
    assert rows(page) == ["heir", "b", "c"], "it stands where the old one stood"


def test_the_first_group_opens_by_itself(qtbot: QtBot, pictures: StillPictures) -> None:
    page = page_of(pictures)
    qtbot.addWidget(page)
    page.on_event(StageStarted(Stage.DECODE, 100))
    assert page.current_group_id() is None
    assert page.ui.empty.isVisible()
    page.session.merge(found(simple("a"), simple("b")))
    page.groups.flush()
    assert page.current_group_id() == "a"
    assert not page.ui.empty.isVisible()
    assert page.ui.rail.pill.isHidden(), "the first groups are not news"
    large = group("large", [picture("l1.jpg", 9000), picture("l2.jpg", 9000)])
    page.session.merge(found(large))
    page.groups.flush()
    assert rows(page) == ["a", "b", "large"]
    page.on_event(ScanFinished(100, 0, 1.0))
    qtbot.waitUntil(lambda: rows(page) == ["large", "a", "b"])  # nobody had begun
    assert page.current_group_id() == "a"
    page.detach()


def test_the_next_groups_are_loaded_ahead(page: ReviewPage, pictures: StillPictures) -> None:
    page.show_group("a")
    names = {p.name for p in pictures.ahead}
    assert {"b-0.jpg", "c-1.jpg"} <= names
    assert not {"a-0.jpg"} & names


# -- words -----------------------------------------------------------------------------------
def test_title_footer_and_list_tell_the_state(page: ReviewPage) -> None:
    name, count, best = page.ui.title.texts()
    assert (name, count) == ("Resized", "Group 1 of 3")
    assert "Best:" in best
    assert "has 4× the pixels" in best
    assert page.ui.footer.texts().startswith("0 of 3 reviewed")
    page.session.accept("a")
    assert "1 of 3 reviewed" in page.ui.footer.texts()
    assert "2 files to the trash" in page.ui.footer.texts()
    page.show_group("b")
    assert page.ui.title.texts()[:2] == ("Cropped", "Group 2 of 3")


def test_facts_say_why_and_what_differs(page: ReviewPage) -> None:
    large, small = picture("l.jpg", 5000, edge=800), picture("s.jpg", 900, edge=200)
    page.session.merge(found(group("f", [large, small, picture("t.jpg", 900, edge=200)])))
    page.groups.flush()
    page.show_group("f")
    facts = page.ui.facts
    assert facts.reasons() == ["B and C are A resized to 50 %"]
    assert facts.differences()["Pixels"] == ("0.48 MP", "0.03 MP", "0.03 MP")
    assert "Format" not in facts.differences(), "what is the same is not listed"


def test_companions_are_found_beside_the_pictures(
    qtbot: QtBot, pictures: StillPictures, runner: JobRunner, tmp_path: Path
) -> None:
    for name in ("IMG_1.jpg", "IMG_2.jpg", "IMG_1.xmp"):
        (tmp_path / name).write_bytes(b"x")
    files = [picture(str(tmp_path / n)) for n in ("IMG_1.jpg", "IMG_2.jpg")]
    session = ReviewSession()
    session.merge(found(group("g", files)))
    page = ReviewPage(session, pictures.source(), runner)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: "IMG_1.xmp goes with A" in page.ui.facts._companions.text())
    page.detach()


def test_progress_and_its_buttons(qtbot: QtBot, page: ReviewPage) -> None:
    assert not page.ui.progress.isVisible()
    page.on_event(StageStarted(Stage.DECODE, 1000))
    page.on_event(Progress(Stage.DECODE, 640, 1000, 0, 80.0, 5.0))
    assert page.ui.progress.isVisible()
    assert "640" in page.ui.progress.text()
    with qtbot.waitSignal(page.pause_toggled) as told:
        page.ui.progress._pause.click()
    assert told.args == [True]
    with qtbot.waitSignal(page.stop_requested):
        page.ui.progress._stop.click()
    page.on_event(ScanFinished(1000, 0, 3.0))
    assert "scanned" in page.ui.progress.text()


def test_empty_states_name_the_next_step(page: ReviewPage) -> None:
    page.ui.rail.field.setText("nothing like this")
    page.ui.rail.apply_filter()
    assert page.groups.rowCount() == 0
    assert page.current_group_id() is None, "nothing is open that is not listed"
    assert page.ui.empty.isVisible()
    page.ui.rail.clear_filter()
    assert page.current_group_id() == "a"
    page.session.merge(found(retired=("a", "b", "c")))
    page.show_group(None)
    assert page.ui.empty.isVisible()
    page.on_event(ScanFinished(10, 0, 1.0))
    assert "No duplicates" in page.ui.empty._title.text()


# -- looks -----------------------------------------------------------------------------------
def test_rejected_pictures_are_dimmed_and_banded(page: ReviewPage) -> None:
    page.session.decide({page.session.group("a").files[1].id: REJECT}, "Reject")
    shot = page.ui.grid.viewport().grab().toImage()
    ratio = shot.devicePixelRatio()

    def colour(place: int, *, band: bool) -> tuple[int, int, int]:
        layout = CardLayout(QRectF(page.ui.grid.visualRect(page.items.index(place))))
        at = layout.picture.center()
        if band:
            at.setY(layout.card.top() + 2)
        pixel = shot.pixelColor(round(at.x() * ratio), round(at.y() * ratio))
        return pixel.red(), pixel.green(), pixel.blue()

    def parts(token: str) -> tuple[int, int, int]:
        ink = theme.color(token)
        return ink.red(), ink.green(), ink.blue()

    assert colour(1, band=True) == parts("reject")
    plain, dimmed = colour(0, band=False), colour(1, band=False)
    assert plain == (0x30, 0x60, 0xC0)
    for got, full, under in zip(dimmed, plain, parts("picture"), strict=True):
        assert got == pytest.approx(0.45 * full + 0.55 * under, abs=3)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_page_is_drawn_in_both_themes(page: ReviewPage, qapp: QApplication, name: str) -> None:
    theme.apply(qapp, name)
    page.session.accept("a")
    shot = page.grab().toImage()
    colours = {shot.pixel(x, y) for x in range(0, shot.width(), 9) for y in range(0, 800, 9)}
    assert len(colours) > 12


def test_an_unreadable_picture_is_told_on_its_card(
    page: ReviewPage, pictures: StillPictures
) -> None:
    path = page.session.group("a").files[1].path
    pictures.failed.emit(path, "This file ends in the middle of the picture.")
    assert page.items.card(1).failure
    page.ui.grid.viewport().grab()


# -- keeping ---------------------------------------------------------------------------------
def test_a_restart_shows_the_same_state(
    qtbot: QtBot, pictures: StillPictures, tmp_path: Path
) -> None:
    with SessionStore(tmp_path / "s.sqlite") as store:
        review = store.create("Photos", [tmp_path], {})
        for first in (True, False):
            session = ReviewSession(store, review)
            if first:
                session.merge(found(simple("a"), simple("b", 2)))
            page = ReviewPage(session, pictures.source())
            qtbot.addWidget(page)
            if first:
                page.commands.run("accept")
                page.ui.rail.set_order(SortOrder.FOLDER)
            assert marks(page, "a") == [KEEP, REJECT, REJECT]
            assert "1 of 2 reviewed" in page.ui.footer.texts()
            assert page.groups.order is SortOrder.FOLDER
            page.detach()


def test_a_page_that_is_gone_no_longer_listens(qtbot: QtBot, pictures: StillPictures) -> None:
    page = page_of(pictures, simple("a"))
    session = page.session
    with qtbot.waitSignal(page.destroyed):
        page.close()
        page.deleteLater()
    session.accept("a")
    session.merge(found(simple("b")))
    assert session.reviewed() == 1


def test_decisions_made_elsewhere_show_at_once(page: ReviewPage) -> None:
    page.show_group("a")
    page.session.keep_only("c", page.session.group("c").files[1].id)
    assert page.current_group_id() == "c"
    assert page.items.card(1).decision is KEEP
    changed = replace(page.session.group("c"))
    assert page.session.group("c") == changed


def test_twenty_thousand_groups_scroll(qtbot: QtBot, pictures: StillPictures) -> None:
    page = page_of(pictures, *(simple(f"g{i}", 2) for i in range(20_000)))
    qtbot.addWidget(page)
    assert page.groups.rowCount() == 20_000
    before = len(pictures.asked)
    page.ui.rail.list.scrollToBottom()
    page.ui.rail.list.viewport().grab()
    assert len(pictures.asked) - before < 400, "only visible rows ask for pictures"
    page.show_row(19_999)
    assert page.current_group_id() == rows(page)[-1]
    page.detach()
