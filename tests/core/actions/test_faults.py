"""Every system call of a commit and of an undo fails once, in every way; no photo is ever lost."""

import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from imgreview.core.actions.execute import recover
from imgreview.core.actions.identity import HIDDEN
from imgreview.core.domain import StepResult, StepState
from tests.core.actions.kit import (
    ERRNOS,
    Collection,
    FaultFs,
    commit,
    contents,
    failing,
    photo,
    snapshot,
    swapping,
    take_back,
    walk,
)

Fault = Callable[[str], None]


def build(home: Path) -> Collection:
    """Make two groups, one with a companion, one exact and one not."""
    made = Collection(home)
    made.group("a.jpg", "x/b.jpg", exact=True)
    photo(made.photos / "x" / "b.xmp", b"sidecar of b")
    made.group("c.jpg", "d.jpg", exact=False)
    return made


def truthful(results: tuple[StepResult, ...], before: dict[Path, tuple[bytes, int, int]]) -> None:
    """Check that what each result says is what the disk shows."""
    for result in results:
        content = before[result.file][0]
        if result.state is StepState.FAILED:
            assert result.reason
            assert result.reason[0].isupper()
            assert result.reason.endswith(".")
        if result.where is not None:
            assert result.where.read_bytes() == content


def check(
    made: Collection,
    before: dict[Path, tuple[bytes, int, int]],
    extra: Counter[str],
    *,
    copies: bool = False,
) -> None:
    """Check the promises: nothing lost, nothing doubled, no debris, keepers in place."""
    with made.journal() as journal:
        recover(journal)
        assert journal.open_steps() == ()
    hidden = [p for p in walk(made.home) if os.fsencode(p.name).startswith(HIDDEN)]
    assert hidden == []
    wanted = Counter[str]() + extra
    for path in before:
        wanted += contents_of(before[path][0])
    found = contents(made.photos, made.trash / "files", made.target)
    assert found >= wanted if copies else found == wanted
    for group in made.groups:
        for keeper in group.keep:
            assert keeper.path.read_bytes() == before[keeper.path][0]
    records = {p.name.removesuffix(".trashinfo") for p in walk(made.trash / "info")}
    assert records == {p.name for p in walk(made.trash / "files")}


def contents_of(data: bytes) -> Counter[str]:
    import hashlib

    return Counter([hashlib.sha256(data).hexdigest()])


def count_calls(home: Path, action: str, across: bool) -> tuple[int, int]:
    """Return how many system calls the commit and its undo make."""
    made = build(home)
    going, coming = counting(across), counting(across)
    with made.journal() as journal:
        assert {r.state for r in commit(made.plan(action), journal, going)} == {StepState.DONE}
        assert {r.state for r in take_back(journal, fs=coming)} == {StepState.UNDONE}
    return len(going.names), len(coming.names)


class Across(FaultFs):
    """Two volumes in one: renaming between `photos` and `rejects` answers EXDEV."""

    def rename(self, source: bytes, target: bytes, mark: str = "") -> None:
        if os.path.dirname(source).split(b"/photos")[0] == os.path.dirname(source) != (
            os.path.dirname(target).split(b"/photos")[0]
        ) or (b"/photos" in source) != (b"/photos" in target):
            self.names.append("rename")
            if len(self.names) == self.at and self.fault is not None:
                self.fault("rename")
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), source, None, target)
        super().rename(source, target, mark)


def counting(across: bool, at: int = 0, fault: Fault | None = None) -> FaultFs:
    return Across(at, fault) if across else FaultFs(at, fault)


MODES = [("trash", False), ("move", False), ("move", True)]


@pytest.mark.parametrize(("action", "across"), MODES)
@pytest.mark.parametrize("code", [*ERRNOS, "swap"], ids=lambda c: errno.errorcode.get(c, str(c)))
def test_a_fault_at_any_call_of_a_commit(
    collection: Collection,
    action: str,
    across: bool,
    code: int | str,
) -> None:
    calls, _ = count_calls(collection.home / "count", action, across)
    shutil.rmtree(collection.xdg, ignore_errors=True)
    for at in range(1, calls + 1):
        made = build(collection.home / f"{at}")
        made.xdg = collection.xdg
        before = snapshot(made.photos)
        plan = made.plan(action)
        extra = Counter[str]()
        if isinstance(code, int):
            fault = failing(code)
        else:
            fault, extra = swapping(made.photos / "d.jpg"), contents_of(b"swapped in")
        with made.journal() as journal:
            results = commit(plan, journal, counting(across, at, fault))
            assert len(results) == len(plan.steps)
            if not extra:
                truthful(results, before)
        # a file renamed away by another program in mid-copy leaves that copy: which is right
        check(made, before, extra, copies=across and bool(extra))
        with made.journal() as journal:
            take_back(journal)
        if not extra:
            assert snapshot(made.photos) == before
        shutil.rmtree(collection.xdg, ignore_errors=True)
        shutil.rmtree(made.home)


@pytest.mark.parametrize(("action", "across"), MODES)
@pytest.mark.parametrize("code", ERRNOS, ids=lambda c: errno.errorcode[c])
def test_a_fault_at_any_call_of_an_undo(
    collection: Collection,
    action: str,
    across: bool,
    code: int,
) -> None:
    _, calls = count_calls(collection.home / "count", action, across)
    shutil.rmtree(collection.xdg, ignore_errors=True)
    for at in range(1, calls + 1):
        made = build(collection.home / f"{at}")
        made.xdg = collection.xdg
        before = snapshot(made.photos)
        with made.journal() as journal:
            commit(made.plan(action), journal, counting(across))
            results = take_back(journal, fs=counting(across, at, failing(code)))
            truthful(results, before)
        check(made, before, Counter())
        with made.journal() as journal:
            take_back(journal)
        assert {v[0] for v in snapshot(made.photos).values()} == {v[0] for v in before.values()}
        check(made, before, Counter())
        shutil.rmtree(collection.xdg, ignore_errors=True)
        shutil.rmtree(made.home)
