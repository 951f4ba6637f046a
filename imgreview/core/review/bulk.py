"""Accepting many easy groups at once: what it would do, said before it is done."""

from collections import Counter
from collections.abc import Collection, Generator, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from imgreview.core.domain import Decision, FileId, Group, ImageFile, MatchClass
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
class Part:
    """What accepting one group would do, with the group as it was when that was found out."""

    group: Group
    decisions: Mapping[FileId, Decision]


@dataclass(frozen=True, slots=True)
class Accepted:
    """What accepting did; `left` groups were not as shown any more and stay as they are."""

    groups: int
    files: int  # newly rejected
    left: int


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What accepting would do; `bytes` are those of the files that would newly be rejected."""

    parts: tuple[Part, ...]
    groups: int
    files: int
    bytes: int
    left: Mapping[Left, int]
    samples: tuple[Sample, ...]

    @property
    def decisions(self) -> dict[FileId, Decision]:
        """Return all decisions."""
        return {f: d for part in self.parts for f, d in part.decisions.items()}


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
    parts: list[Part] = []
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
        parts.append(Part(group, made))
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


def accept(session: "ReviewSession", plan: BulkPlan, label: str) -> Accepted:
    """Do what a simulation showed, as one step of undo."""
    work = accepting(session, plan, label)
    while True:
        try:
            next(work)
        except StopIteration as end:
            done: Accepted = end.value
            return done


def accepting(
    session: "ReviewSession", plan: BulkPlan, label: str
) -> Generator[int, None, Accepted]:
    """Do the same in portions of milliseconds; yield how many files are done.

    It is one step of undo; any other step first ends it. A group that would be decided
    otherwise now than was shown is left as it is.
    """
    return (yield from session.carrying(_accepting(session, plan, label)))


def _accepting(
    session: "ReviewSession", plan: BulkPlan, label: str
) -> Generator[int, None, Accepted]:
    done = _Done(session, label)
    portion: list[Part] = []
    try:
        for number, part in enumerate(plan.parts, 1):
            portion.append(part)
            if sum(len(p.decisions) for p in portion) < PORTION and number < len(plan.parts):
                continue
            done.decide(portion)
            portion = []
            yield done.decided
    except UserError:
        session.take_back(label, done.steps)
        raise
    session.join_steps(label, done.steps)
    return Accepted(done.groups, len(done.gone), len(plan.parts) - done.groups)


class _Done:
    """What was decided so far."""

    def __init__(self, session: "ReviewSession", label: str) -> None:
        self._session, self._label = session, label
        self.groups = self.decided = self.steps = 0
        self.gone: set[FileId] = set()

    def decide(self, parts: Iterable[Part]) -> None:
        """Decide some groups at once, or one by one where together they would not be safe."""
        held = [(p, now) for p in parts if (now := _as_shown(self._session, p)) is not None]
        wanted: dict[FileId, Decision] = {}
        apart = any(wanted.setdefault(f, d) is not d for _, now in held for f, d in now.items())
        if not apart and self._made(wanted):
            self.groups += len(held)
            return
        for part, _ in held:  # what came before may have changed it
            now = _as_shown(self._session, part)
            self.groups += now is not None and self._made(now)

    def _made(self, wanted: Mapping[FileId, Decision]) -> bool:
        try:
            with self._session.portion():
                self.steps += bool(self._session.decide(wanted, self._label).after)
        except RefusedError:
            return False
        self.decided += len(wanted)
        self.gone.update(f for f, d in wanted.items() if d is Decision.REJECT)
        return True


def _as_shown(session: "ReviewSession", part: Part) -> dict[FileId, Decision] | None:
    """Return what accepting a group changes now; None when it would not end as shown."""
    group = session.group(part.group.id) if part.group.id in session else None
    if group is None or group.cls is not part.group.cls:
        return None
    try:
        wanted = session.would_accept(group.id)
    except RefusedError:
        return None
    now = {f: d for f, d in wanted.items() if session.decision(f) is not d}
    more = now.keys() - part.decisions.keys()
    same = all(now.get(f, session.decision(f)) is d for f, d in part.decisions.items())
    return now if same and not more else None
