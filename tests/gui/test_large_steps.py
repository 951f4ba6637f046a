"""Large steps in the window go in slices: undo with a word to the person, what a commit took."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, FileId, Group, StepResult, StepState
from imgreview.core.events import CommitFinished, GroupsFound
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.gui.pages.commit_restore import PORTION, restoring
from imgreview.gui.pages.review_page import ReviewPage
from imgreview.gui.review_flow import _taking_out
from tests.core.review.builders import group, picture
from tests.gui.review_kit import StillPictures, page_of, press

COUNT = 400


def pairs(count: int = COUNT) -> list[Group]:
    names = [f"g{n:04d}" for n in range(count)]
    return [group(n, [picture(f"{n}-{i}.jpg", 9 - i) for i in range(2)]) for n in names]


def accepted(session: ReviewSession) -> dict[FileId, Decision]:
    wanted: dict[FileId, Decision] = {}
    for one in session.groups:
        wanted |= session.would_accept(one.id)
    session.decide(wanted, "all")
    return wanted


def waiting(page: ReviewPage) -> list[QProgressDialog]:
    return [d for d in page.findChildren(QProgressDialog) if d.isVisible()]


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = page_of(StillPictures(), *pairs())
    qtbot.addWidget(made)
    return made


def test_undo_of_a_large_step_goes_in_slices_and_says_so(qtbot: QtBot, page: ReviewPage) -> None:
    accepted(page.session)
    heard: list[Notice] = []
    page.session.subscribe(heard.append)
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown = len(waiting(page))
    qtbot.waitUntil(lambda: page.session.undo_label is None, timeout=20_000)
    qtbot.waitUntil(lambda: not waiting(page))
    assert shown <= 1
    assert len(heard) > 3
    assert page.session.staged().files == 0
    assert page.session.redo_label == "all"


def test_escape_ends_what_is_left_of_an_undo_at_once(qtbot: QtBot, page: ReviewPage) -> None:
    accepted(page.session)
    page.undo.undo.trigger()
    for dialog in waiting(page):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert page.session.undo_label is None
    qtbot.waitUntil(lambda: page.session.undo_label is None, timeout=20_000)
    assert page.session.staged().files == 0


def test_a_page_that_closes_ends_the_step_first(qtbot: QtBot, page: ReviewPage) -> None:
    accepted(page.session)
    page.undo.undo.trigger()
    page.detach()
    assert page.session.undo_label is None
    assert page.session.staged().files == 0


def test_the_group_looked_at_stays_while_a_step_goes_on(qtbot: QtBot, page: ReviewPage) -> None:
    accepted(page.session)
    page.show_row(0)
    seen = set()
    page.session.subscribe(lambda _notice: seen.add(page.current_group_id()))
    page.undo.undo.trigger()
    qtbot.waitUntil(lambda: page.session.undo_label is None, timeout=20_000)
    assert len(seen) == 1


def undone(gone: list[Path]) -> CommitFinished:
    results = tuple(StepResult(p, StepState.UNDONE, "trash", p, size=8) for p in gone)
    return CommitFinished("b", results)


def test_what_a_commit_took_leaves_and_returns_in_slices(qtbot: QtBot) -> None:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(pairs())))
    before, wanted = session.groups, accepted(session)
    gone = [f.path for f, d in wanted.items() if d is Decision.REJECT]
    assert sum(1 for _ in _taking_out(session, set(gone))) > 3
    assert not session.groups
    steps = 0
    for _ in restoring(session, before, undone(gone)):
        steps += 1
        # whatever is there again has its decisions
        assert session.staged().files == len(session.groups)
    assert steps >= COUNT // PORTION
    assert session.groups == before
    assert session.staged().files == COUNT
    session.undo()  # one step, whatever it was cut into
    assert session.staged().files == 0
