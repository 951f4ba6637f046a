"""P2 where names are equal that are spelled differently: capitals, composed and decomposed accents.

Simulated at the layer of lstat, since no such volume can be mounted everywhere: a name that does
not exist is looked for as Windows and macOS look for it.
"""

import os
import unicodedata
from pathlib import Path

import pytest

from imgreview.core.actions import checks
from imgreview.core.actions.fsops import Fs
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.domain import ActionPlan, FileId, PlannedAction, StepState, WarningKind
from tests.core.actions.kit import Collection, commit, file_id, photo

SPELLINGS = [
    ("IMG_1.JPG", "img_1.jpg"),
    ("Caf\u00e9.jpg", "Cafe\u0301.jpg"),
    ("É.jpg", "e\u0301.JPG"),
]
spellings = pytest.mark.parametrize(("real", "other"), SPELLINGS)


def folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


@pytest.fixture
def tolerant(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make lstat find a file under any spelling of its name."""

    def lstat(self: Fs, path: bytes) -> os.stat_result:
        folder, name = os.path.split(path)
        for there in os.listdir(folder) if os.path.isdir(folder) else ():
            if folded(os.fsdecode(there)) == folded(os.fsdecode(name)):
                return os.lstat(os.path.join(folder, there))
        return os.lstat(path)

    monkeypatch.setattr(Fs, "lstat", lstat)


def known_as(path: Path, spelling: str) -> FileId:
    """Return a file as a scan of a differently spelled folder or list would know it."""
    return checks.id_of(path.with_name(spelling), os.lstat(path))


@spellings
@pytest.mark.usefixtures("tolerant")
def test_a_file_is_no_copy_of_itself(collection: Collection, real: str, other: str) -> None:
    keep = photo(collection.photos / real, b"the only copy")
    group = PlanGroup("g", (keep,), (known_as(keep.path, other),), True)
    plan = build_plan([group], "trash", None, [])
    assert plan.steps == ()
    assert [w.kind for w in plan.warnings] == [WarningKind.HARD_LINK]


@spellings
@pytest.mark.parametrize("action", ["trash", "delete"])
@pytest.mark.usefixtures("tolerant")
def test_a_plan_that_says_otherwise_is_refused_at_the_act(
    collection: Collection, journal: Journal, real: str, other: str, action: str
) -> None:
    keep = photo(collection.photos / real, b"the only copy")
    step = PlannedAction(action, keep, "g", (known_as(keep.path, other),), exact=True)
    (result,) = commit(ActionPlan("p", (step,), (), 0), journal)
    assert result.state is StepState.FAILED
    assert "no kept file of its group could be proven" in result.reason
    assert keep.path.read_bytes() == b"the only copy"


@spellings
@pytest.mark.usefixtures("tolerant")
def test_a_kept_file_stays_under_any_spelling(
    collection: Collection, journal: Journal, real: str, other: str
) -> None:
    """It is rejected in one group under one spelling, and kept in another under the other."""
    both = photo(collection.photos / "x" / real, b"same")
    copy = photo(collection.photos / "copy.jpg", b"same")
    collection.groups = [
        PlanGroup("a", (copy,), (both,), True),
        PlanGroup("b", (known_as(both.path, other),), (file_id(copy.path),), True),
    ]
    commit(collection.plan(), journal)
    assert both.path.exists() or copy.path.exists(), "one of them is the last copy"
