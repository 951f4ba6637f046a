"""A picture that knows when it was taken."""

from imgreview.core.rules.base import RULES, Kind, Unit, per_file

RULES.add(
    "has-date",
    Kind(
        "has-date",
        "Has a capture date",
        "having a date",
        "A picture that knows when it was taken.",
        Unit.YES_NO,
        per_file(lambda f: f.facts.taken is not None),
        lambda f, _group, _line: f.facts.taken is not None,
    ),
)
