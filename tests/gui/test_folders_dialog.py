"""Folder pairs in the window: the list, both ways to decide, what is only on one side."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.marks import RuleMarks
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.folders_dialog import FoldersDialog
from imgreview.gui.pages.folders_work import present
from tests.core.rules.builders import group
from tests.core.test_folder_pairs import Album


@pytest.fixture
def album() -> Album:
    made = Album()
    made.copies(4, "Photos/2019", "Backup/2019")
    made.alone(2, "Backup/2019")
    made.alone(9, "Photos/2019")
    better = made.put("Photos/2019/small.jpg", 400), made.put("Backup/2019/large.jpg", 900)
    made.groups.append(group("better", *better))
    made.copies(1, "Phone", "Photos/2020")
    return made


@pytest.fixture
def session(album: Album) -> ReviewSession:
    made = ReviewSession()
    made.merge(GroupsFound(tuple(album.groups)))
    return made


@pytest.fixture
def owner(qtbot: QtBot, themed: QApplication) -> QWidget:
    """Return what the dialog belongs to; it deletes itself when it is closed."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, owner: QWidget, session: ReviewSession, album: Album, runner: JobRunner
) -> FoldersDialog:
    made = FoldersDialog(session, RuleMarks(session), album.pictures, runner, owner)
    made.open()
    qtbot.waitUntil(made.apply_button.isEnabled)
    return made


def rows(dialog: FoldersDialog) -> list[list[str]]:
    model = dialog.pairs
    return [
        [str(model.index(row, column).data()) for column in range(4)]
        for row in range(model.rowCount())
    ]


def test_the_pairs_are_listed_and_the_first_one_is_explained(dialog: FoldersDialog) -> None:
    assert rows(dialog) == [
        ["photos/Backup/2019", "photos/Photos/2019", "5 of 7", "2"],
        ["photos/Phone", "photos/Photos/2020", "1 of 1", "0"],
    ]
    whole = dialog.pairs.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert whole == "/photos/Backup/2019", "names are as everywhere, the tooltip has the path"
    assert dialog.panel.sentence() == (
        "“photos/Backup/2019” is contained in “photos/Photos/2019”: "
        "5 of 7 pictures are copies, 2 have no copy there."
    )
    assert (
        dialog.panel.outcome() == "4 to reject · 4 kB · left undecided, for they may be better: 1"
    )
    assert dialog.apply_button.text() == "Reject 4 copies"
    assert [p.name for p in dialog.panel.only.paths()] == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]
    assert shown(dialog)[0] == "0.jpg  –  resized to 50 % · 0.jpg stays"


def shown(dialog: FoldersDialog) -> list[str]:
    model = dialog.panel.only
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_every_list_is_named_by_what_it_holds(dialog: FoldersDialog) -> None:
    panel = dialog.panel
    assert [panel.which.itemText(i) for i in range(panel.which.count())] == [
        "Will be rejected: 4",
        "Left undecided: 1",
        "Without a copy on the other side, in “photos/Backup/2019”: 2",
        "Without a copy on the other side, in “photos/Photos/2019”: 9",
    ]
    panel.which.setCurrentIndex(1)
    assert shown(dialog) == ["large.jpg  –  holds more pixels than what would stay"]
    panel.which.setCurrentIndex(2)
    assert shown(dialog) == ["alone0.jpg", "alone1.jpg"]


def test_the_side_with_the_suggested_keepers_is_offered_to_stay(
    qtbot: QtBot, owner: QWidget, runner: JobRunner
) -> None:
    """The inner folder holds the better files: it stays, and what is better elsewhere too."""
    album = Album()
    album.copies(3, "Phone", "Laptop")  # suggested: Phone
    album.copies(1, "Laptop", "Phone")  # suggested: Laptop
    album.alone(2, "Laptop")
    album.alone(1, "Phone")
    lone = album.put("Laptop/lone.jpg"), album.put("Third/lone.jpg", 500)
    album.groups.append(group("lone", *lone))
    session = ReviewSession()
    session.merge(GroupsFound(tuple(album.groups)))
    made = FoldersDialog(session, RuleMarks(session), album.pictures, runner, owner)
    made.open()
    qtbot.waitUntil(made.apply_button.isEnabled)
    pair = made.pair()
    assert pair is not None
    keep, reject = made.sides(pair)
    assert (keep.folder.name, reject.folder.name) == ("Phone", "Laptop")
    assert made.apply_button.text() == "Reject 3 copies"
    assert [p.parent.name for p in made.panel.only.paths()] == ["Laptop"] * 3
    made.panel.which.setCurrentIndex(1)
    assert [line.split("  –  ")[1] for line in shown(made)] == ["the suggested keeper of its group"]
    outer = 2 if pair.inner.folder.name == "Laptop" else 3
    made.panel.which.setCurrentIndex(outer)
    assert "lone.jpg  –  has a copy elsewhere: photos/Third/lone.jpg" in shown(made)


def test_one_decision_for_all_copies_is_one_step(
    qtbot: QtBot, dialog: FoldersDialog, session: ReviewSession
) -> None:
    with qtbot.waitSignal(dialog.applied) as told:
        QTest.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert told.args == [8]
    assert session.staged().files == 4
    assert dialog.banner.text() == "8 pictures are marked."
    qtbot.waitUntil(lambda: dialog.panel.outcome().startswith("0 to reject"))
    assert not dialog.apply_button.isEnabled()
    session.undo()
    assert session.staged().files == 0
    qtbot.waitUntil(dialog.apply_button.isEnabled)


def test_the_other_way_round_and_better_copies_too(
    qtbot: QtBot, dialog: FoldersDialog, session: ReviewSession
) -> None:
    dialog.panel.spare.click()
    qtbot.waitUntil(lambda: dialog.apply_button.text() == "Reject 5 copies")
    dialog.panel.keep_inner.click()
    qtbot.waitUntil(dialog.apply_button.isEnabled)
    with qtbot.waitSignal(dialog.applied):
        dialog.apply()
    photos = [f.id for g in session.groups for f in g.files if "Photos/2019" in str(f.path)]
    assert {session.decision(f) for f in photos} == {Decision.REJECT}


def test_another_pair_and_the_other_side_are_shown(qtbot: QtBot, dialog: FoldersDialog) -> None:
    dialog.panel.which.setCurrentIndex(3)
    assert len(dialog.panel.only.paths()) == 9
    dialog.table.selectRow(1)
    qtbot.waitUntil(lambda: dialog.apply_button.text() == "Reject 1 copy")
    assert "hold the same 1 picture" in dialog.panel.sentence()
    dialog.panel.which.setCurrentIndex(3)
    assert dialog.panel.only.paths() == []


def test_the_list_is_copied_and_exported(dialog: FoldersDialog, tmp_path: Path) -> None:
    dialog.panel.which.setCurrentIndex(2)
    dialog.list.copy()
    expected = "/photos/Backup/2019/alone0.jpg\n/photos/Backup/2019/alone1.jpg\n"
    assert QGuiApplication.clipboard().text() == expected
    dialog.list.write(str(tmp_path / "only.txt"))
    assert (tmp_path / "only.txt").read_text(encoding="utf-8") == expected
    dialog.list.write(str(tmp_path / "nowhere" / "only.txt"))
    assert "could not be written" in dialog.banner.text()


def test_without_pairs_it_says_so(qtbot: QtBot, owner: QWidget, runner: JobRunner) -> None:
    session = ReviewSession()
    made = FoldersDialog(session, RuleMarks(session), {}, runner, owner)
    made.open()
    qtbot.waitUntil(lambda: "No folder holds" in made.empty_text())
    assert not made.apply_button.isEnabled()


def test_pictures_moved_away_since_the_scan_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    away = tmp_path / "drive"
    assert present({tmp_path: ("a.jpg", "b.jpg"), away: ("c.jpg",)}) == {
        tmp_path: ("a.jpg",),
        away: ("c.jpg",),
    }
