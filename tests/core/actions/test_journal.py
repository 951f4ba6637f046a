"""The journal: what it remembers, what it refuses, and who may write when."""

import os
import sqlite3
import threading
from pathlib import Path

import pytest

from imgreview.core.actions.execute import recover
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.spot import Spot
from imgreview.core.domain import ActionPlan, StepState
from imgreview.core.errors import UserError
from tests.core.actions.kit import Collection, commit, photo, snapshot, take_back

EMPTY = ActionPlan("p", (), (), 0)


def test_batches_come_newest_first_with_counts(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg")
    commit(collection.plan(), journal)
    collection.groups.clear()
    collection.group("c.jpg", "d.jpg", "e.jpg")
    commit(collection.plan("move"), journal)
    second, first = journal.batches()
    assert (first.action, first.done, first.target) == ("trash", 1, None)
    assert (second.action, second.done, second.target) == ("move", 2, collection.target)
    assert second.bytes_done == 2 * len(b"picture 0 " * 40)
    assert first.created <= second.created
    assert first.created.tzinfo is not None
    assert second.id[:15] >= first.id[:15]
    assert first.can_undo


def test_it_writes_through_to_the_disk(collection: Collection, journal: Journal) -> None:
    base = journal._base
    assert base.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert base.execute("PRAGMA synchronous").fetchone()[0] == 2


def test_a_newer_journal_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    Journal(file).close()
    base = sqlite3.connect(file)
    base.execute("PRAGMA user_version = 99")
    base.close()
    before = file.read_bytes()
    with pytest.raises(UserError, match="newer imgreview"):
        Journal(file)
    assert file.read_bytes() == before


def test_a_damaged_journal_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    file.write_bytes(b"this is no database " * 100)
    with pytest.raises(UserError, match="could not be read"):
        Journal(file)
    assert file.read_bytes() == b"this is no database " * 100


def test_undecodable_paths_survive(journal: Journal) -> None:
    batch = journal.open_batch(EMPTY, None)
    here = os.lstat(os.curdir)
    journal.intend(batch, "trash", b"/p/\xff\n.jpg", Spot(b"/t/\xfe", b"/i/\xfd"), here, "m-1")
    (step,) = journal.steps(batch)
    assert os.fsencode(step.source) == b"/p/\xff\n.jpg"
    assert step.spot == Spot(b"/t/\xfe", b"/i/\xfd")
    assert step.state is StepState.PENDING
    assert not step.undoing


def test_numbers_beyond_63_bits_survive(journal: Journal) -> None:
    batch = journal.open_batch(EMPTY, None)
    info = os.stat_result((0o100644, 2**64 - 3, 2**63 + 5, 1, 0, 0, 2**40, 0, 0, 0), {
        "st_mtime_ns": 1, "st_ctime_ns": 2})  # fmt: skip
    journal.intend(batch, "trash", b"/p", Spot(None), info, "m-1")
    assert journal.steps(batch)[0].seen[:3] == (2**63 + 5, 2**64 - 3, 2**40)


def test_it_can_be_used_from_many_threads(journal: Journal) -> None:
    batch = journal.open_batch(EMPTY, None)
    here = os.lstat(os.curdir)

    def work(number: int) -> None:
        for at in range(20):
            name = f"/{number}/{at}".encode()
            row = journal.intend(batch, "trash", name, Spot(name), here, f"m-{number}-{at}")
            journal.finish(row, StepState.DONE)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    steps = journal.steps(batch)
    assert len({s.source for s in steps}) == 80
    assert {s.state for s in steps} == {StepState.DONE}


def test_no_file_goes_while_the_journal_cannot_be_written(
    collection: Collection, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.group("a.jpg", "b.jpg")
    before = snapshot(collection.photos)
    plan = collection.plan()

    def full(*_: object, **__: object) -> int:
        raise UserError("The journal failed: disk full.")

    monkeypatch.setattr(journal, "intend", full)
    (result,) = commit(plan, journal)
    assert result.state is StepState.FAILED
    assert "disk full" in result.reason
    assert snapshot(collection.photos) == before
    assert not list(collection.trash.rglob("*.trashinfo"))


def test_a_journal_that_breaks_in_mid_commit_still_ends_with_results(
    collection: Collection, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for letter in "abc":
        collection.group(f"{letter}1.jpg", f"{letter}2.jpg")
    before = snapshot(collection.photos)
    plain = journal._run
    writes = 0

    def breaking(sql: str, *values: object) -> sqlite3.Cursor:
        nonlocal writes
        writes += not sql.lstrip().startswith("SELECT")
        if writes > 2:  # the batch and the first intent
            raise UserError("The journal failed: disk full.")
        return plain(sql, *values)

    with monkeypatch.context() as patch:
        patch.setattr(journal, "_run", breaking)
        states = [r.state for r in commit(collection.plan(), journal)]
    assert states == [StepState.DONE, StepState.FAILED, StepState.FAILED]
    (found,) = recover(journal)
    assert found.state is StepState.DONE
    assert journal.batches()[0].cancelled
    take_back(journal)
    assert snapshot(collection.photos) == before


def test_a_result_that_cannot_be_written_is_settled_at_the_next_start(
    collection: Collection,
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    file = collection.group("a.jpg", "b.jpg").reject[0].path

    def full(*_: object, **__: object) -> None:
        raise UserError("The journal failed: disk full.")

    with monkeypatch.context() as patch:
        patch.setattr(journal, "finish", full)
        (result,) = commit(collection.plan(), journal)
    assert result.state is StepState.DONE
    assert "disk full" in caplog.text
    assert journal.open_steps()
    (found,) = recover(journal)
    assert (found.file, found.state) == (file, StepState.DONE)
    take_back(journal)
    assert file.exists()


def test_recovery_waits_for_other_processes(collection: Collection, journal: Journal) -> None:
    batch = journal.open_batch(EMPTY, None)
    source = os.fsencode(photo(collection.photos / "a.jpg", b"x").path)
    journal.intend(batch, "trash", source, Spot(b"/nowhere"), os.lstat(source), "m-1")
    with collection.journal() as other, other.at_work():
        assert recover(journal) == ()
        assert journal.open_steps()
    (result,) = recover(journal)
    assert result.state is StepState.FAILED
    assert "before this file was touched" in result.reason
    assert journal.batch(batch).cancelled
    assert recover(journal) == ()
