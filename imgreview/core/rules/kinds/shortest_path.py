"""The file with the fewest characters in its path."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "shortest-path",
    Kind(
        "shortest-path",
        "Shortest path",
        "path",
        "The file with the fewest characters in its path.",
        Unit.PATH,
        per_file(lambda f: -len(str(f.id.path))),
        lambda f, _group, _line: str(f.path),
        Tolerance.POINTS,
        most=1000,
    ),
)
