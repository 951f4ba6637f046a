"""The jobs that change photo folders, run without a window."""

import os
from pathlib import Path

import pytest
from PIL import Image

from imgreview.core.actions import checks
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import StepState
from imgreview.core.errors import UserError
from imgreview.core.events import CommitFinished, Event
from imgreview.core.jobs import CancelToken
from imgreview.gui.pages.commit_work import Work, commit, take_back


def ended(work: Work) -> CommitFinished:
    """Run a job and return its last event."""
    events: list[Event] = list(work(CancelToken()))
    assert isinstance(events[-1], CommitFinished)
    return events[-1]


def test_undo_finds_what_could_not_be_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk of the journal was full when the results came, and has room again."""
    ids = []
    for name in ("keep.jpg", "drop.jpg"):
        Image.new("RGB", (8, 8), "teal").save(tmp_path / name)
        ids.append(checks.id_of(tmp_path / name, os.lstat(tmp_path / name)))
    group = PlanGroup("g", (ids[0],), (ids[1],), exact=True)

    def full(*args: object, **kwargs: object) -> None:
        raise UserError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "finish", full)
        done = ended(commit(build_plan([group], "move", tmp_path / "rejects", [])))
    assert [r.state for r in done.results] == [StepState.DONE]
    back = ended(take_back(done.batch))
    assert [r.state for r in back.results] == [StepState.UNDONE]
    assert (tmp_path / "drop.jpg").read_bytes() == (tmp_path / "keep.jpg").read_bytes()
