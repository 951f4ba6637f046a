"""One review: groups, what the person decided about their files, and endless undo and redo."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from imgreview.core.actions.plan import PlanGroup
from imgreview.core.domain import Decision, DecisionChange, FileId
from imgreview.core.errors import RefusedError
from imgreview.core.events import GroupsFound
from imgreview.core.review import staging, verdicts
from imgreview.core.review.board import Merged
from imgreview.core.review.changes import FileKey, IgnoreChange, TargetChange, file_key
from imgreview.core.review.holdings import Notice
from imgreview.core.review.persistence import Keeper
from imgreview.core.review.shaping import Shaping
from imgreview.core.review.still import Still
from imgreview.core.review.tally import Staged
from imgreview.core.review.walk import Loss
from imgreview.core.store.sessions import SessionStore

__all__ = ["Merged", "Notice", "ReviewSession", "Staged"]

PORTION = 100  # groups looked at in one go: some milliseconds


class ReviewSession(Shaping):
    """Decisions about groups of pictures; used from one thread, free of any toolkit.

    With a store and a review id every decision is written as it is made, and a session made
    with the same id continues where the last one stopped.
    """

    def __init__(self, store: SessionStore | None = None, review_id: str | None = None) -> None:
        super().__init__(Keeper(store, review_id))
        self.review_id = review_id
        self._stale: set[str] = set()  # ids of the scan's groups
        self._stale_with: dict[FileKey, list[str]] = {}

    # -- a running scan ----------------------------------------------------------------------
    def begin_scan(self) -> None:
        """Say that a scan starts anew: groups it does not find again leave when it ends."""
        self._stale = set(self._shape.raw)
        self._stale_with = {}
        for group in self._shape.raw.values():
            for file in group.files:
                self._stale_with.setdefault(file_key(file.id), []).append(group.id)

    def end_scan(self, *, complete: bool) -> Merged:
        """Say that the scan ended; only a complete one can tell which groups are gone."""
        gone, self._stale, self._stale_with = tuple(self._stale), set(), {}
        return self.merge(GroupsFound((), gone)) if complete else Merged()

    def merge(self, event: GroupsFound) -> Merged:
        """Take in found groups; nothing that is being looked at moves or changes."""
        self._stale -= {g.id for g in event.groups}
        # a group of an earlier scan whose files were found again in other company has left
        groups = self._keeper.not_ignored(event.groups) if self._stale else ()
        keys = (file_key(f.id) for g in groups for f in g.files)
        left = [i for k in keys for i in self._stale_with.get(k, ()) if i in self._stale]
        self._stale.difference_update(left)
        retired = tuple(dict.fromkeys((*event.retired, *left)))
        return self._taken(self._absorb(self._shape.feed(GroupsFound(event.groups, retired))))

    def _taken(self, merged: Merged) -> Merged:
        self._take(merged)
        self._say()
        return merged

    def open_group(self, group_id: str | None) -> Merged:
        """Freeze the group that is being looked at; what waited for the last one joins it."""
        return self._taken(self._let_in(group_id))

    def newcomers(self) -> int:
        """Return how many files wait to join the open group."""
        return self._board.newcomers()

    def take_newcomers(self) -> str | None:
        """Let the waiting files join the open group; return the id it has now."""
        self._before(self._board.waiting())
        self._taken(self._board.release())
        return self._board.open_id

    # -- deciding ----------------------------------------------------------------------------
    def decide(self, decisions: Mapping[FileId, Decision], label: str) -> DecisionChange:
        """Set the decisions of some files as one step.

        When a rejection leaves one undecided file in a group, that file is kept. Raises
        RefusedError for rejecting a protected file or the last keeper of a group.
        """
        self.settle()
        wanted = dict(decisions)
        self._refuse_strangers_and_protected(wanted)
        look = verdicts.overlay(self.decision, wanted)
        for group in (self.group(i) for i in self._ids(decisions)):
            if verdicts.without_survivor(group, look) and not (
                self.emptied(group) and verdicts.without_survivor(group, self.decision)
            ):
                raise RefusedError(verdicts.LAST_KEEPER)
            kept = verdicts.last_one_standing(group, look)
            if kept is not None and kept not in wanted and Decision.REJECT in wanted.values():
                wanted[kept] = Decision.KEEP
        return self._do(wanted, label)

    def _refuse_strangers_and_protected(self, wanted: Mapping[FileId, Decision]) -> None:
        for file, choice in wanted.items():
            known = self.file(file)
            if known is None:
                raise RefusedError(f"{file.path.name} is not part of this review.")
            if known.protected and choice is Decision.REJECT:
                raise RefusedError(
                    f"{file.path.name} is in a protected folder: it can only be kept."
                )

    def accept(self, group_id: str, label: str = "Accept") -> DecisionChange:
        """Keep what is marked (or the suggestion) and reject the undecided rest of a group.

        Raises RefusedError with the reason when there is nothing to go by.
        """
        self.settle()
        return self.decide(self.would_accept(group_id), label)

    def would_accept(self, group_id: str) -> dict[FileId, Decision]:
        """Return the decisions that accepting a group makes; RefusedError as `accept`."""
        group = self.group(group_id)

        def elsewhere(file: FileId) -> bool:
            others = (self.group(i) for i in self.groups_of(file) if i != group_id)
            mates = (f.id for g in others for f in g.files if file_key(f.id) != file_key(file))
            return any(self.decision(f) is not Decision.UNDECIDED for f in mates)

        return verdicts.accepted(group, self.decision, elsewhere)

    def duel(self, winner: FileId, loser: FileId, label: str = "Keep this one") -> DecisionChange:
        """Keep one of two pictures, reject the other, and remember why it lost."""
        change = self.decide({winner: Decision.KEEP, loser: Decision.REJECT}, label)
        sides = self.file(winner), self.file(loser)
        if sides[0] is not None and sides[1] is not None:
            pair = {winner, loser}
            groups = (self.group(i) for i in self.groups_of(loser))
            said = (r.sentence for g in groups for r in g.relations if {r.a, r.b} == pair)
            self._losses.note(sides[0], sides[1], next(said, ""))
            self._keeper.save_losses(self._losses)
            self._tell(Notice(decided=self._ids((loser,))))
            self._say()
        return change

    def loss(self, file: FileId) -> Loss | None:
        """Return why a rejected picture lost in the walk, None when it did not."""
        return self._losses.get(file) if self.decision(file) is Decision.REJECT else None

    def keep_only(
        self, group_id: str, file: FileId, label: str = "Keep only this"
    ) -> DecisionChange:
        """Keep one file of a group (and the protected ones) and reject the others."""
        keep = file_key(file)
        return self.decide(
            {
                f.id: Decision.KEEP if f.protected or file_key(f.id) == keep else Decision.REJECT
                for f in self.group(group_id).files
            },
            label,
        )

    def reject_all(self, group_id: str, label: str = "Reject all") -> DecisionChange:
        """Reject every file of a group that is not protected: the named override."""
        group = self.group(group_id)
        whole = frozenset({frozenset(file_key(f.id) for f in group.files)})
        wanted = {f.id: Decision.KEEP if f.protected else Decision.REJECT for f in group.files}
        return self._do(wanted, label, whole)

    def clear(self, group_id: str, label: str = "Undecide all") -> DecisionChange:
        """Set every file of a group back to undecided."""
        return self._do({f.id: Decision.UNDECIDED for f in self.group(group_id).files}, label)

    def ignore(self, group_id: str, label: str = "Not duplicates") -> IgnoreChange:
        """Remember that the files of a group are no duplicates, and take the group away.

        Those rejected become undecided, in a step of its own: another group that a scan puts
        them in must not find them rejected.
        """
        group = self.group(group_id)
        rejected = [f.id for f in group.files if self.decision(f.id) is Decision.REJECT]
        self._do(dict.fromkeys(rejected, Decision.UNDECIDED), label)
        change = IgnoreChange(group, ignored=True, label=label)
        self._step(change)
        return change

    def set_target(
        self, files: Iterable[FileId], target: Path | None, label: str = "Move to"
    ) -> TargetChange:
        """Choose the folder that some files go to when they are rejected."""
        after = {f: target for f in files if self.target(f) != target}
        change = TargetChange({f: self.target(f) for f in after}, after, label)
        if after:
            self._step(change)
        return change

    def set_destination(self, folder: Path | None) -> None:
        """Choose where rejected files go that have no folder of their own; None: the trash."""
        self._keeper.save_destination(folder)
        self.destination = folder

    # -- committing --------------------------------------------------------------------------
    def plan_groups(self) -> list[PlanGroup]:
        """Return what a commit would do, group by group; groups without a keeper are left out."""
        return staging.plan_groups(self.groups, self.state, self.decision, self.emptied)

    def still(self) -> Still:
        """Return what the review holds now, for another thread to read: some milliseconds.

        What waited for the open group is let in: no plan is made from what a scan took back.
        """
        self.settle()
        waiting = self._board.waiting()
        if waiting.groups or waiting.retired:
            self.take_newcomers()
        return Still(
            self.groups,
            self._tally.states(),
            self._decisions.copy(),
            self._targets.copy(),
            self._emptied,
            self.destination,
        )

    def targets(self) -> dict[FileId, Path]:
        """Return the folders chosen for single rejected files; the others go as the commit."""
        chosen = {f: self.target(f) for group in self.plan_groups() for f in group.reject}
        return {f: target for f, target in chosen.items() if target is not None}

    def remove_files(self, ids: Collection[FileId]) -> Merged:
        """Take files away that a commit took; groups of one file leave with them."""
        done = list(self.removing(ids))
        return Merged(
            tuple(i for m in done for i in m.added),
            tuple(i for m in done for i in m.changed),
            tuple(i for m in done for i in m.retired),
            heirs=tuple(pair for m in done for pair in m.heirs),
        )

    def removing(self, ids: Collection[FileId]) -> Iterator[Merged]:
        """Do what `remove_files` does in portions of milliseconds; it is done at the end."""
        self.settle()
        gone = {file_key(f) for f in ids}
        looked_at = self._board.open_id
        self.open_group(None)
        for _ in self._history.forgetting(lambda file: file_key(file) in gone):
            yield Merged()
        names, raw = list(self._shape.raw), self._shape.raw
        met: set[FileKey] = set()
        for first in range(0, len(names), PORTION):
            # by name: a scan that is running may have replaced a group meanwhile
            here = [raw[i] for i in names[first : first + PORTION] if i in raw]
            files = [f.id for g in here for f in g.files if file_key(f.id) in gone]
            if not files:
                continue
            met.update(map(file_key, files))
            self._drop(files)
            left = staging.without_files(here, gone)
            yield self._taken(self._absorb(self._shape.feed(left)))
        self._drop([f for f in ids if file_key(f) not in met])  # of no group any more
        # What was looked at is held again: a scan must not change it unseen.
        looked_at = self._board.open_id or looked_at
        self.open_group(None)
        self.open_group(looked_at)

    def _drop(self, files: Collection[FileId]) -> None:
        """Forget what was decided about files."""
        self._keeper.forget(files)
        for key in map(file_key, files):
            self._decisions.pop(key, None)
            self._targets.pop(key, None)
