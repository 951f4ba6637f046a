"""Commit on a temporary tree with the real engine: the plan, the work, its result, the way back."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.actions import trash_port
from imgreview.core.domain import Decision
from imgreview.core.settings import Root, ScanRequest
from imgreview.gui.jobs import JobRunner
from imgreview.gui.models import plan_model as tables
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.commit_plan import plan_rows
from tests.gui.commit_kit import ALL, WAIT, commit, image, names, opened, planned, review, tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path / "photos")


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication, runner: JobRunner) -> CommitPage:
    return opened(qtbot, runner)


@pytest.fixture
def no_trash() -> Iterator[None]:
    before = trash_port.current()
    trash_port.use(trash_port.NoTrash())
    yield
    trash_port.use(before)


def cells(page: CommitPage, row: int) -> list[str]:
    model = page.plan.model
    return [str(model.data(model.index(row, column))) for column in range(5)]


def test_nothing_rejected_is_said_with_the_next_step(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    page.open(review(folder, accept=False))
    assert page.empty.isVisible()
    assert page.footer.commit.isHidden()
    with qtbot.waitSignal(page.closed):
        page.empty.action.emit()


def test_the_plan_is_told_before_anything_happens(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    assert page.plan.headline().startswith("3 files will leave,")
    assert page.footer.commit.text() == "Commit 3 files"
    assert page.plan.notices()[0] == "3 of 3 keepers opened and checked again just now"
    shown = cells(page, 0)
    assert shown[tables.FILES] == "3"
    assert shown[tables.WHERE] == "Trash"
    assert shown[tables.NOTE] == "1 sidecar goes along"
    assert len(page.plan.strip.shown()) == 3
    assert names(folder / "b") == ALL


def test_commit_then_undo_restores_files_and_decisions(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    planned(qtbot, page, session)
    gone: list[object] = []
    page.committed.connect(gone.append)
    commit(qtbot, page)
    assert names(folder / "b") == []
    assert len(gone) == 1
    assert page.done.headline().startswith("3 files in the trash,")
    session.remove_files([f.id for g in session.groups for f in g.files if "/b/" in str(f.path)])
    assert not session.groups
    with qtbot.waitSignal(page.restored, timeout=WAIT):
        QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(folder / "b") == ALL
    assert page.done.headline() == "3 files are back"
    assert page.done.undo.isHidden()
    assert len(session.groups) == 3
    assert session.staged().files == 3


def test_undone_files_can_be_committed_again(qtbot: QtBot, page: CommitPage, folder: Path) -> None:
    session = review(folder)
    planned(qtbot, page, session)
    commit(qtbot, page)
    with qtbot.waitSignal(page.restored, timeout=WAIT):
        page.done.undo.click()
    planned(qtbot, page, session)
    commit(qtbot, page)
    assert names(folder / "b") == []
    assert page.done.notices() == []


def test_moving_keeps_the_structure_and_the_trash_can_be_chosen_again(
    qtbot: QtBot, page: CommitPage, folder: Path, tmp_path: Path
) -> None:
    session, out = review(folder), tmp_path / "out"
    request = ScanRequest((Root(folder),))
    planned(qtbot, page, session, request)
    assert page.footer.to_trash.isHidden()
    page.commands.move_to(out)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    assert cells(page, 0)[tables.WHERE] == "Folder"
    assert page.footer.to_trash.isVisible()
    commit(qtbot, page)
    assert names(out / "b") == ALL
    assert page.done.headline().startswith("3 files moved,")


def test_single_files_go_to_folders_of_their_own_in_one_commit(
    qtbot: QtBot, page: CommitPage, folder: Path, tmp_path: Path
) -> None:
    session = review(folder)
    first = session.group("0").files[1].id
    session.set_target([first], tmp_path / "own")
    planned(qtbot, page, session)
    assert page.draft is not None
    assert sorted(s.action for s in page.draft.plan.steps) == ["move", "trash", "trash"]
    commit(qtbot, page)
    assert "0.png" in names(tmp_path / "own")
    with qtbot.waitSignal(page.restored, timeout=WAIT):
        page.done.undo.click()
    assert names(folder / "b") == ALL


def test_a_protected_folder_that_keeps_stands_in_the_table(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    request = ScanRequest((Root(folder / "a", protected=True), Root(folder / "b")))
    planned(qtbot, page, review(folder, protect=True), request)
    assert page.plan.model.rowCount() == 2
    last = cells(page, 1)
    assert last[tables.FOLDER].endswith("/a")
    assert last[1:] == ["–", "", "Keep", "protected, untouched"]
    assert page.footer.commit.text() == "Commit 3 files"


def test_files_that_became_protected_are_refused(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    request = ScanRequest((Root(folder / "a"), Root(folder / "b", protected=True)))
    planned(qtbot, page, session, request)
    assert page.draft is not None
    assert page.draft.count == 0
    assert not page.footer.commit.isEnabled()
    assert any("protected" in text for text in page.plan.notices())
    page.commit()
    assert names(folder / "b") == ALL


def test_a_file_that_changed_stays_and_says_why(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    (folder / "b" / "1.png").write_bytes(b"edited meanwhile")
    commit(qtbot, page)
    assert (folder / "b" / "1.png").read_bytes() == b"edited meanwhile"
    assert page.done.headline().startswith("2 files in the trash,")
    assert page.done.notices()[0].startswith("1 file stayed where it was")
    first = page.done.model.row(0)
    assert first.file == folder / "b" / "1.png"
    assert first.reason


def test_a_keeper_that_is_no_picture_any_more_saves_its_group(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    (folder / "a" / "2.png").unlink()
    planned(qtbot, page, session)
    assert page.draft is not None
    assert page.draft.opened == 2
    assert page.draft.count == 2
    assert not any("3 of 3" in text for text in page.plan.notices())
    assert "A picture to be kept is not what it was" in page.plan.notices()[0]
    commit(qtbot, page)
    assert (folder / "b" / "2.png").exists()


def test_a_group_rejected_as_a_whole_is_warned_of_first(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    session.reject_all("1")
    planned(qtbot, page, session)
    assert page.plan.notices()[0].startswith("1 group loses every picture")
    assert page.plan.headline().startswith("4 files will leave,")


def test_without_a_trash_a_folder_on_the_drive_is_offered(
    qtbot: QtBot, page: CommitPage, folder: Path, no_trash: None
) -> None:
    planned(qtbot, page, review(folder))
    assert page.draft is not None
    assert page.draft.count == 0
    assert any(text.startswith("No trash there") for text in page.plan.notices())
    page.draft = None
    page.plan.quarantine_requested.emit()
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    assert page.footer.commit.text() == "Commit 3 files"
    assert cells(page, 0)[tables.WHERE] == "Quarantine"


def test_undoing_a_decision_makes_the_plan_anew(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    planned(qtbot, page, session)
    page.draft = None
    assert page.commands.run("undo")
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    assert page.footer.commit.text() == "Commit 2 files"
    assert session.decision(session.group("2").files[1].id) is Decision.UNDECIDED


def test_the_dry_run_report_names_every_file(
    qtbot: QtBot, page: CommitPage, folder: Path, tmp_path: Path
) -> None:
    planned(qtbot, page, review(folder))
    page.commands.write_report(str(tmp_path / "report.csv"))
    text = (tmp_path / "report.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert sorted(Path(r["file"]).name for r in rows) == ["0.png", "1.png", "2.png"]
    assert rows[0]["goes along"].endswith("0.xmp")
    page.commands.write_report(str(tmp_path / "missing" / "report.csv"))
    assert "could not be written" in page.banner.text()


def test_choosing_a_folder_shows_its_pictures_only(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    session.reject_all("1")
    planned(qtbot, page, session)
    assert len(page.plan.strip.shown()) == 4
    page.plan.table.selectRow(1)
    assert len(page.plan.strip.shown()) == len(page.plan.model.row(1).steps)


def test_rows_gather_files_by_folder_and_fate(qtbot: QtBot, page: CommitPage, folder: Path) -> None:
    planned(qtbot, page, review(folder))
    assert page.draft is not None
    rows = plan_rows(page.draft.plan, [folder / "kept", folder / "kept"])
    assert [r.fate for r in rows] == ["trash", "keep"]
    assert rows[0].bytes == sum(s.file.size for s in page.draft.plan.steps)
    assert rows[0].companions == 1
    assert image(folder / "a" / "0.png").id.size > 0


def test_stopping_tells_what_was_done_and_leaves_the_rest(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    states: list[bool] = []
    page.busy_changed.connect(states.append)
    page.commit()
    assert page.busy
    page.stop()
    qtbot.waitUntil(lambda: states == [True, False], timeout=WAIT)
    assert page.result is not None
    gone = [r.file for r in page.result.results]
    left = [n for n in names(folder / "b") if n.endswith(".png")]
    assert len(gone) + len(left) == 3
    assert any("You stopped it" in text for text in page.done.notices())
