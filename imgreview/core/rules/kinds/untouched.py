"""A picture that was not drawn over, framed or toned, where the scan could tell."""

from collections.abc import Sequence

from imgreview.core.domain import Group, ImageFile, MatchClass
from imgreview.core.match.criteria import QUALITY
from imgreview.core.rules.base import RULES, Kind, Line, Measure, Unit
from imgreview.core.rules.relations import context_of

_VALUE = next(c.value for c in QUALITY if c.name == "untouched")
_TOUCHED = (MatchClass.EDITED, MatchClass.TONAL)


def _values(files: Sequence[ImageFile], group: Group) -> list[float | None]:
    if all(r.cls not in _TOUCHED for r in group.relations):
        return [1.0] * len(files)
    context = context_of(group)
    return [_VALUE(f, context) for f in files]


def _measure(_line: Line) -> Measure:
    return _values


RULES.add(
    "untouched",
    Kind(
        "untouched",
        "Original over its edits",
        "the original",
        "A picture that was not drawn over, framed or toned, where the scan could tell.",
        Unit.YES_NO,
        _measure,
        lambda f, group, _line: bool(_values([f], group)[0]),
    ),
)
