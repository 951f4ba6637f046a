"""Which decisions rules made, so that each can say why and later rules may change it."""

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from imgreview.core.domain import Decision, DecisionChange, FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.review.changes import file_key
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.rules import ruleset
from imgreview.core.rules.deciding import Mark
from imgreview.core.rules.explaining import Explanation, explain
from imgreview.core.rules.ruleset import RuleSet
from imgreview.core.rules.simulation import Simulation, remark
from imgreview.core.store.sessions import SessionStore

NOTE, TAKEN = "rules", "rules-taken"
PORTION = 300  # files decided between two looks at the clock
_HEX = 16  # digits of one file's name in a note


@dataclass(slots=True)
class Run:
    """One bulk decision: `label` is the name of its step, `rules` None for a folder pair."""

    label: str
    rules: RuleSet | None
    files: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Why:
    """Why a decision stands that a person did not make file by file."""

    label: str
    explanation: Explanation | None = None  # None: the label says it all


@dataclass(frozen=True, slots=True)
class Marked:
    """What was marked; `left` groups were not the same any more and stay as they are."""

    change: DecisionChange
    left: int


class RuleMarks:
    """Remembers the files that bulk decisions marked; a decision made by hand is taken over.

    With a store the memory is kept with the review. Listens to the session until `detach`.
    """

    def __init__(self, session: ReviewSession, store: SessionStore | None = None) -> None:
        self._session = session
        self._store = store if session.review_id is not None else None
        self._runs: list[Run] = []
        self._taken: dict[int, Decision] = {}  # by hand since; what the rules had decided
        self._load()
        self.detach: Callable[[], None] = session.subscribe(self._on_notice)

    @property
    def session(self) -> ReviewSession:
        """Return the review that is marked."""
        return self._session

    def made(self, file: FileId) -> bool:
        """Return whether what is decided about a file was decided by rules."""
        name = _name(file)
        return name not in self._taken and any(name in run.files for run in self._runs)

    def why(self, group: Group, file: FileId) -> Why | None:
        """Return why rules decided a file of a group as it is; None when they did not."""
        name, now = _name(file), self._session.decision(file)
        run = next((r for r in reversed(self._runs) if name in r.files), None)
        if run is None or name in self._taken or now is Decision.UNDECIDED:
            return None
        if run.rules is None:
            return Why(run.label)
        mark = remark(group, run.rules).get(file)
        if mark is None or mark.decision is not now:
            return Why(run.label)  # the group has grown since, or another group decided
        return Why(run.label, explain(mark, group, run.rules))

    def apply(self, done: Simulation, label: str) -> DecisionChange:
        """Decide what a simulation found, as one step of undo that explains itself.

        Raises RefusedError when a decision since has made it unsafe: simulate again then.
        """
        return _exhausted(self.deciding(done.marks(), label, done.rules, shown=done.decided)).change

    def decide(
        self, decisions: Mapping[FileId, Decision], label: str, rules: RuleSet | None = None
    ) -> DecisionChange:
        """Make decisions in bulk, as one step that is remembered as not made by hand."""
        marks = (Mark(f, d, "", 0, None) for f, d in decisions.items())
        return _exhausted(self.deciding(marks, label, rules, most=len(decisions))).change

    def deciding(
        self,
        marks: Iterable[Mark],
        label: str,
        rules: RuleSet | None,
        most: int = PORTION,
        shown: Iterable[Group] = (),
    ) -> Generator[int, None, Marked]:
        """Do the same in portions of milliseconds; yield how many files are done.

        The files of one group are decided together; any other step first ends this one. Of the
        groups `shown` those that are not the same any more are left out. Where a portion is
        refused (RefusedError) all is as before.
        """
        work = self._deciding(marks, label, rules, most, shown)
        return (yield from self._session.carrying(work))

    def _deciding(
        self,
        marks: Iterable[Mark],
        label: str,
        rules: RuleSet | None,
        most: int,
        shown: Iterable[Group],
    ) -> Generator[int, None, Marked]:
        before = [Run(r.label, r.rules, set(r.files)) for r in self._runs], dict(self._taken)
        files, steps = 0, 0
        run = Run(label, rules)
        groups = {g.id: g for g in shown}
        left: set[str] = set()
        try:
            for made in _portions(marks, most):
                portion = self._as_shown(made, groups, left)
                self._remember(run, {_name(f) for f in portion})
                with self._session.portion():
                    steps += bool(self._session.decide(portion, label).after)
                files += len(portion)
                yield files
            self._save()
        except UserError:
            self._session.take_back(label, steps)
            self._runs, self._taken = before
            raise
        change = self._session.join_steps(label, steps) or DecisionChange({}, {}, label)
        return Marked(change, len(left))

    def _as_shown(
        self, marks: Iterable[Mark], shown: Mapping[str, Group], left: set[str]
    ) -> dict[FileId, Decision]:
        """Return what marks decide; note the groups that a scan has changed since in `left`."""
        made: dict[FileId, Decision] = {}
        for mark in marks:
            gone = self._session.file(mark.file) is None
            if gone or (mark.group in shown and not self._same(shown[mark.group])):
                left.add(mark.group)
            else:
                made[mark.file] = mark.decision
        return made

    def _same(self, group: Group) -> bool:
        if group.id not in self._session:
            return False
        now = self._session.group(group.id)
        return now is group or now == group

    def _remember(self, new: Run, names: set[int]) -> None:
        """Note files as marked by a run instead of by whatever marked them before."""
        for run in self._runs:
            run.files -= names
        for name in names & self._taken.keys() if self._taken else ():
            del self._taken[name]
        new.files |= names
        self._runs = [run for run in self._runs if run.files and run is not new] + [new]

    def _on_notice(self, notice: Notice) -> None:
        change = notice.change
        if not isinstance(change, DecisionChange):
            return
        if any(run.label == change.label for run in self._runs):
            return  # the step itself, its undo or its redo
        if self._follow(change):
            self._save_taken()

    def _follow(self, change: DecisionChange) -> bool:
        """Note what was decided by hand; taking that back gives it to the rules again."""
        known = False
        for file, now in change.after.items():
            name = _name(file)
            if not any(name in run.files for run in self._runs):
                continue
            known = True
            if self._taken.get(name) is now:
                del self._taken[name]
            elif name not in self._taken:
                self._taken[name] = change.before.get(file, Decision.UNDECIDED)
        return known

    # -- on disk -----------------------------------------------------------------------------
    def _save(self) -> None:
        if self._store is None or self._session.review_id is None:
            return
        runs = [
            {
                "label": run.label,
                "rules": None if run.rules is None else ruleset.to_dict(run.rules),
                "files": "".join(f"{name:0{_HEX}x}" for name in sorted(run.files)),
            }
            for run in self._runs
        ]
        self._store.save_note(self._session.review_id, NOTE, runs)
        self._save_taken()

    def _save_taken(self) -> None:
        if self._store is not None and self._session.review_id is not None:
            taken = {f"{name:0{_HEX}x}": was.value for name, was in self._taken.items()}
            self._store.save_note(self._session.review_id, TAKEN, taken)

    def _load(self) -> None:
        if self._store is None or self._session.review_id is None:
            return
        for data in self._store.note(self._session.review_id, NOTE) or ():
            self._runs.append(_run(data))
        taken = self._store.note(self._session.review_id, TAKEN) or {}
        self._taken = {int(name, 16): Decision(was) for name, was in taken.items()}


def _portions(marks: Iterable[Mark], most: int) -> Iterator[list[Mark]]:
    """Yield the marks of whole groups, about `most` files at a time."""
    portion: list[Mark] = []
    last = ""
    for mark in marks:
        if len(portion) >= most and mark.group != last:
            yield portion
            portion = []
        portion.append(mark)
        last = mark.group
    if portion:
        yield portion


def _exhausted(work: Generator[int, None, Marked]) -> Marked:
    while True:
        try:
            next(work)
        except StopIteration as end:
            done: Marked = end.value
            return done


def _run(data: dict[str, Any]) -> Run:
    """Return a stored run; rules of another version explain themselves by their name only."""
    try:
        rules = None if data["rules"] is None else ruleset.from_dict(data["rules"])
    except UserError:
        rules = None
    return Run(str(data["label"]), rules, set(_names(str(data["files"]))))


def _names(digits: str) -> Iterable[int]:
    return (int(digits[i : i + _HEX], 16) for i in range(0, len(digits), _HEX))


def _name(file: FileId) -> int:
    """Return 64 bits that stand for a file in its present state."""
    path, size, mtime = file_key(file)
    text = b"%s\0%d\0%d" % (os.fsencode(path), size, mtime)
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big")
