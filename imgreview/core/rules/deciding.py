"""What the lines of a rule set make of one group: who stays, who goes, and which line said so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from imgreview.core.domain import Decision, FileId, Group, ImageFile
from imgreview.core.match.holding import would_be_lost
from imgreview.core.rules.base import RULES, Line, Measure, Tolerance
from imgreview.core.rules.ruleset import RuleSet

PROTECTED = -1  # instead of a line: a protected file stays whatever the rules say
LAST_ONE = -2  # instead of a line: all others of the group are rejected
UNKNOWN = float("-inf")


class Mark(NamedTuple):
    """What a rule set does to one file: line `line` preferred it to, or the other to it."""

    file: FileId
    decision: Decision
    group: str
    line: int  # number of the line from 0, or PROTECTED or LAST_ONE
    other: FileId | None  # the file it was compared with


@dataclass(frozen=True, slots=True)
class Bound:
    """A line with its measure made, ready for many groups."""

    line: Line
    measure: Measure
    tolerance: float
    relative: bool
    unknown_loses: bool

    def best(self, files: Sequence[ImageFile], group: Group) -> tuple[list[float], float] | None:
        """Return the value of each file and the least value that is as good as the best.

        None when the line has nothing to say about these files.
        """
        found = self.measure(files, group)
        if None in found:
            if not self.unknown_loses:
                return None
            values = [UNKNOWN if v is None else v for v in found]
        else:
            values = found  # type: ignore[assignment]
        top = max(values)
        if top == UNKNOWN:
            return None
        slack = abs(top) * self.tolerance if self.relative else self.tolerance
        return values, top - slack


def bind(rules: RuleSet) -> list[Bound]:
    """Return the lines ready for many groups."""
    bound = []
    for line in rules.lines:
        kind = RULES.get(line.kind)
        relative = kind.tolerance is Tolerance.PERCENT
        tolerance = line.tolerance / 100 if relative else line.tolerance
        bound.append(Bound(line, kind.measure(line), tolerance, relative, kind.unknown_loses))
    return bound


class Verdict(NamedTuple):
    """What became of one group; no tie is left in `stay` but one of protected files."""

    line: int  # the last line that told files apart
    stay: list[ImageFile]
    fallen: list[tuple[ImageFile, int]]  # with the line each fell at
    rival: ImageFile  # the best of those that fell at `line`

    def each(self) -> list[tuple[ImageFile, bool]]:
        """Return each file and whether it is kept; protected files always are."""
        return [(f, True) for f in self.stay] + [(f, f.protected) for f, _ in self.fallen]

    def loses(self) -> bool:
        """Return whether a film, further pictures, deeper colours or transparency would go."""
        kept = [*self.stay, *(f for f, _ in self.fallen if f.protected)]
        return any(not f.protected and would_be_lost(f, kept) for f, _ in self.fallen)

    def marks(self, group: Group) -> list[Mark]:
        """Return a mark for each file of the group; protected files are never rejected."""
        winner = min(f.id for f in self.stay)
        rival = self.rival.id
        marks = [Mark(f.id, Decision.KEEP, group.id, self.line, rival) for f in self.stay]
        for file, number in self.fallen:
            if file.protected:
                marks.append(Mark(file.id, Decision.KEEP, group.id, PROTECTED, None))
            else:
                marks.append(Mark(file.id, Decision.REJECT, group.id, number, winner))
        return marks


def decide(group: Group, bound: Sequence[Bound]) -> Verdict | None:
    """Return what the lines make of a group; None for a tie.

    Where protected files are left as equals nothing was picked arbitrarily, because they all
    stay, so that counts as decided. The order of the files makes no difference.
    """
    left: Sequence[ImageFile] = group.files
    fallen: list[tuple[ImageFile, int]] = []
    last, rival = PROTECTED, left[0]
    for number, line in enumerate(bound):
        if len(left) == 1:
            break
        judged = line.best(left, group)
        if judged is None:
            continue
        values, least = judged
        if min(values) >= least:
            continue
        gone = [(-v, f.id, f) for f, v in zip(left, values, strict=True) if v < least]
        left = [f for f, v in zip(left, values, strict=True) if v >= least]
        fallen += [(f, number) for _, _, f in gone]
        last, rival = number, min(gone)[2]
    if last == PROTECTED or (len(left) > 1 and not all(f.protected for f in left)):
        return None
    return Verdict(last, list(left), fallen, rival)
