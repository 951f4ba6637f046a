"""Groups that come back stand where the order wants them, however many there are."""

import pytest

from imgreview.core.events import GroupsFound
from imgreview.core.review.filters import SortOrder
from imgreview.core.review.session import ReviewSession
from imgreview.gui.models.sorting import Sorter
from tests.core.review.builders import group, picture

SIZES = {"a": 500, "b": 40, "c": 300, "d": 300, "e": 10, "f": 800}


@pytest.fixture
def session() -> ReviewSession:
    made = ReviewSession()
    groups = [
        group(name, [picture(f"{name}-{i}.jpg", size) for i in range(2)])
        for name, size in SIZES.items()
    ]
    made.merge(GroupsFound(tuple(groups)))
    return made


def placed(sorter: Sorter, back: list[str], shown: list[str]) -> list[str]:
    for row, group_id in sorter.rows_for(back, shown):
        shown.insert(row, group_id)
    return shown


@pytest.mark.parametrize("order", [SortOrder.SPACE, SortOrder.FOLDER, SortOrder.FOUND])
@pytest.mark.parametrize("back", [["f", "d"], ["a", "e", "b"], list(SIZES)])
def test_what_comes_back_stands_where_it_stood(
    session: ReviewSession, order: SortOrder, back: list[str]
) -> None:
    sorter = Sorter(session)
    sorter.choose(order)
    before = [g.id for g in sorter.groups()]
    assert placed(sorter, sorted(back), [i for i in before if i not in back]) == before


def test_a_row_out_of_order_moves_nothing_else(session: ReviewSession) -> None:
    assert placed(Sorter(session), ["c"], ["f", "e", "a"]) == ["f", "c", "e", "a"]


def test_a_row_that_leaves_is_no_obstacle(session: ReviewSession) -> None:
    assert placed(Sorter(session), ["c"], ["f", "a", "gone", "e"]) == ["f", "a", "gone", "c", "e"]


def test_groups_are_sorted_anew_when_they_changed(session: ReviewSession) -> None:
    sorter = Sorter(session)
    assert [g.id for g in sorter.groups()][:2] == ["f", "a"]
    session.merge(GroupsFound((group("e", [picture(f"e-{i}.jpg", 9000) for i in range(2)]),)))
    sorter.learn(["e"])
    sorter.forget()
    assert [g.id for g in sorter.groups()][:2] == ["e", "f"]
