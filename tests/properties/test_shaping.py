"""Whatever is split, merged, protected, cut and found meanwhile: no file is lost, undo undoes."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from imgreview.core.domain import Decision, Group
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.store.sessions import SessionStore
from tests.core.review.test_threshold import spread_group


def scanned(rng: random.Random, count: int) -> list[Group]:
    """Return what a scan finds: groups of two to five files at some distances."""
    return [
        spread_group(f"g{n}", *(rng.randrange(12) for _ in range(rng.randrange(1, 5))))
        for n in range(count)
    ]


def shown(session: ReviewSession) -> set[frozenset[str]]:
    return {frozenset(f.path.name for f in g.files) for g in session.groups}


def act(rng: random.Random, session: ReviewSession) -> None:
    """Do something a person might do."""
    groups = session.groups
    group = rng.choice(groups) if groups else None
    what = rng.randrange(7)
    if what == 0:
        session.set_limit(rng.choice([None, *range(12)]))
    elif what == 1 and group is not None:
        some = [f.id for f in group.files if rng.random() < 0.5]
        if 0 < len(some) < len(group.files):
            session.split(group.id, some)
    elif what == 2 and len(groups) > 1:
        session.merge_groups([g.id for g in rng.sample(groups, 2)])
    elif what == 3:
        session.protect(Path("/photos"), guard=rng.random() < 0.5)
    elif what == 4 and group is not None:
        session.open_group(group.id)
    elif what == 5:
        session.undo()
    elif group is not None:
        session.keep_only(group.id, rng.choice(group.files).id)


def check(session: ReviewSession) -> None:
    """Nothing may be staged without a keeper, no file be in two groups, no number be wrong."""
    names = [f.path.name for g in session.groups for f in g.files]
    assert len(names) == len(set(names))
    for group in session.groups:
        assert len(group.files) > 1
        assert [r.b for r in group.relations] == [f.id for f in group.files[1:]]
        assert {r.a for r in group.relations} == {group.files[0].id}
        assert group.suggested is None or group.suggested in {f.id for f in group.files}
        assert session.groups_of(group.files[0].id) == (group.id,)
        for file in group.files:
            if file.protected:
                assert session.decision(file.id) is not Decision.REJECT
    for plan in session.plan_groups():
        assert plan.keep or plan.allow_empty
    staged = {f for plan in session.plan_groups() for f in plan.reject}
    assert session.staged().files == len(staged)


@pytest.mark.parametrize("seed", range(6))
def test_any_acts_while_a_scan_goes_on(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    final = scanned(rng, 8)
    with SessionStore(tmp_path / "s.db") as store:
        review = store.create("t", [Path("/photos")], {})
        session = ReviewSession(store, review)
        arriving = [g for g in final for _ in (0, 1)]
        rng.shuffle(arriving)
        for group in arriving:
            session.merge(GroupsFound((group,)))
            for _ in range(3):
                with suppress(RefusedError):
                    act(rng, session)
            check(session)
        session.keep_limit()
        session.open_group(None)
        again = ReviewSession(store, review)
        assert shown(again) == shown(session)
        assert again.staged() == session.staged()
        check(again)
        session.set_limit(None)
        while session.undo_label is not None:
            session.undo()
            check(session)
        assert shown(session) == {frozenset(f.path.name for f in g.files) for g in final}
        assert session.staged().files == 0
