"""The words of the review: classes, facts, sizes and counts in the person's language."""

import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from imgreview.core.domain import Decision, EvidenceValue, Group, ImageFile, MatchClass, Relation
from imgreview.core.review.differences import Fact, FactValue
from imgreview.core.review.filters import BUCKETS, WEAK, SortOrder
from imgreview.core.review.verdicts import GroupState, freed
from imgreview.gui import folder_names, shortcuts
from imgreview.gui.words import pictures as pictures

BUCKET_ORDER = BUCKETS
CROPPED_BELOW = 0.965  # share of the picture that still counts as the whole
_FORMATS = {"MPO": "JPEG", "WEBP": "WebP", "HEIF": "HEIC", "JPEG2000": "JPEG 2000"}


def tr(text: str) -> str:
    """Return the translation of a text of the review."""
    return QCoreApplication.translate("Review", text)


def bucket_name(bucket: str) -> str:
    """Return the name of a class (or of the weak groups) as the list shows it."""
    return {
        MatchClass.IDENTICAL.value: tr("Identical"),
        MatchClass.SAME_PIXELS.value: tr("Same pixels"),
        MatchClass.RE_ENCODED.value: tr("Re-encoded"),
        MatchClass.RESIZED.value: tr("Resized"),
        MatchClass.TURNED.value: tr("Turned"),
        MatchClass.CROPPED.value: tr("Cropped"),
        MatchClass.TONAL.value: tr("Toned"),
        MatchClass.EDITED.value: tr("Edited"),
        MatchClass.BURST.value: tr("Same scene"),
        MatchClass.SIMILAR.value: tr("Similar"),
        WEAK: tr("Weak"),
    }[bucket]


def sort_name(order: SortOrder) -> str:
    """Return the name of an order of the list."""
    return {
        SortOrder.SPACE: tr("Most space first"),
        SortOrder.COUNT: tr("Most files first"),
        SortOrder.CLASS: tr("By kind"),
        SortOrder.CONFIDENCE: tr("Surest first"),
        SortOrder.FOLDER: tr("By folder"),
        SortOrder.NEWEST: tr("Newest first"),
        SortOrder.FOUND: tr("As found"),
    }[order]


def decision_name(decision: Decision) -> str:
    """Return the word on a card for a decision."""
    return {
        Decision.KEEP: tr("Keep"),
        Decision.REJECT: tr("Reject"),
        Decision.UNDECIDED: tr("Undecided"),
    }[decision]


def letter(place: int) -> str:
    """Return A, B, … Z, AA, AB, … for the place of a file in its group."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def number(value: float, digits: int = 0) -> str:
    """Return a number grouped by the locale."""
    return QLocale().toString(float(value), "f", digits)


def size(count: int) -> str:
    """Return a byte count as 312 kB, 8.1 MB, …"""
    style = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(count, 0 if count < 1_000_000 else 1, style)


def groups(count: int) -> str:
    """Return "1 group" or "312 groups"."""
    return tr("1 group") if count == 1 else tr("%1 groups").replace("%1", number(count))


def shown_path(path: Path | str) -> str:
    """Return a path that can be shown: undecodable bytes become replacement characters."""
    return os.fsencode(path).decode("utf-8", "replace")


def folder(path: Path) -> str:
    """Return the name of the folder of a file, the same wherever it is shown."""
    return shown_path(folder_names.name(path.parent))


def file_name(path: Path) -> str:
    """Return the name of a file as it can be shown."""
    return shown_path(path.name)


def format_name(name: str) -> str:
    """Return a format as people write it."""
    return _FORMATS.get(name, name)


def megapixels(pixels: int) -> str:
    """Return 6.0 MP, 0.31 MP, …"""
    millions = pixels / 1_000_000
    digits = 2 if millions < 0.95 else (1 if millions < 99.5 else 0)
    return tr("%1 MP").replace("%1", number(millions, digits))


def fact_name(fact: Fact) -> str:
    """Return the name of a fact."""
    return {
        Fact.PIXELS: tr("Pixels"),
        Fact.SIZE: tr("Size"),
        Fact.FORMAT: tr("Format"),
        Fact.QUALITY: tr("JPEG"),
        Fact.TAKEN: tr("Taken"),
        Fact.CAMERA: tr("Camera"),
        Fact.GPS: tr("GPS"),
        Fact.SHARPNESS: tr("Sharpness"),
        Fact.DETAIL: tr("Real detail"),
        Fact.METADATA: tr("Metadata"),
        Fact.MODIFIED: tr("Changed"),
        Fact.FOLDER: tr("Folder"),
    }[fact]


def _date(when: datetime) -> str:
    return when.strftime("%Y-%m-%d")


def _place(gps: tuple[float, float], digits: int = 2) -> str:
    north, east = gps
    return (
        f"{number(abs(north), digits)} {'N' if north >= 0 else 'S'} "
        f"{number(abs(east), digits)} {'E' if east >= 0 else 'W'}"
    )


def fact_text(fact: Fact, value: FactValue) -> str:
    """Return the value of a fact in words."""
    if value is None:
        return tr("no date") if fact is Fact.TAKEN else tr("none")
    if isinstance(value, datetime):
        return _date(value)
    if isinstance(value, tuple):
        return _place(value)
    if isinstance(value, str):
        return format_name(value) if fact is Fact.FORMAT else shown_path(value)
    return _figure(fact, value)


def fact_short(fact: Fact, value: FactValue) -> str:
    """Return the value of a fact in few words, for a narrow column."""
    if fact is Fact.GPS and isinstance(value, tuple):
        return _place(value, 1)
    if fact is Fact.MODIFIED and isinstance(value, int):
        return fact_text(fact, value).split(" ")[0]
    if fact is Fact.METADATA and isinstance(value, int):
        return number(value)
    if fact is Fact.CAMERA and isinstance(value, str):
        return _model(value)
    return tr("none") if value is None else fact_text(fact, value)


def _model(camera: str) -> str:
    """Return the model without its maker: "EASTMAN KODAK COMPANY Z612 ZOOM" → "Z612 ZOOM"."""
    names = shown_path(camera).split()
    first = next((i for i, n in enumerate(names) if any(c.isdigit() for c in n)), 0)
    if first and not any(c.isalpha() for c in names[first]):
        first -= 1  # a bare number says nothing: "Apple iPhone 7" → "iPhone 7"
    return " ".join(names[first : first + 2])


def _figure(fact: Fact, value: float) -> str:
    match fact:
        case Fact.PIXELS:
            return megapixels(int(value))
        case Fact.SIZE:
            return size(int(value))
        case Fact.QUALITY:
            return f"q{int(value)}"
        case Fact.SHARPNESS:
            return number(value, 2)
        case Fact.DETAIL:
            return f"{number(value * 100)} %"
        case Fact.METADATA:
            return tr("%1 fields").replace("%1", number(value))
        case Fact.MODIFIED:
            return datetime.fromtimestamp(value / 1e9).strftime("%Y-%m-%d %H:%M")
        case _:
            return number(value)


def joined(names: Sequence[str]) -> str:
    """Return "B", "B and C" or "B, C and D"."""
    if len(names) < 2:
        return "".join(names)
    text = tr("%1 and %2").replace("%1", ", ".join(names[:-1]))
    return text.replace("%2", names[-1])


def subject(relation: Relation, names: Sequence[str]) -> str:
    """Return how a relation's sentence begins for the pictures with these letters."""
    if relation.cls in (MatchClass.BURST, MatchClass.SIMILAR):
        start = tr("%1 and A are")
    else:
        start = tr("%1 is A") if len(names) == 1 else tr("%1 are A")
    return start.replace("%1", joined(names))


def crop_percent(relation: Relation | None) -> int | None:
    """Return how much of the best picture a crop still shows, in percent; None for no crop."""
    if relation is None:
        return None
    shown = relation.evidence.get("shown_of_a")
    if relation.cls is not MatchClass.CROPPED or not isinstance(shown, float):
        return None
    return round(100 * shown) if shown < CROPPED_BELOW else None


HASHES = {"ahash": "aHash", "dhash": "dHash", "phash": "pHash", "whash": "wHash"}


def _distance(name: str, value: EvidenceValue) -> str:
    """Return "pHash 2 of 64" for the evidence phash64 = 2, nothing for other evidence."""
    method = name.rstrip("0123456789")
    if method not in HASHES or not isinstance(value, int):
        return ""
    text = tr("%1 %2 of %3").replace("%1", HASHES[method]).replace("%2", str(value))
    return text.replace("%3", name[len(method) :] or "64")


def evidence_line(evidence: Mapping[str, EvidenceValue]) -> str:
    """Return the numbers behind a relation: "pHash 2 of 64 · 241 of 260 ORB points"."""
    parts = [_distance(name, value) for name, value in evidence.items()]
    inliers, matches = evidence.get("inliers"), evidence.get("matches")
    tiles, agree = evidence.get("tiles"), evidence.get("tiles_agree")
    if isinstance(inliers, int) and isinstance(matches, int) and matches > 0:
        method = str(evidence.get("method") or "")
        name = method.upper() if method in ("orb", "sift", "akaze", "surf") else ""
        points = tr("%1 of %2 %3 points").replace("%1", number(inliers))
        parts.append(points.replace("%2", number(matches)).replace("%3", name).replace("  ", " "))
    elif isinstance(tiles, int) and isinstance(agree, float) and tiles > 0:
        text = tr("%1 of %2 tiles").replace("%1", number(round(agree * tiles)))
        parts.append(text.replace("%2", number(tiles)))
    cosine = evidence.get("cosine")
    if isinstance(cosine, float):
        parts.append(tr("embedding %1").replace("%1", number(cosine, 2)))
    return " · ".join(p for p in parts if p)


def group_subtitle(group: Group, state: GroupState, *, brief: bool = False) -> str:
    """Return "3 pictures · saves 8.1 MB", or briefly "3 pictures · 8.1 MB"."""
    if state.reviewed and not state.staged:
        won = tr("all stay")
    else:
        won = size(freed(group, state))
        won = won if brief else tr("saves %1").replace("%1", won)
    return f"{pictures(len(group.files))} · {won}"


def spoken(file: ImageFile, place: int, decision: Decision, suggested: bool) -> str:
    """Return what a screen reader says of a card."""
    parts = [letter(place), decision_name(decision), file_name(file.path)]
    if suggested:
        parts.append(tr("suggested to keep"))
    if file.protected:
        parts.append(tr("protected"))
    parts.append(fact_text(Fact.PIXELS, file.facts.pixels))
    parts.append(fact_text(Fact.SIZE, file.id.size))
    return ", ".join(parts)


def tool_name(tool: str) -> str:
    """Return the tooltip of something that can be clicked on a card, with its key."""
    text, *commands = {
        "keep": (tr("Keep"), "keep"),
        "reject": (tr("Reject"), "reject"),
        "only": (tr("Keep only this one"), "only"),
        "compare": (tr("Compare with the best"), "compare"),
        "loupe": (tr("Look closer"), "loupe"),
        "state": (tr("Undecided, keep, reject: click to change"), "undecide", "keep", "reject"),
    }[tool]
    return shortcuts.tip(text, *commands)
