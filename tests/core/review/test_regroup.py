"""Files that lose the best one of their group: what may still be said of two of them."""

from dataclasses import replace

import pytest

from imgreview.core.domain import Group, ImageFile, MatchClass, Matrix, Relation
from imgreview.core.events import GroupsFound
from imgreview.core.review import regroup
from imgreview.core.review.changes import file_key
from imgreview.core.review.session import ReviewSession
from imgreview.core.review.staging import without_files
from imgreview.core.rules.presets import PRESETS
from imgreview.core.rules.simulation import simulate
from tests.core.review.builders import picture

WHOLE, LEFT, RIGHT = (picture(f"{name}.jpg", size) for name, size in (("a", 9), ("b", 7), ("c", 5)))
INNER = picture("d.jpg", 3)


def window(left: float, top: float, right: float, bottom: float) -> Matrix:
    """Return where a crop's unit square lies in that of the whole picture."""
    return (right - left, 0.0, left, 0.0, bottom - top, top, 0.0, 0.0, 1.0)


def crop(file: ImageFile, place: Matrix | None, cls: MatchClass = MatchClass.CROPPED) -> Relation:
    shown = {} if place is None else {"shown_of_a": place[0] * place[4]}
    return Relation(WHOLE.id, file.id, cls, "cropped to 50 %", 0.9, shown, place)


def cropped(*crops: Relation, files: tuple[ImageFile, ...]) -> Group:
    return Group("g", MatchClass.CROPPED, (WHOLE, *files), crops, WHOLE.id, ("the whole frame",))


HALVES = cropped(
    crop(LEFT, window(0, 0, 0.55, 1)), crop(RIGHT, window(0.45, 0, 1, 1)), files=(LEFT, RIGHT)
)


def left_of(group: Group) -> Group:
    """Return what is left of a group when its best file is gone."""
    (left,) = without_files([group], {file_key(WHOLE.id)}).groups
    return left


@pytest.mark.parametrize("known", [True, False])
def test_two_halves_are_no_copies_once_the_whole_is_gone(known: bool) -> None:
    group = HALVES
    if not known:  # as from a report
        group = replace(
            group, relations=tuple(replace(r, transform=None) for r in HALVES.relations)
        )
    left = left_of(group)
    assert [r.cls for r in left.relations] == [MatchClass.SIMILAR]
    assert left.relations[0].sentence == "another part of the same picture"
    assert (left.cls, left.suggested, left.reasons) == (MatchClass.SIMILAR, None, ())
    session = ReviewSession()
    session.merge(GroupsFound((left,)))
    for rules in PRESETS:
        assert simulate(session.groups, rules, session.decision).decisions() == {}


def test_no_half_is_suggested_in_a_part_of_the_group() -> None:
    part = regroup.part(HALVES, (LEFT, RIGHT))
    assert (part.cls, part.suggested) == (MatchClass.SIMILAR, None)


def test_a_part_of_a_part_is_a_copy() -> None:
    group = cropped(
        crop(LEFT, window(0, 0, 0.6, 1)),
        crop(INNER, window(0.1, 0.1, 0.5, 0.8)),
        files=(LEFT, INNER),
    )
    left = left_of(group)
    assert [r.cls for r in left.relations] == [MatchClass.CROPPED]
    assert left.relations[0].sentence == "a copy of the same picture"


def test_a_whole_copy_and_a_part_stay_copies() -> None:
    whole = Relation(WHOLE.id, LEFT.id, MatchClass.RESIZED, "resized to 50 %", 0.9)
    group = cropped(whole, crop(RIGHT, window(0.45, 0, 1, 1)), files=(LEFT, RIGHT))
    assert left_of(group).cls is MatchClass.CROPPED


def test_an_edit_of_the_whole_frame_is_no_part() -> None:
    whole = {"shown_of_a": 0.99}
    edits = [
        Relation(WHOLE.id, f.id, MatchClass.EDITED, "edited in one place", 0.9, whole)
        for f in (LEFT, RIGHT)
    ]
    assert left_of(cropped(*edits, files=(LEFT, RIGHT))).relations[0].cls is MatchClass.EDITED
