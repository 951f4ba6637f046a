"""Accepting many easy groups at once: what it would do, said before it is done."""

from collections import Counter
from collections.abc import Collection, Generator, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from imgreview.core.domain import Decision, DecisionChange, FileId, Group, ImageFile, MatchClass
from imgreview.core.errors import RefusedError, UserError
from imgreview.core.review.verdicts import may_suggest

if TYPE_CHECKING:
    from imgreview.core.review.session import ReviewSession

EASY = (MatchClass.IDENTICAL, MatchClass.SAME_PIXELS, MatchClass.RE_ENCODED, MatchClass.RESIZED)
"""The classes whose suggestion is a matter of figures, not of taste."""

SAMPLES = 12
GLANCE = 100  # groups only looked at between two looks at the clock
PORTION = 120  # files decided between two looks at the clock


class Left(StrEnum):
    """Why a group is left as it is."""

    REVIEWED = "reviewed"
    TIE = "tie"  # the suggestion would be arbitrary
    WEAK = "weak"  # one weak link holds it


@dataclass(frozen=True, slots=True)
class Sample:
    """One group of a simulation: who stays and who goes."""

    keep: ImageFile
    reject: tuple[ImageFile, ...]
    cls: MatchClass


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What accepting would do; `bytes` are those of the files that would newly be rejected."""

    parts: tuple[Mapping[FileId, Decision], ...]  # the decisions, group by group
    groups: int
    files: int
    bytes: int
    left: Mapping[Left, int]
    samples: tuple[Sample, ...]

    @property
    def decisions(self) -> dict[FileId, Decision]:
        """Return all decisions."""
        return {f: d for part in self.parts for f, d in part.items()}


def counts(groups: Iterable[Group]) -> dict[MatchClass, int]:
    """Return how many groups there are of each easy class."""
    found = Counter(g.cls for g in groups)
    return {cls: found[cls] for cls in EASY if found[cls]}


def simulate(
    session: "ReviewSession",
    classes: Collection[MatchClass],
    within: Collection[str] | None = None,
) -> BulkPlan:
    """Return what accepting all groups of some classes would do, touching nothing.

    `within` are the ids of the groups asked about, None for all. Marks already made are kept.
    """
    work = simulating(session, classes, within)
    while True:
        try:
            next(work)
        except StopIteration as end:
            plan: BulkPlan = end.value
            return plan


def simulating(
    session: "ReviewSession",
    classes: Collection[MatchClass],
    within: Collection[str] | None = None,
) -> Generator[int, None, BulkPlan]:
    """Find out the same in portions of milliseconds; yield how many groups were looked at."""
    parts: list[Mapping[FileId, Decision]] = []
    gone: set[FileId] = set()
    left: Counter[Left] = Counter()
    samples: list[Sample] = []
    for number, group in enumerate(session.groups):
        if number % GLANCE == GLANCE - 1:
            yield number
        if group.cls not in classes or (within is not None and group.id not in within):
            continue
        if group.id not in session:  # a scan took it back meanwhile
            continue
        try:
            made = {} if session.state(group.id).reviewed else session.would_accept(group.id)
        except RefusedError:
            left[Left.TIE if group.suggested is None or may_suggest(group) else Left.WEAK] += 1
            continue
        if not made:
            left[Left.REVIEWED] += 1
            continue
        parts.append(made)
        gone.update(f for f, d in made.items() if d is Decision.REJECT)
        if len(samples) < SAMPLES:
            samples += _sample(group, made, session)
    return BulkPlan(
        tuple(parts), len(parts), len(gone), sum(f.size for f in gone), dict(left), tuple(samples)
    )


def _sample(
    group: Group, made: Mapping[FileId, Decision], session: "ReviewSession"
) -> list[Sample]:
    choice = {f.id: made.get(f.id, session.decision(f.id)) for f in group.files}
    keep = [f for f in group.files if f.protected or choice[f.id] is Decision.KEEP]
    reject = tuple(f for f in group.files if made.get(f.id) is Decision.REJECT)
    return [Sample(keep[0], reject, group.cls)] if keep and reject else []


def accept(session: "ReviewSession", plan: BulkPlan, label: str) -> DecisionChange:
    """Do what a simulation showed, as one step of undo."""
    return session.decide(plan.decisions, label)


def accepting(session: "ReviewSession", plan: BulkPlan, label: str) -> Generator[int, None, None]:
    """Do the same in portions of milliseconds; yield how many files are done.

    It is one step of undo; any other step first ends it. Raises RefusedError when a decision
    since has made it unsafe; all is as before then.
    """
    return (yield from session.carrying(_accepting(session, plan, label)))


def _accepting(session: "ReviewSession", plan: BulkPlan, label: str) -> Generator[int, None, None]:
    files, steps = 0, 0
    portion: dict[FileId, Decision] = {}
    try:
        for number, part in enumerate(plan.parts, 1):
            portion |= part
            if len(portion) < PORTION and number < len(plan.parts):
                continue
            with session.portion():
                steps += bool(session.decide(portion, label).after)
            files += len(portion)
            portion = {}
            yield files
    except UserError:
        session.take_back(label, steps)
        raise
    session.join_steps(label, steps)
