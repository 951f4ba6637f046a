"""The audit: which files of the history an undo would not find."""

import os

import pytest

from imgreview.cli import main
from imgreview.core import paths
from imgreview.core.actions.audit import audit
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.journal import Journal
from tests.core.actions.kit import Collection, commit, take_back


def test_all_is_well_after_a_commit_and_after_an_undo(
    collection: Collection, journal: Journal
) -> None:
    collection.group("a.jpg", "b.jpg", "c.jpg")
    commit(collection.plan(), journal)
    assert list(audit(journal)) == []
    take_back(journal)
    assert list(audit(journal)) == []


def test_emptied_and_changed_files_are_named(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg", "c.jpg", "d.jpg")
    first, second, _ = commit(collection.plan(), journal)
    assert first.where is not None
    assert second.where is not None
    first.where.unlink()
    second.where.write_bytes(b"changed")
    found = {step.source.name: why for step, why in audit(journal)}
    assert set(found) == {"b.jpg", "c.jpg"}
    assert "emptied" in found["b.jpg"]
    assert "changed" in found["c.jpg"]
    assert len(list(audit(journal, journal.batches()[0].id))) == 2


def test_a_silent_drive_is_told(collection: Collection, journal: Journal) -> None:
    collection.group("a.jpg", "b.jpg")
    commit(collection.plan(), journal)

    class Silent(Fs):
        def lstat(self, path: bytes) -> os.stat_result:
            raise OSError(5, "Input/output error", path)

    ((step, why),) = audit(journal, fs=Silent())
    assert step.source.name == "b.jpg"
    assert "drive reported an error" in why


def test_history_check_on_the_command_line(
    collection: Collection, capsys: pytest.CaptureFixture[str]
) -> None:
    collection.group("a.jpg", "b.jpg")
    with Journal(paths.journal_db()) as journal:
        (done,) = commit(collection.plan(), journal)
    assert main(["history", "--check"]) == 0
    assert done.where is not None
    done.where.unlink()
    assert main(["history", "--check", "--json"]) == 3
    captured = capsys.readouterr()
    assert "b.jpg" in captured.err
    assert "emptied" in captured.err
    assert main(["history"]) == 0
