"""A simulation counts what each line decides, leaves ties alone and respects the person."""

import pytest

from imgreview.core.domain import Decision, FileId, Group, MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from imgreview.core.rules import explaining
from imgreview.core.rules.base import line_of
from imgreview.core.rules.marks import RuleMarks
from imgreview.core.rules.simulation import (
    COPIES,
    Outcome,
    Scope,
    Simulation,
    remark,
    simulate,
    steps,
)
from tests.core.rules.builders import group, photo, rules

KEEP, REJECT, OPEN = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
RULES = rules("pixels", "gps")


def groups() -> tuple[Group, ...]:
    return (
        group("size", photo("size/a.jpg", 2000), photo("size/b.jpg", 1000, 500)),
        group("place", photo("place/a.jpg"), photo("place/b.jpg", gps=(1.0, 2.0))),
        group("tie", photo("tie/a.jpg"), photo("tie/b.jpg")),
        group("scene", photo("scene/a.jpg", 2000), photo("scene/b.jpg"), cls=MatchClass.BURST),
    )


def open_session(*found: Group) -> ReviewSession:
    session = ReviewSession()
    session.merge(GroupsFound(found or groups()))
    return session


def by_name(decisions: dict[FileId, Decision]) -> dict[str, Decision]:
    return {"/".join(f.path.parts[-2:]): d for f, d in decisions.items()}


def test_the_counts_and_the_sentence() -> None:
    done = simulate(groups(), RULES, lambda file: OPEN)
    assert (done.groups, done.by_line) == (3, (1, 1))
    assert done.outcomes == {
        "size": Outcome.DECIDED,
        "place": Outcome.DECIDED,
        "tie": Outcome.TIED,
    }
    assert (done.kept, done.rejected, done.freed) == (2, 2, 1500)
    assert by_name(done.decisions()) == {
        "size/a.jpg": KEEP,
        "size/b.jpg": REJECT,
        "place/a.jpg": REJECT,
        "place/b.jpg": KEEP,
    }
    assert explaining.summary(done) == (
        "Decides 2 of 3 groups: 1 by pixels, 1 by GPS; 1 tie stays undecided."
    )


def test_every_mark_says_which_line_decided_and_the_numbers() -> None:
    done = simulate(groups(), RULES, lambda file: OPEN)
    known = {g.id: g for g in groups()}
    said = {
        m.file.path.name + " of " + m.group: explaining.sentence(
            explaining.explain(m, known[m.group], RULES)
        )
        for m in done.marks()
    }
    assert said["b.jpg of size"] == "Most pixels: 0.8 MP against 3.0 MP of /photos/size/a.jpg"
    assert said["a.jpg of size"] == "Most pixels: 3.0 MP against 0.8 MP of /photos/size/b.jpg"
    assert said["b.jpg of place"] == "Has a place (GPS): yes against no of /photos/place/a.jpg"


def test_bursts_only_when_they_are_named() -> None:
    assert "burst" not in COPIES
    assert "weak" not in COPIES
    named = simulate(groups(), RULES, lambda file: OPEN, Scope(buckets=frozenset({"burst"})))
    assert named.outcomes == {"scene": Outcome.DECIDED}


def test_decisions_of_the_person_win_unless_told_otherwise() -> None:
    session = open_session()
    (size, _, tie, _) = session.groups
    session.decide({size.files[0].id: REJECT}, "by hand")
    session.decide({tie.files[1].id: KEEP}, "by hand")
    done = simulate(session.groups, RULES, session.decision)
    assert done.count(Outcome.AGAINST) == 1
    assert set(by_name(done.decisions())) == {"place/a.jpg", "place/b.jpg"}
    assert "1 contradict your own decisions" in explaining.summary(done)
    forced = simulate(session.groups, RULES, session.decision, Scope(override=True))
    assert forced.overridden == 1
    assert by_name(forced.decisions())["size/a.jpg"] is KEEP
    assert session.decision(tie.files[1].id) is KEEP


def test_only_open_groups_or_named_ones() -> None:
    session = open_session()
    session.keep_only("size", session.group("size").files[0].id)
    done = simulate(session.groups, RULES, session.decision, Scope(only_open=True))
    assert set(done.outcomes) == {"place", "tie"}
    assert simulate(session.groups, RULES, session.decision).count(Outcome.DONE) == 1
    named = Scope(groups=frozenset({"tie"}))
    assert set(simulate(session.groups, RULES, session.decision, named).outcomes) == {"tie"}


def test_protected_files_stay_and_say_so() -> None:
    safe = group(
        "g", photo("a.jpg", 2000), photo("b.jpg", 1000, protected=True), photo("c.jpg", 900)
    )
    done = simulate((safe,), RULES, lambda file: OPEN)
    a, b, c = (f.id for f in safe.files)
    assert done.decisions() == {a: KEEP, b: KEEP, c: REJECT}
    (mark,) = (m for m in done.marks() if m.file == b)
    assert "protected" in explaining.sentence(explaining.explain(mark, safe, RULES))
    whole = group("h", photo("x.jpg", protected=True), photo("y.jpg", 500, protected=True))
    assert simulate((whole,), RULES, lambda file: OPEN).outcomes == {"h": Outcome.IDLE}


def test_equals_that_are_all_protected_are_no_tie() -> None:
    safe = group(
        "g", photo("a.jpg", protected=True), photo("b.jpg", protected=True), photo("c.jpg")
    )
    done = simulate((safe,), rules("protected"), lambda file: OPEN)
    assert list(done.decisions().values()).count(REJECT) == 1


def test_groups_that_want_different_things_of_one_file_stay() -> None:
    shared = photo("shared.jpg", 1000)
    one = group("one", photo("large.jpg", 2000), shared)
    two = group("two", shared, photo("small.jpg", 500))
    done = simulate((one, two), RULES, lambda file: OPEN)
    assert done.count(Outcome.CLASH) == 2
    assert done.decisions() == {}


def test_no_group_out_of_scope_is_emptied_and_its_last_file_is_kept() -> None:
    shared, other = photo("shared.jpg", 1000), photo("other.jpg", 1000)
    one = group("one", photo("large.jpg", 2000), shared)
    scene = group("scene", shared, other, cls=MatchClass.BURST)
    session = open_session(one, scene)
    done = simulate(session.groups, RULES, session.decision)
    assert done.decisions()[other.id] is KEEP
    rejected = {other.id: REJECT}
    again = simulate(session.groups, RULES, lambda file: rejected.get(file, OPEN))
    assert again.count(Outcome.CLASH) == 1
    assert again.decisions() == {}


def test_one_step_of_undo_and_what_rules_did_before_may_change() -> None:
    session = open_session()
    marks = RuleMarks(session)
    first = simulate(session.groups, rules("pixels"), session.decision, by_rules=marks.made)
    marks.apply(first, "rules: pixels")
    size = session.group("size")
    why = marks.why(size, size.files[1].id)
    assert why is not None
    assert why.explanation is not None
    assert "3.0 MP" in explaining.sentence(why.explanation)
    turned = rules(line_of("smaller-file"))
    second = simulate(session.groups, turned, session.decision, by_rules=marks.made)
    assert second.count(Outcome.AGAINST) == 0
    marks.apply(second, "rules: small")
    assert session.decision(size.files[0].id) is REJECT
    session.undo()
    assert session.decision(size.files[0].id) is KEEP
    session.undo()
    assert session.decision(size.files[0].id) is OPEN
    assert session.undo_label is None


def test_steps_report_how_far_they_are() -> None:
    many = tuple(
        group(f"g{i}", photo(f"{i}/a.jpg", 2000), photo(f"{i}/b.jpg")) for i in range(1200)
    )
    run = steps(many, RULES, lambda file: OPEN)
    seen = []
    while True:
        try:
            seen.append(next(run))
        except StopIteration as end:
            done: Simulation = end.value
            break
    assert seen == [0, 500, 1000]
    assert done.count(Outcome.DECIDED) == 1200


@pytest.mark.parametrize("count", [0, 1])
def test_no_rules_decide_nothing(count: int) -> None:
    done = simulate(groups(), rules(*["gps"] * count), lambda file: OPEN)
    assert done.count(Outcome.DECIDED) == count


def test_no_rule_lets_a_film_or_further_pictures_go() -> None:
    lost = group("lost", photo("lost/a.jpg", 2000), photo("lost/b.jpg", frames=2))
    kept = group("kept", photo("kept/a.jpg", 2000, frames=2), photo("kept/b.jpg", frames=2))
    safe = group("safe", photo("safe/a.jpg", 2000), photo("safe/b.jpg", frames=2, protected=True))
    found = (lost, kept, safe)
    done = simulate(found, RULES, lambda file: OPEN)
    assert done.outcomes == {
        "lost": Outcome.HOLDS,
        "kept": Outcome.DECIDED,
        "safe": Outcome.DECIDED,
    }
    assert not {f.path.parent.name for f in done.decisions()} & {"lost"}
    assert remark(lost, RULES) == {}
    assert remark(kept, RULES) != {}
    told = (
        "1 would lose a film, further pictures, deeper colours or transparency and stays undecided"
    )
    assert told in explaining.summary(done)
