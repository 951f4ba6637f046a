"""What would leave although it is the better picture is named before a commit."""

import pytest

from imgreview.core.domain import MatchClass
from imgreview.core.events import GroupsFound
from imgreview.core.review.session import ReviewSession
from tests.core.review.builders import group, picture


def rejected_better(session: ReviewSession) -> set[str]:
    still = session.still()
    return {f.path.name for f in still.better_ones(still.plan_groups())}


@pytest.mark.parametrize(
    ("kept", "better"), [("large.jpg", set()), ("small.jpg", {"large.jpg", "middle.jpg"})]
)
def test_more_pixels_and_suggestions_count(kept: str, better: set[str]) -> None:
    files = [picture("large.jpg"), picture("middle.jpg", edge=300), picture("small.jpg", edge=100)]
    session = ReviewSession()
    session.merge(GroupsFound((group("g", files),)))
    session.keep_only("g", next(f.id for f in files if f.path.name == kept))
    assert rejected_better(session) == better


def test_files_with_the_same_bytes_are_never_better() -> None:
    files = [picture("a.jpg"), picture("b.jpg")]
    session = ReviewSession()
    session.merge(GroupsFound((group("g", files, MatchClass.IDENTICAL),)))
    session.keep_only("g", files[1].id)
    assert rejected_better(session) == set()


def test_a_group_given_up_is_told_elsewhere() -> None:
    files = [picture("a.jpg"), picture("b.jpg", edge=100)]
    session = ReviewSession()
    session.merge(GroupsFound((group("g", files),)))
    session.reject_all("g")
    assert rejected_better(session) == set()
