"""The picture with the most pixels."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "pixels",
    Kind(
        "pixels",
        "Most pixels",
        "pixels",
        "Width times height; an enlarged copy counts as large as it is.",
        Unit.PIXELS,
        per_file(lambda f: f.facts.width * f.facts.height),
        lambda f, _group, _line: f.facts.pixels,
        Tolerance.PERCENT,
        usual=5,
    ),
)
