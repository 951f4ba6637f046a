"""Tries a rule set on groups without deciding anything: counts, marks and why."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from imgreview.core.domain import Decision, FileId, Group, MatchClass
from imgreview.core.review.filters import WEAK, bucket
from imgreview.core.review.verdicts import Lookup
from imgreview.core.rules import deciding
from imgreview.core.rules.closing import Plan, Shared
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.ruleset import RuleSet

COPIES = frozenset(c.value for c in MatchClass if c.is_copy)
"""The buckets that rules touch unless others are chosen by name: proven copies, no weak ones."""

STEP = 500  # groups between two looks at the clock of whoever runs a simulation


class Outcome(StrEnum):
    """What a rule set makes of one group."""

    DECIDED = "decided"
    TIED = "tied"  # equals are left: nothing is picked arbitrarily
    HOLDS = "holds"  # what would go holds a film or deeper colours: left to the person
    AGAINST = "against"  # contradicts what the person decided: left as it is
    CLASH = "clash"  # another group wants something else of one of its files
    DONE = "done"  # is decided like that already
    IDLE = "idle"  # all files are protected


@dataclass(frozen=True, slots=True)
class Scope:
    """Which groups a rule set is tried on.

    `groups` None means all. `buckets` names classes and `weak`; groups of other buckets are not
    touched. With `override` the rules win over decisions of the person, otherwise these stay.
    """

    groups: frozenset[str] | None = None
    only_open: bool = False  # only groups with undecided files
    buckets: frozenset[str] = COPIES
    override: bool = False

    def has(self, group: Group, decisions: Lookup) -> bool:
        """Return whether a group takes part."""
        if self.groups is not None and group.id not in self.groups:
            return False
        if bucket(group) not in self.buckets:
            return False
        return not self.only_open or any(
            not f.protected and decisions(f.id) is Decision.UNDECIDED for f in group.files
        )


def _undecided(_file: FileId) -> Decision:
    return Decision.UNDECIDED


def _never(_file: FileId) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Simulation:
    """What a rule set would do. `by_line` counts decided groups by the line that decided."""

    rules: RuleSet
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)  # by group, those in scope
    by_line: tuple[int, ...] = ()
    overridden: int = 0  # decided groups in which decisions of the person change
    kept: int = 0  # files that become kept
    rejected: int = 0
    freed: int = 0  # bytes of the files that become rejected
    decided: tuple[Group, ...] = ()
    followers: tuple[Mark, ...] = ()  # keepers in other groups that follow from these
    decision: Lookup = _undecided

    def count(self, outcome: Outcome) -> int:
        """Return how many groups have an outcome."""
        return sum(1 for o in self.outcomes.values() if o is outcome)

    @property
    def groups(self) -> int:
        """Return how many groups took part."""
        return len(self.outcomes)

    def marks(self) -> Iterator[Mark]:
        """Yield what changes, group by group; a file in several groups may come again.

        Marks are made anew from the groups: keeping those of 100,000 groups would cost more
        than the simulation.
        """
        bound = deciding.bind(self.rules)
        for group in self.decided:
            verdict = deciding.decide(group, bound)
            if verdict is not None:
                yield from _changes(verdict.marks(group), self.decision)
        yield from self.followers

    def decisions(self) -> dict[FileId, Decision]:
        """Return the decisions that change."""
        return {mark.file: mark.decision for mark in self.marks()}


def simulate(
    groups: Sequence[Group],
    rules: RuleSet,
    decisions: Lookup,
    scope: Scope = Scope(),
    by_rules: Callable[[FileId], bool] = _never,
) -> Simulation:
    """Return what `rules` would do; see `steps`."""
    run = steps(groups, rules, decisions, scope, by_rules)
    while True:
        try:
            next(run)
        except StopIteration as end:
            result: Simulation = end.value
            return result


def steps(
    groups: Sequence[Group],
    rules: RuleSet,
    decisions: Lookup,
    scope: Scope = Scope(),
    by_rules: Callable[[FileId], bool] = _never,
) -> Generator[int, None, Simulation]:
    """Try a rule set; yield the number of groups looked at now and then, return the simulation.

    `groups` are all groups there are, also those out of scope: no decision may leave one of them
    without a file. `decisions` tells what is decided now and `by_rules` which of that rules
    decided, which later rules may change; everything else is the person's own.
    """
    trial = _Trial(groups, rules, decisions, scope, by_rules)
    for number, group in enumerate(groups):
        if number % STEP == 0:
            yield number
        trial.look_at(group)
    return trial.finished()


class _Trial:
    def __init__(
        self,
        groups: Sequence[Group],
        rules: RuleSet,
        decisions: Lookup,
        scope: Scope,
        by_rules: Callable[[FileId], bool],
    ) -> None:
        self._rules, self._scope = rules, scope
        self._decision, self._by_rules = decisions, by_rules
        self._bound = deciding.bind(rules)
        self._shared = Shared(groups)
        self._outcomes: dict[str, Outcome] = {}
        self._decided: dict[str, Group] = {}
        self._lines: dict[str, int] = {}
        self._plan: Plan = {}  # marks of groups that share files with others
        self._counts: dict[str, tuple[int, int, int]] = {}
        self._overridden: set[str] = set()

    def look_at(self, group: Group) -> None:
        """Decide one group, if it takes part."""
        if self._scope.has(group, self._decision):
            self._outcomes[group.id] = self._outcome(group)

    def _outcome(self, group: Group) -> Outcome:
        if all(f.protected for f in group.files):
            return Outcome.IDLE
        verdict = deciding.decide(group, self._bound)
        if verdict is None:
            return Outcome.TIED
        if verdict.loses():
            return Outcome.HOLDS
        kept = rejected = freed = 0
        against = False
        for file, keeps in verdict.each():
            now = self._decision(file.id)
            if now is (Decision.KEEP if keeps else Decision.REJECT):
                continue
            against |= now is not Decision.UNDECIDED and not self._by_rules(file.id)
            if keeps:
                kept += 1
            else:
                rejected += 1
                freed += file.id.size
        if against and not self._scope.override:
            return Outcome.AGAINST
        if group.id in self._shared.groups:
            self._plan[group.id] = verdict.marks(group)
        if not kept and not rejected:
            return Outcome.DONE
        if against:
            self._overridden.add(group.id)
        self._decided[group.id] = group
        self._lines[group.id] = verdict.line
        self._counts[group.id] = (kept, rejected, freed)
        return Outcome.DECIDED

    def finished(self) -> Simulation:
        """Make the plan safe across groups and sum up."""
        clashing, followers = self._shared.close(self._plan, self._decision)
        for group_id in clashing:
            self._outcomes[group_id] = Outcome.CLASH
            self._decided.pop(group_id, None)
        by_line = [0] * len(self._rules.lines)
        for group_id in self._decided:
            by_line[self._lines[group_id]] += 1
        kept, rejected, freed = self._sums(followers)
        return Simulation(
            self._rules,
            self._outcomes,
            tuple(by_line),
            len(self._overridden & self._decided.keys()),
            kept,
            rejected,
            freed,
            tuple(self._decided.values()),
            tuple(_changes(followers, self._decision)),
            self._decision,
        )

    def _sums(self, followers: Iterable[Mark]) -> tuple[int, int, int]:
        """Return the files that become kept and rejected, and the bytes of the latter."""
        kept = rejected = freed = 0
        for group_id in self._decided:
            if group_id not in self._plan:
                more = self._counts[group_id]
                kept, rejected, freed = kept + more[0], rejected + more[1], freed + more[2]
        shared = [m for i, marks in self._plan.items() if i in self._decided for m in marks]
        once = {m.file: m for m in _changes([*shared, *followers], self._decision)}
        for mark in once.values():
            kept += mark.decision is Decision.KEEP
            if mark.decision is Decision.REJECT:
                rejected, freed = rejected + 1, freed + mark.file.size
        return kept, rejected, freed


def _changes(marks: Iterable[Mark], decision: Lookup) -> Iterator[Mark]:
    return (m for m in marks if decision(m.file) is not m.decision)


def bucket_names() -> tuple[str, ...]:
    """Return what a scope can name, strongest first."""
    return (*(c.value for c in MatchClass), WEAK)


def remark(group: Group, rules: RuleSet) -> dict[FileId, Mark]:
    """Return the marks that a rule set makes in one group by itself; empty where none."""
    verdict = deciding.decide(group, deciding.bind(rules))
    if verdict is None or verdict.loses():
        return {}
    return {m.file: m for m in verdict.marks(group)}
