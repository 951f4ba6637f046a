"""A file that is not named like a copy: "(1)", "copy", "Kopie" and what other systems write."""

import re

from imgreview.core.rules.base import RULES, Kind, Unit, per_file

_WORDS = r"copy|kopie|kopia|copie|copia|cópia|コピー|副本|복사본|копия"
_COPY = re.compile(
    rf"(?:[\s_.-]*\(\d{{1,3}}\)"  # "photo (1)", "photo(2)"
    rf"|[\s_.-]+\(?(?:{_WORDS})(?:[\s_.-]*\(?\d{{1,3}}\)?)?\)?"  # "photo - copy (2)", "photo_Kopie"
    r"|~\d{1,3}"  # "photo~2" of Android
    r")\s*$"
    rf"|^(?:copy|kopie|copie|copia|kopia)(?:[\s_]*\(?\d{{1,3}}\)?)?[\s_]+(?:of|von|de|di)[\s_]",
    re.IGNORECASE,
)


def named_like_a_copy(stem: str) -> bool:
    """Return whether a name without its suffix looks like what a file manager gives a copy."""
    return _COPY.search(stem) is not None


RULES.add(
    "no-copy-name",
    Kind(
        "no-copy-name",
        "Not named like a copy",
        "copy names",
        "A file whose name does not end in “(1)”, “copy”, “Kopie”, “~2” or the like.",
        Unit.TEXT,
        per_file(lambda f: not named_like_a_copy(f.id.path.stem)),
        lambda f, _group, _line: f.path.name,
    ),
)
