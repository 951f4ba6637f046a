"""Any sequence of steps can be undone to the start and redone to the end, safely throughout."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.domain import Decision, FileId, Group, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from tests.core.review.builders import group, picture

Step = Callable[[ReviewSession], object]
State = tuple[dict[FileId, Decision], tuple[str, ...], dict[FileId, object]]


@st.composite
def groups(draw: st.DrawFn) -> list[Group]:
    made = []
    for number in range(draw(st.integers(1, 3))):
        protected = draw(st.lists(st.booleans(), min_size=2, max_size=4))
        files = [
            picture(f"{number}-{i}.jpg", 100 + i, protected=p and draw(st.booleans()))
            for i, p in enumerate(protected)
        ]
        cls = draw(st.sampled_from(list(MatchClass)))
        made.append(
            group(str(number), files, cls, suggest=draw(st.booleans()), weak=draw(st.booleans()))
        )
    return made


@st.composite
def reviews(draw: st.DrawFn) -> tuple[list[Group], list[Step]]:
    found = draw(groups())
    every = [f.id for g in found for f in g.files]
    names = st.sampled_from([g.id for g in found])
    file = st.sampled_from(every)
    step = st.one_of(
        st.dictionaries(file, st.sampled_from(Decision), max_size=4).map(
            lambda d: lambda s: s.decide(d, "Decide")
        ),
        names.map(lambda n: lambda s: s.accept(n)),
        names.map(lambda n: lambda s: s.reject_all(n)),
        names.map(lambda n: lambda s: s.clear(n)),
        names.map(lambda n: lambda s: s.ignore(n)),
        st.tuples(names, file).map(lambda p: lambda s: s.keep_only(*p)),
        st.tuples(st.lists(file, max_size=3), st.sampled_from([None, Path("/elsewhere")])).map(
            lambda p: lambda s: s.set_target(*p)
        ),
        st.just(lambda s: s.undo()),
        st.just(lambda s: s.redo()),
    )
    return found, draw(st.lists(step, max_size=12))


def state(session: ReviewSession, every: list[FileId]) -> State:
    return (
        {f: session.decision(f) for f in every},
        tuple(g.id for g in session.groups),
        {f: session.target(f) for f in every},
    )


def check(session: ReviewSession) -> None:
    """Assert what must hold after every step."""
    staged: set[FileId] = set()
    for plan in session.plan_groups():
        found = session.group(plan.id)
        protected = {f.id for f in found.files if f.protected}
        assert plan.keep or (plan.allow_empty and not protected)
        assert not protected & set(plan.reject)
        assert not set(plan.keep) & set(plan.reject)
        staged |= set(plan.reject)
    totals = session.staged()
    assert (totals.files, totals.bytes) == (len(staged), sum(f.size for f in staged))
    states = [session.state(g.id) for g in session.groups]
    assert session.reviewed() == sum(s.reviewed for s in states)
    assert session.undecided() == sum(s.undecided for s in states if s.begun)


@settings(max_examples=500, deadline=None)
@given(reviews())
def test_every_sequence_undoes_to_the_start_and_redoes_to_the_end(
    review: tuple[list[Group], list[Step]],
) -> None:
    found, steps = review
    every = [f.id for g in found for f in g.files]
    session = ReviewSession()
    session.merge(GroupsFound(tuple(found)))
    start = state(session, every)
    for step in steps:
        before = state(session, every)
        try:
            step(session)
        except (RefusedError, KeyError):
            assert state(session, every) == before, "a refused step changes nothing"
        check(session)
    end = state(session, every)
    undone = 0
    while session.undo_label is not None:
        session.undo()
        undone += 1
        check(session)
    assert state(session, every) == start
    for _ in range(undone):
        session.redo()
        check(session)
    assert state(session, every) == end
