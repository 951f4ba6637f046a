"""Folders that are protected and freed in the review, driven by keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.events import GroupsFound
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.folders_dialog import FoldersDialog
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import marks, press
from tests.gui.test_review_desk import click, only, opened

KEEP, REJECT = Decision.KEEP, Decision.REJECT
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pages() -> Iterator[list[ReviewPage]]:
    made: list[ReviewPage] = []
    yield made
    for page in made:
        page.detach()


def test_a_folder_is_protected_and_freed_without_a_scan(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    far_away = group("x", [picture("trip/x1.jpg"), picture("trip/x2.jpg")])
    page = opened(qtbot, pages, simple("a", 3), far_away)
    page.show_group("x")
    press(page, Key.Key_2)
    assert marks(page, "x") == [REJECT, KEEP]
    press(page, Key.Key_P, CTRL | SHIFT)
    dialog = only(page, FoldersDialog)
    assert isinstance(dialog, FoldersDialog)
    trip = Path("/photos/trip")
    assert dialog.folders() == {Path("/photos"): False, trip: False}
    dialog.choose(trip)
    assert dialog.toggle_button.text() == "Protect it"
    click(dialog.toggle_button)
    assert dialog.banner.text() == "/photos/trip is protected. 1 rejection in it was taken back."
    assert dialog.folders() == {Path("/photos"): False, trip: True}
    assert dialog.toggle_button.text() == "Free it"
    dialog.accept()
    assert page.session.staged().files == 0
    shown = page.group()
    assert shown is not None
    assert all(f.protected for f in shown.files)
    press(page, Key.Key_X)
    assert "protected folder" in page.ui.toast.text()
    press(page, Key.Key_Z, CTRL)
    assert page.session.staged().files == 1
    assert page.session.folders_said == {}


def test_a_folder_that_is_not_listed_can_be_protected(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    page = opened(qtbot, pages, simple("a", 2))
    dialog = page.commands.desk.folders()
    dialog.add("/photos/later")
    assert dialog.folders()[Path("/photos/later")]
    page.session.merge(GroupsFound((group("z", [picture("later/z1.jpg"), picture("z2.jpg")]),)))
    assert [f.protected for f in page.session.group("z").files] == [True, False]
    dialog.accept()


def test_protecting_a_folder_leaves_the_person_where_they_are(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    rows = [group(n, [picture(f"{n}/1.jpg"), picture(f"trip/{n}.jpg", 999)]) for n in "abcd"]
    page = opened(qtbot, pages, *rows)
    for _ in range(3):
        press(page, Key.Key_Return)  # rejects what is in the folder, group by group
    assert page.session.staged().files == 3
    assert page.current_group_id() == "d"
    press(page, Key.Key_Right)
    press(page, Key.Key_P, CTRL | SHIFT)
    dialog = only(page, FoldersDialog)
    assert isinstance(dialog, FoldersDialog)
    QTest.keyClick(dialog.list, Key.Key_End)
    QTest.keyClick(dialog.list, Key.Key_Tab)
    QTest.keyClick(dialog.toggle_button, Key.Key_Space)
    assert "3 rejections in it were taken back" in dialog.banner.text()
    QTest.keyClick(dialog, Key.Key_Escape)
    assert page.current_group_id() == "d"
    assert page.place() == 1
    press(page, Key.Key_Z, CTRL)
    assert page.current_group_id() == "d", "taking it back is about all groups as well"
    assert page.session.staged().files == 3


def test_a_group_led_by_another_picture_now_is_still_the_one_looked_at(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    page = opened(qtbot, pages, *(simple(n, 4) for n in "abc"))
    page.show_group("b")
    first, *_, last = page.session.group("b").files
    page.session.split("b", [first.id], "split the group")
    now = page.group()
    assert now is not None
    assert last in now.files


def test_a_row_tells_what_really_leaves(qtbot: QtBot, pages: list[ReviewPage]) -> None:
    files = [picture("a.jpg", 5000), picture("trip/b.jpg", 3000), picture("c.jpg", 2000)]
    page = opened(qtbot, pages, group("g", files), simple("z", 2))
    page.show_group("g")

    def said() -> str:
        row = page.groups.index(page.groups.row_of("g"))
        return str(row.data(Qt.ItemDataRole.AccessibleTextRole))

    assert "saves 5 kB" in said()
    press(page, Key.Key_2)
    assert page.session.state("g").reviewed
    assert "saves 7 kB" in said()
    qtbot.waitUntil(lambda: page.ui.rail.sums() == "saves 8 kB")
    page.commands.desk.protect(Path("/photos"), True)
    assert "3 pictures · all stay, reviewed" in said()
    qtbot.waitUntil(lambda: page.ui.rail.sums() == "saves 0 bytes")
