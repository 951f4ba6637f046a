"""A folder protected or freed in the review holds for a commit too, without another scan."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.review.session import ReviewSession
from imgreview.core.settings import Root, ScanRequest
from imgreview.gui.jobs import JobRunner
from imgreview.gui.pages.commit_page import CommitPage
from tests.gui import commit_kit
from tests.gui.commit_kit import ALL, names, opened, review, tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tree(tmp_path / "photos")


@pytest.fixture
def page(qtbot: QtBot, themed: QApplication, runner: JobRunner) -> CommitPage:
    return opened(qtbot, runner)


def planned(
    qtbot: QtBot, page: CommitPage, session: ReviewSession, request: ScanRequest
) -> tuple[set[str], frozenset[Path]]:
    """Return the names a commit would take, and the folders it must not touch."""
    commit_kit.planned(qtbot, page, session, request)
    assert page.draft is not None
    plan = page.draft.plan
    taken, guarded = {s.file.path.name for s in plan.steps}, frozenset(plan.protected)
    return taken, guarded


def test_a_folder_protected_in_the_review_is_guarded(page: CommitPage, folder: Path) -> None:
    session = review(folder)
    request = ScanRequest((Root(folder),))
    told = session.protect(folder / "b")
    assert told.withdrawn == 3
    page.open(session, request)
    assert page.draft is None, "nothing is left to commit"
    assert not page.footer.commit.isVisible()
    wish = page.commands.wish(session, request, quarantine=False)
    assert folder / "b" in wish.protected
    assert names(folder / "b") == ALL


def test_a_protected_root_that_was_freed_can_be_cleaned(
    qtbot: QtBot, page: CommitPage, folder: Path
) -> None:
    session = review(folder, accept=False)
    request = ScanRequest((Root(folder / "a"), Root(folder / "b", protected=True)))
    session.protect(folder / "b", guard=False)
    for group in session.groups:
        session.keep_only(group.id, group.files[0].id)
        assert session.decision(group.files[1].id) is Decision.REJECT
    taken, guarded = planned(qtbot, page, session, request)
    assert taken == {"0.png", "1.png", "2.png"}
    assert guarded == frozenset()
    assert page.footer.commit.isEnabled()
