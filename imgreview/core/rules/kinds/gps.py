"""A picture that knows where it was taken."""

from imgreview.core.rules.base import RULES, Kind, Unit, per_file

RULES.add(
    "gps",
    Kind(
        "gps",
        "Has a place (GPS)",
        "GPS",
        "A picture that knows where it was taken.",
        Unit.YES_NO,
        per_file(lambda f: f.facts.gps is not None),
        lambda f, _group, _line: f.facts.gps is not None,
    ),
)
