"""The numbers of the review say what they are of: the pill, the rows, the header, the footer."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.review.filters import SortOrder
from imgreview.gui.models.roles import Role
from imgreview.gui.pages.review_page import ReviewPage
from tests.core.review.builders import group, picture
from tests.gui.review_kit import StillPictures, page_of, press

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def sized(name: str, size: int, cls: MatchClass = MatchClass.RESIZED) -> Group:
    """Return a pair whose copy has a size in kB; the best is far larger."""
    return group(
        name, [picture(f"{name}1.jpg", 9_000_000), picture(f"{name}2.jpg", 1000 * size)], cls
    )


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication) -> Iterator[ReviewPage]:
    made = page_of(
        StillPictures(), *(sized(n, s) for n, s in (("a", 900), ("b", 700), ("c", 500), ("d", 300)))
    )
    qtbot.addWidget(made)
    yield made
    made.detach()


def rows(page: ReviewPage) -> list[str | None]:
    return [page.groups.group_id(r) for r in range(page.groups.rowCount())]


def pill(page: ReviewPage) -> str:
    return "" if page.ui.rail.pill.isHidden() else page.ui.rail.pill.text()


def test_a_group_that_comes_back_takes_its_place_and_is_not_new(page: ReviewPage) -> None:
    page.show_group("b")
    press(page, Key.Key_N)
    assert rows(page) == ["a", "c", "d"]
    page.undo.undo.trigger()
    assert rows(page) == ["a", "b", "c", "d"]
    assert pill(page) == ""


@pytest.mark.parametrize("order", [SortOrder.SPACE, SortOrder.FOUND, SortOrder.FOLDER])
def test_what_a_rescan_finds_again_is_not_new(page: ReviewPage, order: SortOrder) -> None:
    page.ui.rail.set_order(order)
    page.show_group("d")
    back = tuple(page.session.group(i) for i in ("b", "c"))
    page.session.merge(GroupsFound((), ("b", "c")))
    page.session.merge(GroupsFound(back))
    page.groups.flush()
    assert pill(page) == ""
    if order is not SortOrder.FOUND:
        assert rows(page) == ["a", "b", "c", "d"]
    assert sorted(map(str, rows(page))) == ["a", "b", "c", "d"]


def test_many_that_come_back_are_sorted_in_at_once(page: ReviewPage) -> None:
    many = [sized(f"m{i:02}", 100 + i) for i in range(60)]
    page.session.merge(GroupsFound(tuple(many)))
    page.groups.flush()
    page.ui.rail.arrange()
    before = rows(page)
    page.show_group("d")
    page.session.merge(GroupsFound((), tuple(g.id for g in many)))
    page.session.merge(GroupsFound(tuple(many)))
    page.groups.flush()
    assert rows(page) == before
    assert pill(page) == ""
    assert page.current_group_id() == "d"
    assert page.ui.rail.list.currentIndex().row() == before.index("d")


def test_the_pill_counts_what_is_new_until_it_is_gone_or_looked_at(page: ReviewPage) -> None:
    page.session.merge(GroupsFound((sized("x", 990), sized("y", 980), sized("z", 970))))
    page.groups.flush()
    assert pill(page) == "+ 3 new groups"
    page.show_group("y")
    assert pill(page) == "+ 2 new groups"
    page.session.merge(GroupsFound((), ("z",)))
    assert pill(page) == "+ 1 new group"
    page.session.merge(GroupsFound((), ("x",)))
    assert pill(page) == ""


def test_the_pill_lies_over_no_row(qtbot: QtBot, page: ReviewPage) -> None:
    page.session.merge(GroupsFound(tuple(sized(f"x{i}", 100 + i) for i in range(30))))
    page.groups.flush()
    rail = page.ui.rail
    qtbot.waitUntil(rail.pill.isVisible)
    place = rail.pill.mapTo(rail, rail.pill.rect().topLeft())
    assert place.y() >= rail.list.mapTo(rail, rail.list.rect().bottomLeft()).y()


def test_rows_and_header_show_what_the_order_is_by(page: ReviewPage) -> None:
    shown = page.groups.index(0)
    assert page.groups.group_id(0) == "a"
    assert "2 pictures · saves 900 kB" in str(shown.data(Qt.ItemDataRole.AccessibleTextRole))
    assert isinstance(shown.data(Role.GROUP), Group)
    assert page.ui.rail.sums() == "saves 2.4 MB"


def test_header_and_chips_follow_the_filter(page: ReviewPage) -> None:
    page.session.merge(GroupsFound((replace(sized("e", 100), cls=MatchClass.CROPPED),)))
    page.groups.flush()
    rail = page.ui.rail
    rail.field.setText("a1")
    rail.apply_filter()
    assert rail.sums() == "saves 900 kB"
    assert rail.chips.counts() == {"": 1, "resized": 1}
    rail.clear_filter()
    assert rail.sums() == "saves 2.5 MB"
    rail.chips.choose(frozenset({"cropped"}))
    assert rail.sums() == "saves 100 kB"
    assert rail.chips.counts() == {"": 5, "resized": 4, "cropped": 1}


def test_undecided_means_not_decided(page: ReviewPage) -> None:
    assert page.ui.footer.texts() == "0 of 4 reviewed 4 undecided"
    page.session.accept("a")
    page.session.decide({page.session.group("b").files[0].id: Decision.KEEP}, "keep")
    assert page.ui.footer.texts().startswith("1 of 4 reviewed 3 undecided")
    for name in "bcd":
        page.session.accept(name)
    assert "undecided" not in page.ui.footer.texts()
