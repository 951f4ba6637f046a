"""The picture with the most metadata."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "metadata",
    Kind(
        "metadata",
        "Most metadata",
        "metadata",
        "The picture with the most EXIF, XMP and IPTC fields.",
        Unit.COUNT,
        per_file(lambda f: f.facts.metadata_fields),
        lambda f, _group, _line: f.facts.metadata_fields,
        Tolerance.POINTS,
        usual=1,
        most=1000,
    ),
)
