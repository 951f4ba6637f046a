"""P5 and the rules of a plan: whatever is asked, the plan is safe, and nothing is ever replaced."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imgreview.core.actions import trash_port
from imgreview.core.actions.companions import is_half
from imgreview.core.actions.execute import undo
from imgreview.core.actions.journal import Journal
from imgreview.core.actions.plan import PlanGroup, build_plan
from imgreview.core.actions.xdg_trash import XdgTrash
from imgreview.core.domain import StepState
from imgreview.core.jobs import CancelToken
from tests.core.actions.kit import commit, drain, file_id, photo, read, walk
from tests.properties.test_actions import Mark, World, links, marks, trees

ACTIONS = st.sampled_from(["trash", "move", "delete"])
relaxed = settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="imgreview-property-", dir=base))
    yield folder
    shutil.rmtree(folder)


@relaxed
@given(tree=trees, wanted=marks, linked=links, action=ACTIONS, guarded=st.booleans())
def test_a_plan_is_safe_whatever_is_asked(
    memory: Path,
    tree: dict[tuple[str, str], bytes],
    wanted: list[Mark],
    linked: list[tuple[int, str]],
    action: str,
    guarded: bool,
) -> None:
    home = Path(tempfile.mkdtemp(dir=memory))
    world = World(home, tree)
    os.environ["XDG_DATA_HOME"] = str(world.xdg)
    trash_port.use(XdgTrash())
    world.link(linked)
    groups = world.groups(wanted)
    safe = world.photos / "safe"
    target = world.target if action == "move" else None
    plan = build_plan(groups, action, target, [safe] if guarded else [])
    taken = [s.file.path for s in plan.steps]
    along = [c for s in plan.steps for c in s.companions]
    assert len(set(taken)) == len(taken), "no file is handled twice"
    assert len(set(along)) == len(along)
    assert not set(taken) & set(along)
    kept = {f.path for g in groups for f in g.keep}
    assert not kept & {*taken, *along}, "nothing that is kept goes, by no way"
    rejected = {f.path for g in groups for f in g.reject}
    assert set(taken) <= rejected
    assert rejected - kept <= {*taken, *(path for path, _ in plan.refused)}, "none is forgotten"
    assert not guarded or not any(p.is_relative_to(safe) for p in (*taken, *along))
    for step in plan.steps:
        named = {g.id: g for g in groups}[step.group]
        assert step.keepers or (named.allow_empty and not named.keep)
        assert step.keepers or action != "delete"
        assert not {k.path for k in step.keepers} & set(taken)
        assert not step.file.path.is_symlink()
        assert (step.target is not None) == (action == "move")
        assert step.target is None or step.target.is_relative_to(world.target)
        assert action != "delete" or not any(is_half(os.fsencode(c.name)) for c in step.companions)
    assert not world.xdg.exists()
    assert not world.target.exists(), "planning makes nothing"
    shutil.rmtree(home)


NAMES = ("a.jpg", "a (2).jpg", "a (restored).jpg", "b.jpg", "a.xmp", "a (2).xmp")
there = st.lists(st.tuples(st.sampled_from(["target", "trash", "back"]), st.sampled_from(NAMES)))


@relaxed
@given(action=st.sampled_from(["trash", "move"]), before=there, between=there)
def test_nothing_is_ever_replaced(
    memory: Path, action: str, before: list[tuple[str, str]], between: list[tuple[str, str]]
) -> None:
    """P5: files that lie where one would go, or come back to, are there afterwards as they were."""
    home = Path(tempfile.mkdtemp(dir=memory))
    photos, target, xdg = home / "photos", home / "target", home / "xdg"
    places = {"target": target, "trash": xdg / "Trash" / "files", "back": photos / "x"}
    os.environ["XDG_DATA_HOME"] = str(xdg)
    trash_port.use(XdgTrash())
    for folder in (xdg / "Trash", xdg / "Trash" / "files", xdg / "Trash" / "info"):
        folder.mkdir(parents=True, mode=0o700)
    keep, *drops = (
        photo(photos / name, b"the photo") for name in ("keep.jpg", "x/a.jpg", "x/b.jpg")
    )
    photo(photos / "x" / "a.xmp", b"its sidecar")
    group = PlanGroup("g", (keep,), tuple(drops), True)
    strangers: dict[Path, bytes] = {}

    def settle_in(wanted: list[tuple[str, str]]) -> None:
        for place, name in wanted:
            path = places[place] / name
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                strangers[path] = b"stranger %d" % len(strangers)
                path.write_bytes(strangers[path])

    settle_in(before)
    mine = {read(p) for p in walk(photos)} - set(strangers.values())
    with Journal(home / "journal.sqlite") as journal:
        plan = build_plan([group], action, target if action == "move" else None, [])
        commit(plan, journal)
        for path, content in strangers.items():
            if path.parent != places["back"]:  # there they may be companions of what goes
                assert read(path) == content
        settle_in(between)
        for result in drain(undo(journal.batches()[0].id, CancelToken(), journal)):
            assert result.state is StepState.UNDONE
    for path, content in strangers.items():
        assert content in {read(p) for p in walk(path.parent)}
        if path.parent != places["back"]:
            assert read(path) == content
    assert mine <= {read(p) for p in walk(photos)}
    assert file_id(keep.path) == keep
    shutil.rmtree(home)
