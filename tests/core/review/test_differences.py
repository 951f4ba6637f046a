"""Which facts differ and which file is the better one."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from imgreview.core.domain import ImageFile
from imgreview.core.review.differences import Fact, differing, row
from tests.core.review.builders import picture


def with_facts(file: ImageFile, **facts: Any) -> ImageFile:
    return replace(file, facts=replace(file.facts, **facts))


def test_only_differing_facts_are_listed() -> None:
    a, b = picture("a.jpg", edge=800), picture("b.jpg", edge=400)
    assert [r.fact for r in differing([a, b])] == [Fact.PIXELS]
    assert differing([a, a]) == []


def test_more_is_better_only_where_it_counts() -> None:
    a = with_facts(picture("a.jpg", 100), jpeg_quality=95, sharpness=0.80, metadata_fields=3)
    b = with_facts(picture("b.jpg", 900), jpeg_quality=72, sharpness=0.79, metadata_fields=9)
    assert row([a, b], Fact.QUALITY).best == {0}
    assert row([a, b], Fact.SHARPNESS).best == frozenset(), "a hundredth is no difference"
    assert row([a, b], Fact.METADATA).best == {1}
    assert row([a, b], Fact.SIZE).best == frozenset(), "bytes are no merit"


def test_having_a_fact_is_better_than_not() -> None:
    a = with_facts(picture("a.jpg"), taken=datetime(2013, 3, 2), camera="Z612")
    b = with_facts(picture("b.jpg"), gps=(48.77, 2.3))
    assert row([a, b], Fact.TAKEN).best == {0}
    assert row([a, b], Fact.CAMERA).best == {0}
    assert row([a, b], Fact.GPS).best == {1}
    assert row([a, a], Fact.CAMERA).best == frozenset()


def test_one_known_figure_beats_nothing() -> None:
    a, b = with_facts(picture("a.jpg"), jpeg_quality=95), picture("b.png")
    assert row([a, b], Fact.QUALITY).best == frozenset()
    assert row([a, b], Fact.QUALITY).values == (95, None)


def test_sharpness_is_compared_at_one_size_and_artefacts_are_no_merit() -> None:
    a = with_facts(picture("a.jpg", 100), jpeg_quality=92, sharpness=0.39)
    again = with_facts(picture("b.jpg", 900), jpeg_quality=45, sharpness=0.43)
    assert row([a, again], Fact.SHARPNESS).best == frozenset(), "blocks are not detail"
    assert not row([a, again], Fact.SHARPNESS).differs
    alike = with_facts(a, sharpness=0.40)
    assert not row([a, alike], Fact.SHARPNESS).differs, "a hundredth is no difference"
    soft = with_facts(picture("c.jpg", 900), jpeg_quality=45, sharpness=0.30)
    assert row([a, soft], Fact.SHARPNESS).best == {0}
    small = with_facts(a, width=40, height=30, sharpness=0.48)
    told = row([a, small], Fact.SHARPNESS)
    assert (told.best, told.differs) == (frozenset(), False), "a smaller one is crisper, not better"
    assert Fact.SHARPNESS not in [r.fact for r in differing([a, small])]
