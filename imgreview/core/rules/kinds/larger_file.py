"""The file with the most bytes."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "larger-file",
    Kind(
        "larger-file",
        "Larger file",
        "file size",
        "The file with the most bytes.",
        Unit.BYTES,
        per_file(lambda f: f.id.size),
        lambda f, _group, _line: f.id.size,
        Tolerance.PERCENT,
        usual=1,
    ),
)
