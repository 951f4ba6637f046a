"""Commit names every file that goes, what stays instead, and what was left out, with reasons."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import MatchClass
from imgreview.core.events import GroupsFound
from imgreview.gui.jobs import JobRunner
from imgreview.gui.models import leaving_model as columns
from imgreview.gui.pages.commit_page import CommitPage
from tests.gui.commit_kit import WAIT, commit, names, opened, planned, review, tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path / "photos")


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication, runner: JobRunner) -> CommitPage:
    return opened(qtbot, runner)


def listed(page: CommitPage) -> list[tuple[str, str, str]]:
    """Return (file, what stays, why) of each row."""
    model = page.plan.leaving
    return [
        (
            str(model.index(row, columns.FILE).data()),
            str(model.index(row, columns.STAYS).data()),
            str(model.index(row, columns.WHY).data()),
        )
        for row in range(model.rowCount())
    ]


def test_every_file_is_listed_with_the_reason(qtbot: QtBot, page: CommitPage, folder: Path) -> None:
    session = review(folder)
    session.reject_all("1")
    planned(qtbot, page, session)
    assert page.plan.files.isVisible()
    assert sorted(listed(page)) == [
        ("0.png", "0.png", "byte for byte"),
        ("1.png", "nothing", "you rejected all pictures of its group"),
        ("1.png", "nothing", "you rejected all pictures of its group"),
        ("2.png", "2.png", "byte for byte"),
    ]
    page.plan.table.selectRow(1)
    assert len(listed(page)) == len(page.plan.model.row(1).steps)


def test_bytes_are_freed_only_by_deleting(qtbot: QtBot, page: CommitPage, folder: Path) -> None:
    session = review(folder)
    planned(qtbot, page, session)
    assert page.plan.headline().endswith(" to the trash")
    page.plan_again(forever=True)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    assert page.plan.headline().endswith(" freed")
    session.set_destination(folder / "out")
    page.plan_again(forever=False)
    qtbot.waitUntil(lambda: page.draft is not None, timeout=WAIT)
    assert page.plan.headline().endswith(" to be moved")


def test_the_result_tells_what_was_left_out_and_why(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder)
    (folder / "a" / "1.png").unlink()  # what was to be kept is removed by another program
    planned(qtbot, page, session)
    assert page.draft is not None
    assert page.draft.count == 2
    why = "What was to be kept for it, 1.png, is not as it was"
    assert any(why in text for text in page.plan.notices())
    commit(qtbot, page)
    assert names(folder / "b") == ["1.png"]
    (told,) = page.done.notices()
    assert told.startswith("1 file was left out of this commit")
    assert why in told
    assert str(folder / "b" / "1.png") in told
    assert re.fullmatch(r"2 files in the trash, [\d.,]+ \w+", page.done.headline())


def test_a_keeper_that_goes_at_the_last_moment_is_told_in_the_result(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    planned(qtbot, page, review(folder))
    (folder / "a" / "2.png").unlink()
    commit(qtbot, page)
    assert names(folder / "b") == ["2.png"]
    (told,) = page.done.notices()
    assert told.startswith("1 file stayed where it was")
    assert "no kept file of its group could be proven" in told


def test_what_leaves_though_it_is_the_better_picture_is_told_first(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    Image.new("RGB", (20, 15), (0, 90, 120)).save(folder / "b" / "0.png")
    session = review(folder, accept=False)
    whole, small = session.groups[0].files
    relation = replace(session.groups[0].relations[0], cls=MatchClass.RESIZED)
    group = replace(session.groups[0], cls=MatchClass.RESIZED, relations=(relation,))
    session.merge(GroupsFound((group,)))
    session.keep_only(group.id, small.id)
    planned(qtbot, page, session)
    first, *_ = page.plan.notices()
    assert first.startswith("1 picture that leaves is better than what stays")
    assert page.draft is not None
    assert page.draft.better == (whole.path,)
    session.keep_only(group.id, whole.id)
    planned(qtbot, page, session)
    assert not any("better than what stays" in text for text in page.plan.notices())
