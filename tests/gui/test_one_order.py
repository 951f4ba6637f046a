"""All that changes a review in slices goes in one order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision, MatchClass, StepResult, StepState
from imgreview.core.events import CommitFinished, GroupsFound
from imgreview.core.review import bulk
from imgreview.core.review.session import ReviewSession
from imgreview.gui import stepper
from imgreview.gui.main_window import MainWindow
from imgreview.gui.pages.commit_page import CommitPage
from imgreview.gui.pages.commit_restore import restoring
from imgreview.gui.services import Services, open_services
from imgreview.gui.stepper import stepper_of
from tests.core.review.builders import simple

MANY = 600


@pytest.fixture
def services(themed: QApplication) -> Iterator[Services]:
    made = open_services()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    made = MainWindow(services)
    qtbot.addWidget(made)
    yield made
    made.close()


def accepted() -> tuple[ReviewSession, tuple[Path, ...]]:
    session = ReviewSession()
    session.merge(GroupsFound(tuple(simple(f"g{n}", 2) for n in range(MANY))))
    bulk.accept(session, bulk.simulate(session, [MatchClass.RESIZED]), "bulk")
    return session, tuple(g.files[1].path for g in session.groups)


def undone(gone: tuple[Path, ...]) -> CommitFinished:
    return CommitFinished("b", tuple(StepResult(p, StepState.UNDONE, "trash", p) for p in gone))


def test_an_undo_waits_until_what_the_commit_took_is_taken_out(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stepper, "BUDGET_SECONDS", 1e-6)  # one piece a turn on any machine
    session, gone = accepted()
    before = session.groups
    window.flow.session = session
    window.places.commit()
    page = window.places.current()
    assert isinstance(page, CommitPage)
    page._before = before
    window.flow.committed(gone)
    assert stepper_of(session).busy
    page._on_undone(undone(gone))
    assert page.settling
    qtbot.waitUntil(lambda: not page.settling, timeout=20_000)
    assert session.groups == before
    assert all(session.decision(g.files[1].id) is Decision.REJECT for g in before)
    assert session.staged().files == MANY


def test_an_undo_between_what_comes_back_takes_all_of_it_back() -> None:
    session, gone = accepted()
    before = session.groups
    session.remove_files([g.files[1].id for g in before])
    work = restoring(session, before, undone(gone))
    while not session.staged().files:
        next(work)
    session.undo()
    list(work)
    assert session.groups == before
    assert session.staged().files == 0
    assert (session.undo_label, session.redo_label) == ("bulk", "Undo of a commit")
