"""A file whose name (or path) matches a regular expression, or does not."""

import re

from imgreview.core.errors import UserError
from imgreview.core.rules.base import MOST_TEXT, RULES, Asks, Kind, Line, Measure, Option, Unit
from imgreview.core.rules.kinds.name_contains import PART, PREFER

_NAME = "name-pattern"


def _compiled(line: Line) -> "re.Pattern[str]":
    pattern = line.text("pattern")
    if len(pattern) > MOST_TEXT:
        raise UserError(f"The pattern is longer than {MOST_TEXT} characters.")
    try:
        return re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise UserError(f"“{pattern}” is not a regular expression: {error}.") from error


def _check(line: Line) -> None:
    _compiled(line)


def _measure(line: Line) -> Measure:
    search = _compiled(line).search
    whole = line.text("part") == "path"
    good = line.text("prefer") == "with"
    if not line.text("pattern"):
        return lambda files, _group: [0.0] * len(files)
    return lambda files, _group: [
        float((search(str(f.id.path) if whole else f.id.path.name) is not None) is good)
        for f in files
    ]


RULES.add(
    _NAME,
    Kind(
        _NAME,
        "Name matches a pattern",
        "pattern",
        "A file whose name matches a regular expression (Python's), or one that does not.",
        Unit.TEXT,
        _measure,
        lambda f, _group, line: str(f.path) if line.text("part") == "path" else f.path.name,
        options=(
            Option("pattern", "Pattern", Asks.TEXT),
            PREFER,
            PART,
        ),
        check=_check,
    ),
)
