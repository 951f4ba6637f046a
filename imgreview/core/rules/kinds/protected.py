"""A file in a protected folder."""

from imgreview.core.rules.base import RULES, Kind, Unit, per_file

RULES.add(
    "protected",
    Kind(
        "protected",
        "In a protected folder",
        "protection",
        "A file in a protected folder: then the copies elsewhere can go.",
        Unit.YES_NO,
        per_file(lambda f: f.protected),
        lambda f, _group, _line: f.protected,
    ),
)
