"""A picture in colour over one in grey."""

from imgreview.core.domain import ImageFile
from imgreview.core.rules.base import RULES, Kind, Unit, per_file

GREY = 0.012  # mean chroma up to which a picture counts as grey: what JPEG leaves of none


def _in_colour(file: ImageFile) -> float | None:
    return None if file.facts.colour is None else float(file.facts.colour > GREY)


RULES.add(
    "colour",
    Kind(
        "colour",
        "Colour over grey",
        "colour",
        "A picture in colour over one in black and white.",
        Unit.YES_NO,
        per_file(_in_colour),
        lambda f, _group, _line: None if f.facts.colour is None else f.facts.colour > GREY,
    ),
)
