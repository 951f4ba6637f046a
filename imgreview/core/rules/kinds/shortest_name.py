"""The file with the shortest name."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "shortest-name",
    Kind(
        "shortest-name",
        "Shortest name",
        "shortest name",
        "The file with the shortest name, counted in characters without its suffix.",
        Unit.TEXT,
        per_file(lambda f: -len(f.id.path.stem)),
        lambda f, _group, _line: f.path.name,
        Tolerance.POINTS,
        most=255,
    ),
)
