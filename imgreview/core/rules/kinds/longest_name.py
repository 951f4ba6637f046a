"""The file with the longest name."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "longest-name",
    Kind(
        "longest-name",
        "Longest name",
        "longest name",
        "The file whose name says most, counted in characters without its suffix.",
        Unit.TEXT,
        per_file(lambda f: len(f.id.path.stem)),
        lambda f, _group, _line: f.path.name,
        Tolerance.POINTS,
        most=255,
    ),
)
