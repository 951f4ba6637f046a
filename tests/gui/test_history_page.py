"""History with the real journal: after a restart, undo of a whole commit and of single files."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core import paths
from imgreview.core.actions.execute import execute
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import build_plan
from imgreview.core.domain import StepState
from imgreview.core.jobs import CancelToken
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.history_page import HistoryPage
from tests.gui.commit_kit import ALL, names, review, tree

WAIT = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path / "photos")


def committed(folder: Path) -> None:
    """Commit the review of a tree as an earlier run of the program did."""
    plan = build_plan(review(folder).plan_groups(), "trash", None, ())
    with Journal(paths.journal_db()) as journal:
        list(execute(plan, CancelToken(), journal))


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication, runner: JobRunner) -> HistoryPage:
    made = HistoryPage(runner)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def loaded(qtbot: QtBot, page: HistoryPage, rows: int) -> None:
    page.reload()
    qtbot.waitUntil(lambda: page.detail.model.rowCount() == rows, timeout=WAIT)


def test_an_empty_history_says_so(qtbot: QtBot, page: HistoryPage) -> None:
    page.reload()
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT)
    with qtbot.waitSignal(page.closed):
        page.empty.action.emit()


def test_a_commit_of_an_earlier_run_is_undone_as_a_whole(
    qtbot: QtBot, page: HistoryPage, folder: Path
) -> None:
    committed(folder)
    loaded(qtbot, page, 4)
    assert page.model.rowCount() == 1
    assert page.detail.all.text() == "Undo 3 files"
    with qtbot.waitSignal(page.restored, timeout=WAIT) as caught:
        page.detail.all.click()
    assert caught.args is not None
    assert len(caught.args[0]) == 3
    assert names(folder / "b") == ALL
    qtbot.waitUntil(lambda: page.model.batch(0).undone == 3 and not page.busy, timeout=WAIT)
    assert page.detail.all.isHidden()
    assert page.banner.text() == "3 files are back."


def test_single_files_come_back_with_their_companions(
    qtbot: QtBot, page: HistoryPage, folder: Path
) -> None:
    committed(folder)
    loaded(qtbot, page, 4)
    rows = page.detail.model.rows()
    row = next(i for i, o in enumerate(rows) if o.file.name == "0.png")
    page.detail.table.selectRow(row)
    assert page.detail.some.isEnabled()
    with qtbot.waitSignal(page.restored, timeout=WAIT):
        page.detail.some.click()
    assert names(folder / "b") == ["0.png", "0.xmp"]
    qtbot.waitUntil(lambda: page.model.batch(0).undone == 1 and not page.busy, timeout=WAIT)
    assert page.detail.all.text() == "Undo 2 files"


def test_what_cannot_come_back_is_told(qtbot: QtBot, page: HistoryPage, folder: Path) -> None:
    committed(folder)
    loaded(qtbot, page, 4)
    gone = next(o for o in page.detail.model.rows() if o.file.name == "1.png")
    assert gone.where is not None
    gone.where.unlink()  # the person emptied it from the trash
    with qtbot.waitSignal(page.restored, timeout=WAIT):
        page.undo_all()
    assert "1.png" in page.banner.text()
    assert names(folder / "b") == ["0.png", "0.xmp", "2.png"]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT)


def test_files_that_stayed_stand_first_with_their_reason(
    qtbot: QtBot, page: HistoryPage, folder: Path
) -> None:
    plan = build_plan(review(folder).plan_groups(), "trash", None, ())
    (folder / "b" / "2.png").write_bytes(b"another picture")
    with Journal(paths.journal_db()) as journal:
        list(execute(plan, CancelToken(), journal))
    loaded(qtbot, page, 4)
    first = page.detail.model.row(0)
    assert first.state is StepState.FAILED
    assert first.reason
    assert page.detail.notices()[0].startswith("1 file stayed where it was")


def test_a_journal_that_cannot_be_read_is_told_in_a_sentence(
    qtbot: QtBot, page: HistoryPage
) -> None:
    paths.journal_db().write_bytes(b"this is no database" * 400)
    page.reload()
    qtbot.waitUntil(lambda: "could not be read" in page.banner.text(), timeout=WAIT)
    assert page.banner.isVisible()


def test_a_commit_made_since_is_shown(qtbot: QtBot, page: HistoryPage, tmp_path: Path) -> None:
    committed(tree(tmp_path / "first"))
    loaded(qtbot, page, 4)
    before = page.model.batch(0).id
    committed(tree(tmp_path / "second"))
    page.reload()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT)
    batch = page.detail.batch
    assert batch is not None
    assert batch.id == page.model.batch(0).id != before
