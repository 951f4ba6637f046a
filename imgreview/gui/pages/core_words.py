"""The sentences of the core (relations, reasons) in the person's language.

The core speaks English, for the command line and reports too. Here every phrase it is made of
is found again by its pattern, translated, and its numbers and names put back; what is not known
stays as it is.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

_PLACE = re.compile(r"%(\d)")


def tr(text: str) -> str:
    """Return the translation of a phrase of the core."""
    return QCoreApplication.translate("Core", text)


def _phrases() -> dict[str, str]:
    """Return every phrase with its translation; %1, %2, … are numbers, names and formats."""
    return {
        "byte for byte": tr("byte for byte"),
        "pixel for pixel, with other metadata": tr("pixel for pixel, with other metadata"),
        "pixel for pixel, saved as %1": tr("pixel for pixel, saved as %1"),
        "pixel for pixel": tr("pixel for pixel"),
        "without the film or further pictures that A holds": tr(
            "without the film or further pictures that A holds"
        ),
        "with a film or further pictures that A does not hold": tr(
            "with a film or further pictures that A does not hold"
        ),
        "alike to look at, but not proven to be the same picture": tr(
            "alike to look at, but not proven to be the same picture"
        ),
        "seen a moment apart: the same scene, another exposure": tr(
            "seen a moment apart: the same scene, another exposure"
        ),
        "without the transparency of A": tr("without the transparency of A"),
        "with transparency that A does not have": tr("with transparency that A does not have"),
        "mirrored top to bottom": tr("mirrored top to bottom"),
        "mirrored and turned %1° left": tr("mirrored and turned %1° left"),
        "mirrored and turned %1° right": tr("mirrored and turned %1° right"),
        "mirrored": tr("mirrored"),
        "turned %1° left": tr("turned %1° left"),
        "turned %1° right": tr("turned %1° right"),
        "turned %1°": tr("turned %1°"),
        "with more around it (A shows %1)": tr("with more around it (A shows %1)"),
        "cropped to %1": tr("cropped to %1"),
        "squashed to %1 × %2": tr("squashed to %1 × %2"),
        "resized to %1": tr("resized to %1"),
        "enlarged to %1": tr("enlarged to %1"),
        "inside a screenshot or collage (%1 of its area)": tr(
            "inside a screenshot or collage (%1 of its area)"
        ),
        "with a border or bars around it (it fills %1)": tr(
            "with a border or bars around it (it fills %1)"
        ),
        "without the screenshot around it (%1 of A)": tr(
            "without the screenshot around it (%1 of A)"
        ),
        "without the border around it (%1 of A)": tr("without the border around it (%1 of A)"),
        "edited in one place (less than 1 % of the area)": tr(
            "edited in one place (less than 1 % of the area)"
        ),
        "edited in %1 places (less than 1 % of the area)": tr(
            "edited in %1 places (less than 1 % of the area)"
        ),
        "edited in one place (%1 of the area)": tr("edited in one place (%1 of the area)"),
        "edited in %1 places (%2 of the area)": tr("edited in %1 places (%2 of the area)"),
        "slightly brighter": tr("slightly brighter"),
        "slightly darker": tr("slightly darker"),
        "brightened": tr("brightened"),
        "darkened": tr("darkened"),
        "with more contrast": tr("with more contrast"),
        "with less contrast": tr("with less contrast"),
        "with other colours": tr("with other colours"),
        "warmer": tr("warmer"),
        "cooler": tr("cooler"),
        "without colour": tr("without colour"),
        "coloured": tr("coloured"),
        "more saturated": tr("more saturated"),
        "less saturated": tr("less saturated"),
        "with noise added": tr("with noise added"),
        "with less noise": tr("with less noise"),
        "sharpened": tr("sharpened"),
        "blurred": tr("blurred"),
        "saved as %1 at about q%2": tr("saved as %1 at about q%2"),
        "saved as %1": tr("saved as %1"),
        "re-encoded at about q%1": tr("re-encoded at about q%1"),
        "re-encoded": tr("re-encoded"),
        "saved again": tr("saved again"),
        "put together by hand": tr("put together by hand"),
        "a copy of the same picture": tr("a copy of the same picture"),
        "another part of the same picture": tr("another part of the same picture"),
    }


def _reasons() -> dict[str, str]:
    """Return the same for why a file is suggested, and for why none is."""
    return {
        "%1× the pixels of %2, which was enlarged": tr("%1× the pixels of %2, which was enlarged"),
        "%1× the pixels of %2": tr("%1× the pixels of %2"),
        "the picture that %1 was enlarged from": tr("the picture that %1 was enlarged from"),
        "the file that %1 was made from, with the same pixels": tr(
            "the file that %1 was made from, with the same pixels"
        ),
        "the file that %1 was made from: %2 holds the traces of a JPEG at about q%3": tr(
            "the file that %1 was made from: %2 holds the traces of a JPEG at about q%3"
        ),
        "the whole frame, %1 is a part of it": tr("the whole frame, %1 is a part of it"),
        "untouched, %1 was edited": tr("untouched, %1 was edited"),
        "sharper on the same patch than %1": tr("sharper on the same patch than %1"),
        "JPEG q%1 against q%2 of %3": tr("JPEG q%1 against q%2 of %3"),
        "less compressed than %1, which was saved at about q%2 before": tr(
            "less compressed than %1, which was saved at about q%2 before"
        ),
        "less compressed than %1": tr("less compressed than %1"),
        "%1 over %2 of %3": tr("%1 over %2 of %3"),
        "more metadata than %1": tr("more metadata than %1"),
        "the earlier capture date than %1": tr("the earlier capture date than %1"),
        "with files that belong to it, unlike %1": tr("with files that belong to it, unlike %1"),
        "with a film or further pictures, unlike %1": tr(
            "with a film or further pictures, unlike %1"
        ),
        "with transparency, unlike %1": tr("with transparency, unlike %1"),
        "with more bits a channel than %1": tr("with more bits a channel than %1"),
        "in a folder that goes before that of %1": tr("in a folder that goes before that of %1"),
        "the same bytes, and %1 is named like a copy": tr(
            "the same bytes, and %1 is named like a copy"
        ),
        "the same bytes, and a shorter path than %1": tr(
            "the same bytes, and a shorter path than %1"
        ),
        "in a protected folder": tr("in a protected folder"),
        "arbitrary among equals": tr("arbitrary among equals"),
        "but %1 has %2× the pixels, if they are real": tr(
            "but %1 has %2× the pixels, if they are real"
        ),
        "but %1 has %2× the pixels": tr("but %1 has %2× the pixels"),
        "but %1 may be an enlargement of %2": tr("but %1 may be an enlargement of %2"),
        "but %1 has what the camera wrote": tr("but %1 has what the camera wrote"),
        "but %1 has transparency": tr("but %1 has transparency"),
        "but %1 has more bits a channel": tr("but %1 has more bits a channel"),
        "but %1 holds a film or further pictures": tr("but %1 holds a film or further pictures"),
    }


def learn() -> None:
    """Make the patterns of all phrases; takes some 20 ms, from any thread."""
    for phrase in (*_phrases(), *_reasons()):
        _pattern(phrase)


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Return what finds a phrase: a place is anything without a comma."""
    parts = _PLACE.split(phrase)
    made = "".join(re.escape(p) if i % 2 == 0 else "([^,]+?)" for i, p in enumerate(parts))
    return re.compile(made)


def _translated(text: str, phrases: dict[str, str]) -> str | None:
    """Return a phrase in the person's language, None for one that is not known."""
    for phrase, words in phrases.items():
        found = _pattern(phrase).fullmatch(text)
        if found is not None:
            groups = ("", *found.groups())
            return _PLACE.sub(lambda m, g=groups: g[int(m.group(1))], words)  # type: ignore[misc]
    return None


def sentence(text: str) -> str:
    """Return what completes "B is A …": a whole phrase, or phrases joined by commas."""
    phrases = _phrases()
    whole = _translated(text, phrases)
    if whole is not None:
        return whole
    return ", ".join(_translated(part, phrases) or part for part in text.split(", "))


def reason(text: str) -> str:
    """Return why a file is suggested, or why none is."""
    return _translated(text, _reasons()) or text
