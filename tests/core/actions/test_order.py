"""What is on the disk when: intent before act, folders before "done", a copy before removal."""

import os
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import pytest

from imgreview.core.actions.journal import Journal
from imgreview.core.actions.ledger import MOST
from imgreview.core.domain import StepState
from tests.core.actions.kit import Across, Collection, FaultFs, commit, take_back

P = ParamSpec("P")
T = TypeVar("T")


def watched(kind: type[FaultFs], journal: Journal, monkeypatch: pytest.MonkeyPatch) -> FaultFs:
    """Return a file system and a journal that note their acts in one list, `fs.names`."""
    fs = kind()
    paths: dict[int, str] = {}
    plain = fs.call

    def call(name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        result = plain(name, function, *args, **kwargs)
        fs.names.pop()
        first = args[0] if args else None
        if name == "open" and isinstance(first, bytes) and isinstance(result, int):
            paths[result] = os.path.basename(first).decode()
        elif name == "fsync" and isinstance(first, int):
            fs.names.append(f"fsync {paths[first]}")
        elif name in ("rename", "unlink") and isinstance(first, bytes):
            last = args[-1]
            assert isinstance(last, bytes)
            fs.names.append(f"{name} {os.path.basename(last).decode()}")
        return result

    def noting(method: Callable[P, T], word: str) -> Callable[P, T]:
        def noted(*args: P.args, **kwargs: P.kwargs) -> T:
            fs.names.append(word)
            return method(*args, **kwargs)

        return noted

    monkeypatch.setattr(fs, "call", call)
    for method in ("intend", "finish", "intend_back", "undone"):
        monkeypatch.setattr(journal, method, noting(getattr(journal, method), f"journal {method}"))
    return fs


def in_order(names: list[str], *wanted: str) -> bool:
    """Return whether `wanted` occur in this order, with anything in between."""
    rest = iter(names)
    return all(any(name == word for name in rest) for word in wanted)


def test_order_of_trashing_and_undo(
    collection: Collection, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.group("k/a.jpg", "p/b.jpg")
    fs = watched(FaultFs, journal, monkeypatch)
    commit(collection.plan(), journal, fs)
    assert in_order(fs.names, "journal intend", "rename b.jpg", "fsync p", "journal finish")
    assert in_order(fs.names, "rename b.jpg", "fsync files", "journal finish")
    assert in_order(fs.names, "rename b.jpg.trashinfo", "fsync info", "journal finish")
    record = [n for n in fs.names if n.startswith("fsync .imgreview-")]
    assert in_order(fs.names, *record, "rename b.jpg.trashinfo", "journal intend")
    assert len(record) == 1
    del fs.names[:]
    take_back(journal, fs=fs)
    going = ("journal intend_back", "rename b.jpg", "unlink b.jpg.trashinfo")
    for folder in ("files", "info", "p"):
        assert in_order(fs.names, *going, f"fsync {folder}", "journal undone")


def test_order_of_a_move_to_another_drive(
    collection: Collection, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.group("k/a.jpg", "p/b.jpg")
    fs = watched(Across, journal, monkeypatch)
    commit(collection.plan("move"), journal, fs)
    part = next(n for n in fs.names if n.startswith("fsync .imgreview-"))
    aside = next(n for n in fs.names if n.startswith("unlink .imgreview-"))
    assert in_order(
        fs.names, f"fsync {collection.home.name}",  # the folder that "rejects" was made in
        "journal intend", part, "rename b.jpg", "fsync rejects", aside,
        "fsync p", "journal finish",
    )  # fmt: skip


def test_results_are_written_down_in_batches(collection: Collection, journal: Journal) -> None:
    for number in range(MOST + 3):
        collection.group(f"{number}/a.jpg", f"{number}/b.jpg")
    fs = FaultFs()
    commit(collection.plan(), journal, fs)
    (batch,) = journal.batches()
    assert (batch.done, batch.pending) == (MOST + 3, 0)
    assert {s.state for s in journal.steps(batch.id)} == {StepState.DONE}
