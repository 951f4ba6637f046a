"""Committing a plan: what is done, what is refused, and that every refusal says why."""

import os
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from imgreview.core.actions.execute import execute
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.journal import Journal
from imgreview.core.domain import StepState
from imgreview.core.events import CommitFinished, Event, StageStarted, StepDone
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import Collection, commit, contents, photo, take_back, trusting, walk


@pytest.mark.parametrize("action", ["trash", "move"])
def test_rejected_files_go_and_kept_ones_stay(
    collection: Collection, journal: Journal, action: str
) -> None:
    group = collection.group("a.jpg", "sub/b.jpg", "sub/c.jpg")
    before = collection.everything()
    results = commit(collection.plan(action), journal)
    assert [r.state for r in results] == [StepState.DONE, StepState.DONE]
    assert group.keep[0].path.exists()
    for result in results:
        assert not result.file.exists()
        assert result.where is not None
        assert result.where.exists()
    assert collection.everything() == before


def test_move_keeps_the_structure(collection: Collection, journal: Journal) -> None:
    collection.group("2019/a.jpg", "2019/trip/b.jpg", "2020/c.jpg")
    commit(collection.plan("move"), journal)
    moved = sorted(p.relative_to(collection.target).as_posix() for p in walk(collection.target))
    assert moved == ["2019/trip/b.jpg", "2020/c.jpg"]


def test_events_tell_the_whole_story(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg", "c.jpg")
    events = list(execute(collection.plan(), CancelToken(), journal, look=trusting))
    assert isinstance(events[0], StageStarted)
    assert events[0].total == 2
    assert sum(isinstance(e, StepDone) for e in events) == 2
    end = events[-1]
    assert isinstance(end, CommitFinished)
    assert not end.cancelled
    batch = journal.batch(end.batch)
    assert (batch.planned, batch.done, batch.failed, batch.pending) == (2, 2, 0, 0)
    assert batch.bytes_done == sum(r.size for r in end.results)


def test_errors_concern_one_file_only(collection: Collection, journal: Journal) -> None:
    first = collection.group("a.jpg", "b.jpg")
    collection.group("c.jpg", "d.jpg")
    plan = collection.plan()
    first.reject[0].path.write_bytes(b"changed")
    states = [r.state for r in commit(plan, journal)]
    assert states == [StepState.FAILED, StepState.DONE]
    batch = journal.batches()[0]
    assert (batch.done, batch.failed) == (1, 1)


def test_cancel_stops_between_two_files(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg", "c.jpg", "d.jpg")
    token = CancelToken()
    end = None
    for event in execute(collection.plan(), token, journal, look=trusting):
        if isinstance(event, StepDone):
            token.cancel()
        end = event
    assert isinstance(end, CommitFinished)
    assert end.cancelled
    assert len(end.results) == 1
    assert len(list(collection.photos.iterdir())) == 3
    assert journal.batch(end.batch).cancelled


def test_closing_the_generator_leaves_a_closed_batch(
    collection: Collection, journal: Journal
) -> None:
    collection.group("a.jpg", "b.jpg", "c.jpg")
    job = execute(collection.plan(), CancelToken(), journal, look=trusting)
    with closing(cast("Generator[Event]", job)):
        assert isinstance(next(job), StageStarted)
        assert isinstance(next(job), StepDone)
    (batch,) = journal.batches()
    assert (batch.done, batch.pending, batch.cancelled) == (1, 0, True)


def test_a_name_taken_in_the_destination_gets_a_number(
    collection: Collection, journal: Journal
) -> None:
    collection.group("x/a.jpg", "x/b.jpg")
    collection.group("x/c.jpg", "y/b.jpg")
    taken = photo(collection.target / "x" / "b.jpg", b"somebody else's")
    results = commit(collection.plan("move"), journal)
    assert [r.where.name for r in results if r.where] == ["b (2).jpg", "b.jpg"]
    assert taken.path.read_bytes() == b"somebody else's"


def test_same_names_share_the_trash(collection: Collection, journal: Journal) -> None:
    for folder in "abc":
        collection.group(f"{folder}/keep.jpg", f"{folder}/same.jpg")
    before = collection.everything()
    results = commit(collection.plan(), journal)
    names = sorted(r.where.name for r in results if r.where)
    assert names == ["same (2).jpg", "same (3).jpg", "same.jpg"]
    assert collection.everything() == before


def test_commit_undo_commit_again_with_the_old_identities(
    collection: Collection, journal: Journal
) -> None:
    """An undo moves ctime; the journal knows that it was our own doing."""
    collection.group("a.jpg", "b.jpg", exact=False)
    plan = collection.plan()
    for _ in range(3):
        assert [r.state for r in commit(plan, journal)] == [StepState.DONE]
        assert [r.state for r in take_back(journal)] == [StepState.UNDONE]
    drop = plan.steps[0].file.path
    drop.chmod(0o600)  # somebody else's change is still seen
    assert [r.state for r in commit(plan, journal)] == [StepState.FAILED]


def test_the_journal_is_written_before_the_file_is_touched(
    collection: Collection, journal: Journal
) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0]
    seen: list[tuple[StepState, bool]] = []

    class Watch(Fs):
        def rename(self, source: bytes, target: bytes, mark: str = "") -> None:
            if source != os.fsencode(file.path):
                return super().rename(source, target, mark)  # the trash's record
            with Journal(journal.file) as second:
                (step,) = second.steps(second.batches()[0].id)
            seen.append((step.state, step.target == Path(os.fsdecode(target))))
            return super().rename(source, target, mark)

    commit(collection.plan(), journal, Watch())
    assert seen == [(StepState.PENDING, True)]
    assert contents(collection.trash / "files").total() == 1
    assert not file.path.exists()
