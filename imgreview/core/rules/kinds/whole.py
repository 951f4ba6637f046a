"""A whole frame over a crop of it."""

from collections.abc import Sequence

from imgreview.core.domain import Group, ImageFile, MatchClass
from imgreview.core.match.criteria import QUALITY
from imgreview.core.rules.base import RULES, Kind, Line, Measure, Unit
from imgreview.core.rules.relations import context_of

_VALUE = next(c.value for c in QUALITY if c.name == "whole")


def _values(files: Sequence[ImageFile], group: Group) -> list[float | None]:
    if all(r.cls is not MatchClass.CROPPED for r in group.relations):
        return [1.0] * len(files)
    context = context_of(group)
    return [_VALUE(f, context) for f in files]


def _measure(_line: Line) -> Measure:
    return _values


RULES.add(
    "whole",
    Kind(
        "whole",
        "Whole frame over a crop",
        "the whole frame",
        "A picture that shows all of the frame over a part cut out of it.",
        Unit.YES_NO,
        _measure,
        lambda f, group, _line: bool(_values([f], group)[0]),
    ),
)
