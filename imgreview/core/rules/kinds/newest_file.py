"""The file that was changed most recently."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "newest-file",
    Kind(
        "newest-file",
        "Newest file date",
        "newest file date",
        "The file that was changed most recently.",
        Unit.STAMP,
        per_file(lambda f: f.id.mtime_ns / 1e9),
        lambda f, _group, _line: f.id.mtime_ns,
        Tolerance.SECONDS,
        usual=2,  # FAT keeps times to two seconds
        most=86_400,
    ),
)
