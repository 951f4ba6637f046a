"""The picture with the most stars."""

from imgreview.core.rules.base import RULES, Kind, Unit, per_file

RULES.add(
    "rating",
    Kind(
        "rating",
        "Best rating",
        "rating",
        "The picture with the most stars; one rejected in a catalogue comes last.",
        Unit.STARS,
        per_file(lambda f: f.facts.rating or 0),
        lambda f, _group, _line: f.facts.rating or 0,
    ),
)
