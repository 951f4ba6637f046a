"""Four processes trash and move files of one name at once: nothing is replaced, nothing lost."""

import subprocess
import sys
from pathlib import Path

import pytest

from imgreview.core.domain import StepState
from tests.core.actions.kit import Collection, contents, take_back, walk

PROCESSES = 4
FILES = 40
ROOT = Path(__file__).parents[3]
CHILD = """
import sys
from pathlib import Path
from tests.core.actions.kit import Collection, commit
home, action, number, files = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
made = Collection(home)
for at in range(files):
    folder = f"{number}/{at}"
    pair = (f"{number} {at}".encode(), f"{number} {at}".encode())
    made.group(f"{folder}/keep.jpg", f"{folder}/same.jpg", contents=pair)
plan = made.plan(action)
print("ready", flush=True)
sys.stdin.readline()
with made.journal() as journal:
    results = commit(plan, journal)
print(sum(r.state == "done" for r in results), flush=True)
"""


@pytest.mark.parametrize("action", ["trash", "move"])
def test_same_names_at_the_same_time(collection: Collection, action: str) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, str(collection.home), action, str(n), str(FILES)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for n in range(PROCESSES)
    ]  # fmt: skip
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    done = [child.communicate()[0] for child in children]
    assert [int(text) for text in done] == [FILES] * PROCESSES
    everything = contents(collection.photos, collection.trash / "files", collection.target)
    assert len(everything) == PROCESSES * FILES
    assert set(everything.values()) == {2}
    away = list(walk(collection.trash / "files", collection.target))
    assert len(away) == PROCESSES * FILES
    with collection.journal() as journal:
        batches = journal.batches()
        assert [b.done for b in batches] == [FILES] * PROCESSES
        assert {r.state for r in take_back(journal)} == {StepState.UNDONE}
    assert len(list(walk(collection.photos))) == PROCESSES * FILES + FILES


OPPONENT = """
import sys
from pathlib import Path
from imgreview.core.actions.plan import PlanGroup
from tests.core.actions.kit import Collection, commit, file_id
home, first, files = Path(sys.argv[1]), sys.argv[2] == "0", int(sys.argv[3])
made = Collection(home)
for at in range(files):
    pair = [file_id(made.photos / str(at) / name) for name in ("a.jpg", "b.jpg")]
    keep, drop = pair if first else reversed(pair)
    made.groups.append(PlanGroup(str(at), (keep,), (drop,), at % 2 == 0))
plan = made.plan()
print("ready", flush=True)
sys.stdin.readline()
with made.journal() as journal:
    results = commit(plan, journal)
print(sum(r.state == "done" for r in results), flush=True)
"""


def test_two_processes_with_opposite_minds_leave_one_of_each_pair(collection: Collection) -> None:
    """One rejects a and keeps b, the other the reverse: whoever comes second finds no keeper."""
    for at in range(FILES):
        pair = (f"pair {at}".encode(),) * 2
        collection.group(f"{at}/a.jpg", f"{at}/b.jpg", contents=pair)
    before = contents(collection.photos)
    children = [
        subprocess.Popen(
            [sys.executable, "-c", OPPONENT, str(collection.home), str(n), str(FILES)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for n in range(2)
    ]  # fmt: skip
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    done = sum(int(child.communicate()[0]) for child in children)
    assert done <= FILES
    assert contents(collection.photos, collection.trash / "files") == before
    for at in range(FILES):
        left = [p.name for p in walk(collection.photos / str(at))]
        assert left, f"both of pair {at} went"
        assert set(left) <= {"a.jpg", "b.jpg"}
