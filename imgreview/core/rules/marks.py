"""Which decisions rules made, so that each can say why and later rules may change it."""

import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from imgreview.core.domain import Decision, DecisionChange, FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.review.changes import file_key
from imgreview.core.review.session import Notice, ReviewSession
from imgreview.core.rules import ruleset
from imgreview.core.rules.explaining import Explanation, explain
from imgreview.core.rules.ruleset import RuleSet
from imgreview.core.rules.simulation import Simulation, remark
from imgreview.core.store.sessions import SessionStore

NOTE, TAKEN = "rules", "rules-taken"
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
        return self.decide(done.decisions(), label, done.rules)

    def decide(
        self, decisions: dict[FileId, Decision], label: str, rules: RuleSet | None = None
    ) -> DecisionChange:
        """Make decisions in bulk, as one step that is remembered as not made by hand."""
        if not decisions:
            return self._session.decide({}, label)
        before = [Run(r.label, r.rules, set(r.files)) for r in self._runs], dict(self._taken)
        self._remember(Run(label, rules, {_name(f) for f in decisions}))
        try:
            change = self._session.decide(decisions, label)
            self._save()
        except UserError:
            self._runs, self._taken = before
            raise
        return change

    def _remember(self, new: Run) -> None:
        for run in self._runs:
            run.files -= new.files
        for name in new.files & self._taken.keys():
            del self._taken[name]
        self._runs = [run for run in self._runs if run.files] + [new]

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
