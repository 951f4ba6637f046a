"""Whatever a scan finds, regroups and retires: nothing moves, and no group loses every file."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.domain import Decision, Group
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.changes import file_key
from imgreview.core.review.session import ReviewSession
from tests.core.review.builders import group, picture

FILES = [picture(f"{n}.jpg", 100 + n, protected=n == 9) for n in range(10)]


@st.composite
def partitions(draw: st.DrawFn) -> list[Group]:
    """Return disjoint groups of some of the files, each named after its first."""
    order = list(draw(st.permutations(FILES)))
    groups = []
    while len(order) >= 2:
        size = draw(st.integers(1, 4))
        taken, order = order[:size], order[size:]
        if len(taken) > 1:
            groups.append(group(taken[0].path.name, taken, suggest=draw(st.booleans())))
    return groups


Acts = list[tuple[str, int]]
acts = st.lists(
    st.tuples(
        st.sampled_from(["accept", "open", "take", "undo", "redo", "all", "reject", "ignore"]),
        st.integers(0, 5),
    ),
    max_size=5,
)


def act(session: ReviewSession, name: str, number: int) -> None:
    groups = session.groups
    chosen = groups[number % len(groups)] if groups else None
    try:
        if name == "undo":
            session.undo()
        elif name == "redo":
            session.redo()
        elif name == "take":
            session.take_newcomers()
        elif chosen is None:
            return
        elif name == "accept":
            session.accept(chosen.id)
        elif name == "open":
            session.open_group(chosen.id)
        elif name == "all":
            session.reject_all(chosen.id)
        elif name == "ignore":
            session.ignore(chosen.id)
        else:
            file = chosen.files[number % len(chosen.files)].id
            session.decide({file: Decision.REJECT}, "Reject")
    except RefusedError:
        return


def check(session: ReviewSession) -> None:
    groups = session.groups
    for plan in session.plan_groups():
        found = session.group(plan.id)
        assert plan.keep or plan.allow_empty
        assert set(plan.keep) | set(plan.reject) <= {f.id for f in found.files}
    for found in groups:
        for file in found.files:
            assert found.id in session.groups_of(file.id)
        everything = all(
            session.decision(f.id) is Decision.REJECT and not f.protected for f in found.files
        )
        assert not everything or session.emptied(found)
    assert session.reviewed() == sum(session.state(g.id).reviewed for g in groups)
    staged = {key for g in groups for key, _ in session.state(g.id).staged}
    assert session.staged().files == len(staged)


def kept_order(before: Sequence[str], after: Sequence[str]) -> bool:
    """Return whether those that stayed are in the order they had."""
    return [i for i in before if i in after] == [i for i in after if i in before]


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(partitions(), acts), min_size=1, max_size=4))
def test_a_scan_in_progress_never_moves_or_loses_anything(
    rounds: list[tuple[list[Group], Acts]],
) -> None:
    session = ReviewSession()
    emitted: set[str] = set()
    for groups, doings in rounds:
        ids = {g.id for g in groups}
        before = [g.id for g in session.groups]
        opened = session._board.open_id
        looked_at = session.group(opened) if opened is not None else None
        session.merge(GroupsFound(tuple(groups), tuple(sorted(emitted - ids))))
        emitted = ids
        if looked_at is not None:
            assert session.group(looked_at.id) == looked_at
        assert kept_order(before, [g.id for g in session.groups])
        check(session)
        for name, number in doings:
            act(session, name, number)
            check(session)
    session.open_group(None)
    on_board = {g.id: g for g in session.groups}
    last = {g.id: g for g in rounds[-1][0]}
    assert set(on_board) <= set(last), "in the end only what the scan found last is there"
    keys = [file_key(f.id) for g in on_board.values() for f in g.files]
    assert len(keys) == len(set(keys))
