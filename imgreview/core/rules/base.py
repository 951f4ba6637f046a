"""What a rule is: a kind of comparison, its tolerance and its options, checked on making."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from imgreview.core.domain import Group, ImageFile
from imgreview.core.errors import UserError
from imgreview.core.registry import Registry

MOST_TEXT = 500  # characters of one option
MOST_ITEMS = 200  # entries of one list

OptionValue = str | tuple[str, ...]
Shown = str | int | float | bool | datetime | None

Measure = Callable[[Sequence[ImageFile], Group], list[float | None]]
"""(files of a group, the group) → one value for each file: larger is better, None is unknown."""


class Unit(StrEnum):
    """What the values of a rule are, so that a front end can write them."""

    PIXELS = "pixels"
    BYTES = "bytes"
    QUALITY = "quality"  # of JPEG, 1..100
    FIGURE = "figure"  # 0..1
    COUNT = "count"
    STARS = "stars"
    DATE = "date"  # naive local time
    STAMP = "stamp"  # nanoseconds since the epoch
    YES_NO = "yes-no"
    TEXT = "text"
    PATH = "path"


class Tolerance(StrEnum):
    """How near the best one is still as good."""

    PERCENT = "percent"  # of the best value
    POINTS = "points"  # in the unit of the values
    SECONDS = "seconds"


class Asks(StrEnum):
    """What an option holds."""

    TEXT = "text"
    CHOICE = "choice"
    LIST = "list"  # words in order
    FOLDERS = "folders"  # paths in order


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a person can set about a rule."""

    name: str
    title: str
    asks: Asks
    default: OptionValue = ""
    choices: tuple[tuple[str, str], ...] = ()  # (value, title)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rule set. Make it with `line_of`, which checks it."""

    kind: str
    tolerance: float = 0.0
    options: tuple[tuple[str, OptionValue], ...] = ()

    def text(self, name: str) -> str:
        """Return a text option."""
        value = dict(self.options).get(name, "")
        return value if isinstance(value, str) else ""

    def items(self, name: str) -> tuple[str, ...]:
        """Return a list option."""
        value = dict(self.options).get(name, ())
        return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A plug-in: `measure` is made once for a line and called for each group.

    A file of unknown value loses where `unknown_loses`; otherwise the line then passes the whole
    group on. `check` raises UserError for options that cannot be.
    """

    name: str
    title: str  # "Most pixels"
    short: str  # "pixels", as in "860 by pixels"
    help: str
    unit: Unit
    measure: Callable[[Line], Measure]
    shown: Callable[[ImageFile, Group, Line], Shown]
    tolerance: Tolerance | None = None
    usual: float = 0.0  # tolerance of a new line
    most: float = 100.0  # largest tolerance
    options: tuple[Option, ...] = ()
    unknown_loses: bool = False
    check: Callable[[Line], None] = lambda line: None


RULES: Registry[Kind] = Registry("rule")


def per_file(value: Callable[[ImageFile], float | None]) -> Callable[[Line], Measure]:
    """Return the measure of a kind that looks at each file by itself."""

    def make(_line: Line) -> Measure:
        return lambda files, _group: [value(f) for f in files]

    return make


def line_of(name: str, tolerance: float | None = None, **options: str | Sequence[str]) -> Line:
    """Return a checked line; what is not said is as usual. UserError says what is wrong."""
    if name not in RULES:
        raise UserError(f"There is no rule called “{name}”.")
    kind = RULES.get(name)
    unknown = set(options) - {o.name for o in kind.options}
    if unknown:
        raise UserError(f"The rule “{name}” has no option “{min(unknown)}”.")
    values = tuple((o.name, _value(kind, o, options.get(o.name, o.default))) for o in kind.options)
    line = Line(name, _tolerance(kind, tolerance), values)
    kind.check(line)
    return line


def _tolerance(kind: Kind, tolerance: float | None) -> float:
    if tolerance is None:
        return kind.usual
    if isinstance(tolerance, bool) or not isinstance(tolerance, int | float):
        raise UserError(f"The tolerance of the rule “{kind.name}” must be a number.")
    if kind.tolerance is None and tolerance:
        raise UserError(f"The rule “{kind.name}” takes no tolerance.")
    if not 0 <= tolerance <= kind.most:
        raise UserError(
            f"The tolerance of the rule “{kind.name}” must lie between 0 and {kind.most:g}."
        )
    return float(tolerance)


def _value(kind: Kind, option: Option, value: object) -> OptionValue:
    where = f"“{option.name}” of the rule “{kind.name}”"
    if option.asks in (Asks.LIST, Asks.FOLDERS):
        if isinstance(value, str) or not isinstance(value, Sequence) or len(value) > MOST_ITEMS:
            raise UserError(f"{where} must be a list of at most {MOST_ITEMS} texts.")
        return tuple(_text(item, where) for item in value)
    text = _text(value, where)
    if option.asks is Asks.CHOICE and text not in {c for c, _ in option.choices}:
        known = ", ".join(c for c, _ in option.choices)
        raise UserError(f"{where} must be one of: {known}.")
    return text


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or "\0" in value or len(value) > 10 * MOST_TEXT:
        raise UserError(f"{where} must be text.")
    return value
