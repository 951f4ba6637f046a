"""The picture with the most pixels that hold detail: an enlarged copy does not win."""

from imgreview.core.match.criteria import real_pixels
from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "real-pixels",
    Kind(
        "real-pixels",
        "Most real detail",
        "real detail",
        "Pixels that hold detail: an enlarged copy counts what it was made from.",
        Unit.PIXELS,
        per_file(real_pixels),
        lambda f, _group, _line: round(real_pixels(f)),
        Tolerance.PERCENT,
        usual=5,
    ),
)
