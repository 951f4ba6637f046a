"""The picture that the scan suggested to keep."""

from imgreview.core.rules.base import RULES, Kind, Line, Measure, Unit


def _measure(_line: Line) -> Measure:
    return lambda files, group: [float(f.id == group.suggested) for f in files]


RULES.add(
    "suggested",
    Kind(
        "suggested",
        "Suggested by imgreview",
        "suggestion",
        "The picture marked ★. Groups without a clear best are passed on.",
        Unit.YES_NO,
        _measure,
        lambda f, group, _line: f.id == group.suggested,
    ),
)
