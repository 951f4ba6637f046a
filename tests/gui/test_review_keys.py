"""Every key of the review does what the key card says, and only in the picture area."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, MatchClass
from imgreview.gui.pages.review_page import ReviewPage
from tests.core.review.builders import group, picture, simple
from tests.gui.review_kit import StillPictures, marks, page_of, press

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ReviewPage]:
    pictures = StillPictures()
    made = page_of(pictures, simple("a", 3), simple("b", 2), simple("c", 2))
    qtbot.addWidget(made)
    yield made
    made.detach()


def current(page: ReviewPage) -> str | None:
    return page.current_group_id()


def test_p_x_u_act_on_the_focused_picture(page: ReviewPage) -> None:
    press(page, Key.Key_P)
    press(page, Key.Key_Right)
    press(page, Key.Key_X)
    assert marks(page, "a") == [KEEP, REJECT, OPEN]
    press(page, Key.Key_U)
    assert marks(page, "a") == [KEEP, OPEN, OPEN]
    press(page, Key.Key_Left)
    press(page, Key.Key_X)
    assert marks(page, "a") == [REJECT, OPEN, OPEN]


def test_digits_keep_only_that_picture(page: ReviewPage) -> None:
    press(page, Key.Key_2)
    assert marks(page, "a") == [REJECT, KEEP, REJECT]
    assert page.place() == 1
    press(page, Key.Key_9)
    assert marks(page, "a") == [REJECT, KEEP, REJECT], "there is no ninth picture"


def test_a_and_d_keep_left_and_right(page: ReviewPage) -> None:
    press(page, Key.Key_D)
    assert marks(page, "a") == [REJECT, KEEP, OPEN]
    page.set_place(2)
    press(page, Key.Key_A)
    assert marks(page, "a") == [REJECT, KEEP, REJECT], "the last one pairs with its neighbour"


def test_arrows_move_between_pictures_and_groups(page: ReviewPage) -> None:
    press(page, Key.Key_Right)
    assert page.place() == 1
    press(page, Key.Key_Down)
    assert (current(page), page.place()) == ("b", 0)
    press(page, Key.Key_Up)
    assert current(page) == "a"
    press(page, Key.Key_Up)
    assert current(page) == "a", "the list ends here"
    press(page, Key.Key_Left)
    assert page.place() == 0


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_accepts_and_goes_on(page: ReviewPage, key: Qt.Key) -> None:
    press(page, key)
    assert marks(page, "a") == [KEEP, REJECT, REJECT]
    assert current(page) == "b"


def test_enter_on_a_tie_says_why_and_stays(qtbot: QtBot) -> None:
    tie = group("t", [picture("t1.jpg"), picture("t2.jpg")], suggest=False)
    page = page_of(StillPictures(), tie, simple("b", 2))
    qtbot.addWidget(page)
    page.show_group("t")
    press(page, Key.Key_Return)
    assert (current(page), marks(page, "t")) == ("t", [OPEN, OPEN])
    assert "equally good" in page.ui.toast.text()
    page.detach()


def test_space_goes_to_the_next_undecided_group(page: ReviewPage) -> None:
    page.session.accept("b")
    page.show_group("a")
    press(page, Key.Key_Space)
    assert current(page) == "c"
    press(page, Key.Key_Space)
    assert current(page) == "a"
    page.session.accept("a")
    page.session.accept("c")
    press(page, Key.Key_Space)
    assert "All groups are reviewed" in page.ui.toast.text()


def test_backspace_goes_back(page: ReviewPage) -> None:
    page.show_group("c")
    press(page, Key.Key_Backspace)
    assert current(page) == "b"


def test_n_takes_the_group_away_until_undone(page: ReviewPage) -> None:
    press(page, Key.Key_N)
    assert "a" not in page.session
    assert current(page) == "b"
    assert page.groups.rowCount() == 2
    page.commands.run("undo")
    assert current(page) == "a"
    assert page.groups.rowCount() == 3


def test_undo_and_redo_show_the_group_they_change(page: ReviewPage) -> None:
    press(page, Key.Key_Return)
    press(page, Key.Key_Return)
    assert current(page) == "c"
    press(page, Key.Key_Z, CTRL)
    assert (current(page), marks(page, "b")) == ("b", [OPEN, OPEN])
    press(page, Key.Key_Z, CTRL)
    assert (current(page), marks(page, "a")) == ("a", [OPEN, OPEN, OPEN])
    press(page, Key.Key_Z, CTRL | SHIFT)
    assert marks(page, "a") == [KEEP, REJECT, REJECT]


def test_c_asks_for_the_best_and_the_focused_picture(qtbot: QtBot, page: ReviewPage) -> None:
    files = page.session.group("a").files
    with qtbot.waitSignal(page.compare_requested) as asked:
        press(page, Key.Key_C)
    assert asked.args == [(files[0], files[1])]
    page.set_place(2)
    with qtbot.waitSignal(page.compare_requested) as asked:
        press(page, Key.Key_C)
    assert asked.args == [(files[0], files[2])]


def test_e_and_z_open_the_loupe_and_arrows_change_the_picture(page: ReviewPage) -> None:
    loupe = page.ui.loupe
    press(page, Key.Key_E)
    assert loupe.isVisible()
    press(page, Key.Key_Right, widget=loupe)
    assert loupe.place() == page.place() == 1
    press(page, Key.Key_Z, widget=loupe)
    assert loupe.zoom() == pytest.approx(1.0)
    press(page, Key.Key_X, widget=loupe)
    assert marks(page, "a") == [OPEN, REJECT, OPEN]
    press(page, Key.Key_Escape, widget=loupe)
    assert not loupe.isVisible()
    press(page, Key.Key_Z)
    assert loupe.isVisible()
    assert loupe.zoom() == pytest.approx(1.0)
    press(page, Key.Key_E, widget=loupe)
    assert not loupe.isVisible()


def test_b_shows_the_best_picture_while_it_is_held(page: ReviewPage) -> None:
    pictures = cast("StillPictures", page._pictures)
    page.set_place(2)
    QTest.keyPress(page.ui.grid, Key.Key_B)
    pictures.asked.clear()
    page.items.pixmap(2)
    assert pictures.asked[-1][0].name == "a-0.jpg"
    QTest.keyRelease(page.ui.grid, Key.Key_B)
    page.items.pixmap(2)
    assert pictures.asked[-1][0].name == "a-2.jpg"
    press(page, Key.Key_E)
    QTest.keyPress(page.ui.loupe, Key.Key_B)
    assert page.ui.loupe._shown() == 0
    QTest.keyRelease(page.ui.loupe, Key.Key_B)
    assert page.ui.loupe._shown() == page.ui.loupe.place() == 2


def test_i_hides_and_shows_the_facts(page: ReviewPage) -> None:
    assert page.ui.facts_shown()
    press(page, Key.Key_I)
    assert not page.ui.facts_shown()
    press(page, Key.Key_I)
    assert page.ui.facts_shown()


def test_ctrl_f_and_escape_move_between_filter_and_pictures(page: ReviewPage) -> None:
    page.activateWindow()
    press(page, Key.Key_F, CTRL)
    assert page.ui.rail.field.hasFocus()
    press(page, Key.Key_P, widget=page.ui.rail.field)
    press(page, Key.Key_X, widget=page.ui.rail.field)
    assert page.ui.rail.field.text() == "px"
    assert marks(page, "a") == [OPEN, OPEN, OPEN], "letters are text there"
    press(page, Key.Key_Escape, widget=page.ui.rail.field)
    assert page.ui.rail.field.text() == ""
    assert page.ui.grid.hasFocus()


def test_ctrl_enter_asks_for_the_commit(qtbot: QtBot, page: ReviewPage) -> None:
    with qtbot.waitSignal(page.commit_requested):
        press(page, Key.Key_Return, CTRL)


def test_m_sends_the_rejects_of_the_group_to_a_folder(page: ReviewPage) -> None:
    press(page, Key.Key_2)
    page.closer.set_target("/review")
    first, second, third = (f.id for f in page.session.group("a").files)
    assert page.session.targets() == {first: Path("/review"), third: Path("/review")}
    assert page.session.target(second) is None
    page.commands.run("undo")
    assert page.session.targets() == {}


def test_the_last_keeper_is_defended_with_a_sentence(page: ReviewPage) -> None:
    page.show_group("b")
    press(page, Key.Key_X)
    assert marks(page, "b") == [REJECT, KEEP]
    press(page, Key.Key_Right)
    press(page, Key.Key_X)
    assert marks(page, "b") == [REJECT, KEEP]
    assert "At least one picture" in page.ui.toast.text()


def test_reject_all_is_a_named_command(page: ReviewPage) -> None:
    page.commands.run("reject_all")
    assert marks(page, "a") == [REJECT] * 3
    page.commands.run("clear")
    assert marks(page, "a") == [OPEN] * 3
    assert not page.commands.run("nonsense")


def test_unproven_groups_are_never_marked_unasked(qtbot: QtBot) -> None:
    page = page_of(StillPictures(), simple("s", 2, MatchClass.SIMILAR))
    qtbot.addWidget(page)
    press(page, Key.Key_Return)
    assert marks(page, "s") == [OPEN, OPEN]
    page.detach()


@pytest.mark.parametrize(
    "act",
    [
        lambda page: press(page, Key.Key_Question),
        lambda page: press(page, Key.Key_F12),
        lambda page: press(page, Key.Key_P, CTRL),
    ],
)
def test_other_keys_are_left_to_the_window(
    page: ReviewPage, act: Callable[[ReviewPage], None]
) -> None:
    heard: list[int] = []

    class Window(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append(event.key())

    window = Window()
    page.setParent(window)
    act(page)
    assert heard, "the window hears it"
    page.setParent(None)
    assert marks(page, "a") == [OPEN, OPEN, OPEN]
    assert current(page) == "a"
