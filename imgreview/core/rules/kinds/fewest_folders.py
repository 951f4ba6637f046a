"""The file that lies least deep in folders."""

from imgreview.core.rules.base import RULES, Kind, Unit, per_file

RULES.add(
    "fewest-folders",
    Kind(
        "fewest-folders",
        "Fewest folders above",
        "depth",
        "The file that lies least deep in folders.",
        Unit.PATH,
        per_file(lambda f: -len(f.id.path.parts)),
        lambda f, _group, _line: str(f.path.parent),
    ),
)
