"""What the kill tests run in processes of their own: collections to build, commits to kill.

`python -m tests.e2e.kill_child every HOME ACTION KIND` dies at each system call in turn, in
forked children, and prints how many points it survived. `... run HOME ACTION N` builds N groups,
says "go", commits until it is killed, and else says "done".
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from imgreview.core.actions.execute import recover
from tests.core.actions.kit import (
    MODES,
    Collection,
    FaultFs,
    check_promises,
    commit,
    dying,
    photo,
    small_collection,
    snapshot,
    take_back,
)


def large_collection(home: Path, groups: int) -> Collection:
    """Make many groups of two, every third with a companion, without writing a journal."""
    made = Collection(home)
    for number in range(groups):
        folder = f"{number % 7}"
        made.group(f"{folder}/k{number}.jpg", f"{folder}/v{number % 5}-{number}.jpg")
        if number % 3 == 0:
            photo(made.photos / folder / f"v{number % 5}-{number}.xmp", b"side %d" % number)
    return made


def in_child(work: "Work") -> int:
    """Run `work` in a forked child and return its wait status."""
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    return os.waitpid(pid, 0)[1]


class Work:
    """One commit or undo of the small collection that dies at call `at`."""

    def __init__(self, made: Collection, action: str, fs: FaultFs, *, coming: bool) -> None:
        self.made, self.action, self.fs, self.coming = made, action, fs, coming

    def __call__(self) -> None:
        with self.made.journal() as journal:
            if self.coming:
                take_back(journal, fs=self.fs)
            else:
                commit(self.made.plan(self.action), journal, self.fs)


def every_call(home: Path, action: str, kind: type[FaultFs], *, coming: bool) -> int:
    """Die before each system call, recover and check; return how many deaths there were."""
    deaths = 0
    while True:
        made = small_collection(home / str(deaths))
        made.xdg = home / "xdg"
        before = snapshot(made.photos)
        if coming:
            with made.journal() as journal:
                commit(made.plan(action), journal, kind())
        status = in_child(Work(made, action, kind(deaths + 1, dying), coming=coming))
        if status == 0:
            clear(made)
            return deaths
        assert os.WTERMSIG(status) == signal.SIGKILL, status
        deaths += 1
        check_promises(made, before)
        with made.journal() as journal:
            assert recover(journal) == ()
            take_back(journal)
        assert snapshot(made.photos) == before
        check_promises(made, before)
        clear(made)


def clear(made: Collection) -> None:
    """Leave nothing for the next round."""
    shutil.rmtree(made.home)
    shutil.rmtree(made.xdg, ignore_errors=True)


def main() -> None:
    what, home, action, last = sys.argv[1:]
    os.environ["XDG_DATA_HOME"] = str(Path(home) / "xdg")
    if what == "every":
        kind = next(k for a, k in MODES if (a, k.__name__) == (action, last))
        counts = [every_call(Path(home), action, kind, coming=c) for c in (False, True)]
        print(*counts)
        return
    made = large_collection(Path(home), int(last))
    plan = made.plan(action)
    with made.journal() as journal:
        print("go", flush=True)
        commit(plan, journal)
        print("done", flush=True)


if __name__ == "__main__":
    main()
