"""The JPEG that was compressed least."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "jpeg-quality",
    Kind(
        "jpeg-quality",
        "JPEG quality",
        "JPEG quality",
        "The JPEG that was compressed least. Passes on groups with other formats.",
        Unit.QUALITY,
        per_file(lambda f: f.facts.jpeg_quality),
        lambda f, _group, _line: f.facts.jpeg_quality,
        Tolerance.POINTS,
        usual=3,
        most=99,
    ),
)
