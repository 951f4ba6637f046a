"""What a person makes of the groups a scan finds: parts, joins, protected folders, a threshold.

The scan's groups are kept as they came; the groups shown are made from them. Nothing here is lost
when the scan goes on: a file carries its place by hand with it, whatever group finds it again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, repeat
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from imgreview.core.domain import Group, ImageFile
from imgreview.core.events import GroupsFound
from imgreview.core.review import regroup
from imgreview.core.review.changes import Slot, file_key, start_of
from imgreview.core.review.threshold import Threshold

ID, HAND = attrgetter("id"), "hand-"  # the ids of groups made by hand begin with HAND


def slots(group: Group, files: Sequence[ImageFile] | None = None) -> list[Slot]:
    """Return the places that files (or all) have in one of the scan's groups.

    A file may have copies and lead a burst as well: these are two places.
    """
    kind = "" if group.cls.is_copy else group.cls.value
    return [(*file_key(f.id), kind) for f in (group.files if files is None else files)]


@dataclass(slots=True)
class Wishes:
    """What the person asked for; files with one label are one group, whatever the scan says."""

    labels: dict[Slot, int] = field(default_factory=dict)
    folders: dict[Path, bool] = field(default_factory=dict)  # protected, or free again
    limit: int | None = None  # bits; None: every pair the scan proved

    def to_json(self) -> dict[str, Any]:
        """Return the wishes as JSON values; paths keep their surrogates."""
        return {
            "labels": [[str(p), s, m, kind, n] for (p, s, m, kind), n in self.labels.items()],
            "folders": [[str(path), guard] for path, guard in self.folders.items()],
            "limit": self.limit,
        }

    @staticmethod
    def from_json(data: Any) -> "Wishes":
        """Return the wishes that `to_json` wrote; none for anything else."""
        if not isinstance(data, dict):
            return Wishes()
        labels = {
            (Path(p), int(s), int(m), str(kind)): int(n)
            for p, s, m, kind, n in data.get("labels", ())
        }
        folders = {Path(path): bool(guard) for path, guard in data.get("folders", ())}
        limit = data.get("limit")
        return Wishes(labels, folders, limit if isinstance(limit, int) else None)

    def changed(
        self, labels: Mapping[Slot, int | None], folders: Mapping[Path, bool | None]
    ) -> "Wishes":
        """Return these wishes with some changed; None takes one back."""
        return Wishes(
            {k: n for k, n in {**self.labels, **labels}.items() if n is not None},
            {p: g for p, g in {**self.folders, **folders}.items() if g is not None},
            self.limit,
        )

    def protects(self, file: ImageFile) -> bool:
        """Return whether a file may not be rejected.

        The nearest folder the person spoke of decides for each name of the file; where they said
        nothing, the scan does. A name in a protected folder outweighs one in a free folder.
        """
        said = [self._said(name) for name in (file.path, *file.aliases)]
        if True in said:
            return True
        return file.protected and (None in said or not self.folders)

    def _said(self, name: Path) -> bool | None:
        text = str(name)
        near = [p for p in self.folders if text.startswith(start_of(p))]
        return self.folders[max(near, key=lambda p: len(p.parts))] if near else None


class Cut(NamedTuple):
    """Groups that a threshold hides or shows again as a whole, and other forms of groups.

    A group that shows other pairs than before is both in `leaving` and in `coming`.
    """

    hidden: list[Group]
    back: list[Group]
    leaving: list[Group]
    coming: list[Group]


class Shape:
    """The groups of a scan (`raw`) and what is shown of them."""

    def __init__(self, wishes: Wishes | None = None) -> None:
        self.wishes = wishes or Wishes()
        self.raw: dict[str, Group] = {}
        self._made: dict[str, tuple[str, ...]] = {}  # raw id → ids of the groups made from it
        self._base: dict[str, Group] = {}  # made groups, before the threshold
        self._shown: dict[str, tuple[Group, ...]] = {}  # base id → what the threshold leaves
        self._holders: dict[Slot, set[str]] = {}  # labelled places → raw ids
        self.threshold = Threshold(self._base)
        self.threshold.limit = self.wishes.limit
        self._dirty: dict[str, bool] = {}  # raw id → still there, since it was last written

    # -- reading -----------------------------------------------------------------------------
    def groups(self) -> list[Group]:
        """Return the groups shown, in the order their first group was found."""
        return list(chain.from_iterable(self._shown.values()))

    def find(self, group_id: str) -> Group | None:
        """Return a group that is shown, or None."""
        base = self._shown.get(group_id.removesuffix(Threshold.FAR), ())
        return next((g for g in base if g.id == group_id), None)

    def places(self, group: Group) -> dict[Slot, ImageFile]:
        """Return the places in the scan's groups that a group shown is made of."""
        mine = {f.id for f in group.files}
        base = group.id.removesuffix(Threshold.FAR)
        sources = [self.raw[i] for i, made in self._made.items() if base in made]
        return {
            s: f for g in sources for s, f in zip(slots(g), g.files, strict=True) if f.id in mine
        }

    def out_of_sight(self) -> list[Group]:
        """Return the groups of which the threshold shows nothing."""
        return [self._base[i] for i, shown in self._shown.items() if not shown]

    def next_label(self) -> int:
        """Return a label that no file has."""
        return 1 + max(self.wishes.labels.values(), default=0)

    def written(self) -> tuple[list[Group], list[str]]:
        """Return the scan's groups that changed and those that left since the last call."""
        dirty, self._dirty = self._dirty, {}
        return [self.raw[i] for i, there in dirty.items() if there], [
            i for i, there in dirty.items() if not there
        ]

    # -- changing ----------------------------------------------------------------------------
    def feed(self, event: GroupsFound, *, known: bool = False) -> GroupsFound:
        """Take in what a scan found and return what that changes of the groups shown.

        `known` groups are those read from the store: they need not be written again.
        """
        gone = dict.fromkeys(i for i in event.retired if i in self.raw)
        news = [g for g in event.groups if g.id in gone or self.raw.get(g.id) != g]  # changed
        touched = {g.id: None for g in news} | gone
        if self.wishes.labels:
            touched |= dict.fromkeys(self._mates(touched))
        for group_id in gone:
            self._forget(group_id)
            del self.raw[group_id]
        for group in news:
            self._forget(group.id)
            self.raw[group.id] = group
            self._learn(group)
        if not known:
            self._dirty.update((i, i in self.raw) for i in (*gone, *(g.id for g in news)))
        if self.wishes.labels:
            touched |= dict.fromkeys(self._mates(touched))
        found = self._remake(touched)
        told = set(found.retired)
        extra = tuple(i for i in event.retired if i not in self._shown and i not in told)
        return GroupsFound(found.groups, (*found.retired, *extra))

    def relabel(self, labels: Mapping[Slot, int | None]) -> GroupsFound:
        """Give files another place by hand (None: the one the scan gave them)."""
        touched = dict.fromkeys(
            i for i, g in self.raw.items() if not labels.keys().isdisjoint(slots(g))
        )
        touched |= dict.fromkeys(self._mates(touched))
        for group_id in touched:
            self._forget(group_id)
        self.wishes = self.wishes.changed(labels, {})
        for group_id in touched:
            self._learn(self.raw[group_id])
        return self._remake(touched | dict.fromkeys(self._mates(touched)))

    def guard(self, folders: Mapping[Path, bool | None]) -> GroupsFound:
        """Protect folders, free them, or (None) leave them to what the scan was told."""
        self.wishes = self.wishes.changed({}, folders)
        inside = [g.id for g in self.raw.values() if _below(g, folders)]
        return self._remake(dict.fromkeys((*inside, *self._mates(inside))))

    def cut(self, limit: int | None) -> Cut:
        """Show only pairs up to a distance in bits; return which groups that changes."""
        self.wishes.limit = limit
        moved, shown = self.threshold.move(limit), self._shown
        leaving = [g for i in moved.parts for g in shown[i]]
        coming = [g for now in moved.parts.values() for g in now]
        shown.update(moved.parts)
        shown.update(zip(map(ID, moved.hidden), repeat(()), strict=False))
        shown.update(zip(map(ID, moved.back), moved.shown, strict=True))
        return Cut(moved.hidden, moved.back, leaving, coming)

    # -- making ------------------------------------------------------------------------------
    def _remake(self, raw_ids: Iterable[str]) -> GroupsFound:
        """Make the groups again that some of the scan's groups take part in."""
        before: dict[str, Group] = {}
        old = dict.fromkeys(b for i in raw_ids for b in self._made.pop(i, ()))
        for base_id in old:
            before |= {g.id: g for g in self._shown.get(base_id, ())}
        now: dict[str, Group] = {}
        standing = [self.raw[i] for i in raw_ids if i in self.raw]
        made: dict[str, Group] = {}
        for piece, sources in self._pieces(standing):
            made[piece.id] = piece
            for source in sources:
                self._made[source] = (*self._made.get(source, ()), piece.id)
        for base_id in old:
            if base_id not in made:
                self._base.pop(base_id, None)
                self._shown.pop(base_id, None)
        self._base.update(made)
        self.threshold.forget()
        for base_id in made:
            shown = self._shown[base_id] = self.threshold.cut(base_id)
            now |= {g.id: g for g in shown}
        changed = tuple(g for i, g in now.items() if before.get(i) is not g)
        return GroupsFound(changed, tuple(i for i in before if i not in now))

    def _pieces(self, groups: Sequence[Group]) -> Iterable[tuple[Group, tuple[str, ...]]]:
        """Yield the groups made from the scan's groups, each with the ids it is made from."""
        by_hand: dict[int, list[tuple[ImageFile, Group]]] = {}
        for group in map(self._guarded, groups):
            if not self.wishes.labels:
                yield group, (group.id,)
                continue
            loose: list[ImageFile] = []
            for file, label in zip(group.files, self._places(group), strict=True):
                if label is None:
                    loose.append(file)
                else:
                    by_hand.setdefault(label, []).append((file, group))
            if len(loose) > 1:
                yield regroup.part(group, loose), (group.id,)
        for label, members in by_hand.items():
            sources = tuple(dict.fromkeys(g.id for _, g in members))
            if len({f.id for f, _ in members}) > 1:
                yield regroup.together(f"{HAND}{label}", members), sources

    def _places(self, group: Group) -> list[int | None]:
        """Return the label of each file of a group.

        Newcomers go where the best file of their group went, to which they were proven.
        """
        labels = [self.wishes.labels.get(s) for s in slots(group)]
        follow = next((n for n in labels if n is not None), None)
        return [follow if n is None else n for n in labels]

    def _guarded(self, group: Group) -> Group:
        if not self.wishes.folders:
            return group
        files = tuple(
            f if self.wishes.protects(f) is f.protected else replace(f, protected=not f.protected)
            for f in group.files
        )
        return group if files == group.files else regroup.guarded(group, files)

    # -- labelled files ----------------------------------------------------------------------
    def _learn(self, group: Group) -> None:
        if self.wishes.labels:
            for slot in slots(group):
                if slot in self.wishes.labels:
                    self._holders.setdefault(slot, set()).add(group.id)

    def _forget(self, group_id: str) -> None:
        if self._holders and group_id in self.raw:
            for slot in slots(self.raw[group_id]):
                self._holders.get(slot, set()).discard(group_id)

    def _mates(self, raw_ids: Iterable[str]) -> list[str]:
        """Return all of the scan's groups that are made together with some of them."""
        todo, seen = list(raw_ids), set(raw_ids)
        by_label: dict[int, list[Slot]] = {}
        for key, label in self.wishes.labels.items():
            by_label.setdefault(label, []).append(key)
        while todo:
            group = self.raw.get(todo.pop())
            keys = [] if group is None else slots(group)
            labels = {self.wishes.labels[k] for k in keys if k in self.wishes.labels}
            near = {i for n in labels for k in by_label[n] for i in self._holders.get(k, ())}
            todo += near - seen
            seen |= near
        return [i for i in seen if i in self.raw]


def _below(group: Group, folders: Iterable[Path]) -> bool:
    starts = tuple(start_of(folder) for folder in folders)
    return any(str(n).startswith(starts) for f in group.files for n in (f.path, *f.aliases))
