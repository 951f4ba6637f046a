"""Whatever the rules, groups and decisions: nobody loses a picture to a rule."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from imgreview.core.domain import Decision, FileId, Group
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review import verdicts
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.ruleset import RuleSet
from imgreview.core.rules.simulation import COPIES, Outcome, Scope, simulate
from tests.core.rules.builders import RULE_SETS, collections

SCOPES = st.builds(
    Scope,
    groups=st.none() | st.frozensets(st.sampled_from(("g0", "g1", "g2"))),
    only_open=st.booleans(),
    buckets=st.sampled_from((COPIES, COPIES | {"burst"})),
    override=st.booleans(),
)
CHOICES = st.lists(st.tuples(st.integers(0, 8), st.sampled_from(Decision)), max_size=6)


def session_of(groups: Sequence[Group], choices: list[tuple[int, Decision]]) -> ReviewSession:
    """Return a session in which a person decided some files, as far as it is allowed."""
    session = ReviewSession()
    session.merge(GroupsFound(tuple(groups)))
    files = [f for g in session.groups for f in g.files]
    for number, choice in choices:
        try:
            session.decide({files[number % len(files)].id: choice}, "by hand")
        except RefusedError:
            continue  # the session looks after its own rules; what it took stands
    return session


def state(session: ReviewSession) -> dict[FileId, Decision]:
    return {f.id: session.decision(f.id) for g in session.groups for f in g.files}


@settings(max_examples=150)
@given(collections(), RULE_SETS, SCOPES, CHOICES)
def test_applying_does_what_was_simulated_and_never_empties_a_group(
    groups: tuple[Group, ...],
    rules: RuleSet,
    scope: Scope,
    choices: list[tuple[int, Decision]],
) -> None:
    session = session_of(groups, choices)
    before = state(session)
    lonely = {g.id for g in groups if verdicts.without_survivor(g, session.decision)}
    marks = RuleMarks(session)
    done = simulate(session.groups, rules, session.decision, scope, marks.made)
    wanted = done.decisions()
    assert done.kept == sum(d is Decision.KEEP for d in wanted.values())
    assert done.rejected == sum(d is Decision.REJECT for d in wanted.values())
    marks.apply(done, "rules")
    after = state(session)
    assert {f: d for f, d in after.items() if before[f] is not d} == wanted
    protected = {f.id for g in groups for f in g.files if f.protected}
    assert not any(d is Decision.REJECT for f, d in wanted.items() if f in protected)
    for group in groups:
        assert group.id in lonely or not verdicts.without_survivor(group, session.decision)
    if not scope.override:
        assert all(before[f] is Decision.UNDECIDED for f in wanted)
    if wanted:
        session.undo()
    assert state(session) == before


@settings(max_examples=80)
@given(collections(), RULE_SETS, SCOPES, st.randoms(use_true_random=False))
def test_the_order_of_groups_and_files_makes_no_difference(
    groups: tuple[Group, ...], rules: RuleSet, scope: Scope, random: object
) -> None:
    import random as stdlib
    from dataclasses import replace

    assert isinstance(random, stdlib.Random)
    mixed = []
    for group in random.sample(groups, len(groups)):
        files = tuple(random.sample(group.files, len(group.files)))
        mixed.append(replace(group, files=files))
    one = simulate(groups, rules, lambda file: Decision.UNDECIDED, scope)
    two = simulate(mixed, rules, lambda file: Decision.UNDECIDED, scope)
    assert one.outcomes == two.outcomes
    assert one.by_line == two.by_line
    assert one.decisions() == two.decisions()
    assert (one.kept, one.rejected, one.freed) == (two.kept, two.rejected, two.freed)


@settings(max_examples=80)
@given(collections(), RULE_SETS)
def test_every_group_in_scope_has_one_outcome_and_a_rule_again_changes_nothing(
    groups: tuple[Group, ...], rules: RuleSet
) -> None:
    session = session_of(groups, [])
    marks = RuleMarks(session)
    done = simulate(session.groups, rules, session.decision, by_rules=marks.made)
    assert set(done.outcomes) == {g.id for g in groups if g.cls.is_copy}
    assert sum(done.by_line) == done.count(Outcome.DECIDED)
    marks.apply(done, "rules")
    again = simulate(session.groups, rules, session.decision, by_rules=marks.made)
    assert again.count(Outcome.DECIDED) == 0
    assert again.decisions() == {}
    for group in groups:
        for file in group.files:
            if (why := marks.why(group, file.id)) is not None:
                assert session.decision(file.id) is not Decision.UNDECIDED
                assert why.label == "rules"
