"""Work beside the window gives way to it: short turns of the interpreter, few words to Qt."""

import sys

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Group
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.gui.jobs import SWITCH_SECONDS, JobRunner
from imgreview.gui.models.groups_model import GroupsModel
from tests.core.review.builders import group, picture
from tests.gui.review_kit import StillPictures


def test_workers_let_the_window_in_while_jobs_may_run(qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    runner = JobRunner(1)
    during = sys.getswitchinterval()
    runner.close()
    assert during <= SWITCH_SECONDS * 1.01
    assert sys.getswitchinterval() == before


def grown(name: str) -> Group:
    return group(name, [picture(f"{name}-{i}.jpg", 10 + i) for i in range(3)])


def test_rows_that_change_together_are_told_in_runs(qtbot: QtBot) -> None:
    session = ReviewSession()
    names = [f"g{n}" for n in range(9)]
    session.merge(
        GroupsFound(
            tuple(group(n, [picture(f"{n}-{i}.jpg", 10 + i) for i in (0, 1)]) for n in names)
        )
    )
    model = GroupsModel(session, StillPictures())
    told: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex, _roles: list[int]) -> None:
        told.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    changed = [model.group_id(row) for row in (1, 2, 3, 6, 8)]
    session.merge(GroupsFound(tuple(grown(n) for n in changed if n is not None)))
    model.detach()
    assert sorted(told) == [(1, 3), (6, 6), (8, 8)]
