"""kill -9 in the middle of a commit: afterwards every photo is somewhere, and the journal knows.

IMGREVIEW_KILL_ROUNDS sets the number of random rounds (6 without it).
"""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from imgreview.core.actions.execute import recover
from imgreview.core.actions.identity import HIDDEN
from imgreview.core.domain import StepState
from tests.core.actions.conftest import collection, fast_dir
from tests.core.actions.kit import MODES, Collection, contents, digest, take_back, walk
from tests.e2e.kill_child import large_collection

__all__ = ["collection", "fast_dir"]  # fixtures

ROUNDS = int(os.environ.get("IMGREVIEW_KILL_ROUNDS", "6"))
GROUPS = 60
ROOT = Path(__file__).parents[2]


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.e2e.kill_child", *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize(("action", "kind"), MODES, ids=lambda v: getattr(v, "__name__", v))
def test_death_at_every_system_call(fast_dir: Path, action: str, kind: type[object]) -> None:
    with start("every", str(fast_dir), action, kind.__name__) as child:
        assert child.stdout is not None
        output = child.stdout.read()
        assert child.wait() == 0
    going, coming = map(int, output.split())
    assert going > 30
    assert coming > 15


def expected(home: Path) -> Counter[str]:
    """Return the contents that a collection of this kind starts with."""
    return contents(large_collection(home, GROUPS).photos)


def duration(home: Path, action: str) -> float:
    """Return the seconds of a commit that nobody kills, from "go" to its end."""
    with start("run", str(home), action, str(GROUPS)) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "go\n"
        begun = time.monotonic()
        assert child.stdout.readline() == "done\n"
        return time.monotonic() - begun


def one_round(made: Collection, action: str, wait: float, wanted: Counter[str]) -> Counter[str]:
    """Kill one commit after `wait` seconds, recover, check, undo, check; count the states."""
    with start("run", str(made.home), action, str(GROUPS)) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "go\n"
        time.sleep(wait)
        child.kill()
    places = (made.photos, made.trash / "files", made.target)
    # a second name of a file may be there before the recovery, but never one too few
    assert contents(*places) >= wanted
    with made.journal() as journal:
        results = recover(journal)
        assert {r.state for r in results} <= {StepState.DONE, StepState.FAILED}
        assert contents(*places) == wanted
        assert not [p for p in walk(made.home) if os.fsencode(p.name).startswith(HIDDEN)]
        for number in range(GROUPS):
            keeper = made.photos / f"{number % 7}" / f"k{number}.jpg"
            assert digest(keeper.read_bytes()) in wanted
        batches = journal.batches()
        assert all(b.pending == 0 for b in batches)
        told = {s.target for b in batches for s in journal.steps(b.id) if s.state == "done"}
        away = set(walk(made.trash / "files", made.target))
        assert {p.name for p in walk(made.trash / "info")} == {
            f"{p.name}.trashinfo" for p in walk(made.trash / "files")
        }
        assert away == told
        if batches:
            take_back(journal)
        assert contents(made.photos) == wanted
        assert not list(walk(made.trash, made.target))
    return Counter(
        killed_in_mid_commit=int(any(b.cancelled for b in batches)),
        open_steps=len(results),
        done_before=len(away),
    )


def test_kill_at_random_instants(
    fast_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dice = random.Random(2)
    wanted = expected(fast_dir / "sample")
    lasting = {a: duration(fast_dir / f"timed-{a}", a) for a in ("trash", "move")}
    total: Counter[str] = Counter()
    for number in range(ROUNDS):
        made = Collection(fast_dir / f"round{number}")
        monkeypatch.setenv("XDG_DATA_HOME", str(made.xdg))
        action = ("trash", "move")[number % 2]
        total += one_round(made, action, dice.uniform(0, lasting[action]), wanted)
    with capsys.disabled():
        if ROUNDS > 6:
            print(f"\n{ROUNDS} rounds of kill -9: {dict(total)}")
    assert total["done_before"] > 0
