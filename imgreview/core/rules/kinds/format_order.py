"""The format that stands first in a list."""

from imgreview.core.rules.base import RULES, Asks, Kind, Line, Measure, Option, Unit

ORDER = (
    *("RAW", "TIFF", "PNG", "BMP", "HEIF", "AVIF", "JXL"),
    *("JPEG2000", "JPEG", "WEBP", "GIF"),
)
_SAME = {"DNG": "RAW", "CR2": "RAW", "NEF": "RAW", "ARW": "RAW", "MPO": "JPEG"}
_WRITTEN = {"HEIC": "HEIF", "JPG": "JPEG", "TIF": "TIFF", "JPEG 2000": "JPEG2000"}


def _plain(name: str) -> str:
    upper = name.strip().upper()
    upper = _WRITTEN.get(upper, upper)
    return _SAME.get(upper, upper)


def _measure(line: Line) -> Measure:
    names = [_plain(name) for name in line.items("formats")]
    ranks = {name: float(-place) for place, name in reversed(list(enumerate(names)))}
    last = float(-len(names))
    return lambda files, _group: [ranks.get(_plain(f.facts.format), last) for f in files]


RULES.add(
    "format",
    Kind(
        "format",
        "Format order",
        "format",
        "The format that stands first in the list; formats that are not in it come last.",
        Unit.TEXT,
        _measure,
        lambda f, _group, _line: f.facts.format,
        options=(Option("formats", "Formats, best first", Asks.LIST, ORDER),),
    ),
)
