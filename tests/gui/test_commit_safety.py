"""Deleting for ever with the count typed, copying details, and commits that were cut short."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.core.actions.execute import execute
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import build_plan
from imgreview.core.actions.xmp_sidecar import fields_of_sidecar
from imgreview.core.events import StepDone
from imgreview.core.jobs import CancelToken
from imgreview.gui.aftermath import Aftermath
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.history_page import HistoryPage
from tests.core.actions.metadata_kit import packet
from tests.gui.commit_kit import ALL, WAIT, names, opened, planned, review, tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path / "photos")


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication, runner: JobRunner) -> CommitPage:
    return opened(qtbot, runner)


@pytest.fixture
def history(qtbot: QtBot, themed: QApplication, runner: JobRunner) -> HistoryPage:
    made = HistoryPage(runner)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def press(page: CommitPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_deleting_waits_for_the_count(qtbot: QtBot, page: CommitPage, folder: Path) -> None:
    planned(qtbot, page, review(folder))
    assert page.footer.typed.isHidden()
    page.footer.for_ever.click()
    qtbot.waitUntil(lambda: page.draft is not None and page.draft.wish.forever, timeout=WAIT)
    assert page.footer.for_ever.isHidden()
    assert "This cannot be undone" in page.plan.notices()[0]
    assert page.footer.commit.text() == "Delete 3 files for ever"
    for wrong in ("", "2", "33", "three"):
        page.footer.typed.setText(wrong)
        assert not page.footer.commit.isEnabled()
        press(page)
        assert not page.busy
    assert names(folder / "b") == ALL
    page.footer.typed.setText("3")
    with qtbot.waitSignal(page.committed, timeout=WAIT):
        page.footer.commit.click()
    assert names(folder / "b") == []
    assert page.done.headline().startswith("3 files deleted for ever")
    assert page.done.undo.isHidden()


def test_the_trash_is_one_click_away_from_deleting(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    page.footer.for_ever.click()
    qtbot.waitUntil(lambda: page.draft is not None and page.draft.wish.forever, timeout=WAIT)
    page.footer.typed.setText("3")
    page.footer.to_trash.click()
    qtbot.waitUntil(lambda: page.draft is not None and not page.draft.wish.forever, timeout=WAIT)
    assert page.footer.commit.text() == "Commit 3 files"
    assert page.footer.typed.isHidden()
    with qtbot.waitSignal(page.committed, timeout=WAIT):
        press(page)
    assert not page.done.undo.isHidden()
    assert "in the trash" in page.done.headline()


def test_a_new_review_never_begins_with_deleting(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    page.footer.for_ever.click()
    qtbot.waitUntil(lambda: page.draft is not None and page.draft.wish.forever, timeout=WAIT)
    page.open(review(folder))
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    assert page.draft is not None
    assert not page.draft.wish.forever


@pytest.mark.parametrize("tick", [True, False])
def test_details_are_copied_only_when_asked_for(
    qtbot: QtBot, page: CommitPage, folder: Path, tick: bool
) -> None:
    (folder / "b" / "0.xmp").write_bytes(packet())
    planned(qtbot, page, review(folder))
    qtbot.waitUntil(lambda: page.plan.rescue() is not None, timeout=WAIT)
    card = page.plan.rescue()
    assert card is not None
    assert not card.wanted(), "it is asked for, never assumed"
    assert "1 picture that leaves" in card.text()
    if tick:
        card.box.click()
    with qtbot.waitSignal(page.committed, timeout=WAIT):
        press(page)
    sidecar = folder / "a" / "0.png.xmp"
    assert sidecar.exists() == tick
    if tick:
        assert fields_of_sidecar(sidecar.read_bytes()).caption == 'A "day" out'
    with qtbot.waitSignal(page.restored, timeout=WAIT):
        page.done.undo.click()
    assert not sidecar.exists()
    assert names(folder / "b") == ALL


def test_nothing_to_copy_is_not_spoken_of(qtbot: QtBot, page: CommitPage, folder: Path) -> None:
    planned(qtbot, page, review(folder))
    qtbot.waitUntil(lambda: not page._runner.running(), timeout=WAIT)
    assert page.plan.rescue() is None


def cut_short(folder: Path) -> str:
    """Commit one of three files and die, as an earlier run of the program did."""
    plan = build_plan(review(folder).plan_groups(), "trash", None, ())
    journal = Journal(paths.journal_db())
    job = execute(plan, CancelToken(), journal)
    for event in job:
        if isinstance(event, StepDone):
            break
    journal.close()  # nothing more is written down
    job.close()  # type: ignore[attr-defined]
    with Journal(paths.journal_db()) as again:
        return again.batches()[0].id


def looked(qtbot: QtBot, runner: JobRunner) -> str:
    """Start as the window does, and return what it says."""
    aftermath = Aftermath(runner)
    with qtbot.waitSignal(aftermath.settled, timeout=WAIT) as caught:
        aftermath.look()
    assert caught.args is not None
    return str(caught.args[0])


def shown(qtbot: QtBot, history: HistoryPage) -> None:
    history.reload()
    qtbot.waitUntil(lambda: history.detail.model.rowCount() > 0, timeout=WAIT)


def test_a_commit_cut_short_is_told_at_the_start_and_finished(
    qtbot: QtBot, history: HistoryPage, runner: JobRunner, folder: Path
) -> None:
    cut_short(folder)
    assert names(folder / "b") != ALL
    assert "Finish it or roll it back" in looked(qtbot, runner)
    shown(qtbot, history)
    detail = history.detail
    assert detail.finish.isVisible()
    assert detail.all.isHidden()
    assert "1 of 3 files were handled" in detail.notices()[0]
    detail.finish.click()
    qtbot.waitUntil(lambda: history.model.batch(0).done == 3 and not history.busy, timeout=WAIT)
    assert names(folder / "b") == []
    qtbot.waitUntil(detail.finish.isHidden, timeout=WAIT)
    assert detail.all.text() == "Undo 3 files"
    assert history.banner.text() == "2 files in the trash."


def test_a_commit_cut_short_is_rolled_back(
    qtbot: QtBot, history: HistoryPage, runner: JobRunner, folder: Path
) -> None:
    cut_short(folder)
    looked(qtbot, runner)
    shown(qtbot, history)
    history.detail.roll_back.click()
    qtbot.waitUntil(lambda: history.model.batch(0).undone == 1 and not history.busy, timeout=WAIT)
    assert names(folder / "b") == ALL
    qtbot.waitUntil(history.detail.finish.isHidden, timeout=WAIT)


def test_a_commit_cut_short_is_left_so(
    qtbot: QtBot, history: HistoryPage, runner: JobRunner, folder: Path
) -> None:
    cut_short(folder)
    looked(qtbot, runner)
    shown(qtbot, history)
    left = names(folder / "b")
    history.detail.leave.click()
    qtbot.waitUntil(history.detail.finish.isHidden, timeout=WAIT)
    assert names(folder / "b") == left
    assert history.detail.all.text() == "Undo 1 file"


def test_what_no_start_can_settle_is_closed_by_hand(
    qtbot: QtBot, history: HistoryPage, runner: JobRunner, folder: Path
) -> None:
    name = cut_short(folder)
    away = folder.rename(folder.with_name("unplugged"))
    with Journal(paths.journal_db()) as journal:
        number = journal.steps(name)[0].number
        target = journal.steps(name)[0].target
        assert target is not None
        target.unlink()  # the trash went with the drive
    looked(qtbot, runner)
    shown(qtbot, history)
    assert history.detail.close_open.isVisible()
    history.detail.close_open.click()
    qtbot.waitUntil(lambda: history.model.batch(0).closed == 1, timeout=WAIT)
    qtbot.waitUntil(history.detail.close_open.isHidden, timeout=WAIT)
    with Journal(paths.journal_db()) as journal:
        assert "Closed by hand" in journal.step(number).reason
    assert names(away / "a") == ["0.png", "1.png", "2.png"]


def test_a_deletion_in_the_history_offers_no_undo(
    qtbot: QtBot, history: HistoryPage, folder: Path
) -> None:
    plan = build_plan(review(folder).plan_groups(), "delete", None, ())
    with Journal(paths.journal_db()) as journal:
        list(execute(plan, CancelToken(), journal))
    shown(qtbot, history)
    assert history.detail.all.isHidden()
    history.detail.table.selectRow(0)
    assert not history.detail.some.isEnabled()
    assert "deleted for ever" in history.detail.model.row(0).words()
    assert history.detail.notices() == []


def test_every_folder_is_shown_where_there_is_room(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    table = page.plan.table
    rows = [page.plan.model.row(0)] * 12
    page.plan.model.show_rows(tuple(rows))
    page.resize(1200, 1100)
    qtbot.waitUntil(lambda: not table.verticalScrollBar().isVisible(), timeout=WAIT)
    page.resize(1200, 500)
    qtbot.waitUntil(table.verticalScrollBar().isVisible, timeout=WAIT)
