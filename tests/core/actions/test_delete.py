"""Deleting for ever: its own verb, the same checks, reversible until the very last step."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from imgreview.core.actions import checks
from imgreview.core.actions.execute import recover, undo
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.identity import HIDDEN
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import NOT_FOR_EVER, PlanGroup
from imgreview.core.domain import ActionPlan, FileId, PlannedAction, StepState, WarningKind
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import (
    ERRNOS,
    Collection,
    FaultFs,
    NoReplaceUnknown,
    commit,
    contents,
    drain,
    failing,
    photo,
    snapshot,
    swapping,
    take_back,
    walk,
)


def test_it_is_told_beforehand_and_in_the_history(collection: Collection, journal: Journal) -> None:
    drop = collection.group("a.jpg", "b.jpg").reject[0].path
    plan = collection.plan("delete")
    assert [w.kind for w in plan.warnings] == [WarningKind.FOR_EVER]
    assert "cannot be undone" in plan.warnings[0].sentence
    (done,) = commit(plan, journal)
    assert (done.state, done.where) == (StepState.DONE, None)
    assert not drop.exists()
    (batch,) = journal.batches()
    assert (batch.action, batch.done, batch.can_undo) == ("delete", 1, False)
    (step,) = journal.steps(batch.id)
    assert step.target is None
    (refused,) = take_back(journal)
    assert refused.state is StepState.FAILED
    assert "deleted for ever" in refused.reason
    assert not list(walk(collection.trash))


def test_a_group_that_keeps_nothing_is_never_deleted(
    collection: Collection, journal: Journal
) -> None:
    collection.group("a.jpg", "b.jpg", keep=0, allow_empty=True)
    plan = collection.plan("delete")
    assert plan.steps == ()
    assert {why for _, why in plan.refused} == {NOT_FOR_EVER}
    forged = collection.plan("trash").steps
    (first, _) = commit(ActionPlan("p", tuple(_as_delete(s) for s in forged), (), 0), journal)
    assert first.reason == NOT_FOR_EVER
    assert len(list(walk(collection.photos))) == 2


def _as_delete(step: PlannedAction) -> PlannedAction:
    return replace(step, action="delete")


@pytest.mark.parametrize("what", ["keeper changed", "keeper gone", "file changed"])
def test_the_same_checks_as_for_the_trash(
    collection: Collection, journal: Journal, what: str
) -> None:
    group = collection.group("a.jpg", "b.jpg")
    plan = collection.plan("delete")
    keep, drop = group.keep[0].path, group.reject[0].path
    if what == "keeper gone":
        keep.unlink()
    else:
        (keep if what == "keeper changed" else drop).write_bytes(b"worked on")
    (result,) = commit(plan, journal)
    assert result.state is StepState.FAILED
    assert drop.exists()


def test_a_keeper_that_vanishes_with_it_brings_it_back(
    collection: Collection, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on an overlay that shows one file twice: here the keeper is a hard link of it."""
    drop = collection.group("a.jpg", "b.jpg").reject[0].path
    keep = collection.photos / "a.jpg"
    keep.unlink()
    keep.hardlink_to(drop)
    info = os.lstat(drop)  # as on a drive without inodes: only the ctime can give it away
    kept, lost = (FileId(p, info.st_size, info.st_mtime_ns) for p in (keep, drop))
    collection.groups = [PlanGroup("g", (kept,), (lost,), True)]
    monkeypatch.setattr(checks, "same_file", lambda a, b: False)
    plan = collection.plan("delete")
    assert len(plan.steps) == 1
    (result,) = commit(plan, journal)
    assert result.state is StepState.FAILED
    assert "put back at once" in result.reason
    assert drop.exists()
    assert keep.exists()
    assert not [p for p in walk(collection.photos) if os.fsencode(p.name).startswith(HIDDEN)]


@pytest.mark.parametrize("kind", [FaultFs, NoReplaceUnknown], ids=lambda k: k.__name__)
@pytest.mark.parametrize("code", ERRNOS)
def test_an_error_at_any_call(
    collection: Collection, journal: Journal, kind: type[FaultFs], code: int
) -> None:
    at = 0
    while True:
        at += 1
        number = len(collection.groups)
        collection.groups = []
        group = collection.group(f"{at}/a.jpg", f"{at}/b.jpg")
        photo(collection.photos / f"{at}" / "b.xmp", b"sidecar %d" % at)
        before = snapshot(collection.photos / f"{at}")
        fs = kind(at, failing(code))
        (result,) = commit(collection.plan("delete"), journal, fs)
        recover(journal)
        keep, drop = group.keep[0].path, group.reject[0].path
        assert keep.read_bytes() == before[keep][0]
        assert drop.exists() == (result.state is StepState.FAILED), (at, fs.names[at - 1])
        if drop.exists():
            assert result.reason
            assert drop.read_bytes() == before[drop][0]
        left = [p for p in walk(collection.photos) if os.fsencode(p.name).startswith(HIDDEN)]
        assert left == [], (at, number)
        if at > len(fs.names):
            break
    assert at > 12


def test_a_file_swapped_in_is_never_deleted(collection: Collection, journal: Journal) -> None:
    at = 0
    while True:
        at += 1
        collection.groups = []
        drop = collection.group(f"{at}/a.jpg", f"{at}/b.jpg").reject[0].path
        fs = FaultFs(at, swapping(drop))
        commit(collection.plan("delete"), journal, fs)
        recover(journal)
        if at > len(fs.names):
            break
        assert drop.read_bytes() == b"swapped in", fs.names[at - 1]
    assert at > 12


class Dies(BaseException):
    """Stands for kill -9: nothing catches it."""


def test_a_crash_before_the_last_step_costs_nothing(
    collection: Collection, journal: Journal
) -> None:
    """The file waits under a hidden name when the program dies; the next start gives it back."""
    drop = collection.group("a.jpg", "b.jpg").reject[0].path
    before = snapshot(collection.photos)

    class Dying(Fs):
        def unlink_extra(self, path: bytes) -> None:
            raise Dies

    plan = collection.plan("delete")
    with pytest.raises(Dies):
        commit(plan, journal, Dying())
    assert not drop.exists()
    assert contents(collection.photos).total() == 2
    (result,) = recover(journal)
    assert (result.state, result.where) == (StepState.FAILED, drop)
    assert snapshot(collection.photos) == before


def test_a_crash_just_after_the_last_step_is_told(collection: Collection, journal: Journal) -> None:
    drop = collection.group("a.jpg", "b.jpg").reject[0].path

    class Dying(Fs):
        def sync_dir(self, path: bytes) -> None:
            raise Dies

    plan = collection.plan("delete")
    with pytest.raises(Dies):
        commit(plan, journal, Dying())
    assert not drop.exists()
    (result,) = recover(journal)
    assert (result.state, result.where) == (StepState.DONE, None)
    assert "deleted for ever" in result.reason
    assert drain(undo(journal.batches()[0].id, CancelToken(), journal))[0].state is StepState.FAILED


def test_deleting_stays_out_of_other_actions() -> None:
    """Neither the trash nor a move may ever turn into a deletion."""
    folder = Path(checks.__file__).parent
    for name in ("trash", "move", "xdg_trash", "trash_port", "trip"):
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        assert "Delete" not in text, name
