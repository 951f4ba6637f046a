"""The file with the fewest bytes."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "smaller-file",
    Kind(
        "smaller-file",
        "Smaller file",
        "smaller size",
        "The file with the fewest bytes: put what must not get worse above it.",
        Unit.BYTES,
        per_file(lambda f: -f.id.size),
        lambda f, _group, _line: f.id.size,
        Tolerance.PERCENT,
        usual=1,
    ),
)
