"""A file whose name (or path) contains some words, or does not."""

from imgreview.core.rules.base import RULES, Asks, Kind, Line, Measure, Option, Unit

PREFER = Option(
    "prefer",
    "Prefer",
    Asks.CHOICE,
    "with",
    (("with", "files with it"), ("without", "files without it")),
)
PART = Option(
    "part", "Look at", Asks.CHOICE, "name", (("name", "the file name"), ("path", "the whole path"))
)


def _measure(line: Line) -> Measure:
    wanted = line.text("words").casefold()
    whole = line.text("part") == "path"
    good = line.text("prefer") == "with"
    if not wanted:
        return lambda files, _group: [0.0] * len(files)
    return lambda files, _group: [
        float((wanted in (str(f.id.path) if whole else f.id.path.name).casefold()) is good)
        for f in files
    ]


RULES.add(
    "name-contains",
    Kind(
        "name-contains",
        "Name contains",
        "name",
        "A file whose name contains some words (large or small letters), or one without them.",
        Unit.TEXT,
        _measure,
        lambda f, _group, line: str(f.path) if line.text("part") == "path" else f.path.name,
        options=(Option("words", "Words", Asks.TEXT), PREFER, PART),
    ),
)
