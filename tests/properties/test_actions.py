"""P1: whatever the tree, the groups and the marks, no content is lost and each group keeps one.

IMGREVIEW_EXAMPLES sets how many examples are tried (500 without it).
"""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from imgreview.core.actions import trash_port
from imgreview.core.actions.execute import recover, undo
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.actions.xdg_trash import XdgTrash
from imgreview.core.domain import FileId, StepState
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import commit, contents, drain, file_id, photo, read, snapshot, walk

EXAMPLES = int(os.environ.get("IMGREVIEW_EXAMPLES", "500"))
FOLDERS = ("", "a", "a/b", "safe", "-x")
NAMES = (
    "1.jpg",
    "1.cr2",
    "1.xmp",
    "1.mov",
    "2.jpg",
    "2.JPG.xmp",
    "\udcff.jpg",
    "n\n.png",
    "e\u0301.jpg",
)
CONTENTS = (b"one", b"two", b"three" * 99, b"")

Mark = tuple[int, str, str, bool]  # first file, a letter for each file, claim, allow_empty

files = st.tuples(st.sampled_from(FOLDERS), st.sampled_from(NAMES))
trees = st.dictionaries(files, st.sampled_from(CONTENTS), min_size=4, max_size=16)
sensible = st.sampled_from(["KR", "KRR", "KKR", "RKR", "KRU", "KRRRR"])
silly = st.text("KRU", min_size=1, max_size=6)
marks: st.SearchStrategy[list[Mark]] = st.lists(
    st.tuples(
        st.integers(0, 15),
        st.one_of(sensible, sensible, silly),
        st.sampled_from(["similar", "similar", "exact if equal", "exact"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
)
links = st.lists(st.tuples(st.integers(0, 15), st.sampled_from(["hard", "soft"])), max_size=2)
meddling = st.lists(
    st.tuples(st.integers(0, 15), st.sampled_from(["edit", "delete", "touch", "rename"])),
    max_size=2,
)


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="imgreview-property-", dir=base))
    yield folder
    shutil.rmtree(folder)


class World:
    """One random tree with its trash, destination and journal."""

    def __init__(self, home: Path, tree: dict[tuple[str, str], bytes]) -> None:
        self.home = home
        self.photos, self.xdg, self.target = home / "photos", home / "xdg", home / "target"
        self.paths = [self.photos / folder / name for folder, name in tree]
        for path, content in zip(self.paths, tree.values(), strict=True):
            photo(path, content)

    def link(self, wanted: list[tuple[int, str]]) -> None:
        for number, kind in wanted:
            source = self.paths[number % len(self.paths)]
            name = source.with_name(f"link{len(self.paths)}.jpg")
            if source.is_symlink():
                continue
            if kind == "hard":
                name.hardlink_to(source)
            else:
                name.symlink_to(source)
            self.paths.append(name)

    def groups(self, wanted: list[Mark]) -> list[PlanGroup]:
        """Turn marks into groups, also such as no scan would make: all rules must still hold."""
        made = []
        for number, (first, letters, claim, allow_empty) in enumerate(wanted):
            sides: dict[str, list[FileId]] = {"K": [], "R": [], "U": []}
            members = [self.paths[(first + n) % len(self.paths)] for n in range(len(letters))]
            for path, letter in zip(members, letters, strict=True):
                sides[letter].append(file_id(path))
            equal = len({read(p) for p in members}) == 1
            exact = claim == "exact" or (claim == "exact if equal" and equal)
            made.append(
                PlanGroup(f"g{number}", tuple(sides["K"]), tuple(sides["R"]), exact, allow_empty)
            )
        return made

    def meddle(self, wanted: list[tuple[int, str]]) -> None:
        for number, what in wanted:
            path = self.paths[number % len(self.paths)]
            if path.is_symlink() or not path.exists():
                continue
            if what == "edit":
                path.write_bytes(b"edited")
            elif what == "delete":
                path.unlink()
            elif what == "touch":
                os.utime(path)
            else:
                path.rename(path.with_name(f"renamed{number}"))

    def everywhere(self) -> Counter[str]:
        return contents(self.photos, self.xdg / "Trash" / "files", self.target)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    tree=trees,
    wanted=marks,
    linked=links,
    meddled=meddling,
    action=st.sampled_from(["trash", "move"]),
    guarded=st.booleans(),
)
def test_no_content_is_ever_lost(
    memory: Path,
    tree: dict[tuple[str, str], bytes],
    wanted: list[Mark],
    linked: list[tuple[int, str]],
    meddled: list[tuple[int, str]],
    action: str,
    guarded: bool,
) -> None:
    home = Path(tempfile.mkdtemp(dir=memory))
    world = World(home, tree)
    os.environ["XDG_DATA_HOME"] = str(world.xdg)
    trash_port.use(XdgTrash())
    world.link(linked)
    groups = world.groups(wanted)
    protected = [world.photos / "safe"] if guarded else []
    plan = build_plan(groups, action, world.target if action == "move" else None, protected)
    world.meddle(meddled)
    before = snapshot(world.photos)
    everything = world.everywhere()
    with Journal(home / "journal.sqlite") as journal:
        results = commit(plan, journal)
        assert world.everywhere() == everything
        assert len(results) == len(plan.steps)
        event(f"{min(sum(r.state is StepState.DONE for r in results), 3)} files (at least) went")
        _check_groups(groups, before, {r.file for r in results if r.state is StepState.DONE})
        if guarded:
            safe = {p: v for p, v in before.items() if p.is_relative_to(world.photos / "safe")}
            assert snapshot(world.photos / "safe") == safe
        for result in results:
            assert os.path.lexists(result.file) == (
                result.state is not StepState.DONE and result.file in before
            )
        for batch in journal.batches():
            drain(undo(batch.id, CancelToken(), journal))
    assert snapshot(world.photos) == before
    assert not list(walk(world.xdg, world.target))
    shutil.rmtree(home)


def _check_groups(
    groups: list[PlanGroup], before: dict[Path, tuple[bytes, int, int]], gone: set[Path]
) -> None:
    """Each group that lost a file still has a keeper, untouched, unless overridden by name."""
    for group in groups:
        lost = {f.path for f in group.reject} & gone
        if not lost or (group.allow_empty and not group.keep):
            continue
        keepers = {f.path for f in group.keep} - gone
        there = [p for p in keepers if p in before and os.path.lexists(p)]
        standing = [p for p in there if read(p) == before[p][0]]
        elsewhere = [g for g in groups if g is not group and lost <= {f.path for f in g.reject}]
        assert standing or elsewhere


operations = st.lists(
    st.tuples(
        st.sampled_from(["trash", "move", "undo", "undo one", "restart", "taken"]),
        st.integers(0, 30),
        st.integers(1, 3),
    ),
    max_size=12,
)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(operations=operations)
def test_whatever_was_done_can_be_undone(
    memory: Path, operations: list[tuple[str, int, int]]
) -> None:
    """P9: commits and undos in any order, with restarts and names taken, then undo all."""
    home = Path(tempfile.mkdtemp(dir=memory))
    tree = {("ab"[n % 2], f"{n}.jpg"): b"picture %d" % (n // 3) for n in range(12)}
    world = World(home, tree)
    os.environ["XDG_DATA_HOME"] = str(world.xdg)
    trash_port.use(XdgTrash())
    before = snapshot(world.photos)
    journal = Journal(home / "journal.sqlite")
    taken: set[Path] = set()
    for what, number, many in operations:
        if what in ("trash", "move"):
            files = [p for p in world.paths[number % 9 :][: many + 1] if p.exists()]
            keep, drop = files[:1], files[1:]
            group = PlanGroup("g", tuple(map(file_id, keep)), tuple(map(file_id, drop)), False)
            target = world.target if what == "move" else None
            commit(build_plan([group], what, target, []), journal)
        elif what == "restart":
            journal.close()
            journal = Journal(home / "journal.sqlite")
            assert recover(journal) == ()
        elif what == "taken":
            path = world.paths[number % 12]
            if not path.exists():
                path.write_bytes(b"taken %d" % number)
                taken.add(path)
        elif journal.batches():
            old = journal.batches()[number % len(journal.batches())]
            one = [world.paths[many]] if what == "undo one" else None
            drain(undo(old.id, CancelToken(), journal, one))
    for batch in journal.batches():
        drain(undo(batch.id, CancelToken(), journal))
    assert all(b.done == 0 for b in journal.batches())
    journal.close()
    after = snapshot(world.photos)
    if not taken:
        assert after == before
    wanted = Counter(v for v in before.values())
    assert Counter(v for p, v in after.items() if not v[0].startswith(b"taken")) == wanted
    assert not list(walk(world.xdg, world.target))
    shutil.rmtree(home)


def test_the_oracle_itself_notices_a_loss(tmp_path: Path) -> None:
    world = World(tmp_path, {("", "1.jpg"): b"one", ("a", "1.jpg"): b"one"})
    before = world.everywhere()
    world.paths[0].unlink()
    assert world.everywhere() != before
