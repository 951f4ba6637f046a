"""Bulk, threshold and parts in the review, driven by keys and clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.widgets.bulk_dialog import BulkDialog
from imgreview.gui.widgets.pair_list import PairList
from imgreview.gui.widgets.parts_dialog import MergeDialog, SplitDialog
from imgreview.gui.widgets.threshold_dialog import ThresholdDialog
from tests.core.review.builders import group, picture, simple
from tests.core.review.test_threshold import spread_group
from tests.gui.review_kit import StillPictures, marks, page_of, press

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAME = MatchClass.IDENTICAL


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[list[ReviewPage]]:
    made: list[ReviewPage] = []
    yield made
    for page in made:
        page.detach()


def opened(qtbot: QtBot, pages: list[ReviewPage], *groups: object) -> ReviewPage:
    page = page_of(StillPictures(), *groups)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    pages.append(page)
    return page


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def only(page: ReviewPage, kind: type[QWidget]) -> QWidget:
    """Return the one dialog of a kind that is open."""
    found = [w for w in page.window().findChildren(kind) if w.isVisible()]
    assert len(found) == 1
    return found[0]


def tick(shown: PairList, row: int) -> None:
    """Tick a row with the mouse."""
    place = shown.visualRect(shown.pairs.index(row)).center()
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )


def names(page: ReviewPage) -> list[list[str]]:
    return [[f.path.name for f in g.files] for g in page.session.groups]


# -- many groups at once ---------------------------------------------------------------------
def test_bulk_shows_what_it_would_do_and_does_just_that(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    tie = group("tie", [picture("t1.jpg"), picture("t2.jpg")], SAME, suggest=False)
    cropped = simple("c", 2, MatchClass.CROPPED)
    page = opened(qtbot, pages, simple("a", 3, SAME), simple("b", 2), cropped, tie)
    press(page, Key.Key_B, CTRL)
    dialog = only(page, BulkDialog)
    assert isinstance(dialog, BulkDialog)
    assert "2 groups decided: 3 pictures rejected" in dialog.verdict.text()
    assert "No clear best, left to you: 1 group" in dialog.left.text()
    rows = dialog.list.pairs.rows
    assert [r.title for r in rows] == ["photos/a-0.jpg stays", "photos/b-0.jpg stays"]
    assert rows[0].detail == "photos/a-1.jpg and 1 more go · Identical"
    assert rows[1].detail == "photos/b-1.jpg goes · Resized"
    assert page.session.staged().files == 0
    click(dialog.boxes[MatchClass.RESIZED])
    assert dialog.go.text() == "Accept 1 group"
    click(dialog.boxes[MatchClass.RESIZED])
    click(dialog.go)
    qtbot.waitUntil(lambda: "2 groups accepted" in page.ui.toast.text())
    assert marks(page, "a") == [KEEP, REJECT, REJECT]
    assert marks(page, "b") == [KEEP, REJECT]
    assert marks(page, "c") == marks(page, "tie") == [OPEN, OPEN]
    assert page.current_group_id() in ("c", "tie")
    press(page, Key.Key_Z, CTRL)
    assert page.session.staged().files == 0
    assert page.session.undo_label is None


def test_bulk_follows_what_a_scan_finds_while_it_is_open(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    pair = [picture("g1.jpg"), picture("g2.jpg", 999)]
    page = opened(qtbot, pages, simple("open", 2), group("g", pair, SAME), simple("b", 2, SAME))
    dialog = page.commands.desk.bulk()
    click(dialog.boxes[MatchClass.RESIZED])
    assert dialog.go.text() == "Accept 2 groups"
    page.session.merge(GroupsFound((group("burst", pair, MatchClass.BURST),), ("g",)))
    qtbot.waitUntil(lambda: dialog.go.text() == "Accept 1 group")
    assert dialog.boxes[SAME].text().endswith("1")
    click(dialog.go)
    qtbot.waitUntil(lambda: "1 group accepted" in page.ui.toast.text())
    assert marks(page, "burst") == [OPEN, OPEN]
    assert page.session.staged().files == 1


def test_bulk_leaves_out_what_changed_at_the_last_moment_and_says_so(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    pair = [picture("g1.jpg"), picture("g2.jpg", 999)]
    page = opened(qtbot, pages, simple("open", 2), group("g", pair, SAME), simple("b", 2, SAME))
    dialog = page.commands.desk.bulk()
    click(dialog.boxes[MatchClass.RESIZED])
    page.session.merge(GroupsFound((group("g", [pair[1], pair[0]], SAME),)))
    click(dialog.go)
    qtbot.waitUntil(lambda: "1 group accepted" in page.ui.toast.text())
    assert "Not as shown any more, left to you: 1 group" in page.ui.toast.text()
    assert page.session.staged().files == 1
    assert set(marks(page, "g")) == {OPEN}


def test_bulk_asks_about_the_groups_shown(qtbot: QtBot, pages: list[ReviewPage]) -> None:
    page = opened(qtbot, pages, simple("a", 3, SAME), simple("b", 2, SAME))
    page.ui.rail.field.setText("b-0")
    page.ui.rail.apply_filter()
    dialog = page.commands.desk.bulk()
    assert dialog.only_shown.isVisible()
    assert dialog.plan.groups == 1
    dialog.only_shown.click()
    assert dialog.plan.groups == 2
    dialog.reject()
    assert page.session.staged().files == 0


# -- the threshold ---------------------------------------------------------------------------
@pytest.fixture
def far(qtbot: QtBot, pages: list[ReviewPage]) -> ReviewPage:
    groups = [spread_group("a", 2, 9), spread_group("b", 12), spread_group("c", 4)]
    return opened(qtbot, pages, *groups)


def threshold(page: ReviewPage) -> ThresholdDialog:
    press(page, Key.Key_T)
    found = only(page, ThresholdDialog)
    assert isinstance(found, ThresholdDialog)
    return found


def test_the_line_hides_pairs_while_it_is_dragged(far: ReviewPage) -> None:
    far.session.accept("b")
    dialog = threshold(far)
    slider = dialog.slider
    assert slider.maximum() == slider.value() == 12
    assert slider.counts()[2:13] == (1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1)
    where = QPoint(int(slider.line_at()) - 2, 60)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    step = (slider.width() - 24) / 13
    QTest.mouseMove(slider, QPoint(int(12 + 8.5 * step), 60))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert slider.value() == far.session.limit == 8
    assert names(far) == [["a-0.jpg", "a-1.jpg"], ["c-0.jpg", "c-1.jpg"]]
    assert far.groups.rowCount() == 2
    assert dialog.verdict.text() == "pHash up to 8 of 64 bits: 2 groups shown, 2 pairs hidden."
    assert [r.mark for r in dialog.list.pairs.rows] == ["9 bits", "12 bits", "4 bits", "2 bits"]
    assert ["hidden" in r.detail for r in dialog.list.pairs.rows] == [True, True, False, False]
    click(dialog.all)
    assert len(names(far)[0]) == 3
    assert marks(far, "b") == [KEEP, REJECT], "decisions stay"


def test_the_keys_move_it_and_the_open_group_follows(far: ReviewPage) -> None:
    far.show_group("a")
    dialog = threshold(far)
    for _ in range(4):
        QTest.keyClick(dialog.slider, Key.Key_Left)
    assert far.session.limit == 8
    assert far.current_group_id() == "a"
    assert len(far.items.files()) == 2
    QTest.keyClick(dialog.slider, Key.Key_Home)
    assert far.session.groups == ()
    assert far.items.files() == ()
    QTest.keyClick(dialog.slider, Key.Key_End)
    assert far.groups.rowCount() == 3
    assert far.group() is not None


def test_a_pair_of_the_list_shows_its_group(far: ReviewPage, qtbot: QtBot) -> None:
    dialog = threshold(far)
    dialog.slider.setValue(8)
    row = next(i for i, r in enumerate(dialog.list.pairs.rows) if r.title == "c-0.jpg")
    dialog.list.doubleClicked.emit(dialog.list.pairs.index(row))
    assert (far.current_group_id(), far.place()) == ("c", 1)
    hidden = next(i for i, r in enumerate(dialog.list.pairs.rows) if r.title == "b-0.jpg")
    with qtbot.waitSignal(far.compare_requested) as asked:
        dialog.list.doubleClicked.emit(dialog.list.pairs.index(hidden))
    assert [f.path.name for f in asked.args[0]] == ["b-0.jpg", "b-1.jpg"]


def test_it_follows_a_scan_and_says_when_there_is_no_distance(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    page = opened(qtbot, pages)
    dialog = threshold(page)
    assert not dialog.slider.isEnabled()
    assert "no pair has a distance" in dialog.verdict.text()
    page.session.merge(GroupsFound((spread_group("a", 7),)))
    qtbot.waitUntil(lambda: dialog.slider.maximum() == 7)
    assert dialog.slider.isEnabled()
    dialog.accept()
    press(page, Key.Key_T)
    assert only(page, ThresholdDialog) is not dialog


# -- parts -----------------------------------------------------------------------------------
def test_pictures_are_ticked_and_split_off(qtbot: QtBot, pages: list[ReviewPage]) -> None:
    page = opened(qtbot, pages, simple("a", 4), simple("b", 2))
    page.set_place(2)
    press(page, Key.Key_S)
    dialog = only(page, SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert dialog.list.pairs.ticked() == [2]
    assert "leaves the review" in dialog.result_words.text()
    tick(dialog.list, 3)
    assert dialog.result_words.text() == "2 pictures here, 2 pictures in the new group."
    click(dialog.go)
    assert sorted(names(page))[:2] == [["a-0.jpg", "a-1.jpg"], ["a-2.jpg", "a-3.jpg"]]
    assert page.groups.rowCount() == 3
    assert page.group() is not None
    press(page, Key.Key_Z, CTRL)
    assert ["a-0.jpg", "a-1.jpg", "a-2.jpg", "a-3.jpg"] in names(page)
    assert page.groups.rowCount() == 2


def test_space_ticks_as_well_and_both_parts_need_a_picture(
    qtbot: QtBot, pages: list[ReviewPage]
) -> None:
    page = opened(qtbot, pages, simple("a", 2))
    dialog = page.commands.desk.split()
    assert dialog is not None
    QTest.keyClick(dialog.list, Key.Key_Space)
    assert dialog.list.pairs.ticked() == []
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.list, Key.Key_Space)
    assert dialog.go.isEnabled()
    dialog.reject()


def test_groups_are_found_and_put_together(qtbot: QtBot, pages: list[ReviewPage]) -> None:
    page = opened(qtbot, pages, simple("a", 2), simple("b", 2), simple("c", 2))
    page.show_group("a")
    press(page, Key.Key_G)
    dialog = only(page, MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert not dialog.go.isEnabled()
    dialog.search.setText("c-1")
    assert [r.title for r in dialog.list.pairs.rows] == ["c-0.jpg"]
    tick(dialog.list, 0)
    dialog.search.setText("")
    assert dialog.list.pairs.ticked() == [0], "what was ticked stays"
    assert dialog.result_words.text() == "One group of 4 pictures."
    click(dialog.go)
    shown = page.group()
    assert shown is not None
    assert {f.path.name for f in shown.files} == {"a-0.jpg", "a-1.jpg", "c-0.jpg", "c-1.jpg"}
    assert page.groups.rowCount() == 2
    press(page, Key.Key_Return)
    assert page.session.staged().files == 0
    assert "not proven" in page.ui.toast.text()
    press(page, Key.Key_Z, CTRL)
    assert page.groups.rowCount() == 3
