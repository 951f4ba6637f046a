"""A rescue dies or fails at every call, and nothing is lost, doubled or left lying about."""

import os
from collections import Counter
from dataclasses import replace

import pytest

from imgreview.core.actions.execute import recover, undo
from imgreview.core.actions.identity import HIDDEN
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import ActionPlan, Rescue
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import (
    ERRNOS,
    MODES,
    Collection,
    FaultFs,
    Snapshot,
    commit,
    contents,
    digest,
    drain,
    failing,
    file_id,
    snapshot,
    take_back,
    walk,
)
from tests.core.actions.metadata_kit import FIELDS, packet, picture


class Dies(BaseException):
    """Stands for kill -9: nothing catches it, and nothing more is done."""


class Dead(FaultFs):
    """Dies at one call and does nothing at all any more from then on."""

    def __init__(self, inner: type[FaultFs], at: int, journal: Journal) -> None:
        super().__init__()
        self.inner, self.limit, self.journal = inner(at, self._die), at, journal
        self.call = self.inner.call  # type: ignore[method-assign]
        self.rename = self.inner.rename  # type: ignore[method-assign]

    def _die(self, name: str) -> None:
        self.inner.at = len(self.inner.names) + 1  # and the next one, if anything is tried
        self.journal.close()
        raise Dies


def world(collection: Collection, at: int, *, old: bool) -> Collection:
    """Make a pair of its own, with or without a sidecar of the kept one."""
    made = Collection(collection.home / f"w{at}")
    made.xdg = collection.xdg
    keep = picture(made.photos / "keep.jpg")
    drop = picture(made.photos / "drop.jpg", xmp=packet())
    if old:
        (made.photos / "keep.jpg.xmp").write_bytes(packet([("keyword", "mine")]))
    made.groups = [PlanGroup("g", (file_id(keep),), (file_id(drop),), False)]
    return made


def rescued(made: Collection, action: str) -> ActionPlan:
    plan = made.plan(action)
    return replace(plan, steps=tuple(replace(s, rescue=_rescue(made)) for s in plan.steps))


def _rescue(made: Collection) -> Rescue:
    return Rescue(made.photos / "keep.jpg", FIELDS)


def check(made: Collection, before: Snapshot, *, renamed: bool = False) -> None:
    """Recover; nothing may be lost, no debris left, and undo must lead back to the byte.

    With `renamed` a file may be back beside its name (which an error claimed to be taken).
    """
    with made.journal() as journal:
        recover(journal)
        assert journal.open_steps() == ()
        assert [p for p in walk(made.home) if os.fsencode(p.name).startswith(HIDDEN)] == []
        places = (made.photos, made.trash / "files", made.target)
        assert set(contents(*places)) >= {digest(value[0]) for value in before.values()}
        for batch in journal.batches():
            drain(undo(batch.id, CancelToken(), journal))
        after = snapshot(made.photos)
        assert Counter(after.values()) == Counter(before.values())
        assert renamed or after == before
        assert not list(walk(made.trash, made.target))


@pytest.mark.parametrize(("action", "kind"), MODES, ids=lambda v: getattr(v, "__name__", v))
@pytest.mark.parametrize("old", [False, True], ids=["new", "merged"])
def test_dying_at_any_call_of_commit_and_undo(
    collection: Collection, action: str, kind: type[FaultFs], old: bool
) -> None:
    for coming in (False, True):
        at = 0
        while True:
            at += 1
            made = world(collection, at + 1000 * coming, old=old)
            before = snapshot(made.photos)
            plan = rescued(made, action)
            journal = made.journal()
            try:
                if coming:
                    commit(plan, journal, kind())
                    take_back(journal, fs=Dead(kind, at, journal))
                else:
                    commit(plan, journal, Dead(kind, at, journal))
            except Dies:
                check(made, before)
                continue
            finally:
                journal.close()
            check(made, before)
            break
        assert at > 15


@pytest.mark.parametrize(("action", "kind"), MODES, ids=lambda v: getattr(v, "__name__", v))
@pytest.mark.parametrize("old", [False, True], ids=["new", "merged"])
def test_an_error_at_any_call_of_commit_and_undo(
    collection: Collection, action: str, kind: type[FaultFs], old: bool
) -> None:
    for coming in (False, True):
        at = 0
        while True:
            at += 1
            made = world(collection, at + 1000 * coming, old=old)
            before = snapshot(made.photos)
            plan = rescued(made, action)
            fs = kind(at, failing(ERRNOS[at % len(ERRNOS)]))
            with made.journal() as journal:
                if coming:
                    commit(plan, journal, kind())
                    take_back(journal, fs=fs)
                else:
                    commit(plan, journal, fs)
            check(made, before, renamed=True)
            if at > len(fs.names):
                break
        assert at > 15
