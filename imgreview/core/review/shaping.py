"""Groups in a person's hand: split, merged, protected without a scan, cut at a threshold."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from imgreview.core.domain import Decision, DecisionChange, FileId, Group
from imgreview.core.errors import RefusedError
from imgreview.core.review import verdicts
from imgreview.core.review.changes import ShapeChange, Slot, file_key, start_of
from imgreview.core.review.holdings import Notice
from imgreview.core.review.stepping import Stepping
from imgreview.core.review.threshold import NearPair, Spread
from imgreview.core.review.verdicts import GroupState


@dataclass(frozen=True, slots=True)
class Protection:
    """What protecting a folder (or freeing it) did to the decisions, besides the marks."""

    change: ShapeChange
    files: int  # pictures in groups that are below the folder
    withdrawn: int  # rejections taken back


class Shaping(Stepping):
    """What a person changes about the groups themselves; each is one step of undo."""

    # -- by hand -----------------------------------------------------------------------------
    def split(self, group_id: str, files: Collection[FileId], label: str = "Split") -> ShapeChange:
        """Take files out of a group as a group of their own.

        A picture that is left alone is no duplicate of anything and leaves the review; if it was
        rejected it becomes undecided. Raises RefusedError unless both parts hold a file.
        """
        group = self.group(group_id)
        out = {f.id for f in group.files if f.id in set(files)}
        if not out or len(out) == len(group.files):
            raise RefusedError("Both parts of a group need a picture.")
        places = self._shape.places(group)
        following = self._shape.next_label()
        known = self._shape.wishes.labels
        by_hand = {known.get(slot) for slot in places}
        rest = next(iter(by_hand)) if len(by_hand) == 1 else None
        after: dict[Slot, int | None] = {
            slot: following if file.id in out else (following + 1 if rest is None else rest)
            for slot, file in places.items()
        }
        stay = [f.id for f in group.files if f.id not in out]
        alone = [side[0] for side in (tuple(out), stay) if len(side) == 1]
        freed = [f for f in alone if len(self.groups_of(f)) == 1]
        return self._shaped(after, {}, freed, label)

    def merge_groups(self, group_ids: Collection[str], label: str = "Merge") -> ShapeChange:
        """Put groups together by hand; files of different ones are not claimed to be copies.

        Raises RefusedError for fewer than two groups.
        """
        ids = tuple(dict.fromkeys(group_ids))
        if len(ids) < 2:
            raise RefusedError("Choose at least two groups to put together.")
        following = self._shape.next_label()
        slots = {slot: None for i in ids for slot in self._shape.places(self.group(i))}
        return self._shaped(dict.fromkeys(slots, following), {}, (), label)

    # -- protected folders -------------------------------------------------------------------
    @property
    def folders_said(self) -> dict[Path, bool]:
        """Return the folders a person protected (True) or freed (False) in this review."""
        return dict(self._shape.wishes.folders)

    def protected_folders(self, roots: Iterable[Path]) -> frozenset[Path]:
        """Return the folders that are protected now, `roots` being those the scan was told of."""
        said = self._shape.wishes.folders
        stay = {r for r in roots if said.get(r, True)}
        return frozenset(stay | {p for p, guard in said.items() if guard})

    def protect(
        self, folder: Path, guard: bool | None = True, label: str = "Protect"
    ) -> Protection:
        """Protect a folder without a scan, free it (False), or do as the scan was told (None).

        Rejections of files below a folder that becomes protected are withdrawn.
        """
        start = start_of(folder)
        below = [
            f
            for g in self.groups
            for f in g.files
            if any(str(n).startswith(start) for n in (f.path, *f.aliases))
        ]
        wishes = self._shape.wishes.changed({}, {folder: guard})
        freed = [
            f.id for f in below if wishes.protects(f) and self.decision(f.id) is Decision.REJECT
        ]
        change = self._shaped({}, {folder: guard}, freed, label)
        files = {file_key(f.id) for f in below}
        return Protection(change, len(files), len(change.decisions.after))

    def _shaped(
        self,
        labels: dict[Slot, int | None],
        folders: dict[Path, bool | None],
        freed: Iterable[FileId],
        label: str,
    ) -> ShapeChange:
        wishes = self._shape.wishes
        undecided = {f: Decision.UNDECIDED for f in freed if self.decision(f) is Decision.REJECT}
        before = {f: self.decision(f) for f in undecided}
        change = ShapeChange(
            {slot: wishes.labels.get(slot) for slot in labels},
            labels,
            {folder: wishes.folders.get(folder) for folder in folders},
            folders,
            DecisionChange(before, undecided, label),
            label,
        )
        self._step(change)
        return change

    # -- the live threshold ------------------------------------------------------------------
    @property
    def limit(self) -> int | None:
        """Return the distance in bits up to which pairs are shown; None: all."""
        return self._shape.wishes.limit

    def spread(self) -> Spread:
        """Return how the distances of the proven pairs lie."""
        return self._shape.threshold.spread()

    def nearest(self, limit: int) -> list[NearPair]:
        """Return the ten pairs nearest a threshold."""
        return self._shape.threshold.nearest(limit)

    def set_limit(self, limit: int | None) -> None:
        """Show only pairs up to a distance in bits; decisions stay, hidden files are not staged.

        Works on what is in memory; `keep_limit` writes the choice down.
        """
        if limit == self.limit:
            return
        was = self._board.open_id
        if was is not None:
            self._take(self._let_in(None))
        cut, allowed = self._shape.cut(limit), self._keeper.not_ignored
        back, coming = allowed(cut.back), allowed(cut.coming)
        self._board.reshape(allowed(self._shape.groups()), (*back, *coming))
        self._tally.hide(cut.hidden, self._parked)
        self._tally.park(cut.leaving, self._parked)
        lost: list[Group] = []
        again = partial(self._state_again, lost)
        self._tally.show(back, self._parked, again)
        self._tally.unpark(coming, self._parked, again)
        self._refresh(self._ids({k: v for g in lost for k, v in self._reopen_if_lost(g).items()}))
        self._board.hold(was)
        self._tell(Notice(reshaped=True))
        self._say()

    def hidden_groups(self) -> int:
        """Return how many groups the threshold hides; some milliseconds for 100,000."""
        return (
            0 if self.limit is None else len(self._keeper.not_ignored(self._shape.out_of_sight()))
        )

    def _state_again(self, lost: list[Group], group: Group) -> GroupState:
        """Return the state of a group; note it in `lost` when nothing of it would stay."""
        state = verdicts.state_of(group, self.decision, self.emptied(group))
        if state.reviewed and not state.staged and verdicts.without_survivor(group, self.decision):
            lost.append(group)
        return state

    def keep_limit(self) -> None:
        """Write the threshold down with the review."""
        self._keeper.save_wishes(self._shape.wishes)

    # -- no duplicates -----------------------------------------------------------------------
    def revoke_pairs(self, pairs: Collection[tuple[bytes, bytes]]) -> None:
        """Let the next scan show pairs of contents again that were said to be no duplicates."""
        self._keeper.revoke_pairs(pairs)
