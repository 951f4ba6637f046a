"""Include and exclude patterns on the path below a scanned folder."""

import os
import re
from collections.abc import Sequence


def _translate(pattern: str) -> str:
    """Return a regular expression for a glob: `*` and `?` stay inside a name, `**` does not."""
    out = []
    i = 0
    while i < len(pattern):
        if pattern.startswith("**/", i):
            out.append("(?:.*/)?")
            i += 3
        elif pattern.startswith("**", i):
            out.append(".*")
            i += 2
        elif pattern[i] == "[" and (end := pattern.find("]", i + 2)) > 0:
            out.append(_bracket(pattern[i + 1 : end]))
            i = end + 1
        else:
            out.append({"*": "[^/]*", "?": "[^/]"}.get(pattern[i], re.escape(pattern[i])))
            i += 1
    return "".join(out)


def _bracket(inside: str) -> str:
    """Return the character class of a glob; one that makes no sense stands for itself."""
    negated = inside.startswith("!")
    escaped = re.sub(r"(?<=\w)\\-(?=\w)", "-", re.escape(inside[negated:]))  # ranges stay ranges
    regex = f"[{'^' * negated}{escaped}]"
    try:
        re.compile(regex)
    except re.error:
        return re.escape(f"[{inside}]")
    return regex


class Patterns:
    """Several globs asked at once, case-insensitively.

    A pattern without a slash matches the name of a file or of any folder ("*.png", "private");
    one with a slash matches the whole path below the root ("2019/*/raw", "**/export/*.jpg").
    """

    def __init__(self, globs: Sequence[str]) -> None:
        names, whole = [], []
        for glob in globs:
            clean = glob.replace(os.sep, "/").rstrip("/")
            if clean.startswith("/") or "/" in clean:
                whole.append(_translate(clean.lstrip("/")))
            elif clean:
                names.append(_translate(clean))
        self._name = self._compile(names)
        self._path = self._compile(whole)

    @staticmethod
    def _compile(parts: list[str]) -> re.Pattern[str] | None:
        if not parts:
            return None
        return re.compile("|".join(f"(?:{p})" for p in parts), re.IGNORECASE | re.DOTALL)

    def __bool__(self) -> bool:
        return self._name is not None or self._path is not None

    def match(self, relative: bytes) -> bool:
        """Return whether a path below the root (bytes, system separators) matches any pattern."""
        text = os.fsdecode(relative).replace(os.sep, "/")
        if self._name is not None and self._name.fullmatch(text.rpartition("/")[2]):
            return True
        return self._path is not None and self._path.fullmatch(text) is not None
