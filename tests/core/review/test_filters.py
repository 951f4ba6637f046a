"""Filtering, sorting and counting groups."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from imgreview.core.domain import Group, MatchClass
from imgreview.core.review.filters import (
    WEAK,
    GroupFilter,
    SortOrder,
    Standing,
    arranged,
    bucket,
    bucket_counts,
    folders_of,
    searchable,
)
from imgreview.core.review.verdicts import GroupState
from tests.core.review.builders import group, picture, simple

UNTOUCHED = GroupState(reviewed=False, begun=False, undecided=2, staged=())


def taken(found: Group, when: datetime) -> Group:
    first = found.files[0]
    dated = replace(first, facts=replace(first.facts, taken=when))
    return replace(found, files=(dated, *found.files[1:]))


def some() -> list[Group]:
    small = group("small", [picture("z/s1.jpg", 10), picture("s2.jpg", 10)], MatchClass.CROPPED)
    large = group("large", [picture("a/l1.jpg", 900), picture("l2.jpg", 900)], MatchClass.BURST)
    many = group("many", [picture(f"m/{i}.jpg", 20) for i in range(5)], MatchClass.IDENTICAL)
    large = replace(large, relations=tuple(replace(r, score=1.0) for r in large.relations))
    small = replace(small, relations=tuple(replace(r, score=0.9) for r in small.relations))
    many = replace(many, relations=tuple(replace(r, score=0.8) for r in many.relations))
    return [taken(small, datetime(2020, 1, 1)), large, taken(many, datetime(2024, 1, 1))]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (SortOrder.SPACE, ["large", "many", "small"]),
        (SortOrder.COUNT, ["many", "small", "large"]),
        (SortOrder.CLASS, ["many", "small", "large"]),
        (SortOrder.FOLDER, ["large", "many", "small"]),
        (SortOrder.NEWEST, ["many", "small", "large"]),
        (SortOrder.FOUND, ["small", "large", "many"]),
        (SortOrder.CONFIDENCE, ["large", "small", "many"]),
    ],
)
def test_orders(order: SortOrder, expected: list[str]) -> None:
    assert [g.id for g in arranged(some(), order)] == expected


def test_every_word_must_occur_in_any_case() -> None:
    found = group("g", [picture("Trip 2024/IMG_1.JPG"), picture("x.jpg")], MatchClass.CROPPED)
    text = searchable(found, ["Zugeschnitten"])
    assert GroupFilter("trip img_1").accepts(found, text, UNTOUCHED)
    assert GroupFilter("zugeschnitten CROPPED jpeg").accepts(found, text, UNTOUCHED)
    assert not GroupFilter("trip 2025").accepts(found, text, UNTOUCHED)


def test_buckets_and_open_groups() -> None:
    weak = group("w", [picture("a.jpg"), picture("b.jpg")], MatchClass.CROPPED, weak=True)
    assert bucket(weak) == WEAK
    cropped = GroupFilter(buckets=frozenset({"cropped"}))
    assert not cropped.accepts(weak, "", UNTOUCHED)
    assert GroupFilter(buckets=frozenset({WEAK})).accepts(weak, "", UNTOUCHED)
    assert not GroupFilter()
    assert cropped


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing.ANY, [True] * 4),
        (Standing.OPEN, [True, True, False, False]),
        (Standing.BEGUN, [False, True, False, False]),
        (Standing.REVIEWED, [False, False, True, True]),
        (Standing.STAGED, [False, False, False, True]),
    ],
)
def test_the_state_of_a_group_can_be_asked_for(standing: Standing, expected: list[bool]) -> None:
    begun = replace(UNTOUCHED, begun=True)
    done = GroupState(reviewed=True, begun=True, undecided=0, staged=())
    staged = replace(done, staged=(((Path("/photos/a.jpg"), 1, 2), 1),))
    wanted = GroupFilter(standing=standing)
    found = [wanted.accepts(simple("a"), "", s) for s in (UNTOUCHED, begun, done, staged)]
    assert found == expected
    assert bool(wanted) is (standing is not Standing.ANY)


def test_folders_are_listed_and_asked_for() -> None:
    groups = some()
    assert folders_of(groups) == [
        (Path("/photos"), 2),
        (Path("/photos/a"), 1),
        (Path("/photos/m"), 1),
        (Path("/photos/z"), 1),
    ]
    wanted = GroupFilter(folder=Path("/photos/a"))
    assert wanted
    assert [wanted.accepts(g, "", UNTOUCHED) for g in groups] == [False, True, False]
    assert GroupFilter(folder=Path("/photos")).accepts(groups[2], "", UNTOUCHED), "and below it"


def test_counts_are_in_order_of_strength_without_empty_buckets() -> None:
    weak = group("w", [picture("a.jpg"), picture("b.jpg")], weak=True)
    counts = bucket_counts([*some(), weak, simple("again", cls=MatchClass.IDENTICAL)])
    assert list(counts.items()) == [("identical", 2), ("cropped", 1), ("burst", 1), (WEAK, 1)]


def test_names_that_are_no_text_can_be_sorted_and_searched() -> None:
    odd = group("odd", [picture("caf\udce9.jpg"), picture("b.jpg")])
    assert arranged([odd], SortOrder.FOLDER) == [odd]
    assert "caf\udce9" in searchable(odd)
