"""Commit shows the files that leave without scrolling where a window is not tiny."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, Group, MatchClass, Relation, Rescue
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.widgets.plain_table import HEADER_HEIGHT
from imgreview.gui.widgets.thumb_strip import SIDE
from tests.gui.commit_kit import image, opened, planned

FOLDERS = 6


@pytest.fixture
def session(tmp_path: Path) -> ReviewSession:
    """Return a review that rejects a file in each of six folders, one better than what stays."""
    groups = []
    for number in range(FOLDERS):
        paths = [tmp_path / name / f"{number}.png" for name in ("keep", f"folder {number}")]
        for path in paths:
            path.parent.mkdir(exist_ok=True)
            Image.new("RGB", (40, 30), (40 * number, 90, 120)).save(path)
        a, b = map(image, paths)
        cls, best = MatchClass.RE_ENCODED, (a.id if number else b.id)
        relation = Relation(a.id, b.id, cls, "re-encoded at about q70")
        groups.append(Group(str(number), cls, (a, b), (relation,), best))
    made = ReviewSession()
    made.merge(GroupsFound(tuple(groups)))
    marks = [{g.files[0].id: Decision.KEEP, g.files[1].id: Decision.REJECT} for g in groups]
    for mark in marks:
        made.decide(mark, "Reject")
    return made


def in_sight(page: CommitPage) -> int:
    """Return how many whole rows of files are seen without scrolling the page."""
    view, files = page.plan, page.plan.files
    top = files.mapTo(view.viewport(), QPoint(0, HEADER_HEIGHT)).y()
    bottom = min(view.viewport().height(), top + files.viewport().height())
    return (bottom - top) // files.rowHeight(0)


def test_five_files_are_in_sight_in_a_usual_window(
    qtbot: QtBot, themed: QApplication, runner: JobRunner, session: ReviewSession
) -> None:
    page = opened(qtbot, runner)
    page.resize(1280, 763)  # a window of 1280 × 800 without its menu
    planned(qtbot, page, session)
    QTest.qWait(0)
    assert len(page.plan.notices()) == 2
    assert page.plan.model.rowCount() == FOLDERS
    assert in_sight(page) >= 5
    assert page.plan.verticalScrollBar().maximum() == 0
    draft = page.draft
    assert draft is not None
    step, *others = draft.plan.steps
    told = Rescue(step.keepers[0].path, (("taken", "2003"),))
    page.plan.show_rescue(replace(draft.plan, steps=(replace(step, rescue=told), *others)))
    QTest.qWait(0)
    assert len(page.plan.notices()) == 3
    assert in_sight(page) >= 5
    page.resize(1280, 1100)
    QTest.qWait(0)
    assert in_sight(page) == FOLDERS
    assert page.plan.strip.height() == SIDE, "with room the pictures are large again"
    page.resize(1280, 763)
    QTest.qWait(0)
    assert in_sight(page) >= 5
