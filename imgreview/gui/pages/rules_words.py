"""The words of the rules: their names, their values, and why a mark was made."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from imgreview.core.rules import presets
from imgreview.core.rules.base import RULES, Asks, Line, Shown, Tolerance, Unit
from imgreview.core.rules.deciding import PROTECTED
from imgreview.core.rules.explaining import Explanation
from imgreview.core.rules.marks import Why
from imgreview.core.rules.simulation import Outcome, Simulation
from imgreview.gui.pages import review_words as words

SMALL = 100_000  # pixels up to which they are told one by one


def tr(text: str) -> str:
    """Return the translation of a text about rules."""
    return QCoreApplication.translate("Rules", text)


def title(kind: str) -> str:
    """Return the name of a kind of rule."""
    return {
        "pixels": tr("Most pixels"),
        "real-pixels": tr("Most real detail"),
        "larger-file": tr("Larger file"),
        "smaller-file": tr("Smaller file"),
        "jpeg-quality": tr("JPEG quality"),
        "format": tr("Format order"),
        "gps": tr("Has a place (GPS)"),
        "rating": tr("Best rating"),
        "has-date": tr("Has a capture date"),
        "metadata": tr("Most metadata"),
        "oldest-taken": tr("Oldest capture date"),
        "newest-taken": tr("Newest capture date"),
        "oldest-file": tr("Oldest file date"),
        "newest-file": tr("Newest file date"),
        "folders": tr("Folder order"),
        "name-contains": tr("Name contains"),
        "name-pattern": tr("Name matches a pattern"),
        "shortest-path": tr("Shortest path"),
        "fewest-folders": tr("Fewest folders above"),
        "longest-name": tr("Longest name"),
        "shortest-name": tr("Shortest name"),
        "no-copy-name": tr("Not named like a copy"),
        "protected": tr("In a protected folder"),
        "sharpness": tr("Sharpest"),
        "colour": tr("Colour over grey"),
        "whole": tr("Whole frame over a crop"),
        "untouched": tr("Original over its edits"),
        "suggested": tr("Suggested by imgreview"),
    }[kind]


def set_name(name: str) -> str:
    """Return the name of a rule set; those of the program are translated."""
    return {
        presets.BEST: tr("Best picture"),
        presets.OLDEST: tr("Oldest original"),
        presets.FOLDERS: tr("My folders first"),
        presets.SPACE: tr("Smallest of equal quality"),
        presets.SUGGESTED: tr("As imgreview suggests"),
    }.get(name, name)


def option_title(name: str) -> str:
    """Return the name of an option."""
    return {
        "formats": tr("Formats, best first, with commas"),
        "folders": tr("Folders, best first, one a line"),
        "side": tr("Prefer files"),
        "words": tr("Words"),
        "pattern": tr("Regular expression"),
        "prefer": tr("Prefer"),
        "part": tr("Look at"),
    }[name]


def choice(option: str, value: str) -> str:
    """Return the name of one value of an option."""
    return {
        ("side", "inside"): tr("inside, in this order"),
        ("side", "outside"): tr("outside of all of them"),
        ("prefer", "with"): tr("files with it"),
        ("prefer", "without"): tr("files without it"),
        ("part", "name"): tr("the file name"),
        ("part", "path"): tr("the whole path"),
    }[(option, value)]


def tolerance(line: Line) -> str:
    """Return the tolerance of a line: "± 5 %", empty when there is none."""
    if not line.tolerance:
        return ""
    kind = RULES.get(line.kind)
    digits = 2 if kind.unit is Unit.FIGURE else 0
    text = f"± {words.number(line.tolerance, digits)}"
    ends = {Tolerance.PERCENT: " %", Tolerance.SECONDS: " s"}
    return text + (ends.get(kind.tolerance, "") if kind.tolerance is not None else "")


def detail(line: Line) -> str:
    """Return what is set about a line, in few words."""
    parts = [tolerance(line)] if line.tolerance else []
    for option in RULES.get(line.kind).options:
        if option.asks is Asks.FOLDERS:
            names = [Path(f).name or f for f in line.items(option.name)]
            parts.append(" › ".join(names) if names else tr("no folder yet"))
        elif option.asks is Asks.LIST:
            parts.append(
                " › ".join(words.format_name(i) for i in line.items(option.name)[:3]) + " …"
            )
        elif option.asks is Asks.TEXT:
            parts.append(
                f"“{line.text(option.name)}”" if line.text(option.name) else tr("no text yet")
            )
    return words.shown_path(" · ".join(parts))


def value(unit: Unit, shown: Shown) -> str:
    """Return one value of a rule in words."""
    if shown is None:
        return words.tr("none")
    if isinstance(shown, datetime):
        return shown.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(shown, bool):
        return tr("yes") if shown else tr("no")
    if isinstance(shown, str):
        return words.folder(Path(shown) / "x") if unit is Unit.PATH else words.shown_path(shown)
    match unit:
        case Unit.PIXELS:
            if shown < SMALL:
                return tr("%1 pixels").replace("%1", words.number(shown))
            return words.megapixels(int(shown))
        case Unit.BYTES:
            return words.size(int(shown))
        case Unit.QUALITY:
            return f"q{int(shown)}"
        case Unit.FIGURE:
            return words.number(shown, 2)
        case Unit.STAMP:
            return datetime.fromtimestamp(shown / 1e9).strftime("%Y-%m-%d %H:%M:%S")
        case _:
            return words.number(shown)


def because(why: Explanation) -> str:
    """Return why a mark is made: "Most pixels: 12 MP against 3.0 MP"."""
    if why.kind is None:
        if why.special == PROTECTED:
            return tr("It is in a protected folder and stays")
        return tr("All others of its group are rejected")
    if isinstance(why.mine, bool):
        return title(why.kind.name)  # "no against yes" would tell nothing more
    if isinstance(why.other, str) and _stands_beside(why):
        text = tr("%1, against %2").replace("%1", title(why.kind.name))
        return text.replace("%2", _elsewhere(why))
    text = tr("%1: %2 against %3").replace("%1", title(why.kind.name))
    mine, other = value(why.kind.unit, why.mine), value(why.kind.unit, why.other)
    return text.replace("%2", mine).replace("%3", other)


def _stands_beside(why: Explanation) -> bool:
    """Return whether what a rule saw of the file itself is read beside the reason anyway."""
    if why.kind is None or why.other_file is None:
        return False
    return why.kind.unit is Unit.PATH or why.other == why.other_file.path.name


def _elsewhere(why: Explanation) -> str:
    """Return the path something lost against, without what it shares with one's own."""
    mine, other = Path(str(why.mine)), Path(str(why.other))
    if why.other_file is not None and why.other == why.other_file.path.name:
        return words.file_name(other)
    if why.other_file is not None and other == why.other_file.path:
        if mine.parent == other.parent:
            return words.file_name(other)
        if mine.name == other.name:
            return words.folder(other)
    return value(Unit.PATH, why.other)


def why_decided(why: Why) -> str:
    """Return why rules decided a file: the step and, where it is known, the reason."""
    if why.explanation is None:
        return why.label
    return f"{why.label} · {because(why.explanation)}"


def result(done: Simulation) -> tuple[str, str]:
    """Return what a simulation found: a heading and the sentence below it."""
    decided = words.number(done.count(Outcome.DECIDED))
    head = tr("Decides %1 of %2").replace("%1", decided)
    head = head.replace("%2", words.groups(done.groups))
    by = tr("%1 by %2")
    parts = [
        by.replace("%1", words.number(count)).replace("%2", title(line.kind))
        for line, count in zip(done.rules.lines, done.by_line, strict=True)
        if count
    ]
    more = (
        (done.count(Outcome.TIED), tr("ties left undecided: %1")),
        (
            done.count(Outcome.HOLDS),
            tr("would lose a film, further pictures, deeper colours or transparency: %1"),
        ),
        (done.count(Outcome.AGAINST), tr("against your own decisions: %1")),
        (done.overridden, tr("changing your own decisions: %1")),
        (done.count(Outcome.CLASH), tr("contradicting each other: %1")),
        (done.count(Outcome.DONE), tr("decided like that already: %1")),
        (done.count(Outcome.IDLE), tr("protected as a whole: %1")),
    )
    parts += [text.replace("%1", words.number(count)) for count, text in more if count]
    return head, " · ".join(parts)
