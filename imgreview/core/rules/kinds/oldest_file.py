"""The file that was changed last the longest time ago."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "oldest-file",
    Kind(
        "oldest-file",
        "Oldest file date",
        "file date",
        "The file whose last change lies back furthest.",
        Unit.STAMP,
        per_file(lambda f: -f.id.mtime_ns / 1e9),
        lambda f, _group, _line: f.id.mtime_ns,
        Tolerance.SECONDS,
        usual=2,  # FAT keeps times to two seconds
        most=86_400,
    ),
)
