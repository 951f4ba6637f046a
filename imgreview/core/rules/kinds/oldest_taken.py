"""The picture that was taken first."""

from imgreview.core.domain import ImageFile
from imgreview.core.match.criteria import EPOCH
from imgreview.core.rules.base import RULES, Kind, Tolerance, Unit, per_file


def _age(file: ImageFile) -> float | None:
    taken = file.facts.taken
    return None if taken is None else -(taken - EPOCH).total_seconds()


RULES.add(
    "oldest-taken",
    Kind(
        "oldest-taken",
        "Oldest capture date",
        "capture date",
        "The picture that was taken first; one without a date loses.",
        Unit.DATE,
        per_file(_age),
        lambda f, _group, _line: f.facts.taken,
        Tolerance.SECONDS,
        most=86_400,
        unknown_loses=True,
    ),
)
