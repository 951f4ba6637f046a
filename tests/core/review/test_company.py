"""A rejection counts only beside what it was made beside; the word to give all up is taken back."""

from dataclasses import replace

import pytest

from imgreview.core.domain import Decision, Group, ImageFile, MatchClass
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from tests.core.review.builders import group, picture, simple

KEEP, REJECT, UNDECIDED = Decision.KEEP, Decision.REJECT, Decision.UNDECIDED
A, B, C, Z = (picture(f"{name}.jpg", size) for name, size in zip("abcz", (9, 8, 7, 6), strict=True))


def found(session: ReviewSession, *groups: Group, retired: tuple[str, ...] = ()) -> None:
    session.merge(GroupsFound(groups, retired))


def far(name: str, files: list[ImageFile], bits: int) -> Group:
    """Return a group whose pairs are so many bits apart."""
    made = group(name, files)
    relations = tuple(replace(r, evidence={"phash64": bits}) for r in made.relations)
    return replace(made, relations=relations)


def decisions(session: ReviewSession, *files: ImageFile) -> list[Decision]:
    return [session.decision(f.id) for f in files]


def decided() -> ReviewSession:
    """Return a review in which A is rejected beside B, and Z is kept beside C."""
    session = ReviewSession()
    found(session, group("pair", [B, A]), group("other", [Z, C]))
    session.keep_only("pair", B.id)
    session.keep_only("other", Z.id)
    return session


@pytest.mark.parametrize("opened", [False, True])
def test_a_rejection_is_not_held_against_a_stranger(opened: bool) -> None:
    session = decided()
    if opened:  # what comes meanwhile waits until the person goes on
        session.open_group("pair")
    found(session, group("new", [A, Z], MatchClass.BURST), retired=("pair",))
    session.open_group("other")
    assert decisions(session, A, B, Z) == [UNDECIDED, KEEP, KEEP]
    assert [p.id for p in session.plan_groups()] == ["other"]


def test_nor_when_the_groups_come_one_after_the_other() -> None:
    session = decided()
    found(session, retired=("pair",))
    found(session, group("new", [A, Z], MatchClass.BURST))
    assert session.decision(A.id) is UNDECIDED


def test_a_rejection_stays_where_its_keeper_stays() -> None:
    session = decided()
    found(session, group("new", [Z, A, B]), retired=("pair",))
    assert session.decision(A.id) is REJECT
    assert session.staged().files == 2


def test_a_mark_made_anew_counts_beside_what_is_shown_now() -> None:
    session = decided()
    found(session, group("new", [A, Z], MatchClass.BURST), retired=("pair",))
    session.decide({A.id: REJECT}, "Reject")
    found(session, group("newer", [Z, A]), retired=("new",))
    assert session.decision(A.id) is REJECT


def test_a_group_that_would_lose_all_unseen_is_opened_again() -> None:
    session = ReviewSession()
    found(session, far("pair", [B, A], 12), group("burst", [B, Z], MatchClass.BURST))
    session.keep_only("pair", B.id)
    session.set_limit(8)
    session.keep_only("burst", Z.id)  # B was kept only beside A, which is hidden
    session.set_limit(None)
    assert decisions(session, A, B, Z) == [UNDECIDED, UNDECIDED, KEEP]
    assert not session.state("pair").reviewed
    assert session.staged().files == 0


def test_undo_takes_the_word_back_that_all_may_go() -> None:
    session = ReviewSession()
    found(session, simple("g", 2))
    first, second = (f.id for f in session.group("g").files)
    session.reject_all("g")
    assert session.staged().files == 2
    session.undo()
    assert not session.emptied(session.group("g"))
    session.redo()
    assert session.staged().files == 2
    session.decide({first: KEEP}, "Keep")
    assert not session.emptied(session.group("g"))
    with pytest.raises(RefusedError, match="At least one"):
        session.decide({first: REJECT, second: REJECT}, "Reject")


def test_a_large_group_given_up_comes_back_in_portions() -> None:
    session = ReviewSession()
    found(session, simple("g", 900))
    session.reject_all("g")
    for forward, staged in ((False, 0), (True, 900)):
        for _ in session.stepping(forward=forward):
            continue
        assert session.staged().files == staged
