"""The sharpest picture, all looked at in one size."""

from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file

RULES.add(
    "sharpness",
    Kind(
        "sharpness",
        "Sharpest",
        "sharpness",
        "The picture with the most fine detail, all looked at in one size.",
        Unit.FIGURE,
        per_file(lambda f: f.facts.sharpness),
        lambda f, _group, _line: f.facts.sharpness,
        Tolerance.POINTS,
        usual=0.03,
        most=1,
    ),
)
