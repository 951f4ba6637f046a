"""The state under a review: groups, decisions and destinations, and the one place they change."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from imgreview.core.domain import Decision, DecisionChange, FileId, Group
from imgreview.core.errors import UserError
from imgreview.core.events import GroupsFound
from imgreview.core.review import verdicts
from imgreview.core.review.board import Merged
from imgreview.core.review.changes import (
    Change,
    FileKey,
    IgnoreChange,
    ShapeChange,
    TargetChange,
    file_key,
)
from imgreview.core.review.company import Company
from imgreview.core.review.holdings import Holdings, Notice
from imgreview.core.review.persistence import Keeper
from imgreview.core.review.shape import Shape
from imgreview.core.review.tally import Parked


class Desk(Holdings):
    """Holds the groups and decisions of a review, counts them, writes them and tells about them."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._company = Company()
        self._unsaid: list[Notice] = []
        self._part = False  # what is done now is a portion of a larger step
        self._hidden: dict[str, tuple[Group, int]] = {}  # no duplicates: group and its place
        self._parked = Parked()  # states of groups a threshold hides
        self._keeper = keeper
        saved = keeper.load()
        self._decisions.update(saved.decisions)
        self._targets.update(saved.targets)
        self._emptied = frozenset(saved.emptied)
        self._losses = saved.losses
        self.destination = saved.destination
        self._shape = Shape(saved.wishes)
        made = self._shape.feed(GroupsFound(saved.groups), known=True)
        merged = self._board.merge(GroupsFound(keeper.not_ignored(made.groups)))
        self._refresh(merged.added)

    # -- changing ----------------------------------------------------------------------------
    def _run(self, change: Change) -> Change:
        """Carry out a change; a regrouping since may have made part of it unsafe.

        Then the files concerned become undecided instead of leaving a group without a keeper.
        """
        if isinstance(change, IgnoreChange):
            self._ignore(change)
            return change
        if isinstance(change, ShapeChange):
            return self._reshape(change)
        if isinstance(change, TargetChange):
            self._keeper.save_targets(change.after)
            for file, target in change.after.items():
                if target is None:
                    self._targets.pop(file_key(file), None)
                else:
                    self._targets[file_key(file)] = target
            self._tell(Notice(decided=self._ids(change.after), change=change))
            return change
        return self._decide(change)

    def _decide(self, change: DecisionChange) -> DecisionChange:
        self._empty((self._emptied | change.given_up) - change.claimed)
        self._set(change.after)
        reopened: dict[FileId, Decision] = {}
        for group_id in self._ids(change.after):
            reopened |= self._reopen_if_lost(self._board.get(group_id))
        touched = self._ids({**change.after, **reopened})
        self._refresh(touched)
        self._tell(Notice(decided=touched, change=change, part=self._part))
        return replace(change, after={**change.after, **reopened})

    def _set(self, decisions: Mapping[FileId, Decision]) -> None:
        self._keeper.save_decisions(decisions)  # first: what cannot be kept is not decided
        self._company.forget(decisions)
        self._empty(self._emptied - self._claimed(decisions))
        if self._parked:
            near = {i for f in decisions for i in self._board.listing(file_key(f))}
            self._parked.outdate(near)
            self._tally.forget(i for i in near if i not in self._board)
        for file, choice in decisions.items():
            if choice is Decision.UNDECIDED:
                self._decisions.pop(file_key(file), None)
            else:
                self._decisions[file_key(file)] = choice

    def _claimed(self, decisions: Mapping[FileId, Decision]) -> frozenset[frozenset[FileKey]]:
        """Return the groups that may not go as a whole any more: one of their files may not."""
        if not self._emptied:
            return frozenset()
        stays = {file_key(f) for f, d in decisions.items() if d is not Decision.REJECT}
        return frozenset(keys for keys in self._emptied if keys & stays)

    def _empty(self, groups: frozenset[frozenset[FileKey]]) -> None:
        """Note which groups may go as a whole."""
        if groups != self._emptied:
            self._keeper.save_emptied(groups)
            self._emptied = groups

    def _reopen_if_lost(self, group: Group) -> dict[FileId, Decision]:
        """Undecide the files of a group that would lose all its members otherwise."""
        if not verdicts.without_survivor(group, self.decision) or self.emptied(group):
            return {}
        reopened = {f.id: Decision.UNDECIDED for f in group.files}
        self._set(reopened)
        return reopened

    def _ignore(self, change: IgnoreChange) -> None:
        """Take a group away for good, or bring back what the scan made of it since."""
        group = change.group
        if change.ignored:
            self._keeper.ignore(group)
            if group.id in self._board:
                self._hide(change)
            return
        self._keeper.revoke(group)
        now, place = self._hidden.pop(group.id, (group, -1))
        now = self._shape.find(group.id) or now
        if place >= 0 and not self._ids(f.id for f in now.files):
            self._board.insert(now, place)
            self._take(Merged(added=(now.id,)), change)
        else:
            self._tell(Notice(change=change))

    def _hide(self, change: IgnoreChange) -> None:
        """Take a group off the board; what the scan held back for its sake comes now."""
        name = change.group.id
        waiting = self._board.waiting() if name == self._board.open_id else GroupsFound(())
        self._hidden[name] = (self._board.get(name), self._board.place(name))
        self._take(Merged(retired=self._board.drop([name])), change)
        shown = self._keeper.not_ignored(waiting.groups)
        self._follow_hidden(shown, [g for g in waiting.groups if g not in shown])
        if name in waiting.retired:
            self._hidden.pop(name, None)
        if shown:
            self._take(self._board.merge(GroupsFound(shown)))

    def _absorb(self, event: GroupsFound) -> Merged:
        """Put what changed of the groups on the board, but those said to be no duplicates."""
        if self._parked:
            self._tally.keep(self._board)
            self._parked.clear()
        self._before(event)
        groups = self._keeper.not_ignored(event.groups)
        shown = {g.id for g in groups}
        ignored = [g for g in event.groups if g.id not in shown]
        self._follow_hidden(groups, ignored)
        for gone in event.retired:
            self._hidden.pop(gone, None)
        hidden = tuple(g.id for g in ignored if g.id in self._board)
        return self._board.merge(GroupsFound(groups, (*event.retired, *hidden)))

    def _reshape(self, change: ShapeChange) -> ShapeChange:
        """Carry out what a person made of the groups; the open one changes as well."""
        wishes = self._shape.wishes.changed(change.labels_after, change.folders_after)
        self._keeper.save_wishes(wishes)  # first: what cannot be kept is not done
        self._set(change.decisions.after)
        was = self._board.open_id
        self._take(self._let_in(None))
        made = [self._shape.relabel(change.labels_after)] if change.labels_after else []
        made += [self._shape.guard(change.folders_after)] if change.folders_after else []
        for event in made:
            self._take(self._absorb(event), change)
        touched = self._ids(change.decisions.after)
        self._refresh(touched)
        self._board.hold(was)
        self._tell(Notice(decided=touched, change=change))
        return change

    def _follow_hidden(self, shown: Iterable[Group], hidden: Iterable[Group]) -> None:
        """Note what became of groups that are hidden as no duplicates."""
        for group in hidden:
            _, place = self._hidden.get(group.id, (group, len(self._board)))
            self._hidden[group.id] = (group, place)
        for group in shown:
            self._hidden.pop(group.id, None)

    def _take(self, merged: Merged, change: Change | None = None) -> Merged:
        """Follow a change of the board: count, write down, tell."""
        for group_id in merged.retired:
            self._tally.set(group_id, None)
        reopened: dict[FileId, Decision] = {}
        for group_id in (*merged.added, *merged.changed):
            group = self._board.get(group_id)
            reopened |= self._reopen_if_lost(group)
            strange = self._company.strangers(group, self.decision, self._around)
            if strange:  # what is kept now is not what they were rejected beside
                reopened |= dict.fromkeys(strange, Decision.UNDECIDED)
                self._set(dict.fromkeys(strange, Decision.UNDECIDED))
        decided = self._ids(reopened)
        self._refresh(dict.fromkeys((*merged.added, *merged.changed, *decided)))
        trouble = self._write()
        if merged or merged.held or trouble:
            self._tell(Notice(merged, decided, change, trouble))
        return merged

    def _around(self, file: FileId) -> list[Group]:
        return [self._board.get(i) for i in self._ids((file,))]

    def _let_in(self, group_id: str | None) -> Merged:
        """Freeze a group, or none; return what joins the board that waited for the last one."""
        self._before(self._board.waiting())
        return self._board.hold(group_id)

    def _before(self, event: GroupsFound) -> None:
        """Note who is together in the groups that a scan is about to change."""
        if self._decisions:
            known = (self._board.listed(i) for i in (*event.retired, *(g.id for g in event.groups)))
            self._company.note((g for g in known if g is not None), self.decision)

    def _write(self) -> str:
        """Save what a scan changed; groups can be found again, so a full disk is only told."""
        changed, gone = self._shape.written()
        try:
            if changed or gone:
                self._keeper.save_groups(changed, gone)
        except UserError as error:
            return str(error)
        return ""

    def _ids(self, files: Iterable[FileId]) -> tuple[str, ...]:
        """Return the groups that hold any of the files, each once."""
        return tuple(dict.fromkeys(i for f in files for i in self._board.holding(file_key(f))))

    def _refresh(self, group_ids: Iterable[str]) -> None:
        for group_id in group_ids:
            group = self._board.get(group_id)
            state = verdicts.state_of(group, self.decision, self.emptied(group))
            self._tally.set(group_id, state)

    def _tell(self, notice: Notice) -> None:
        self._unsaid.append(notice)

    def _say(self) -> None:
        """Deliver what was told, once the step and its undo are complete."""
        unsaid, self._unsaid = self._unsaid, []
        for notice in unsaid:
            for listener in tuple(self._listeners):
                listener(notice)
