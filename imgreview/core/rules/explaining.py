"""Why a mark was made: the line that decided, the values of both files, and that in English."""

from dataclasses import dataclass
from datetime import datetime

from imgreview.core.domain import FileId, Group, ImageFile
from imgreview.core.report import printable, size_words
from imgreview.core.rules.base import RULES, Kind, Shown, Unit
from imgreview.core.rules.deciding import LAST_ONE, PROTECTED, Mark
from imgreview.core.rules.ruleset import RuleSet
from imgreview.core.rules.simulation import Outcome, Simulation


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one file is kept or rejected; without a kind it is `special` (see `deciding`)."""

    kind: Kind | None
    mine: Shown = None
    other: Shown = None
    other_file: FileId | None = None
    special: int = 0  # PROTECTED or LAST_ONE


def explain(mark: Mark, group: Group, rules: RuleSet) -> Explanation:
    """Return why a mark was made in a group."""
    if mark.line in (PROTECTED, LAST_ONE):
        return Explanation(None, special=mark.line)
    line = rules.lines[mark.line]
    kind = RULES.get(line.kind)
    files: dict[FileId, ImageFile] = {f.id: f for f in group.files}
    mine = kind.shown(files[mark.file], group, line)
    other = None
    if mark.other is not None:
        other = kind.shown(files[mark.other], group, line)
    return Explanation(kind, mine, other, mark.other)


def sentence(why: Explanation) -> str:
    """Return an explanation in English: "Most pixels: 12.0 MP against 3.0 MP of b.jpg"."""
    if why.kind is None:
        return {
            PROTECTED: "in a protected folder: it stays",
            LAST_ONE: "all others of its group are rejected",
        }[why.special]
    text = f"{why.kind.title}: {value_words(why.kind.unit, why.mine)}"
    if why.other_file is None:
        return text
    other = value_words(why.kind.unit, why.other)
    name = printable(why.other_file.path)
    if why.kind.unit in (Unit.TEXT, Unit.PATH):
        return f"{text} against {other}" if other in name else f"{text} against {other} of {name}"
    return f"{text} against {other} of {name}"


def value_words(unit: Unit, value: Shown) -> str:
    """Return one value in English."""
    if value is None:
        return "none"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return printable_text(value)
    match unit:
        case Unit.PIXELS:
            return f"{value / 1e6:.1f} MP" if value >= 1e5 else f"{value:,.0f} pixels"
        case Unit.BYTES:
            return size_words(int(value))
        case Unit.QUALITY:
            return f"q{value:.0f}"
        case Unit.FIGURE:
            return f"{value:.2f}"
        case Unit.STAMP:
            return datetime.fromtimestamp(value / 1e9).strftime("%Y-%m-%d %H:%M:%S")
        case _:
            return f"{value:,.0f}"


def printable_text(text: str) -> str:
    """Return text that any terminal can show."""
    data = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in data)


def summary(done: Simulation) -> str:
    """Return what a simulation found in one English sentence, as UI.md words it."""
    decided = done.count(Outcome.DECIDED)
    text = f"Decides {decided:,} of {_groups(done.groups)}"
    parts = [
        f"{count:,} by {RULES.get(line.kind).short}"
        for line, count in zip(done.rules.lines, done.by_line, strict=True)
        if count
    ]
    text += f": {', '.join(parts)}" if parts else ""
    ties, against = done.count(Outcome.TIED), done.count(Outcome.AGAINST)
    lost = done.count(Outcome.HOLDS)
    stay = "stays" if lost == 1 else "stay"
    others = (
        (ties, f"{ties:,} {'tie stays' if ties == 1 else 'ties stay'} undecided"),
        (
            lost,
            f"{lost:,} would lose a film, further pictures, deeper colours or transparency"
            f" and {stay} undecided",
        ),
        (against, f"{against:,} contradict your own decisions and stay as they are"),
        (done.overridden, f"{done.overridden:,} change your own decisions"),
        (done.count(Outcome.CLASH), f"{done.count(Outcome.CLASH):,} contradict each other"),
        (done.count(Outcome.DONE), f"{done.count(Outcome.DONE):,} are decided so already"),
        (done.count(Outcome.IDLE), f"{done.count(Outcome.IDLE):,} are protected as a whole"),
    )
    return "; ".join([text, *(words for count, words in others if count)]) + "."


def _groups(count: int) -> str:
    return "1 group" if count == 1 else f"{count:,} groups"
