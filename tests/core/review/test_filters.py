"""Filtering, sorting and counting groups."""

from dataclasses import replace
from datetime import datetime

import pytest

from imgreview.core.domain import Group, MatchClass
from imgreview.core.review.filters import (
    WEAK,
    GroupFilter,
    SortOrder,
    arranged,
    bucket,
    bucket_counts,
    searchable,
)
from tests.core.review.builders import group, picture, simple


def taken(found: Group, when: datetime) -> Group:
    first = found.files[0]
    dated = replace(first, facts=replace(first.facts, taken=when))
    return replace(found, files=(dated, *found.files[1:]))


def some() -> list[Group]:
    small = group("small", [picture("z/s1.jpg", 10), picture("s2.jpg", 10)], MatchClass.CROPPED)
    large = group("large", [picture("a/l1.jpg", 900), picture("l2.jpg", 900)], MatchClass.BURST)
    many = group("many", [picture(f"m/{i}.jpg", 20) for i in range(5)], MatchClass.IDENTICAL)
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
    ],
)
def test_orders(order: SortOrder, expected: list[str]) -> None:
    assert [g.id for g in arranged(some(), order)] == expected


def test_every_word_must_occur_in_any_case() -> None:
    found = group("g", [picture("Trip 2024/IMG_1.JPG"), picture("x.jpg")], MatchClass.CROPPED)
    text = searchable(found, ["Zugeschnitten"])
    assert GroupFilter("trip img_1").accepts(found, text, reviewed=False)
    assert GroupFilter("zugeschnitten CROPPED jpeg").accepts(found, text, reviewed=False)
    assert not GroupFilter("trip 2025").accepts(found, text, reviewed=False)


def test_buckets_and_open_groups() -> None:
    weak = group("w", [picture("a.jpg"), picture("b.jpg")], MatchClass.CROPPED, weak=True)
    assert bucket(weak) == WEAK
    cropped = GroupFilter(buckets=frozenset({"cropped"}))
    assert not cropped.accepts(weak, "", reviewed=False)
    assert GroupFilter(buckets=frozenset({WEAK})).accepts(weak, "", reviewed=False)
    assert not GroupFilter(only_open=True).accepts(weak, "", reviewed=True)
    assert not GroupFilter()
    assert cropped


def test_counts_are_in_order_of_strength_without_empty_buckets() -> None:
    weak = group("w", [picture("a.jpg"), picture("b.jpg")], weak=True)
    counts = bucket_counts([*some(), weak, simple("again", cls=MatchClass.IDENTICAL)])
    assert list(counts.items()) == [("identical", 2), ("cropped", 1), ("burst", 1), (WEAK, 1)]


def test_names_that_are_no_text_can_be_sorted_and_searched() -> None:
    odd = group("odd", [picture("caf\udce9.jpg"), picture("b.jpg")])
    assert arranged([odd], SortOrder.FOLDER) == [odd]
    assert "caf\udce9" in searchable(odd)
