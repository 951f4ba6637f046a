"""Refusals, warnings and reasons of the core in the person's language.

The core speaks English, for the command line and the logs too. What widgets show of it goes
through `said`: a known sentence is found again by its pattern and translated with its names,
numbers and reasons; what is not known stays as it is.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from imgreview.gui.core_phrases import phrases

_PLACE = re.compile(r"%(\d)")
_ANYTHING = r"((?:(?![.?!] [A-Z]).)+?)"  # within one sentence
_BETWEEN = re.compile(r"(?<=[.?!]) (?=[A-Z])")  # two sentences in a row


def tr(text: str) -> str:
    """Return the translation of a sentence of the core."""
    return QCoreApplication.translate("Core", text)


def said(text: str) -> str:
    """Return a sentence of the core, or several in a row, as the person reads it."""
    language = tr("The file is empty.")  # tells one language from another
    return _said(text, language) if text and language != "The file is empty." else text


@lru_cache(maxsize=8)
def _translations(_language: str) -> tuple[str, ...]:
    return phrases(tr)


@lru_cache(maxsize=4096)
def _said(text: str, language: str) -> str:
    translated = _translations(language)
    whole = _whole(text, translated)
    if whole is not None:
        return whole
    parts = _BETWEEN.split(text)
    if len(parts) == 1:
        return text
    return " ".join(_whole(part, translated) or part for part in parts)


def _whole(text: str, translated: tuple[str, ...]) -> str | None:
    for (pattern, _), words in sorted(
        zip(_patterns(), translated, strict=True), key=lambda pair: -pair[0][1]
    ):
        found = pattern.fullmatch(text)
        if found is not None:
            # A reason is a phrase of its own.
            inside = ["", *(_inside(g, translated) for g in found.groups())]
            return _PLACE.sub(lambda m, g=inside: g[int(m.group(1))], words)  # type: ignore[misc]
    return None


def _inside(text: str, translated: tuple[str, ...]) -> str:
    """Return what fills a place: a phrase of its own, or a sentence that lost its full stop."""
    said_ = _whole(text, translated)
    if said_ is None and " " in text:
        said_ = (_whole(f"{text}.", translated) or text).rstrip(".。")
    return text if said_ is None else said_


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], int], ...]:
    """Return what finds each phrase, with how many letters of it are certain."""
    made = []
    for phrase in phrases(str):
        parts = _PLACE.split(phrase)
        text = "".join(re.escape(p) if i % 2 == 0 else _ANYTHING for i, p in enumerate(parts))
        made.append((re.compile(text, re.DOTALL), sum(len(p) for p in parts[::2])))
    return tuple(made)
