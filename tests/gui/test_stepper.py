"""Long work of the window comes in pieces, in order, and can be ended at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from imgreview.core.domain import Decision
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import PORTION, ReviewSession
from imgreview.gui import stepper
from imgreview.gui.stepper import Stepper
from tests.core.review.builders import simple


@dataclass
class Work:
    said: list[str] = field(default_factory=list)

    def steps(self, name: str, count: int) -> Iterator[None]:
        for number in range(count):
            self.said.append(f"{name}{number}")
            yield

    def done(self) -> None:
        self.said.append("done")


def test_one_work_follows_the_other_and_the_loop_turns_between(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stepper, "BUDGET_SECONDS", 0.0)  # one look at the clock a turn
    work, made = Work(), Stepper()
    made.run(work.steps("a", 2), work.done)
    made.run(work.steps("b", 1), work.done)
    assert made.busy
    made.finish()
    assert work.said == ["a0", "a1", "done", "b0", "done"]
    assert not made.busy


def test_other_events_come_in_between(qtbot: QtBot) -> None:
    made, turns = Stepper(), []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(0)

    def long() -> Iterator[None]:
        while len(turns) < 3:
            yield

    finished: list[bool] = []
    made.run(long(), lambda: finished.append(True))
    qtbot.waitUntil(lambda: bool(finished))
    timer.stop()
    assert len(turns) >= 3


def test_what_fails_does_not_hold_up_what_follows(qtbot: QtBot) -> None:
    work, made = Work(), Stepper()

    def bad() -> Iterator[None]:
        yield
        raise OSError("no space")

    made._work.append((bad(), work.done))
    made._work.append((work.steps("b", 1), work.done))
    with pytest.raises(OSError, match="no space"):
        made.finish()
    made.finish()
    assert work.said == ["b0", "done"]


def test_files_leave_a_review_in_portions_with_the_same_end() -> None:
    groups = [simple(f"g{n:04d}", 3) for n in range(PORTION + 50)]
    ends = []
    for whole in (True, False):
        session = ReviewSession()
        session.merge(GroupsFound(tuple(groups)))
        for group in groups[::2]:
            session.keep_only(group.id, group.files[0].id)
        gone = [f.id for g in groups[::2] for f in g.files[1:]]
        gone += [g.files[2].id for g in groups[1::2]]
        if whole:
            merged = session.remove_files(gone)
            assert len(merged.retired) == len(groups[::2])
        else:
            steps = session.removing(gone)
            while len(session.groups) == len(groups):  # the history comes first
                next(steps)
            assert PORTION // 2 < len(session.groups) < len(groups)
            list(steps)
        left = [(g.id, [f.id for f in g.files]) for g in session.groups]
        ends.append((left, session.staged(), session.undo_label))
        assert all(session.decision(f) is Decision.UNDECIDED for f in gone)
    assert ends[0] == ends[1]
    assert len(ends[0][0]) == len(groups[1::2])
